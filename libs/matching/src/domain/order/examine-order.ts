import { refusal, type Id, type Refusal } from '#kernel';
import type { ReserveRefusal } from '../reserves/sentences';

/** As many candidates as a decision and its reserves could ever need. */
export const LONGEST_ORDER = 10;

export interface OrderDraft {
  readonly householdIds: readonly Id[];
  readonly reason: string;
}

/** An order people give to candidates of a flat: somebody, each once, with a reason, and another one than holds. It changes no score and no rank. */
export function examineOrder({ householdIds, reason }: OrderDraft, before: readonly Id[] | null): Refusal<ReserveRefusal> | null {
  if (householdIds.length === 0) return refusal('order_empty', {}, 'householdIds');
  if (householdIds.length > LONGEST_ORDER) return refusal('order_long', { most: LONGEST_ORDER }, 'householdIds');
  const twice = householdIds.findIndex((id, index) => householdIds.indexOf(id) !== index);
  if (twice >= 0) return refusal('order_twice', {}, `householdIds.${twice}`);
  if (reason.trim() === '') return refusal('order_without_reason', {}, 'reason');
  const same = before !== null && before.length === householdIds.length && before.every((id, index) => id === householdIds[index]);
  return same ? refusal('order_unchanged', {}, 'householdIds') : null;
}
