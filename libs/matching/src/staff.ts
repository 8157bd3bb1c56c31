import { Module } from '@nestjs/common';
import { AllocatedPairResolver, AllocationResolver, AllocationOutcomeResolver, FragileFlatResolver, MatchProposalResolver } from './graphql/allocation.resolver';
import { DrawResolver, UnitDrawsResolver } from './graphql/draw.resolver';
import { MatchFlatResolver } from './graphql/landlord-condition.resolver';
import { HouseholdMatchingResolver, MatchDecisionResolver, MatchingResolver, MatchResolver, UnitMatchingResolver } from './graphql/matching.resolver';
import { DecisionReviewResolver, MatchExplanationResolver } from './graphql/explanation.resolver';
import { OfferStepsResolver } from './graphql/offer-step.resolver';
import { OfferResolver } from './graphql/offer.resolver';
import { CandidateOrderResolver, UnitOrdersResolver } from './graphql/order.resolver';
import { PassedOverReserveResolver, ReserveListResolver, ReserveResolver } from './graphql/reserve.resolver';
import { OutcomeExportController } from './graphql/outcome-export-controller';
import { OutcomeResolver } from './graphql/outcome.resolver';
import { FamilyShiftResolver, HomeShareResolver, PastReplayResolver, ReplayedFlatResolver, UnreplayedDecisionResolver } from './graphql/past-replay.resolver';
import { FamilyReplayResolver, FlatReplayResolver, PolicyVersionResolver } from './graphql/policy.resolver';
import { MatchingModule } from './matching.module';

@Module({
  imports: [MatchingModule],
  controllers: [OutcomeExportController],
  providers: [
    MatchingResolver, MatchResolver, UnitMatchingResolver, HouseholdMatchingResolver, MatchDecisionResolver, OfferResolver, MatchFlatResolver,
    AllocationResolver, AllocationOutcomeResolver, AllocatedPairResolver, FragileFlatResolver, MatchProposalResolver,
    DrawResolver, UnitDrawsResolver, PolicyVersionResolver, FlatReplayResolver, FamilyReplayResolver,
    ReserveListResolver, ReserveResolver, PassedOverReserveResolver, CandidateOrderResolver, UnitOrdersResolver, OfferStepsResolver, MatchExplanationResolver, DecisionReviewResolver,
    OutcomeResolver, PastReplayResolver, ReplayedFlatResolver, HomeShareResolver, FamilyShiftResolver, UnreplayedDecisionResolver,
  ],
})
export class MatchingStaffModule {}

export { matchingStaffPolicy } from './graphql/matching.policy';
/** For the contexts below whose answers name an offer. */
export { Offer } from './graphql/offer.type';
export { offersById } from './graphql/matching.loader';
