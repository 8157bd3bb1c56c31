import { Module } from '@nestjs/common';
import { PropertiesModule } from '#properties';
import { DuplicateDismissalResolver, DuplicatesResolver, SimilarHouseholdResolver } from './graphql/duplicates.resolver';
import { FamilyRequestResolver, HouseholdRequestsResolver } from './graphql/family-request.resolver';
import { HouseholdActsResolver } from './graphql/household-acts.resolver';
import { HouseholdAliasResolver, HouseholdMergeResolver } from './graphql/household-merge.resolver';
import { HouseholdResolver } from './graphql/household.resolver';
import { ImportsResolver } from './graphql/imports.resolver';
import { HouseholdsModule } from './households.module';

@Module({ imports: [HouseholdsModule, PropertiesModule], providers: [HouseholdResolver, HouseholdActsResolver, FamilyRequestResolver, HouseholdRequestsResolver, ImportsResolver, DuplicatesResolver, SimilarHouseholdResolver, DuplicateDismissalResolver, HouseholdMergeResolver, HouseholdAliasResolver] })
export class HouseholdsStaffModule {}

export { duplicatesPolicy } from './graphql/duplicates.policy';
export { familyRequestPolicy } from './graphql/family-request.policy';
export { householdsStaffPolicy } from './graphql/household.policy';
export { importsPolicy } from './graphql/imports.policy';
/** For the contexts below whose answers name a household. */
export { Household } from './graphql/household.type';
export { householdsById } from './graphql/household.loader';
