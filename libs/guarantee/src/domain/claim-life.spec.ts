import { isRefusal } from '#kernel';
import { afterAct, CLAIM_LIFE, CLAIM_STATES, type ClaimAct, type ClaimKind, type ClaimState } from './claim-life';

const ENDS: Record<ClaimKind, readonly ClaimState[]> = { landlord: ['refused', 'withdrawn', 'reversed'], own_loss: ['refused', 'withdrawn', 'reversed'] };
const LIVED: Record<ClaimKind, readonly ClaimState[]> = { landlord: CLAIM_STATES, own_loss: CLAIM_STATES.filter((state) => state !== 'approved') };

describe('the life of a claim', () => {
  it.each(['landlord', 'own_loss'] as const)('every state of %s is reached from the proposal, and none is a trap', (kind) => {
    const reached = new Set<ClaimState>(['proposed']);
    for (const state of reached) for (const next of Object.values(CLAIM_LIFE[kind][state])) reached.add(next);
    expect([...reached].sort()).toEqual([...LIVED[kind]].sort());
    for (const state of reached) if (!ENDS[kind].includes(state)) expect(Object.keys(CLAIM_LIFE[kind][state])).not.toEqual([]);
  });

  it('is decided once, and what has left the bank goes back through its statement line first', () => {
    const act = (state: ClaimState, what: ClaimAct, kind: ClaimKind = 'landlord') => {
      const next = afterAct({ kind, state }, what);
      return isRefusal(next) ? next.code : next;
    };
    expect(act('approved', 'approve')).toBe('claim_already_decided');
    expect(act('refused', 'withdraw')).toBe('claim_already_decided');
    expect(act('paid', 'reverse')).toBe('claim_paid_reverse_line');
    expect(act('paid', 'reverse', 'own_loss')).toBe('reversed');
    expect(act('proposed', 'reverse')).toBe('claim_not_reversible');
    expect(act('proposed', 'send')).toBe('claim_not_approved');
  });
});
