import { addDays } from '#kernel';
import { MatchingService, OffersService } from '#matching';
import { actorOf, known, type DemoWorld } from './world';

/** A running offer to look at: decided by two people, shown tomorrow. The other empty flat waits for whoever tries the ranking. */
export async function offerFreeFlat(world: DemoWorld): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const manager = actorOf(world, 'manager');
  const decision = await world.app.get(MatchingService, { strict: false }).decide(coordinator, {
    unitId: known(world.units, 'OV-01'), householdId: known(world.households, 'zkusebni2'), deciderIds: [coordinator.accountId!, manager.accountId!],
    reason: 'DEMO: čeká nejdéle z těch, kterým byt vyhovuje, a zvládne nájem i služby.', overriddenRules: [],
  });
  const offers = world.app.get(OffersService, { strict: false });
  const offer = await offers.make(coordinator, { decisionId: decision.id, lessor: 'landlord' });
  await offers.arrangeViewing(coordinator, offer.id, addDays(world.today, 1));
}
