import { addDays, type Id } from '#kernel';
import { OffersService } from '#matching';
import { actorOf, type DemoWorld } from './world';

/** A running offer to look at: decided by the committee, shown tomorrow. About the other empty flat the committee sits. */
export async function offerFreeFlat(world: DemoWorld, decisionId: Id): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const offers = world.app.get(OffersService, { strict: false });
  const offer = await offers.make(coordinator, { decisionId, lessor: 'landlord' });
  await offers.arrangeViewing(coordinator, offer.id, addDays(world.today, 1));
}
