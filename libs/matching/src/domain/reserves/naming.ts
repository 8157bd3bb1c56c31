import { refusal, type Id, type Refusal } from '#kernel';
import { failedBeyond, wordsOf } from '../decision';
import { ruleNames, type RuleResult } from '../rules';
import type { ReserveRefusal } from './sentences';

export interface ReserveDraft {
  readonly householdId: Id;
  /** Why just in this place. */
  readonly reason: string;
  readonly overriddenRules: readonly string[];
}

/** A list of reserves as it may be named: somebody, each once, not the chosen family, with a reason for the place, no more than the rules of the agency allow. */
export function examineReserves(drafts: readonly ReserveDraft[], chosenId: Id, atMost: number): Refusal<ReserveRefusal> | null {
  if (drafts.length === 0) return refusal('reserves_none', {}, 'reserves');
  if (drafts.length > atMost) return refusal('reserves_too_many', { most: atMost }, 'reserves');
  for (const [index, draft] of drafts.entries()) {
    if (draft.householdId === chosenId) return refusal('reserve_is_chosen', {}, `reserves.${index}.householdId`);
    if (drafts.findIndex((other) => other.householdId === draft.householdId) !== index) return refusal('reserve_twice', {}, `reserves.${index}.householdId`);
    if (draft.reason.trim() === '') return refusal('reserve_without_reason', {}, `reserves.${index}.reason`);
  }
  return null;
}

/** A reserve meets the same rules as who is chosen: nothing is failed but what may be set aside and was. */
export function examineReserve(draft: ReserveDraft, rules: readonly RuleResult[], field: string): Refusal<ReserveRefusal> | null {
  const fixed = draft.overriddenRules.find((name) => !rules.some((rule) => rule.rule === name && rule.overridable));
  if (fixed !== undefined) return refusal('reserve_rule_fixed', { rule: ruleNames[fixed]?.cs ?? fixed, ruleEn: ruleNames[fixed]?.en ?? fixed }, `${field}.overriddenRules`);
  const failed = failedBeyond(rules, draft.overriddenRules);
  return failed.length === 0 ? null : refusal('reserve_not_eligible', wordsOf(failed), `${field}.householdId`);
}
