import fc from 'fast-check';
import { addDays, halere, id, isoDate, newId, type Halere, type IsoDate } from '#kernel';
import { seriousBreach, type BreachCall, type SeriousBreachFacts } from './serious-breach';

const HER = { memberId: id('0197f0a0-0000-7000-8000-000000000001'), name: 'Eva Vzorná' };
const HIM = { memberId: id('0197f0a0-0000-7000-8000-000000000002'), name: 'Petr Vzorný' };
const MONTH = halere(1_870_000);
const THREE = halere(3 * MONTH);

const call = (over: Partial<BreachCall> = {}): BreachCall => ({
  sentOn: isoDate('2026-03-02'), periodDays: 14, asked: THREE, stillUnpaid: THREE,
  deliveries: [{ memberId: HER.memberId, deliveredOn: isoDate('2026-03-04') }, { memberId: HIM.memberId, deliveredOn: isoDate('2026-03-06') }], ...over,
});
const gate = (over: Partial<SeriousBreachFacts> = {}) =>
  seriousBreach({ asOf: isoDate('2026-03-21'), owed: THREE, monthlySum: MONTH, seriousMonths: 3, debtors: [HER, HIM], calls: [call()], ...over });

describe('the gate of § 2291', () => {
  it('is open when three months are owed, both spouses were called and the period has passed', () => {
    expect(gate()).toEqual({
      open: true,
      owed: { found: THREE, needed: THREE, met: true },
      called: { sentOn: '2026-03-02', found: 2, needed: 2, missing: [], met: true },
      passed: { found: '2026-03-21', needed: '2026-03-21', stillUnpaid: THREE, met: true },
    });
  });

  it('is closed a haléř below three months of rent and services', () => {
    expect(gate({ owed: halere(THREE - 1) })).toMatchObject({ open: false, owed: { found: THREE - 1, needed: THREE, met: false } });
  });

  it('is closed while the call has reached only one of two spouses, and names the other', () => {
    const toHer = call({ deliveries: [{ memberId: HER.memberId, deliveredOn: isoDate('2026-03-04') }] });
    expect(gate({ asOf: isoDate('2026-06-30'), calls: [toHer] })).toMatchObject({ open: false, called: { found: 1, needed: 2, missing: ['Petr Vzorný'], met: false }, passed: { needed: null, met: false } });
  });

  it('counts the period from the last delivery and not from the first', () => {
    expect(gate({ asOf: isoDate('2026-03-20') })).toMatchObject({ open: false, passed: { needed: '2026-03-21', met: false } });
  });

  it('moves the end of the period off a Sunday', () => {
    const oneDayLater = call({ deliveries: call().deliveries.map((each) => ({ ...each, deliveredOn: isoDate('2026-03-08') })) });
    expect(gate({ calls: [oneDayLater] }).passed.needed).toBe('2026-03-24');
  });

  it('does not know a delivery that is yet to come', () => {
    expect(gate({ asOf: isoDate('2026-03-05') }).called).toMatchObject({ found: 1, met: false });
  });

  it('is closed when what the call asked for was paid, even if as much is owed again since', () => {
    expect(gate({ calls: [call({ stillUnpaid: halere(100_000) })] })).toMatchObject({ open: false, owed: { met: true }, passed: { stillUnpaid: 100_000, met: false } });
  });

  it('does not take a reminder of one month, or a paper that gives no time, for a call', () => {
    expect(gate({ calls: [call({ asked: MONTH, stillUnpaid: MONTH })] }).called.met).toBe(false);
    expect(gate({ calls: [call({ periodDays: 0 })] }).called.met).toBe(false);
  });

  it('is closed without any call, and says whom it would have to reach', () => {
    expect(gate({ calls: [] })).toMatchObject({ open: false, called: { sentOn: null, found: 0, needed: 2, missing: ['Eva Vzorná', 'Petr Vzorný'] }, passed: { needed: null } });
  });

  it('takes the call that reached everybody, not a later one that reached nobody yet', () => {
    expect(gate({ calls: [call(), call({ sentOn: isoDate('2026-03-18'), deliveries: [] })] })).toMatchObject({ open: true, called: { sentOn: '2026-03-02' } });
  });

  it('is closed for a contract that names nobody, and for one without rent', () => {
    expect(gate({ debtors: [] }).open).toBe(false);
    expect(gate({ monthlySum: halere(0) }).open).toBe(false);
  });

  it('is open exactly when all three conditions hold, whatever happened', () => {
    const amount = fc.integer({ min: 0, max: 8_000_000 }).map((each) => halere(each));
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(isoDate('2026-03-01'), days));
    const anyCall = fc.record({
      sentOn: day, periodDays: fc.integer({ min: 0, max: 30 }), asked: amount, stillUnpaid: amount,
      deliveries: fc.uniqueArray(fc.record({ memberId: fc.constantFrom(HER.memberId, HIM.memberId, newId()), deliveredOn: day }), { selector: (each) => each.memberId }),
    });
    fc.assert(fc.property(day, amount, fc.array(anyCall, { maxLength: 3 }), (asOf: IsoDate, owed: Halere, calls: BreachCall[]) => {
      const result = gate({ asOf, owed, calls });
      expect(result.open).toBe(result.owed.met && result.called.met && result.passed.met);
      if (!result.open) return;
      const everybody = calls.some((each) => each.stillUnpaid >= THREE && [HER, HIM].every(({ memberId }) => each.deliveries.some((one) => one.memberId === memberId && addDays(one.deliveredOn, each.periodDays) < asOf)));
      expect(owed >= THREE && everybody).toBe(true);
    }));
  });
});
