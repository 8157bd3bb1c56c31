import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import type { Actor } from '#platform';
import { Allow, connectionFrom, connectionOf, CurrentActor, IdScalar, pageRequest, Reading, resultOf, type ConnectionValue, type ReadingScope } from '#platform/staff';
import type { Label } from '../domain/panel/tally';
import { isChooser, mayRead } from '../panel-access';
import { PanelCountingService } from '../panel-counting.service';
import { PanelSittingsService } from '../panel-sittings.service';
import { PanelVotesService } from '../panel-votes.service';
import type { PanelSittingRow } from '../store/panel.entity';
import { pageOfSittings } from '../store/panels.repository';
import { BarPanelMemberInput, CancelPanelSittingInput, CastPanelVoteInput, ConvenePanelInput, DecidePanelTieInput, ExtendPanelSittingInput } from './panel.input';
import { sittingsById } from './panel.loader';
import { PanelSitting } from './panel.type';

const PanelSittingConnection = connectionOf(PanelSitting);

/** Whoever may hold a seat; the rows are those of the own sittings, or all of the agency for those who choose families. */
const Seated = (): MethodDecorator => Allow('administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'auditor', 'panel_member');

@Resolver()
export class PanelSittingsResolver {
  constructor(
    private readonly sittings: PanelSittingsService,
    private readonly votes: PanelVotesService,
    private readonly counting: PanelCountingService,
  ) {}

  @Seated()
  @Query(() => PanelSittingConnection, { description: 'Running sittings by their deadline, then the ended ones, the newest first. `life`: running or ended. `mine`: only where I sit.' })
  async panelSittings(
    @Reading() reading: ReadingScope,
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('life', { type: () => String, nullable: true }) life?: string,
    @Args('unitId', { type: () => IdScalar, nullable: true }) unitId?: Id,
    @Args('mine', { type: () => Boolean, nullable: true }) mine?: boolean,
  ): Promise<ConnectionValue<PanelSittingRow>> {
    const page = pageRequest(first, after);
    const filter = { life: life === 'running' || life === 'ended' ? life : null, unitId: unitId ?? null, seatHolderId: mine || !isChooser(actor) ? actor.accountId : null } as const;
    return connectionFrom(await pageOfSittings(await reading.tx(), filter, page.first, page.offset), page);
  }

  @Seated()
  @Query(() => PanelSitting, { nullable: true })
  async panelSitting(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope, @CurrentActor() actor: Actor): Promise<PanelSittingRow | null> {
    const sitting = await reading.load(sittingsById, id);
    return sitting && mayRead(actor, sitting) ? sitting : null;
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(PanelSitting), { description: 'Freezes who sits and what they see, and opens the vote.' })
  convenePanel(@Args('input') input: ConvenePanelInput, @CurrentActor() actor: Actor): Promise<PanelSittingRow> {
    const candidates = input.candidates.map(({ householdId, exceptionReason }) => ({ householdId, exceptionReason: exceptionReason ?? null }));
    return this.sittings.convene(actor, { ...input, candidates, skippedReason: input.skippedReason ?? null });
  }

  @Seated()
  @Mutation(resultOf(PanelSitting), { description: 'One’s own vote; sent again it replaces the one before, until the votes are counted.' })
  castPanelVote(@Args('input') input: CastPanelVoteInput, @CurrentActor() actor: Actor): Promise<PanelSittingRow> {
    return this.votes.cast(actor, { ...input, reason: input.reason ?? null });
  }

  @Seated()
  @Mutation(resultOf(PanelSitting), { description: 'A member who must not vote about this flat. The paper says that there was a conflict, never which.' })
  barPanelMember(@Args('input') input: BarPanelMemberInput, @CurrentActor() actor: Actor): Promise<PanelSittingRow> {
    return this.sittings.bar(actor, { ...input, detail: input.detail ?? null });
  }

  @Seated()
  @Mutation(resultOf(PanelSitting), { description: 'Opens the sealed votes: once all have voted, or after the deadline.' })
  countPanelVotes(@Args('sittingId', { type: () => IdScalar }) sittingId: Id, @CurrentActor() actor: Actor): Promise<PanelSittingRow> {
    return this.counting.count(actor, sittingId);
  }

  @Seated()
  @Mutation(resultOf(PanelSitting))
  extendPanelSitting(@Args('input') input: ExtendPanelSittingInput, @CurrentActor() actor: Actor): Promise<PanelSittingRow> {
    return this.sittings.extend(actor, input.sittingId, input.deadlineAt);
  }

  @Seated()
  @Mutation(resultOf(PanelSitting), { description: 'The chair’s, at a tie.' })
  decidePanelTie(@Args('input') input: DecidePanelTieInput, @CurrentActor() actor: Actor): Promise<PanelSittingRow> {
    return this.counting.decideTie(actor, { ...input, label: (input.label ?? null) as Label | null });
  }

  @Seated()
  @Mutation(resultOf(PanelSitting), { description: 'Ends a sitting without a result.' })
  cancelPanelSitting(@Args('input') { sittingId, reason }: CancelPanelSittingInput, @CurrentActor() actor: Actor): Promise<PanelSittingRow> {
    return this.counting.cancel(actor, sittingId, reason);
  }
}
