import type { Sentences } from '#kernel';

export type LetterPolicyRefusal =
  | 'letter_days_range'
  | 'help_place_none'
  | 'help_places_many'
  | 'help_place_name'
  | 'help_place_words'
  | 'help_place_contact'
  | 'letter_policy_in_past';

export const letterPolicySentences: Sentences<LetterPolicyRefusal> = {
  letter_days_range: { cs: 'Lhůta musí být celé číslo od {least} do {most} dní.', en: 'The period must be a whole number from {least} to {most} days.' },
  help_place_none: { cs: 'Nechte v dopisech aspoň jedno místo, kde rodině poradí.', en: 'Leave at least one place of advice in the letters.' },
  help_places_many: { cs: 'Do dopisu se vejde nejvýš {most} míst. Některé odeberte.', en: 'A letter holds {most} places at most. Remove some.' },
  help_place_name: { cs: 'Napište název místa, nejvýš {most} znaků.', en: 'Write the name of the place, {most} characters at most.' },
  help_place_words: { cs: 'Napište česky i anglicky, s čím tam poradí, nejvýš {most} znaků.', en: 'Write in Czech and in English what they advise on, {most} characters at most.' },
  help_place_contact: { cs: 'Zkraťte, jak se tam ozvat, na {most} znaků: stačí telefon, e-mail nebo adresa.', en: 'Shorten how to reach them to {most} characters: a phone, an e-mail or an address will do.' },
  letter_policy_in_past: { cs: 'Změna může platit ode dneška nebo později.', en: 'A change may hold from today or later.' },
};
