import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Month } from '#kernel';
import type { Actor } from '#platform';
import { Allow, connectionFrom, CurrentActor, IdScalar, MonthScalar, pageRequest, Reading, resultOf, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { ArrivalsService } from '../arrivals.service';
import { RentService } from '../rent.service';
import { agencyLosses, arrivalViews, monthSums, rentOfMonth } from '../store/money-view.repository';
import { Database } from '#platform';
import { ArrivalAnswerInput } from './money.input';
import { AgencyLoss, ArrivalQuestion, MonthCharged, RentLine, RentLineConnection, RentMonth } from './money.type';

/** The monthly run, landlords' answers about it, and what B and C bring or cost. */
@Resolver(() => RentMonth)
export class RentMonthResolver {
  constructor(
    private readonly rent: RentService,
    private readonly arrivals: ArrivalsService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => RentMonth, { name: 'rentMonth' })
  async month(@Args('month', { type: () => MonthScalar }) month: Month, @Reading() reading: ReadingScope): Promise<RentMonth> {
    return { month, ...(await monthSums(await reading.tx(), month)) };
  }

  @ResolveField(() => RentLineConnection)
  async lines(
    @Parent() month: RentMonth,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Reading() reading: ReadingScope,
  ): Promise<ConnectionValue<RentLine>> {
    const request = pageRequest(first, after);
    return connectionFrom(await rentOfMonth(await reading.tx(), month.month, request), request);
  }

  @ResolveField(() => [ArrivalQuestion], { description: 'Rent that goes straight to landlords: unknown ones first.' })
  async arrivalQuestions(@Parent() month: RentMonth, @Reading() reading: ReadingScope): Promise<ArrivalQuestion[]> {
    return arrivalViews(await reading.tx(), month.month, null);
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(MonthCharged, 'ChargeMonthResult'), { description: 'Charges rent and advances for a month; again changes nothing.' })
  chargeMonth(@Args('month', { type: () => MonthScalar }) month: Month, @CurrentActor() actor: Actor): Promise<MonthCharged> {
    return this.rent.chargeMonth(actor, month);
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(ArrivalQuestion, 'RecordArrivalAnswerResult'), { description: 'The landlord told us by phone whether the rent arrived.' })
  async recordArrivalAnswer(@Args('input') input: ArrivalAnswerInput, @CurrentActor() actor: Actor): Promise<ArrivalQuestion> {
    const row = await this.arrivals.recordAnswer(actor, { ...input, amount: input.amount ?? null, arrivedOn: input.arrivedOn ?? null });
    return this.question(actor, row.id);
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(ArrivalQuestion, 'TakeBackArrivalAnswerResult'), { description: 'The answer was wrong: its booking is reversed, the month is unknown again.' })
  async takeBackArrivalAnswer(@Args('questionId', { type: () => IdScalar }) questionId: Id, @CurrentActor() actor: Actor): Promise<ArrivalQuestion> {
    return this.question(actor, (await this.arrivals.takeBack(actor, questionId)).id);
  }

  @Allow('administrator', 'manager', 'finance')
  @Query(() => [AgencyLoss], { description: 'B and C, the worst first.' })
  async agencyLosses(@Reading() reading: ReadingScope): Promise<AgencyLoss[]> {
    return agencyLosses(await reading.tx());
  }

  private async question(actor: Actor, questionId: Id): Promise<ArrivalQuestion> {
    return (await this.db.read(actor, (tx) => arrivalViews(tx, null, [questionId])))[0]!;
  }
}
