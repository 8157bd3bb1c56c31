import { Module } from '@nestjs/common';
import { HouseholdActsResolver } from './graphql/household-acts.resolver';
import { HouseholdResolver } from './graphql/household.resolver';
import { HouseholdsModule } from './households.module';

@Module({ imports: [HouseholdsModule], providers: [HouseholdResolver, HouseholdActsResolver] })
export class HouseholdsStaffModule {}

export { householdsStaffPolicy } from './graphql/household.policy';
/** For the contexts below whose answers name a household. */
export { Household } from './graphql/household.type';
export { householdsById } from './graphql/household.loader';
