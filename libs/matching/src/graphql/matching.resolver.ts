import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refuse, type Id, type Language } from '#kernel';
import { Household, householdsById } from '#households/staff';
import type { Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { ruleNames } from '../domain/rules';
import { MatchingPoliciesService } from '../matching-policies.service';
import { MatchingService } from '../matching.service';
import { ReservesService } from '../reserves.service';
import { flatsOf, type Flat } from '../store/flats.repository';
import type { MatchDecisionRow } from '../store/matching.entity';
import { DecideMatchInput } from './matching.input';
import { activeOfferByHousehold, activeOfferByUnit, deciderNamesByDecision, flatsById } from './matching.loader';
import { HouseholdMatching, Match, MatchDecider, MatchDecision, MatchFlat, MatchingPolicy, UnitMatching } from './matching.type';
import { mostOftenMissing, sayMatch, sayPolicy } from './match-words';
import { Offer } from './offer.type';

const MOST = 100;
const most = (first: number | undefined): number => (first !== undefined && (first < 1 || first > MOST) ? refuse('page_too_large', { most: MOST }, 'first') : (first ?? 20));

@Resolver()
export class MatchingResolver {
  constructor(
    private readonly matching: MatchingService,
    private readonly policies: MatchingPoliciesService,
    private readonly reserves: ReservesService,
  ) {}

  @Allow('coordinator', 'manager')
  @Query(() => UnitMatching, { description: 'Waiting families ranked for a flat; `first` of each list, 20 unless told.' })
  async unitMatching(
    @Args('unitId', { type: () => IdScalar }) unitId: Id,
    @Reading() reading: ReadingScope,
    @CurrentLanguage() language: Language,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
  ): Promise<UnitMatching> {
    const count = most(first);
    const found = await this.matching.pageForUnit(await reading.tx(), unitId, count);
    const { eligible, ineligible, eligibleCount, ineligibleCount, failures } = found.ranking;
    return {
      asOf: found.asOf,
      flat: found.flat,
      occupied: found.occupied,
      policy: sayPolicy(found.policy),
      eligibleCount,
      ineligibleCount,
      eligible: eligible.map((match) => sayMatch(match, found.policy.document, language, found.offeredElsewhere)),
      ineligible: ineligible.map((match) => sayMatch(match, found.policy.document, language, found.offeredElsewhere)),
      mostOftenMissing: mostOftenMissing(failures, language),
    };
  }

  @Allow('coordinator', 'manager')
  @Query(() => HouseholdMatching, { description: 'Flats on offer ranked for a family.' })
  async householdMatching(
    @Args('householdId', { type: () => IdScalar }) householdId: Id,
    @Reading() reading: ReadingScope,
    @CurrentLanguage() language: Language,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
  ): Promise<HouseholdMatching> {
    const count = most(first);
    const found = await this.matching.rankForHousehold(await reading.tx(), householdId);
    return {
      asOf: found.asOf,
      household: (await reading.load(householdsById, householdId)) as unknown as Household,
      policy: sayPolicy(found.policy),
      eligible: found.ranking.eligible.slice(0, count).map((match) => sayMatch(match, found.policy.document, language)),
      ineligible: found.ranking.ineligible.slice(0, count).map((match) => sayMatch(match, found.policy.document, language)),
    };
  }

  @Allow('coordinator', 'manager')
  @Query(() => [MatchFlat], { description: 'Free flats without a running offer, the first hundred.' })
  async flatsOnOffer(@Reading() reading: ReadingScope): Promise<readonly Flat[]> {
    const tx = await reading.tx();
    const flats = await flatsOf(tx, 'onOffer');
    const occupied = await this.matching.occupiedOf(tx, flats.map((flat) => flat.id));
    return flats.filter((flat) => !occupied.has(flat.id)).slice(0, MOST);
  }

  @Allow('coordinator', 'manager')
  @Query(() => [MatchDecider], { description: 'Colleagues who may take part in a decision.' })
  async matchDeciders(@Reading() reading: ReadingScope): Promise<MatchDecider[]> {
    const tx = await reading.tx();
    return tx.rows<MatchDecider>(
      `SELECT id, display_name FROM core.staff_member WHERE agency_id = $1 AND active AND NOT roles && ARRAY['partner_worker', 'panel_member'] ORDER BY display_name LIMIT $2`,
      [tx.agencyId, MOST],
    );
  }

  @Allow('coordinator', 'manager', 'auditor')
  @Query(() => MatchingPolicy)
  async matchingPolicy(@Reading() reading: ReadingScope): Promise<MatchingPolicy> {
    return sayPolicy(await this.policies.inForceIn(await reading.tx()));
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(MatchDecision))
  decideMatch(@Args('input') input: DecideMatchInput, @CurrentActor() actor: Actor): Promise<MatchDecisionRow> {
    return this.reserves.decide(actor, input);
  }
}

@Resolver(() => Match)
export class MatchResolver {
  @ResolveField(() => Household)
  household(@Parent() match: Match, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, match.householdId);
  }

  @ResolveField(() => MatchFlat)
  flat(@Parent() match: Match, @Reading() reading: ReadingScope): Promise<Flat | null> {
    return reading.load(flatsById, match.flatId);
  }
}

@Resolver(() => UnitMatching)
export class UnitMatchingResolver {
  @ResolveField(() => Offer, { nullable: true, description: 'The offer of this flat that still runs.' })
  activeOffer(@Parent() found: UnitMatching, @Reading() reading: ReadingScope) {
    return reading.load(activeOfferByUnit, found.flat.id);
  }
}

@Resolver(() => HouseholdMatching)
export class HouseholdMatchingResolver {
  @ResolveField(() => Offer, { nullable: true, description: 'The offer of this family that still runs.' })
  activeOffer(@Parent() found: HouseholdMatching, @Reading() reading: ReadingScope) {
    return reading.load(activeOfferByHousehold, found.household.id);
  }
}

@Resolver(() => MatchDecision)
export class MatchDecisionResolver {
  @ResolveField(() => [String], { description: 'Names of those who decided.' })
  async deciders(@Parent() decision: MatchDecisionRow, @Reading() reading: ReadingScope): Promise<string[]> {
    return ((await reading.load(deciderNamesByDecision, decision.id)) ?? []).map((decider) => decider.displayName);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Place among the eligible when it was decided; none after an override.' })
  rank(@Parent() decision: MatchDecisionRow): number | null {
    return decision.snapshot.rank;
  }

  @ResolveField(() => [String], { description: 'What was set aside, in words.' })
  overriddenNames(@Parent() decision: MatchDecisionRow, @CurrentLanguage() language: Language): string[] {
    return decision.overriddenRules.map((rule) => ruleNames[rule]?.[language] ?? rule);
  }
}
