import { refusal, type Refusal } from '#kernel';
import type { MatchingRefusal } from './refusals';

/**
 * How the agency chooses, as a document with a version: adopted by somebody on a day, frozen with every decision.
 * Hard rules are few; everything else is points, and each term has a cap so that none can drown the others.
 */
export interface PolicyDocument {
  readonly eligibility: {
    readonly maxPersonsPerRoom: number;
    readonly minM2PerPerson: number;
    /** Share of income and granted benefits that rent, services and energy may take; percent. */
    readonly maxShareOfMeansPercent: number;
  };
  readonly caps: Readonly<Record<Term, number>>;
  /** Points of urgency by ETHOS category (the number before the dot). */
  readonly urgencyByEthos: Readonly<Record<string, number>>;
  readonly pointsPerChild: number;
  readonly pointsLostPerMissingRoom: number;
  readonly pointsLostPerSpareRoom: number;
  readonly pointsPerMonthWaiting: number;
  /** At or under this share the flat is easily affordable and gets all the points; percent. */
  readonly comfortableSharePercent: number;
  /** Working days the family has for an answer. */
  readonly offerWorkingDays: number;
}

export const TERMS = ['urgency', 'children', 'room_fit', 'waiting', 'affordability', 'wishes'] as const;
export type Term = (typeof TERMS)[number];

/** What holds until the agency adopts its own. */
export const STANDARD_POLICY: PolicyDocument = {
  eligibility: { maxPersonsPerRoom: 2, minM2PerPerson: 8, maxShareOfMeansPercent: 45 },
  caps: { urgency: 40, children: 15, room_fit: 15, waiting: 15, affordability: 10, wishes: 5 },
  urgencyByEthos: { '1': 40, '2': 40, '3': 32, '4': 38, '5': 28, '6': 30, '7': 20, '8': 24, '9': 30, '10': 40, '11': 28, '12': 28, '13': 24 },
  pointsPerChild: 5,
  pointsLostPerMissingRoom: 5,
  pointsLostPerSpareRoom: 5,
  pointsPerMonthWaiting: 1,
  comfortableSharePercent: 30,
  offerWorkingDays: 5,
};

const ETHOS_CATEGORIES = 13;

/** A document that could make a nonsense of the list (a share above the whole, points above the cap) is not adopted. */
export function examinePolicy(document: PolicyDocument): Refusal<MatchingRefusal> | null {
  const checks: readonly (readonly [boolean, string])[] = [
    [between(document.eligibility.maxPersonsPerRoom, 1, 10), 'eligibility.maxPersonsPerRoom'],
    [between(document.eligibility.minM2PerPerson, 1, 50), 'eligibility.minM2PerPerson'],
    [between(document.eligibility.maxShareOfMeansPercent, 1, 100), 'eligibility.maxShareOfMeansPercent'],
    [document.comfortableSharePercent >= 0 && document.comfortableSharePercent < document.eligibility.maxShareOfMeansPercent, 'comfortableSharePercent'],
    [whole(document.offerWorkingDays) && between(document.offerWorkingDays, 1, 30), 'offerWorkingDays'],
    [whole(document.pointsPerChild) && document.pointsPerChild >= 0, 'pointsPerChild'],
    [whole(document.pointsLostPerMissingRoom) && document.pointsLostPerMissingRoom >= 0, 'pointsLostPerMissingRoom'],
    [whole(document.pointsLostPerSpareRoom) && document.pointsLostPerSpareRoom >= 0, 'pointsLostPerSpareRoom'],
    [whole(document.pointsPerMonthWaiting) && document.pointsPerMonthWaiting >= 0, 'pointsPerMonthWaiting'],
    ...TERMS.map((term) => [whole(document.caps[term]) && between(document.caps[term], 0, 1000), `caps.${term}`] as const),
    ...Array.from({ length: ETHOS_CATEGORIES }, (_, index) => {
      const points = document.urgencyByEthos[String(index + 1)];
      return [points !== undefined && whole(points) && between(points, 0, document.caps.urgency), `urgencyByEthos.${index + 1}`] as const;
    }),
  ];
  const wrong = checks.find(([ok]) => !ok);
  return wrong ? refusal<MatchingRefusal>('policy_wrong', { field: wrong[1] }, wrong[1]) : null;
}

const whole = (value: number): boolean => Number.isSafeInteger(value);
const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;
