import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addHalere, addWorkingDays, canonicalAccount, halere, isRefusal, monthOf, newId, nextWorkingDay, orRefuse, parseAccount, refuse, yearOf, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { OwnerContractsService } from '#tenancies';
import { writeOrderFile, type OrderFile } from './domain/bank/order-file';
import type { OrderedPayment } from './domain/bank/payment-order';
import { payoutDueLines, payoutSentLines } from './domain/postings';
import type { PayoutRefusal } from './domain/payouts/sentences';
import type { RentRefusal } from './domain/sentences';
import {
  collectedRents, DEFAULT_COLLECTED_DAY, dayOf, insertFile, lockPayouts, orderedPayoutsFor, payees, payingAccount, payoutCounts,
} from './store/payout.repository';
import { OrderedPayoutRow, PaymentOrderRow, PayoutRow, type PayoutKind } from './store/rent.entity';

/** What a later context does when a payout of its kind leaves the bank, or when that is taken back. Runs inside the same act. */
export interface PayoutFollower {
  /** Before an order is written: refuses payouts that should not be sent any more. */
  ordering?(tx: Tx, payouts: readonly PayoutRow[]): Promise<void>;
  sent(tx: Tx, payout: PayoutRow): Promise<void>;
  takenBack(tx: Tx, payout: PayoutRow): Promise<void>;
}

/** An outgoing line of a statement. */
export interface OutgoingLine {
  readonly bankLineId: Id;
  readonly bankAccountId: Id;
  /** Below zero, as on the statement. */
  readonly amount: Halere;
  readonly bookedOn: IsoDate;
  readonly variableSymbol: string | null;
  /** 16 digits, or null. */
  readonly counterAccount: string | null;
  /** Where the line's money is booked now. */
  readonly held: 'bank' | 'suspense';
}

export interface PayoutsPrepared {
  readonly month: Month;
  readonly created: number;
  readonly total: Halere;
}

/** Working days before the agreed day on which collected rent becomes a payout, so that the order can reach the bank in time. */
const LEAD_WORKING_DAYS = 3;

/** What the agency sends to owners: payable → payment order → outgoing line. */
@Injectable()
export class PayoutsService {
  private readonly followers = new Map<PayoutKind, PayoutFollower>();

  constructor(
    private readonly db: Database,
    private readonly ownerContracts: OwnerContractsService,
    private readonly ledger: LedgerService,
  ) {}

  /** Lets a context that imports this one act when its payouts are sent (the guarantee: recourse). */
  follow(kind: PayoutKind, follower: PayoutFollower): void {
    this.followers.set(kind, follower);
  }

  /**
   * Makes payable what is owed for a month: own rents of B and C on their own days whatever the families pay, and rent
   * collected in A. Repeating it adds nothing. `sendAllCollected`: also what came after the month's regular payout.
   */
  async preparePayouts(actor: Actor, month: Month, sendAllCollected = false): Promise<PayoutsPrepared> {
    return this.db.write(actor, (tx) => this.prepareIn(tx, month, sendAllCollected));
  }

  async prepareIn(tx: Tx, month: Month, sendAllCollected = false): Promise<PayoutsPrepared> {
    await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`payouts ${tx.agencyId}`]);
    const planned = [...(await this.ownRents(tx, month)), ...(await this.collected(tx, month, sendAllCollected))];
    const entryIds = await this.ledger.postAll(
      tx,
      planned.map((row) => ({
        bookedOn: tx.today,
        cause: { kind: 'payout', id: row.id },
        text: `Výplata majiteli ${month} ${row.variableSymbol}`,
        lines: payoutDueLines(row.kind as 'own_rent' | 'collected_rent', row.ownerContractId, row.amount),
      })),
    );
    if (planned.length > 0) await tx.insert(PayoutRow, planned.map((row, index) => ({ ...row, entryId: entryIds[index]! })));
    return { month, created: planned.length, total: addHalere(...planned.map((row) => row.amount)) };
  }

  /** A payout decided elsewhere (the guarantee), already booked as payable by `entryId`. */
  async create(tx: Tx, payout: Pick<PayoutRow, 'kind' | 'ownerContractId' | 'landlordId' | 'sourceId' | 'amount' | 'dueOn' | 'variableSymbol' | 'entryId'>): Promise<Id> {
    const row = { ...waiting(), ...payout, id: newId(), month: null, sequence: 0 };
    await tx.insert(PayoutRow, row);
    return row.id;
  }

  /**
   * One payment order of payouts that wait: a file for the bank, written once and kept.
   * @throws Refused payout_none_chosen, payout_unknown, payout_not_due, payout_account_missing, payout_order_date, ORDER_…
   */
  async orderPayouts(actor: Actor, input: { readonly payoutIds: readonly Id[]; readonly dueOn: IsoDate | null; readonly bankAccountId?: Id | null }): Promise<PaymentOrderRow> {
    return this.db.write(actor, async (tx) => {
      const wanted = [...new Set(input.payoutIds)];
      if (wanted.length === 0) refuse<RentRefusal>('payout_none_chosen', {}, 'payoutIds');
      const payouts = await lockPayouts(tx, wanted);
      if (payouts.length < wanted.length) refuse<RentRefusal>('payout_unknown', {}, 'payoutIds');
      if (payouts.some((payout) => payout.state !== 'due')) refuse<RentRefusal>('payout_not_due', {}, 'payoutIds');
      await this.askFollowers(tx, payouts);
      const dueOn = input.dueOn ?? nextWorkingDay(tx.today);
      if (dueOn < tx.today) refuse<RentRefusal>('payout_order_date', {}, 'dueOn');
      const account = (await payingAccount(tx, input.bankAccountId ?? null)) ?? refuse<RentRefusal>('payout_bank_account_missing');
      const sequence = await tx.nextNumber('payment_order', yearOf(tx.today));
      const number = `PP-${yearOf(tx.today)}-${String(sequence).padStart(4, '0')}`;
      const file = orRefuse<OrderFile>(
        writeOrderFile(account.orderFormat, {
          clientName: account.clientName,
          payerAccount: account.bankAccount,
          createdOn: tx.today,
          dueOn,
          sequence: ((sequence - 1) % 999) + 1,
          payments: await this.orderedPayments(tx, payouts),
          messageId: number,
          createdAt: tx.now,
        }),
      );
      const fileId = newId();
      await insertFile(tx, { id: fileId, sha256: createHash('sha256').update(file.bytes).digest('hex'), name: `${number}.${file.extension}`, mediaType: file.mediaType, bytes: file.bytes });
      const order: PaymentOrderRow = {
        agencyId: tx.agencyId, id: newId(), bankAccountId: account.id, number, dueOn, total: addHalere(...payouts.map((payout) => payout.amount)), fileId,
        createdAt: tx.now, createdBy: tx.actor.accountId, cancelledAt: null, cancelledBy: null, cancelReason: null,
      };
      await tx.insert(PaymentOrderRow, order);
      await tx.run(`UPDATE money.payout SET state = 'ordered', payment_order_id = $3 WHERE agency_id = $1 AND id = ANY ($2)`, [tx.agencyId, wanted, order.id]);
      await tx.insert(OrderedPayoutRow, payouts.map((payout) => ({ id: newId(), paymentOrderId: order.id, payoutId: payout.id, amount: payout.amount })));
      await tx.audit('orderPayouts', 'PaymentOrder', order.id, { payouts: wanted.length, total: order.total });
      return order;
    });
  }

  /** The payouts an outgoing line may be, the likeliest first. Empty: it is none of ours. */
  async candidatesFor(tx: Tx, line: Pick<OutgoingLine, 'amount' | 'variableSymbol' | 'counterAccount'>): Promise<(PayoutRow & { sameAccount: boolean })[]> {
    const found = await orderedPayoutsFor(tx, { ...line, amount: halere(-line.amount) });
    return found
      .map(({ bankAccount, ...payout }) => ({ ...payout, sameAccount: line.counterAccount !== null && canonicalOf(bankAccount) === line.counterAccount }))
      .sort((a, b) => Number(b.sameAccount) - Number(a.sameAccount));
  }

  /** Closes a payout by the line on which it left the bank. @throws Refused payout_unknown, payout_not_ordered, payout_amount_differs */
  async close(tx: Tx, payoutId: Id, line: Pick<OutgoingLine, 'bankLineId' | 'bankAccountId' | 'amount' | 'bookedOn' | 'held'>): Promise<PayoutRow> {
    const payout = (await lockPayouts(tx, [payoutId]))[0] ?? refuse<RentRefusal>('payout_unknown');
    if (payout.state !== 'ordered' && payout.state !== 'due') refuse<RentRefusal>('payout_not_ordered');
    if (payout.amount !== -line.amount) refuse<RentRefusal>('payout_amount_differs', { payout: payout.amount, line: -line.amount });
    const paidEntryId = await this.ledger.post(tx, {
      bookedOn: line.bookedOn,
      cause: { kind: 'bank_line', id: line.bankLineId },
      text: `Odesláno majiteli ${payout.variableSymbol}`,
      lines: payoutSentLines(payout.ownerContractId, payout.amount, { kind: line.held, bankAccountId: line.bankAccountId }),
    });
    const paid = { ...payout, state: 'paid' as const, bankLineId: line.bankLineId, paidOn: line.bookedOn, paidEntryId };
    await tx.update(PayoutRow, payoutId, { state: 'paid', bankLineId: line.bankLineId, paidOn: line.bookedOn, paidEntryId });
    await this.followerOf(payout.kind)?.sent(tx, paid);
    return paid;
  }

  /** Takes the closing by a line back (it was another payment): the payout waits for its line again. @throws Refused payout_unknown, payout_not_ordered, payout_sent_by_another_line */
  async reopen(tx: Tx, payoutId: Id, bankLineId: Id): Promise<void> {
    const payout = (await lockPayouts(tx, [payoutId]))[0] ?? refuse<RentRefusal>('payout_unknown');
    if (payout.state !== 'paid' || payout.paidEntryId === null) refuse<RentRefusal>('payout_not_ordered');
    if (payout.bankLineId !== bankLineId) refuse<PayoutRefusal>('payout_sent_by_another_line');
    // On the day it was booked: the mistake was ours, on the account nothing happened today.
    await this.ledger.reverse(tx, payout.paidEntryId, { bookedOn: payout.paidOn ?? tx.today });
    await tx.update(PayoutRow, payoutId, { state: payout.paymentOrderId === null ? 'due' : 'ordered', bankLineId: null, paidOn: null, paidEntryId: null });
    await this.followerOf(payout.kind)?.takenBack(tx, payout);
    await tx.audit('reopenPayout', 'Payout', payoutId, {});
  }

  /** Payouts closed by some lines, for whoever undoes a batch. */
  async closedBy(tx: Tx, bankLineIds: readonly Id[]): Promise<PayoutRow[]> {
    return tx.rows<PayoutRow>('SELECT * FROM money.payout WHERE agency_id = $1 AND bank_line_id = ANY ($2)', [tx.agencyId, bankLineIds]);
  }

  /** A payout that should not be: its booking is reversed. Not of the guarantee, whose claim decides. @throws Refused payout_unknown, payout_not_due */
  async cancel(actor: Actor, payoutId: Id): Promise<PayoutRow> {
    return this.db.write(actor, async (tx) => {
      const payout = (await lockPayouts(tx, [payoutId]))[0] ?? refuse<RentRefusal>('payout_unknown');
      if (payout.state !== 'due' || payout.kind === 'guarantee') refuse<RentRefusal>('payout_not_due');
      await this.ledger.reverse(tx, payout.entryId, { bookedOn: tx.today });
      await tx.update(PayoutRow, payoutId, { state: 'cancelled' });
      await tx.audit('cancelPayout', 'Payout', payoutId, { amount: payout.amount });
      return { ...payout, state: 'cancelled' };
    });
  }

  /** Cancels the payout of a decision taken back; whoever decided reverses its booking. @throws Refused payout_unknown, payout_in_order, payout_not_due */
  async cancelIn(tx: Tx, payoutId: Id): Promise<void> {
    const payout = (await lockPayouts(tx, [payoutId]))[0] ?? refuse<RentRefusal>('payout_unknown');
    if (payout.state === 'ordered') refuse<PayoutRefusal>('payout_in_order');
    if (payout.state !== 'due') refuse<RentRefusal>('payout_not_due');
    await tx.update(PayoutRow, payoutId, { state: 'cancelled' });
  }

  private async askFollowers(tx: Tx, payouts: readonly PayoutRow[]): Promise<void> {
    for (const [kind, follower] of this.followers) {
      const own = payouts.filter((payout) => payout.kind === kind);
      if (own.length > 0) await follower.ordering?.(tx, own);
    }
  }

  /** A guarantee's payout without its recourse would be half an act: a process that lacks the guarantee cannot close it. */
  followerOf(kind: PayoutKind): PayoutFollower | null {
    const follower = this.followers.get(kind) ?? null;
    if (kind === 'guarantee' && follower === null) throw new Error('This process lacks the guarantee and cannot close its payouts.');
    return follower;
  }

  private async ownRents(tx: Tx, month: Month): Promise<Omit<PayoutRow, 'agencyId' | 'entryId'>[]> {
    const owed = await this.ownerContracts.owedByAgency(tx, month);
    const before = await payoutCounts(tx, 'own_rent', month);
    return owed
      .filter((due) => due.amount > 0 && !before.get(due.ownerContractId)?.standing)
      .map((due) => ({
        ...waiting(), id: newId(), ownerContractId: due.ownerContractId, landlordId: due.landlordId, kind: 'own_rent', month,
        sourceId: due.ownerContractId, sequence: before.get(due.ownerContractId)?.count ?? 0, amount: due.amount, dueOn: due.dueOn, variableSymbol: due.variableSymbol,
      }));
  }

  /** Money held for owners: once a month near the agreed day; by hand also whatever came since. */
  private async collected(tx: Tx, month: Month, sendAll: boolean): Promise<Omit<PayoutRow, 'agencyId' | 'entryId'>[]> {
    if (month !== monthOf(tx.today)) return [];
    const before = await payoutCounts(tx, 'collected_rent', month);
    return (await collectedRents(tx)).flatMap((rent) => {
      const dueOn = nextWorkingDay(dayOf(month, rent.payoutDay ?? DEFAULT_COLLECTED_DAY));
      const known = before.get(rent.ownerContractId);
      const isTime = tx.today >= addWorkingDays(dueOn, -LEAD_WORKING_DAYS) && !known?.standing;
      if (!isTime && !sendAll) return [];
      return [{
        ...waiting(), id: newId(), ownerContractId: rent.ownerContractId, landlordId: rent.landlordId, kind: 'collected_rent' as const, month,
        sourceId: rent.ownerContractId, sequence: known?.count ?? 0, amount: rent.held, dueOn: dueOn < tx.today ? nextWorkingDay(tx.today) : dueOn, variableSymbol: rent.variableSymbol,
      }];
    });
  }

  private async orderedPayments(tx: Tx, payouts: readonly PayoutRow[]): Promise<OrderedPayment[]> {
    const known = await payees(tx, payouts.map((payout) => payout.id));
    return payouts.map((payout) => {
      const payee = known.get(payout.id)!;
      const account = payee.bankAccount ?? refuse<RentRefusal>('payout_account_missing', { landlord: payee.landlordName });
      return {
        account, name: payee.landlordName, amount: payout.amount, variableSymbol: payout.variableSymbol, constantSymbol: null, specificSymbol: payout.month?.replace('-', '') ?? null,
        message: payout.kind === 'guarantee' ? `Garance, smlouva ${payee.contractNumber}` : `Nájem ${payout.month}, smlouva ${payee.contractNumber}`,
      };
    });
  }
}

function canonicalOf(account: string | null): string | null {
  const parsed = account === null ? null : parseAccount(account);
  return parsed === null || isRefusal(parsed) || !parsed.czech ? null : canonicalAccount(parsed.czech);
}

const waiting = () => ({ state: 'due' as const, paymentOrderId: null, bankLineId: null, paidOn: null, paidEntryId: null });
