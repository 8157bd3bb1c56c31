import { addDays, addMonths, addMonthsToDate, firstDayOf, later, monthOf, type Id, type IsoDate } from '#kernel';
import { HouseholdsService } from '#households';
import { MatchingService, OffersService, PastReplaysService, PromisesService, STANDARD_POLICY } from '#matching';
import { Database } from '#platform';
import { FAMILIES, type DemoFamily } from './families';
import { FLATS, type DemoFlat } from './flats';
import { moveInDay, recordFamily } from './housing';
import { GIVEN_BACK, MOVED_OUT } from './moved-out';
import { PAST_FAMILIES, type PastFamily } from './past-families';
import { actorOf, known, type DemoWorld } from './world';

/** Days from the day a flat and its family were first known: when each thing about the flat was decided. */
const FIRST_OFFER = 1;
const DAYS_PER_OFFER = 3;
const LAST_OFFER = 8;
const BEFORE_MOVING = 20;
/** The agency is founded thirty days before its two years begin; who came first applied on paper before that. */
const FOUNDED_BEFORE = 28;

type Attempt = readonly [family: string, by: 'family' | 'landlord', code: string];

/** Offers that came to nothing before the flat found its family, each to who stood first on the list of that day. */
const ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  'PL-03': [['byvali7', 'family', 'too_expensive']],
  'PL-05': [['byvali12', 'family', 'too_expensive']],
  'OV-03': [['byvali13', 'family', 'location']],
  'PL-04': [['byvali7', 'family', 'too_expensive'], ['byvali12', 'family', 'access']],
  'OV-02': [['byvali8', 'family', 'too_small'], ['byvali7', 'family', 'too_expensive']],
  'OV-04': [['byvali13', 'family', 'too_expensive'], ['byvali9', 'family', 'too_expensive']],
  'PL-01': [['byvali6', 'landlord', 'without_reason'], ['byvaly1', 'family', 'location']],
  'OV-05': [['byvaly1', 'family', 'condition_of_flat'], ['byvali10', 'family', 'too_small']],
  'PL-02': [['byvali14', 'landlord', 'works_in_flat'], ['byvali10', 'family', 'location']],
};

/** Flats people gave otherwise than the list of that day, and why; the others went to who stood first. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'PL-01': 'DEMO: mladá žena musí za deset dní opustit dětský domov a jiný malý byt není. Pro matku s dítětem, která je v pořadí první, je jedna místnost málo a do jara má kde být.',
  'OV-04': 'DEMO: rodině se dvěma malými dětmi končí pobyt na ubytovně a pořadí už nikoho nenabízí. Strop nákladů prominut, s dávkou a doprovodem to má zvládnout.',
};

interface Happening {
  readonly on: IsoDate;
  readonly order: number;
  run(): Promise<void>;
}

/** Two years of choosing: who waited and went another way, which offers came to nothing, and how each flat found its family. */
export function historyHappenings(world: DemoWorld): Happening[] {
  return [
    ...PAST_FAMILIES.flatMap((family, index) => waited(world, family, index)),
    ...[...FLATS, GIVEN_BACK].flatMap((flat) => chosen(world, flat)),
    { on: addDays(world.today, -1), order: 9, run: () => replayTwoYears(world) },
  ];
}

/** What two years would have been with more for children and for waiting and a quarter for urgency: to be looked at beside the rules. */
async function replayTwoYears(world: DemoWorld): Promise<void> {
  await world.app.get(PastReplaysService, { strict: false }).ask(actorOf(world, 'manager'), {
    document: {
      ...STANDARD_POLICY, caps: { ...STANDARD_POLICY.caps, urgency: 10, children: 30, waiting: 40 }, pointsPerChild: 10, pointsPerMonthWaiting: 4,
      urgencyByEthos: Object.fromEntries(Object.entries(STANDARD_POLICY.urgencyByEthos).map(([category, points]) => [category, Math.round(points / 4)])),
    },
    from: addMonthsToDate(world.today, -25), to: null,
  });
}

function waited(world: DemoWorld, family: PastFamily, index: number): Happening[] {
  const founded = addDays(firstDayOf(addMonths(monthOf(world.today), -24)), -FOUNDED_BEFORE);
  const { appliedOn, closedOn } = waitingOf(family, index, world.today);
  return [
    { on: later(appliedOn, founded), order: 0, run: () => recordFamily(world, family, appliedOn) },
    {
      on: closedOn, order: 0,
      run: async () => void (await world.app.get(HouseholdsService, { strict: false }).close(actorOf(world, 'coordinator'), known(world.households, family.key), family.closedReason)),
    },
  ];
}

/** Nobody applies or leaves on the day of another. */
export function waitingOf(family: PastFamily, index: number, today: IsoDate): { appliedOn: IsoDate; closedOn: IsoDate } {
  return { appliedOn: addDays(addMonthsToDate(today, -family.appliedMonthsAgo), -index), closedOn: addDays(addMonthsToDate(today, -family.closedMonthsAgo), index) };
}

/** The days flats were offered in vain, and to whom. */
export function offersInVain(today: IsoDate): { on: IsoDate; to: string; flat: string; attempt: Attempt }[] {
  return [...FAMILIES, MOVED_OUT]
    .flatMap((family) => (ATTEMPTS[family.home?.flat ?? ''] ?? []).map((attempt, index) => (
      { on: addDays(knownOn(family, today), FIRST_OFFER + index * DAYS_PER_OFFER), to: attempt[0], flat: family.home!.flat, attempt })));
}

/** The day from which the flat was known that a family then moved into. */
const knownOn = (family: DemoFamily, today: IsoDate): IsoDate => addDays(firstDayOf(monthOf(moveInDay(family, today))), -BEFORE_MOVING);

function chosen(world: DemoWorld, flat: DemoFlat): Happening[] {
  const family = [...FAMILIES, MOVED_OUT].find(({ home }) => home?.flat === flat.code);
  if (!family) return [];
  const attempts = offersInVain(world.today).filter((each) => each.flat === flat.code);
  return [
    ...attempts.map(({ on, attempt }): Happening => ({ on, order: 2, run: () => offerInVain(world, flat, attempt) })),
    { on: addDays(knownOn(family, world.today), LAST_OFFER), order: 2, run: () => promiseFlat(world, flat, family) },
  ];
}

/** The first of the list is offered the flat; where nobody meets every rule, the named family, with the ceiling of costs set aside. */
async function offerInVain(world: DemoWorld, flat: DemoFlat, [key, by, code]: Attempt): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const offers = world.app.get(OffersService, { strict: false });
  const offerId = await decideAndOffer(world, flat, (await firstOfList(world, flat)) ?? known(world.households, key), 'DEMO: z rodin, kterým byt vyhovuje, ho potřebuje nejvíc.');
  if (by === 'family') return void (await offers.familyRefuses(coordinator, offerId, code));
  await offers.arrangeViewing(coordinator, offerId, world.clock.today());
  await offers.familyAccepts(coordinator, offerId);
  await offers.landlordRefuses(coordinator, offerId, code);
}

async function firstOfList(world: DemoWorld, flat: DemoFlat): Promise<Id | null> {
  const unitId = known(world.units, flat.code);
  return world.app.get(Database, { strict: false }).read(actorOf(world, 'coordinator'), async (tx) => {
    const { ranking } = await world.app.get(MatchingService, { strict: false }).rankForUnit(tx, unitId);
    const asked = await tx.rows<{ householdId: Id }>('SELECT household_id FROM core.offer WHERE agency_id = $1 AND (unit_id = $2 OR closed_on IS NULL)', [tx.agencyId, unitId]);
    return ranking.eligible.find(({ householdId }) => !asked.some((offer) => offer.householdId === householdId))?.householdId ?? null;
  });
}

async function promiseFlat(world: DemoWorld, flat: DemoFlat, family: DemoFamily): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const offers = world.app.get(OffersService, { strict: false });
  const startsOn = moveInDay(family, world.today);
  const offerId = await decideAndOffer(world, flat, known(world.households, family.key), OTHERWISE[flat.code] ?? 'DEMO: byt rodině sedí velikostí i místem a zvládne ho platit.');
  await offers.arrangeViewing(coordinator, offerId, world.clock.today());
  await offers.familyAccepts(coordinator, offerId);
  if (flat.model === 'A') await offers.landlordAccepts(coordinator, offerId);
  await world.app.get(PromisesService, { strict: false }).promise(coordinator, { offerId, from: startsOn, to: null, validUntil: addDays(startsOn, 30), conditions: ['deposit'], language: 'cs' });
  world.promises.set(family.key, offerId);
}

/** Decided by two people; where only the ceiling of costs fails, they set it aside with a reason. */
async function decideAndOffer(world: DemoWorld, flat: DemoFlat, householdId: Id, reason: string): Promise<Id> {
  const coordinator = actorOf(world, 'coordinator');
  const matching = world.app.get(MatchingService, { strict: false });
  const unitId = known(world.units, flat.code);
  const { rules } = await world.app.get(Database, { strict: false }).read(coordinator, (tx) => matching.matchIn(tx, unitId, householdId));
  const overriddenRules = rules.filter(({ outcome, overridable }) => outcome === 'failed' && overridable).map(({ rule }) => rule);
  const decision = await matching.decide(coordinator, {
    unitId, householdId, overriddenRules, deciderIds: [coordinator.accountId!, actorOf(world, 'manager').accountId!],
    reason: overriddenRules.length === 0 || /prominut/.test(reason) ? reason : `${reason} Strop nákladů prominut: jiný byt v dohledu není.`,
  });
  return (await world.app.get(OffersService, { strict: false }).make(coordinator, { decisionId: decision.id, lessor: flat.model === 'A' ? 'landlord' : 'agency' })).id;
}
