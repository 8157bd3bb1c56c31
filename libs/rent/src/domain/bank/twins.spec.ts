import * as fc from 'fast-check';
import { halere, isoDate } from '#kernel';
import { twinsOf, type Told } from './twins';

const told = (over: Partial<Told> = {}): Told => ({
  reference: 'A1', bookedOn: isoDate('2026-03-10'), amount: halere(950_000), counterAccount: '0000199990000018', counterName: 'Vzorná Anna', variableSymbol: '260000019', specificSymbol: null, message: 'nájem', reversal: false, ...over,
});
const pairs = (found: readonly Told[], known: readonly Told[]): string[] => [...twinsOf(found, known)].map(([line, before]) => `${line.reference}=${before.reference}`);

describe('a booking told by a notification and by the statement that followed', () => {
  it('is recognised under another reference: same day, amount, payer and symbol', () => {
    expect(pairs([told({ reference: 'S-77' })], [told()])).toEqual(['S-77=A1']);
  });

  it.each([
    ['another day', { bookedOn: isoDate('2026-03-11') }], ['another amount', { amount: halere(950_001) }], ['another payer', { counterAccount: '0000199990000026' }],
    ['another symbol', { variableSymbol: '260000027' }], ['another specific symbol', { specificSymbol: '1' }], ['taking a booking back', { reversal: true }],
  ])('is not taken for %s', (_what, over) => {
    expect(pairs([told({ reference: 'S-77', specificSymbol: '2', ...over })], [told({ specificSymbol: '2' })])).toEqual([]);
  });

  it('what one file does not tell contradicts nothing; names are compared only where no account is known', () => {
    expect(pairs([told({ reference: 'S', counterAccount: null, variableSymbol: null })], [told()])).toEqual(['S=A1']);
    const nameless = { counterAccount: null, variableSymbol: null };
    expect(pairs([told({ reference: 'S', ...nameless, counterName: 'VZORNÁ' })], [told(nameless)])).toEqual(['S=A1']);
    expect(pairs([told({ reference: 'S', ...nameless, counterName: 'Cvičný Petr' })], [told(nameless)])).toEqual([]);
  });

  it('a shared reference decides between two that look the same', () => {
    const known = [told({ reference: 'TX1' }), told({ reference: 'TX2' })];
    expect(pairs([told({ reference: 'S1', alsoNamed: ['TX2'] }), told({ reference: 'S2', alsoNamed: ['TX1'] })], known)).toEqual(['S1=TX2', 'S2=TX1']);
  });

  it('two equal payments stay two: each known one stands for one found one, whatever the files say', () => {
    const line = fc.record({
      amount: fc.constantFrom(950_000, 475_000).map(halere), bookedOn: fc.constantFrom('2026-03-10', '2026-03-11').map(isoDate),
      counterAccount: fc.constantFrom(null, '0000199990000018', '0000199990000026'), variableSymbol: fc.constantFrom(null, '260000019', '260000027'),
    });
    fc.assert(fc.property(fc.array(line, { maxLength: 14 }), fc.array(line, { maxLength: 14 }), (a, b) => {
      const found = a.map((each, index) => told({ ...each, reference: `S${index}` }));
      const known = b.map((each, index) => told({ ...each, reference: `N${index}` }));
      const twins = twinsOf(found, known);
      expect(new Set(twins.values()).size).toBe(twins.size);
      for (const [line, before] of twins) {
        expect([line.amount, line.bookedOn]).toEqual([before.amount, before.bookedOn]);
        for (const key of ['counterAccount', 'variableSymbol'] as const) expect(line[key] === null || before[key] === null || line[key] === before[key]).toBe(true);
      }
      // Of equal lines exactly as many are recognised as were told before.
      const equal = (each: Told): boolean => each.amount === 950_000 && each.bookedOn === '2026-03-10' && each.counterAccount === '0000199990000018' && each.variableSymbol === '260000019';
      if (found.every(equal) && known.every(equal)) expect(twins.size).toBe(Math.min(found.length, known.length));
    }));
  });

  it('thirty thousand equal bookings are paired in a moment', () => {
    const many = (prefix: string): Told[] => Array.from({ length: 30_000 }, (_, index) => told({ reference: `${prefix}${index}`, variableSymbol: null }));
    expect(twinsOf(many('S'), many('N')).size).toBe(30_000);
  });
});
