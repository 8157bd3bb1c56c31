import fc from 'fast-check';
import { addDays, halere, isoDate, newId, type Id } from '#kernel';
import { aFamily, aFlat } from '../../../test/facts';
import type { CandidateFacts } from '../facts';
import { STANDARD_POLICY, weighed, type PolicyDocument } from '../policy';
import { PastReplay, type DecisionEnd, type PastDecision } from './past-replay';
import { groupsOf } from './groups';
import { summaryOf } from './replay-summary';
import { vacanciesOf } from './vacancies';

const day = isoDate('2026-03-16');
const urgentFirst = STANDARD_POLICY;
const waitingFirst = weighed(STANDARD_POLICY, { urgency: 5, waiting: 100 });

const decision = (families: readonly CandidateFacts[], chosen: CandidateFacts, different: Partial<PastDecision> = {}): PastDecision => ({
  decisionId: newId(), decidedOn: day, flat: aFlat(), families, policy: urgentFirst, first: [chosen.id], chosen: chosen.id, end: 'taken', ...different,
});
const waiter = (different: Partial<CandidateFacts> = {}): CandidateFacts => aFamily({ ethosCode: '8.1', waitingSince: isoDate('2025-01-01'), ...different });
const urgent = (different: Partial<CandidateFacts> = {}): CandidateFacts => aFamily({ ethosCode: '1.1', waitingSince: isoDate('2026-02-01'), ...different });

function replay(vacancies: readonly (readonly PastDecision[])[], policy: PolicyDocument): PastReplay {
  const run = new PastReplay(policy);
  for (const attempts of vacancies) run.play(attempts);
  return run;
}

describe('a past decision under other rules', () => {
  it('says who would have been first', () => {
    const [long, hurried] = [waiter(), urgent()];
    const [flat] = replay([[decision([long, hurried], hurried)]], waitingFirst).flats;
    expect(flat).toMatchObject({ firstBefore: [hurried.id], firstAfter: [long.id], before: [{ householdId: hurried.id, share: 1 }], after: [{ householdId: long.id, share: 1 }] });
  });

  it('who got a home earlier drops out of later lists, and who did not waits on: one flat moves the next', () => {
    const [long, hurried, third] = [waiter(), urgent(), urgent({ waitingSince: isoDate('2026-02-20') })];
    // In truth the hurried family took the first flat and was on no later list.
    const first = decision([long, hurried, third], hurried);
    const second = decision([long, third], third, { decidedOn: addDays(day, 30) });
    const run = replay([[first], [second]], waitingFirst);
    expect(run.flats.map(({ after }) => after.map(({ householdId }) => householdId))).toEqual([[long.id], [hurried.id]]);
    expect(run.flats[1]!.before).toEqual([{ householdId: third.id, share: 1 }]);
  });

  it('whoever refused the flat is not given it, and the list after the refusal is asked', () => {
    const [refuser, other, later] = [urgent(), waiter(), urgent({ waitingSince: isoDate('2026-03-20') })];
    const attempts = [decision([refuser, other], refuser, { end: 'refused' }), decision([refuser, other, later], later, { decidedOn: addDays(day, 10) })];
    const [flat] = replay([attempts], waitingFirst).flats;
    expect(flat!.before).toEqual([{ householdId: later.id, share: 1 }]);
    // Under the other rules the one who waits longest is first of the first list already.
    expect(flat!.after).toEqual([{ householdId: other.id, share: 1 }]);
  });

  it('tells which flats people gave otherwise than the list of their own day, whatever an earlier flat moved', () => {
    const [long, hurried, third] = [waiter(), urgent(), urgent({ waitingSince: isoDate('2026-02-20') })];
    // The hurried family was first, people gave the flat to the long waiter; the second flat then went by its list.
    const otherwise = decision([long, hurried, third], long, { first: [hurried.id] });
    const byList = decision([hurried, third], hurried, { decidedOn: addDays(day, 30) });
    const run = replay([[otherwise], [byList]], urgentFirst);
    expect(run.flats.map((flat) => flat.byList)).toEqual([false, true]);
    // In the run by the rules the hurried family has the first flat and somebody else the second: that is no second decision of people.
    expect(run.flats[1]!.before).not.toContainEqual({ householdId: hurried.id, share: 1 });
    expect(summaryOf(run.flats, run.homes(), new Map(), []).peopleDiffered).toBe(1);
  });

  it('equals stand as people chose among them, and otherwise share the flat in equal parts', () => {
    const [one, two] = [waiter(), waiter()];
    const [chosen] = replay([[decision([one, two], two)]], urgentFirst).flats;
    expect([chosen!.before, chosen!.after]).toEqual([[{ householdId: two.id, share: 1 }], [{ householdId: two.id, share: 1 }]]);
    const hurried = urgent();
    const [shared] = replay([[decision([one, two, hurried], hurried)]], waitingFirst).flats;
    expect(shared!.after.map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  it('a flat nobody may live in under the other rules goes to nobody', () => {
    const poor = waiter({ means: halere(3_700_000) });
    const strict: PolicyDocument = { ...STANDARD_POLICY, comfortableSharePercent: 10, eligibility: { ...STANDARD_POLICY.eligibility, maxShareOfMeansPercent: 20 } };
    const loose: PolicyDocument = { ...STANDARD_POLICY, eligibility: { ...STANDARD_POLICY.eligibility, maxShareOfMeansPercent: 90 } };
    const [flat] = replay([[decision([poor], poor, { policy: loose })]], strict).flats;
    expect(flat).toMatchObject({ firstAfter: [], before: [{ share: 1 }], after: [] });
  });
});

describe('the flat free once', () => {
  it('binds the decisions about it until it is taken', () => {
    const line = (unitId: Id, end: DecisionEnd) => ({ decisionId: newId(), unitId, decidedOn: day, end, hasPool: true });
    const [a, b] = [newId(), newId()];
    const lines = [line(a, 'refused'), line(b, 'taken'), line(a, 'none'), line(a, 'taken'), line(a, 'taken')];
    expect(vacanciesOf(lines).map((attempts) => attempts.map((each) => lines.indexOf(each)))).toEqual([[0, 2, 3], [1], [4]]);
  });
});

describe('a replay of any past', () => {
  const families = fc.array(
    fc.record({ ethos: fc.constantFrom('1.1', '3.2', '8.1', '9.1'), months: fc.integer({ min: 0, max: 5 }), means: fc.constantFrom(2_500_000, 4_200_000, 6_000_000), children: fc.integer({ min: 0, max: 2 }) }),
    { minLength: 1, maxLength: 7 },
  ).map((rows) => rows.map(({ ethos, months, means, children }) => aFamily({ ethosCode: ethos, waitingSince: isoDate(`2025-0${months + 1}-01`), means: halere(means), children, persons: children + 1 })));
  /** Decisions one after another; whoever took a flat is on no later list. */
  const pasts = fc.record({ families, picks: fc.array(fc.record({ pick: fc.nat(), end: fc.constantFrom<DecisionEnd>('taken', 'refused', 'none'), away: fc.nat() }), { minLength: 1, maxLength: 6 }) }).map(({ families: all, picks }) => {
    const gone = new Set<Id>();
    const decisions: PastDecision[] = [];
    for (const [index, { pick, end }] of picks.entries()) {
      const present = all.filter(({ id }) => !gone.has(id));
      if (present.length === 0) break;
      const chosen = present[pick % present.length]!;
      decisions.push(decision(present, chosen, { decidedOn: addDays(day, index * 20), end, flat: aFlat({ areaM2: 54 + index }) }));
      if (end === 'taken') gone.add(chosen.id);
    }
    return { families: all, vacancies: decisions.map((each) => [each]) };
  });
  const policies = fc.record({ urgency: fc.integer({ min: 1, max: 60 }), waiting: fc.integer({ min: 0, max: 60 }), children: fc.integer({ min: 0, max: 30 }), affordability: fc.integer({ min: 0, max: 20 }) }).map((caps) => weighed(STANDARD_POLICY, caps));
  const groups = (all: readonly CandidateFacts[]) => new Map(all.map((family) => [family.id, groupsOf({ persons: family.persons, singleParent: family.children > 0, applicantAge: 30, rooms: family.roomsAtLeast, needs: family.needs })]));
  const summary = (run: PastReplay, all: readonly CandidateFacts[]) => summaryOf(run.flats, run.homes(), groups(all), []);

  it('under the same rules moves nobody', () => {
    fc.assert(fc.property(pasts, ({ families: all, vacancies }) => {
      expect(summary(replay(vacancies, urgentFirst), all)).toMatchObject({ gainers: [], losers: [], otherFirst: 0, goElsewhere: 0, byRipple: 0 });
    }));
  });

  it('gives each flat at most once and each family at most one home', () => {
    fc.assert(fc.property(pasts, policies, ({ vacancies }, policy) => {
      const run = replay(vacancies, policy);
      for (const { before, after } of run.flats) for (const shares of [before, after]) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      for (const { before, after } of run.homes().values()) expect(Math.max(before, after)).toBeLessThanOrEqual(1 + 1e-9);
    }));
  });

  it('is the same whatever order the lists came in and whatever the families are called', () => {
    fc.assert(fc.property(pasts, policies, ({ vacancies }, policy) => {
      const names = new Map<Id, Id>();
      // New ids in the opposite order: what was first by id is last.
      const renamed = (id: Id): Id => names.get(id) ?? (names.set(id, `${id.slice(0, 24)}${(0xffffffffffff - parseInt(id.slice(24), 16)).toString(16).padStart(12, '0')}` as Id), names.get(id)!);
      const turned = vacancies.map((attempts) => attempts.map((each) => ({ ...each, chosen: renamed(each.chosen), families: [...each.families].reverse().map((family) => ({ ...family, id: renamed(family.id) })) })));
      const [plain, other] = [replay(vacancies, policy), replay(turned, policy)];
      const sorted = (shares: readonly { householdId: Id; share: number }[]) => shares.map(({ householdId, share }) => [householdId, share]).sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1));
      for (const [index, flat] of plain.flats.entries()) {
        expect(sorted(other.flats[index]!.after)).toEqual(sorted(flat.after.map((each) => ({ ...each, householdId: renamed(each.householdId) }))));
        expect(sorted(other.flats[index]!.before)).toEqual(sorted(flat.before.map((each) => ({ ...each, householdId: renamed(each.householdId) }))));
      }
    }));
  });
});
