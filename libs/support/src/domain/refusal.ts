import type { Sentences } from '#kernel';

/** Every expected no of casework. */
export type SupportRefusal =
  | 'household_not_in_care'
  | 'visit_in_the_future'
  | 'visit_too_long_ago'
  | 'visit_length_absurd'
  | 'visit_without_content'
  | 'text_too_long'
  | 'next_visit_not_after'
  | 'visit_time_invalid'
  | 'visit_time_without_day'
  | 'same_id_other_content'
  | 'goal_without_title'
  | 'goal_due_in_the_past'
  | 'goal_unknown'
  | 'goal_already_closed'
  | 'flag_unknown'
  | 'flag_too_late_to_withdraw'
  | 'flag_withdrawn'
  | 'flag_already_answered'
  | 'flag_already_closed'
  | 'flag_answer_needs_words'
  | 'flag_not_yours'
  | 'note_empty'
  | 'household_unknown'
  | 'worker_unknown'
  | 'worker_not_social'
  | 'worker_allocates_flats'
  | 'already_in_team'
  | 'key_worker_taken'
  | 'team_membership_unknown'
  | 'team_membership_ended'
  | 'team_dates_reversed';

export const supportSentences: Sentences<SupportRefusal> = {
  household_not_in_care: {
    cs: 'Tuto rodinu nemáte v péči. Požádejte koordinátorku, aby vás přidala do jejího týmu.',
    en: 'This family is not in your care. Ask the coordinator to add you to its team.',
  },
  visit_in_the_future: {
    cs: 'Návštěva {date} teprve bude. Zapište ji, až proběhne.',
    en: 'The visit on {date} is still to come. Record it once it has taken place.',
  },
  visit_too_long_ago: {
    cs: 'Návštěva {date} je starší než {days} dní. Zkontrolujte datum.',
    en: 'The visit on {date} is more than {days} days ago. Check the date.',
  },
  visit_length_absurd: {
    cs: 'Délka {minutes} minut není možná. Napište 1 až {most} minut.',
    en: 'A length of {minutes} minutes is not possible. Enter 1 to {most} minutes.',
  },
  visit_without_content: {
    cs: 'Napište aspoň jednou větou, co se při návštěvě dělo.',
    en: 'Say in at least one sentence what happened at the visit.',
  },
  text_too_long: {
    cs: 'Text má {length} znaků, nejvýše jich může být {most}. Zkraťte ho.',
    en: 'The text has {length} characters, at most {most} are possible. Shorten it.',
  },
  next_visit_not_after: {
    cs: 'Příští návštěva {date} musí být později než tato.',
    en: 'The next visit on {date} must be later than this one.',
  },
  visit_time_invalid: {
    cs: 'Čas {time} neexistuje. Napište například 9:30.',
    en: 'There is no time {time}. Write for example 9:30.',
  },
  visit_time_without_day: {
    cs: 'K času příští návštěvy doplňte i den.',
    en: 'Add the day of the next visit to its time.',
  },
  same_id_other_content: {
    cs: 'Tento záznam už je uložen s jiným obsahem. Načtěte stránku znovu a zapište změnu jako nový záznam.',
    en: 'This record is already kept with other content. Load the page again and write the change as a new record.',
  },
  goal_without_title: {
    cs: 'Napište, čeho chcete s rodinou dosáhnout.',
    en: 'Say what you want to reach with the family.',
  },
  goal_due_in_the_past: {
    cs: 'Termín {date} už minul. Zvolte dnešek nebo pozdější den.',
    en: 'The date {date} has passed. Choose today or a later day.',
  },
  goal_unknown: {
    cs: 'Takový cíl mezi rodinami ve vaší péči není.',
    en: 'There is no such goal among the families in your care.',
  },
  goal_already_closed: {
    cs: 'Cíl už je uzavřený. Založte nový.',
    en: 'The goal is already closed. Set a new one.',
  },
  flag_unknown: {
    cs: 'Takové upozornění tu není.',
    en: 'There is no such flag here.',
  },
  flag_too_late_to_withdraw: {
    cs: 'Vrátit lze jen do {seconds} sekund. Pokud už riziko netrvá, upozornění uzavřete.',
    en: 'It can be taken back within {seconds} seconds only. If the risk is over, close the flag.',
  },
  flag_withdrawn: {
    cs: 'Upozornění bylo vráceno. Trvá-li riziko, dejte nové.',
    en: 'The flag was taken back. If the risk is there, raise a new one.',
  },
  flag_already_answered: {
    cs: 'Na upozornění už je odpověď. Načtěte stránku znovu.',
    en: 'The flag already has an answer. Load the page again.',
  },
  flag_already_closed: {
    cs: 'Upozornění už je uzavřené.',
    en: 'The flag is already closed.',
  },
  flag_answer_needs_words: {
    cs: 'U odpovědi „jiné“ napište, co se stane.',
    en: 'With the answer “other”, say what will be done.',
  },
  flag_not_yours: {
    cs: 'Vrátit upozornění může jen ten, kdo ho dal.',
    en: 'Only the person who raised a flag can take it back.',
  },
  note_empty: {
    cs: 'Napište aspoň jednu větu.',
    en: 'Write at least one sentence.',
  },
  household_unknown: {
    cs: 'Taková domácnost tu není.',
    en: 'There is no such household here.',
  },
  worker_unknown: {
    cs: 'Takový kolega tu není nebo už u vás nepracuje.',
    en: 'There is no such colleague here, or they no longer work with you.',
  },
  worker_not_social: {
    cs: '{name} nemá roli sociálního pracovníka. Do týmu péče patří jen lidé s touto rolí.',
    en: '{name} does not have the role of a social worker. Only people with that role belong to a care team.',
  },
  worker_allocates_flats: {
    cs: '{name} jako koordinátor rozhoduje o bytech, a proto zápisy z péče nečte. Vyberte jiného sociálního pracovníka.',
    en: '{name} decides about flats as a coordinator and therefore does not read casework. Choose another social worker.',
  },
  already_in_team: {
    cs: 'Kolega {name} už v týmu této rodiny je. Nejdřív ukončete dosavadní členství.',
    en: 'The colleague {name} is already in the team of this family. End the present membership first.',
  },
  key_worker_taken: {
    cs: 'Rodina už v té době klíčového pracovníka má. Přidejte kolegu jako spolupracujícího, nebo dosavadní členství ukončete.',
    en: 'The family already has a key worker at that time. Add the colleague as a co-worker, or end the present membership.',
  },
  team_membership_unknown: {
    cs: 'Takové členství v týmu péče tu není.',
    en: 'There is no such membership of a care team here.',
  },
  team_membership_ended: {
    cs: 'Členství v týmu skončilo {date}.',
    en: 'The membership of the team ended on {date}.',
  },
  team_dates_reversed: {
    cs: 'Konec {toOn} je dříve než začátek {fromOn}. Opravte datum.',
    en: 'The end {toOn} is earlier than the start {fromOn}. Correct the date.',
  },
};
