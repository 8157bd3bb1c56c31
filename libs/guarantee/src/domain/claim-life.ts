import { refusal, type Refusal } from '#kernel';
import type { GuaranteeRefusal } from './sentences';

export const CLAIM_STATES = ['proposed', 'approved', 'refused', 'paid', 'withdrawn', 'reversed'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
/** landlord: the guarantee of A. own_loss: the agency's own loss in B and C. */
export type ClaimKind = 'landlord' | 'own_loss';
export type ClaimAct = 'approve' | 'refuse' | 'withdraw' | 'send' | 'take_back' | 'reverse';

/**
 * The life of a claim, state by act. Money of a landlord's claim is promised by `approve`, leaves with `send`; a line that
 * was another payment takes it back. An own loss needs no payout: the money only stops being the fund's.
 */
export const CLAIM_LIFE: Readonly<Record<ClaimKind, Readonly<Record<ClaimState, Partial<Record<ClaimAct, ClaimState>>>>>> = {
  landlord: {
    proposed: { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' },
    approved: { send: 'paid', reverse: 'reversed' },
    paid: { take_back: 'approved' },
    refused: {},
    withdrawn: {},
    reversed: {},
  },
  own_loss: {
    proposed: { approve: 'paid', refuse: 'refused', withdraw: 'withdrawn' },
    approved: {},
    paid: { reverse: 'reversed' },
    refused: {},
    withdrawn: {},
    reversed: {},
  },
};

const WHY_NOT: Record<ClaimAct, GuaranteeRefusal> = {
  approve: 'claim_already_decided',
  refuse: 'claim_already_decided',
  withdraw: 'claim_already_decided',
  send: 'claim_not_approved',
  take_back: 'claim_not_approved',
  reverse: 'claim_not_reversible',
};

/** The state an act leads to, or why it cannot be done now. */
export function afterAct(claim: { readonly kind: ClaimKind; readonly state: ClaimState }, act: ClaimAct): ClaimState | Refusal<GuaranteeRefusal> {
  const next = CLAIM_LIFE[claim.kind][claim.state][act];
  if (next !== undefined) return next;
  return refusal(act === 'reverse' && claim.state === 'paid' ? 'claim_paid_reverse_line' : WHY_NOT[act]);
}
