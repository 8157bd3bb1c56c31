import type { Sentences } from '#kernel';

export type LetterRefusal = 'letter_account_missing' | 'letter_nobody_named' | 'statement_empty';

export const letterSentences: Sentences<LetterRefusal> = {
  letter_account_missing: {
    cs: 'Není kam platit: chybí účet, na který má nájem chodit. Doplňte účet majitele, nebo účet agentury.',
    en: 'There is nowhere to pay: the account for the rent is missing. Add the owner’s account, or the agency’s.',
  },
  letter_nobody_named: { cs: 'Ve smlouvě není nikdo, kdo nájem platí. Doplňte nájemníka.', en: 'The contract names nobody who owes the rent. Add the tenant.' },
  statement_empty: { cs: 'Za {month} s tímto majitelem žádná smlouva neběžela. Vyberte jiný měsíc.', en: 'No contract with this owner ran in {month}. Choose another month.' },
};
