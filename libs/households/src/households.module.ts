import { Module } from '@nestjs/common';
import { HouseholdCircumstancesService } from './household-circumstances.service';
import { HouseholdsService } from './households.service';

@Module({
  providers: [HouseholdsService, HouseholdCircumstancesService],
  exports: [HouseholdsService, HouseholdCircumstancesService],
})
export class HouseholdsModule {}
