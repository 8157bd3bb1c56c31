import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId, negate, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { credit, debit, LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { BankPostingService } from './bank-posting.service';
import type { PayoutRefusal } from './domain/payouts/sentences';
import { PayoutsService } from './payouts.service';
import { linesOfReturns, lockOrder, orderedPayouts, returnCandidates, returnLine, returnUndone, type ReturnCandidate } from './store/payout-return.repository';
import { lockPayouts } from './store/payout.repository';
import { PaymentOrderRow, PayoutReturnRow, PayoutRow } from './store/rent.entity';

const WAITS_AGAIN = { state: 'due', paymentOrderId: null, bankLineId: null, paidOn: null, paidEntryId: null } as const;

/** The ways back of what was to be sent to owners: an order that never reached the bank, a payout the bank sent back. */
@Injectable()
export class PayoutReturnsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly payouts: PayoutsService,
    private readonly postings: BankPostingService,
  ) {}

  /** A line on which a payout came back is not booked elsewhere behind its back. */
  onModuleInit(): void {
    this.postings.watchAside(linesOfReturns);
  }

  /** The order was not given to the bank, or the bank refused it whole. @throws Refused order_unknown, order_cancelled, order_sent, payout_reason_missing */
  async cancelOrder(actor: Actor, input: { readonly orderId: Id; readonly reason: string }): Promise<Id> {
    return this.db.write(actor, async (tx) => {
      const cancelReason = reasonOf(input.reason);
      const order = (await lockOrder(tx, input.orderId)) ?? refuse<PayoutRefusal>('order_unknown', {}, 'orderId');
      if (order.cancelledAt !== null) refuse<PayoutRefusal>('order_cancelled');
      const payouts = await lockPayouts(tx, await orderedPayouts(tx, order.id));
      if (payouts.some((payout) => payout.state === 'paid')) refuse<PayoutRefusal>('order_sent');
      for (const payout of payouts) await tx.update(PayoutRow, payout.id, WAITS_AGAIN);
      await tx.update(PaymentOrderRow, order.id, { cancelledAt: tx.now, cancelledBy: tx.actor.accountId, cancelReason });
      await tx.audit('cancelPaymentOrder', 'PaymentOrder', order.id, { payouts: payouts.map((payout) => payout.id) });
      return order.id;
    });
  }

  /** The bank did not carry out one payment of the order: it waits again. @throws Refused payout_not_sent, payout_reason_missing */
  async takeOutOfOrder(actor: Actor, input: { readonly payoutId: Id; readonly reason: string }): Promise<Id> {
    return this.db.write(actor, async (tx) => {
      const reason = reasonOf(input.reason);
      const [payout] = await lockPayouts(tx, [input.payoutId]);
      if (payout?.state !== 'ordered') return refuse<PayoutRefusal>('payout_not_sent', {}, 'payoutId');
      await tx.update(PayoutRow, payout.id, WAITS_AGAIN);
      await tx.audit('takePayoutOutOfOrder', 'Payout', payout.id, { orderId: payout.paymentOrderId, reason });
      return payout.id;
    });
  }

  /** Incoming lines that may be this payout coming back, the likeliest first. */
  candidates(tx: Tx, payoutId: Id): Promise<ReturnCandidate[]> {
    return returnCandidates(tx, payoutId);
  }

  /**
   * The bank sent the money back: the owner is owed again and the payout waits. Of a guarantee the payment and the recourse
   * go back with it. @throws Refused payout_not_sent, payout_return_line, claim_recourse_paid
   */
  async recordReturn(actor: Actor, input: { readonly payoutId: Id; readonly bankLineId: Id }): Promise<PayoutReturnRow> {
    return this.db.write(actor, async (tx) => {
      const [payout] = await lockPayouts(tx, [input.payoutId]);
      if (payout?.state !== 'paid' || payout.paidEntryId === null || payout.bankLineId === null) return refuse<PayoutRefusal>('payout_not_sent', {}, 'payoutId');
      const line = await this.aside(tx, input.bankLineId, payout.amount);
      const entryId = await this.ledger.post(tx, {
        bookedOn: line.bookedOn,
        cause: { kind: 'bank_line', id: line.id },
        text: `Vráceno bankou ${payout.variableSymbol}`,
        lines: [debit('suspense', line.bankAccountId, payout.amount), credit('owner_payable', payout.ownerContractId, payout.amount)],
      });
      const row: PayoutReturnRow = {
        agencyId: tx.agencyId, id: newId(), payoutId: payout.id, bankLineId: line.id, sentLineId: payout.bankLineId, sentEntryId: payout.paidEntryId, sentOn: payout.paidOn!,
        amount: payout.amount, returnedOn: line.bookedOn, entryId, reversesReturnId: null, recordedBy: tx.actor.accountId,
      };
      await tx.insert(PayoutReturnRow, row);
      await tx.update(PayoutRow, payout.id, WAITS_AGAIN);
      await this.payouts.followerOf(payout.kind)?.takenBack(tx, payout);
      await tx.audit('recordPayoutReturn', 'Payout', payout.id, { amount: payout.amount });
      return row;
    });
  }

  /** It was other money: the payout is sent after all, the line waits among unknown money. @throws Refused payout_return_unknown, payout_return_undone */
  async undoReturn(actor: Actor, returnId: Id): Promise<PayoutReturnRow> {
    return this.db.write(actor, async (tx) => {
      const original = await tx.get(PayoutReturnRow, returnId);
      if (original === null || original.amount < 0) return refuse<PayoutRefusal>('payout_return_unknown', {}, 'returnId');
      const [payout] = await lockPayouts(tx, [original.payoutId]);
      if (payout!.state !== 'due' || (await returnUndone(tx, returnId))) refuse<PayoutRefusal>('payout_return_undone');
      const entryId = await this.ledger.reverse(tx, original.entryId, { bookedOn: original.returnedOn });
      const row: PayoutReturnRow = { ...original, id: newId(), amount: negate(original.amount), entryId, reversesReturnId: original.id, recordedBy: tx.actor.accountId };
      await tx.insert(PayoutReturnRow, row);
      const sent = { state: 'paid' as const, bankLineId: original.sentLineId, paidOn: original.sentOn, paidEntryId: original.sentEntryId };
      await tx.update(PayoutRow, payout!.id, sent);
      await tx.run(`UPDATE money.bank_line SET state = 'suspense' WHERE agency_id = $1 AND id = $2`, [tx.agencyId, original.bankLineId]);
      await this.payouts.followerOf(payout!.kind)?.sent(tx, { ...payout!, ...sent });
      await tx.audit('undoPayoutReturn', 'Payout', payout!.id, { amount: original.amount });
      return row;
    });
  }

  /** Brings the whole line among unknown money and takes it from there. */
  private async aside(tx: Tx, bankLineId: Id, amount: Halere): Promise<{ readonly id: Id; readonly bankAccountId: Id; readonly bookedOn: IsoDate }> {
    const line = await returnLine(tx, bankLineId);
    if (line === null || line.amount !== amount || line.state === 'posted' || (line.state === 'suspense' && (await this.postings.leftAside(tx, [bankLineId])).get(bankLineId) !== amount)) {
      return refuse<PayoutRefusal>('payout_return_line', {}, 'bankLineId');
    }
    if (line.state === 'open') await this.postings.postLines(tx, [{ lineId: line.id, as: 'suspense' }]);
    await tx.run(`UPDATE money.bank_line SET state = 'posted' WHERE agency_id = $1 AND id = $2`, [tx.agencyId, bankLineId]);
    return line;
  }
}

function reasonOf(text: string): string {
  const reason = text.trim();
  return reason === '' ? refuse<PayoutRefusal>('payout_reason_missing', {}, 'reason') : reason;
}
