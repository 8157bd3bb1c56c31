import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Household } from '#households/staff';
import { Reading, ReadingScope } from '#platform/staff';
import { Unit } from '#properties/staff';
import { OwnerContract } from './owner-contract.type';
import { currentTenancyByUnit, ownerContractsByUnit, tenanciesByHousehold, tenanciesByUnit } from './tenancy.loader';
import { Tenancy } from './tenancy.type';

/** What contracts add to a flat from above. */
@Resolver(() => Unit)
export class UnitTenancyResolver {
  @ResolveField(() => Tenancy, { nullable: true, description: 'The one in force today, or else the next to begin.' })
  currentTenancy(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<Tenancy | null> {
    return reading.load(currentTenancyByUnit, unit.id);
  }

  @ResolveField(() => [Tenancy], { description: 'The latest first.' })
  async tenancies(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<readonly Tenancy[]> {
    return (await reading.load(tenanciesByUnit, unit.id)) ?? [];
  }

  @ResolveField(() => [OwnerContract], { description: 'The latest first.' })
  async ownerContracts(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<readonly OwnerContract[]> {
    return (await reading.load(ownerContractsByUnit, unit.id)) ?? [];
  }
}

@Resolver(() => Household)
export class HouseholdTenancyResolver {
  @ResolveField(() => [Tenancy], { description: 'The latest first.' })
  async tenancies(@Parent() household: Household, @Reading() reading: ReadingScope): Promise<readonly Tenancy[]> {
    return (await reading.load(tenanciesByHousehold, household.id)) ?? [];
  }
}
