import { addMonths, firstDayOf, halere, monthOf, type Id } from '#kernel';
import { RentIncreasePapersService, RentIncreasesService } from '#tenancies';
import { actorOf, type DemoWorld } from './world';

/** Rents about to rise, to look at: one by a fixed clause, one by an index nobody has named yet, one proposed and delivered today. */
export async function agreeIncreases(world: DemoWorld): Promise<void> {
  const increases = world.app.get(RentIncreasesService, { strict: false });
  const coordinator = actorOf(world, 'coordinator');
  const firstOn = firstDayOf(addMonths(monthOf(world.today), 1));
  await increases.agreeClause(coordinator, { tenancyId: tenancyOf(world, 'standing_order'), kind: 'fixed', percent: 3, firstOn });
  await increases.agreeClause(coordinator, { tenancyId: tenancyOf(world, 'overpayment'), kind: 'index', percent: null, firstOn });
  const proposal = await increases.propose(coordinator, { tenancyId: tenancyOf(world, 'guarantee'), newRent: halere(770_000), comparableRent: halere(850_000), source: 'DEMO: mapa nájemného, Plzeň, 1+kk' });
  await world.app.get(RentIncreasePapersService, { strict: false }).issue(coordinator, proposal.id);
  await increases.recordDelivery(coordinator, proposal.id, world.today);
}

function tenancyOf(world: DemoWorld, scenario: string): Id {
  const home = world.homes.find((each) => each.family.home?.scenario === scenario);
  if (!home) throw new Error(`The demo has no tenancy of the scenario ${scenario}.`);
  return home.tenancyId;
}
