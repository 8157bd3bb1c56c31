import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, DateScalar, groupLoader, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { afterDelivery } from '../domain/rent-increase';
import { RentIncreasesService } from '../rent-increases.service';
import { RentIncreasePapersService } from '../rent-increase-papers.service';
import { RentIncreaseRow } from '../store/rent-increase.entity';
import { papersOfIncreases, type IncreasePaper } from '../store/rent-increase.repository';
import { AgreeRentClauseInput, ApplyRentClauseInput, ProposeRentIncreaseInput, RentClause, RentClauseDue, RentIncrease, RentIncreasePaper } from './rent-increase.type';
import { tenancyById } from './tenancy.loader';
import { Tenancy } from './tenancy.type';

const OFFICE = ['coordinator', 'manager', 'finance', 'administrator'] as const;

@Resolver(() => RentClause)
export class RentClauseResolver {
  constructor(private readonly service: RentIncreasesService) {}

  @Allow(...OFFICE)
  @Query(() => [RentClauseDue], { description: 'Clauses whose day is within so many days, the soonest first.' })
  async rentClausesDue(@Args('withinDays', { type: () => Int, defaultValue: 60 }) withinDays: number, @Reading() reading: ReadingScope): Promise<RentClauseDue[]> {
    return this.service.due(await reading.tx(), Math.min(Math.max(withinDays, 0), 3660));
  }

  @ResolveField(() => Tenancy)
  async tenancy(@Parent() clause: RentClause, @Reading() reading: ReadingScope): Promise<Tenancy> {
    return (await reading.load(tenancyById, clause.tenancyId)) ?? refuse('unknown_id');
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(RentClause, 'AgreeRentClauseResult'))
  agreeRentClause(@Args('input') input: AgreeRentClauseInput, @CurrentActor() actor: Actor): Promise<RentClause> {
    return this.service.agreeClause(actor, { ...input, percent: input.percent ?? null });
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(RentClause, 'EndRentClauseResult'))
  endRentClause(@Args('clauseId', { type: () => IdScalar }) clauseId: Id, @CurrentActor() actor: Actor): Promise<RentClause> {
    return this.service.endClause(actor, clauseId);
  }
}

@Resolver(() => RentIncrease)
export class RentIncreaseResolver {
  private readonly issued = groupLoader<Id, IncreasePaper>(papersOfIncreases, (paper) => paper.increaseId);

  constructor(
    private readonly service: RentIncreasesService,
    private readonly letters: RentIncreasePapersService,
    private readonly db: Database,
  ) {}

  @Allow(...OFFICE)
  @Query(() => [RentIncrease], { description: 'Newest first, at most 200.' })
  async rentIncreases(@Args('waitingOnly', { type: () => Boolean, defaultValue: false }) waitingOnly: boolean, @Reading() reading: ReadingScope): Promise<RentIncrease[]> {
    const tx = await reading.tx();
    const limits = await this.service.limits(tx);
    return (await this.service.increases(tx, waitingOnly)).map((row) => told(row, limits.answerMonths));
  }

  @ResolveField(() => Tenancy)
  async tenancy(@Parent() increase: RentIncrease, @Reading() reading: ReadingScope): Promise<Tenancy> {
    return (await reading.load(tenancyById, increase.tenancyId)) ?? refuse('unknown_id');
  }

  @ResolveField(() => [RentIncreasePaper], { description: 'Letters of the proposal, one for each who owes the rent; empty until they are issued.' })
  async papers(@Parent() increase: RentIncrease, @Reading() reading: ReadingScope): Promise<RentIncreasePaper[]> {
    return (await reading.load(this.issued, increase.id)) ?? [];
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(RentIncrease, 'IssueRentIncreaseProposalResult'), { description: 'The letter with the law’s periods, to each who owes the rent; asked again it gives the same papers.' })
  async issueRentIncreaseProposal(@Args('id', { type: () => IdScalar }) id: Id, @Args('language', { type: () => String, nullable: true }) language: string | null | undefined, @CurrentActor() actor: Actor): Promise<RentIncrease> {
    if (language != null && language !== 'cs' && language !== 'en') return refuse('invalid_input', { field: 'language' }, 'language');
    await this.letters.issue(actor, id, language ?? null);
    return told((await this.db.read(actor, (tx) => tx.get(RentIncreaseRow, id)))!, null);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(RentIncrease, 'ApplyRentClauseResult'), { description: 'Raises the rent by the clause from its day; late is corrected.' })
  async applyRentClause(@Args('input') input: ApplyRentClauseInput, @CurrentActor() actor: Actor): Promise<RentIncrease> {
    return told(await this.service.applyClause(actor, { clauseId: input.clauseId, percent: input.percent ?? null, source: input.source ?? null }), null);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(RentIncrease, 'ProposeRentIncreaseResult'), { description: 'The landlord’s proposal (Civil Code § 2249).' })
  async proposeRentIncrease(@Args('input') input: ProposeRentIncreaseInput, @CurrentActor() actor: Actor): Promise<RentIncrease> {
    return told(await this.service.propose(actor, { ...input }), null);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(RentIncrease, 'RecordIncreaseDeliveryResult'), { description: 'From this day run the tenant’s two months.' })
  async recordIncreaseDelivery(@Args('id', { type: () => IdScalar }) id: Id, @Args('deliveredOn', { type: () => DateScalar }) deliveredOn: IsoDate, @CurrentActor() actor: Actor): Promise<RentIncrease> {
    return told(await this.service.recordDelivery(actor, id, deliveredOn), null);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(RentIncrease, 'AnswerRentIncreaseResult'), { description: 'agreed raises the rent; refused and withdrawn leave it.' })
  async answerRentIncrease(@Args('id', { type: () => IdScalar }) id: Id, @Args('answer', { type: () => String }) answer: string, @CurrentActor() actor: Actor): Promise<RentIncrease> {
    if (answer !== 'agreed' && answer !== 'refused' && answer !== 'withdrawn') return refuse('invalid_input', { field: 'answer' }, 'answer');
    return told(await this.service.recordAnswer(actor, id, answer), null);
  }
}

function told(row: RentIncreaseRow, answerMonths: number | null): RentIncrease {
  const dates = row.deliveredOn === null || row.clauseId !== null || answerMonths === null ? null : afterDelivery(row.deliveredOn, { answerMonths });
  return { ...row, answerBy: dates?.answerBy ?? null, courtBy: dates?.courtBy ?? null };
}
