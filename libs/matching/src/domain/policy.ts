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
  /** How many reserves a decision may name. */
  readonly reservesAtMost: number;
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
  reservesAtMost: 3,
};

/** The points of each housing situation as the standard policy shares out a weight of urgency. */
const standardShares = (urgency: number): Record<string, number> =>
  Object.fromEntries(Object.entries(STANDARD_POLICY.urgencyByEthos).map(([category, points]) => [category, Math.round((points * urgency) / STANDARD_POLICY.caps.urgency)]));

/**
 * Other weights; the points of each housing situation keep their share of the weight of urgency. Standard shares are taken from the
 * standard again, so that a weight lowered to little or nothing and raised later tells the situations apart as before.
 */
export function weighed(document: PolicyDocument, caps: Partial<Record<Term, number>>): PolicyDocument {
  const urgency = caps.urgency ?? document.caps.urgency;
  const before = document.caps.urgency;
  const asStandard = standardShares(before);
  const isStandard = Object.keys(asStandard).every((category) => document.urgencyByEthos[category] === asStandard[category]);
  const shared = (points: number): number => (before === 0 ? urgency : Math.round((points * urgency) / before));
  return {
    ...document,
    caps: { ...document.caps, ...caps },
    urgencyByEthos: urgency === before ? document.urgencyByEthos : isStandard ? standardShares(urgency) : Object.fromEntries(Object.entries(document.urgencyByEthos).map(([category, points]) => [category, shared(points)])),
  };
}

export const ETHOS_CATEGORIES = 13;

/** A document that could make a nonsense of the list (a share above the whole, points above the cap) is not adopted. */
export function examinePolicy(document: PolicyDocument): Refusal<MatchingRefusal> | null {
  const { eligibility, caps, urgencyByEthos } = document;
  const points = (field: 'pointsPerChild' | 'pointsLostPerMissingRoom' | 'pointsLostPerSpareRoom' | 'pointsPerMonthWaiting', cs: string, en: string): Check => [
    whole(document[field]) && between(document[field], 0, 1000), field, `${cs} (0 až 1000)`, `${en} (0 to 1000)`,
  ];
  const checks: readonly Check[] = [
    [between(eligibility.maxPersonsPerRoom, 1, 10), 'eligibility.maxPersonsPerRoom', 'nejvýše osob na místnost (1 až 10)', 'most people to a room (1 to 10)'],
    [between(eligibility.minM2PerPerson, 1, 50), 'eligibility.minM2PerPerson', 'nejméně m² na osobu (1 až 50)', 'least m² for each person (1 to 50)'],
    [between(eligibility.maxShareOfMeansPercent, 1, 100), 'eligibility.maxShareOfMeansPercent', 'nejvyšší podíl příjmu (1 až 100 %)', 'highest share of income (1 to 100 %)'],
    [
      document.comfortableSharePercent >= 0 && document.comfortableSharePercent < eligibility.maxShareOfMeansPercent,
      'comfortableSharePercent', 'pohodlný podíl příjmu (méně než nejvyšší podíl)', 'comfortable share of income (less than the highest share)',
    ],
    [whole(document.offerWorkingDays) && between(document.offerWorkingDays, 1, 30), 'offerWorkingDays', 'pracovní dny na odpověď (1 až 30)', 'working days for an answer (1 to 30)'],
    [whole(document.reservesAtMost) && between(document.reservesAtMost, 0, 10), 'reservesAtMost', 'nejvýše náhradníků (0 až 10)', 'most reserves (0 to 10)'],
    points('pointsPerChild', 'body za dítě', 'points for a child'),
    points('pointsLostPerMissingRoom', 'ztráta za chybějící místnost', 'lost for a missing room'),
    points('pointsLostPerSpareRoom', 'ztráta za místnost navíc', 'lost for a spare room'),
    points('pointsPerMonthWaiting', 'body za měsíc čekání', 'points for a month of waiting'),
    ...TERMS.map((term): Check => [whole(caps[term]) && between(caps[term], 0, 1000), `caps.${term}`, `nejvyšší počet bodů kritéria (0 až 1000)`, `most points of a criterion (0 to 1000)`]),
    ...Array.from({ length: ETHOS_CATEGORIES }, (_, index): Check => {
      const value = urgencyByEthos[String(index + 1)];
      const ok = value !== undefined && whole(value) && between(value, 0, caps.urgency);
      return [ok, `urgencyByEthos.${index + 1}`, `body bytové situace ETHOS ${index + 1} (0 až ${caps.urgency})`, `points of the housing situation ETHOS ${index + 1} (0 to ${caps.urgency})`];
    }),
  ];
  const wrong = checks.find(([ok]) => !ok);
  if (!wrong && TERMS.every((term) => caps[term] === 0)) return refusal<MatchingRefusal>('policy_without_weights', {}, 'caps');
  return wrong ? refusal<MatchingRefusal>('policy_wrong', { name: wrong[2], nameEn: wrong[3] }, wrong[1]) : null;
}

/** Whether a value makes sense, its path, and what it is with its limits in both languages. */
type Check = readonly [ok: boolean, field: string, cs: string, en: string];

const whole = (value: number): boolean => Number.isSafeInteger(value);
const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** A document adopted before a value came to be has the standard one for it. */
export const completed = (document: Partial<PolicyDocument>): PolicyDocument => ({ ...STANDARD_POLICY, ...document });
