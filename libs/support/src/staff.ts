import { Module } from '@nestjs/common';
import { CareTeamResolver } from './graphql/care-team.resolver';
import { CaseworkResolver } from './graphql/casework.resolver';
import { CareTeamMemberResolver, FamilyResolver, RiskFlagNoteResolver, RiskFlagResolver, VisitResolver } from './graphql/family.resolver';
import { SharedFlagResolver } from './graphql/shared-flag.resolver';
import { SupportModule } from './support.module';

@Module({
  imports: [SupportModule],
  providers: [FamilyResolver, VisitResolver, RiskFlagResolver, RiskFlagNoteResolver, CareTeamMemberResolver, CaseworkResolver, SharedFlagResolver, CareTeamResolver],
})
export class SupportStaffModule {}

export { supportPolicy } from './support.policy';
