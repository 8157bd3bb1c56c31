import { Module } from '@nestjs/common';
import { PartnersModule } from '#partners';
import { FilesService, ImportsService } from '#platform';
import { DuplicatesService } from './duplicates.service';
import { FamilyMessagesService } from './family-messages.service';
import { FamilyRequestsService } from './family-requests.service';
import { HouseholdCircumstancesService } from './household-circumstances.service';
import { HouseholdImports } from './household-imports.service';
import { HouseholdMergesService } from './household-merges.service';
import { HouseholdTiesService } from './household-ties.service';
import { HouseholdsService } from './households.service';

const services = [HouseholdsService, HouseholdCircumstancesService, FamilyRequestsService, FamilyMessagesService, HouseholdImports, ImportsService, DuplicatesService, HouseholdMergesService, HouseholdTiesService];

@Module({ imports: [PartnersModule], providers: [FilesService, ...services], exports: services })
export class HouseholdsModule {}
