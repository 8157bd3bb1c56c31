import type { Sentences } from '#kernel';

export type IdentityRefusal = 'wrong_password' | 'account_locked' | 'too_many_attempts' | 'password_too_short' | 'one_sign_in_at_a_time' | 'portal_email_taken' | 'portal_access_none' | 'account_known_here' | 'applicant_link_none' | 'application_code_wrong';

export const identitySentences: Sentences<IdentityRefusal> = {
  wrong_password: { cs: 'E-mail nebo heslo nesouhlasí. Zkontrolujte obojí a zkuste to znovu.', en: 'The e-mail or the password does not match. Check both and try again.' },
  account_locked: { cs: 'Po několika chybných pokusech je účet na {minutes} minut zamčený. Zkuste to potom znovu.', en: 'After several wrong attempts the account is locked for {minutes} minutes. Try again then.' },
  too_many_attempts: { cs: 'Z této adresy přišlo příliš mnoho chybných pokusů. Počkejte {minutes} minut a zkuste to znovu.', en: 'Too many wrong attempts came from this address. Wait {minutes} minutes and try again.' },
  password_too_short: { cs: 'Heslo musí mít aspoň {shortest} znaků. Zvolte delší.', en: 'A password needs at least {shortest} characters. Choose a longer one.' },
  one_sign_in_at_a_time: { cs: 'Přihlášení posílejte po jednom.', en: 'Send one sign-in at a time.' },
  portal_email_taken: { cs: 'S tímto e-mailem se do portálu přihlašuje jiný majitel. Zapište majiteli jeho vlastní e-mail.', en: 'Another owner signs in to the portal with this e-mail. Record the owner’s own e-mail.' },
  portal_access_none: { cs: 'Majitel teď přístup do portálu nemá.', en: 'The owner has no access to the portal now.' },
  account_known_here: { cs: 'S tímto e-mailem se u vás už někdo přihlašuje. Vyberte ho ze seznamu lidí.', en: 'Somebody already signs in here with this e-mail. Choose the person from the list.' },
  applicant_link_none: { cs: 'Rodina teď nemá odkaz na svou žádost. Nejdřív ho vydejte.', en: 'The family has no link to its application now. Issue one first.' },
  application_code_wrong: { cs: 'Kód nesouhlasí, nebo kód či odkaz už neplatí. Požádejte o nový kód (platí {minutes} minut), nebo nám zavolejte.', en: 'The code does not match, or the code or the link is no longer valid. Ask for a new code (valid for {minutes} minutes) or call us.' },
};
