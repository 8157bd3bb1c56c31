import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refusal, refuse, yearOf, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { OwnerContractsService, type GuaranteeTerms } from '#tenancies';
import { coverFacts, coverOf, coveredOf, rentOfEmptyFlat, type Cover, type StatedItem } from './domain/cover';
import { missingEvidence, unprovenThings, type EvidenceFacts, type EvidenceKind, type MissingEvidence } from './domain/evidence';
import type { GuaranteeRefusal } from './domain/sentences';
import { knownEvidence, paperDate, type KnownEvidence } from './store/evidence.repository';
import { ClaimEvidenceRow, GuaranteeClaimRow } from './store/guarantee.entity';
import { firstFund, flatLivedIn, guaranteedOf, guaranteedTenancies, lockGuaranteed, owedMonths, ownLoss, type GuaranteedTenancy, type OwedMonthRow } from './store/guarantee.repository';

/** What is claimed beside unpaid months; of an empty flat its days, of the rest its amount. */
export interface ItemToClaim {
  readonly thing: StatedItem['thing'];
  readonly occurredOn: IsoDate;
  /** The last empty day (void only). */
  readonly until: IsoDate | null;
  readonly amount: Halere | null;
  readonly reason: string;
}

export interface PaperToAttach {
  readonly kind: EvidenceKind;
  readonly documentId: Id | null;
  readonly fileId: Id | null;
}

export interface ClaimToPropose {
  readonly tenancyId: Id;
  readonly evidence: string;
  readonly items?: readonly ItemToClaim[];
  readonly papers?: readonly PaperToAttach[];
}

type NewEvidence = Omit<KnownEvidence, 'kind'> & { readonly kind: EvidenceKind; readonly fileId: Id | null };

/** What the guarantee covers, and who asks for it. Deciding is another service: it is another person's act. */
@Injectable()
export class GuaranteeService {
  constructor(
    private readonly db: Database,
    private readonly ownerContracts: OwnerContractsService,
  ) {}

  /** What the guarantee would pay today, or why nothing. */
  async coverToday(tx: Tx, tenancyId: Id): Promise<Cover | Refusal<GuaranteeRefusal>> {
    const tenancy = await guaranteedOf(tx, tenancyId);
    return tenancy === null ? refusal('claim_tenancy_unknown', {}, 'tenancyId') : this.coverIn(tx, tenancy, []);
  }

  /** What a claim of today would still lack; the decider may waive it with a reason. */
  async missingToday(tx: Tx, tenancyId: Id, cover: Pick<Cover, 'months' | 'items'>): Promise<MissingEvidence[]> {
    return missingEvidence(cover, await knownEvidence(tx, tenancyId, since(cover)));
  }

  /**
   * A claim on the guarantee of A: unpaid months and what is stated beside them, with what it stands on. Calls issued and
   * the landlord's answers are attached by themselves.
   * @throws Refused claim_tenancy_unknown, claim_only_model_a, claim_no_terms, claim_no_fund, claim_already_open, claim_evidence_missing, claim_proof_missing, claim_paper_unknown, claim_item_*, claim_… of the cover
   */
  async proposeClaim(actor: Actor, input: ClaimToPropose): Promise<GuaranteeClaimRow> {
    return this.db.write(actor, async (tx) => {
      const tenancy = (await lockGuaranteed(tx, input.tenancyId)) ?? refuse<GuaranteeRefusal>('claim_tenancy_unknown', {}, 'tenancyId');
      const items = await this.statedItems(tx, tenancy, input.items ?? []);
      const cover = orRefuse<Cover>(await this.coverIn(tx, tenancy, items));
      const evidence = [...(await knownEvidence(tx, tenancy.tenancyId, since(cover))).map((each) => ({ ...each, fileId: null })), ...(await papersOf(tx, tenancy, input.papers ?? []))];
      const [unproven] = unprovenThings(cover, evidence);
      if (unproven !== undefined) refuse<GuaranteeRefusal>(unproven === 'damage' ? 'claim_proof_damage' : 'claim_proof_costs', {}, 'papers');
      const row = await insertClaim(tx, tenancy, input.evidence, {
        kind: 'landlord', claimedAmount: cover.claimed, payoutAmount: cover.payout, recourseAmount: cover.recourse, months: [...cover.months], items: [...cover.items],
      });
      await attach(tx, row.id, evidence);
      return row;
    });
  }

  /**
   * In B and C unpaid rent is the agency's own loss; the fund may make up for it. Nothing is paid out, no recourse arises,
   * the household owes what it owed.
   * @throws Refused claim_tenancy_unknown, own_loss_only_b_c, own_loss_amount, own_loss_too_much, claim_no_fund, claim_already_open, claim_evidence_missing
   */
  async proposeOwnLoss(actor: Actor, input: { readonly tenancyId: Id; readonly amount: Halere; readonly evidence: string }): Promise<GuaranteeClaimRow> {
    return this.db.write(actor, async (tx) => {
      const tenancy = (await lockGuaranteed(tx, input.tenancyId)) ?? refuse<GuaranteeRefusal>('claim_tenancy_unknown', {}, 'tenancyId');
      if (tenancy.model === 'A') refuse<GuaranteeRefusal>('own_loss_only_b_c', {}, 'tenancyId');
      if (input.amount <= 0) refuse<GuaranteeRefusal>('grant_amount', {}, 'amount');
      const lossAmount = await ownLoss(tx, input.tenancyId);
      if (input.amount > lossAmount) refuse<GuaranteeRefusal>('own_loss_too_much', { lossAmount }, 'amount');
      return insertClaim(tx, tenancy, input.evidence, {
        kind: 'own_loss', claimedAmount: input.amount, payoutAmount: input.amount, recourseAmount: 0 as Halere, months: [], items: [],
      });
    });
  }

  /** The cover of a tenancy as it is, with items stated beside its months. */
  async coverIn(tx: Tx, tenancy: GuaranteedTenancy, items: readonly StatedItem[]): Promise<Cover | Refusal<GuaranteeRefusal>> {
    if (tenancy.model !== 'A') return refusal('claim_only_model_a');
    const terms = (await this.ownerContracts.guaranteeTerms(tx, [tenancy.ownerContractId]))[0];
    if (terms === undefined) return refusal('claim_no_terms');
    return coverOf(terms, coverFacts(tenancy, await owedMonths(tx, [tenancy.tenancyId]), tx.today, items));
  }

  /** Every lease the fund stands behind, with its terms and what is owed under it: for exposure and simulation. */
  async standing(tx: Tx): Promise<{ tenancies: GuaranteedTenancy[]; owed: OwedMonthRow[]; terms: ReadonlyMap<Id, GuaranteeTerms> }> {
    const tenancies = await guaranteedTenancies(tx);
    const terms = await this.ownerContracts.guaranteeTerms(tx, tenancies.map((each) => each.ownerContractId));
    const owed = await owedMonths(tx, tenancies.map((each) => each.tenancyId));
    return { tenancies, owed, terms: new Map(terms.map((each) => [each.ownerContractId, each])) };
  }

  private async statedItems(tx: Tx, tenancy: GuaranteedTenancy, items: readonly ItemToClaim[]): Promise<StatedItem[]> {
    const stated: StatedItem[] = [];
    for (const { thing, occurredOn, until, amount, reason } of items) {
      if (reason.trim() === '') refuse<GuaranteeRefusal>('claim_reason_missing', {}, 'items');
      const item = { thing, occurredOn, reason: reason.trim() };
      if (thing !== 'void') stated.push({ ...item, amount: amount ?? refuse<GuaranteeRefusal>('claim_item_wrong', {}, 'items') });
      else stated.push({ ...item, amount: await this.emptyFlat(tx, tenancy, occurredOn, until ?? refuse<GuaranteeRefusal>('claim_item_wrong', {}, 'items')) });
    }
    return stated;
  }

  private async emptyFlat(tx: Tx, tenancy: GuaranteedTenancy, from: IsoDate, until: IsoDate): Promise<Halere> {
    if (until < from || until > tx.today) refuse<GuaranteeRefusal>('claim_item_wrong', {}, 'items');
    if (tenancy.lastDay === null || from <= tenancy.lastDay || (await flatLivedIn(tx, tenancy.unitId, from, until))) refuse<GuaranteeRefusal>('claim_flat_lived_in', {}, 'items');
    const [terms] = await this.ownerContracts.guaranteeTerms(tx, [tenancy.ownerContractId]);
    return rentOfEmptyFlat(coveredOf(terms ?? { covers: [] }, { rent: tenancy.monthlyRent, services: tenancy.monthlyServices }), from, until);
  }
}

/** Evidence counts from the day the oldest part of the claim was owed. */
const since = (cover: Pick<Cover, 'months' | 'items'>): IsoDate => [...cover.months.map((month) => month.dueOn), ...cover.items.map((item) => item.occurredOn)].sort()[0]!;

export function lacking(claim: Pick<GuaranteeClaimRow, 'kind' | 'months' | 'items'>, evidence: readonly EvidenceFacts[]): MissingEvidence[] {
  return claim.kind === 'own_loss' ? [] : missingEvidence(claim, evidence);
}

async function papersOf(tx: Tx, tenancy: GuaranteedTenancy, papers: readonly PaperToAttach[]): Promise<NewEvidence[]> {
  const found: NewEvidence[] = [];
  for (const { kind, documentId, fileId } of papers) {
    if ((documentId === null) === (fileId === null)) refuse<GuaranteeRefusal>('claim_paper_unknown', {}, 'papers');
    const datedOn = (await paperDate(tx, { documentId, fileId }, [tenancy.tenancyId, tenancy.ownerContractId])) ?? refuse<GuaranteeRefusal>('claim_paper_unknown', {}, 'papers');
    found.push({ kind, documentId, fileId, arrivalQuestionId: null, datedOn });
  }
  return found;
}

async function attach(tx: Tx, claimId: Id, evidence: readonly NewEvidence[]): Promise<void> {
  if (evidence.length === 0) return;
  await tx.insert(ClaimEvidenceRow, evidence.map((each) => ({ id: newId(), claimId, ...each, addedAt: tx.now, addedBy: tx.actor.accountId })));
}

type NewClaim = Pick<GuaranteeClaimRow, 'kind' | 'claimedAmount' | 'payoutAmount' | 'recourseAmount' | 'months' | 'items'>;

async function insertClaim(tx: Tx, tenancy: GuaranteedTenancy, evidence: string, claim: NewClaim): Promise<GuaranteeClaimRow> {
  if (evidence.trim() === '') refuse<GuaranteeRefusal>('claim_evidence_missing', {}, 'evidence');
  const fund = (await firstFund(tx)) ?? refuse<GuaranteeRefusal>('claim_no_fund');
  const number = `G-${yearOf(tx.today)}-${String(await tx.nextNumber('guarantee_claim', yearOf(tx.today))).padStart(4, '0')}`;
  const row: GuaranteeClaimRow = {
    agencyId: tx.agencyId, id: newId(), number, fundId: fund.id, tenancyId: tenancy.tenancyId, ownerContractId: tenancy.ownerContractId, landlordId: tenancy.landlordId,
    ...claim, claimedOn: tx.today, state: 'proposed', proposedBy: tx.actor.accountId ?? tx.agencyId, evidence: evidence.trim(),
    decidedBy: null, decidedOn: null, decisionReason: null, waivedEvidence: [], waiverReason: null, payableOn: null, payoutId: null, entryId: null, paymentId: null, recourseEntryId: null,
    endedBy: null, endedOn: null, endReason: null, reversalEntryId: null,
  };
  await tx.insert(GuaranteeClaimRow, row).catch((error: unknown) => {
    if (violatedConstraint(error) === 'guarantee_claim_open') refuse<GuaranteeRefusal>('claim_already_open');
    throw error;
  });
  await tx.audit('proposeClaim', 'GuaranteeClaim', row.id, { kind: row.kind, payout: row.payoutAmount });
  return row;
}
