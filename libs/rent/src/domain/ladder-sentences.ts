import type { Sentences } from '#kernel';

export type LadderRefusal =
  | 'ladder_empty'
  | 'ladder_first_not_human'
  | 'ladder_step_unknown'
  | 'ladder_step_twice'
  | 'ladder_days'
  | 'ladder_days_back'
  | 'ladder_months'
  | 'ladder_breach_months'
  | 'ladder_reminders_order'
  | 'ladder_valid_from'
  | 'ladder_version_exists'
  | 'arrears_act_unknown'
  | 'arrears_act_undone'
  | 'arrears_undo_reason';

export const ladderSentences: Sentences<LadderRefusal> = {
  ladder_empty: { cs: 'Postup musí mít aspoň jeden krok.', en: 'The procedure must have at least one step.' },
  ladder_first_not_human: { cs: 'První krok musí být osobní: telefonát, druhý kontakt nebo návštěva. Dopis až potom.', en: 'The first step must be personal: a call, another contact or a visit. A letter comes after it.' },
  ladder_step_unknown: { cs: 'Takový krok v postupu neznáme. Vyberte ho ze seznamu.', en: 'We do not know such a step. Choose it from the list.' },
  ladder_step_twice: { cs: 'Tento krok už v postupu je.', en: 'This step is in the procedure already.' },
  ladder_days: { cs: 'Počet dní musí být celé číslo od 0 do 365.', en: 'The number of days must be a whole number from 0 to 365.' },
  ladder_days_back: { cs: 'Krok nemůže začínat dřív než krok před ním.', en: 'A step cannot begin before the step ahead of it.' },
  ladder_months: { cs: 'Počet měsíců musí být od 0 do 12.', en: 'The number of months must be between 0 and 12.' },
  ladder_breach_months: {
    cs: 'Výzva podle § 2291 smí být nejdřív od {months} nezaplacených měsíců.',
    en: 'A call under § 2291 may come only from {months} unpaid months on.',
  },
  ladder_reminders_order: { cs: 'Druhá upomínka může být až po první.', en: 'The second reminder can come only after the first.' },
  ladder_valid_from: { cs: 'Nový postup může platit ode dneška nebo později.', en: 'A new procedure may hold from today or later.' },
  ladder_version_exists: { cs: 'Od tohoto dne už jiný postup platí. Vyberte jiný den.', en: 'Another procedure holds from this day already. Choose another day.' },
  arrears_act_unknown: { cs: 'Takový krok tu není.', en: 'There is no such act.' },
  arrears_act_undone: { cs: 'Tento krok už je vzatý zpět.', en: 'This act has been taken back already.' },
  arrears_undo_reason: { cs: 'Napište, proč krok berete zpět.', en: 'Write why you take the act back.' },
};
