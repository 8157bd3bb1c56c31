import type { Sentences } from '#kernel';

export type MatchingRefusal =
  | 'policy_wrong' | 'policy_weight_twice' | 'policy_without_weights' | 'policy_from_past' | 'policy_without_reason' | 'policy_unchanged'
  | 'not_eligible' | 'rule_not_overridable' | 'rule_not_failed' | 'decision_without_reason' | 'decision_without_people' | 'decider_unknown'
  | 'household_not_waiting' | 'unit_has_offer' | 'household_has_offer' | 'unit_taken' | 'flat_off_offer' | 'decision_stale' | 'decision_by_panel_since'
  | 'offer_not_in_state' | 'landlord_not_asked' | 'offer_ran_out' | 'offer_still_runs' | 'viewing_in_past' | 'viewing_too_late'
  | 'no_consent_to_share' | 'refusal_code_unknown' | 'refusal_code_missing' | 'withdrawal_without_reason'
  | 'day_too_far' | 'promise_ends_early' | 'promise_starts_early' | 'promise_term'
  | 'allocation_minimum_fit' | 'allocation_nothing_free' | 'allocation_nobody_waits' | 'allocation_not_running' | 'allocation_not_done'
  | 'proposal_not_in_allocation' | 'proposal_unit_taken' | 'proposal_household_taken' | 'proposal_closed' | 'proposal_without_reason' | 'proposals_none'
  | 'draw_no_tie' | 'draw_done' | 'draw_announced' | 'draw_closed' | 'draw_without_reason' | 'draw_word_long'
  | 'condition_unknown' | 'condition_discriminatory' | 'condition_discriminatory_indirectly' | 'condition_empty' | 'condition_limit';

export const matchingSentences: Sentences<MatchingRefusal> = {
  policy_wrong: { cs: 'Hodnota nedává smysl: {name}. Opravte ji.', en: 'This value makes no sense: {nameEn}. Mend it.' },
  policy_without_weights: { cs: 'Součet vah je nula: taková pravidla by nikoho neseřadila. Dejte body aspoň jednomu kritériu.', en: 'The weights sum to nothing: such rules would put nobody before anybody. Give points to at least one criterion.' },
  policy_from_past: { cs: 'Pravidla nemohou platit zpětně. Vyberte dnešek nebo pozdější den.', en: 'The rules cannot hold from the past. Choose today or a later day.' },
  policy_without_reason: { cs: 'Napište, proč se pravidla mění.', en: 'Write why the rules change.' },
  policy_unchanged: { cs: 'Pravidla jsou stejná jako ta, která platí. Změňte aspoň jednu hodnotu.', en: 'The rules are the same as those in force. Change at least one value.' },
  not_eligible: { cs: 'Domácnost nesplňuje: {rules}. Vyberte jinou, nebo opravte údaje.', en: 'The household does not meet: {rulesEn}. Choose another or mend the data.' },
  rule_not_overridable: { cs: 'Pravidlo „{rule}“ nejde prominout.', en: 'The rule “{ruleEn}” cannot be set aside.' },
  rule_not_failed: { cs: 'Pravidlo „{rule}“ domácnost splňuje, není co prominout.', en: 'The household meets the rule “{ruleEn}”; there is nothing to set aside.' },
  decision_without_reason: { cs: 'Napište důvod rozhodnutí.', en: 'Write the reason for the decision.' },
  decision_without_people: { cs: 'Vyberte aspoň jednoho člověka, který rozhodl.', en: 'Choose at least one person who decided.' },
  decider_unknown: { cs: 'Rozhodovat mohou jen kolegové agentury. Vyberte je ze seznamu.', en: 'Only colleagues of the agency can decide. Choose them from the list.' },
  household_not_waiting: { cs: 'Domácnost už na byt nečeká. Vyberte jinou.', en: 'The household is no longer waiting. Choose another.' },
  unit_has_offer: { cs: 'Byt už je nabídnutý jiné domácnosti. Počkejte na její odpověď, nebo nabídku stáhněte.', en: 'The flat is already offered to another household. Wait for its answer or withdraw the offer.' },
  household_has_offer: { cs: 'Domácnost už má jinou nabídku. Počkejte na odpověď, nebo nabídku stáhněte.', en: 'The household already has another offer. Wait for its answer or withdraw the offer.' },
  unit_taken: { cs: 'V bytě už někdo bydlí. Vyberte jiný byt.', en: 'Somebody already lives in the flat. Choose another.' },
  flat_off_offer: { cs: 'Byt je stažený z nabídky. Vraťte ho do nabídky, nebo vyberte jiný; běžící nabídku bytu stáhněte.', en: 'The flat has been withdrawn. Put it back on offer or choose another; withdraw an offer of it that runs.' },
  decision_by_panel_since: { cs: 'O bytu mezitím rozhodla komise. Nabídněte ho podle jejího rozhodnutí, nebo rozhodněte znovu.', en: 'The committee has decided about the flat since. Offer it by its decision, or decide again.' },
  day_too_far: { cs: 'Den {date} je příliš daleko, nejdál se píše {mostOn}. Zkontrolujte rok.', en: 'The day {date} is too far ahead; {mostOn} is the latest. Check the year.' },
  policy_weight_twice: { cs: 'Váha „{term}“ je zapsaná dvakrát. Nechte jen jednu.', en: 'The weight “{termEn}” is there twice. Keep only one.' },
  decision_stale: { cs: 'Od rozhodnutí se údaje změnily, domácnost už nesplňuje: {rules}. Rozhodněte znovu.', en: 'The data has changed since the decision; the household no longer meets: {rulesEn}. Decide again.' },
  offer_not_in_state: { cs: 'Nabídka je v jiném kroku, tohle teď nejde. Obnovte stránku.', en: 'The offer is at another step, so this cannot be done now. Reload the page.' },
  landlord_not_asked: { cs: 'Pronajímatel ještě neodpověděl. Nejdřív zapište jeho souhlas.', en: 'The landlord has not answered yet. Record the yes first.' },
  offer_ran_out: { cs: 'Nabídka platila do {date}. Rozhodněte a nabídněte byt znovu.', en: 'The offer was valid until {date}. Decide and offer the flat again.' },
  offer_still_runs: { cs: 'Nabídka platí do {date}, ještě nevypršela.', en: 'The offer is valid until {date} and has not run out.' },
  viewing_in_past: { cs: 'Prohlídka nemůže být dřív než nabídka. Vyberte pozdější den.', en: 'The viewing cannot be before the offer. Choose a later day.' },
  viewing_too_late: { cs: 'Nabídka platí do {date}. Vyberte dřívější den prohlídky.', en: 'The offer is valid until {date}. Choose an earlier day for the viewing.' },
  no_consent_to_share: { cs: 'Chybí platný souhlas rodiny se sdělením jmen pronajímateli. Požádejte o něj a zapište ho u domácnosti.', en: 'The family’s consent to share names with the landlord is missing. Ask for it and record it with the household.' },
  refusal_code_unknown: { cs: 'Důvod odmítnutí „{code}“ neznáme. Vyberte ho ze seznamu.', en: 'We do not know the reason “{code}”. Choose one from the list.' },
  refusal_code_missing: { cs: 'Vyberte důvod odmítnutí.', en: 'Choose the reason for the refusal.' },
  withdrawal_without_reason: { cs: 'Napište, proč nabídku stahujete.', en: 'Write why you withdraw the offer.' },
  promise_ends_early: { cs: 'Příslib nemůže končit dřív než dnes. Vyberte pozdější den.', en: 'The promise cannot end before today. Choose a later day.' },
  promise_starts_early: { cs: 'Byt je volný až od {date}. Vyberte tento den nebo pozdější.', en: 'The flat is free only from {date}. Choose that day or a later one.' },
  promise_term: { cs: 'Konec bydlení musí být později než začátek. Opravte jedno z dat.', en: 'The end of the term must be later than its beginning. Mend one of the dates.' },
  allocation_minimum_fit: { cs: 'Nejnižší shoda je celé číslo od 0 do {most}, tolik bodů za ni pravidla dávají.', en: 'The lowest fit is a whole number from 0 to {most}, as many points as the rules give for it.' },
  allocation_nothing_free: { cs: 'Žádný byt teď není volný, není co rozdělovat.', en: 'No flat is free now, so there is nothing to allocate.' },
  allocation_nobody_waits: { cs: 'Na byt teď nikdo nečeká, není komu rozdělovat.', en: 'Nobody waits for a flat now, so there is nobody to allocate to.' },
  allocation_not_running: { cs: 'Rozdělení už skončilo, zastavit ho nejde.', en: 'The allocation has ended and cannot be stopped.' },
  allocation_not_done: { cs: 'Rozdělení ještě není hotové. Počkejte na jeho výsledek.', en: 'The allocation is not done yet. Wait for its result.' },
  proposal_not_in_allocation: { cs: 'Tento byt v rozdělení nikdo nemá. Vyberte byty ze seznamu.', en: 'Nobody has this flat in the allocation. Choose flats from the list.' },
  proposal_unit_taken: { cs: 'Byt {flat} už je navržený nebo nabídnutý. Nejdřív uzavřete to, co běží.', en: 'The flat {flat} is already proposed or offered. Close what runs first.' },
  proposal_household_taken: { cs: 'Rodina pro byt {flat} už má jiný návrh nebo nabídku. Nejdřív uzavřete to, co běží.', en: 'The family for the flat {flat} already has another proposal or offer. Close what runs first.' },
  proposal_closed: { cs: 'Návrh už je uzavřený.', en: 'The proposal is already closed.' },
  proposal_without_reason: { cs: 'Napište, proč návrh rušíte.', en: 'Write why you drop the proposal.' },
  proposals_none: { cs: 'Vyberte aspoň jeden byt.', en: 'Choose at least one flat.' },
  draw_no_tie: { cs: 'Na tomto místě není shoda aspoň dvou rodin bez jiné nabídky, není o čem losovat.', en: 'No two families without another offer share this rank, so there is nothing to draw.' },
  draw_done: { cs: 'O pořadí těchto rodin se u bytu losovalo {date}. Losuje se jednou, platí tehdejší pořadí.', en: 'The order of these families for the flat was drawn on {date}. A draw happens once; that order holds.' },
  draw_announced: { cs: 'Losování o byt už je vyhlášené. Nejdřív vylosujte, nebo ho zrušte.', en: 'A draw for the flat is already announced. Draw it or cancel it first.' },
  draw_closed: { cs: 'Losování už proběhlo nebo je zrušené, podruhé nejde.', en: 'The draw has taken place or was cancelled; it cannot be done again.' },
  draw_without_reason: { cs: 'Napište, proč losování rušíte.', en: 'Write why you cancel the draw.' },
  draw_word_long: { cs: 'Slovo svědka má nejvýše {most} znaků.', en: 'The word of the witness has at most {most} characters.' },
  condition_unknown: { cs: 'Podmínku „{kind}“ neznáme. Vyberte ji ze seznamu.', en: 'We do not know the condition “{kind}”. Choose one from the list.' },
  condition_discriminatory: { cs: 'Takovou podmínku nesmíme přijmout: byla by diskriminací podle {paragraph}. Vysvětlete to pronajímateli a zapište jen podmínky bytu.', en: 'We may not accept such a condition: it would be discrimination under {paragraph}. Explain it to the landlord and record only conditions of the flat.' },
  condition_discriminatory_indirectly: {
    cs: 'Takovou podmínku nesmíme přijmout: vylučuje lidi podle dávek, práce nebo toho, kde dosud bydleli, a to je nepřímá diskriminace ({paragraph}). Jde-li o jistotu placení, zapište doklad o příjmu s důvodem.',
    en: 'We may not accept such a condition: it shuts people out by benefits, work or where they have lived until now, and that is indirect discrimination ({paragraph}). If it is about being paid, record proof of income with its reason.',
  },
  condition_empty: { cs: 'Napište, co pronajímatel žádá.', en: 'Write what the landlord asks for.' },
  condition_limit: { cs: 'Napište nejvyšší počet osob jako celé číslo od 1 do 50.', en: 'Write the highest number of people as a whole number from 1 to 50.' },
};
