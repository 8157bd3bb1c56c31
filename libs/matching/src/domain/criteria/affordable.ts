import { formatKoruna, type Halere } from '#kernel';
import { affordabilityOf, affordabilityOutcome, missingMeans } from '../affordability';
import type { Words } from '../facts';
import { decimal, say } from '../words';
import type { EligibilityRule, Outcome } from './criterion';

/** A hard ceiling on the share of income shuts out the neediest, so the panel may lift it; nothing else. */
export const affordable: EligibilityRule = {
  rule: 'affordability',
  name: say('finanční dostupnost', 'affordability'),
  sentence({ eligibility: { maxShareOfMeansPercent } }) {
    const most = decimal(maxShareOfMeansPercent);
    return say(
      `Nájem, služby a energie stojí nejvýše ${most.cs} % příjmu a přiznaných dávek; komise může pravidlo s důvodem prominout.`,
      `Rent, services and energy take at most ${most.en} % of income and granted benefits; the people who decide may set the rule aside with a reason.`,
    );
  },
  law: null,
  overridable: true,
  outcome: (flat, family, policy) => affordabilityOutcome(affordabilityOf(flat, family, policy.eligibility.maxShareOfMeansPercent)),
  verdict(flat, family, policy, outcome) {
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
      wouldHelp: help(sum.means, outcome, missingMeans(sum, percent)),
    };
  },
};

function help(means: Halere | null, outcome: Outcome, missing: Halere | null): Words {
  if (means === null) return say('zjistit příjem a dávky', 'find out income and benefits');
  if (outcome === 'unknown' || missing === null) return say('zjistit náklady na energii', 'find out the cost of energy');
  return say(`dávka nebo příjem vyšší o ${kc(missing).cs} měsíčně`, `a benefit or income higher by ${kc(missing).en} a month`);
}

const kc = (amount: Halere): Words => say(formatKoruna(amount, 'cs'), formatKoruna(amount, 'en'));
