import fc from 'fast-check';
import { addHalere, halere, isoDate, month, type IsoDate } from '#kernel';
import { monthOfTenancy, rentAndAdvances } from './month-of-tenancy';
import type { ComponentTerm, PayerShareTerm } from './terms';

const component = (name: ComponentTerm['component'], amount: number, validFrom = '2020-01-01'): ComponentTerm => ({
  component: name, amount: halere(amount), validFrom: isoDate(validFrom), validTo: null,
});
const share = (amount: number, over: Partial<PayerShareTerm> = {}): PayerShareTerm => ({
  payer: 'benefit_office', amount: halere(amount), paidTo: 'landlord', usualDay: 12, validFrom: isoDate('2020-01-01'), validTo: null, ...over,
});
const terms = (components: ComponentTerm[], payerShares: PayerShareTerm[] = [], startsOn = '2020-01-01') => ({
  startsOn: isoDate(startsOn), endsOn: null, endedOn: null as IsoDate | null, paymentRoute: 'via_agency' as const, components, payerShares,
});

describe('a month of a tenancy', () => {
  it('is rent and each advance apart, all the household’s when nobody else pays', () => {
    const march = monthOfTenancy(terms([component('rent', 740000), component('water', 60000), component('heating', 150000)]), month('2026-03'));
    expect(march.total).toBe(950000);
    expect(march.parts.map((part) => [part.component, part.payer, part.paidTo, part.amount])).toEqual([
      ['rent', 'household', 'agency', 740000],
      ['water', 'household', 'agency', 60000],
      ['heating', 'household', 'agency', 150000],
    ]);
    expect(rentAndAdvances(march)).toEqual({ rent: 740000, advances: 210000 });
  });

  it('lays a benefit on the rent first; the rest is the household’s', () => {
    const march = monthOfTenancy(terms([component('rent', 740000), component('water', 210000)], [share(800000)]), month('2026-03'));
    expect(march.parts.map((part) => [part.component, part.payer, part.paidTo, part.amount])).toEqual([
      ['rent', 'benefit_office', 'landlord', 740000],
      ['water', 'benefit_office', 'landlord', 60000],
      ['water', 'household', 'agency', 150000],
    ]);
  });

  it('a share never takes more than the month costs', () => {
    const first = monthOfTenancy(terms([component('rent', 740000)], [share(900000), share(100000, { payer: 'relative' })], '2026-03-30'), month('2026-03'));
    expect(first.total).toBe(47742);
    expect(addHalere(...first.parts.map((part) => part.amount))).toBe(47742);
    expect(first.parts).toHaveLength(1);
  });

  it('a benefit that stops in the midst of a month pays only its days', () => {
    const april = monthOfTenancy(terms([component('rent', 900000)], [share(600000, { validTo: isoDate('2026-04-15') })]), month('2026-04'));
    expect(april.parts.map((part) => [part.payer, part.amount])).toEqual([['benefit_office', 300000], ['household', 600000]]);
  });

  it('costs nothing before it begins and after it ended', () => {
    const ended = { ...terms([component('rent', 740000)], [], '2026-02-10'), endedOn: isoDate('2026-03-09') };
    expect(monthOfTenancy(ended, month('2026-01'))).toMatchObject({ total: 0, parts: [], days: 0 });
    expect(monthOfTenancy(ended, month('2026-04'))).toMatchObject({ total: 0, parts: [] });
    expect(monthOfTenancy(ended, month('2026-03'))).toMatchObject({ days: 9, ofDays: 31, total: 214839 });
  });

  it('parts always sum to the total and none is negative or zero', () => {
    const amount = fc.integer({ min: 1, max: 5_000_000 });
    const day = fc.integer({ min: 1, max: 30 }).map((d) => `2026-04-${String(d).padStart(2, '0')}`);
    fc.assert(
      fc.property(amount, amount, amount, amount, day, day, (rent, water, first, second, start, from) => {
        const april = monthOfTenancy(
          terms([component('rent', rent), component('water', water)], [share(first), share(second, { payer: 'municipality', validFrom: isoDate(from) })], start),
          month('2026-04'),
        );
        expect(addHalere(...april.parts.map((part) => part.amount))).toBe(april.total);
        expect(april.parts.every((part) => part.amount > 0)).toBe(true);
      }),
    );
  });
});
