import { formatDate } from '#kernel';
import { say, UNKNOWN } from '../words';
import type { EligibilityRule } from './criterion';

export const availability: EligibilityRule = {
  rule: 'availability',
  name: say('dostupnost bytu', 'availability'),
  sentence: () => say('Byt je v nabídce a ví se, odkdy je volný.', 'The flat is on offer and the day it becomes free is known.'),
  law: null,
  outcome(flat, _family, _policy, asOf) {
    if (flat.withdrawnOn !== null && flat.withdrawnOn <= asOf) return 'failed';
    return flat.availableFrom === null ? 'unknown' : 'passed';
  },
  verdict(flat, _family, _policy, outcome) {
    const needed = say('byt v nabídce', 'flat on offer');
    if (outcome === 'failed') {
      const found = say(`stažen ${formatDate(flat.withdrawnOn!, 'cs')}`, `withdrawn on ${formatDate(flat.withdrawnOn!, 'en')}`);
      return { needed, found, wouldHelp: say('vrátit byt do nabídky', 'put the flat back on offer') };
    }
    if (flat.availableFrom === null) return { needed, found: UNKNOWN, wouldHelp: say('doplnit, odkdy je byt volný', 'record from when the flat is free') };
    return { needed, found: say(`volný od ${formatDate(flat.availableFrom, 'cs')}`, `free from ${formatDate(flat.availableFrom, 'en')}`) };
  },
};
