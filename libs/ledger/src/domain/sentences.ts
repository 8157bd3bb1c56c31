import type { Sentences } from '#kernel';
import type { LedgerRefusal } from './entry';

export const ledgerSentences: Sentences<LedgerRefusal> = {
  ledger_entry_unbalanced: {
    cs: 'Zápis se nevyrovná: strany se liší o {difference} haléřů. Opravte částky.',
    en: 'The entry does not balance: its sides differ by {difference} haléře. Correct the amounts.',
  },
  ledger_entry_empty: { cs: 'Zápis nic nemění. Napište částku větší než nula.', en: 'The entry changes nothing. Enter an amount above zero.' },
  ledger_already_reversed: {
    cs: 'Tento zápis už je stornovaný. Podruhé stornovat nejde; podívejte se na opravný zápis.',
    en: 'This entry has been reversed already. It cannot be reversed twice; see the reversing entry.',
  },
  ledger_entry_unknown: { cs: 'Takový zápis v účetní knize není.', en: 'There is no such entry in the ledger.' },
};
