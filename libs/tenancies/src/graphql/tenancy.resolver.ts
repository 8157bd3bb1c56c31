import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Household, householdsById } from '#households/staff';
import { HouseholdsService, livingOn } from '#households';
import { monthOf, type Halere, type Id, type Month } from '#kernel';
import { IdScalar, Allow, HalereScalar, MonthScalar, Reading, ReadingScope, connectionFrom, connectionOf, groupLoader, pageRequest } from '#platform/staff';
import { Landlord, Unit, landlordById, unitById } from '#properties/staff';
import { dueDateOf } from '../domain/due-date';
import { monthOfTenancy, rentAndAdvances } from '../domain/month-of-tenancy';
import { whoMustSign } from '../domain/parties';
import { monthlySumOn } from '../domain/payer-shares';
import { daysToEnd } from '../domain/tenancy-life';
import { lastDayOfTerm, type TenancyState } from '../domain/terms';
import { pageOfTenancies } from '../store/tenancy.repository';
import { OwnerContract } from './owner-contract.type';
import { handoversByTenancy, ownerContractById, partiesByTenancy, scansByTenancy, sharesByTenancy, tenancyById, termsById } from './tenancy.loader';
import { Handover, PayerShare, Tenancy, TenancyComponent, TenancyMonth, TenancyParty, TenancyScan } from './tenancy.type';

const TenancyConnection = connectionOf(Tenancy);

@Resolver(() => Tenancy)
export class TenancyResolver {
  private readonly membersByHousehold;

  constructor(households: HouseholdsService) {
    this.membersByHousehold = groupLoader((tx, ids: readonly Id[]) => households.membersOf(tx, ids), (row): Id => row.householdId);
  }

  @Allow('coordinator', 'manager', 'finance', 'social_worker')
  @Query(() => TenancyConnection)
  async tenancies(
    @Reading() reading: ReadingScope,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('states', { type: () => [String], nullable: true }) states: TenancyState[] | null,
    @Args('endsWithinDays', { type: () => Int, nullable: true }) endsWithinDays: number | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<unknown> {
    const page = pageRequest(first, after);
    const filter = { search: search ?? null, states: states ?? null, endsWithinDays: endsWithinDays ?? null };
    return connectionFrom(await pageOfTenancies(await reading.tx(), filter, page.first, page.offset), page);
  }

  @Allow('coordinator', 'manager', 'finance', 'social_worker')
  @Query(() => Tenancy, { nullable: true, description: 'null for an unknown tenancy and for one of another agency.' })
  tenancy(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<Tenancy | null> {
    return reading.load(tenancyById, id);
  }

  @ResolveField(() => Unit)
  unit(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<Unit | null> {
    return reading.load(unitById, tenancy.unitId);
  }

  @ResolveField(() => Landlord)
  landlord(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<Landlord | null> {
    return reading.load(landlordById, tenancy.landlordId);
  }

  @ResolveField(() => Household)
  household(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<unknown> {
    return reading.load(householdsById, tenancy.householdId);
  }

  @ResolveField(() => OwnerContract)
  ownerContract(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<OwnerContract | null> {
    return reading.load(ownerContractById, tenancy.ownerContractId);
  }

  @ResolveField(() => [TenancyParty], { description: 'Everybody named in the contract, those who owe the rent first.' })
  async parties(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<TenancyParty[]> {
    const parties = (await reading.load(partiesByTenancy, tenancy.id)) ?? [];
    const members = livingOn((await reading.load(this.membersByHousehold, tenancy.householdId)) ?? [], tenancy.startsOn);
    const people = members.map(({ id, givenName, familyName, birthDate }) => ({ id, name: `${givenName} ${familyName}`, birthDate }));
    const signers = new Set(whoMustSign(people, parties, tenancy.signedOn ?? tenancy.startsOn).map(({ id }) => id));
    return parties.map(({ id, memberId, role, signedOn }) => ({ id, memberId, role, signedOn, name: people.find((person) => person.id === memberId)?.name ?? '', mustSign: signers.has(memberId) }));
  }

  @ResolveField(() => [TenancyComponent])
  async components(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<readonly TenancyComponent[]> {
    return (await reading.load(termsById, tenancy.id))?.components ?? [];
  }

  @ResolveField(() => [PayerShare])
  async payerShares(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<readonly PayerShare[]> {
    return (await reading.load(sharesByTenancy, tenancy.id)) ?? [];
  }

  @ResolveField(() => HalereScalar, { description: 'Rent and advances of a whole month as of today, or as of the start when it is still to come.' })
  async monthlyTotal(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<Halere> {
    const terms = (await reading.load(termsById, tenancy.id))!;
    const { today } = await reading.tx();
    const last = lastDayOfTerm(terms);
    return monthlySumOn(terms.components, today < terms.startsOn ? terms.startsOn : last !== null && today > last ? last : today);
  }

  @ResolveField(() => TenancyMonth, { description: 'A month by the contract; left out, the first one.' })
  async month(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope, @Args('month', { type: () => MonthScalar, nullable: true }) month: Month | null): Promise<TenancyMonth> {
    const terms = (await reading.load(termsById, tenancy.id))!;
    const which = month ?? monthOf(terms.startsOn);
    const owed = monthOfTenancy(terms, which);
    return { ...owed, ...rentAndAdvances(owed), dueOn: dueDateOf(terms, which) };
  }

  @ResolveField(() => Int, { nullable: true, description: 'Whole days until the last day; null for an indefinite term.' })
  async daysToEnd(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<number | null> {
    return daysToEnd(tenancy, (await reading.tx()).today);
  }

  @ResolveField(() => [Handover])
  async handovers(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<readonly Handover[]> {
    return (await reading.load(handoversByTenancy, tenancy.id)) ?? [];
  }

  @ResolveField(() => [TenancyScan])
  async scans(@Parent() tenancy: Tenancy, @Reading() reading: ReadingScope): Promise<readonly TenancyScan[]> {
    return (await reading.load(scansByTenancy, tenancy.id)) ?? [];
  }
}
