import type { FlatFacts, Words } from '../facts';
import { say, UNKNOWN } from '../words';
import type { Pair } from './change';
import { known, type RuleLookingAt, type Outcome } from './criterion';

const ASKED: Readonly<Record<string, { words: Words; allowed: (flat: Pick<FlatFacts, 'petsAllowed' | 'smokingAllowed' | 'noPets' | 'noSmoking'>) => boolean | null; consent: Partial<FlatFacts> }>> = {
  pets: { words: say('zvíře v bytě', 'a pet in the flat'), allowed: (flat) => (flat.noPets ? false : flat.petsAllowed), consent: { noPets: false, petsAllowed: true } },
  smoking: { words: say('kouření v bytě', 'smoking in the flat'), allowed: (flat) => (flat.noSmoking ? false : flat.smokingAllowed), consent: { noSmoking: false, smokingAllowed: true } },
};
const NEEDS = Object.keys(ASKED);

export const houseRules: RuleLookingAt<'petsAllowed' | 'smokingAllowed' | 'noPets' | 'noSmoking'> = {
  rule: 'house_rules',
  name: say('domovní řád', 'house rules'),
  sentence: () => say('Kdo má zvíře nebo kouří, potřebuje byt, kde to dům dovoluje.', 'Who has a pet or smokes needs a flat where the house allows it.'),
  test: () => say('co rodina potřebuje (zvíře, kouření), dům i pronajímatel dovolují', 'what the family needs (a pet, smoking) the house and the landlord allow'),
  law: say('§ 2258 (zvíře) a § 2256 odst. 2 (pravidla v domě) zákona 89/2012 Sb.', '§ 2258 (a pet) and § 2256 (2) (rules of the house) of Act 89/2012'),
  looksAt: { petsAllowed: true, smokingAllowed: true, noPets: true, noSmoking: true },
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
  verdict(_flat, family, _policy, outcome) {
    const asked = NEEDS.filter((need) => family.needs!.includes(need)).map((need) => ASKED[need]!);
    return {
      needed: say(asked.map(({ words }) => words.cs).join(', '), asked.map(({ words }) => words.en).join(', ')),
      found: outcome === 'passed' ? say('dům dovoluje', 'the house allows it') : outcome === 'failed' ? say('dům nedovoluje', 'the house does not allow it') : UNKNOWN,
      findOut: say('zjistit domovní řád', 'look into the house rules'),
    };
  },
  changes(flat, family) {
    const missing = NEEDS.filter((need) => family.needs?.includes(need)).map((need) => ASKED[need]!).filter(({ allowed }) => allowed(flat) === false);
    const after = (steps: number): Pair => ({ flat: Object.assign({}, flat, ...missing.slice(0, steps).map(({ consent }) => consent)) as FlatFacts, family });
    const words = say(`souhlas pronajímatele (${missing.map((one) => one.words.cs).join(', ')})`, `the landlord’s consent (${missing.map((one) => one.words.en).join(', ')})`);
    return [{ of: 'landlord', unit: 'features', steps: missing.length, words, after }];
  },
};
