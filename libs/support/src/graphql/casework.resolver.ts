import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, resultOf } from '#platform/staff';
import { CaseworkService } from '../casework.service';
import type { GoalEnd } from '../domain/goal';
import { FlagsService } from '../flags.service';
import type { DoorNoteRow } from '../store/door-note.entity';
import type { GoalRow } from '../store/goal.entity';
import type { RiskFlagRow } from '../store/risk-flag.entity';
import type { VisitRow } from '../store/visit.entity';
import { AddRiskFlagNoteInput, KeepDoorNoteInput, RaiseRiskFlagInput, RecordVisitInput, SetGoalInput } from './casework.input';
import { DoorNote, Goal, RiskFlag, Visit } from './casework.type';
import { GoalEndEnum } from './enums.type';

@Resolver()
export class CaseworkResolver {
  constructor(
    private readonly casework: CaseworkService,
    private readonly flags: FlagsService,
  ) {}

  @Allow('social_worker')
  @Mutation(resultOf(Visit))
  recordVisit(@CurrentActor() actor: Actor, @Args('input') input: RecordVisitInput): Promise<VisitRow> {
    const { lengthMinutes = null, present = null, nextStep = null, nextVisitOn = null, nextVisitAt = null, ...visit } = input;
    return this.casework.recordVisit(actor, { ...visit, lengthMinutes, present, nextStep, nextVisitOn, nextVisitAt });
  }

  @Allow('social_worker')
  @Mutation(resultOf(Goal))
  setGoal(@CurrentActor() actor: Actor, @Args('input') input: SetGoalInput): Promise<GoalRow> {
    const { firstStep = null, dueOn = null, ...goal } = input;
    return this.casework.setGoal(actor, { ...goal, firstStep, dueOn });
  }

  @Allow('social_worker')
  @Mutation(resultOf(Goal))
  endGoal(
    @CurrentActor() actor: Actor,
    @Args('goalId', { type: () => IdScalar }) goalId: Id,
    @Args('end', { type: () => GoalEndEnum }) end: GoalEnd,
  ): Promise<GoalRow> {
    return this.casework.endGoal(actor, goalId, end);
  }

  @Allow('social_worker')
  @Mutation(resultOf(DoorNote))
  keepDoorNote(@CurrentActor() actor: Actor, @Args('input') input: KeepDoorNoteInput): Promise<DoorNoteRow> {
    return this.casework.keepDoorNote(actor, input.householdId, input.content);
  }

  @Allow('social_worker')
  @Mutation(resultOf(RiskFlag), { description: 'One tap. Words can come later.' })
  raiseRiskFlag(@CurrentActor() actor: Actor, @Args('input') input: RaiseRiskFlagInput): Promise<RiskFlagRow> {
    return this.flags.raise(actor, input);
  }

  @Allow('social_worker')
  @Mutation(resultOf(RiskFlag), { description: 'Takes a mistaken tap back, within ten seconds.' })
  withdrawRiskFlag(@CurrentActor() actor: Actor, @Args('flagId', { type: () => IdScalar }) flagId: Id): Promise<RiskFlagRow> {
    return this.flags.withdraw(actor, flagId);
  }

  @Allow('social_worker')
  @Mutation(resultOf(RiskFlag))
  addRiskFlagNote(@CurrentActor() actor: Actor, @Args('input') input: AddRiskFlagNoteInput): Promise<RiskFlagRow> {
    return this.flags.addNote(actor, input);
  }

  @Allow('social_worker')
  @Mutation(resultOf(RiskFlag), { description: 'The risk is over.' })
  closeRiskFlag(@CurrentActor() actor: Actor, @Args('flagId', { type: () => IdScalar }) flagId: Id): Promise<RiskFlagRow> {
    return this.flags.close(actor, flagId);
  }
}
