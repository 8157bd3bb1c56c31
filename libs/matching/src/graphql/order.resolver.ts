import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { Household, householdsById } from '#households/staff';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { CandidateOrdersService } from '../candidate-orders.service';
import type { CandidateOrderRow } from '../store/candidate-order.entity';
import { ordersOf } from '../store/candidate-orders.repository';
import { ordersByUnit } from './matching.loader';
import { UnitMatching } from './matching.type';
import { CandidateOrder, OrderCandidatesInput } from './order.type';

@Resolver(() => CandidateOrder)
export class CandidateOrderResolver {
  constructor(
    private readonly db: Database,
    private readonly service: CandidateOrdersService,
  ) {}

  @ResolveField(() => [Household])
  async households(@Parent() order: CandidateOrder, @Reading() reading: ReadingScope) {
    return (await Promise.all(order.householdIds.map((id) => reading.load(householdsById, id)))).filter((household) => household !== null);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(CandidateOrder))
  async orderCandidates(@Args('input') input: OrderCandidatesInput, @CurrentActor() actor: Actor): Promise<CandidateOrder> {
    return this.shown(actor, await this.service.put(actor, input));
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(CandidateOrder), { description: 'Back to the computed order.' })
  async withdrawCandidateOrder(@Args('orderId', { type: () => IdScalar }) orderId: Id, @CurrentActor() actor: Actor): Promise<CandidateOrder> {
    return this.shown(actor, await this.service.withdraw(actor, orderId));
  }

  private async shown(actor: Actor, order: CandidateOrderRow): Promise<CandidateOrder> {
    const orders = await this.db.read(actor, (tx) => ordersOf(tx, [order.unitId]));
    return orders.find(({ id }) => id === order.id)!;
  }
}

@Resolver(() => UnitMatching)
export class UnitOrdersResolver {
  @ResolveField(() => [CandidateOrder], { description: 'Orders people gave to candidates of this flat: the one that holds first, then the ended ones.' })
  async orders(@Parent() found: UnitMatching, @Reading() reading: ReadingScope): Promise<CandidateOrder[]> {
    return (await reading.load(ordersByUnit, found.flat.id)) ?? [];
  }
}
