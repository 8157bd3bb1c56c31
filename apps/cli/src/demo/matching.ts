import { addMonths, firstDayOf, monthOf } from '#kernel';
import { AllocationsService, MatchingPoliciesService, STANDARD_POLICY } from '#matching';
import { actorOf, type DemoWorld } from './world';

/** The rules as they will hold from next month, adopted by the manager; today's list still goes by those in force. */
export async function planNextRules(world: DemoWorld): Promise<void> {
  await world.app.get(MatchingPoliciesService, { strict: false }).adopt(actorOf(world, 'manager'), {
    document: { ...STANDARD_POLICY, offerWorkingDays: 7 },
    from: firstDayOf(addMonths(monthOf(world.today), 1)),
    reason: 'DEMO: rodiny potřebují na rozmyšlenou celý týden i s víkendem.',
  });
}

/** What is free and who waits, allocated at once; the running offer stays as it is. Nobody has proposed anything from it yet. */
export async function allocateFreeFlats(world: DemoWorld): Promise<void> {
  await world.app.get(AllocationsService, { strict: false }).ask(actorOf(world, 'coordinator'), { minimumFit: 0 });
}
