import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { HouseholdsService } from '#households';
import { OffersService } from '#matching';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { agreedAmounts } from './domain/amounts';
import { lawfulDeposit } from './domain/deposit';
import { lawfulDueDay } from './domain/due-date';
import { partiesOfContract, signedByAll, type Party } from './domain/parties';
import { agreedShare } from './domain/payer-shares';
import type { TenanciesRefusal } from './domain/sentences';
import { keepsPromise, whoseMoney } from './domain/shape';
import { afterAct } from './domain/tenancy-life';
import { believableTerm, freeOfOthers, insideHeadLease, livesNowhereElse } from './domain/term';
import { lastDayOfTerm, type Component, type PayerShareTerm, type TenancyTerms } from './domain/terms';
import { OwnerContractsService } from './owner-contracts.service';
import { PayerShareRow, TenancyComponentRow, TenancyPartyRow, TenancyRow, type OwnerContractRow } from './store/contract.entity';
import { legalParameter, termsByIds, termsBySymbols, termsHoldingUnit, termsInForceOn, termsOfHouseholds, termsOfMonth, tenanciesInMonth } from './store/tenancy.repository';
import { takeContractNumber, takePermanentSymbol } from './symbols';
import { TENANCY_EVENTS } from './tenancies.events';

type Code = TenanciesRefusal | 'unknown_id';

/** What is agreed with a household. Money in haléře a month; `penalties` is the sum of agreed contractual penalties. */
export interface AgreedTenancy {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly components: readonly { readonly component: Component; readonly amount: number }[];
  readonly deposit: Halere;
  readonly penalties: Halere;
  readonly dueDay: number;
  readonly parties: readonly Party[];
  readonly payerShares: readonly PayerShareTerm[];
  readonly language: 'cs' | 'en';
}

export interface DrawFromOffer extends AgreedTenancy {
  readonly offerId: Id;
}

/** Without an offer: a contract taken over, with the reason why. */
export interface DrawWithReason extends AgreedTenancy {
  readonly unitId: Id;
  readonly householdId: Id;
  readonly reason: string;
}

export interface SignTenancy {
  readonly tenancyId: Id;
  readonly signedOn: IsoDate;
  /** Members of the household whose signatures are on the paper. */
  readonly signedByMemberIds: readonly Id[];
  readonly lessorSigned: boolean;
}

/** The household's side: a lease (A) or a sublease (B, C), drawn up, signed, and known to rent. */
@Injectable()
export class TenanciesService {
  constructor(
    private readonly db: Database,
    private readonly ownerContracts: OwnerContractsService,
    private readonly households: HouseholdsService,
    private readonly offers: OffersService,
  ) {}

  /** Draws up the contract of a promised flat. @throws Refused offer_not_promised, promised_by_landlord, promised_by_agency and the codes of `drawIn` */
  drawFromOffer(actor: Actor, input: DrawFromOffer): Promise<TenancyRow> {
    return this.db.write(actor, async (tx) => {
      const offer = (await this.offers.get(tx, input.offerId)) ?? refuse<Code>('unknown_id', {}, 'offerId');
      if (offer.state !== 'promised') refuse<Code>('offer_not_promised', {}, 'offerId');
      await this.offers.leaseDrawnIn(tx, offer.id);
      return this.drawIn(tx, { ...input, unitId: offer.unitId, householdId: offer.householdId, promisedLessor: offer.lessor, reason: null });
    });
  }

  /** Draws up a contract without an offer, for one taken over. @throws Refused draw_reason_missing and the codes of `drawIn` */
  drawWithReason(actor: Actor, input: DrawWithReason): Promise<TenancyRow> {
    return this.db.write(actor, (tx) => this.drawIn(tx, { ...input, offerId: null }));
  }

  /**
   * @throws Refused unknown_id, unit_without_owner_contract, term_*, sublease_before_head, sublease_beyond_head, tenancy_overlap(_open),
   * amount_*, component_twice, rent_missing, deposit_above_cap, due_day, party_*, adult_without_role, tenant_missing, minor_without_guardian, share*
   */
  async drawIn(tx: Tx, input: AgreedTenancy & { unitId: Id; householdId: Id; offerId: Id | null; promisedLessor?: 'landlord' | 'agency'; reason: string | null }): Promise<TenancyRow> {
    if (input.offerId === null && !input.reason?.trim()) refuse<Code>('draw_reason_missing', {}, 'reason');
    const household = await this.households.lockedIn(tx, input.householdId);
    if (household.state === 'closed') refuse<Code>('household_left', {}, 'householdId');
    orRefuse(believableTerm(input, tx.today));
    const owner = await this.ownerContractFor(tx, input.unitId, input);
    const shape = whoseMoney(owner);
    if (input.promisedLessor) orRefuse(keepsPromise(shape, input.promisedLessor));
    orRefuse(insideHeadLease(shape.kind, input, owner));
    orRefuse(freeOfOthers(input, await termsHoldingUnit(tx, input.unitId, input.startsOn), 'tenancy_overlap'));
    orRefuse(livesNowhereElse(input, await this.heldByHousehold(tx, household.id)));
    const amounts = orRefuse(agreedAmounts(input.components));
    const rent = amounts.find(({ component }) => component === 'rent')!.amount;
    const cap = await legalParameter(tx, 'deposit_cap_months', input.startsOn);
    orRefuse(lawfulDeposit({ deposit: input.deposit, penalties: input.penalties, rent }, cap.value));
    orRefuse(lawfulDueDay(input.dueDay));
    const people = await this.households.peopleOn(tx, household.id, input.startsOn);
    const parties = orRefuse(partiesOfContract(people, input.parties, input.startsOn));

    const tenancyId = newId();
    const components = amounts.map((agreed) => ({ ...agreed, validFrom: input.startsOn, validTo: null }));
    const shares: PayerShareTerm[] = [];
    for (const share of input.payerShares) {
      shares.push(orRefuse(agreedShare(share, shares, { creditor: shape.creditor, startsOn: input.startsOn, components })));
    }
    await tx.insert(TenancyRow, {
      id: tenancyId,
      number: await takeContractNumber(tx, shape.kind === 'lease' ? 'NAJ' : 'POD'),
      ...shape,
      model: owner.model,
      unitId: input.unitId,
      householdId: household.id,
      landlordId: owner.landlordId,
      ownerContractId: owner.id,
      offerId: input.offerId,
      state: 'draft',
      variableSymbol: await takePermanentSymbol(tx),
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      signedOn: null,
      lessorSignedOn: null,
      endedOn: null,
      endReason: null,
      drawReason: input.reason?.trim() ?? null,
      dueDay: input.dueDay,
      deposit: input.deposit,
      depositSymbol: input.deposit > 0 ? await takePermanentSymbol(tx) : null,
      penalties: input.penalties,
      language: input.language,
    });
    await tx.insert(TenancyPartyRow, parties.map((party) => ({ id: newId(), tenancyId, ...party, signedOn: null })));
    await tx.insert(TenancyComponentRow, components.map((component) => ({ id: newId(), tenancyId, ...component })));
    if (shares.length > 0) await tx.insert(PayerShareRow, shares.map((share) => ({ id: newId(), tenancyId, ...share })));
    await tx.audit('draw_tenancy', 'tenancy', tenancyId, { model: owner.model, offerId: input.offerId });
    return this.row(tx, tenancyId);
  }

  /**
   * The day all who must sign have signed: from now on the contract holds and rent is charged.
   * @throws Refused signature_missing, lessor_signature_missing, signed_in_future, tenancy_overlap*, sublease_*, tenancy_signed_already
   */
  sign(actor: Actor, input: SignTenancy): Promise<TenancyRow> {
    return this.db.write(actor, (tx) => this.signIn(tx, input));
  }

  async signIn(tx: Tx, input: SignTenancy): Promise<TenancyRow> {
    const tenancy = await this.row(tx, input.tenancyId);
    const state = orRefuse(afterAct(tenancy.state, 'sign'));
    if (input.signedOn > tx.today) refuse<Code>('signed_in_future', { signedOn: input.signedOn }, 'signedOn');
    if (!input.lessorSigned) refuse<Code>('lessor_signature_missing', {}, 'lessorSigned');
    const parties = await tx.find(TenancyPartyRow, { tenancyId: tenancy.id });
    const people = await this.households.peopleOn(tx, tenancy.householdId, tenancy.startsOn);
    const signers = orRefuse(signedByAll(people, parties, new Set(input.signedByMemberIds), input.signedOn));
    // Time passed since it was drawn up: the owner's contract and the flat are asked again.
    const owner = await this.ownerContracts.row(tx, tenancy.ownerContractId);
    orRefuse(insideHeadLease(tenancy.kind, tenancy, owner));
    orRefuse(freeOfOthers(tenancy, await termsHoldingUnit(tx, tenancy.unitId, tenancy.startsOn), 'tenancy_overlap'));
    orRefuse(livesNowhereElse(tenancy, await this.heldByHousehold(tx, tenancy.householdId)));
    const signed = { state, signedOn: input.signedOn, lessorSignedOn: input.signedOn };
    await tx.update(TenancyRow, tenancy.id, signed).catch((error: unknown) => {
      if (violatedConstraint(error) === 'tenancy_no_overlap') refuse<Code>('tenancy_overlap_now');
      throw error;
    });
    for (const party of parties) {
      if (signers.includes(party.memberId)) await tx.update(TenancyPartyRow, party.id, { signedOn: input.signedOn });
    }
    await this.households.housedIn(tx, tenancy.householdId, tenancy.startsOn);
    if (tenancy.offerId !== null) await this.offers.housedIn(tx, tenancy.offerId);
    await tx.audit('sign_tenancy', 'tenancy', tenancy.id, { signedOn: input.signedOn });
    await tx.publish(TENANCY_EVENTS.signed, { tenancyId: tenancy.id, unitId: tenancy.unitId, householdId: tenancy.householdId, offerId: tenancy.offerId });
    return { ...tenancy, ...signed };
  }

  /** Puts a draft away; the flat and the offer are free again. @throws Refused tenancy_not_cancelled_once_signed */
  cancel(actor: Actor, tenancyId: Id): Promise<TenancyRow> {
    return this.db.write(actor, async (tx) => {
      const tenancy = await this.row(tx, tenancyId);
      const state = orRefuse(afterAct(tenancy.state, 'cancel'));
      await tx.update(TenancyRow, tenancy.id, { state });
      if (tenancy.offerId !== null) await this.offers.leaseCancelledIn(tx, tenancy.offerId);
      await tx.audit('cancel_tenancy', 'tenancy', tenancy.id);
      return { ...tenancy, state };
    });
  }

  /** A contract taken over by mistake: as if nobody had signed it; the flat is free and the household waits again. */
  async takeBackIn(tx: Tx, tenancyId: Id): Promise<void> {
    const tenancy = await this.row(tx, tenancyId);
    for (const party of await tx.find(TenancyPartyRow, { tenancyId })) await tx.update(TenancyPartyRow, party.id, { signedOn: null });
    await tx.update(TenancyRow, tenancyId, { state: 'cancelled', signedOn: null, lessorSignedOn: null, endedOn: null, endReason: null });
    await this.households.waitsAgainIn(tx, tenancy.householdId, tx.today);
    await tx.audit('take_back_tenancy', 'tenancy', tenancyId);
  }

  /** One tenancy as stored. @throws Refused unknown_id, also for another agency's */
  async row(tx: Tx, tenancyId: Id): Promise<TenancyRow> {
    return (await tx.get(TenancyRow, tenancyId)) ?? refuse<Code>('unknown_id');
  }

  /** Terms of one tenancy with its whole history, or null when this agency has none such. */
  async get(tx: Tx, tenancyId: Id): Promise<TenancyTerms | null> {
    return (await termsByIds(tx, [tenancyId]))[0] ?? null;
  }

  terms(tx: Tx, tenancyIds: readonly Id[]): Promise<TenancyTerms[]> {
    return termsByIds(tx, tenancyIds);
  }

  /** Every tenancy that owes something for a month (or those named), with the components and shares of its days: three statements. */
  termsForMonth(tx: Tx, month: Month, tenancyIds: readonly Id[] | null = null): Promise<TenancyTerms[]> {
    return termsOfMonth(tx, month, tenancyIds);
  }

  tenanciesOfMonth(tx: Tx, month: Month): Promise<Id[]> {
    return tenanciesInMonth(tx, month);
  }

  /** Tenancies in force on a day (today unless told): three statements. */
  openTenancies(tx: Tx, on: IsoDate = tx.today): Promise<TenancyTerms[]> {
    return termsInForceOn(tx, on);
  }

  /** Whose permanent symbol this is (without leading zeros), or null. */
  async tenancyBySymbol(tx: Tx, symbol: string): Promise<TenancyTerms | null> {
    return (await termsBySymbols(tx, [symbol]))[0] ?? null;
  }

  /** By permanent symbol; unknown symbols are left out. Three statements for any number of symbols. */
  async tenanciesBySymbols(tx: Tx, symbols: readonly string[]): Promise<Map<string, TenancyTerms>> {
    return new Map((await termsBySymbols(tx, symbols)).map((terms) => [terms.variableSymbol, terms]));
  }

  ofHouseholds(tx: Tx, householdIds: readonly Id[]): Promise<TenancyTerms[]> {
    return termsOfHouseholds(tx, householdIds);
  }

  private async heldByHousehold(tx: Tx, householdId: Id): Promise<TenancyTerms[]> {
    return (await termsOfHouseholds(tx, [householdId])).filter(({ state }) => state === 'signed' || state === 'ended');
  }

  /** The owner's contract a household's contract will hang on, or the sentence why there is none. */
  private async ownerContractFor(tx: Tx, unitId: Id, term: { readonly startsOn: IsoDate; readonly endsOn: IsoDate | null }): Promise<OwnerContractRow> {
    const candidates = await this.ownerContracts.signedOfUnit(tx, unitId);
    const inForce = candidates.find(({ startsOn, endsOn, endedOn }) => startsOn <= term.startsOn && (lastDayOfTerm({ endsOn, endedOn }) ?? term.startsOn) >= term.startsOn);
    // A contract that begins later is named, so that the sentence can say when.
    return inForce ?? candidates.find(({ startsOn }) => startsOn > term.startsOn) ?? refuse<Code>('unit_without_owner_contract', {}, 'startsOn');
  }
}
