import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ageOn, type Id, type Language } from '#kernel';
import { Allow, connectionFrom, connectionOf, CurrentLanguage, IdScalar, pageRequest, Reading, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { compositionOn, livingOn } from '../domain/composition';
import { consentHolds, type ConsentPurpose } from '../domain/consent';
import { ETHOS, ethosSituation } from '../domain/ethos';
import { meansOn } from '../domain/means';
import { unknownOn } from '../domain/unknowns';
import type { HouseholdRow } from '../store/household.entity';
import { pageOfHouseholds, type HouseholdDetails } from '../store/households.repository';
import { detailsByHouseholdId, householdsById, partnerNamesById } from './household.loader';
import {
  EthosCategory, Household, HouseholdBenefit, HouseholdConsent, HouseholdIncome, HouseholdMeans, HouseholdMember, HouseholdNeed, HouseholdWish, HousingSituation,
} from './household.type';

const HouseholdConnection = connectionOf(Household);

@Resolver(() => Household)
export class HouseholdResolver {
  @Allow('coordinator', 'manager', 'social_worker', 'partner_worker', 'finance')
  @Query(() => HouseholdConnection, { description: 'Applicants in the order of waiting, others by name. A partner worker sees the partner’s own referrals.' })
  async households(
    @Reading() reading: ReadingScope,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('state', { type: () => String, nullable: true }) state?: string,
    @Args('search', { type: () => String, nullable: true }) search?: string,
  ): Promise<ConnectionValue<HouseholdRow>> {
    const page = pageRequest(first, after);
    const tx = await reading.tx();
    return connectionFrom(await pageOfHouseholds(tx, { state: state ?? null, search: search?.slice(0, 100) ?? null }, page.first, page.offset), page);
  }

  @Allow('coordinator', 'manager', 'social_worker', 'partner_worker', 'finance')
  @Query(() => Household, { nullable: true })
  household(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, id);
  }

  @Allow('coordinator', 'manager', 'social_worker', 'partner_worker')
  @Query(() => [EthosCategory], { description: 'The catalogue of housing situations, in the language asked for.' })
  ethosCategories(@CurrentLanguage() language: Language): EthosCategory[] {
    return ETHOS.map((situation) => ({ code: situation.code, concept: situation.concept, words: situation[language] }));
  }

  @ResolveField(() => String, { nullable: true, description: 'The organisation that referred the family.' })
  async partnerName(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return household.referredByPartnerId ? ((await reading.load(partnerNamesById, household.referredByPartnerId))?.name ?? null) : null;
  }

  @ResolveField(() => [HouseholdMember])
  async members(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<HouseholdMember[]> {
    const { today } = await reading.tx();
    return (await details(household, reading)).members.map((member) => ({ ...member, age: ageOn(member.birthDate, today) }));
  }

  @ResolveField(() => Int, { description: 'Who lives in the household today.' })
  async persons(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<number> {
    return livingOn((await details(household, reading)).members, (await reading.tx()).today).length;
  }

  @ResolveField(() => Int)
  async children(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<number> {
    return compositionOn((await details(household, reading)).members, (await reading.tx()).today).children;
  }

  @ResolveField(() => HousingSituation, { nullable: true, description: 'The latest one; null is not known.' })
  async situation(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<HousingSituation | null> {
    return (await this.situations(household, reading, language))[0] ?? null;
  }

  @ResolveField(() => [HousingSituation], { description: 'Newest first.' })
  async situations(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<HousingSituation[]> {
    return (await details(household, reading)).situations.map((row) => ({ ...row, words: ethosSituation(row.ethosCode)?.[language] ?? row.ethosCode }));
  }

  @ResolveField(() => [HouseholdIncome])
  async incomes(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<readonly HouseholdIncome[]> {
    return (await details(household, reading)).incomes;
  }

  @ResolveField(() => [HouseholdBenefit])
  async benefits(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<readonly HouseholdBenefit[]> {
    return (await details(household, reading)).benefits;
  }

  @ResolveField(() => HouseholdMeans)
  async means(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<HouseholdMeans> {
    const { incomes, benefits } = await details(household, reading);
    return meansOn(incomes, benefits, household.incomeStatedOn, (await reading.tx()).today);
  }

  @ResolveField(() => [HouseholdNeed], { nullable: true, description: 'Null: nobody has asked yet.' })
  async needs(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<readonly HouseholdNeed[] | null> {
    const { needs } = await details(household, reading);
    return household.needsStatedOn === null && needs.length === 0 ? null : needs;
  }

  @ResolveField(() => [HouseholdWish])
  async wishes(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<readonly HouseholdWish[]> {
    return (await details(household, reading)).wishes;
  }

  @ResolveField(() => [HouseholdConsent])
  async consents(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<HouseholdConsent[]> {
    const { today } = await reading.tx();
    return (await details(household, reading)).consents.map((consent) => ({ ...consent, holds: consentHolds([consent], consent.purpose as ConsentPurpose, today) }));
  }

  @ResolveField(() => [String], { description: 'What nobody has found out yet: income, housing_situation, needs, contact, privacy_notice.' })
  async unknown(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<string[]> {
    const known = await details(household, reading);
    return unknownOn({ ...household, ...known, ethosCode: known.situations[0]?.ethosCode ?? null }, (await reading.tx()).today);
  }
}

async function details(household: HouseholdRow, reading: ReadingScope): Promise<HouseholdDetails> {
  return (await reading.load(detailsByHouseholdId, household.id))!;
}
