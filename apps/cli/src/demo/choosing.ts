import { addDays, type Id, type IsoDate } from '#kernel';
import { CandidateOrdersService, DrawsService, LandlordConditionsService, MatchingService, OffersService, ReservesService } from '#matching';
import { Database } from '#platform';
import { beginCare } from './casework';
import type { DemoFamily } from './families';
import type { DemoFlat } from './flats';
import { recordFamily, takeInFlat } from './housing';
import { actorOf, known, type DemoWorld } from './world';

const empty = { model: 'A', collects: true, ownerRent: null, pets: true } as const;

/** Beside the ten flats: six that are free, each with a story of choosing. Their owners let them themselves, so an empty month costs the agency nothing. */
export const FREE_FLATS: readonly DemoFlat[] = [
  // Two families share the first rank here; nobody has drawn yet.
  { ...empty, code: 'PL-07', city: 'Plzeň', street: 'Skvrňanská', houseNumber: '9012', postalCode: '318 00', part: 'Skvrňany', layout: '2+1', areaM2: 56, floor: 1, lift: false, stepFree: false, rent: 10500, services: 3400, landlord: 'vzorny' },
  // Nobody who waits can pay for it.
  { ...empty, code: 'PL-08', city: 'Plzeň', street: 'Lobezská', houseNumber: '9013', postalCode: '326 00', part: 'Slovany', layout: '5+1', areaM2: 118, floor: 2, lift: false, stepFree: false, rent: 26900, services: 8400, landlord: 'ukazkova' },
  // Only one lone senior can live there.
  { ...empty, code: 'PL-09', city: 'Plzeň', street: 'Sokolovská', houseNumber: '9014', postalCode: '323 00', part: 'Bolevec', layout: '1+kk', areaM2: 17, floor: 0, lift: false, stepFree: true, rent: 4200, services: 1600, landlord: 'cvicny' },
  // Only the family first in the ranking of PL-06 can live here, without a pet: going flat by flat it gets PL-06 and this one stays empty.
  { ...empty, code: 'PL-10', city: 'Plzeň', street: 'Zábělská', houseNumber: '9016', postalCode: '312 00', part: 'Doubravka', layout: '3+kk', areaM2: 64, floor: 1, lift: false, stepFree: false, pets: false, rent: 12900, services: 4900, landlord: 'cvicny' },
  // The committee chose for it and its votes propose reserves, which nobody has confirmed yet.
  { ...empty, code: 'OV-07', city: 'Ostrava', street: 'Nádražní', houseNumber: '9017', postalCode: '702 00', part: 'Přívoz', layout: '3+1', areaM2: 67, floor: 2, lift: true, stepFree: true, rent: 9200, services: 3400, landlord: 'byty' },
  // Drawn, offered, refused: a reserve's turn.
  { ...empty, code: 'OV-06', city: 'Ostrava', street: 'Opavská', houseNumber: '9015', postalCode: '708 00', part: 'Poruba', layout: '2+1', areaM2: 44, floor: 3, lift: true, stepFree: true, rent: 8600, services: 3300, landlord: 'byty' },
];

const twin = {
  ethos: '4.1', referred: false, worker: 'social2', needs: [], wishes: [{ kind: 'city', value: 'Plzeň' }, { kind: 'city', value: 'Ostrava' }], quiet: false, interpreter: null, home: null, incomes: [{ kind: 'part_time', amount: 15500 }],
  benefits: [{ kind: 'state_social_assistance', amount: 23000, housingPart: 11400, paidTo: 'household' }],
} as const;

/** Two families the rules cannot tell apart: they applied on one day, live in the same shelter, and have as much. */
export const TWINS: readonly DemoFamily[] = [
  {
    ...twin, key: 'vzorova', name: 'Vzorová Ilona',
    people: [{ given: 'Ilona', family: 'Vzorová', born: '1992-03-08', relation: 'applicant' }, { given: 'Filip', family: 'Vzorový', born: '2017-05-02', relation: 'child' }, { given: 'Agáta', family: 'Vzorová', born: '2020-09-19', relation: 'child' }],
  },
  {
    ...twin, key: 'cvicna2', name: 'Cvičná Radka',
    people: [{ given: 'Radka', family: 'Cvičná', born: '1990-11-21', relation: 'applicant' }, { given: 'Ella', family: 'Cvičná', born: '2016-12-12', relation: 'child' }, { given: 'Hugo', family: 'Cvičný', born: '2019-01-30', relation: 'child' }],
  },
];

const FREE_SINCE_DAYS = 20;
const TAKEN_IN_BEFORE = 21;
const APPLIED_DAYS = 70;

interface Happening {
  readonly on: IsoDate;
  readonly order: number;
  run(): Promise<void>;
}

/** Free flats with a tie, with nobody, with one family alone; and one that was drawn, offered and refused, so that a reserve's turn has come. */
export function choosingHappenings(world: DemoWorld): Happening[] {
  const { today } = world;
  const freeFrom = addDays(today, -FREE_SINCE_DAYS);
  return [
    ...FREE_FLATS.map((flat) => ({ on: addDays(freeFrom, -TAKEN_IN_BEFORE), order: 0, run: () => takeInFlat(world, flat, freeFrom) })),
    ...TWINS.flatMap((family) => [
      { on: addDays(today, -APPLIED_DAYS), order: 1, run: () => recordFamily(world, family) },
      { on: addDays(today, -APPLIED_DAYS), order: 4, run: () => beginCare(world, family) },
    ]),
    { on: addDays(today, -30), order: 6, run: () => limitSmallFlat(world) },
    { on: addDays(today, -12), order: 6, run: () => drawBetweenTwins(world) },
    { on: addDays(today, -11), order: 6, run: () => offerToDrawn(world) },
    { on: addDays(today, -4), order: 6, run: () => refuseOffer(world) },
  ];
}

/** A lawful condition: one person for a flat of one room. */
async function limitSmallFlat(world: DemoWorld): Promise<void> {
  await world.app.get(LandlordConditionsService, { strict: false }).record(actorOf(world, 'coordinator'), {
    unitId: known(world.units, 'PL-09'), kind: 'max_persons', limit: 1, words: 'DEMO: pro jednoho, byt má 17 m²',
  });
}

/** Families that share a rank drawn by lot, with a witness's word. Who was first only the lot knows: nothing else in the demo depends on it. */
async function drawBetweenTwins(world: DemoWorld): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const unitId = known(world.units, 'OV-06');
  const draws = world.app.get(DrawsService, { strict: false });
  const { ranking } = await world.app.get(Database, { strict: false }).read(coordinator, (tx) => world.app.get(MatchingService, { strict: false }).rankForUnit(tx, unitId));
  const { rank } = ranking.eligible.find(({ householdId }) => householdId === known(world.households, TWINS[0]!.key))!;
  const announced = await draws.announce(coordinator, { unitId, rank });
  const drawn = await draws.draw(coordinator, { drawId: announced.id, word: 'demo' });
  const householdIds = drawn.drawnCodes!.map((code) => drawn.householdIds[drawn.codes.indexOf(code)]!);
  await world.app.get(CandidateOrdersService, { strict: false }).put(coordinator, { unitId, householdIds, reason: 'DEMO: pravidla obě rodiny neodliší, pořadí určil los.' });
}

/** The first drawn is chosen by two people, the second one and a smaller family stand as reserves. */
async function offerToDrawn(world: DemoWorld): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const unitId = known(world.units, 'OV-06');
  const [first, second] = (await drawnOrder(world, unitId)) as [Id, Id];
  const decision = await world.app.get(ReservesService, { strict: false }).decide(coordinator, {
    unitId, householdId: first, deciderIds: [coordinator.accountId!, actorOf(world, 'manager').accountId!], overriddenRules: [],
    reason: 'DEMO: nejvíc bodů, pořadí mezi rovnocennými určil los.',
    reserves: [
      { householdId: second, reason: 'DEMO: druhá podle losu.', overriddenRules: [] },
      { householdId: known(world.households, 'zkusebni2'), reason: 'DEMO: další v pořadí podle pravidel.', overriddenRules: [] },
    ],
  });
  const offers = world.app.get(OffersService, { strict: false });
  const offer = await offers.make(coordinator, { decisionId: decision.id, lessor: 'landlord' });
  await offers.arrangeViewing(coordinator, offer.id, addDays(world.clock.today(), 3));
}

async function drawnOrder(world: DemoWorld, unitId: Id): Promise<readonly Id[]> {
  const rows = await world.app.get(Database, { strict: false }).read(actorOf(world, 'coordinator'), (tx) =>
    tx.rows<{ householdIds: Id[] }>('SELECT household_ids FROM core.candidate_order WHERE agency_id = $1 AND unit_id = $2 AND ended_at IS NULL', [world.agencyId, unitId]),
  );
  return rows[0]!.householdIds;
}

/** A good reason keeps the place in the list; the reserve waits for one click. */
async function refuseOffer(world: DemoWorld): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const [offer] = await world.app.get(Database, { strict: false }).read(coordinator, (tx) =>
    tx.rows<{ id: Id }>(`SELECT id FROM core.offer WHERE agency_id = $1 AND unit_id = $2 AND closed_on IS NULL`, [world.agencyId, known(world.units, 'OV-06')]),
  );
  await world.app.get(OffersService, { strict: false }).familyRefuses(coordinator, offer!.id, 'location');
}
