import type { Sentences } from '#kernel';

export type MatchingRefusal =
  | 'UNIT_UNKNOWN' | 'MATCH_HOUSEHOLD_UNKNOWN' | 'DECISION_UNKNOWN' | 'OFFER_UNKNOWN' | 'POLICY_WRONG'
  | 'NOT_ELIGIBLE' | 'RULE_NOT_OVERRIDABLE' | 'RULE_NOT_FAILED' | 'DECISION_WITHOUT_REASON' | 'DECISION_WITHOUT_PEOPLE' | 'DECIDER_UNKNOWN'
  | 'HOUSEHOLD_NOT_WAITING' | 'UNIT_HAS_OFFER' | 'HOUSEHOLD_HAS_OFFER' | 'UNIT_TAKEN' | 'DECISION_STALE'
  | 'OFFER_NOT_IN_STATE' | 'LANDLORD_NOT_ASKED' | 'OFFER_RAN_OUT' | 'OFFER_STILL_RUNS' | 'VIEWING_IN_PAST' | 'VIEWING_TOO_LATE'
  | 'NO_CONSENT_TO_SHARE' | 'REFUSAL_CODE_UNKNOWN' | 'REFUSAL_CODE_MISSING' | 'WITHDRAWAL_WITHOUT_REASON'
  | 'PROMISE_ENDS_EARLY' | 'PROMISE_STARTS_EARLY'
  | 'CONDITION_UNKNOWN' | 'CONDITION_DISCRIMINATORY' | 'CONDITION_EMPTY' | 'CONDITION_LIMIT' | 'CONDITION_GONE';

export const matchingSentences: Sentences<MatchingRefusal> = {
  UNIT_UNKNOWN: { cs: 'Takový byt nemáme. Vyberte ho ze seznamu.', en: 'There is no such flat. Choose one from the list.' },
  MATCH_HOUSEHOLD_UNKNOWN: { cs: 'Takovou domácnost nemáme. Vyberte ji ze seznamu.', en: 'There is no such household. Choose one from the list.' },
  DECISION_UNKNOWN: { cs: 'Takové rozhodnutí nemáme. Obnovte stránku.', en: 'There is no such decision. Reload the page.' },
  OFFER_UNKNOWN: { cs: 'Takovou nabídku nemáme. Obnovte stránku.', en: 'There is no such offer. Reload the page.' },
  POLICY_WRONG: { cs: 'Pravidlo {field} nedává smysl. Opravte jeho hodnotu.', en: 'The rule {field} makes no sense. Mend its value.' },
  NOT_ELIGIBLE: { cs: 'Domácnost nesplňuje: {rules}. Vyberte jinou, nebo opravte údaje.', en: 'The household does not meet: {rulesEn}. Choose another or mend the data.' },
  RULE_NOT_OVERRIDABLE: { cs: 'Pravidlo „{rule}“ nejde prominout.', en: 'The rule “{ruleEn}” cannot be set aside.' },
  RULE_NOT_FAILED: { cs: 'Pravidlo „{rule}“ domácnost splňuje, není co prominout.', en: 'The household meets the rule “{ruleEn}”; there is nothing to set aside.' },
  DECISION_WITHOUT_REASON: { cs: 'Napište důvod rozhodnutí.', en: 'Write the reason for the decision.' },
  DECISION_WITHOUT_PEOPLE: { cs: 'Vyberte aspoň jednoho člověka, který rozhodl.', en: 'Choose at least one person who decided.' },
  DECIDER_UNKNOWN: { cs: 'Rozhodovat mohou jen kolegové agentury. Vyberte je ze seznamu.', en: 'Only colleagues of the agency can decide. Choose them from the list.' },
  HOUSEHOLD_NOT_WAITING: { cs: 'Domácnost už na byt nečeká. Vyberte jinou.', en: 'The household is no longer waiting. Choose another.' },
  UNIT_HAS_OFFER: { cs: 'Byt už je nabídnutý jiné domácnosti. Počkejte na její odpověď, nebo nabídku stáhněte.', en: 'The flat is already offered to another household. Wait for its answer or withdraw the offer.' },
  HOUSEHOLD_HAS_OFFER: { cs: 'Domácnost už má jinou nabídku. Počkejte na odpověď, nebo nabídku stáhněte.', en: 'The household already has another offer. Wait for its answer or withdraw the offer.' },
  UNIT_TAKEN: { cs: 'V bytě už někdo bydlí. Vyberte jiný byt.', en: 'Somebody already lives in the flat. Choose another.' },
  DECISION_STALE: { cs: 'Od rozhodnutí se údaje změnily, domácnost už nesplňuje: {rules}. Rozhodněte znovu.', en: 'The data has changed since the decision; the household no longer meets: {rulesEn}. Decide again.' },
  OFFER_NOT_IN_STATE: { cs: 'Nabídka je v jiném kroku, tohle teď nejde. Obnovte stránku.', en: 'The offer is at another step, so this cannot be done now. Reload the page.' },
  LANDLORD_NOT_ASKED: { cs: 'Pronajímatel ještě neodpověděl. Nejdřív zapište jeho souhlas.', en: 'The landlord has not answered yet. Record the yes first.' },
  OFFER_RAN_OUT: { cs: 'Nabídka platila do {date}. Rozhodněte a nabídněte byt znovu.', en: 'The offer was valid until {date}. Decide and offer the flat again.' },
  OFFER_STILL_RUNS: { cs: 'Nabídka platí do {date}, ještě nevypršela.', en: 'The offer is valid until {date} and has not run out.' },
  VIEWING_IN_PAST: { cs: 'Prohlídka nemůže být dřív než nabídka. Vyberte pozdější den.', en: 'The viewing cannot be before the offer. Choose a later day.' },
  VIEWING_TOO_LATE: { cs: 'Nabídka platí do {date}. Vyberte dřívější den prohlídky.', en: 'The offer is valid until {date}. Choose an earlier day for the viewing.' },
  NO_CONSENT_TO_SHARE: { cs: 'Chybí platný souhlas rodiny se sdělením jmen pronajímateli. Požádejte o něj a zapište ho u domácnosti.', en: 'The family’s consent to share names with the landlord is missing. Ask for it and record it with the household.' },
  REFUSAL_CODE_UNKNOWN: { cs: 'Důvod odmítnutí „{code}“ neznáme. Vyberte ho ze seznamu.', en: 'We do not know the reason “{code}”. Choose one from the list.' },
  REFUSAL_CODE_MISSING: { cs: 'Vyberte důvod odmítnutí.', en: 'Choose the reason for the refusal.' },
  WITHDRAWAL_WITHOUT_REASON: { cs: 'Napište, proč nabídku stahujete.', en: 'Write why you withdraw the offer.' },
  PROMISE_ENDS_EARLY: { cs: 'Příslib nemůže končit dřív než dnes. Vyberte pozdější den.', en: 'The promise cannot end before today. Choose a later day.' },
  PROMISE_STARTS_EARLY: { cs: 'Byt je volný až od {date}. Vyberte tento den nebo pozdější.', en: 'The flat is free only from {date}. Choose that day or a later one.' },
  CONDITION_UNKNOWN: { cs: 'Podmínku „{kind}“ neznáme. Vyberte ji ze seznamu.', en: 'We do not know the condition “{kind}”. Choose one from the list.' },
  CONDITION_DISCRIMINATORY: { cs: 'Takovou podmínku nesmíme přijmout: byla by diskriminací podle {paragraph}. Vysvětlete to pronajímateli a zapište jen podmínky bytu.', en: 'We may not accept such a condition: it would be discrimination under {paragraph}. Explain it to the landlord and record only conditions of the flat.' },
  CONDITION_EMPTY: { cs: 'Napište, co pronajímatel žádá.', en: 'Write what the landlord asks for.' },
  CONDITION_LIMIT: { cs: 'Napište nejvyšší počet osob jako celé číslo od 1 do 50.', en: 'Write the highest number of people as a whole number from 1 to 50.' },
  CONDITION_GONE: { cs: 'Tato podmínka už neplatí. Obnovte stránku.', en: 'This condition no longer holds. Reload the page.' },
};

export const ruleNames: Readonly<Record<string, { readonly cs: string; readonly en: string }>> = {
  availability: { cs: 'dostupnost bytu', en: 'availability' },
  persons_per_room: { cs: 'počet osob na místnost', en: 'people to a room' },
  area_per_person: { cs: 'plocha na osobu', en: 'area for each person' },
  accessibility: { cs: 'přístupnost', en: 'access' },
  surroundings: { cs: 'okolí bytu', en: 'surroundings' },
  house_rules: { cs: 'domovní řád', en: 'house rules' },
  location: { cs: 'lokalita', en: 'place' },
  landlord_limit: { cs: 'podmínka pronajímatele', en: 'the landlord’s condition' },
  affordability: { cs: 'finanční dostupnost', en: 'affordability' },
};
