import { Module } from '@nestjs/common';
import { HouseholdsModule } from '#households';
import { LandlordConditionsService } from './landlord-conditions.service';
import { MatchingPoliciesService } from './matching-policies.service';
import { MatchingService } from './matching.service';
import { OffersService } from './offers.service';

@Module({
  imports: [HouseholdsModule],
  providers: [MatchingPoliciesService, MatchingService, OffersService, LandlordConditionsService],
  exports: [MatchingPoliciesService, MatchingService, OffersService, LandlordConditionsService],
})
export class MatchingModule {}
