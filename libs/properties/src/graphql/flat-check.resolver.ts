import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, DateScalar, IdScalar, Reading, ReadingScope, resultOf } from '#platform/staff';
import { FlatChecksService } from '../flat-checks.service';
import { unitById } from './properties.loader';
import { CadastreCheckInput, DefectInput, InspectionInput } from './unit.input';
import { ProblemReport, Unit } from './unit.type';

@Resolver(() => ProblemReport)
export class FlatCheckResolver {
  constructor(private readonly checks: FlatChecksService) {}

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Unit))
  recordCadastreCheck(@Args('input') { unitId, ...check }: CadastreCheckInput, @CurrentActor() actor: Actor): Promise<Unit> {
    return this.checks.recordCadastreCheck(actor, unitId, check);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Unit))
  recordInspection(@Args('input') { unitId, ...inspection }: InspectionInput, @CurrentActor() actor: Actor): Promise<Unit> {
    return this.checks.recordInspection(actor, unitId, inspection);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Unit))
  recordDefect(@Args('unitId', { type: () => IdScalar }) unitId: Id, @Args('input') input: DefectInput, @CurrentActor() actor: Actor): Promise<Unit> {
    return this.checks.recordDefect(actor, unitId, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Unit))
  mendDefect(
    @Args('defectId', { type: () => IdScalar }) defectId: Id,
    @Args('fixedOn', { type: () => DateScalar }) fixedOn: IsoDate,
    @CurrentActor() actor: Actor,
  ): Promise<Unit> {
    return this.checks.mendDefect(actor, defectId, fixedOn);
  }

  @Allow('coordinator', 'manager')
  @Query(() => [ProblemReport], { description: 'Problems reported by owners and not solved yet, the oldest first.' })
  async openProblems(@Reading() reading: ReadingScope): Promise<ProblemReport[]> {
    return this.checks.openProblems(await reading.tx());
  }

  @ResolveField(() => Unit)
  unit(@Parent() report: ProblemReport, @Reading() reading: ReadingScope): Promise<Unit | null> {
    return reading.load(unitById, report.unitId);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(ProblemReport), { description: 'Takes a problem in hand, or closes it as solved.' })
  settleProblem(@Args('id', { type: () => IdScalar }) id: Id, @Args('solved', { type: () => Boolean }) solved: boolean, @CurrentActor() actor: Actor): Promise<ProblemReport> {
    return this.checks.settleProblem(actor, id, solved ? 'solved' : 'taken');
  }
}
