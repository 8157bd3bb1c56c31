import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, addHalere, halere, minHalere, newId, nextWorkingDay, orRefuse, refusal, refuse, shareOf, yearOf, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import { credit, debit, LedgerService } from '#ledger';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { PaymentsService, PayoutsService, type PayoutRow } from '#rent';
import { COMPONENTS, OwnerContractsService, type GuaranteeTerms } from '#tenancies';
import { capLeftOf, coverOf, type Cover, type CoverFacts, type OwedMonth } from './domain/cover';
import type { GuaranteeRefusal } from './domain/sentences';
import { GuaranteeClaimRow } from './store/guarantee.entity';
import { guaranteedOf, guaranteedTenancies, lockClaim, lockFund, lockGuaranteed, owedMonths, type GuaranteedTenancy } from './store/guarantee.repository';

/** Claims on the guarantee: proposed by one person, decided by another, paid from the fund, owed back by the household. */
@Injectable()
export class GuaranteeService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly ownerContracts: OwnerContractsService,
    private readonly ledger: LedgerService,
    private readonly payments: PaymentsService,
    private readonly payouts: PayoutsService,
  ) {}

  /** The recourse arises when the payout has left the bank, in the same act that closes it. */
  onModuleInit(): void {
    this.payouts.follow('guarantee', { sent: (tx, payout) => this.paid(tx, payout), takenBack: (tx, payout) => this.unpaid(tx, payout) });
  }

  /** What the guarantee would pay today, or why nothing. */
  async coverToday(tx: Tx, tenancyId: Id): Promise<Cover | Refusal<GuaranteeRefusal>> {
    const tenancy = await guaranteedOf(tx, tenancyId);
    return tenancy === null ? refusal('claim_tenancy_unknown', {}, 'tenancyId') : this.coverOf(tx, tenancy);
  }

  /** @throws Refused claim_tenancy_unknown, claim_only_model_a, claim_no_terms, claim_no_fund, claim_already_open, claim_evidence_missing, claim_… of the cover */
  async proposeClaim(actor: Actor, input: { readonly tenancyId: Id; readonly evidence: string }): Promise<GuaranteeClaimRow> {
    return this.db.write(actor, async (tx) => {
      const evidence = input.evidence.trim();
      if (evidence === '') refuse<GuaranteeRefusal>('claim_evidence_missing', {}, 'evidence');
      const tenancy = (await lockGuaranteed(tx, input.tenancyId)) ?? refuse<GuaranteeRefusal>('claim_tenancy_unknown', {}, 'tenancyId');
      const cover = orRefuse<Cover>(await this.coverOf(tx, tenancy));
      const fund = (await lockFund(tx, null)) ?? refuse<GuaranteeRefusal>('claim_no_fund');
      const number = `G-${yearOf(tx.today)}-${String(await tx.nextNumber('guarantee_claim', yearOf(tx.today))).padStart(4, '0')}`;
      const row: GuaranteeClaimRow = {
        agencyId: tx.agencyId, id: newId(), number, fundId: fund.id, tenancyId: tenancy.tenancyId, ownerContractId: tenancy.ownerContractId, landlordId: tenancy.landlordId,
        claimedOn: tx.today, claimedAmount: cover.claimed, payoutAmount: cover.payout, months: [...cover.months], state: 'proposed', proposedBy: tx.actor.accountId ?? tx.agencyId,
        decidedBy: null, decidedOn: null, decisionReason: null, evidence, payableOn: null, payoutId: null, entryId: null, paymentId: null, recourseEntryId: null,
      };
      await tx.insert(GuaranteeClaimRow, row).catch((error: unknown) => {
        if (violatedConstraint(error) === 'guarantee_claim_open') refuse<GuaranteeRefusal>('claim_already_open');
        throw error;
      });
      await tx.audit('proposeClaim', 'GuaranteeClaim', row.id, { payout: row.payoutAmount });
      return row;
    });
  }

  /**
   * A second person decides. Approved: the money is promised at once (no other claim can have it) and becomes a payout.
   * @throws Refused claim_unknown, claim_already_decided, claim_needs_second_person, claim_reason_missing, claim_fund_short, claim_debt_changed
   */
  async decideClaim(actor: Actor, input: { readonly claimId: Id; readonly approve: boolean; readonly reason: string }): Promise<GuaranteeClaimRow> {
    return this.db.write(actor, async (tx) => {
      const claim = (await lockClaim(tx, input.claimId)) ?? refuse<GuaranteeRefusal>('claim_unknown');
      if (claim.state !== 'proposed') refuse<GuaranteeRefusal>('claim_already_decided');
      if (claim.proposedBy === tx.actor.accountId) refuse<GuaranteeRefusal>('claim_needs_second_person');
      const reason = input.reason.trim();
      if (reason === '') refuse<GuaranteeRefusal>('claim_reason_missing', {}, 'reason');
      const decided = { decidedBy: tx.actor.accountId ?? tx.agencyId, decidedOn: tx.today, decisionReason: reason };
      const patch = input.approve ? { ...decided, ...(await this.promise(tx, claim)) } : { ...decided, state: 'refused' as const };
      await tx.update(GuaranteeClaimRow, claim.id, patch);
      await tx.audit('decideClaim', 'GuaranteeClaim', claim.id, { approved: input.approve });
      return { ...claim, ...patch };
    });
  }

  /** Figures of exposure; see README for what each means. */
  async exposureFacts(tx: Tx): Promise<{ expected: Halere; worstCase: Halere; monthlyCovered: Halere; tenancies: number }> {
    const tenancies = await guaranteedTenancies(tx);
    const terms = new Map((await this.ownerContracts.guaranteeTerms(tx, tenancies.map((each) => each.ownerContractId))).map((each) => [each.ownerContractId, each]));
    const owed = await owedMonths(tx, tenancies.map((each) => each.tenancyId));
    const sums = { expected: 0, worstCase: 0, monthlyCovered: 0, tenancies: 0 };
    for (const tenancy of tenancies) {
      const of = terms.get(tenancy.ownerContractId);
      if (of === undefined) continue;
      const left = capLeftOf(of, factsOf(tenancy, [], tx.today));
      const months = owed.filter((month) => month.tenancyId === tenancy.tenancyId);
      const covered = addHalere(...months.map((month) => coveredPart(of, month)));
      sums.tenancies += 1;
      sums.worstCase += left;
      sums.expected += minHalere(left, halere(covered - shareOf(covered, of.coPaymentPercent, 100)));
      sums.monthlyCovered += coveredPart(of, { rent: tenancy.monthlyRent, services: tenancy.monthlyServices });
    }
    return { expected: halere(sums.expected), worstCase: halere(sums.worstCase), monthlyCovered: halere(sums.monthlyCovered), tenancies: sums.tenancies };
  }

  private async coverOf(tx: Tx, tenancy: GuaranteedTenancy): Promise<Cover | Refusal<GuaranteeRefusal>> {
    if (tenancy.model !== 'A') return refusal('claim_only_model_a');
    const terms = (await this.ownerContracts.guaranteeTerms(tx, [tenancy.ownerContractId]))[0];
    if (terms === undefined) return refusal('claim_no_terms');
    return coverOf(terms, factsOf(tenancy, await owedMonths(tx, [tenancy.tenancyId]), tx.today));
  }

  private async promise(tx: Tx, claim: GuaranteeClaimRow): Promise<Pick<GuaranteeClaimRow, 'state' | 'payableOn' | 'payoutId' | 'entryId'>> {
    const tenancy = (await lockGuaranteed(tx, claim.tenancyId))!;
    const owed = new Map((await owedMonths(tx, [claim.tenancyId])).map((month) => [month.month, month.rent + month.services]));
    if (claim.months.some((month) => (owed.get(month.month) ?? 0) < month.claimed)) refuse<GuaranteeRefusal>('claim_debt_changed');
    const fund = (await lockFund(tx, claim.fundId))!;
    const free = halere(-(await this.ledger.balance(tx, { kind: 'fund', ownerId: fund.id })));
    if (free < claim.payoutAmount) refuse<GuaranteeRefusal>('claim_fund_short', { freeAmount: free, payoutAmount: claim.payoutAmount });
    const terms = (await this.ownerContracts.guaranteeTerms(tx, [claim.ownerContractId]))[0]!;
    const payableOn = nextWorkingDay(addDays(tx.today, terms.payoutDays));
    const entryId = await this.ledger.post(tx, {
      bookedOn: tx.today,
      cause: { kind: 'claim', id: claim.id },
      text: `Garance ${claim.number} přiznána`,
      lines: [debit('fund', fund.id, claim.payoutAmount), credit('owner_payable', claim.ownerContractId, claim.payoutAmount)],
    });
    const payoutId = await this.payouts.create(tx, {
      kind: 'guarantee', ownerContractId: claim.ownerContractId, landlordId: claim.landlordId, sourceId: claim.id, amount: claim.payoutAmount,
      dueOn: payableOn, variableSymbol: tenancy.variableSymbol, entryId,
    });
    return { state: 'approved', payableOn, payoutId, entryId };
  }

  private async paid(tx: Tx, payout: PayoutRow): Promise<void> {
    const claim = (await lockClaim(tx, payout.sourceId))!;
    const terms = (await this.ownerContracts.guaranteeTerms(tx, [claim.ownerContractId]))[0]!;
    const payment = await this.payments.recordPayment(tx, {
      tenancyId: claim.tenancyId, source: 'guarantee', sourceId: claim.id, amount: payout.amount, receivedOn: payout.paidOn!, paidTo: 'landlord', payer: 'guarantee_fund',
      message: null, specificSymbol: null,
      towards: { debts: claim.months.map((month) => ({ month: month.month, amount: halere(month.payout) })), components: coveredComponents(terms) },
    });
    const recourseEntryId = await this.ledger.post(tx, {
      bookedOn: payout.paidOn!,
      cause: { kind: 'claim', id: claim.id },
      text: `Regres z garance ${claim.number}`,
      lines: [debit('recourse', claim.tenancyId, payout.amount), credit('recourse_reserve', claim.fundId, payout.amount)],
    });
    await tx.update(GuaranteeClaimRow, claim.id, { state: 'paid', paymentId: payment.id, recourseEntryId });
  }

  private async unpaid(tx: Tx, payout: PayoutRow): Promise<void> {
    const claim = (await lockClaim(tx, payout.sourceId))!;
    await this.payments.reversePayment(tx, claim.paymentId!);
    await this.ledger.reverse(tx, claim.recourseEntryId!, { bookedOn: tx.today });
    await tx.update(GuaranteeClaimRow, claim.id, { state: 'approved', paymentId: null, recourseEntryId: null });
  }
}

const coveredComponents = (terms: GuaranteeTerms): string[] =>
  COMPONENTS.filter((component) => (component === 'rent' ? terms.covers.includes('rent') : terms.covers.includes('services')));

const coveredPart = (terms: GuaranteeTerms, of: { readonly rent: Halere; readonly services: Halere }): Halere =>
  halere((terms.covers.includes('rent') ? of.rent : 0) + (terms.covers.includes('services') ? of.services : 0));

const factsOf = (tenancy: GuaranteedTenancy, months: readonly OwedMonth[], asOf: IsoDate): CoverFacts => ({
  asOf, months, monthly: { rent: tenancy.monthlyRent, services: tenancy.monthlyServices }, paidBefore: tenancy.paidBefore, recovered: tenancy.recovered,
});
