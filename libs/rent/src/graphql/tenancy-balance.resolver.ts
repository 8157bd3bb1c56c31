import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ZERO, type Halere, type Id } from '#kernel';
import { LedgerService } from '#ledger';
import { HalereScalar, Reading, defineLoader, type ReadingScope } from '#platform/staff';
import { Tenancy } from '#tenancies/staff';

/** The one figure lists show beside a tenancy; everything behind it is `tenancyMoney`. */
@Resolver(() => Tenancy)
export class TenancyBalanceResolver {
  private readonly balances = defineLoader<Id, Halere>((tx, ids) => this.ledger.balances(tx, 'receivable', ids));

  constructor(private readonly ledger: LedgerService) {}

  @ResolveField(() => HalereScalar, { description: 'Charged and not paid, due or not; below zero is a credit.' })
  async balance(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<Halere> {
    return (await reading.load(this.balances, tenancy.id)) ?? ZERO;
  }
}
