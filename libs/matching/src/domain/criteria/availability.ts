import { formatDate } from '#kernel';
import { say, UNKNOWN } from '../words';
import type { RuleLookingAt } from './criterion';

export const availability: RuleLookingAt<'withdrawnOn' | 'availableFrom'> = {
  rule: 'availability',
  name: say('dostupnost bytu', 'availability'),
  sentence: () => say('Byt je v nabídce a ví se, odkdy je volný.', 'The flat is on offer and the day it becomes free is known.'),
  test: () => say('byt není stažen z nabídky a má den, odkdy je volný', 'the flat is not withdrawn and has a day from which it is free'),
  law: null,
  looksAt: { withdrawnOn: true, availableFrom: true },
  outcome(flat, _family, _policy, asOf) {
    if (flat.withdrawnOn !== null && flat.withdrawnOn <= asOf) return 'failed';
    return flat.availableFrom === null ? 'unknown' : 'passed';
  },
  verdict(flat, _family, _policy, outcome) {
    const needed = say('byt v nabídce', 'flat on offer');
    if (outcome === 'failed') {
      const found = say(`stažen ${formatDate(flat.withdrawnOn!, 'cs')}`, `withdrawn on ${formatDate(flat.withdrawnOn!, 'en')}`);
      return { needed, found };
    }
    if (flat.availableFrom === null) return { needed, found: UNKNOWN, findOut: say('doplnit, odkdy je byt volný', 'record from when the flat is free') };
    return { needed, found: say(`volný od ${formatDate(flat.availableFrom, 'cs')}`, `free from ${formatDate(flat.availableFrom, 'en')}`) };
  },
  changes: (flat, family) => [
    { of: 'agency', unit: 'features', steps: 1, words: say('vrátit byt do nabídky', 'put the flat back on offer'), after: (steps) => ({ flat: steps > 0 ? { ...flat, withdrawnOn: null } : flat, family }) },
  ],
};
