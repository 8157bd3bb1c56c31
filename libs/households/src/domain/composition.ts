import { ageOn, type IsoDate } from '#kernel';

export const RELATIONS = ['applicant', 'partner', 'child', 'foster_child', 'grandchild', 'parent', 'sibling', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The little a rule needs to know of a person: no name, no sex, nothing else. */
export interface Person {
  readonly birthDate: IsoDate;
  readonly relation: string;
  /** The last day in the household; null while there. */
  readonly leftOn?: IsoDate | null;
}

export interface Composition {
  readonly persons: number;
  readonly adults: number;
  readonly children: number;
  readonly singleAdult: boolean;
}

/** Who lives in the household on a day: born by then and not gone. */
export function livingOn<P extends Person>(members: readonly P[], on: IsoDate): P[] {
  return members.filter((member) => member.birthDate <= on && !(member.leftOn && member.leftOn < on));
}

export function compositionOn(members: readonly Person[], on: IsoDate): Composition {
  const living = livingOn(members, on);
  const children = living.filter((member) => ageOn(member.birthDate, on) < 18).length;
  const adults = living.length - children;
  return { persons: living.length, adults, children, singleAdult: adults === 1 && children > 0 };
}

export interface RoomNeed {
  /** When every two people between 12 and 17 can share. */
  readonly atLeast: number;
  /** When none of them can. */
  readonly atMost: number;
}

/**
 * Rooms by Eurostat's overcrowding standard: one for the household, one per couple, one per other adult, one per
 * two people of 12–17 of the same sex, one per two children under 12. We do not record anybody's sex, so people
 * of 12–17 give a span. It only gives points: as a hard rule it would shut large families out of nearly every flat.
 */
export function roomNeedOn(members: readonly Person[], on: IsoDate): RoomNeed {
  const living = livingOn(members, on);
  const ages = living.map((member) => ageOn(member.birthDate, on));
  const adults = ages.filter((age) => age >= 18).length;
  const inCouple = living.some((m) => m.relation === 'partner' && ageOn(m.birthDate, on) >= 18)
    && living.some((m) => m.relation === 'applicant' && ageOn(m.birthDate, on) >= 18);
  const teenagers = ages.filter((age) => age >= 12 && age < 18).length;
  const small = ages.filter((age) => age < 12).length;
  const certain = 1 + (inCouple ? adults - 1 : adults) + Math.ceil(small / 2);
  return { atLeast: certain + Math.ceil(teenagers / 2), atMost: certain + teenagers };
}
