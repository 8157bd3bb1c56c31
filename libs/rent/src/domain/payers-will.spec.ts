import { isoDate } from '#kernel';
import { payersWill } from './payers-will';

const on = isoDate('2026-03-10');
const months = (message: string | null, symbol: string | null = null): readonly string[] => payersWill(message, symbol, on)?.months ?? [];

describe('what the payer says the money is for', () => {
  it.each([
    ['nájem 2/2026', ['2026-02']],
    ['NAJEM 02/26', ['2026-02']],
    ['nájem za únor', ['2026-02']],
    ['najem brezen 2025', ['2025-03']],
    ['doplatek ledna a února', ['2026-01', '2026-02']],
    ['rent April', ['2026-04']],
    ['nájem květen', ['2025-05']],
    ['2026-03 nájemné', ['2026-03']],
    ['najem cervenec', ['2025-07']],
    ['najem cerven', ['2025-06']],
    ['nájem 2. měsíc', ['2026-02']],
    ['12.měsíc 2025', ['2025-12']],
    ['nájem VII/2025', ['2025-07']],
    ['IX. 2025', ['2025-09']],
    ['nájem 1+2/2026', ['2026-01', '2026-02']],
    ['leden a únor', ['2026-01', '2026-02']],
  ])('"%s" names %j', (message, expected) => expect(months(message)).toEqual(expected));

  it.each(['nájem', 'platba 5.3.2026', 'VS 260000019', 'byt 12/4a', 'Marchová', '', '13/2026', 'faktura 2/1999', 'nájem za 3 měsíce', 'splátka 2 + 500', 'i 2026', 'xiv/2025', 'byt 5+1'])('"%s" names no month', (message) =>
    expect(payersWill(message, null, on)).toBeNull(),
  );

  it('is taken from the specific symbol before the message, however the month is written in it', () => {
    expect(payersWill('nájem únor', '202603', on)).toEqual({ months: ['2026-03'], principalFirst: false, evidence: 'specific_symbol' });
    expect(months(null, '12026')).toEqual(['2026-01']);
    expect(months(null, '112025')).toEqual(['2025-11']);
  });

  it('is not seen in a specific symbol that is no month near the payment', () => {
    expect(payersWill(null, '991299', on)).toBeNull();
    expect(payersWill(null, '1234567890', on)).toBeNull();
  });

  it('may be principal before interest', () => {
    expect(payersWill('jistina', null, on)).toEqual({ months: [], principalFirst: true, evidence: 'message' });
  });
});
