import { Injectable } from '@nestjs/common';
import { halere, newId, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { LedgerService, type CauseKind } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import type { PaidTo } from '#tenancies';
import { mayReverse } from './domain/payment-reversal';
import { paymentLines, type MoneyFrom } from './domain/postings';
import type { RentRefusal } from './domain/sentences';
import { SettlementService } from './settlement.service';
import { PaymentRow, type PaymentPayer, type PaymentSource, type Towards } from './store/rent.entity';
import { bankAccountsOfLines, insertPayments, paymentsBySource, paymentsForReversal, symbolsOfLines } from './store/payment.repository';
import { plansBySymbols } from './store/plans.repository';
import { lockTenancies, type TenancyParties } from './store/settlement.repository';

/** Money that came for one tenancy. One bank line may be several payments (a benefit for two families). */
export interface PaymentToRecord {
  readonly tenancyId: Id;
  readonly source: PaymentSource;
  /** The bank line, the landlord's answer or the claim it comes from. */
  readonly sourceId: Id;
  /** Above zero. */
  readonly amount: Halere;
  readonly receivedOn: IsoDate;
  readonly paidTo: PaidTo;
  readonly payer: PaymentPayer;
  readonly message: string | null;
  readonly specificSymbol: string | null;
  /** Only of a bank line: where its money is booked now. `bank` (default) when this posting is the line's first one. */
  readonly held?: 'bank' | 'suspense';
  /** Another part of a line that this tenancy may have a part of already; what is left of the line bounds it. */
  readonly isFurtherPart?: boolean;
  /** The account the money is taken from; needed of every source that is no bank line and paid to the agency. */
  readonly from?: MoneyFrom;
  readonly towards?: Towards;
  /** For a repayment plan; of a bank line its variable symbol says it. */
  readonly planId?: Id;
}

const CAUSE = {
  bank_line: 'bank_line', landlord_report: 'landlord_report', guarantee: 'claim', correction: 'correction', cash: 'cash', postal_order: 'postal_order',
  deposit: 'deposit', settlement: 'settlement', opening: 'opening', write_off: 'write_off',
} as const satisfies Record<PaymentSource, CauseKind>;

/** Records what was paid and takes it back. The bank import, the landlord's answers and the guarantee all post through here. */
@Injectable()
export class PaymentsService {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly settlement: SettlementService,
  ) {}

  /** @throws Refused payment_amount, payment_in_future, payment_tenancy_unknown, payment_already_recorded, payment_line_unknown */
  async recordPayment(tx: Tx, payment: PaymentToRecord): Promise<PaymentRow> {
    return (await this.recordPayments(tx, [payment]))[0]!;
  }

  /** Many payments in a fixed number of statements: entries, payments, allocations. Rows in the order given. */
  async recordPayments(tx: Tx, payments: readonly PaymentToRecord[]): Promise<PaymentRow[]> {
    if (payments.length === 0) return [];
    for (const payment of payments) {
      if (payment.amount <= 0) refuse<RentRefusal>('payment_amount', {}, 'amount');
      if (payment.receivedOn > tx.today) refuse<RentRefusal>('payment_in_future', { date: payment.receivedOn }, 'receivedOn');
    }
    const tenancies = await lockTenancies(tx, payments.map((payment) => payment.tenancyId));
    if (payments.some((payment) => !tenancies.has(payment.tenancyId))) refuse<RentRefusal>('payment_tenancy_unknown', {}, 'tenancyId');
    await this.refuseRepeated(tx, payments);
    const bankAccounts = await bankAccountsOfLines(tx, payments.filter((payment) => payment.source === 'bank_line').map((payment) => payment.sourceId));
    const postings = payments.map((payment) => ({
      bookedOn: payment.receivedOn,
      cause: { kind: CAUSE[payment.source], id: payment.sourceId },
      text: `Platba, VS ${tenancies.get(payment.tenancyId)!.variableSymbol}`,
      lines: paymentLines({ ...tenancies.get(payment.tenancyId)!, agencyId: tx.agencyId }, { ...payment, from: moneyFrom(payment, bankAccounts) }),
    }));
    const entryIds = await this.ledger.postAll(tx, postings);
    const plans = await this.plansNamed(tx, payments);
    const rows = payments.map((payment, index) => paymentRow(tx, payment, entryIds[index]!, plans.get(payment) ?? null));
    await insertPayments(tx, rows);
    await this.settlement.settle(tx, tenancies, rows);
    return rows;
  }

  /** @throws Refused as `reversePayments` */
  async reversePayment(tx: Tx, paymentId: Id, by: PaymentSource | null): Promise<void> {
    await this.reversePayments(tx, [paymentId], by);
  }

  /**
   * Takes payments back: mirror entries, their debts open again. Other credits of the tenancy may pay them at once. Only
   * whoever made a payment (`by`) takes it back, because his own record goes back with it; anybody else is told where to go.
   * Mirrors are booked today, on the day a bank statement says, or on the days the payments were recorded for (a mistake
   * of ours, not an event at the bank). Ids of the mirrors, in the order given.
   * @throws Refused payment_unknown, payment_already_reversed, payment_back_at_*
   */
  async reversePayments(tx: Tx, paymentIds: readonly Id[], by: PaymentSource | null, bookedOn: IsoDate | 'as_recorded' = tx.today): Promise<Id[]> {
    if (paymentIds.length === 0) return [];
    const known = await paymentsForReversal(tx, paymentIds);
    if (known.length < new Set(paymentIds).size) refuse<RentRefusal>('payment_unknown');
    for (const { source } of known) {
      const elsewhere = mayReverse(source, by);
      if (elsewhere) refuse(elsewhere.code);
    }
    const tenancies: Map<Id, TenancyParties> = await lockTenancies(tx, known.map((payment) => payment.tenancyId));
    // Asked again under the lock: whoever came first may have reversed it.
    const payments = await paymentsForReversal(tx, paymentIds);
    if (payments.some((payment) => payment.reversed || payment.amount <= 0)) refuse<RentRefusal>('payment_already_reversed');
    const entryIds = await this.mirror(tx, payments, bookedOn);
    await this.settlement.release(tx, payments.map((payment) => payment.id));
    const reversals = payments.map(({ reversed: _, ...payment }, index) => ({
      ...payment,
      id: newId(),
      amount: halere(-payment.amount),
      reversesPaymentId: payment.id,
      entryId: entryIds[index]!,
      recordedAt: tx.now,
      recordedBy: tx.actor.accountId,
    }));
    await insertPayments(tx, reversals);
    for (const payment of payments) await tx.audit('reversePayment', 'Payment', payment.id, { amount: payment.amount, tenancyId: payment.tenancyId });
    await this.settlement.settle(tx, tenancies);
    return paymentIds.map((id) => entryIds[payments.findIndex((payment) => payment.id === id)]!);
  }

  private async mirror(tx: Tx, payments: readonly PaymentRow[], bookedOn: IsoDate | 'as_recorded'): Promise<Id[]> {
    if (bookedOn !== 'as_recorded') return this.ledger.reverseAll(tx, payments.map((payment) => payment.entryId), { bookedOn });
    const mirrors = new Map<Id, Id>();
    for (const day of new Set(payments.map((payment) => payment.receivedOn))) {
      const entries = payments.filter((payment) => payment.receivedOn === day).map((payment) => payment.entryId);
      const ids = await this.ledger.reverseAll(tx, entries, { bookedOn: day });
      entries.forEach((entryId, index) => mirrors.set(entryId, ids[index]!));
    }
    return payments.map((payment) => mirrors.get(payment.entryId)!);
  }

  /** Every payment that came from a source and still stands, e.g. all of one bank line. */
  async paymentsOf(tx: Tx, source: PaymentSource, sourceIds: readonly Id[]): Promise<PaymentRow[]> {
    return paymentsBySource(tx, source, sourceIds);
  }

  async paymentsOfTenancy(actor: Actor, tenancyId: Id): Promise<PaymentRow[]> {
    return this.db.read(actor, (tx) => tx.find(PaymentRow, { tenancyId }, { orderBy: { receivedOn: 'DESC', id: 'DESC' } }));
  }

  /** The plan each payment is for: named by an act, or by the variable symbol of its bank line. */
  private async plansNamed(tx: Tx, payments: readonly PaymentToRecord[]): Promise<Map<PaymentToRecord, Id>> {
    const symbols = await symbolsOfLines(tx, payments.filter((payment) => payment.source === 'bank_line').map((payment) => payment.sourceId));
    const plans = await plansBySymbols(tx, [...new Set(symbols.values())]);
    const named = new Map<PaymentToRecord, Id>();
    for (const payment of payments) {
      const plan = plans.get(symbols.get(payment.sourceId) ?? '');
      const planId = payment.planId ?? (plan?.tenancyId === payment.tenancyId ? plan.planId : null);
      if (planId !== null) named.set(payment, planId);
    }
    return named;
  }

  private async refuseRepeated(tx: Tx, payments: readonly PaymentToRecord[]): Promise<void> {
    const key = (payment: Pick<PaymentToRecord, 'source' | 'sourceId' | 'tenancyId'>): string => `${payment.source} ${payment.sourceId} ${payment.tenancyId}`;
    const seen = new Set<string>();
    for (const source of new Set(payments.map((payment) => payment.source))) {
      const ids = payments.filter((payment) => payment.source === source).map((payment) => payment.sourceId);
      for (const standing of await paymentsBySource(tx, source, ids)) seen.add(key(standing));
    }
    for (const payment of payments) {
      if (payment.isFurtherPart === true) continue;
      if (seen.has(key(payment))) refuse<RentRefusal>('payment_already_recorded');
      seen.add(key(payment));
    }
  }
}

function moneyFrom(payment: PaymentToRecord, bankAccounts: ReadonlyMap<Id, Id>): MoneyFrom | null {
  if (payment.paidTo === 'landlord') return null;
  if (payment.source !== 'bank_line') return payment.from ?? null;
  return { kind: payment.held ?? 'bank', ownerId: bankAccounts.get(payment.sourceId) ?? refuse<RentRefusal>('payment_line_unknown', {}, 'sourceId') };
}

function paymentRow(tx: Tx, payment: PaymentToRecord, entryId: Id, planId: Id | null): PaymentRow {
  const { tenancyId, source, sourceId, amount, receivedOn, paidTo, payer, message, specificSymbol } = payment;
  return {
    agencyId: tx.agencyId, id: newId(), tenancyId, source, sourceId, amount, receivedOn, paidTo, payer, message, specificSymbol,
    towards: payment.towards ?? null, planId, reversesPaymentId: null, entryId, recordedAt: tx.now, recordedBy: tx.actor.accountId,
  };
}
