import type { PolicyDocument } from '../policy';
import { TERMS } from '../policy';

/** One published value then and now, by its code. */
export interface RuleChange {
  readonly name: string;
  readonly then: number;
  readonly now: number;
}

/** What of the published rules has changed since a decision; nothing when the same version holds. */
export function rulesChanged(then: PolicyDocument, now: PolicyDocument): RuleChange[] {
  const values = (document: PolicyDocument): Record<string, number> => ({
    maxPersonsPerRoom: document.eligibility.maxPersonsPerRoom,
    minM2PerPerson: document.eligibility.minM2PerPerson,
    maxSharePercent: document.eligibility.maxShareOfMeansPercent,
    ...Object.fromEntries(TERMS.map((term) => [`weight.${term}`, document.caps[term]])),
    pointsPerChild: document.pointsPerChild,
    pointsLostPerMissingRoom: document.pointsLostPerMissingRoom,
    pointsLostPerSpareRoom: document.pointsLostPerSpareRoom,
    pointsPerMonthWaiting: document.pointsPerMonthWaiting,
    comfortableSharePercent: document.comfortableSharePercent,
    offerWorkingDays: document.offerWorkingDays,
  });
  const [before, after] = [values(then), values(now)];
  return Object.keys(before).filter((name) => before[name] !== after[name]).map((name) => ({ name, then: before[name]!, now: after[name]! }));
}

export interface OutcomeThenAndNow {
  readonly rule: string;
  readonly then: 'failed' | 'unknown' | 'passed';
  readonly now: 'failed' | 'unknown' | 'passed';
}

/** Rules of the flat for the family as they came out at the decision and today; only those that say something on either day. */
export function outcomesThenAndNow(
  then: { readonly failed: readonly string[]; readonly unknown: readonly string[] },
  now: readonly { readonly rule: string; readonly outcome: 'failed' | 'unknown' | 'passed' }[],
): OutcomeThenAndNow[] {
  const before = (rule: string): OutcomeThenAndNow['then'] => (then.failed.includes(rule) ? 'failed' : then.unknown.includes(rule) ? 'unknown' : 'passed');
  return now.map(({ rule, outcome }) => ({ rule, then: before(rule), now: outcome })).filter((each) => each.then !== 'passed' || each.now !== 'passed');
}
