import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, connectionFrom, pageRequest, resultOf, type ReadingScope } from '#platform/staff';
import { flagState } from '../domain/flag';
import { FlagsService } from '../flags.service';
import { countSharedFlags, sharedFlags, type QueueState, type SharedFlagRow } from '../store/shared-flag.repository';
import { AnswerSharedFlagInput } from './casework.input';
import { QueueStateEnum } from './enums.type';
import { nameOf } from './family.resolver';
import { SharedFlag, SharedFlagConnection, SharedFlagCounts } from './shared-flag.type';

/** The coordinator's side: what crossed the wall, and the answers. */
@Resolver(() => SharedFlag)
export class SharedFlagResolver {
  constructor(private readonly flags: FlagsService) {}

  @Allow('coordinator', 'manager')
  @Query(() => SharedFlagConnection, { description: 'Urgent first, then those that wait longest; closed ones latest first.' })
  async sharedFlags(
    @Reading() reading: ReadingScope,
    @Args('state', { type: () => QueueStateEnum, defaultValue: 'waiting' }) state: QueueState,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<unknown> {
    const request = pageRequest(first, after);
    const tx = await reading.tx();
    const counts = await countSharedFlags(tx);
    const rows = await sharedFlags(tx, state, { limit: request.first, offset: request.offset });
    return connectionFrom({ rows, totalCount: counts[state] }, request);
  }

  @Allow('coordinator', 'manager')
  @Query(() => SharedFlagCounts)
  async sharedFlagCounts(@Reading() reading: ReadingScope): Promise<SharedFlagCounts> {
    return countSharedFlags(await reading.tx());
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(SharedFlag))
  answerSharedFlag(@CurrentActor() actor: Actor, @Args('input') input: AnswerSharedFlagInput): Promise<SharedFlagRow> {
    return this.flags.answer(actor, input.flagId, input.answer, input.words ?? null);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(SharedFlag))
  closeSharedFlag(@CurrentActor() actor: Actor, @Args('flagId', { type: () => IdScalar }) flagId: Id): Promise<SharedFlagRow> {
    return this.flags.closeShared(actor, flagId);
  }

  @ResolveField()
  state(@Parent() flag: SharedFlagRow): string {
    return flagState(flag);
  }

  @ResolveField()
  address(@Parent() flag: SharedFlagRow): string | null {
    return flag.street ? `${flag.street} ${flag.houseNumber}, ${flag.city}` : null;
  }

  @ResolveField()
  raisedByName(@Parent() flag: SharedFlagRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, flag.raisedBy);
  }

  @ResolveField()
  keyWorkerName(@Parent() flag: SharedFlagRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, flag.keyWorkerId);
  }

  @ResolveField()
  answeredByName(@Parent() flag: SharedFlagRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, flag.answeredBy);
  }
}
