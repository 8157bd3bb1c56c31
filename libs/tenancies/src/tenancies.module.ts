import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { HouseholdsModule } from '#households';
import { MatchingModule } from '#matching';
import { PropertiesModule } from '#properties';
import { TenancyPapers } from './documents/tenancy-papers';
import { HandoversService } from './handovers.service';
import { OwnerContractsService } from './owner-contracts.service';
import { TenanciesService } from './tenancies.service';
import { TenancyChangesService } from './tenancy-changes.service';

const services = [OwnerContractsService, TenanciesService, TenancyChangesService, HandoversService];

@Module({ imports: [DocumentsModule, PropertiesModule, HouseholdsModule, MatchingModule], providers: [TenancyPapers, ...services], exports: services })
export class TenanciesModule {}
