import { affordabilityOf } from '../affordability';
import { decimal, say } from '../words';
import type { CriterionLookingAt } from './criterion';

/** All points up to the comfortable share, none at the ceiling, evenly between. */
export const easilyAffordable: CriterionLookingAt<'rent' | 'services' | 'energy'> = {
  term: 'affordability',
  weighsAs: 'fit',
  name: say('Finanční dostupnost', 'Affordability'),
  sentence: ({ caps, comfortableSharePercent, eligibility }) =>
    say(
      `Bydlení do ${decimal(comfortableSharePercent).cs} % příjmu ${caps.affordability}, na hranici ${decimal(eligibility.maxShareOfMeansPercent).cs} % nic, mezi tím rovnoměrně.`,
      `Housing within ${decimal(comfortableSharePercent).en} % of income ${caps.affordability}, at ${decimal(eligibility.maxShareOfMeansPercent).en} % none, evenly between.`,
    ),
  test: ({ caps, comfortableSharePercent, eligibility }) => {
    const [most, least] = [decimal(eligibility.maxShareOfMeansPercent), decimal(comfortableSharePercent)];
    return say(
      `${caps.affordability} × (${most.cs} − podíl příjmu v %) ÷ (${most.cs} − ${least.cs}), od 0 do ${caps.affordability}`,
      `${caps.affordability} × (${most.en} − share of income in %) ÷ (${most.en} − ${least.en}), from 0 to ${caps.affordability}`,
    );
  },
  law: null,
  looksAt: { rent: true, services: true, energy: true },
  points(flat, family, policy) {
    const most = policy.eligibility.maxShareOfMeansPercent;
    const sum = affordabilityOf(flat, family, most);
    if (sum.means === null) return null;
    if (sum.sharePermille === null) return 0;
    if (sum.fullCost === null) return null;
    return (policy.caps.affordability * (most - sum.sharePermille / 10)) / (most - policy.comfortableSharePercent);
  },
  words(flat, family, policy) {
    const sum = affordabilityOf(flat, family, policy.eligibility.maxShareOfMeansPercent);
    if (sum.means === null) return say('příjem neznámý', 'income unknown');
    if (sum.sharePermille === null) return say('bez příjmu', 'no income');
    if (sum.fullCost === null) return say('náklady na energii neznámé', 'cost of energy unknown');
    const share = decimal(sum.sharePermille / 10);
    return say(`bydlení za ${share.cs} % příjmu`, `housing takes ${share.en} % of income`);
  },
};
