import type { Sentences } from '#kernel';

export type CashRefusal =
  | 'cash_desk_unknown'
  | 'cash_desk_closed'
  | 'cash_desk_code'
  | 'cash_desk_code_taken'
  | 'cash_desk_name'
  | 'cash_amount'
  | 'cash_rounds_to_nothing'
  | 'cash_limit'
  | 'cash_counterparty'
  | 'cash_not_collected'
  | 'cash_credit_too_small'
  | 'cash_credit_with_landlord'
  | 'cash_too_little_in_desk'
  | 'cash_day_closed'
  | 'cash_day_in_future'
  | 'cash_earlier_day_open'
  | 'cash_difference_unexplained'
  | 'cash_counted'
  | 'cash_day_not_closed'
  | 'cash_later_day_closed'
  | 'cash_reason'
  | 'cash_document_unknown'
  | 'cash_already_cancelled'
  | 'cash_cancelling_paper'
  | 'cash_not_on_the_way'
  | 'cash_matched'
  | 'cash_line_amount'
  | 'cash_line_used';

export const cashSentences: Sentences<CashRefusal> = {
  cash_desk_unknown: { cs: 'Taková pokladna tu není. Vyberte ji ze seznamu.', en: 'There is no such cash desk. Choose one from the list.' },
  cash_desk_closed: { cs: 'Pokladna {name} je zrušená. Vyberte jinou.', en: 'The cash desk {name} is closed for good. Choose another one.' },
  cash_desk_code: { cs: 'Zkratka pokladny má 1 až 6 velkých písmen bez háčků nebo číslic, například P1.', en: 'The code of a cash desk is 1 to 6 capital letters or digits, for example P1.' },
  cash_desk_code_taken: { cs: 'Pokladna se zkratkou {code} už tu je. Zvolte jinou zkratku.', en: 'There is a cash desk with the code {code} already. Choose another code.' },
  cash_desk_name: { cs: 'Pojmenujte pokladnu, například „Kancelář Plzeň“.', en: 'Give the cash desk a name, for example “Office Plzeň”.' },
  cash_amount: { cs: 'Napište částku větší než nula, například 8 500.', en: 'Enter an amount above zero, for example 8,500.' },
  cash_rounds_to_nothing: { cs: 'Částka se v hotovosti zaokrouhlí na nulu. Hotově jde zaplatit nejméně koruna.', en: 'The amount rounds to nothing in cash. At least one crown can be paid.' },
  cash_limit: {
    cs: 'Hotově jde od jednoho plátce přijmout nejvýše {limitAmount} za den (zákon č. 254/2004 Sb.). Dnes už je to {todayAmount}; zbytek musí přijít na účet.',
    en: 'At most {limitAmount} a day may be paid in cash by one payer (Act 254/2004). Today it is {todayAmount} already; the rest must come to the account.',
  },
  cash_counterparty: { cs: 'Napište, od koho nebo komu hotovost je.', en: 'Write from whom or to whom the cash is.' },
  cash_not_collected: {
    cs: 'Nájem tohoto bytu chodí přímo majiteli. Hotovost za něj agentura přijmout nesmí, dokud k tomu nemá plnou moc.',
    en: 'The rent of this flat goes straight to its owner. The agency may not take cash for it without a power of attorney.',
  },
  cash_credit_too_small: { cs: 'Rodina má přeplatek {creditAmount}. Vrátit jde nejvýše tolik.', en: 'The family has paid {creditAmount} too much. No more than that can be given back.' },
  cash_credit_with_landlord: { cs: 'Přeplatek už odešel majiteli. Vrátit ho musí on, nebo počkejte na další platbu.', en: 'The overpayment has been sent on to the owner. He must give it back, or wait for the next payment.' },
  cash_too_little_in_desk: { cs: 'V pokladně je {bookAmount}, víc vydat nejde.', en: 'There is {bookAmount} in the cash desk; no more can be paid out.' },
  cash_day_closed: { cs: 'Pokladna {name} je za den {dayOn} uzavřená. Doklad vystavte zítra, nebo požádejte vedoucí o otevření dne.', en: 'The cash desk {name} is closed for {dayOn}. Write the paper tomorrow, or ask a manager to open the day.' },
  cash_day_in_future: { cs: 'Den {dayOn} teprve přijde.', en: 'The day {dayOn} is still to come.' },
  cash_earlier_day_open: { cs: 'Nejdřív uzavřete den {dayOn}, jsou v něm doklady.', en: 'Close {dayOn} first: it has papers.' },
  cash_difference_unexplained: { cs: 'Napočítaná hotovost se liší od knihy o {differenceAmount}. Napište proč.', en: 'The counted cash differs from the book by {differenceAmount}. Write why.' },
  cash_counted: { cs: 'Napište, kolik korun v pokladně je. Nula je také číslo.', en: 'Enter how many crowns are in the desk. Zero is a number too.' },
  cash_day_not_closed: { cs: 'Den {dayOn} není uzavřený.', en: 'The day {dayOn} is not closed.' },
  cash_later_day_closed: { cs: 'Nejdřív otevřete pozdější den {dayOn}.', en: 'Open the later day {dayOn} first.' },
  cash_reason: { cs: 'Napište proč.', en: 'Write why.' },
  cash_document_unknown: { cs: 'Takový pokladní doklad tu není.', en: 'There is no such cash paper.' },
  cash_already_cancelled: { cs: 'Doklad {number} už je stornovaný dokladem {by}.', en: 'The paper {number} has been cancelled already by {by}.' },
  cash_cancelling_paper: { cs: 'Doklad {number} sám storno je. Vystavte nový doklad.', en: 'The paper {number} is a cancellation itself. Write a new paper.' },
  cash_not_on_the_way: { cs: 'Doklad {number} není odvod do banky ani výběr z ní.', en: 'The paper {number} is neither cash sent to the bank nor taken from it.' },
  cash_matched: { cs: 'Doklad {number} už je spárovaný s výpisem. Nejdřív párování zrušte.', en: 'The paper {number} is matched with the statement already. Undo the match first.' },
  cash_line_amount: { cs: 'Řádek výpisu je na {lineAmount}, doklad na {cashAmount}. Částky se musí rovnat.', en: 'The statement line is {lineAmount}, the paper {cashAmount}. They must be equal.' },
  cash_line_used: { cs: 'Řádek výpisu už je zaúčtovaný jinak. Vyberte jiný.', en: 'The statement line is booked as something else. Choose another one.' },
};
