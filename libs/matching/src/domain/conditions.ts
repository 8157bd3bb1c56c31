import { protectedGround, refusal, type Ground, type Refusal } from '#kernel';
import type { MatchingRefusal } from './refusals';

/** What a landlord may ask of tenants: closed kinds about the flat, and words of his own that are read before they count. */
export const CONDITION_KINDS = ['max_persons', 'no_smoking', 'no_pets', 'start_date', 'household_insurance', 'quiet_hours', 'proof_of_income', 'other'] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** `lawful` counts at once; `needs_evidence` counts when the landlord has shown why (§ 3 odst. 1 a § 7 odst. 1 of 198/2009 Sb.: a legitimate aim, fitting and necessary means). */
export type ConditionVerdict = 'lawful' | 'needs_evidence';

export interface ConditionDraft {
  readonly kind: string;
  readonly words: string;
  /** Persons, for `max_persons`. */
  readonly limit?: number | null;
  /** Why it is needed. */
  readonly evidence?: string | null;
}

export interface ExaminedCondition {
  readonly verdict: ConditionVerdict;
  /** The paragraph that explains the verdict. */
  readonly paragraph: string;
}

const LAWFUL: Readonly<Record<string, string>> = {
  no_smoking: '§ 2256 odst. 2 zákona 89/2012 Sb.',
  start_date: '§ 2201 zákona 89/2012 Sb.',
  household_insurance: '§ 1725 zákona 89/2012 Sb.',
  quiet_hours: '§ 2256 odst. 2 zákona 89/2012 Sb.',
};

/** Reads a condition before it may count. A discriminatory one is refused with its paragraph and kept nowhere. */
export function examineCondition(draft: ConditionDraft, flat: { readonly habitableRooms: number }): ExaminedCondition | Refusal<MatchingRefusal> {
  if (!(CONDITION_KINDS as readonly string[]).includes(draft.kind)) return refusal('condition_unknown', { kind: draft.kind }, 'kind');
  const ground = protectedGround(draft.words);
  if (ground) return discriminatory(ground, 'words');
  const why = protectedGround(draft.evidence ?? '');
  if (why && NO_REASON.includes(why)) return discriminatory(why, 'evidence');
  if (draft.kind === 'max_persons') return examineLimit(draft.limit ?? null, flat);
  if (draft.kind === 'no_pets') return { verdict: 'needs_evidence', paragraph: '§ 2258 zákona 89/2012 Sb.' };
  if (draft.kind === 'proof_of_income') return { verdict: 'needs_evidence', paragraph: '§ 3 odst. 1 a § 7 odst. 1 zákona 198/2009 Sb.' };
  if (draft.kind === 'other') {
    if (draft.words.trim() === '') return refusal('condition_empty', {}, 'words');
    return { verdict: 'needs_evidence', paragraph: '§ 3 odst. 1 a § 7 odst. 1 zákona 198/2009 Sb.' };
  }
  return { verdict: 'lawful', paragraph: LAWFUL[draft.kind]! };
}

/** A reason may name a lift's age or a neighbour's illness; these it never needs. */
const NO_REASON: readonly Ground[] = ['race_or_origin', 'nationality', 'religion', 'orientation'];

/** Told apart by a protected ground, or by what mostly falls on the protected (benefits, work, where somebody lived until now). */
function discriminatory(ground: Ground, field: 'words' | 'evidence'): Refusal<MatchingRefusal> {
  return ground === 'circumstances'
    ? refusal('condition_discriminatory_indirectly', { paragraph: '§ 1 odst. 1 písm. j) a § 3 odst. 1 zákona 198/2009 Sb.' }, field)
    : refusal('condition_discriminatory', { paragraph: '§ 1 odst. 1 písm. j) a § 2 odst. 3 zákona 198/2009 Sb.' }, field);
}

/** A landlord may ask for a number of people fit for the size of the flat (§ 2272 odst. 3); fewer than one to a room has to be explained. */
function examineLimit(limit: number | null, flat: { readonly habitableRooms: number }): ExaminedCondition | Refusal<MatchingRefusal> {
  if (limit === null || !Number.isInteger(limit) || limit < 1 || limit > 50) return refusal('condition_limit', {}, 'limit');
  const fits = limit >= flat.habitableRooms;
  return { verdict: fits ? 'lawful' : 'needs_evidence', paragraph: fits ? '§ 2272 odst. 3 zákona 89/2012 Sb.' : '§ 2272 odst. 3 zákona 89/2012 Sb.; § 7 odst. 1 zákona 198/2009 Sb.' };
}

/** Whether a recorded condition may weigh in a matching. */
export function conditionCounts(condition: { readonly verdict: string; readonly evidence: string | null }): boolean {
  return condition.verdict === 'lawful' || (condition.verdict === 'needs_evidence' && condition.evidence !== null && condition.evidence.trim() !== '');
}
