import { decimal, say } from '../words';
import { passedIf, type EligibilityRule } from './criterion';

export const areaPerPerson: EligibilityRule = {
  rule: 'area_per_person',
  name: say('plocha na osobu', 'area for each person'),
  sentence({ eligibility: { minM2PerPerson } }) {
    const least = decimal(minM2PerPerson);
    return say(`Na každou osobu připadá aspoň ${least.cs} m².`, `At least ${least.en} m² for each person.`);
  },
  law: say('§ 2272 odst. 3 zákona 89/2012 Sb., počet osob přiměřený bytu', '§ 2272 (3) of Act 89/2012, a number of people that suits the flat'),
  outcome: (flat, family, policy) => passedIf(flat.areaM2 >= policy.eligibility.minM2PerPerson * family.persons),
  verdict(flat, family, policy) {
    const least = policy.eligibility.minM2PerPerson;
    const each = decimal(Math.floor((flat.areaM2 / family.persons) * 10) / 10);
    const enough = decimal(Math.ceil(least * family.persons * 10) / 10);
    return {
      needed: say(`aspoň ${decimal(least).cs} m² na osobu`, `at least ${decimal(least).en} m² for each person`),
      found: say(`${each.cs} m² na osobu`, `${each.en} m² for each person`),
      wouldHelp: say(`byt aspoň o ${enough.cs} m²`, `a flat of at least ${enough.en} m²`),
    };
  },
};
