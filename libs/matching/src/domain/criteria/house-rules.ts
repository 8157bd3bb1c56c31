import type { FlatFacts, Words } from '../facts';
import { say, UNKNOWN } from '../words';
import { known, type EligibilityRule, type Outcome } from './criterion';

const ASKED: Readonly<Record<string, { words: Words; allowed: (flat: FlatFacts) => boolean | null }>> = {
  pets: { words: say('zvíře v bytě', 'a pet in the flat'), allowed: (flat) => (flat.noPets ? false : flat.petsAllowed) },
  smoking: { words: say('kouření v bytě', 'smoking in the flat'), allowed: (flat) => (flat.noSmoking ? false : flat.smokingAllowed) },
};
const NEEDS = Object.keys(ASKED);

export const houseRules: EligibilityRule = {
  rule: 'house_rules',
  name: say('domovní řád', 'house rules'),
  sentence: () => say('Kdo má zvíře nebo kouří, potřebuje byt, kde to dům dovoluje.', 'Who has a pet or smokes needs a flat where the house allows it.'),
  law: say('§ 2258 zákona 89/2012 Sb.', '§ 2258 of Act 89/2012'),
  outcome(flat, { needs }) {
    let outcome: Outcome | null = null;
    for (const need of NEEDS) {
      if (!needs?.includes(need)) continue;
      const one = known(ASKED[need]!.allowed(flat));
      if (one === 'failed') return 'failed';
      outcome = outcome === 'unknown' ? 'unknown' : one;
    }
    return outcome;
  },
  verdict(flat, family, _policy, outcome) {
    const asked = NEEDS.filter((need) => family.needs!.includes(need)).map((need) => ASKED[need]!);
    const missing = asked.filter(({ allowed }) => allowed(flat) === false);
    return {
      needed: say(asked.map(({ words }) => words.cs).join(', '), asked.map(({ words }) => words.en).join(', ')),
      found: outcome === 'passed' ? say('dům dovoluje', 'the house allows it') : outcome === 'failed' ? say('dům nedovoluje', 'the house does not allow it') : UNKNOWN,
      wouldHelp: outcome === 'unknown'
        ? say('zjistit domovní řád', 'look into the house rules')
        : say(`souhlas pronajímatele (${missing.map(({ words }) => words.cs).join(', ')})`, `the landlord’s consent (${missing.map(({ words }) => words.en).join(', ')})`),
    };
  },
};
