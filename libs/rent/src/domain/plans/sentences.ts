import type { Sentences } from '#kernel';

export type PlanRefusal =
  | 'plan_nothing_owed'
  | 'plan_runs_already'
  | 'plan_sum_differs'
  | 'plan_instalment_missing'
  | 'plan_instalments_many'
  | 'plan_instalment_amount'
  | 'plan_instalment_in_past'
  | 'plan_instalment_order'
  | 'plan_too_long'
  | 'plan_tolerance'
  | 'plan_unknown'
  | 'plan_ended'
  | 'plan_loss_not_agreed'
  | 'plan_loss_not_missed'
  | 'plan_loss_too_late'
  | 'plan_loss_used'
  | 'plan_loss_not_used'
  | 'plan_cancel_reason';

export const planSentences: Sentences<PlanRefusal> = {
  plan_nothing_owed: { cs: 'Rodina dnes nic po splatnosti nedluží, není co splácet.', en: 'The family owes nothing overdue today, so there is nothing to repay.' },
  plan_runs_already: { cs: 'Splátky už jsou domluvené. Nejdřív ukončete ty současné.', en: 'Instalments have been agreed already. End the present ones first.' },
  plan_sum_differs: {
    cs: 'Splátky dávají dohromady {instalmentsAmount}, dluží se ale {owedAmount}. Součty se musí rovnat.',
    en: 'The instalments make {instalmentsAmount} together, but {owedAmount} is owed. The sums must be equal.',
  },
  plan_instalment_missing: { cs: 'Napište aspoň jednu splátku.', en: 'Enter at least one instalment.' },
  plan_instalments_many: { cs: 'Splátek může být nejvýše {count}.', en: 'There can be {count} instalments at most.' },
  plan_instalment_amount: { cs: 'Každá splátka musí být větší než nula.', en: 'Each instalment must be above zero.' },
  plan_instalment_in_past: { cs: 'Splátka nemůže být splatná v minulosti.', en: 'An instalment cannot be due in the past.' },
  plan_instalment_order: { cs: 'Splátky musí jít za sebou, každá v jiný den.', en: 'Instalments must follow one another, each on another day.' },
  plan_too_long: { cs: 'Poslední splátka může být nejpozději za {months} měsíců.', en: 'The last instalment can be due in {months} months at the latest.' },
  plan_tolerance: { cs: 'Odklad po splatnosti splátky může být 0 až 30 dní.', en: 'An instalment may be late by 0 to 30 days.' },
  plan_unknown: { cs: 'Takové splátky tu nejsou.', en: 'There is no such repayment plan.' },
  plan_ended: { cs: 'Tyto splátky už skončily.', en: 'This repayment plan has ended.' },
  plan_loss_not_agreed: { cs: 'Zaplacení celého dluhu najednou nebylo domluveno, proto ho nelze chtít.', en: 'Payment of the whole debt at once was not agreed on, so it cannot be asked for.' },
  plan_loss_not_missed: { cs: 'Žádná splátka nechybí. Celý dluh najednou teď chtít nelze.', en: 'No instalment is missing. The whole debt cannot be asked for now.' },
  plan_loss_too_late: {
    cs: 'O celý dluh šlo požádat jen do splatnosti další splátky ({date}). Teď až při dalším zpoždění (§ 1931).',
    en: 'The whole debt could be asked for only until the next instalment was due ({date}). Now only when another one is missed (§ 1931).',
  },
  plan_loss_used: { cs: 'O celý dluh už bylo požádáno.', en: 'The whole debt has been asked for already.' },
  plan_loss_not_used: { cs: 'O celý dluh nikdo nepožádal, není co vzít zpět.', en: 'Nobody has asked for the whole debt, so there is nothing to take back.' },
  plan_cancel_reason: { cs: 'Napište, proč splátky končí.', en: 'Write why the plan ends.' },
};
