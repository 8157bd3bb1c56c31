import { addDays, halere, id, isoDate, type Halere, type Id } from '#kernel';
import { STANDARD_POLICY, type AgencyFacts, type CandidateFacts, type FlatFacts } from '#matching';

/** Numbers that look random and are the same each time. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const TODAY = isoDate('2026-11-21');
const CITIES = ['Plzeň', 'Ostrava', 'Brno'] as const;
const ETHOS = ['1.1', '2.1', '3.2', '4.1', '8.1', '10.1', '11.2', '13.1'] as const;

/** An agency that looks like one: small flats and large ones in three cities, families of all sizes, some facts unknown. */
export function generatedAgency(flats: number, families: number, seed = 7): AgencyFacts {
  const next = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const crowns = (least: number, most: number): Halere => halere(whole(least, most) * 100);
  const key = (kind: number, number: number): Id => id(`0193000${kind}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`);
  const flat = (number: number): FlatFacts => {
    const rooms = pick([1, 2, 2, 3, 3, 3, 4, 5]);
    return {
      id: key(1, number), city: pick(CITIES), part: null, floor: whole(0, 6), hasLift: pick([true, false, null]), stepFreeEntrance: pick([true, false]), stepFree: pick([true, false]),
      habitableRooms: rooms, areaM2: rooms * whole(15, 22), rent: crowns(3_500 + rooms * 1_500, 5_000 + rooms * 2_500), services: crowns(1_500 + rooms * 400, 2_500 + rooms * 600),
      energy: crowns(900, 2_400), petsAllowed: pick([true, false]), smokingAllowed: false, availableFrom: addDays(TODAY, whole(0, 40)), withdrawnOn: null,
      maxPersons: null, noPets: false, noSmoking: false,
    };
  };
  const family = (number: number): CandidateFacts => {
    const children = pick([0, 0, 1, 1, 2, 2, 3, 4, 5]);
    const persons = children + whole(1, 2);
    const rooms = Math.ceil(persons / 2) + 1;
    return {
      id: key(2, number), waitingSince: addDays(TODAY, -whole(0, 1_400)), persons, children, roomsAtLeast: Math.max(1, rooms - 1), roomsAtMost: rooms,
      ethosCode: pick(ETHOS), ethosSince: null, means: next() < 0.1 ? null : crowns(14_000, 26_000 + persons * 6_000),
      needs: next() < 0.2 ? pick([['lift_or_ground_floor'], ['step_free'], ['pets']] as const) : [], cities: [pick(CITIES)], parts: [], avoidedCities: [], avoidedParts: [],
      wishedCeiling: null, wishedRooms: null,
    };
  };
  return {
    flats: Array.from({ length: flats }, (_, number) => flat(number)),
    families: Array.from({ length: families }, (_, number) => family(number)),
    policy: STANDARD_POLICY, asOf: TODAY, minimumFit: 0,
  };
}
