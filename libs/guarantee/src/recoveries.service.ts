import { Injectable } from '@nestjs/common';
import { canonicalAccount, isRefusal, minHalere, negate, newId, parseCzechAccount, refuse, type Halere, type Id } from '#kernel';
import { credit, debit, LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { BankPostingService, PaymentsService } from '#rent';
import type { GuaranteeRefusal } from './domain/sentences';
import { takeAside } from './aside';
import { FundGrantRow, RecoveryRow } from './store/guarantee.entity';
import { lineForRecovery, lockFund, lockGuaranteed, markLine } from './store/guarantee.repository';
import { planToPay } from './store/recourse-plan.repository';
import { fundOfRecourse, landlordAccountOf, landlordReport, recoveryCandidates, recoveryLines, unusedReports, type LandlordReport, type RecoveryCandidate, type RecoveryLine } from './store/recovery.repository';

type FundMovement = Pick<FundGrantRow, 'id' | 'fundId' | 'amount' | 'bankLineId' | 'receivedOn' | 'entryId'>;

export interface RecoveryToRecord {
  readonly tenancyId: Id;
  readonly bankLineId: Id;
  readonly amount: Halere;
  /** The household had paid the landlord what the guarantee already paid him, and he hands it over: his report of it is taken back. */
  readonly insteadOfPaymentId?: Id | null;
}

export interface RecoverySources {
  readonly owed: Halere;
  readonly lines: readonly RecoveryLine[];
  readonly reports: readonly LandlordReport[];
}

/** What households pay back: the fund gets it. And the way back of every sum the fund got. */
@Injectable()
export class RecoveriesService {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly postings: BankPostingService,
    private readonly payments: PaymentsService,
  ) {}

  /** Lines that look like recourse paid back: by its own symbol, by the payer's word, or naming a month the guarantee has paid. A person confirms each. */
  async candidates(tx: Tx): Promise<RecoveryCandidate[]> {
    return (await recoveryCandidates(tx)).map((each) => ({ ...each, amount: minHalere(each.amount, each.owed) }));
  }

  /** What a recovery of one household may be recorded from: lines, and reports of its landlord that paid nothing. A person chooses. */
  async sources(tx: Tx, tenancyId: Id, search: string): Promise<RecoverySources> {
    const printed = parseCzechAccount((await landlordAccountOf(tx, tenancyId)) ?? '');
    const lines = await recoveryLines(tx, tenancyId, search, isRefusal(printed) ? null : `${canonicalAccount(printed)}/${printed.bank}`);
    const left = await this.postings.leftAside(tx, lines.filter((line) => line.standsAs === 'aside').map((line) => line.bankLineId));
    const owed = await this.ledger.balance(tx, { kind: 'recourse', ownerId: tenancyId });
    return { owed, lines: lines.map((line) => ({ ...line, amount: left.get(line.bankLineId) ?? line.amount })), reports: await unusedReports(tx, tenancyId) };
  }

  /**
   * The line may wait unread, stand aside, or have been booked as this household's rent: then that is taken back first. What
   * is left of the line after the recovery waits among unknown money. Under a plan it pays the oldest instalment first.
   * @throws Refused recovery_nothing_owed, recovery_too_much, recovery_line_unknown, recovery_line_other, recovery_payment_used
   */
  async recordRecovery(actor: Actor, input: RecoveryToRecord): Promise<RecoveryRow> {
    return this.db.write(actor, async (tx) => {
      if (input.amount <= 0) refuse<GuaranteeRefusal>('grant_amount', {}, 'amount');
      if ((await lockGuaranteed(tx, input.tenancyId)) === null) refuse<GuaranteeRefusal>('claim_tenancy_unknown', {}, 'tenancyId');
      const fundId = (await fundOfRecourse(tx, input.tenancyId)) ?? refuse<GuaranteeRefusal>('recovery_nothing_owed', {}, 'tenancyId');
      await this.setAside(tx, input);
      if (input.insteadOfPaymentId) await this.takeReportBack(tx, input.tenancyId, input.insteadOfPaymentId, input.amount);
      await lockFund(tx, fundId);
      const owed = await this.ledger.balance(tx, { kind: 'recourse', ownerId: input.tenancyId });
      if (owed <= 0) refuse<GuaranteeRefusal>('recovery_nothing_owed', {}, 'tenancyId');
      if (input.amount > owed) refuse<GuaranteeRefusal>('recovery_too_much', { owedAmount: owed }, 'amount');
      const line = await takeAside(tx, this.postings, input.bankLineId, input.amount);
      const { tenancyId, bankLineId, amount } = input;
      const id = newId();
      const planId = await planToPay(tx, tenancyId);
      const entryId = await this.ledger.post(tx, {
        bookedOn: line.bookedOn,
        cause: { kind: 'recovery', id },
        text: 'Splacený regres',
        lines: [
          debit('suspense', line.bankAccountId, amount), credit('recourse', tenancyId, amount),
          debit('recourse_reserve', fundId, amount), credit('fund', fundId, amount),
        ],
      });
      const row: RecoveryRow = {
        agencyId: tx.agencyId, id, tenancyId, bankLineId, amount, fundId, receivedOn: line.bookedOn, entryId, recordedBy: tx.actor.accountId, reversesRecoveryId: null, planId, reason: null,
      };
      await tx.insert(RecoveryRow, row);
      await tx.audit('recordRecovery', 'Tenancy', tenancyId, { amount });
      return row;
    });
  }

  /** It was not recourse: the household owes it again, the line waits among unknown money. @throws Refused recovery_unknown, recovery_reversed, claim_reason_missing, recovery_spent */
  async reverseRecovery(actor: Actor, input: { readonly recoveryId: Id; readonly reason: string }): Promise<RecoveryRow> {
    return this.db.write(actor, async (tx) => {
      const original = await tx.get(RecoveryRow, input.recoveryId);
      if (original === null || original.amount < 0) return refuse<GuaranteeRefusal>('recovery_unknown');
      // Before the fund, as whoever records one or agrees instalments.
      await lockGuaranteed(tx, original.tenancyId);
      const mirror = await this.mirror(tx, original, input.reason, async () => (await tx.find(RecoveryRow, { reversesRecoveryId: original.id })).length > 0 ? 'recovery_reversed' : null);
      const row: RecoveryRow = { ...original, ...mirror, reversesRecoveryId: original.id };
      await tx.insert(RecoveryRow, row);
      await tx.audit('reverseRecovery', 'Tenancy', original.tenancyId, { amount: original.amount });
      return row;
    });
  }

  /** The grant was something else. Money already promised cannot be taken from the fund. @throws Refused grant_unknown, grant_reversed, claim_reason_missing, grant_spent */
  async reverseGrant(actor: Actor, input: { readonly grantId: Id; readonly reason: string }): Promise<FundGrantRow> {
    return this.db.write(actor, async (tx) => {
      const original = await tx.get(FundGrantRow, input.grantId);
      if (original === null || original.amount < 0) return refuse<GuaranteeRefusal>('grant_unknown');
      const mirror = await this.mirror(tx, original, input.reason, async () => (await tx.find(FundGrantRow, { reversesGrantId: original.id })).length > 0 ? 'grant_reversed' : null);
      const row: FundGrantRow = { ...original, ...mirror, reversesGrantId: original.id };
      await tx.insert(FundGrantRow, row);
      await tx.audit('reverseGrant', 'GuaranteeFund', original.fundId, { amount: original.amount });
      return row;
    });
  }

  /** Under the fund's lock, so that two people who reverse the same go one after the other; `again` says whether it is reversed already. */
  private async mirror(tx: Tx, original: FundMovement, why: string, again: () => Promise<GuaranteeRefusal | null>) {
    const reason = why.trim();
    if (reason === '') refuse<GuaranteeRefusal>('claim_reason_missing', {}, 'reason');
    const fund = (await lockFund(tx, original.fundId))!;
    const already = await again();
    if (already !== null) refuse<GuaranteeRefusal>(already);
    if (fund.balance < original.amount) refuse<GuaranteeRefusal>('grant_spent', { freeAmount: fund.balance, wantedAmount: original.amount });
    const entryId = await this.ledger.reverse(tx, original.entryId, { bookedOn: original.receivedOn });
    if (original.bankLineId !== null) await markLine(tx, original.bankLineId, 'suspense');
    return { id: newId(), amount: negate(original.amount), entryId, recordedBy: tx.actor.accountId, reason };
  }

  /** Brings the line's money among unknown money, from where it may be taken. */
  private async setAside(tx: Tx, input: RecoveryToRecord): Promise<void> {
    const line = (await lineForRecovery(tx, input.bankLineId)) ?? refuse<GuaranteeRefusal>('recovery_line_unknown', {}, 'bankLineId');
    if (line.amount <= 0) refuse<GuaranteeRefusal>('recovery_line_unknown', {}, 'bankLineId');
    if (line.state === 'posted') {
      if (((await this.postings.leftAside(tx, [line.id])).get(line.id) ?? 0) > 0) return;
      if (line.tenancyIds.length !== 1 || line.tenancyIds[0] !== input.tenancyId) refuse<GuaranteeRefusal>('recovery_line_other', {}, 'bankLineId');
      await this.postings.reverseLine(tx, line.id);
    }
    if ((await lineForRecovery(tx, line.id))!.state === 'open') await this.postings.postLines(tx, [{ lineId: line.id, as: 'suspense' }]);
  }

  private async takeReportBack(tx: Tx, tenancyId: Id, paymentId: Id, amount: Halere): Promise<void> {
    const report = await landlordReport(tx, tenancyId, paymentId);
    if (report === null || report.amount !== amount || report.free !== amount) refuse<GuaranteeRefusal>('recovery_payment_used', {}, 'insteadOfPaymentId');
    await this.payments.reversePayment(tx, paymentId, 'landlord_report');
  }
}
