import { placeKey } from '#kernel';
import { say, UNKNOWN } from '../words';
import type { RuleLookingAt } from './criterion';

const MOST_PLACES = 10_000;
const keys = new Map<string, string>();

/** A place is asked about hundreds of thousands of times; its key is always the same. */
function keyOf(place: string): string {
  let key = keys.get(place);
  if (key === undefined) {
    if (keys.size >= MOST_PLACES) keys.clear();
    keys.set(place, (key = placeKey(place)));
  }
  return key;
}

export function isAmong(place: string, places: readonly string[]): boolean {
  if (places.length === 0) return false;
  const key = keyOf(place);
  return places.some((other) => keyOf(other) === key);
}

/** A place nobody has named. */
const ELSEWHERE = '\u2026';

/**
 * A place the family must not live in may mean a violent person nearby. A wish for another city and a place to be
 * avoided therefore read the same, and neither can be overridden: only the family can change what it asked for.
 */
export const location: RuleLookingAt<'city' | 'part'> = {
  rule: 'location',
  name: say('lokalita', 'place'),
  sentence: () => say('Byt je tam, kde rodina žít chce a může.', 'The flat is where the family wants to live and can.'),
  test: () => say('město je mezi přáními (když nějaká jsou) a místo není mezi těmi, kterým se rodina vyhýbá', 'the town is among those wished for (if any are) and the place is none the family avoids'),
  law: null,
  looksAt: { city: true, part: true },
  outcome(flat, family) {
    if (family.cities.length > 0 && !isAmong(flat.city, family.cities)) return 'failed';
    if (isAmong(flat.city, family.avoidedCities)) return 'failed';
    if (family.avoidedParts.length === 0) return 'passed';
    return flat.part === null ? 'unknown' : isAmong(flat.part, family.avoidedParts) ? 'failed' : 'passed';
  },
  verdict(_flat, _family, _policy, outcome) {
    const needed = say('lokalita podle rodiny', 'a place that suits the family');
    if (outcome === 'unknown') return { needed, found: UNKNOWN, findOut: say('doplnit městskou část', 'record the part of the town') };
    if (outcome === 'passed') return { needed, found: say('lokalita vyhovuje', 'the place suits') };
    return { needed, found: say('lokalita nevyhovuje', 'the place does not suit') };
  },
  // Where else is for the family to say: the words name no place.
  changes(flat, family) {
    const city = family.cities.length === 0 ? ELSEWHERE : family.cities.find((wished) => !isAmong(wished, family.avoidedCities));
    if (city === undefined) return [];
    return [{
      of: 'other_flat', unit: 'features', steps: 1, words: say('byt v jiné lokalitě', 'a flat in another place'),
      after: (steps) => ({ flat: steps > 0 ? { ...flat, city, part: ELSEWHERE } : flat, family }),
    }];
  },
};
