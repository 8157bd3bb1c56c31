import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { Household, householdsById } from '#households/staff';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { dimensionNames, groupName } from '../domain/outcomes/words';
import type { PastReplayResult as Played } from '../domain/outcomes/replay-summary';
import { MatchingPoliciesService } from '../matching-policies.service';
import { PastReplaysService } from '../past-replays.service';
import type { PastReplayRow } from '../store/outcome.entity';
import { flatsById } from './matching.loader';
import { MatchFlat } from './matching.type';
import { ReplayPastInput } from './past-replay.input';
import { FamilyShift, HomeShare, PastReplay, PastReplayOutcome, ReplayedFlat, UnreplayedDecision } from './past-replay.type';
import { documentOf } from './policy-words';

@Resolver(() => PastReplay)
export class PastReplayResolver {
  constructor(
    private readonly db: Database,
    private readonly replays: PastReplaysService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  @Allow('coordinator', 'manager')
  @Query(() => PastReplay, { nullable: true, description: 'The one asked for last; with an id, that one.' })
  async pastReplay(@Reading() reading: ReadingScope, @CurrentLanguage() language: Language, @Args('id', { type: () => IdScalar, nullable: true }) id?: Id): Promise<PastReplay | null> {
    const row = await this.replays.replayIn(await reading.tx(), id ?? null);
    return row && said(row, language);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(PastReplay), { description: 'Short pasts are played at once, long ones by the worker: ask again until the state is done.' })
  async replayPast(@Args('input') input: ReplayPastInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<PastReplay> {
    const { document } = await this.db.read(actor, (tx) => this.policies.newestIn(tx));
    return said(await this.replays.ask(actor, { document: documentOf(document, input.values), from: input.from ?? null, to: input.to ?? null }), language);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(PastReplay))
  async cancelPastReplay(@Args('replayId', { type: () => IdScalar }) replayId: Id, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<PastReplay> {
    return said(await this.replays.cancel(actor, replayId), language);
  }
}

function said({ id, askedAt, fromOn, toOn, state, done, total, result }: PastReplayRow, language: Language): PastReplay {
  return { id, askedAt, from: fromOn, to: toOn, state, done, total, result: result && saidResult(result, language) };
}

function saidResult(result: Played, language: Language): PastReplayOutcome {
  return {
    ...result,
    groups: result.groups.map(({ dimension, rows }) => ({ dimension, name: dimensionNames[dimension][language], rows: rows.map((row) => ({ ...row, name: groupName(dimension, row.group)[language] })) })),
  };
}

@Resolver(() => ReplayedFlat)
export class ReplayedFlatResolver {
  @ResolveField(() => MatchFlat, { nullable: true })
  flat(@Parent() { flatId }: ReplayedFlat, @Reading() reading: ReadingScope) {
    return reading.load(flatsById, flatId);
  }

  @ResolveField(() => Household, { nullable: true })
  chosenHousehold(@Parent() { chosen }: ReplayedFlat, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, chosen);
  }
}

@Resolver(() => HomeShare)
export class HomeShareResolver {
  @ResolveField(() => Household, { nullable: true })
  household(@Parent() { householdId }: HomeShare, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, householdId);
  }
}

@Resolver(() => FamilyShift)
export class FamilyShiftResolver {
  @ResolveField(() => Household, { nullable: true })
  household(@Parent() { householdId }: FamilyShift, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, householdId);
  }
}

@Resolver(() => UnreplayedDecision)
export class UnreplayedDecisionResolver {
  @ResolveField(() => MatchFlat, { nullable: true })
  flat(@Parent() { flatId }: UnreplayedDecision, @Reading() reading: ReadingScope) {
    return reading.load(flatsById, flatId);
  }

  @ResolveField(() => Household, { nullable: true })
  chosenHousehold(@Parent() { chosen }: UnreplayedDecision, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, chosen);
  }
}
