import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refuse, type Id } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, connectionFrom, CurrentActor, IdScalar, pageRequest, Reading, resultOf, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { PayoutsService } from '../payouts.service';
import { orderFile, paymentOrders, payoutsPage } from '../store/money-view.repository';
import type { PayoutState } from '../store/rent.entity';
import { OrderPayoutsInput, PreparePayoutsInput } from './money.input';
import { PaymentOrder, PaymentOrderFile, Payout, PayoutConnection, PayoutsPrepared } from './money.type';

const STATES: readonly PayoutState[] = ['due', 'ordered', 'paid', 'cancelled'];

@Resolver()
export class PayoutResolver {
  constructor(
    private readonly payoutsService: PayoutsService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => PayoutConnection, { description: 'States: due, ordered, paid, cancelled; what waits comes in the order of its days.' })
  async payouts(
    @Args('state', { type: () => String, nullable: true }) state: string | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Reading() reading: ReadingScope,
  ): Promise<ConnectionValue<Payout>> {
    const request = pageRequest(first, after);
    const chosen = STATES.filter((each) => each === state);
    return connectionFrom(await payoutsPage(await reading.tx(), chosen.length > 0 ? chosen : STATES, null, request), request);
  }

  @Allow('administrator', 'manager', 'finance')
  @Query(() => [PaymentOrder], { name: 'paymentOrders', description: 'The latest fifty.' })
  async orders(@Reading() reading: ReadingScope): Promise<PaymentOrder[]> {
    return paymentOrders(await reading.tx(), null);
  }

  @Allow('manager', 'finance')
  @Query(() => PaymentOrderFile, { description: 'The file to be given to the bank.' })
  async paymentOrderFile(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<PaymentOrderFile> {
    const file = (await orderFile(await reading.tx(), id)) ?? refuse('unknown_id');
    return { name: file.name, base64: file.bytes.toString('base64') };
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(PayoutsPrepared, 'PreparePayoutsResult'), { description: 'Makes payable what is owed to owners for a month; again adds nothing.' })
  preparePayouts(@Args('input') input: PreparePayoutsInput, @CurrentActor() actor: Actor): Promise<PayoutsPrepared> {
    return this.payoutsService.preparePayouts(actor, input.month, input.sendAllCollected);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(PaymentOrder, 'OrderPayoutsResult'), { description: 'One file for the bank with the chosen payouts.' })
  async orderPayouts(@Args('input') input: OrderPayoutsInput, @CurrentActor() actor: Actor): Promise<PaymentOrder> {
    const order = await this.payoutsService.orderPayouts(actor, { payoutIds: input.payoutIds, dueOn: input.dueOn ?? null });
    return (await this.db.read(actor, (tx) => paymentOrders(tx, [order.id])))[0]!;
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Payout, 'CancelPayoutResult'), { description: 'A payout that should not be; its booking is reversed.' })
  async cancelPayout(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor): Promise<Payout> {
    await this.payoutsService.cancel(actor, id);
    return (await this.db.read(actor, (tx) => payoutsPage(tx, STATES, [id], { first: 1, offset: 0 }))).rows[0]!;
  }
}
