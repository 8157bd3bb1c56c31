import type { Sentences } from '#kernel';

export type RecoursePlanRefusal =
  | 'recourse_plan_unknown'
  | 'recourse_plan_ended'
  | 'recourse_plan_runs_already'
  | 'recourse_plan_changed'
  | 'recourse_plan_reason'
  | 'recourse_signed_in_future'
  | 'recourse_signed_too_early'
  | 'recourse_plan_missing'
  | 'recourse_paper_unknown';

export const recoursePlanSentences: Sentences<RecoursePlanRefusal> = {
  recourse_plan_unknown: { cs: 'Taková dohoda o splátkách regresu tu není.', en: 'There is no such agreement on instalments of recourse.' },
  recourse_plan_ended: { cs: 'Tyto splátky regresu už skončily.', en: 'These instalments of recourse have ended.' },
  recourse_plan_runs_already: {
    cs: 'Splátky regresu už jsou domluvené. Nahraďte je novými, nebo je nejdřív ukončete.',
    en: 'Instalments of recourse have been agreed already. Replace them by new ones, or end them first.',
  },
  recourse_plan_changed: {
    cs: 'Splátky, které chcete nahradit, už neplatí. Načtěte stránku znovu.',
    en: 'The instalments you want to replace are no longer in force. Load the page again.',
  },
  recourse_plan_reason: { cs: 'Napište, proč se dosavadní splátky ruší nebo mění.', en: 'Write why the present instalments are cancelled or changed.' },
  recourse_signed_in_future: { cs: 'Den podpisu nemůže být v budoucnu.', en: 'The day of the signature cannot be in the future.' },
  recourse_signed_too_early: {
    cs: 'Dohodu nelze podepsat dřív, než dluh vznikl ({date}).',
    en: 'The agreement cannot be signed before the debt arose ({date}).',
  },
  recourse_plan_missing: { cs: 'Splátky regresu domluvené nejsou. Nejdřív je domluvte.', en: 'No instalments of recourse are agreed. Agree them first.' },
  recourse_paper_unknown: { cs: 'Takový dokument o regresu neznáme.', en: 'We know no such paper about recourse.' },
};
