import { decimal, say } from '../words';
import { fewestSteps, type Pair } from './change';
import { passedIf, type RuleLookingAt } from './criterion';

export const areaPerPerson: RuleLookingAt<'areaM2'> = {
  rule: 'area_per_person',
  name: say('plocha na osobu', 'area for each person'),
  sentence({ eligibility: { minM2PerPerson } }) {
    const least = decimal(minM2PerPerson);
    return say(`Na každou osobu připadá aspoň ${least.cs} m².`, `At least ${least.en} m² for each person.`);
  },
  test: ({ eligibility: { minM2PerPerson } }) => say(`plocha bytu ≥ ${decimal(minM2PerPerson).cs} m² × osoby`, `area of the flat ≥ ${decimal(minM2PerPerson).en} m² × people`),
  law: say('§ 2272 odst. 3 zákona 89/2012 Sb., počet osob přiměřený bytu', '§ 2272 (3) of Act 89/2012, a number of people that suits the flat'),
  looksAt: { areaM2: true },
  outcome: (flat, family, policy) => passedIf(flat.areaM2 >= policy.eligibility.minM2PerPerson * family.persons),
  verdict(flat, family, policy) {
    const least = decimal(policy.eligibility.minM2PerPerson);
    const each = decimal(Math.floor((flat.areaM2 / family.persons) * 10) / 10);
    return { needed: say(`aspoň ${least.cs} m² na osobu`, `at least ${least.en} m² for each person`), found: say(`${each.cs} m² na osobu`, `${each.en} m² for each person`) };
  },
  changes(flat, family, policy) {
    const needed = policy.eligibility.minM2PerPerson * family.persons;
    const tenths = Math.round(flat.areaM2 * 10);
    const after = (steps: number): Pair => ({ flat: { ...flat, areaM2: (tenths + steps) / 10 }, family });
    const steps = fewestSteps(Math.ceil(needed * 10) - tenths, (more) => (tenths + more) / 10 >= needed);
    const enough = decimal((tenths + steps) / 10);
    return [{ of: 'other_flat', unit: 'm2_tenths', steps, words: say(`byt aspoň o ${enough.cs} m²`, `a flat of at least ${enough.en} m²`), after }];
  },
};
