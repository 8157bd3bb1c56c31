import { halere, isoDate, newId } from '#kernel';
import type { CandidateFacts, FlatFacts } from '../src/domain/facts';

/** A plain flat in Plzeň, 2+1: a test says only what it is about. */
export function aFlat(different: Partial<FlatFacts> = {}): FlatFacts {
  return {
    id: newId(), city: 'Plzeň', part: 'Skvrňany', floor: 2, hasLift: true, stepFreeEntrance: true, stepFree: true,
    habitableRooms: 3, areaM2: 54, rent: halere(1_180_000), services: halere(370_000), energy: halere(180_000),
    petsAllowed: true, smokingAllowed: false, availableFrom: isoDate('2026-11-01'), withdrawnOn: null,
    maxPersons: null, noPets: false, noSmoking: false,
    ...different,
  };
}

/** A mother with two children in a family shelter, of whom everything is known. */
export function aFamily(different: Partial<CandidateFacts> = {}): CandidateFacts {
  return {
    id: newId(), waitingSince: isoDate('2026-03-20'), persons: 3, children: 2, roomsAtLeast: 3, roomsAtMost: 3,
    ethosCode: '3.2', ethosSince: isoDate('2026-01-10'), means: halere(4_200_000), needs: [],
    cities: [], parts: [], avoidedCities: [], avoidedParts: [], wishedCeiling: null, wishedRooms: null,
    ...different,
  };
}
