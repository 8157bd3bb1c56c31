import fc from 'fast-check';
import { halere, isoDate } from '#kernel';
import { chargesToPost, type ChargedPart, type WantedPart } from './charges';

const month = { dueOn: isoDate('2026-03-05'), asOf: isoDate('2026-03-20') };
const rent = (amount: number): WantedPart => ({ component: 'rent', payer: 'household', paidTo: 'agency', amount: halere(amount) });
const heating = (amount: number): WantedPart => ({ component: 'heating', payer: 'household', paidTo: 'agency', amount: halere(amount) });

describe('the charges of a month', () => {
  it('are rent and advances apart, all due on the due day', () => {
    expect(chargesToPost([rent(1180000), heating(370000)], [], month)).toEqual([
      { ...rent(1180000), cause: 'charge', sequence: 0, dueOn: '2026-03-05' },
      { ...heating(370000), cause: 'charge', sequence: 0, dueOn: '2026-03-05' },
    ]);
  });

  it('are not charged twice', () => {
    expect(chargesToPost([rent(1180000)], [{ ...rent(1180000), corrections: 0 }], month)).toEqual([]);
  });

  it('are corrected down on their own due day when the lease ended in the midst of the month', () => {
    expect(chargesToPost([rent(570968)], [{ ...rent(1180000), corrections: 0 }], month)).toEqual([
      { ...rent(-609032), cause: 'correction', sequence: 1, dueOn: '2026-03-05' },
    ]);
  });

  it('are corrected up no sooner than today, on a working day', () => {
    const saturday = { ...month, asOf: isoDate('2026-03-21') };
    expect(chargesToPost([rent(1300000)], [{ ...rent(1180000), corrections: 1 }], saturday)).toEqual([
      { ...rent(120000), cause: 'correction', sequence: 2, dueOn: '2026-03-23' },
    ]);
  });

  it('after any run of changes sum to what the terms want, and a further run adds nothing', () => {
    const part = fc.record({
      component: fc.constantFrom('rent', 'water', 'heating'),
      payer: fc.constantFrom('household' as const, 'benefit_office' as const),
      paidTo: fc.constantFrom('agency' as const, 'landlord' as const),
      amount: fc.integer({ min: 1, max: 3_000_000 }).map(halere),
    });
    const key = (p: WantedPart): string => `${p.component} ${p.payer} ${p.paidTo}`;
    const terms = fc.uniqueArray(part, { selector: key, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(terms, { minLength: 1, maxLength: 5 }), (changes) => {
        const charged = new Map<string, ChargedPart>();
        for (const wanted of changes) {
          for (const charge of chargesToPost(wanted, [...charged.values()], month)) {
            const was = charged.get(key(charge));
            charged.set(key(charge), { ...charge, amount: halere((was?.amount ?? 0) + charge.amount), corrections: charge.sequence });
          }
          const sum = [...charged.values()].reduce((total, each) => total + each.amount, 0);
          expect(sum).toBe(wanted.reduce((total, each) => total + each.amount, 0));
          expect(chargesToPost(wanted, [...charged.values()], month)).toEqual([]);
        }
      }),
    );
  });
});
