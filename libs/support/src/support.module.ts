import { Module } from '@nestjs/common';
import { CareTeamService } from './care-team.service';
import { CaseworkService } from './casework.service';
import { FlagsService } from './flags.service';

const services = [CaseworkService, FlagsService, CareTeamService];

@Module({ providers: services, exports: services })
export class SupportModule {}
