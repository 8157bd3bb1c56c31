import fc from 'fast-check';
import { halere, isoDate, isRefusal, newId, type Id } from '#kernel';
import { apportion, deliverBy, lateFine, personMonths, settledPeriod, sharesOfCosts, type ServiceCost, type SharingHousehold } from './settlement';

const YEAR = { from: isoDate('2025-01-01'), to: isoDate('2025-12-31') };
const TERMS = { deliveryMonths: 4, paymentMonths: 4, objectionDays: 30, answerDays: 30, lateFine: halere(5000) };
const adult = { birthDate: isoDate('1988-03-14'), leftOn: null };
const household = (over: Partial<SharingHousehold> = {}): SharingHousehold => ({ tenancyId: newId(), number: 'POD-1', unitId: newId(), areaM2: 54, days: YEAR, people: [adult], ...over });
const cost = (over: Partial<ServiceCost>): ServiceCost => ({ service: 'water', key: 'person_months', amount: halere(1200000), others: 0, evidence: null, ...over });
const costsOf = (costs: ServiceCost[], households: SharingHousehold[], readings: { tenancyId: Id; service: string; consumed: number }[] = []): number[][] => {
  const units = [...new Map(households.map((each) => [each.unitId, { unitId: each.unitId, areaM2: each.areaM2 }])).values()];
  const shares = sharesOfCosts(YEAR, costs, households, units, readings);
  if (isRefusal(shares)) throw new Error(shares.code);
  return households.map((each) => (shares as ReadonlyMap<Id, readonly { cost: number }[]>).get(each.tenancyId)!.map((share) => share.cost));
};

describe('the yearly settlement of services', () => {
  it('counts person-months by days: a child born on 16 June lived there half of June and six months', () => {
    const parts = personMonths(household({ people: [adult, { birthDate: isoDate('2025-06-16'), leftOn: null }, { birthDate: isoDate('2001-01-01'), leftOn: isoDate('2025-01-31') }] }));
    expect(parts / 377580).toBe(12 + 6.5 + 1);
  });

  it('shares water by person-months', () => {
    const two = household({ people: [adult, adult] });
    const halfYear = household({ days: { from: isoDate('2025-07-01'), to: YEAR.to } });
    // 24 and 6 of 30.
    expect(costsOf([cost({})], [two, halfYear])).toEqual([[960000], [240000]]);
  });

  it('shares by m² and leaves the empty half-year with the owner', () => {
    const a = household({ areaM2: 60 });
    const b = household({ areaM2: 40, days: { from: isoDate('2025-07-01'), to: YEAR.to } });
    // 40 m² for 184 of 365 days.
    expect(costsOf([cost({ key: 'area', amount: halere(1000000) })], [a, b])).toEqual([[600000], [201644]]);
  });

  it('takes families of one flat one after another: nothing is counted twice', () => {
    const unitId = newId();
    const before = household({ unitId, days: { from: YEAR.from, to: isoDate('2025-06-30') } });
    const after = household({ unitId, days: { from: isoDate('2025-07-01'), to: YEAR.to } });
    expect(costsOf([cost({ key: 'equal', amount: halere(365000) })], [before, after])).toEqual([[181000], [184000]]);
  });

  it('shares by meters and by agreed units, others’ part left out', () => {
    const [a, b] = [household(), household()];
    const readings = [a, b].flatMap((each, index) => ['heating', 'lift'].map((service) => ({ tenancyId: each.tenancyId, service, consumed: index === 0 ? 10.5 : 4.5 })));
    expect(costsOf([cost({ service: 'heating', key: 'meter', amount: halere(3000000), others: 15 }), cost({ service: 'lift', key: 'units', amount: halere(300000) })], [a, b], readings)).toEqual([[1050000, 210000], [450000, 90000]]);
  });

  it('asks for a reading that is missing and refuses a key nobody has', () => {
    const only = household({ people: [] });
    const units = [{ unitId: only.unitId, areaM2: 54 }];
    expect(sharesOfCosts(YEAR, [cost({ key: 'meter' })], [only], units, [])).toMatchObject({ code: 'settlement_reading_missing', params: { number: 'POD-1' } });
    expect(sharesOfCosts(YEAR, [cost({})], [only], units, [])).toMatchObject({ code: 'settlement_key_empty' });
  });

  it('splits without losing or making a haléř, nobody off by more than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000_000 }), fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 2_000_000 }), (amount, measures, owners) => {
        const total = measures.reduce((sum, each) => sum + each, owners);
        fc.pre(total > 0);
        const parts = apportion(halere(amount), measures, total);
        const whole = parts.reduce((sum, each) => sum + each, 0);
        if (owners === 0) expect(whole).toBe(amount);
        parts.forEach((part, index) => expect(Math.abs(part - (amount * measures[index]!) / total)).toBeLessThanOrEqual(1));
        const withOwner = apportion(halere(amount), [...measures, owners], total);
        expect(withOwner.reduce((sum, each) => sum + each, 0)).toBe(amount);
      }),
    );
  });

  it('is of whole months, at most twelve, that are over', () => {
    const today = isoDate('2026-03-16');
    expect(settledPeriod(YEAR, today, 12)).toEqual(YEAR);
    expect(settledPeriod({ from: isoDate('2024-12-01'), to: YEAR.to }, today, 12)).toMatchObject({ code: 'settlement_period_long' });
    expect(settledPeriod({ from: isoDate('2025-01-02'), to: YEAR.to }, today, 12)).toMatchObject({ code: 'settlement_period' });
    expect(settledPeriod({ from: isoDate('2025-04-01'), to: isoDate('2026-03-31') }, today, 12)).toMatchObject({ code: 'settlement_period_open' });
  });

  it('is to be delivered within four months, and says what a delay may cost at most', () => {
    expect(deliverBy(YEAR, TERMS)).toBe('2026-04-30');
    expect(lateFine(YEAR, isoDate('2026-05-10'), TERMS)).toEqual({ days: 10, atMost: 50000 });
    expect(lateFine(YEAR, isoDate('2026-04-30'), TERMS)).toEqual({ days: 0, atMost: 0 });
  });
});
