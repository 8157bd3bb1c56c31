import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { HouseholdsModule } from '#households';
import { AllocationsService } from './allocations.service';
import { DrawsService } from './draws.service';
import { LandlordConditionsService } from './landlord-conditions.service';
import { MatchingPoliciesService } from './matching-policies.service';
import { MatchingService } from './matching.service';
import { OffersService } from './offers.service';
import { PromisesService } from './promises.service';
import { ReservesService } from './reserves.service';

@Module({
  imports: [HouseholdsModule, DocumentsModule],
  providers: [MatchingPoliciesService, MatchingService, OffersService, PromisesService, LandlordConditionsService, AllocationsService, DrawsService, ReservesService],
  exports: [MatchingPoliciesService, MatchingService, OffersService, PromisesService, LandlordConditionsService, AllocationsService, DrawsService, ReservesService],
})
export class MatchingModule {}
