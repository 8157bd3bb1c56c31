import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import type { Actor } from '#platform';
import { Allow, connectionFrom, connectionOf, CurrentActor, CurrentLanguage, IdScalar, pageRequest, Reading, resultOf, rowLoader, type ConnectionValue, type Loader, type ReadingScope } from '#platform/staff';
import type { SimilarHousehold as Similar } from '../domain/duplicates/candidates';
import { evidenceWords } from '../domain/duplicates/words';
import { DuplicatesService, type ProposedPair } from '../duplicates.service';
import type { DuplicateDismissalRow } from '../store/duplicates.entity';
import { pairName } from '../store/duplicates.repository';
import type { HouseholdRow } from '../store/household.entity';
import { DismissDuplicateInput, FamilyToCompareInput } from './duplicates.input';
import { DuplicateDismissal, DuplicateEvidence, HouseholdDuplicate, SimilarHousehold } from './duplicates.type';
import { householdsById } from './household.loader';
import { Household } from './household.type';

const HouseholdDuplicateConnection = connectionOf(HouseholdDuplicate);

/** Names of the agency's people by their account. */
const staffNames: Loader<Id, { id: Id; displayName: string }> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<{ id: Id; displayName: string }>('SELECT id, display_name FROM core.staff_member WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);
export const staffNameOf = async (reading: ReadingScope, id: Id | null): Promise<string | null> => (id === null ? null : ((await reading.load(staffNames, id))?.displayName ?? null));

const Viewers = (): MethodDecorator => Allow('coordinator', 'manager', 'social_worker', 'partner_worker');
const Deciders = (): MethodDecorator => Allow('coordinator', 'manager', 'social_worker');

@Resolver(() => HouseholdDuplicate)
export class DuplicatesResolver {
  constructor(private readonly service: DuplicatesService) {}

  @Viewers()
  @Query(() => HouseholdDuplicateConnection, { description: 'Pairs of open households that may be one family, strongest first; those somebody decided on are left out until there is something new.' })
  async householdDuplicates(
    @Reading() reading: ReadingScope,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('householdId', { type: () => IdScalar, nullable: true, description: 'Only pairs with this household.' }) householdId?: Id | null,
    @Args('weak', { type: () => Boolean, nullable: true, description: 'Also pairs that share nothing but a contact many families give.' }) weak?: boolean | null,
  ): Promise<ConnectionValue<ProposedPair>> {
    const page = pageRequest(first, after);
    const pairs = await this.service.proposedIn(await reading.tx(), { of: householdId ?? null, weakToo: weak ?? false });
    return connectionFrom({ rows: pairs.slice(page.offset, page.offset + page.first), totalCount: pairs.length }, page);
  }

  @Viewers()
  @Query(() => [SimilarHousehold], { description: 'Households that may be the family about to be written down; asked before it is, a warning to confirm.' })
  async similarHouseholds(@Args('input') input: FamilyToCompareInput, @Reading() reading: ReadingScope): Promise<Similar[]> {
    return this.service.similarIn(await reading.tx(), input);
  }

  @ResolveField(() => String)
  key(@Parent() pair: ProposedPair): string {
    return pairName(pair.first, pair.second);
  }

  @ResolveField(() => Household)
  first(@Parent() pair: ProposedPair, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, pair.first);
  }

  @ResolveField(() => Household)
  second(@Parent() pair: ProposedPair, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, pair.second);
  }

  @ResolveField(() => [DuplicateEvidence], { description: 'Strongest first.' })
  evidence(@Parent() pair: ProposedPair, @CurrentLanguage() language: Language): DuplicateEvidence[] {
    return evidenceIn(pair, language);
  }

  @ResolveField(() => DuplicateDismissal, { nullable: true, description: 'The decision that was made before there was something new to see.' })
  dismissedBefore(@Parent() pair: ProposedPair): DuplicateDismissalRow | null {
    return pair.dismissedBefore;
  }
}

@Resolver(() => SimilarHousehold)
export class SimilarHouseholdResolver {
  @ResolveField(() => Household)
  household(@Parent() similar: Similar, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, similar.id);
  }

  @ResolveField(() => [DuplicateEvidence])
  evidence(@Parent() similar: Similar, @CurrentLanguage() language: Language): DuplicateEvidence[] {
    return evidenceIn(similar, language);
  }
}

@Resolver(() => DuplicateDismissal)
export class DuplicateDismissalResolver {
  constructor(private readonly service: DuplicatesService) {}

  @Viewers()
  @Query(() => [DuplicateDismissal], { description: 'Decisions “not a duplicate” that hold, the newest first.' })
  async duplicateDismissals(@Reading() reading: ReadingScope): Promise<DuplicateDismissalRow[]> {
    return this.service.dismissedIn(await reading.tx());
  }

  @Deciders()
  @Mutation(resultOf(DuplicateDismissal), { description: '“Not a duplicate”: the pair is not proposed again until there is something new.' })
  dismissDuplicate(@Args('input') input: DismissDuplicateInput, @CurrentActor() actor: Actor): Promise<DuplicateDismissalRow> {
    return this.service.dismiss(actor, input);
  }

  @Deciders()
  @Mutation(resultOf(DuplicateDismissal), { description: 'The pair may be proposed again.' })
  endDuplicateDismissal(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor): Promise<DuplicateDismissalRow> {
    return this.service.endDismissal(actor, id);
  }

  @ResolveField(() => String, { nullable: true })
  decidedByName(@Parent() row: DuplicateDismissalRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return staffNameOf(reading, row.decidedBy);
  }

  @ResolveField(() => Household)
  first(@Parent() row: DuplicateDismissalRow, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, row.firstId);
  }

  @ResolveField(() => Household)
  second(@Parent() row: DuplicateDismissalRow, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, row.secondId);
  }
}

const evidenceIn = ({ evidence }: Pick<ProposedPair, 'evidence'>, language: Language): DuplicateEvidence[] =>
  evidence.map((seen) => ({ kind: seen.kind, strength: seen.strength, words: evidenceWords(seen)[language] }));
