import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { PayoutReturnsService } from '../payout-returns.service';
import { paymentOrders, payoutsPage } from '../store/money-view.repository';
import { CancelOrderInput, PayoutReturnInput, TakeOutOfOrderInput } from './money.input';
import { PaymentOrder, Payout, PayoutReturnCandidate } from './money.type';

/** The ways back of payouts: an order not given to the bank, a payment it did not carry out or sent back. */
@Resolver()
export class PayoutReturnResolver {
  constructor(
    private readonly returns: PayoutReturnsService,
    private readonly db: Database,
  ) {}

  @Allow('manager', 'finance')
  @Query(() => [PayoutReturnCandidate], { description: 'Incoming lines of the same amount that nobody has understood yet.' })
  async payoutReturnCandidates(@Args('payoutId', { type: () => IdScalar }) payoutId: Id, @Reading() reading: ReadingScope): Promise<PayoutReturnCandidate[]> {
    return this.returns.candidates(await reading.tx(), payoutId);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(PaymentOrder, 'CancelPaymentOrderResult'), { description: 'Its payouts wait again; the file must not be given to the bank.' })
  async cancelPaymentOrder(@Args('input') input: CancelOrderInput, @CurrentActor() actor: Actor): Promise<PaymentOrder> {
    const id = await this.returns.cancelOrder(actor, input);
    return (await this.db.read(actor, (tx) => paymentOrders(tx, [id])))[0]!;
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Payout, 'TakePayoutOutOfOrderResult'), { description: 'The bank did not carry this payment out; it waits again.' })
  async takePayoutOutOfOrder(@Args('input') input: TakeOutOfOrderInput, @CurrentActor() actor: Actor): Promise<Payout> {
    return this.payout(actor, await this.returns.takeOutOfOrder(actor, input));
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Payout, 'RecordPayoutReturnResult'), { description: 'The bank sent it back: the owner is owed again.' })
  async recordPayoutReturn(@Args('input') input: PayoutReturnInput, @CurrentActor() actor: Actor): Promise<Payout> {
    return this.payout(actor, (await this.returns.recordReturn(actor, input)).payoutId);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Payout, 'UndoPayoutReturnResult'), { description: 'It was other money: the payout is sent after all.' })
  async undoPayoutReturn(@Args('returnId', { type: () => IdScalar }) returnId: Id, @CurrentActor() actor: Actor): Promise<Payout> {
    return this.payout(actor, (await this.returns.undoReturn(actor, returnId)).payoutId);
  }

  private async payout(actor: Actor, id: Id): Promise<Payout> {
    return (await this.db.read(actor, (tx) => payoutsPage(tx, ['due', 'ordered', 'paid', 'cancelled'], [id], { first: 1, offset: 0 }))).rows[0]!;
  }
}
