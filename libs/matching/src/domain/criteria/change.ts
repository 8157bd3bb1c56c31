import type { CandidateFacts, FlatFacts, Words } from '../facts';

/** A flat and a family together. */
export interface Pair {
  readonly flat: FlatFacts;
  readonly family: CandidateFacts;
}

/** Who can make it true: the family, the landlord, the agency, or only another flat. */
export type ChangeOf = 'family' | 'landlord' | 'agency' | 'other_flat';

/** What the steps are counted in. `rooms`: rooms more; `m2_tenths`: tenths of m² more; `crowns`: Kč a month; `people` more; `features`: one of the words each. */
export type ChangeUnit = 'rooms' | 'm2_tenths' | 'crowns' | 'people' | 'features';

/** What of a change is kept and shown. */
export interface RuleChange {
  readonly of: ChangeOf;
  readonly unit: ChangeUnit;
  /** The fewest steps that turn the rule; one fewer does not. */
  readonly steps: number;
  readonly words: Words;
}

/** The smallest change of one kind that turns a no of one rule, the other facts as they are. */
export interface Change extends RuleChange {
  /** The pair as it would be after so many steps. */
  after(steps: number): Pair;
}

/** The fewest steps, at least one, after which `turns` holds. `guess` is near; `turns` never stops holding once it does. */
export function fewestSteps(guess: number, turns: (steps: number) => boolean): number {
  let steps = Math.max(1, guess);
  while (!turns(steps)) steps += 1;
  while (steps > 1 && turns(steps - 1)) steps -= 1;
  return steps;
}
