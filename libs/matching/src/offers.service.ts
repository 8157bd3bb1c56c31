import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { failedBeyond, wordsOf } from './domain/decision';
import { after, consequenceOf, expiryOf, GOES_ON, isActive, type OfferAct } from './domain/offer-life';
import type { PanelRefusal } from './domain/panel/sentences';
import { MatchingPoliciesService } from './matching-policies.service';
import { MatchingService, refuseWithdrawn } from './matching.service';
import { keepMovedDate, mustBeDecidedAgain } from './store/appeals.repository';
import { MatchDecisionRow } from './store/matching.entity';
import { OfferRow } from './store/offer.entity';
import { OfferStepRow } from './store/offer-step.entity';
import { overdueOffers } from './store/offers.repository';
import { panelDecidedSince, sittingOf } from './store/panels.repository';
import { flatHoused, offerBegan, turnBegins } from './store/reserves.repository';

type OfferPatch = Partial<Omit<OfferRow, 'agencyId' | 'id' | 'state'>>;

export interface MakeOffer {
  readonly decisionId: Id;
  readonly lessor: 'landlord' | 'agency';
}

/** The life of an offer, from the decision to the key. One flat and one family have one running offer: the database holds it. */
@Injectable()
export class OffersService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
    private readonly policies: MatchingPoliciesService,
    private readonly households: HouseholdsService,
  ) {}

  /** Refuses: unknown_id, household_not_waiting, unit_taken, flat_off_offer, decision_stale, decision_appealed, unit_before_panel, decision_by_panel_since, unit_has_offer, household_has_offer. */
  async make(actor: Actor, input: MakeOffer): Promise<OfferRow> {
    return this.db.write(actor, (tx) => this.makeIn(tx, input));
  }

  /** The same within an act that goes on: a reserve who takes over. */
  async makeIn(tx: Tx, input: MakeOffer): Promise<OfferRow> {
    const decision = (await tx.get(MatchDecisionRow, input.decisionId)) ?? refuse('unknown_id', {}, 'decisionId');
    const household = await this.households.openIn(tx, decision.householdId);
    if (household.state !== 'applicant') refuse('household_not_waiting');
    if ((await this.matching.occupiedOf(tx, [decision.unitId])).size > 0) refuse('unit_taken');
    refuseWithdrawn(await this.matching.flatIn(tx, decision.unitId), tx.today);
    const today = await this.matching.matchIn(tx, decision.unitId, decision.householdId);
    const failed = failedBeyond(today.rules, decision.overriddenRules);
    if (failed.length > 0) refuse('decision_stale', wordsOf(failed));
    if (await mustBeDecidedAgain(tx, decision.id)) refuse('decision_appealed');
    if (await sittingOf(tx, decision.unitId, decision.sittingId)) refuse<PanelRefusal>('unit_before_panel');
    if (await panelDecidedSince(tx, decision)) refuse('decision_by_panel_since');
    const policy = await this.policies.inForceIn(tx);
    const offer: Omit<OfferRow, 'agencyId'> = {
      id: newId(tx.now.getTime()),
      decisionId: decision.id,
      unitId: decision.unitId,
      householdId: decision.householdId,
      state: 'offered',
      lessor: input.lessor,
      offeredOn: tx.today,
      expiresOn: expiryOf(tx.today, policy.document.offerWorkingDays),
      viewingOn: null, familyAnsweredOn: null, landlordAnsweredOn: null, promisedOn: null, promiseDocumentId: null,
      refusedBy: null, refusalCode: null, consequence: null, closedOn: null, closedReason: null,
    };
    await insertOffer(tx, offer);
    await insertStep(tx, offer, 'make');
    await offerBegan(tx, offer);
    await tx.audit('offer.make', 'offer', offer.id, { unitId: offer.unitId, householdId: offer.householdId });
    await tx.publish('FlatOffered', { offerId: offer.id, unitId: offer.unitId, householdId: offer.householdId });
    return { ...offer, agencyId: tx.agencyId };
  }

  /** A day for the viewing, also another one in place of the first. Refuses: viewing_in_past, viewing_too_late, offer_ran_out. */
  async arrangeViewing(actor: Actor, offerId: Id, viewingOn: IsoDate): Promise<OfferRow> {
    return this.act(actor, offerId, 'arrange_viewing', async (_tx, offer) => {
      if (viewingOn < offer.offeredOn) refuse('viewing_in_past', {}, 'viewingOn');
      if (viewingOn > offer.expiresOn) refuse('viewing_too_late', { date: offer.expiresOn }, 'viewingOn');
      return { viewingOn };
    });
  }

  async familyAccepts(by: Actor | Tx, offerId: Id): Promise<OfferRow> {
    return this.act(by, offerId, 'family_accepts', async (tx) => ({ familyAnsweredOn: tx.today }));
  }

  /** A coded reason; without a good one the family waits from today. Refuses: refusal_code_unknown. */
  async familyRefuses(by: Actor | Tx, offerId: Id, code: string): Promise<OfferRow> {
    return this.act(by, offerId, 'family_refuses', async (tx, offer) => {
      const consequence = orRefuse(consequenceOf('family', code));
      if (consequence === 'waiting_date_moved') await this.moveWaitingDate(tx, offer);
      return { familyAnsweredOn: tx.today, refusedBy: 'family', refusalCode: code, consequence, closedOn: tx.today };
    });
  }

  /** Names go to a landlord only with the family's consent, and to ask is to name. Refuses: no_consent_to_share. */
  async landlordAccepts(actor: Actor, offerId: Id): Promise<OfferRow> {
    return this.act(actor, offerId, 'landlord_accepts', async (tx, offer) => {
      await this.requireConsent(tx, offer.householdId);
      return { landlordAnsweredOn: tx.today };
    });
  }

  /** Refuses: no_consent_to_share, refusal_code_unknown. The family loses nothing. */
  async landlordRefuses(actor: Actor, offerId: Id, code: string): Promise<OfferRow> {
    return this.act(actor, offerId, 'landlord_refuses', async (tx, offer) => {
      await this.requireConsent(tx, offer.householdId);
      const consequence = orRefuse(consequenceOf('landlord', code));
      return { landlordAnsweredOn: tx.today, refusedBy: 'landlord', refusalCode: code, consequence, closedOn: tx.today };
    });
  }

  async withdraw(actor: Actor, offerId: Id, reason: string): Promise<OfferRow> {
    return this.act(actor, offerId, 'withdraw', async (tx) => {
      if (reason.trim() === '') refuse('withdrawal_without_reason', {}, 'reason');
      return { closedOn: tx.today, closedReason: reason.trim() };
    });
  }

  /** The worker's daily act: offers nobody answered by their last day end, and the flats are free. Can be repeated. */
  async expireOverdue(actor: Actor): Promise<number> {
    return this.db.write(actor, async (tx) => {
      const overdue = await overdueOffers(tx, tx.today);
      for (const { id } of overdue) await this.actIn(tx, id, 'expire', async () => ({ closedOn: tx.today }));
      return overdue.length;
    });
  }

  // --- The front door for tenancies ------------------------------------------------------------------------------

  async get(tx: Tx, offerId: Id): Promise<OfferRow | null> {
    return tx.get(OfferRow, offerId);
  }

  /** A lease or sublease was drawn up from this promise. Refuses: offer_not_in_state. */
  async leaseDrawnIn(tx: Tx, offerId: Id): Promise<OfferRow> {
    return this.actIn(tx, offerId, 'draw_lease', async () => ({}));
  }

  /** The drawn contract was cancelled before it was signed; the promise stands again. */
  async leaseCancelledIn(tx: Tx, offerId: Id): Promise<OfferRow> {
    return this.actIn(tx, offerId, 'cancel_lease', async () => ({}));
  }

  /** The contract is signed: the offer has reached its end. The household itself is marked by who signed. */
  async housedIn(tx: Tx, offerId: Id): Promise<OfferRow> {
    return this.actIn(tx, offerId, 'house', async () => ({ closedOn: tx.today }));
  }

  /** One act on a locked offer: looks into the table, lets `work` decide the rest, keeps it, tells of it. */
  async actIn(tx: Tx, offerId: Id, act: OfferAct, work: (tx: Tx, offer: OfferRow) => Promise<OfferPatch>): Promise<OfferRow> {
    const [offer] = await tx.find(OfferRow, { id: offerId }, { lock: 'for update' });
    if (!offer) return refuse('unknown_id', {}, 'offerId');
    const state = orRefuse(after(offer, act, tx.today));
    if (GOES_ON.includes(act)) refuseWithdrawn(await this.matching.flatIn(tx, offer.unitId), tx.today);
    const patch = await work(tx, offer);
    await tx.update(OfferRow, offerId, { ...patch, state });
    await insertStep(tx, { id: offerId, state }, act);
    if (state === 'housed') await flatHoused(tx, offer.unitId);
    else if (!isActive(state)) await turnBegins(tx, offer.unitId);
    await tx.audit(`offer.${act}`, 'offer', offerId, { state, ...(patch.refusalCode && { code: patch.refusalCode }) });
    if (state !== offer.state) await tx.publish('OfferMoved', { offerId, unitId: offer.unitId, householdId: offer.householdId, state });
    return { ...offer, ...patch, state };
  }

  private act(by: Actor | Tx, offerId: Id, act: OfferAct, work: (tx: Tx, offer: OfferRow) => Promise<OfferPatch>): Promise<OfferRow> {
    return this.db.within(by, (tx) => this.actIn(tx, offerId, act, work));
  }

  private async moveWaitingDate(tx: Tx, offer: OfferRow): Promise<void> {
    const { waitingSince } = await this.households.getIn(tx, offer.householdId);
    await this.households.moveWaitingDateIn(tx, offer.householdId, tx.today);
    await keepMovedDate(tx, offer, waitingSince, tx.today);
  }

  private async requireConsent(tx: Tx, householdId: Id): Promise<void> {
    if (!(await this.households.consentHoldsIn(tx, householdId, 'share_names_with_landlord'))) refuse('no_consent_to_share');
  }
}

/** Two who offer at once are told apart by the database alone; the second is told why in words. */
async function insertOffer(tx: Tx, offer: Omit<OfferRow, 'agencyId'>): Promise<void> {
  try {
    await tx.insert(OfferRow, offer);
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'offer_one_active_per_unit') refuse('unit_has_offer');
    if (constraint === 'offer_one_active_per_household') refuse('household_has_offer');
    throw error;
  }
}

/** Who did what and when, kept with the offer for the people who follow it. The offer is locked, so its steps are counted. */
async function insertStep(tx: Tx, offer: Pick<OfferRow, 'id' | 'state'>, act: OfferAct | 'make'): Promise<void> {
  const before = await tx.row<{ count: number }>('SELECT count(*) FROM core.offer_step WHERE agency_id = $1 AND offer_id = $2', [tx.agencyId, offer.id]);
  await tx.insert(OfferStepRow, { id: newId(tx.now.getTime()), offerId: offer.id, position: before!.count + 1, act, state: offer.state, happenedAt: tx.now, doneBy: tx.actor.accountId });
}
