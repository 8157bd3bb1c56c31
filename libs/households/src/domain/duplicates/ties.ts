import { refusal, type Id, type Refusal } from '#kernel';
import type { DuplicatesRefusal } from './sentences';

/**
 * What runs under a household's number and cannot change it: a flat on offer, a contract and its money, a place people gave it.
 * Whoever has one can only be the household that is kept.
 */
export const BINDING_TIES = ['tenancy', 'offer', 'sitting', 'draw', 'proposal', 'reserve', 'appeal', 'request'] as const;
export type BindingTie = (typeof BINDING_TIES)[number];

const REFUSAL: Readonly<Record<BindingTie, DuplicatesRefusal>> = {
  tenancy: 'merge_bound_tenancy', offer: 'merge_bound_offer', sitting: 'merge_bound_sitting', draw: 'merge_bound_draw', proposal: 'merge_bound_proposal', reserve: 'merge_bound_reserve',
  appeal: 'merge_bound_appeal', request: 'merge_bound_request',
};

interface Named {
  readonly id: Id;
  readonly code: string;
}

/** Whether the second may be merged into the first, by what hangs on both; null when it may. */
export function boundApart(kept: Named, merged: Named, ties: readonly { readonly householdId: Id; readonly kind: string }[]): Refusal<DuplicatesRefusal> | null {
  const holds = (household: Named): BindingTie | undefined => BINDING_TIES.find((kind) => ties.some((tie) => tie.householdId === household.id && tie.kind === kind));
  const binding = holds(merged);
  if (!binding) return null;
  if (holds(kept)) return refusal('merge_both_bound', { first: kept.code, second: merged.code });
  return refusal(REFUSAL[binding], { code: merged.code });
}
