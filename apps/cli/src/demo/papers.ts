import { addMonths, monthOf, type Id } from '#kernel';
import { ArrearsService, LettersService } from '#rent';
import { HandoversService, TenancyPapersService, type PaperKind } from '#tenancies';
import type { DemoHome, DemoWorld } from './world';
import { actorOf } from './world';

/** The papers of moving in: contract, payment schedule, guarantee, and the protocol of the day the keys were handed over. */
export async function issueContractPapers(world: DemoWorld, home: DemoHome): Promise<void> {
  const kinds: PaperKind[] = ['contract', 'payment_schedule', ...(home.flat.model === 'A' ? (['guarantee_certificate'] as const) : [])];
  for (const kind of kinds) await issue(world, home.tenancyId, kind);
}

export async function handOver(world: DemoWorld, home: DemoHome): Promise<void> {
  await world.app.get(HandoversService, { strict: false }).record(actorOf(world, 'coordinator'), {
    tenancyId: home.tenancyId, kind: 'move_in', heldOn: world.clock.today(),
    meters: [
      { kind: 'electricity', serialNumber: `DEMO-E-${home.flat.code}`, supplyPoint: null, reading: 1024 + home.flat.areaM2 },
      { kind: 'cold_water', serialNumber: `DEMO-V-${home.flat.code}`, supplyPoint: null, reading: 86.4 },
    ],
    keys: [{ kind: 'flat', count: 3 }, { kind: 'house', count: 2 }],
    rooms: [{ room: 'Pokoj', condition: 'good', note: null }, { room: 'Kuchyně', condition: 'good', note: null }, { room: 'Koupelna', condition: 'worn', note: 'DEMO: starší obklad' }],
    defects: [], energyTransferBy: null, note: 'DEMO',
  });
  await issue(world, home.tenancyId, 'handover_in');
}

/** Owners' statements of the last whole month, and a reminder where three months are owed. */
export async function sendLetters(world: DemoWorld): Promise<void> {
  const letters = world.app.get(LettersService, { strict: false });
  const month = addMonths(monthOf(world.today), -1);
  const owners = new Set<Id>();
  for (const home of world.homes) {
    const landlordId = world.landlords.get(home.flat.landlord)!;
    if (owners.has(landlordId) || (home.flat.model === 'A' && !home.flat.collects)) continue;
    owners.add(landlordId);
    await letters.issueStatement(actorOf(world, 'finance'), { landlordId, month });
  }
}

/** The families whose unpaid rent has been walked up the ladder. */
export type Owing = 'three_months' | 'guarantee';

/** A person called twice before any letter. */
export async function callFamily(world: DemoWorld, owing: Owing, step: 'call' | 'second_contact'): Promise<void> {
  await world.app.get(ArrearsService, { strict: false }).recordContact(actorOf(world, 'coordinator'), {
    tenancyId: owingHome(world, owing).tenancyId, step, outcome: 'reached', promisedOn: null, note: 'DEMO: zkrácená práce, žádají o dávku',
  });
}

export async function remind(world: DemoWorld, owing: Owing): Promise<void> {
  await world.app.get(LettersService, { strict: false }).sendReminder(actorOf(world, 'coordinator'), { tenancyId: owingHome(world, owing).tenancyId });
}

function owingHome(world: DemoWorld, owing: Owing): DemoHome {
  return world.homes.find((each) => each.family.home?.scenario === owing)!;
}

function issue(world: DemoWorld, tenancyId: Id, kind: PaperKind): Promise<unknown> {
  return world.app.get(TenancyPapersService, { strict: false }).issue(actorOf(world, 'coordinator'), tenancyId, kind, 'cs');
}
