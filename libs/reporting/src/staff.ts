import { Module } from '@nestjs/common';
import { OverviewResolver } from './graphql/overview.resolver';
import { ReportingModule } from './reporting.module';

@Module({ imports: [ReportingModule], providers: [OverviewResolver] })
export class ReportingStaffModule {}

export { reportingPolicy } from './reporting.policy';
