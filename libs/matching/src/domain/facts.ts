import type { Halere, Id, IsoDate } from '#kernel';

/** All a matching may know of a flat. */
export interface FlatFacts {
  readonly id: Id;
  readonly city: string;
  readonly part: string | null;
  /** 0 is the ground floor. */
  readonly floor: number;
  readonly hasLift: boolean | null;
  readonly stepFreeEntrance: boolean | null;
  readonly stepFree: boolean | null;
  readonly habitableRooms: number;
  readonly areaM2: number;
  /** Haléře a month: rent, advances for services together, and the tenant's own energy (null: not known). */
  readonly rent: Halere;
  readonly services: Halere;
  readonly energy: Halere | null;
  readonly petsAllowed: boolean | null;
  readonly smokingAllowed: boolean | null;
  readonly availableFrom: IsoDate | null;
  readonly withdrawnOn: IsoDate | null;
  /** The landlord's conditions that may count: lawful, or proved. */
  readonly maxPersons: number | null;
  readonly noPets: boolean;
  readonly noSmoking: boolean;
}

/**
 * All a matching may know of a family. There is no name, sex, origin, nationality, religion or health here, nor
 * anything from casework: what is not in this type cannot weigh.
 */
export interface CandidateFacts {
  readonly id: Id;
  readonly waitingSince: IsoDate;
  readonly persons: number;
  readonly children: number;
  /** Rooms by Eurostat's standard; a span, see households. */
  readonly roomsAtLeast: number;
  readonly roomsAtMost: number;
  /** ETHOS code of where they live now; null: not known. */
  readonly ethosCode: string | null;
  readonly ethosSince: IsoDate | null;
  /** Income and granted benefits in force, haléře a month; null: not known. */
  readonly means: Halere | null;
  /** What the flat must allow; null: nobody has asked. */
  readonly needs: readonly string[] | null;
  readonly cities: readonly string[];
  readonly parts: readonly string[];
  readonly avoidedCities: readonly string[];
  readonly avoidedParts: readonly string[];
  /** Haléře a month the family wishes to pay at the most. */
  readonly wishedCeiling: Halere | null;
  readonly wishedRooms: number | null;
}

/** The same words in both languages of the agency. */
export interface Words {
  readonly cs: string;
  readonly en: string;
}
