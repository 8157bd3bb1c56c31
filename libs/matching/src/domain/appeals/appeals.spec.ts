import { isRefusal, isoDate, newId } from '#kernel';
import { aFamily, aFlat } from '../../../test/facts';
import { STANDARD_POLICY } from '../policy';
import { rankFamilies } from '../ranking';
import { outcomesThenAndNow, rulesChanged } from './comparison';
import { APPEAL_ACTS, APPEAL_LIFE, APPEAL_STATES, OPEN_APPEAL_STATES, afterAct, appealUntil, EFFECTS, examineAppeal, VERDICT_KINDS, examineJudge, restoredDate } from './life';
import { appealSentences } from './sentences';
import { verdictsOf } from './verdicts';

const day = isoDate;
const verdict = { decidedOn: day('2026-03-02'), appealUntil: day('2026-03-17') };

describe('the life of an appeal', () => {
  it('reaches every state, and none but the ends is a trap', () => {
    const reached = new Set<string>(['filed']);
    for (let round = 0; round < APPEAL_STATES.length; round += 1) for (const state of [...reached]) for (const next of Object.values(APPEAL_LIFE[state as 'filed'])) reached.add(next);
    expect([...reached].sort()).toEqual([...APPEAL_STATES].sort());
    for (const state of OPEN_APPEAL_STATES) for (const act of APPEAL_ACTS) if (act !== 'take' || state === 'filed') expect(isRefusal(afterAct(state, act))).toBe(false);
    for (const state of ['upheld', 'rejected', 'withdrawn'] as const) for (const act of APPEAL_ACTS) expect(afterAct(state, act)).toMatchObject({ code: 'appeal_not_in_state' });
  });

  it('a deadline on a Saturday ends on Monday, one on Easter after it', () => {
    expect(appealUntil(day('2026-03-02'), 15)).toBe('2026-03-17');
    expect(appealUntil(day('2026-03-06'), 15)).toBe('2026-03-23');
    expect(appealUntil(day('2026-03-19'), 15)).toBe('2026-04-07');
  });

  it('is taken on its last day and refused the day after, with the day in the sentence', () => {
    expect(examineAppeal({ words: 'Nesouhlasím.', filedOn: day('2026-03-17') }, verdict, day('2026-03-20'))).toBeNull();
    const late = examineAppeal({ words: 'Nesouhlasím.', filedOn: day('2026-03-18') }, verdict, day('2026-03-20'));
    expect(late).toMatchObject({ code: 'appeal_late', params: { date: '2026-03-17' } });
    expect(appealSentences.appeal_late.cs).toContain('{date}');
  });

  it('needs words and a day that can be', () => {
    const file = (words: string, filedOn: string) => examineAppeal({ words, filedOn: day(filedOn) }, verdict, day('2026-03-10'));
    expect(file('  ', '2026-03-10')).toMatchObject({ code: 'appeal_without_words', field: 'words' });
    expect(file('x'.repeat(4001), '2026-03-10')).toMatchObject({ code: 'appeal_too_long' });
    expect(file('Ne.', '2026-03-11')).toMatchObject({ code: 'appeal_day_ahead' });
    expect(file('Ne.', '2026-03-01')).toMatchObject({ code: 'appeal_before_decision' });
  });

  it('nobody judges a decision of their own', () => {
    const [one, other] = [newId(), newId()];
    expect(examineJudge([one], one)).toMatchObject({ code: 'appeal_own_decision' });
    expect(examineJudge([one], other)).toBeNull();
  });

  it('an upheld one takes back what was done, and a decision that gave the flat to another is looked at again', () => {
    expect(VERDICT_KINDS.map((kind) => EFFECTS[kind])).toEqual(['look_again', 'look_again', 'waiting_date_restored', 'application_reopened', 'reserve_restored']);
  });
});

describe('a waiting date given back', () => {
  const change = (from: string, to: string, annulled = false) => ({ from: day(from), to: day(to), annulled });

  it('goes back to where it was', () => {
    expect(restoredDate([change('2025-01-01', '2026-03-01', true)], day('2026-03-01'))).toBe('2025-01-01');
  });

  it('the earlier of two taken back leaves the later one standing; both taken back give the first day', () => {
    expect(restoredDate([change('2025-01-01', '2026-01-05', true), change('2026-01-05', '2026-03-01')], day('2026-03-01'))).toBe('2026-03-01');
    expect(restoredDate([change('2025-01-01', '2026-01-05'), change('2026-01-05', '2026-03-01', true)], day('2026-03-01'))).toBe('2026-01-05');
    expect(restoredDate([change('2025-01-01', '2026-01-05', true), change('2026-01-05', '2026-03-01', true)], day('2026-01-05'))).toBeNull();
    expect(restoredDate([change('2025-01-01', '2026-01-05', true), change('2026-01-05', '2026-03-01', true)], day('2026-03-01'))).toBe('2025-01-01');
  });

  it('what something else has moved since is left alone', () => {
    expect(restoredDate([change('2025-01-01', '2026-01-05', true)], day('2026-02-20'))).toBeNull();
    expect(restoredDate([], day('2026-02-20'))).toBeNull();
  });
});

describe('what a decision meant for those who did not get the flat', () => {
  const today = day('2026-11-16');

  it('everybody but the chosen one has a verdict, whatever their order', () => {
    const families = [aFamily(), aFamily({ means: null }), aFamily({ needs: ['pets'] })];
    const flat = aFlat({ petsAllowed: false });
    const of = (order: typeof families) => verdictsOf(rankFamilies(flat, order, STANDARD_POLICY, today), families[0]!.id);
    const verdicts = of(families);
    expect(verdicts).toHaveLength(2);
    expect(verdicts.find((each) => each.householdId === families[1]!.id)).toMatchObject({ kind: 'passed_over', failed: [], unknown: ['affordability'] });
    expect(verdicts.find((each) => each.householdId === families[2]!.id)).toMatchObject({ kind: 'not_eligible', failed: ['house_rules'], rank: null });
    expect(of([...families].reverse())).toEqual(verdicts);
  });

  it('tells which published values have changed since, and which rules come out otherwise', () => {
    expect(rulesChanged(STANDARD_POLICY, STANDARD_POLICY)).toEqual([]);
    expect(rulesChanged(STANDARD_POLICY, { ...STANDARD_POLICY, offerWorkingDays: 7, caps: { ...STANDARD_POLICY.caps, waiting: 20 } })).toEqual([
      { name: 'weight.waiting', then: 15, now: 20 }, { name: 'offerWorkingDays', then: 5, now: 7 },
    ]);
    expect(outcomesThenAndNow({ failed: ['affordability'], unknown: [] }, [{ rule: 'affordability', outcome: 'passed' }, { rule: 'location', outcome: 'passed' }, { rule: 'house_rules', outcome: 'unknown' }])).toEqual([
      { rule: 'affordability', then: 'failed', now: 'passed' }, { rule: 'house_rules', then: 'passed', now: 'unknown' },
    ]);
  });
});
