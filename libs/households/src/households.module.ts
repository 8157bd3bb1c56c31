import { Module } from '@nestjs/common';
import { FamilyMessagesService } from './family-messages.service';
import { FamilyRequestsService } from './family-requests.service';
import { HouseholdCircumstancesService } from './household-circumstances.service';
import { HouseholdsService } from './households.service';

@Module({
  providers: [HouseholdsService, HouseholdCircumstancesService, FamilyRequestsService, FamilyMessagesService],
  exports: [HouseholdsService, HouseholdCircumstancesService, FamilyRequestsService, FamilyMessagesService],
})
export class HouseholdsModule {}
