import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { candidateOf } from './domain/candidate';
import { snapshotOf } from './domain/decision';
import { isActive } from './domain/offer-life';
import { examineReserve, examineReserves, type ReserveDraft } from './domain/reserves/naming';
import type { ReserveRefusal } from './domain/reserves/sentences';
import { judge } from './domain/rules';
import { whoseTurn, type FamilyToday, type Turn } from './domain/reserves/turn';
import { MatchingPoliciesService } from './matching-policies.service';
import { MatchingService, type DecideInput } from './matching.service';
import { OffersService } from './offers.service';
import { flatsOf } from './store/flats.repository';
import { keepTakenOff } from './store/appeals.repository';
import { MatchDecisionRow } from './store/matching.entity';
import type { OfferRow } from './store/offer.entity';
import { activeOffers, lastOfferOf } from './store/offers.repository';
import { hasConflictIn } from './store/panels.repository';
import { decidersStillHere, listsOnTurn, openListLocked, reservesOf, sittingOfDecision } from './store/reserves.repository';
import { ReserveListRow, ReserveRow } from './store/reserve.entity';

/** Told to a family that stood on the list before and is not on the new one. */
const LIST_REPLACED = 'Seznam náhradníků nahradil nový.';

export interface TakeOver {
  /** The reserve the person saw to be next; when it is another one meanwhile, nothing happens. */
  readonly reserveId: Id;
}

/** A list whose turn it is, with who is next and who is passed over today. */
export interface ReserveTurn {
  readonly list: ReserveListRow;
  readonly reserves: readonly ReserveRow[];
  readonly turn: Turn;
}

/** Reserves of a decision: named in order, and one click away when an offer ends without a home. Nobody is locked by it. */
@Injectable()
export class ReservesService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
    private readonly offers: OffersService,
    private readonly households: HouseholdsService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  /** A decision and its reserves in one act. Refuses as `decide` and `name` do. */
  async decide(actor: Actor, input: DecideInput & { readonly reserves: readonly ReserveDraft[] }): Promise<MatchDecisionRow> {
    return this.db.write(actor, async (tx) => {
      const decision = await this.matching.decideIn(tx, input);
      if (input.reserves.length > 0) await this.nameIn(tx, decision, input.reserves);
      return decision;
    });
  }

  /**
   * Reserves of a decision made before, in their order; a list of the flat that stands is replaced. Refuses: unknown_id, unit_taken, reserves_none, reserves_too_many,
   * reserve_is_chosen, reserve_twice, reserve_without_reason, reserve_not_waiting, reserve_not_eligible, reserve_rule_fixed, panel_reserves_conflict.
   */
  async name(actor: Actor, input: { readonly decisionId: Id; readonly reserves: readonly ReserveDraft[] }): Promise<ReserveListRow> {
    return this.db.write(actor, async (tx) => {
      const decision = (await tx.get(MatchDecisionRow, input.decisionId)) ?? refuse('unknown_id', {}, 'decisionId');
      return this.nameIn(tx, decision, input.reserves);
    });
  }

  async nameIn(tx: Tx, decision: MatchDecisionRow, drafts: readonly ReserveDraft[]): Promise<ReserveListRow> {
    if (decision.sittingId !== null && (await hasConflictIn(tx, decision.sittingId, tx.actor.accountId))) refuse('panel_reserves_conflict');
    const found = await this.matching.rankForUnit(tx, decision.unitId);
    orRefuse(examineReserves(drafts, decision.householdId, found.policy.document.reservesAtMost));
    if (found.occupied) refuse('unit_taken', {}, 'decisionId');
    const [facts, matches] = [await this.households.factsIn(tx, drafts.map(({ householdId }) => householdId)), [...found.ranking.eligible, ...found.ranking.ineligible]];
    const before = await openListLocked(tx, decision.unitId);
    if (before) {
      await tx.update(ReserveListRow, before.id, { turnSince: null, endedOn: tx.today, endedBecause: 'replaced' });
      const stays = new Set([decision.householdId, ...drafts.map(({ householdId }) => householdId)]);
      await keepTakenOff(tx, decision.unitId, (await reservesOf(tx, [before.id])).filter(({ state, householdId }) => state === 'waiting' && !stays.has(householdId)), LIST_REPLACED);
    }
    const list: Omit<ReserveListRow, 'agencyId'> = {
      id: newId(tx.now.getTime()), unitId: decision.unitId, decisionId: decision.id, namedOn: tx.today, namedBy: tx.actor.accountId ?? refuse('not_allowed'),
      turnSince: before?.turnSince ?? (await this.turnBegunIn(tx, decision)), endedOn: null, endedBecause: null, endedReason: null,
    };
    const rows = drafts.map((draft, index): Omit<ReserveRow, 'agencyId'> => {
      const field = `reserves.${index}`;
      const family = facts.find(({ id }) => id === draft.householdId) ?? refuse('unknown_id', {}, `${field}.householdId`);
      const match = matches.find(({ householdId }) => householdId === draft.householdId) ?? refuse<ReserveRefusal>('reserve_not_waiting', {}, `${field}.householdId`);
      orRefuse(examineReserve(draft, match.rules, field));
      return {
        id: newId(tx.now.getTime()), listId: list.id, householdId: draft.householdId, position: index + 1, reason: draft.reason.trim(), overriddenRules: [...draft.overriddenRules],
        snapshot: snapshotOf(match, found.ranking, found.flat, candidateOf(family), found.policy.version, tx.today),
        state: 'waiting', decisionId: null, passedOver: null, closedOn: null, droppedReason: null,
      };
    });
    await insertList(tx, list);
    await tx.insert(ReserveRow, rows);
    await tx.audit('reserves.name', 'reserve_list', list.id, { unitId: list.unitId, decisionId: decision.id, householdIds: rows.map(({ householdId }) => householdId) });
    return { ...list, agencyId: tx.agencyId };
  }

  /**
   * One act of a person: the reserve whose turn it is gets the decision and the offer. Who decided the order stands behind it, with whoever
   * confirms it. Refuses: unknown_id, reserve_list_ended, reserve_no_turn, reserve_not_next, panel_reserves_conflict, and what `decide` and `make` refuse.
   */
  async takeOver(actor: Actor, input: TakeOver): Promise<OfferRow> {
    return this.db.write(actor, async (tx) => {
      const { list, reserve } = await this.lockedIn(tx, input.reserveId);
      if (list.turnSince === null) refuse<ReserveRefusal>('reserve_no_turn', {}, 'reserveId');
      const rests = await sittingOfDecision(tx, list.decisionId);
      if (rests && (await hasConflictIn(tx, rests.sittingId, actor.accountId))) refuse('panel_reserves_conflict', {}, 'reserveId');
      const { turn } = (await this.turnsOf(tx, [list]))[0]!;
      if (turn.next !== reserve.id) refuse<ReserveRefusal>('reserve_not_next', {}, 'reserveId');
      const match = await this.matching.matchIn(tx, list.unitId, reserve.householdId);
      const decision = await this.matching.decideIn(tx, {
        unitId: list.unitId, householdId: reserve.householdId, reason: reserve.reason, deciderIds: await this.decidersOf(tx, list),
        overriddenRules: reserve.overriddenRules.filter((name) => match.rules.some(({ rule, outcome }) => rule === name && outcome === 'failed')),
      });
      const before = await lastOfferOf(tx, list.unitId);
      await tx.update(ReserveRow, reserve.id, { passedOver: turn.passedOver });
      const offer = await this.offers.makeIn(tx, { decisionId: decision.id, lessor: before?.lessor ?? 'landlord' });
      await tx.audit('reserve.take_over', 'reserve', reserve.id, { offerId: offer.id, position: reserve.position, passedOver: turn.passedOver });
      return offer;
    });
  }

  /** A reserve who asked for it, or cannot any more, is taken out in the open. Refuses: unknown_id, reserve_list_ended, reserve_closed, reserve_drop_without_reason. */
  async drop(actor: Actor, input: { readonly reserveId: Id; readonly reason: string }): Promise<ReserveListRow> {
    return this.db.write(actor, async (tx) => {
      const { list, reserve } = await this.lockedIn(tx, input.reserveId);
      if (reserve.state !== 'waiting') refuse<ReserveRefusal>('reserve_closed', {}, 'reserveId');
      if (input.reason.trim() === '') refuse<ReserveRefusal>('reserve_drop_without_reason', {}, 'reason');
      await tx.update(ReserveRow, reserve.id, { state: 'dropped', closedOn: tx.today, droppedReason: input.reason.trim() });
      await keepTakenOff(tx, list.unitId, [reserve], input.reason.trim());
      await tx.audit('reserve.drop', 'reserve', reserve.id, { listId: list.id });
      return list;
    });
  }

  /** The list is not used any more. Refuses: unknown_id, reserve_list_ended, reserve_close_without_reason. */
  async close(actor: Actor, input: { readonly listId: Id; readonly reason: string }): Promise<ReserveListRow> {
    return this.db.write(actor, async (tx) => {
      const [list] = await tx.find(ReserveListRow, { id: input.listId }, { lock: 'for update' });
      if (!list) return refuse('unknown_id', {}, 'listId');
      if (list.endedOn !== null) refuse<ReserveRefusal>('reserve_list_ended', {}, 'listId');
      if (input.reason.trim() === '') refuse<ReserveRefusal>('reserve_close_without_reason', {}, 'reason');
      const patch = { turnSince: null, endedOn: tx.today, endedBecause: 'closed' as const, endedReason: input.reason.trim() };
      await tx.update(ReserveListRow, list.id, patch);
      await keepTakenOff(tx, list.unitId, (await reservesOf(tx, [list.id])).filter(({ state }) => state === 'waiting'), input.reason.trim());
      await tx.audit('reserves.close', 'reserve_list', list.id, {});
      return { ...list, ...patch };
    });
  }

  /** Flats whose turn of reserves it is, the longest waiting first; a flat somebody lives in is left out. */
  async turnsIn(tx: Tx): Promise<ReserveTurn[]> {
    const lists = await listsOnTurn(tx);
    const occupied = await this.matching.occupiedOf(tx, lists.map(({ unitId }) => unitId));
    return this.turnsOf(tx, lists.filter(({ unitId }) => !occupied.has(unitId)));
  }

  /** The reserves of some lists judged today: who is next, who is passed over and why. As many statements for one list as for all. */
  async turnsOf(tx: Tx, lists: readonly ReserveListRow[]): Promise<ReserveTurn[]> {
    if (lists.length === 0) return [];
    const rows = await reservesOf(tx, lists.map(({ id }) => id));
    const ids = [...new Set(rows.map(({ householdId }) => householdId))];
    const flats = new Map((await flatsOf(tx, lists.map(({ unitId }) => unitId))).map((flat) => [flat.id, flat]));
    const { document } = await this.policies.inForceIn(tx);
    const offered = new Set((await activeOffers(tx)).map(({ householdId }) => householdId));
    const states = new Map((await this.households.householdsOf(tx, ids)).map(({ id, state }) => [id, state]));
    const facts = new Map((await this.households.factsIn(tx, ids)).map((one) => [one.id, candidateOf(one)]));
    return lists.map((list): ReserveTurn => {
      const reserves = rows.filter(({ listId }) => listId === list.id);
      const today = new Map<Id, FamilyToday>();
      for (const { householdId } of reserves) {
        const family = facts.get(householdId);
        const rules = family ? judge(flats.get(list.unitId)!, family, document, tx.today) : [];
        today.set(householdId, { waits: states.get(householdId) === 'applicant', hasOffer: offered.has(householdId), rules });
      }
      return { list, reserves, turn: whoseTurn(reserves, today) };
    });
  }

  /** Named only after the offer of the decision had ended without a home: it is the reserves' turn at once. */
  private async turnBegunIn(tx: Tx, decision: Pick<MatchDecisionRow, 'id' | 'unitId'>): Promise<IsoDate | null> {
    const last = await lastOfferOf(tx, decision.unitId);
    return last?.decisionId === decision.id && last.state !== 'housed' && !isActive(last.state) ? tx.today : null;
  }

  private async lockedIn(tx: Tx, reserveId: Id): Promise<{ list: ReserveListRow; reserve: ReserveRow }> {
    const seen = (await tx.get(ReserveRow, reserveId)) ?? refuse('unknown_id', {}, 'reserveId');
    const [list] = await tx.find(ReserveListRow, { id: seen.listId }, { lock: 'for update' });
    if (!list || list.endedOn !== null) return refuse<ReserveRefusal>('reserve_list_ended', {}, 'reserveId');
    return { list, reserve: (await tx.get(ReserveRow, reserveId))! };
  }

  /** Those who decided the order and still work here, and whoever confirms. */
  private async decidersOf(tx: Tx, list: ReserveListRow): Promise<Id[]> {
    const confirming = tx.actor.accountId ?? refuse('not_allowed');
    return [...new Set([...(await decidersStillHere(tx, list.decisionId)), confirming])];
  }
}

/** Two who name reserves at once are told apart by the database alone. */
async function insertList(tx: Tx, list: Omit<ReserveListRow, 'agencyId'>): Promise<void> {
  try {
    await tx.insert(ReserveListRow, list);
  } catch (error) {
    if (violatedConstraint(error) === 'reserve_list_one_per_unit') refuse<ReserveRefusal>('reserves_named_meanwhile');
    throw error;
  }
}
