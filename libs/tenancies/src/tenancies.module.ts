import { Module } from '@nestjs/common';
import { HouseholdsModule } from '#households';
import { MatchingModule } from '#matching';
import { PropertiesModule } from '#properties';
import { HandoversService } from './handovers.service';
import { OwnerContractsService } from './owner-contracts.service';
import { TenanciesService } from './tenancies.service';
import { TenancyChangesService } from './tenancy-changes.service';

const services = [OwnerContractsService, TenanciesService, TenancyChangesService, HandoversService];

@Module({ imports: [PropertiesModule, HouseholdsModule, MatchingModule], providers: services, exports: services })
export class TenanciesModule {}
