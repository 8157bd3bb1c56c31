import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ZERO, type Halere, type Id } from '#kernel';
import { HalereScalar, Reading, defineLoader, type Loader, type ReadingScope } from '#platform/staff';
import { AccessoriesService } from '../accessories.service';
import { ArrearsCase } from './arrears.type';

/** Default interest beside the debt of a worklist row: reckoned for all shown families at once. */
@Resolver(() => ArrearsCase)
export class ArrearsInterestResolver {
  private readonly accrued: Loader<Id, Halere>;

  constructor(accessories: AccessoriesService) {
    this.accrued = defineLoader((tx, ids) => accessories.accruedBeside(tx, ids));
  }

  @ResolveField(() => HalereScalar, { description: 'Default interest through today that nobody has posted: not a part of the amount.' })
  async accruedInterest(@Parent() arrears: ArrearsCase, @Reading() reading: ReadingScope): Promise<Halere> {
    return (await reading.load(this.accrued, arrears.tenancyId)) ?? ZERO;
  }
}
