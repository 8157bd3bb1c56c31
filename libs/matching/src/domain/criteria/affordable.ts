import { formatKoruna, halere, type Halere } from '#kernel';
import { affordabilityOf, affordabilityOutcome, missingMeans } from '../affordability';
import type { Words } from '../facts';
import { decimal, say } from '../words';
import { fewestSteps, type Change, type Pair } from './change';
import type { RuleLookingAt } from './criterion';

/** A hard ceiling on the share of income shuts out the neediest, so the panel may lift it; nothing else. */
export const affordable: RuleLookingAt<'rent' | 'services' | 'energy'> = {
  rule: 'affordability',
  name: say('finanční dostupnost', 'affordability'),
  sentence({ eligibility: { maxShareOfMeansPercent } }) {
    const most = decimal(maxShareOfMeansPercent);
    return say(
      `Nájem, služby a energie stojí nejvýše ${most.cs} % příjmu a přiznaných dávek; komise může pravidlo s důvodem prominout.`,
      `Rent, services and energy take at most ${most.en} % of income and granted benefits; the people who decide may set the rule aside with a reason.`,
    );
  },
  test: ({ eligibility: { maxShareOfMeansPercent } }) => {
    const most = decimal(maxShareOfMeansPercent);
    return say(`nájem + služby + energie ≤ ${most.cs} % × (příjem + přiznané dávky)`, `rent + services + energy ≤ ${most.en} % × (income + granted benefits)`);
  },
  law: null,
  overridable: true,
  looksAt: { rent: true, services: true, energy: true },
  outcome: (flat, family, policy) => affordabilityOutcome(affordabilityOf(flat, family, policy.eligibility.maxShareOfMeansPercent)),
  verdict(flat, family, policy) {
    const percent = policy.eligibility.maxShareOfMeansPercent;
    const sum = affordabilityOf(flat, family, percent);
    const limit = sum.ceiling === null ? { cs: '', en: '' } : { cs: `, tedy ${kc(sum.ceiling).cs}`, en: `, that is ${kc(sum.ceiling).en}` };
    const cost = kc(sum.fullCost ?? sum.certainCost);
    const energy = sum.fullCost === null ? say(' a neznámá energie', ' and unknown energy') : say('', '');
    const share = sum.sharePermille === null
      ? sum.means === null ? say(', příjem neznámý', ', income unknown') : say(', bez příjmu', ', no income')
      : say(`, ${decimal(sum.sharePermille / 10).cs} %`, `, ${decimal(sum.sharePermille / 10).en} %`);
    return {
      needed: say(`nejvýše ${decimal(percent).cs} % příjmu a dávek${limit.cs}`, `at most ${decimal(percent).en} % of income and benefits${limit.en}`),
      found: say(`${cost.cs}${energy.cs}${share.cs}`, `${cost.en}${energy.en}${share.en}`),
      findOut: sum.means === null ? say('zjistit příjem a dávky', 'find out income and benefits') : say('zjistit náklady na energii', 'find out the cost of energy'),
    };
  },
  changes(flat, family, policy) {
    const percent = policy.eligibility.maxShareOfMeansPercent;
    const turns = (pair: Pair): boolean => affordabilityOutcome(affordabilityOf(pair.flat, pair.family, percent)) !== 'failed';
    const sum = affordabilityOf(flat, family, percent);
    const richer = (crowns: number): Pair => ({ flat, family: { ...family, means: halere(family.means! + crowns * 100) } });
    const cheaper = (crowns: number): Pair => ({ flat: { ...flat, rent: halere(flat.rent - crowns * 100) }, family });
    const more = fewestSteps(Math.ceil(missingMeans(sum, percent)! / 100), (crowns) => turns(richer(crowns)));
    const benefit = kc(halere(more * 100));
    const changes: Change[] = [
      { of: 'family', unit: 'crowns', steps: more, words: say(`dávka nebo příjem vyšší o ${benefit.cs} měsíčně`, `a benefit or income higher by ${benefit.en} a month`), after: richer },
    ];
    const over = (sum.fullCost ?? sum.certainCost) - sum.ceiling!;
    // A rent lowered to nothing is no rent: then only the means can change.
    if (over >= flat.rent) return changes;
    const less = fewestSteps(Math.ceil(over / 100), (crowns) => turns(cheaper(crowns)));
    if (less * 100 >= flat.rent) return changes;
    const rent = kc(halere(less * 100));
    return [...changes, { of: 'landlord', unit: 'crowns', steps: less, words: say(`nájem nižší o ${rent.cs}`, `a rent lower by ${rent.en}`), after: cheaper }];
  },
};

const kc = (amount: Halere): Words => say(formatKoruna(amount, 'cs'), formatKoruna(amount, 'en'));
