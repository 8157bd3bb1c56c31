import { Module } from '@nestjs/common';
import { FlatChecksService } from './flat-checks.service';
import { FlatsService } from './flats.service';
import { LandlordsService } from './landlords.service';

const services = [LandlordsService, FlatsService, FlatChecksService];

@Module({ providers: services, exports: services })
export class PropertiesModule {}
