import type { Sentences } from '#kernel';

export type AppealRefusal =
  | 'appeal_not_in_state' | 'appeal_without_words' | 'appeal_too_long' | 'appeal_day_ahead' | 'appeal_before_decision' | 'appeal_late' | 'appeal_filed_already'
  | 'appeal_own_decision' | 'appeal_without_reason' | 'decision_appealed'
  | 'return_too_late' | 'offer_answer_not_now' | 'withdrawal_not_confirmed' | 'application_not_open';

export const appealSentences: Sentences<AppealRefusal> = {
  appeal_not_in_state: { cs: 'Odvolání už je v jiném kroku, tohle teď nejde. Obnovte stránku.', en: 'The appeal is at another step, so this cannot be done now. Reload the page.' },
  appeal_without_words: { cs: 'Napište, proč s rozhodnutím nesouhlasíte. Stačí jedna věta.', en: 'Write why you disagree with the decision. One sentence is enough.' },
  appeal_too_long: { cs: 'Text je moc dlouhý. Zkraťte ho pod {most} znaků.', en: 'The text is too long. Make it shorter than {most} characters.' },
  appeal_day_ahead: { cs: 'Tento den teprve přijde. Napište den, kdy odvolání přišlo.', en: 'This day is still to come. Write the day the appeal arrived.' },
  appeal_before_decision: { cs: 'Rozhodnutí je až ze dne {date}. Opravte den podání.', en: 'The decision is of {date}. Mend the day of filing.' },
  appeal_late: { cs: 'Odvolat se šlo do {date}. Lhůta už uplynula. Zavolejte nám, vysvětlíme vám, co jde dělat.', en: 'An appeal could be filed until {date}. That day has passed. Call us and we will explain what can be done.' },
  appeal_filed_already: { cs: 'Proti tomuto rozhodnutí už odvolání je podané.', en: 'An appeal against this decision has already been filed.' },
  appeal_own_decision: { cs: 'O tomto bytě jste rozhodovali vy. Odvolání musí posoudit někdo jiný.', en: 'You took part in this decision. Somebody else must judge the appeal.' },
  appeal_without_reason: { cs: 'Napište důvody, rodina je dostane v dopise.', en: 'Write the reasons; the family gets them in a letter.' },
  decision_appealed: { cs: 'Odvolání proti tomuto rozhodnutí bylo uznáno. Rozhodněte o bytě znovu.', en: 'An appeal against this decision was upheld. Decide on the flat again.' },
  return_too_late: { cs: 'Vrátit žádost šlo do {date}. Zavolejte nám, podáme ji spolu znovu.', en: 'The application could come back until {date}. Call us and we will file it anew together.' },
  offer_answer_not_now: { cs: 'Na nabídku teď odpovědět nejde. Zavolejte nám.', en: 'The offer cannot be answered now. Call us.' },
  withdrawal_not_confirmed: { cs: 'Potvrďte, že žádost opravdu stahujete.', en: 'Confirm that you really withdraw the application.' },
  application_not_open: { cs: 'Vaše žádost teď není v pořadníku, nejde ji měnit. Zavolejte nám.', en: 'Your application is not in the list now and cannot be changed. Call us.' },
};
