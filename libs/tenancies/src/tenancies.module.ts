import { Global, Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { HouseholdsModule } from '#households';
import { HomeStays, MatchingModule, Occupancy } from '#matching';
import { FilesService } from '#platform';
import { PropertiesModule } from '#properties';
import { TenancyBatches } from './documents/tenancy-batches';
import { TenancyPapers } from './documents/tenancy-papers';
import { FlatsOccupied } from './flats-occupied';
import { HandoversService } from './handovers.service';
import { HomesLivedIn } from './homes-lived-in';
import { OwnerContractsService } from './owner-contracts.service';
import { RentIncreasePapersService } from './rent-increase-papers.service';
import { RentIncreasesService } from './rent-increases.service';
import { PaperFacts } from './paper-facts';
import { TenanciesService } from './tenancies.service';
import { TenancyChangesService } from './tenancy-changes.service';
import { TenancyPapersService } from './tenancy-papers.service';
import { TenancyTiesService } from './tenancy-ties.service';

/** Matching comes before tenancies and asks, wherever both are, in which flats somebody lives and who has lived where. */
@Global()
@Module({ providers: [{ provide: Occupancy, useClass: FlatsOccupied }, { provide: HomeStays, useClass: HomesLivedIn }], exports: [Occupancy, HomeStays] })
class OccupancyModule {}

const services = [OwnerContractsService, TenanciesService, TenancyChangesService, HandoversService, TenancyPapersService, RentIncreasesService, RentIncreasePapersService, TenancyTiesService];

/** The process that composes this context provides `AgencyAccounts`. */
@Module({
  imports: [OccupancyModule, DocumentsModule, PropertiesModule, HouseholdsModule, MatchingModule],
  providers: [...services, PaperFacts, TenancyPapers, TenancyBatches, FilesService],
  exports: services,
})
export class TenanciesModule {}
