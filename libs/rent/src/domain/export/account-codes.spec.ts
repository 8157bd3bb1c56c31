import { CHART, type AccountKind } from '#ledger';
import { believableCodes, codeOf, decimal, wordOf } from './account-codes';

describe('numbers of the accountant', () => {
  it('are there for every account of the chart, in figures and words', () => {
    for (const kind of Object.keys(CHART) as AccountKind[]) {
      expect([kind, codeOf(kind, {})]).toEqual([kind, expect.stringMatching(/^\d{3}(\.\d)?$/)]);
      expect(wordOf(kind)).not.toBe(kind);
      expect([kind, wordOf(kind)]).not.toContain(wordOf(kind, 'en'));
    }
  });

  it('may be the agency’s own, if an accountant could have them', () => {
    expect(believableCodes([{ kind: 'bank', code: ' 221.100 ' }])).toEqual({ bank: '221.100' });
    expect(codeOf('bank', { bank: '221.100' })).toBe('221.100');
    expect(believableCodes([{ kind: 'bank', code: '=1+1' }])).toMatchObject({ code: 'export_code' });
    expect(believableCodes([{ kind: 'banka', code: '221' }])).toMatchObject({ code: 'export_kind_unknown' });
  });

  it('stand beside amounts with a decimal comma', () => {
    expect([0, 5, -5, 123450, -100000001].map(decimal)).toEqual(['0,00', '0,05', '-0,05', '1234,50', '-1000000,01']);
  });
});
