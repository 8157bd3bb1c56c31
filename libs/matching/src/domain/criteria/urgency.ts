import type { CandidateFacts } from '../facts';
import type { PolicyDocument } from '../policy';
import { say } from '../words';
import type { CriterionLookingAt } from './criterion';

const pointsOf = (family: CandidateFacts, policy: PolicyDocument): number | null =>
  (family.ethosCode === null ? undefined : policy.urgencyByEthos[family.ethosCode.split('.')[0]!]) ?? null;

/** The words give the degree only: who flees violence and who sleeps outside read the same. */
export const urgency: CriterionLookingAt<never> = {
  term: 'urgency',
  weighsAs: 'need',
  name: say('Naléhavost', 'Urgency'),
  sentence: ({ caps }) => say(`Kde rodina bydlí teď, podle evropské typologie ETHOS: až ${caps.urgency}.`, `Where the family lives now, by the European typology ETHOS: up to ${caps.urgency}.`),
  test({ urgencyByEthos }) {
    const points = Object.entries(urgencyByEthos).map(([category, count]) => `${category}: ${count}`).join(', ');
    return say(`body podle kategorie ETHOS (${points})`, `points by the ETHOS category (${points})`);
  },
  law: say('§ 5 a 6 zákona 175/2025 Sb. (potřebný, zvláštní zranitelnost)', '§ 5 and 6 of Act 175/2025 (a person in need, special vulnerability)'),
  looksAt: {},
  points: (_flat, family, policy) => pointsOf(family, policy),
  words(_flat, family, policy) {
    const points = pointsOf(family, policy);
    if (points === null) return say('bytová situace neznámá', 'housing situation unknown');
    const share = policy.caps.urgency === 0 ? 0 : points / policy.caps.urgency;
    if (share >= 0.9) return say('velmi naléhavá bytová situace', 'very urgent housing situation');
    return share >= 0.65 ? say('naléhavá bytová situace', 'urgent housing situation') : say('nejistá bytová situace', 'insecure housing situation');
  },
  since: (family) => family.ethosSince,
};
