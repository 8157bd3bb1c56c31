import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { HouseholdsModule } from '#households';
import { AllocationRunsService } from './allocation-runs.service';
import { AllocationsService } from './allocations.service';
import { AppealTermsService } from './appeal-terms.service';
import { AppealsService } from './appeals.service';
import { ApplicantActsService } from './applicant-acts.service';
import { ApplicantPagesService } from './applicant-pages.service';
import { CandidateOrdersService } from './candidate-orders.service';
import { DrawsService } from './draws.service';
import { LandlordConditionsService } from './landlord-conditions.service';
import { MatchExplanationsService } from './match-explanations.service';
import { MatchingPoliciesService } from './matching-policies.service';
import { MatchingTiesService } from './matching-ties.service';
import { MatchingService } from './matching.service';
import { OffersService } from './offers.service';
import { OutcomesService } from './outcomes.service';
import { PanelCountingService } from './panel-counting.service';
import { PanelNoticesService } from './panel-notices.service';
import { PanelReservesService } from './panel-reserves.service';
import { PanelSittingsService } from './panel-sittings.service';
import { PanelVotesService } from './panel-votes.service';
import { PanelsService } from './panels.service';
import { PastReplaysService } from './past-replays.service';
import { PromisesService } from './promises.service';
import { ReservesService } from './reserves.service';
import { WaitingListService } from './waiting-list.service';

const services = [
  MatchingTiesService,
  MatchingPoliciesService, WaitingListService, MatchingService, OffersService, PromisesService, LandlordConditionsService, AllocationRunsService, AllocationsService, DrawsService,
  PanelsService, PanelSittingsService, PanelVotesService, PanelCountingService, PanelNoticesService, PanelReservesService, ReservesService, CandidateOrdersService, MatchExplanationsService,
  OutcomesService, PastReplaysService, AppealsService, AppealTermsService, ApplicantPagesService, ApplicantActsService,
];

@Module({
  imports: [HouseholdsModule, DocumentsModule],
  providers: services,
  exports: services,
})
export class MatchingModule {}
