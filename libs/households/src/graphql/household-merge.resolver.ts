import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ageOn, type Id, type IsoDate } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, groupLoader, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { samePerson } from '../domain/duplicates/evidence';
import type { MergePlan } from '../domain/duplicates/merge';
import type { HouseholdRecord, MemberRecord, RowOf } from '../domain/duplicates/record';
import { BINDING_TIES } from '../domain/duplicates/ties';
import { HouseholdMergesService, type MergePreview as Preview } from '../household-merges.service';
import type { HouseholdMergeRow } from '../store/duplicates.entity';
import type { HouseholdRow } from '../store/household.entity';
import { MergeHouseholdsInput, PreviewMergeInput, TakeBackMergeInput } from './duplicates.input';
import { staffNameOf } from './duplicates.resolver';
import { HouseholdMerge, MergePreview, type MergeField, type MergeRow, type SameMember } from './duplicates.type';
import { householdsById } from './household.loader';
import { Household, type HouseholdMember } from './household.type';

const aliasesByHousehold = groupLoader<Id, HouseholdRow>(
  (tx, ids) => tx.rows<HouseholdRow>('SELECT * FROM intake.household WHERE agency_id = $1 AND merged_into = ANY ($2) ORDER BY code', [tx.agencyId, ids]),
  (row) => row.mergedInto!,
);

@Resolver(() => HouseholdMerge)
export class HouseholdMergeResolver {
  constructor(private readonly service: HouseholdMergesService) {}

  @Allow('coordinator', 'manager', 'social_worker')
  @Query(() => [HouseholdMerge], { description: 'Merges and those taken back, the newest first.' })
  async householdMerges(@Reading() reading: ReadingScope, @Args('householdId', { type: () => IdScalar, nullable: true }) householdId?: Id | null): Promise<HouseholdMergeRow[]> {
    return this.service.mergesIn(await reading.tx(), householdId ?? null);
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Query(resultOf(MergePreview), { description: 'What a merge would do, by the rule the merge itself follows.' })
  async previewMerge(@Args('input') input: PreviewMergeInput, @Reading() reading: ReadingScope): Promise<MergePreview> {
    const tx = await reading.tx();
    return shown(await this.service.previewIn(tx, input), tx.today);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(HouseholdMerge), { description: 'One act; taken back by takeBackMerge.' })
  mergeHouseholds(@Args('input') input: MergeHouseholdsInput, @CurrentActor() actor: Actor): Promise<HouseholdMergeRow> {
    return this.service.merge(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(HouseholdMerge), { description: 'Both households as they were; what was changed since stays with the one that was kept.' })
  takeBackMerge(@Args('input') input: TakeBackMergeInput, @CurrentActor() actor: Actor): Promise<HouseholdMergeRow> {
    return this.service.takeBack(actor, input);
  }

  @ResolveField(() => Household)
  kept(@Parent() merge: HouseholdMergeRow, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, merge.keptId);
  }

  @ResolveField(() => Household)
  merged(@Parent() merge: HouseholdMergeRow, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, merge.mergedId);
  }

  @ResolveField(() => String, { nullable: true })
  mergedByName(@Parent() merge: HouseholdMergeRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return staffNameOf(reading, merge.mergedBy);
  }

  @ResolveField(() => String, { nullable: true })
  takenBackByName(@Parent() merge: HouseholdMergeRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return staffNameOf(reading, merge.takenBackBy);
  }
}

@Resolver(() => Household)
export class HouseholdAliasResolver {
  @ResolveField(() => Boolean, { description: 'Closed because the family goes on under another number.' })
  isMerged(@Parent() household: HouseholdRow): boolean {
    return household.mergedInto !== null;
  }

  @ResolveField(() => Household, { nullable: true, description: 'Where the family goes on; null also for who may not see that household.' })
  mergedInto(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> | null {
    return household.mergedInto ? reading.load(householdsById, household.mergedInto) : null;
  }

  @ResolveField(() => [Household], { description: 'Households that were merged into this one and keep their history.' })
  async aliases(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<HouseholdRow[]> {
    return (await reading.load(aliasesByHousehold, household.id)) ?? [];
  }
}

function shown({ kept, merged, plan, ties }: Preview, today: IsoDate): MergePreview {
  const member = (one: MemberRecord): HouseholdMember => ({ ...one, age: ageOn(one.birthDate, today) });
  return {
    waitingSince: plan.after.waitingSince ?? kept.fields.waitingSince,
    fields: fieldsOf(plan),
    added: plan.added.map(rowOf),
    removed: plan.removed.map(rowOf),
    same: sameIn(kept, merged).map((pair): SameMember => ({ kept: member(pair.kept), merged: member(pair.merged) })),
    ties: ties.map((tie) => ({ ...tie, binds: (BINDING_TIES as readonly string[]).includes(tie.kind) })),
  };
}

const fieldsOf = ({ before, after }: MergePlan): MergeField[] =>
  (Object.keys(after) as (keyof typeof after)[]).map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }));
const textOf = (value: string | boolean | null | undefined): string | null => (value === null || value === undefined ? null : String(value));

function sameIn(kept: HouseholdRecord, merged: HouseholdRecord): { kept: MemberRecord; merged: MemberRecord }[] {
  return kept.members.flatMap((one) => merged.members.filter((other) => samePerson(one, other)).slice(0, 1).map((other) => ({ kept: one, merged: other })));
}

function rowOf(of: RowOf): MergeRow {
  const { list, row } = of;
  const nothing = { list, kind: null, text: null, amount: null };
  switch (list) {
    case 'members': return { ...nothing, kind: row.relation, text: `${row.givenName} ${row.familyName}` };
    case 'situations': return { ...nothing, kind: row.ethosCode };
    case 'incomes': return { ...nothing, kind: row.kind, amount: row.amount };
    case 'benefits': return { ...nothing, kind: row.kind, amount: row.amount };
    case 'needs': return { ...nothing, kind: row.need };
    case 'wishes': return { ...nothing, kind: row.kind, text: row.value };
    case 'consents': return { ...nothing, kind: row.purpose };
  }
}
