import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refuse, type Id } from '#kernel';
import { Allow, connectionFrom, IdScalar, pageRequest, Reading, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { actsOf } from '../store/arrears.repository';
import { ledgerOfTenancy, monthsOfTenancy, paidByMonth, tenancyMoney } from '../store/money-view.repository';
import { ArrearsAct } from './arrears.type';
import { MoneyMonth, TenancyLedgerLine, TenancyLedgerLineConnection, TenancyMoney } from './money.type';

/** The money of one tenancy: months and what paid them, the ledger, what was done. */
@Resolver(() => TenancyMoney)
export class TenancyMoneyResolver {
  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => TenancyMoney, { name: 'tenancyMoney' })
  async one(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @Reading() reading: ReadingScope): Promise<TenancyMoney> {
    return (await tenancyMoney(await reading.tx(), [tenancyId]))[0] ?? refuse('unknown_id');
  }

  @ResolveField(() => [MoneyMonth], { description: 'Newest first, at most 120.' })
  async months(@Parent() money: TenancyMoney, @Reading() reading: ReadingScope): Promise<MoneyMonth[]> {
    const tx = await reading.tx();
    const months = await monthsOfTenancy(tx, money.tenancyId);
    const paid = await paidByMonth(tx, money.tenancyId);
    return months.slice(0, 120).map((month) => ({ ...month, payments: paid.filter((payment) => payment.month === month.month) }));
  }

  @ResolveField(() => TenancyLedgerLineConnection, { description: 'Both sides of the debt, newest first.' })
  async ledger(
    @Parent() money: TenancyMoney,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Reading() reading: ReadingScope,
  ): Promise<ConnectionValue<TenancyLedgerLine>> {
    const request = pageRequest(first, after);
    return connectionFrom(await ledgerOfTenancy(await reading.tx(), money.tenancyId, request), request);
  }

  @ResolveField(() => [ArrearsAct], { description: 'Calls, promises and letters, newest first.' })
  async acts(@Parent() money: TenancyMoney, @Reading() reading: ReadingScope): Promise<ArrearsAct[]> {
    return (await actsOf(await reading.tx(), [money.tenancyId])).toReversed().slice(0, 100);
  }
}
