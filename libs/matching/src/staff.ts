import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { HouseholdsModule } from '#households';
import { AllocatedPairResolver, AllocationResolver, AllocationOutcomeResolver, FragileFlatResolver, MatchProposalResolver } from './graphql/allocation.resolver';
import { DrawResolver, UnitDrawsResolver } from './graphql/draw.resolver';
import { MatchFlatResolver } from './graphql/landlord-condition.resolver';
import { HouseholdMatchingResolver, MatchDecisionResolver, MatchingResolver, MatchResolver, UnitMatchingResolver } from './graphql/matching.resolver';
import { DecisionReviewResolver, MatchExplanationResolver } from './graphql/explanation.resolver';
import { OfferStepsResolver } from './graphql/offer-step.resolver';
import { OfferResolver } from './graphql/offer.resolver';
import { CandidateOrderResolver, UnitOrdersResolver } from './graphql/order.resolver';
import { PassedOverReserveResolver, ReserveListResolver, ReservePlaceResolver, ReserveResolver } from './graphql/reserve.resolver';
import { OutcomeExportController } from './graphql/outcome-export-controller';
import { OutcomeResolver } from './graphql/outcome.resolver';
import { FamilyShiftResolver, HomeShareResolver, PastReplayResolver, ReplayedFlatResolver, UnreplayedDecisionResolver } from './graphql/past-replay.resolver';
import { PanelMinutesController } from './graphql/panel-minutes-controller';
import { PanelCandidateFileResolver, PanelCandidateResolver, PanelSeatResolver, PanelSittingFieldsResolver } from './graphql/panel-sitting-fields.resolver';
import { PanelReservesResolver, PanelRunnerUpResolver } from './graphql/panel-reserves.resolver';
import { PanelSittingsResolver } from './graphql/panel-sitting.resolver';
import { PanelMemberResolver, PanelResolver } from './graphql/panel.resolver';
import { FamilyReplayResolver, FlatReplayResolver, PolicyVersionResolver } from './graphql/policy.resolver';
import { AppealTermsResolver } from './graphql/appeal-terms.resolver';
import { AppealResolver, FamilyVerdictResolver } from './graphql/appeal.resolver';
import { FamilyLinkResolver } from './graphql/family-link.resolver';
import { FamilyLinksModule } from './family-links.module';
import { MatchingModule } from './matching.module';
import { PanelInvitationsService } from './panel-invitations.service';

@Module({
  imports: [MatchingModule, HouseholdsModule, FamilyLinksModule, DocumentsModule],
  controllers: [OutcomeExportController, PanelMinutesController],
  providers: [
    MatchingResolver, MatchResolver, UnitMatchingResolver, HouseholdMatchingResolver, MatchDecisionResolver, OfferResolver, MatchFlatResolver,
    AllocationResolver, AllocationOutcomeResolver, AllocatedPairResolver, FragileFlatResolver, MatchProposalResolver,
    PanelInvitationsService, PanelResolver, PanelMemberResolver, PanelSittingsResolver, PanelSittingFieldsResolver, PanelSeatResolver, PanelCandidateResolver, PanelCandidateFileResolver,
    PanelReservesResolver, PanelRunnerUpResolver,
    DrawResolver, UnitDrawsResolver, PolicyVersionResolver, FlatReplayResolver, FamilyReplayResolver,
    ReserveListResolver, ReserveResolver, ReservePlaceResolver, PassedOverReserveResolver, CandidateOrderResolver, UnitOrdersResolver, OfferStepsResolver, MatchExplanationResolver, DecisionReviewResolver,
    OutcomeResolver, PastReplayResolver, ReplayedFlatResolver, HomeShareResolver, FamilyShiftResolver, UnreplayedDecisionResolver,
    AppealResolver, FamilyVerdictResolver, AppealTermsResolver, FamilyLinkResolver,
  ],
})
export class MatchingStaffModule {}

export { appealStaffPolicy } from './graphql/appeal.policy';
export { matchingStaffPolicy } from './graphql/matching.policy';
/** For the contexts below whose answers name an offer. */
export { Offer } from './graphql/offer.type';
export { offersById } from './graphql/matching.loader';
