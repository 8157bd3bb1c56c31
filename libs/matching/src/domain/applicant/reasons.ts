import type { IsoDate } from '#kernel';
import { accessibility } from '../criteria/accessibility';
import { houseRules } from '../criteria/house-rules';
import type { CandidateFacts, FlatFacts } from '../facts';
import type { PolicyDocument } from '../policy';
import { failedRules } from '../rules';

/**
 * Why not yet, told to the family itself: over the flats free today, by codes and counts. It names no flat, no other family, no
 * rank and no score; a place to be avoided reads as any other place that does not suit, for the page may lie in wrong hands.
 */
export const WHY_NOT_YET = ['steps', 'no_lift', 'not_ground_floor', 'too_small', 'too_expensive', 'no_pets', 'no_smoking', 'place', 'fewer_people'] as const;
export type WhyNotYet = (typeof WHY_NOT_YET)[number];

export interface ReasonCount {
  readonly code: WhyNotYet;
  /** Of the free flats, how many. */
  readonly flats: number;
}

export interface WhyNot {
  readonly reasons: readonly ReasonCount[];
  readonly freeFlats: number;
  /** Flats that nothing speaks against: there the family waits with others. */
  readonly suitableFlats: number;
}

const OF_RULE: Readonly<Record<string, WhyNotYet>> = {
  persons_per_room: 'too_small', area_per_person: 'too_small', affordability: 'too_expensive', location: 'place', landlord_limit: 'fewer_people',
};
const OF_NEED: Readonly<Record<string, WhyNotYet>> = {
  step_free: 'steps', lift_or_ground_floor: 'no_lift', ground_floor: 'not_ground_floor', pets: 'no_pets', smoking: 'no_smoking',
};

/** Why one flat does not suit one family, as plain codes; a flat that is not free yet says nothing about the family. */
export function plainReasons(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): WhyNotYet[] {
  const found = new Set<WhyNotYet>();
  for (const rule of failedRules(flat, family, policy, asOf)) {
    if (rule === accessibility.rule || rule === houseRules.rule) {
      const of = rule === accessibility.rule ? accessibility : houseRules;
      for (const need of family.needs ?? []) {
        const code = OF_NEED[need];
        if (code && of.outcome(flat, { ...family, needs: [need] }, policy, asOf) === 'failed') found.add(code);
      }
    } else if (OF_RULE[rule]) found.add(OF_RULE[rule]);
  }
  return WHY_NOT_YET.filter((code) => found.has(code));
}

/** The most frequent reason first; those as frequent in the order of the list above. */
export function whyNotYet(flats: readonly FlatFacts[], family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): WhyNot {
  const free = flats.filter((flat) => flat.availableFrom !== null && (flat.withdrawnOn === null || flat.withdrawnOn > asOf));
  const counts = new Map<WhyNotYet, number>();
  let suitableFlats = 0;
  for (const flat of free) {
    const reasons = plainReasons(flat, family, policy, asOf);
    if (reasons.length === 0) suitableFlats += 1;
    for (const code of reasons) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const reasons = WHY_NOT_YET.filter((code) => counts.has(code)).map((code) => ({ code, flats: counts.get(code)! })).sort((a, b) => b.flats - a.flats);
  return { reasons, freeFlats: free.length, suitableFlats };
}
