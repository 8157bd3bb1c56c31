import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, addHalere, newId, nextWorkingDay, orRefuse, refuse, type Halere, type Id } from '#kernel';
import { credit, debit, LedgerService, type EntryLine } from '#ledger';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { PaymentsService, PayoutsService, type PayoutRow } from '#rent';
import { COMPONENTS, OwnerContractsService, takePermanentSymbol, type GuaranteeTerms } from '#tenancies';
import { afterAct, type ClaimState } from './domain/claim-life';
import { coveredOf } from './domain/cover';
import type { MissingEvidence } from './domain/evidence';
import type { GuaranteeRefusal } from './domain/sentences';
import { lacking } from './guarantee.service';
import { evidenceOf } from './store/evidence.repository';
import { GuaranteeClaimRow, RecourseSymbolRow } from './store/guarantee.entity';
import { claimOf, lockClaim, lockFund, lockGuaranteed, owedMonths, ownLoss, recourseSymbolOf } from './store/guarantee.repository';

export interface ClaimDecision {
  readonly claimId: Id;
  readonly approve: boolean;
  readonly reason: string;
  /** Why evidence that is missing is done without; null where nothing is missing. */
  readonly waiverReason?: string | null;
}

/** What becomes of a claim: a second person decides, it is withdrawn, its decision is taken back, its payout leaves or returns. */
@Injectable()
export class ClaimDecisionsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly ownerContracts: OwnerContractsService,
    private readonly ledger: LedgerService,
    private readonly payments: PaymentsService,
    private readonly payouts: PayoutsService,
  ) {}

  /** The recourse arises when the payout has left the bank, in the same act that closes it. */
  onModuleInit(): void {
    this.payouts.follow('guarantee', {
      ordering: (tx, payouts) => this.stillOwed(tx, payouts),
      sent: (tx, payout) => this.paid(tx, payout),
      takenBack: (tx, payout) => this.unpaid(tx, payout),
    });
  }

  /**
   * A second person decides. Approved: the money is promised at once (no other claim can have it) and becomes a payout, or
   * (own loss) stops being the fund's.
   * @throws Refused claim_unknown, claim_already_decided, claim_needs_second_person, claim_reason_missing, claim_call_missing, claim_fund_short, claim_debt_changed
   */
  async decideClaim(actor: Actor, input: ClaimDecision): Promise<GuaranteeClaimRow> {
    return this.db.write(actor, async (tx) => {
      const claim = (await lockClaim(tx, input.claimId)) ?? refuse<GuaranteeRefusal>('claim_unknown');
      const state = orRefuse<ClaimState>(afterAct(claim, input.approve ? 'approve' : 'refuse'));
      if (claim.proposedBy === tx.actor.accountId) refuse<GuaranteeRefusal>('claim_needs_second_person');
      const reason = reasonOf(input.reason);
      const decided = { state, decidedBy: tx.actor.accountId ?? tx.agencyId, decidedOn: tx.today, decisionReason: reason };
      const patch = input.approve ? { ...decided, ...(await this.waive(tx, claim, input.waiverReason ?? null)), ...(await this.promise(tx, claim)) } : decided;
      await tx.update(GuaranteeClaimRow, claim.id, patch);
      await tx.audit('decideClaim', 'GuaranteeClaim', claim.id, { approved: input.approve, waived: input.approve ? (patch as GuaranteeClaimRow).waivedEvidence : [] });
      return { ...claim, ...patch };
    });
  }

  /** Whoever asks may stop asking while nobody has decided. @throws Refused claim_unknown, claim_already_decided, claim_reason_missing */
  async withdrawClaim(actor: Actor, input: { readonly claimId: Id; readonly reason: string }): Promise<GuaranteeClaimRow> {
    return this.db.write(actor, async (tx) => {
      const claim = (await lockClaim(tx, input.claimId)) ?? refuse<GuaranteeRefusal>('claim_unknown');
      const state = orRefuse<ClaimState>(afterAct(claim, 'withdraw'));
      const patch = { state, endedBy: tx.actor.accountId ?? tx.agencyId, endedOn: tx.today, endReason: reasonOf(input.reason) };
      await tx.update(GuaranteeClaimRow, claim.id, patch);
      await tx.audit('withdrawClaim', 'GuaranteeClaim', claim.id, {});
      return { ...claim, ...patch };
    });
  }

  /**
   * Takes an approval back before the payout is sent (an own loss: at any time): the mirror of its entry gives the fund its
   * money, the payout is cancelled. What has left the bank is taken back through its statement line first.
   * @throws Refused claim_unknown, claim_not_reversible, claim_paid_reverse_line, claim_reason_missing, payout_in_order
   */
  async reverseDecision(actor: Actor, input: { readonly claimId: Id; readonly reason: string }): Promise<GuaranteeClaimRow> {
    return this.db.write(actor, async (tx) => {
      const seen = (await claimOf(tx, input.claimId)) ?? refuse<GuaranteeRefusal>('claim_unknown');
      orRefuse<ClaimState>(afterAct(seen, 'reverse'));
      // The payout is locked before the claim, as by whoever closes it.
      if (seen.payoutId !== null) await this.payouts.cancelIn(tx, seen.payoutId);
      const claim = (await lockClaim(tx, input.claimId))!;
      const state = orRefuse<ClaimState>(afterAct(claim, 'reverse'));
      const reversalEntryId = await this.ledger.reverse(tx, claim.entryId!, { bookedOn: tx.today, text: `Storno: garance ${claim.number}` });
      const patch = { state, reversalEntryId, endedBy: tx.actor.accountId ?? tx.agencyId, endedOn: tx.today, endReason: reasonOf(input.reason) };
      await tx.update(GuaranteeClaimRow, claim.id, patch);
      await tx.audit('reverseClaimDecision', 'GuaranteeClaim', claim.id, { payout: claim.payoutAmount });
      return { ...claim, ...patch };
    });
  }

  private async waive(tx: Tx, claim: GuaranteeClaimRow, reason: string | null): Promise<{ waivedEvidence: MissingEvidence[]; waiverReason: string | null }> {
    const missing = lacking(claim, await evidenceOf(tx, [claim.id]));
    if (missing.length === 0) return { waivedEvidence: [], waiverReason: null };
    const why = reason?.trim() ?? '';
    if (why === '') refuse<GuaranteeRefusal>('claim_call_missing', {}, 'waiverReason');
    return { waivedEvidence: missing, waiverReason: why };
  }

  private async promise(tx: Tx, claim: GuaranteeClaimRow): Promise<Partial<GuaranteeClaimRow>> {
    const tenancy = (await lockGuaranteed(tx, claim.tenancyId))!;
    const terms = (await this.ownerContracts.guaranteeTerms(tx, [claim.ownerContractId]))[0];
    if (claim.kind === 'own_loss' ? (await ownLoss(tx, claim.tenancyId)) < claim.claimedAmount : await this.debtShrank(tx, claim, terms!)) refuse<GuaranteeRefusal>('claim_debt_changed');
    const fund = (await lockFund(tx, claim.fundId))!;
    const short = (): never => refuse<GuaranteeRefusal>('claim_fund_short', { freeAmount: fund.balance, payoutAmount: claim.payoutAmount });
    if (fund.balance < claim.payoutAmount) short();
    const to = claim.kind === 'own_loss' ? 'loss_covered' : 'owner_payable';
    const entryId = await this.ledger
      .post(tx, {
        bookedOn: tx.today,
        cause: { kind: 'claim', id: claim.id },
        text: claim.kind === 'own_loss' ? `Garance ${claim.number} kryje ztrátu agentury` : `Garance ${claim.number} přiznána`,
        lines: [debit('fund', fund.id, claim.payoutAmount), credit(to, claim.ownerContractId, claim.payoutAmount)],
      })
      .catch((error: unknown) => (violatedConstraint(error) === 'guarantee_fund_never_below_zero' ? short() : Promise.reject(error)));
    if (claim.kind === 'own_loss') return { entryId, payableOn: tx.today };
    const payableOn = nextWorkingDay(addDays(tx.today, terms!.payoutDays));
    const payoutId = await this.payouts.create(tx, {
      kind: 'guarantee', ownerContractId: claim.ownerContractId, landlordId: claim.landlordId, sourceId: claim.id, amount: claim.payoutAmount,
      dueOn: payableOn, variableSymbol: tenancy.variableSymbol, entryId,
    });
    return { payableOn, payoutId, entryId };
  }

  private async debtShrank(tx: Tx, claim: GuaranteeClaimRow, terms: GuaranteeTerms): Promise<boolean> {
    if (claim.months.length === 0) return false;
    const owed = new Map((await owedMonths(tx, [claim.tenancyId])).map((month) => [month.month, coveredOf(terms, month)]));
    return claim.months.some((month) => (owed.get(month.month) ?? 0) < month.claimed);
  }

  /** Before the money is ordered: a debt paid after the approval is not paid a second time. */
  private async stillOwed(tx: Tx, payouts: readonly PayoutRow[]): Promise<void> {
    for (const payout of payouts) {
      const claim = (await claimOf(tx, payout.sourceId))!;
      const [terms] = await this.ownerContracts.guaranteeTerms(tx, [claim.ownerContractId]);
      if (terms !== undefined && (await this.debtShrank(tx, claim, terms))) refuse<GuaranteeRefusal>('payout_debt_changed', { claim: claim.number }, 'payoutIds');
    }
  }

  /** The payout left the bank: the landlord's claim is paid by it, and the household owes the agency what was paid for it. */
  private async paid(tx: Tx, payout: PayoutRow): Promise<void> {
    const claim = (await lockClaim(tx, payout.sourceId))!;
    const state = orRefuse<ClaimState>(afterAct(claim, 'send'));
    const [terms] = await this.ownerContracts.guaranteeTerms(tx, [claim.ownerContractId]);
    const ofMonths = addHalere(...claim.months.map((month) => month.payout));
    const paymentId = ofMonths > 0 ? await this.payMonths(tx, claim, payout, ofMonths, terms!) : null;
    const recourseEntryId = claim.recourseAmount > 0 ? await this.recourse(tx, claim, payout) : null;
    await tx.update(GuaranteeClaimRow, claim.id, { state, paymentId, recourseEntryId });
  }

  private async payMonths(tx: Tx, claim: GuaranteeClaimRow, payout: PayoutRow, amount: Halere, terms: GuaranteeTerms): Promise<Id> {
    const payment = await this.payments.recordPayment(tx, {
      tenancyId: claim.tenancyId, source: 'guarantee', sourceId: claim.id, amount, receivedOn: payout.paidOn!, paidTo: 'landlord', payer: 'guarantee_fund', message: null, specificSymbol: null,
      towards: { debts: claim.months.map((month) => ({ month: month.month, amount: month.payout })), components: coveredComponents(terms) },
    });
    return payment.id;
  }

  private async recourse(tx: Tx, claim: GuaranteeClaimRow, payout: PayoutRow): Promise<Id> {
    const lines: EntryLine[] = [debit('recourse', claim.tenancyId, claim.recourseAmount), credit('recourse_reserve', claim.fundId, claim.recourseAmount)];
    if ((await recourseSymbolOf(tx, claim.tenancyId)) === null) {
      await tx.insert(RecourseSymbolRow, { id: newId(), tenancyId: claim.tenancyId, variableSymbol: await takePermanentSymbol(tx), givenOn: tx.today });
    }
    return this.ledger.post(tx, { bookedOn: payout.paidOn!, cause: { kind: 'claim', id: claim.id }, text: `Regres z garance ${claim.number}`, lines });
  }

  /** The line was another payment, or the bank sent it back: the debt is the landlord's again. @throws Refused claim_recourse_paid */
  private async unpaid(tx: Tx, payout: PayoutRow): Promise<void> {
    const claim = (await lockClaim(tx, payout.sourceId))!;
    const state = orRefuse<ClaimState>(afterAct(claim, 'take_back'));
    const left = await this.ledger.balance(tx, { kind: 'recourse', ownerId: claim.tenancyId });
    if (left < claim.recourseAmount) refuse<GuaranteeRefusal>('claim_recourse_paid', { claim: claim.number });
    if (claim.paymentId !== null) await this.payments.reversePayment(tx, claim.paymentId, 'guarantee');
    if (claim.recourseEntryId !== null) await this.ledger.reverse(tx, claim.recourseEntryId, { bookedOn: tx.today });
    await tx.update(GuaranteeClaimRow, claim.id, { state, paymentId: null, recourseEntryId: null });
  }
}

function reasonOf(text: string): string {
  const reason = text.trim();
  return reason === '' ? refuse<GuaranteeRefusal>('claim_reason_missing', {}, 'reason') : reason;
}

const coveredComponents = (terms: GuaranteeTerms): string[] =>
  COMPONENTS.filter((component) => (component === 'rent' ? terms.covers.includes('rent') : terms.covers.includes('services')));
