import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { Household, householdsById } from '#households/staff';
import type { Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { AllocationRunsService } from '../allocation-runs.service';
import { AllocationsService, fitOf } from '../allocations.service';
import { MatchingPoliciesService } from '../matching-policies.service';
import type { AllocationRow, MatchProposalRow } from '../store/allocation.entity';
import { allocationOf, latestAllocation, offersFallenSince, openProposals, standingBeside } from '../store/allocations.repository';
import type { Flat } from '../store/flats.repository';
import type { OfferRow } from '../store/offer.entity';
import { AllocateFlatsInput, DropProposalInput, ProposeMatchesInput } from './allocation.input';
import { AllocatedPair, Allocation, AllocationOutcome, FragileFlat, MatchProposal } from './allocation.type';
import { flatsById } from './matching.loader';
import { MatchFlat } from './matching.type';
import { Offer } from './offer.type';

@Resolver(() => Allocation)
export class AllocationResolver {
  constructor(
    private readonly service: AllocationsService,
    private readonly policies: MatchingPoliciesService,
    private readonly runs: AllocationRunsService,
  ) {}

  @Allow('coordinator', 'manager')
  @Query(() => Allocation, { nullable: true, description: 'The one asked for last; with an id, that one.' })
  async allocation(@Reading() reading: ReadingScope, @Args('id', { type: () => IdScalar, nullable: true }) id?: Id): Promise<AllocationRow | null> {
    const tx = await reading.tx();
    return id ? allocationOf(tx, id) : latestAllocation(tx);
  }

  @Allow('coordinator', 'manager')
  @Query(() => [MatchProposal], { description: 'Proposals that wait for a decision.' })
  async matchProposals(@Reading() reading: ReadingScope): Promise<MatchProposalRow[]> {
    return openProposals(await reading.tx());
  }

  @ResolveField(() => [MatchProposal], { description: 'All proposals that wait for a decision, so that the screen can say what is taken.' })
  async proposals(@Reading() reading: ReadingScope): Promise<MatchProposalRow[]> {
    return openProposals(await reading.tx());
  }

  @ResolveField(() => [Offer], { description: 'Offers refused, withdrawn or expired since it was asked for: the rest may be allocated again.' })
  async fallenOffers(@Parent() allocation: AllocationRow, @Reading() reading: ReadingScope): Promise<OfferRow[]> {
    return offersFallenSince(await reading.tx(), allocation);
  }

  @ResolveField(() => Allocation, { nullable: true, description: 'While it has no result of its own: the last one before it that has one.' })
  async standing(@Parent() allocation: AllocationRow, @Reading() reading: ReadingScope): Promise<AllocationRow | null> {
    return standingBeside(await reading.tx(), allocation);
  }

  @ResolveField(() => Int, { description: 'The most points of fit the rules give today.' })
  async mostFit(@Reading() reading: ReadingScope): Promise<number> {
    return fitOf((await this.policies.inForceIn(await reading.tx())).document);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Allocation), { description: 'Small ones are done at once, large ones by the worker: ask again until the state is done.' })
  allocateFlats(@Args('input') input: AllocateFlatsInput, @CurrentActor() actor: Actor): Promise<AllocationRow> {
    return this.service.ask(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Allocation))
  cancelAllocation(@Args('allocationId', { type: () => IdScalar }) allocationId: Id, @CurrentActor() actor: Actor): Promise<AllocationRow> {
    return this.runs.cancel(actor, allocationId);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Allocation), { description: 'A person takes pairs of the plan as proposals; each is then decided as any other.' })
  proposeMatches(@Args('input') input: ProposeMatchesInput, @CurrentActor() actor: Actor): Promise<AllocationRow> {
    return this.service.propose(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(MatchProposal))
  dropProposal(@Args('input') input: DropProposalInput, @CurrentActor() actor: Actor): Promise<MatchProposalRow> {
    return this.service.dropProposal(actor, input.proposalId, input.reason);
  }
}

@Resolver(() => AllocationOutcome)
export class AllocationOutcomeResolver {
  @ResolveField(() => [MatchFlat])
  async unfitFlats(@Parent() result: AllocationOutcome, @Reading() reading: ReadingScope): Promise<Flat[]> {
    const flats = await Promise.all(result.unfit.map((id) => reading.load(flatsById, id)));
    return flats.filter((flat) => flat !== null);
  }
}

@Resolver(() => AllocatedPair)
export class AllocatedPairResolver {
  @ResolveField(() => MatchFlat)
  flat(@Parent() pair: AllocatedPair, @Reading() reading: ReadingScope): Promise<Flat | null> {
    return reading.load(flatsById, pair.flatId);
  }

  @ResolveField(() => Household)
  household(@Parent() pair: AllocatedPair, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, pair.householdId);
  }
}

@Resolver(() => FragileFlat)
export class FragileFlatResolver {
  @ResolveField(() => MatchFlat)
  flat(@Parent() fragile: FragileFlat, @Reading() reading: ReadingScope): Promise<Flat | null> {
    return reading.load(flatsById, fragile.flatId);
  }

  @ResolveField(() => Household)
  household(@Parent() fragile: FragileFlat, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, fragile.householdId);
  }
}

@Resolver(() => MatchProposal)
export class MatchProposalResolver {
  @ResolveField(() => MatchFlat)
  flat(@Parent() proposal: MatchProposalRow, @Reading() reading: ReadingScope): Promise<Flat | null> {
    return reading.load(flatsById, proposal.unitId);
  }

  @ResolveField(() => Household)
  household(@Parent() proposal: MatchProposalRow, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, proposal.householdId);
  }
}
