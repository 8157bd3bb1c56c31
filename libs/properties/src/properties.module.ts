import { Module } from '@nestjs/common';
import { FlatChecksService } from './flat-checks.service';
import { FlatImports } from './flat-imports.service';
import { FlatsService } from './flats.service';
import { LandlordsService } from './landlords.service';

const services = [LandlordsService, FlatsService, FlatChecksService, FlatImports];

@Module({ providers: services, exports: services })
export class PropertiesModule {}
