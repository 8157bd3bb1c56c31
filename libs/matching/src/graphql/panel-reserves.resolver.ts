import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '#kernel';
import { Household, householdsById } from '#households/staff';
import type { Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { failedBeyond } from '../domain/decision';
import { proposedOrder, type RunnerUp } from '../domain/panel/runners-up';
import { wordsOfRunnerUp } from '../domain/panel/runner-up-words';
import { PanelReservesService, type PanelProposal } from '../panel-reserves.service';
import type { PanelSittingRow } from '../store/panel.entity';
import { hasConflictIn } from '../store/panels.repository';
import { NamePanelReservesInput } from './panel-reserves.input';
import { PanelReserveProposal, PanelReservesNamed, PanelRunnerUp } from './panel-reserves.type';
import { PanelSitting } from './panel.type';

@Resolver(() => PanelSitting)
export class PanelReservesResolver {
  constructor(private readonly reserves: PanelReservesService) {}

  @ResolveField(() => PanelReserveProposal, { nullable: true, description: 'Whom the votes put after the chosen one; null where nothing is to be proposed.' })
  async reserveProposal(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<PanelReserveProposal | null> {
    const tx = await reading.tx();
    const proposal = await this.reserves.proposalIn(tx, sitting);
    return proposal && sayProposal(proposal, await hasConflictIn(tx, sitting.id, actor.accountId), language);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(PanelReservesNamed), { description: 'Reserves of the sitting’s decision: as the votes say with one act, or in another order with a reason.' })
  async namePanelReserves(@Args('input') input: NamePanelReservesInput, @CurrentActor() actor: Actor): Promise<PanelReservesNamed> {
    const { id } = await this.reserves.name(actor, { ...input, reason: input.reason ?? '' });
    return { listId: id };
  }
}

@Resolver(() => PanelRunnerUp)
export class PanelRunnerUpResolver {
  @ResolveField(() => Household)
  household(@Parent() one: PanelRunnerUp, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, one.householdId);
  }

  @ResolveField(() => Int, { name: 'for' })
  votesFor(@Parent() one: PanelRunnerUp): number {
    return one.tally.for;
  }

  @ResolveField(() => Int)
  against(@Parent() one: PanelRunnerUp): number {
    return one.tally.against;
  }

  @ResolveField(() => Int)
  abstain(@Parent() one: PanelRunnerUp): number {
    return one.tally.abstain;
  }
}

function sayProposal({ candidates, atMost }: PanelProposal, inConflict: boolean, language: Language): PanelReserveProposal {
  return {
    candidates: candidates.map((one: RunnerUp) => ({ ...one, why: wordsOfRunnerUp(one, failedBeyond(one.rules, one.overriddenRules))?.[language] ?? null })),
    order: proposedOrder(candidates, atMost), atMost, inConflict,
  };
}
