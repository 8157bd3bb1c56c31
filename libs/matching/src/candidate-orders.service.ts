import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { wordsOf } from './domain/decision';
import { examineOrder, type OrderDraft } from './domain/order/examine-order';
import type { ReserveRefusal } from './domain/reserves/sentences';
import { MatchingService, refuseWithdrawn } from './matching.service';
import { CandidateOrderRow } from './store/candidate-order.entity';
import { orderLocked } from './store/candidate-orders.repository';

/** The order people give to candidates of a flat beside the computed one. It changes no score and no rank; it is shown with its reason. */
@Injectable()
export class CandidateOrdersService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
  ) {}

  /**
   * Puts candidates in an order, in place of the one that holds. Refuses: unknown_id, unit_taken, flat_off_offer, order_empty, order_long, order_twice,
   * order_without_reason, order_unchanged, household_not_waiting, not_eligible (where nothing but what may be set aside is failed).
   */
  async put(actor: Actor, input: OrderDraft & { readonly unitId: Id }): Promise<CandidateOrderRow> {
    return this.db.write(actor, async (tx) => {
      const found = await this.matching.rankForUnit(tx, input.unitId);
      if (found.occupied) refuse('unit_taken', {}, 'unitId');
      refuseWithdrawn(found.flat, tx.today, 'unitId');
      const before = await orderLocked(tx, input.unitId);
      orRefuse(examineOrder(input, before?.householdIds ?? null));
      const computedRanks = input.householdIds.map((householdId, index): number | null => {
        const ranked = found.ranking.eligible.find((match) => match.householdId === householdId);
        if (ranked) return ranked.rank;
        const shutOut = found.ranking.ineligible.find((match) => match.householdId === householdId) ?? refuse('household_not_waiting', {}, `householdIds.${index}`);
        const fixed = shutOut.rules.filter(({ outcome, overridable }) => outcome === 'failed' && !overridable);
        return fixed.length === 0 ? null : refuse('not_eligible', wordsOf(fixed), `householdIds.${index}`);
      });
      if (before) await tx.update(CandidateOrderRow, before.id, { endedAt: tx.now, endedBecause: 'replaced' });
      const order: Omit<CandidateOrderRow, 'agencyId'> = {
        id: newId(tx.now.getTime()), unitId: input.unitId, householdIds: [...input.householdIds], computedRanks, reason: input.reason.trim(),
        orderedAt: tx.now, orderedBy: tx.actor.accountId ?? refuse('not_allowed'), endedAt: null, endedBecause: null,
      };
      await insertOrder(tx, order);
      await tx.audit('candidates.order', 'unit', input.unitId, { orderId: order.id, householdIds: order.householdIds, computedRanks });
      return { ...order, agencyId: tx.agencyId };
    });
  }

  /** Back to the computed order. Refuses: unknown_id, order_ended. */
  async withdraw(actor: Actor, orderId: Id): Promise<CandidateOrderRow> {
    return this.db.write(actor, async (tx) => {
      const [order] = await tx.find(CandidateOrderRow, { id: orderId }, { lock: 'for update' });
      if (!order) return refuse('unknown_id', {}, 'orderId');
      if (order.endedAt !== null) refuse<ReserveRefusal>('order_ended', {}, 'orderId');
      const patch = { endedAt: tx.now, endedBecause: 'withdrawn' as const };
      await tx.update(CandidateOrderRow, orderId, patch);
      await tx.audit('candidates.order_withdraw', 'unit', order.unitId, { orderId });
      return { ...order, ...patch };
    });
  }
}

/** Two who order at once are told apart by the database alone. */
async function insertOrder(tx: Tx, order: Omit<CandidateOrderRow, 'agencyId'>): Promise<void> {
  try {
    await tx.insert(CandidateOrderRow, order);
  } catch (error) {
    if (violatedConstraint(error) === 'candidate_order_one_per_unit') refuse<ReserveRefusal>('order_meanwhile', {}, 'unitId');
    throw error;
  }
}
