import { halere, isoDate } from '#kernel';
import { aFamily, aFlat } from '../../../test/facts';
import { snapshotOf, type DecisionSnapshot } from '../decision';
import type { CandidateFacts, FlatFacts } from '../facts';
import { STANDARD_POLICY } from '../policy';
import { matchOf, rankFamilies } from '../ranking';
import { changesSince, factsOfSnapshot } from './changes-since';

const then = isoDate('2026-11-21');
const [flat, family] = [aFlat(), aFamily()];

function decided(asOf = then, of: { flat?: FlatFacts; family?: CandidateFacts } = {}): DecisionSnapshot {
  const [aboutFlat, aboutFamily] = [of.flat ?? flat, of.family ?? family];
  const match = matchOf(aboutFlat, aboutFamily, STANDARD_POLICY, asOf);
  return snapshotOf(match, rankFamilies(aboutFlat, [aboutFamily], STANDARD_POLICY, asOf), aboutFlat, aboutFamily, 1, asOf);
}

describe('a decision held against today', () => {
  it('nothing changed: nothing would be judged otherwise', () => {
    expect(changesSince(decided(), { flat, family, policy: STANDARD_POLICY, asOf: then })).toMatchObject({ eligibleThen: true, eligibleNow: true, changes: [] });
  });

  it('a lower income is a fact, fails the rule because of the facts and moves the points', () => {
    const review = changesSince(decided(), { flat, family: { ...family, means: halere(3_000_000) }, policy: STANDARD_POLICY, asOf: then });
    expect(review).toMatchObject({ eligibleThen: true, eligibleNow: false });
    expect(review.changes.map(({ kind, code, cause }) => [kind, code, cause])).toEqual([['rule', 'affordability', 'facts'], ['term', 'affordability', 'facts'], ['fact', 'means', null]]);
    expect(review.changes[0]).toMatchObject({ then: { cs: 'splňuje (17\u00a0300\u00a0Kč, 41,2 %)' }, now: { cs: 'nesplňuje (17\u00a0300\u00a0Kč, 57,7 %)' } });
  });

  it('a stricter policy is told apart from changed facts', () => {
    const policy = { ...STANDARD_POLICY, eligibility: { ...STANDARD_POLICY.eligibility, maxShareOfMeansPercent: 35 }, pointsPerChild: 6 };
    const { changes } = changesSince(decided(), { flat, family, policy, asOf: then });
    expect(changes.map(({ kind, code, cause }) => [kind, code, cause])).toEqual([['rule', 'affordability', 'policy'], ['term', 'children', 'policy'], ['term', 'affordability', 'policy']]);
  });

  it('waiting grows with time alone', () => {
    const { changes } = changesSince(decided(), { flat, family, policy: STANDARD_POLICY, asOf: isoDate('2027-01-25') });
    expect(changes).toMatchObject([{ kind: 'term', code: 'waiting', cause: 'time' }]);
  });

  it('a rule nobody had to judge then is said so', () => {
    const { changes } = changesSince(decided(), { flat: { ...flat, maxPersons: 2 }, family, policy: STANDARD_POLICY, asOf: then });
    expect(changes).toMatchObject([{ kind: 'rule', code: 'landlord_limit', then: { cs: 'neposuzovalo se' }, now: { cs: 'nesplňuje (3\u00a0osoby)' }, cause: 'facts' }]);
  });

  it('what was known then can be read, and names no place', () => {
    const facts = factsOfSnapshot(decided(then, { family: aFamily({ avoidedParts: ['Bory'], cities: ['Plzeň'] }) }));
    expect(facts.find(({ code }) => code === 'means')).toMatchObject({ value: { cs: '42\u00a0000\u00a0Kč' } });
    expect(JSON.stringify(facts)).not.toMatch(/Bory|Plzeň|Skvr/);
  });
});
