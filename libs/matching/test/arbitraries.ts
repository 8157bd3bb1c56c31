import fc from 'fast-check';
import { addDays, halere, isoDate, type Halere } from '#kernel';
import type { CandidateFacts, FlatFacts } from '../src/domain/facts';
import { aFamily, aFlat } from './facts';

/** The day the arbitraries stand on. */
export const A_DAY = isoDate('2026-11-21');

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const money = (most: number): fc.Arbitrary<Halere> => fc.integer({ min: 0, max: most }).map(halere);
const place = fc.constantFrom('Plzeň', 'Ostrava', 'Skvrňany', 'Poruba');

export const anyFlat: fc.Arbitrary<FlatFacts> = fc
  .record({
    city: place, part: maybe(place), floor: fc.integer({ min: -1, max: 8 }), hasLift: maybe(fc.boolean()), stepFree: maybe(fc.boolean()),
    stepFreeEntrance: maybe(fc.boolean()), habitableRooms: fc.integer({ min: 1, max: 6 }), areaM2: fc.integer({ min: 16, max: 120 }),
    rent: money(3_000_000), services: money(800_000), energy: maybe(money(500_000)), petsAllowed: maybe(fc.boolean()),
    smokingAllowed: maybe(fc.boolean()), maxPersons: maybe(fc.integer({ min: 1, max: 9 })), noPets: fc.boolean(), noSmoking: fc.boolean(),
    withdrawnOn: maybe(fc.constant(A_DAY)),
  })
  .map((facts) => aFlat(facts));

export const anyFamily: fc.Arbitrary<CandidateFacts> = fc
  .record({
    waitingSince: fc.integer({ min: -900, max: 0 }).map((days) => addDays(A_DAY, days)),
    persons: fc.integer({ min: 1, max: 9 }), children: fc.integer({ min: 0, max: 8 }), roomsAtLeast: fc.integer({ min: 1, max: 6 }),
    roomsAtMost: fc.integer({ min: 6, max: 8 }), ethosCode: maybe(fc.constantFrom('1.1', '3.2', '8.1', '10.1', '13.1')), means: maybe(money(9_000_000)),
    needs: maybe(fc.subarray(['ground_floor', 'lift_or_ground_floor', 'step_free', 'pets', 'smoking', 'near_school'])),
    cities: fc.subarray(['Plzeň', 'Ostrava']), parts: fc.subarray(['Skvrňany', 'Poruba']), avoidedCities: fc.subarray(['Ostrava']),
    avoidedParts: fc.subarray(['Poruba']), wishedCeiling: maybe(money(2_000_000)), wishedRooms: maybe(fc.integer({ min: 1, max: 5 })),
  })
  .map((facts) => aFamily(facts));
