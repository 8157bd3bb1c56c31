import { Injectable, Optional } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { candidateOf } from './domain/candidate';
import type { CandidateFacts } from './domain/facts';
import { examineDecision, snapshotOf, type DecisionDraft } from './domain/decision';
import { examinePolicy, type PolicyDocument } from './domain/policy';
import { replayPolicy, type PolicyReplay } from './domain/policy-replay';
import { poolOf } from './domain/outcomes/pool';
import { matchOf, pageOfFamilies, rankFamilies, rankFlats, standingsOf, type Match, type Ranking, type RankingPage } from './domain/ranking';
import { MatchingPoliciesService, type PolicyInForce } from './matching-policies.service';
import { freeFlatsIn } from './free-flats';
import { Occupancy } from './occupancy';
import { keepFlatVerdicts } from './store/appeals.repository';
import { keepPool, offeredInVain } from './store/decision-pools.repository';
import { flatsOf, type Flat } from './store/flats.repository';
import { MatchDeciderRow, MatchDecisionRow } from './store/matching.entity';
import { activeOffers } from './store/offers.repository';
import { sittingOf } from './store/panels.repository';
import { WaitingListService } from './waiting-list.service';

/** Families for one flat. */
export interface UnitRanking {
  readonly asOf: IsoDate;
  readonly policy: PolicyInForce;
  readonly flat: Flat;
  /** Every waiting family as it was judged. */
  readonly families: readonly CandidateFacts[];
  /** Somebody lives there: shown, but nobody can be chosen. */
  readonly occupied: boolean;
  readonly ranking: Ranking;
  /** Families whose other offer still runs, by household. */
  readonly offeredElsewhere: ReadonlyMap<Id, Id>;
}

/** Flats for one family. */
export interface HouseholdRanking {
  readonly asOf: IsoDate;
  readonly policy: PolicyInForce;
  readonly householdId: Id;
  readonly flats: ReadonlyMap<Id, Flat>;
  readonly ranking: Ranking;
}

export interface DecideInput extends DecisionDraft {
  readonly unitId: Id;
  readonly householdId: Id;
}

/** The sitting of a committee a decision rests on: its members need not be staff, and the worker may have counted. */
export interface RestsOnSitting {
  readonly sittingId: Id;
  readonly recordedBy: Id;
}

/** A flat taken off the offer is shown, and nobody can be chosen for it. */
export function refuseWithdrawn({ withdrawnOn }: Pick<Flat, 'withdrawnOn'>, today: IsoDate, field: string | null = null): void {
  if (withdrawnOn !== null && withdrawnOn <= today) refuse('flat_off_offer', {}, field);
}

/** Which family for which flat: ranks both ways and keeps what people decided. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
    private readonly policies: MatchingPoliciesService,
    private readonly waitingList: WaitingListService,
    @Optional() private readonly occupancy?: Occupancy,
  ) {}

  /** Every waiting family judged and ranked for a flat, in a fixed number of statements. */
  async rankForUnit(tx: Tx, unitId: Id): Promise<UnitRanking> {
    const facts = await this.unitIn(tx, unitId);
    const families = await this.familiesIn(tx);
    return { ...facts, families, ranking: rankFamilies(facts.flat, families, facts.policy.document, tx.today) };
  }

  /**
   * The same, with words only for those who are shown: the screen of a flat with twenty thousand families waiting. Read from the
   * list kept of its pool, or made from everybody's facts where there is none.
   */
  async pageForUnit(tx: Tx, unitId: Id, first: number): Promise<Omit<UnitRanking, 'ranking' | 'families'> & { readonly ranking: RankingPage }> {
    const facts = await this.unitIn(tx, unitId);
    const { flat, policy } = facts;
    const kept = await this.waitingList.pageIn(tx, flat, policy, first);
    return { ...facts, ranking: kept ?? pageOfFamilies(flat, await this.familiesIn(tx), policy.document, tx.today, first) };
  }

  /** Every flat on offer judged and ranked for a family. */
  async rankForHousehold(tx: Tx, householdId: Id): Promise<HouseholdRanking> {
    const [facts] = await this.households.factsIn(tx, [householdId]);
    if (!facts) return refuse('unknown_id', {}, 'householdId');
    const policy = await this.policies.inForceIn(tx);
    const free = await this.freeFlatsIn(tx);
    return {
      asOf: tx.today,
      policy,
      householdId,
      flats: new Map(free.map((flat) => [flat.id, flat])),
      ranking: rankFlats(candidateOf(facts), free, policy.document, tx.today),
    };
  }

  /**
   * People choose a family for a flat and say why; what they saw is frozen. Refuses: unknown_id, unit_taken, flat_off_offer, unit_has_offer,
   * unit_before_panel, household_not_waiting, household_has_offer, not_eligible, rule_not_overridable, rule_not_failed,
   * decision_without_reason, decision_without_people, decider_unknown.
   */
  async decide(actor: Actor, input: DecideInput): Promise<MatchDecisionRow> {
    return this.db.write(actor, (tx) => this.decideIn(tx, input));
  }

  /** The same within an act that goes on: a reserve who takes over, a committee whose votes were counted in it. */
  async decideIn(tx: Tx, input: DecideInput, sitting: RestsOnSitting | null = null): Promise<MatchDecisionRow> {
    const flat = await this.flatIn(tx, input.unitId);
    const household = await this.households.getIn(tx, input.householdId);
    if (household.state !== 'applicant') refuse('household_not_waiting', {}, 'householdId');
    if ((await this.occupiedOf(tx, [flat.id])).has(flat.id)) refuse('unit_taken', {}, 'unitId');
    refuseWithdrawn(flat, tx.today, 'unitId');
    if (await sittingOf(tx, flat.id, sitting?.sittingId ?? null)) refuse('unit_before_panel', {}, 'unitId');
    const running = await activeOffers(tx);
    if (running.some((offer) => offer.unitId === flat.id)) refuse('unit_has_offer', {}, 'unitId');
    if (running.some((offer) => offer.householdId === household.id)) refuse('household_has_offer', {}, 'householdId');
    const policy = await this.policies.adoptedIn(tx);
    const families = await this.familiesIn(tx);
    const family = families.find((one) => one.id === household.id)!;
    const match = matchOf(flat, family, policy.document, tx.today);
    orRefuse(examineDecision(input, match));
    await this.examineDeciders(tx, input.deciderIds, sitting !== null);
    const ranking = standingsOf(flat, families, policy.document, tx.today);
    const decision = {
      id: newId(tx.now.getTime()),
      unitId: flat.id,
      householdId: household.id,
      policyId: policy.id,
      decidedOn: tx.today,
      reason: input.reason.trim(),
      overriddenRules: [...input.overriddenRules],
      score: match.score.total,
      snapshot: snapshotOf(match, ranking, flat, family, policy.version, tx.today),
      recordedBy: sitting?.recordedBy ?? tx.actor.accountId ?? refuse('not_allowed'),
      sittingId: sitting?.sittingId ?? null,
    };
    await tx.insert(MatchDecisionRow, decision);
    const elsewhere = new Set(running.map((offer) => offer.householdId));
    const inVain = await offeredInVain(tx, flat.id);
    await keepPool(tx, decision.id, poolOf(ranking, elsewhere, inVain), families);
    const deciders = [...new Set(input.deciderIds)];
    await tx.insert(MatchDeciderRow, deciders.map((staffMemberId) => ({ id: newId(tx.now.getTime()), decisionId: decision.id, staffMemberId })));
    await keepFlatVerdicts(tx, {
      decisionId: decision.id, chosen: household.id, flat, ranking, notCompeting: new Set([...elsewhere, ...inVain]),
      madeBy: [...deciders, decision.recordedBy], policyVersion: policy.version,
    });
    await tx.run(
      `UPDATE core.match_proposal SET state = 'decided', closed_on = $4 WHERE agency_id = $1 AND unit_id = $2 AND household_id = $3 AND state = 'proposed'`,
      [tx.agencyId, flat.id, household.id, tx.today],
    );
    await tx.audit('match.decide', 'match_decision', decision.id, { unitId: flat.id, householdId: household.id, rank: decision.snapshot.rank, overridden: decision.overriddenRules });
    return { ...decision, agencyId: tx.agencyId };
  }

  /** Today's list under the policy in force and under another: who would gain and who would lose. Refuses policy_wrong, policy_without_weights. */
  async replayIn(tx: Tx, document: PolicyDocument): Promise<PolicyReplay> {
    orRefuse(examinePolicy(document));
    const free = await this.freeFlatsIn(tx);
    const { document: inForce } = await this.policies.inForceIn(tx);
    return replayPolicy(free, await this.familiesIn(tx), inForce, document, tx.today);
  }

  /** One pair as it is judged today: an offer made later than its decision is looked at again. */
  async matchIn(tx: Tx, unitId: Id, householdId: Id): Promise<Match> {
    const flat = await this.flatIn(tx, unitId);
    const [facts] = await this.households.factsIn(tx, [householdId]);
    if (!facts) return refuse('unknown_id', {}, 'householdId');
    return matchOf(flat, candidateOf(facts), (await this.policies.inForceIn(tx)).document, tx.today);
  }

  /** A flat as a ranking sees it, without its families. */
  async unitIn(tx: Tx, unitId: Id): Promise<Omit<UnitRanking, 'ranking' | 'families'>> {
    const flat = await this.flatIn(tx, unitId);
    const policy = await this.policies.inForceIn(tx);
    const running = await activeOffers(tx);
    const occupied = (await this.occupiedOf(tx, [unitId])).has(unitId);
    const offeredElsewhere = new Map(running.filter((offer) => offer.unitId !== unitId).map((offer) => [offer.householdId, offer.id]));
    return { asOf: tx.today, policy, flat, occupied, offeredElsewhere };
  }

  /** Everybody who waits. */
  async familiesIn(tx: Tx): Promise<CandidateFacts[]> {
    return (await this.households.factsIn(tx, 'waiting')).map(candidateOf);
  }

  async flatIn(tx: Tx, unitId: Id): Promise<Flat> {
    return (await flatsOf(tx, [unitId]))[0] ?? refuse('unknown_id', {}, 'unitId');
  }

  /** Flats that can be given today. */
  freeFlatsIn(tx: Tx): Promise<Flat[]> {
    return freeFlatsIn(tx, this.occupancy);
  }

  async occupiedOf(tx: Tx, unitIds: readonly Id[]): Promise<ReadonlySet<Id>> {
    if (!this.occupancy || unitIds.length === 0) return new Set();
    return this.occupancy.occupiedOf(tx, unitIds);
  }

  /** Colleagues decide; who is not staff only as a member of the committee that sat. */
  private async examineDeciders(tx: Tx, deciderIds: readonly Id[], onSitting: boolean): Promise<void> {
    const known = await tx.rows<{ id: Id }>(
      `SELECT id FROM core.staff_member WHERE agency_id = $1 AND id = ANY ($2) AND ($3 OR (active AND NOT roles && ARRAY['partner_worker', 'panel_member']))`,
      [tx.agencyId, deciderIds, onSitting],
    );
    const unknown = deciderIds.findIndex((id) => !known.some((person) => person.id === id));
    if (unknown >= 0) refuse('decider_unknown', {}, `deciderIds.${unknown}`);
  }
}
