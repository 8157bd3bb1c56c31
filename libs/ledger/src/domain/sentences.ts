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
  ledger_month_closed: {
    cs: 'Měsíc {month} je uzavřený. Zapište to s datem od {openFromOn}, nebo požádejte vedoucí, aby měsíc znovu otevřela.',
    en: 'The month {month} is closed. Date it {openFromOn} or later, or ask a manager to open the month again.',
  },
  close_month_not_over: { cs: 'Měsíc {month} ještě neskončil. Uzavřít jde až po jeho posledním dni.', en: 'The month {month} is not over yet. It can be closed after its last day.' },
  close_month_already: { cs: 'Měsíc {month} už je uzavřený.', en: 'The month {month} is closed already.' },
  close_month_before_books: { cs: 'Účetní knihy začínají až po měsíci {month}. Není co uzavřít.', en: 'The books begin after the month {month}. There is nothing to close.' },
  close_month_blocked: {
    cs: 'Měsíc {month} zatím nejde uzavřít: {count} položek kontroly to nedovolí. Vyřešte je a zkuste to znovu.',
    en: 'The month {month} cannot be closed yet: {count} items of the checklist forbid it. Settle them and try again.',
  },
  close_month_exceptions: {
    cs: 'Kontrola měsíce {month} na něco upozorňuje. Napište, proč ho přesto uzavíráte.',
    en: 'The checklist of {month} warns of something. Write why you close it nevertheless.',
  },
  reopen_month_not_closed: { cs: 'Měsíc {month} není uzavřený.', en: 'The month {month} is not closed.' },
  reopen_month_not_last: { cs: 'Nejdřív otevřete pozdější měsíc {last}. Měsíce se otevírají od posledního.', en: 'Open the later month {last} first. Months are opened from the last one.' },
  reopen_month_reason: { cs: 'Napište, proč měsíc znovu otevíráte.', en: 'Write why you open the month again.' },
  ledger_entry_unknown: { cs: 'Takový zápis v účetní knize není.', en: 'There is no such entry in the ledger.' },
};
