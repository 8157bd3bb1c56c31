import { persons, say } from '../words';
import { passedIf, type RuleLookingAt } from './criterion';

export const landlordLimit: RuleLookingAt<'maxPersons'> = {
  rule: 'landlord_limit',
  name: say('podmínka pronajímatele', 'the landlord’s condition'),
  sentence: () => say('Nejvyšší počet osob, který pronajímatel smí žádat a zdůvodnil.', 'The highest number of people the landlord may ask for, and has explained.'),
  test: () => say('osoby ≤ počet, který pronajímatel smí žádat', 'people ≤ the number the landlord may ask for'),
  law: say('§ 2272 odst. 3 zákona 89/2012 Sb.; § 3 odst. 1 a § 7 odst. 1 zákona 198/2009 Sb.', '§ 2272 (3) of Act 89/2012; § 3 (1) and § 7 (1) of Act 198/2009'),
  looksAt: { maxPersons: true },
  outcome: (flat, family) => (flat.maxPersons === null ? null : passedIf(family.persons <= flat.maxPersons)),
  verdict(flat, family) {
    const [limit, who] = [persons(flat.maxPersons!), persons(family.persons)];
    return {
      needed: say(`nejvýše ${limit.cs} (podmínka pronajímatele)`, `at most ${limit.en} (the landlord’s condition)`),
      found: who,
    };
  },
  changes(flat, family) {
    const who = persons(family.persons);
    return [{
      of: 'landlord', unit: 'people', steps: family.persons - flat.maxPersons!,
      words: say(`souhlas pronajímatele s tímto počtem: ${who.cs}`, `the landlord’s consent to this number: ${who.en}`),
      after: (steps) => ({ flat: { ...flat, maxPersons: flat.maxPersons! + steps }, family }),
    }];
  },
};
