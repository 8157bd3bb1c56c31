import fc from 'fast-check';
import { addHalere, halere, isoDate } from '#kernel';
import { lawfulInstalments, planStanding } from '#rent';
import { believableSignature, dueToday, factsOfRecoursePlan, splitOfRecourse, type RecoursePlanFacts } from './recourse-plan';

const instalments = (...each: readonly (readonly [string, number])[]) => each.map(([dueOn, amount]) => ({ dueOn: isoDate(dueOn), amount: halere(amount) }));
const plan = (over: Partial<RecoursePlanFacts> = {}): RecoursePlanFacts => ({
  agreedOn: isoDate('2026-03-16'), instalments: instalments(['2026-04-15', 100_000], ['2026-05-15', 100_000], ['2026-06-15', 50_000]), toleranceDays: 5, mayLoseInstalments: true, lostOn: null,
  total: halere(250_000), endedOn: null, recovered: [], writtenOff: halere(0), owed: halere(250_000), ...over,
});
const came = (receivedOn: string, amount: number) => ({ receivedOn: isoDate(receivedOn), amount: halere(amount) });
const standing = (facts: RecoursePlanFacts, asOf: string) => {
  const told = factsOfRecoursePlan(facts);
  return planStanding(told.facts, told.paid, isoDate(asOf));
};
const due = (facts: RecoursePlanFacts, asOf: string) => dueToday(standing(facts, asOf), facts.lostOn, isoDate(asOf));

describe('instalments of recourse', () => {
  it('repay exactly what is owed, as instalments of rent do', () => {
    expect(lawfulInstalments(plan(), halere(250_000))).toBe(250_000);
    expect(lawfulInstalments(plan(), halere(250_001))).toMatchObject({ code: 'plan_sum_differs' });
  });

  it('are paid by what comes back, the oldest first', () => {
    const facts = plan({ recovered: [came('2026-04-10', 130_000)], owed: halere(120_000) });
    expect(standing(facts, '2026-04-16')).toMatchObject({ state: 'kept', paid: 130_000, instalments: [{ state: 'paid' }, { paid: 30_000 }, { paid: 0 }] });
  });

  it('ask for an instalment on its day, still within the tolerance, and as missed after it', () => {
    expect(due(plan(), '2026-04-14')).toBeNull();
    expect(due(plan(), '2026-04-15')).toEqual({ state: 'today', dueOn: '2026-04-15', number: 1, missing: 100_000 });
    expect(due(plan(), '2026-04-20')).toMatchObject({ state: 'late', missing: 100_000 });
    expect(due(plan(), '2026-04-21')).toMatchObject({ state: 'missed', missing: 100_000 });
    expect(due(plan(), '2026-05-15')).toMatchObject({ state: 'missed', dueOn: '2026-04-15', number: 1, missing: 200_000 });
  });

  it('due on a Saturday ask on Monday', () => {
    const facts = plan({ instalments: instalments(['2026-04-18', 250_000]) });
    expect(due(facts, '2026-04-18')).toBeNull();
    expect(due(facts, '2026-04-20')).toEqual({ state: 'today', dueOn: '2026-04-20', number: 1, missing: 250_000 });
  });

  it('ask for the rest at once when their benefit was lost, for nothing when they ended', () => {
    expect(due(plan({ lostOn: isoDate('2026-04-21'), recovered: [came('2026-04-10', 40_000)], owed: halere(210_000) }), '2026-04-22')).toEqual({ state: 'whole', dueOn: '2026-04-21', number: null, missing: 210_000 });
    expect(due(plan({ endedOn: isoDate('2026-04-20') }), '2026-04-22')).toBeNull();
  });

  it('do not ask for what was written off since, and say how much that was', () => {
    const facts = plan({ writtenOff: halere(150_000), owed: halere(100_000) });
    expect(splitOfRecourse(facts)).toEqual({ relieved: 150_000, beside: 0 });
    expect(standing(facts, '2026-05-14')).toMatchObject({ state: 'kept', left: 100_000, next: { number: 2, paid: 50_000 } });
  });

  it('do not ask for a payout that was taken back, and do again when it was sent again', () => {
    expect(standing(plan({ owed: halere(0) }), '2026-05-14')).toMatchObject({ state: 'paid', left: 0 });
    expect(standing(plan({ owed: halere(250_000) }), '2026-05-14')).toMatchObject({ state: 'broken', left: 250_000 });
  });

  it('leave a later payout beside them', () => {
    expect(splitOfRecourse(plan({ recovered: [came('2026-04-10', 100_000)], owed: halere(200_000) }))).toEqual({ relieved: 0, beside: 50_000 });
  });

  it('that ended cover nothing, and are paid only when they were', () => {
    expect(splitOfRecourse(plan({ endedOn: isoDate('2026-04-20') }))).toEqual({ relieved: 0, beside: 250_000 });
    expect(standing(plan({ endedOn: isoDate('2026-04-20') }), '2026-04-21').state).toBe('cancelled');
    const paid = [came('2026-04-10', 250_000)];
    expect(standing(plan({ endedOn: isoDate('2026-04-20'), recovered: paid, owed: halere(0) }), '2026-04-21').state).toBe('paid');
    expect(standing(plan({ endedOn: isoDate('2026-04-20'), recovered: [...paid, came('2026-04-10', -250_000)] }), '2026-04-21').state).toBe('cancelled');
  });

  it('whatever comes, goes back and is written off: what is left of the plan and beside it is what is owed', () => {
    const moves = fc.record({ payouts: fc.integer({ min: 0, max: 300_000 }), came: fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 4 }), writtenOff: fc.integer({ min: 0, max: 250_000 }) });
    fc.assert(fc.property(moves, ({ payouts, came: parts, writtenOff }) => {
      const back = parts.reduce((sum, each) => sum + each, 0);
      const owed = 250_000 + payouts - back - writtenOff;
      fc.pre(owed >= 0);
      const facts = plan({ recovered: parts.map((amount) => came('2026-04-10', amount)), writtenOff: halere(writtenOff), owed: halere(owed) });
      const { left } = standing(facts, '2026-06-30');
      const { relieved, beside } = splitOfRecourse(facts);
      expect(relieved).toBeGreaterThanOrEqual(0);
      expect(addHalere(left, beside)).toBe(owed);
    }));
  });

  it('are signed on a day that has been, when the debt was there', () => {
    const [since, today] = [isoDate('2026-03-10'), isoDate('2026-03-16')];
    expect(believableSignature(isoDate('2026-03-10'), since, today)).toBe(true);
    expect(believableSignature(isoDate('2026-03-17'), since, today)).toMatchObject({ code: 'recourse_signed_in_future', field: 'signedOn' });
    expect(believableSignature(isoDate('2026-03-09'), since, today)).toMatchObject({ code: 'recourse_signed_too_early', params: { date: '2026-03-10' } });
  });
});
