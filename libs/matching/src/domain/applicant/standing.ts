import { addDays, type IsoDate } from '#kernel';

/** Where an application stands, in the words of the family: one state, one sentence. */
export const STANDINGS = ['waiting', 'proposed', 'offered', 'housed', 'withdrawn', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface StandingFacts {
  readonly householdState: string;
  /** The family closed the application itself on this day, and has not come back. */
  readonly withdrawnOn: IsoDate | null;
  readonly hasRunningOffer: boolean;
  /** People chose a flat for it and the offer has not been sent yet. */
  readonly isChosen: boolean;
}

export function standingOf(facts: StandingFacts): Standing {
  if (facts.householdState === 'closed') return facts.withdrawnOn === null ? 'closed' : 'withdrawn';
  if (facts.householdState === 'housed') return 'housed';
  if (facts.hasRunningOffer) return 'offered';
  return facts.isChosen ? 'proposed' : 'waiting';
}

/** The last day a withdrawn application may come back with its place; null for any other. */
export function returnUntil(withdrawnOn: IsoDate | null, returnDays: number): IsoDate | null {
  return withdrawnOn === null ? null : addDays(withdrawnOn, returnDays);
}
