import type { Sentences } from '#kernel';

export type RentRefusal =
  | 'rent_month_too_far'
  | 'payment_amount'
  | 'payment_in_future'
  | 'payment_tenancy_unknown'
  | 'payment_already_recorded'
  | 'payment_already_reversed'
  | 'payment_back_at_answer'
  | 'payment_back_at_bank'
  | 'payment_back_at_cash_desk'
  | 'payment_back_at_deposit'
  | 'payment_back_at_guarantee'
  | 'payment_back_at_opening'
  | 'payment_back_at_postal_list'
  | 'payment_back_at_services'
  | 'payment_back_at_write_off'
  | 'payment_line_unknown'
  | 'payment_unknown'
  | 'arrival_unknown'
  | 'arrival_booked'
  | 'arrival_amount'
  | 'arrival_date'
  | 'payout_unknown'
  | 'payout_not_due'
  | 'payout_none_chosen'
  | 'payout_not_ordered'
  | 'payout_amount_differs'
  | 'payout_account_missing'
  | 'payout_bank_account_missing'
  | 'payout_order_date'
  | 'arrears_tenancy_unknown'
  | 'arrears_nothing_owed'
  | 'arrears_one_step_a_day'
  | 'arrears_paused'
  | 'arrears_promise_date'
  | 'arrears_pause_dates'
  | 'arrears_pause_unknown'
  | 'arrears_reminder_too_early'
  | 'arrears_quiet_mode';

export const rentSentences: Sentences<RentRefusal> = {
  rent_month_too_far: {
    cs: 'Měsíc {month} zatím nelze předepsat. Předepsat jde nejpozději příští měsíc.',
    en: 'The month {month} cannot be charged yet. The latest that can be charged is the next month.',
  },
  payment_amount: { cs: 'Napište částku větší než nula, například 8 500.', en: 'Enter an amount above zero, for example 8,500.' },
  payment_in_future: { cs: 'Den {date} teprve přijde. Napište den, kdy peníze přišly.', en: 'The day {date} is still to come. Enter the day the money arrived.' },
  payment_tenancy_unknown: { cs: 'Takový nájem tu není. Vyberte nájem ze seznamu.', en: 'There is no such tenancy. Choose one from the list.' },
  payment_already_recorded: {
    cs: 'Tato platba už je u tohoto nájmu zaúčtovaná. Nic se nezměnilo.',
    en: 'This payment has already been recorded for this tenancy. Nothing has changed.',
  },
  payment_already_reversed: { cs: 'Tato platba už je stornovaná. Podruhé stornovat nejde.', en: 'This payment has already been reversed. It cannot be reversed twice.' },
  payment_back_at_answer: { cs: 'Tuto platbu potvrdil majitel. Vezměte zpět jeho odpověď, platba se stornuje s ní.', en: 'The owner confirmed this payment. Take his answer back; the payment is reversed with it.' },
  payment_back_at_bank: { cs: 'Tato platba přišla na účet. Stornujte její řádek ve výpisu z banky.', en: 'This payment came to the bank account. Reverse its line on the bank statement.' },
  payment_back_at_cash_desk: { cs: 'Tato platba přišla v hotovosti. Stornujte její doklad v pokladně.', en: 'This payment came in cash. Cancel its receipt at the cash desk.' },
  payment_back_at_deposit: { cs: 'Toto je zaplacené z jistoty. Vraťte vyúčtování jistoty.', en: 'This was paid from the deposit. Undo the settlement of the deposit.' },
  payment_back_at_guarantee: { cs: 'Toto zaplatil garanční fond. Stornujte odeslanou výplatu ve výpisu z banky.', en: 'The guarantee fund paid this. Reverse the payout on the bank statement.' },
  payment_back_at_opening: { cs: 'Tento přeplatek je z převzetí evidence. Vraťte celé převzetí.', en: 'This overpayment comes from the opening import. Reverse the whole import.' },
  payment_back_at_postal_list: { cs: 'Tato platba je ze seznamu složenek nebo SIPO. Vraťte celý seznam.', en: 'This payment comes from a list of postal orders or SIPO. Undo the whole list.' },
  payment_back_at_services: { cs: 'Tento přeplatek je z vyúčtování služeb. Opravte nebo stáhněte vyúčtování.', en: 'This overpayment comes from the settlement of services. Correct or withdraw the settlement.' },
  payment_back_at_write_off: { cs: 'Toto je odepsané. Vraťte odpis.', en: 'This was written off. Reverse the write-off.' },
  payment_line_unknown: { cs: 'Takový řádek výpisu tu není.', en: 'There is no such statement line.' },
  payment_unknown: { cs: 'Taková platba tu není.', en: 'There is no such payment.' },
  arrival_unknown: { cs: 'Taková otázka na majitele tu není.', en: 'There is no such question to the landlord.' },
  arrival_booked: {
    cs: 'Odpověď za tento měsíc už je zaúčtovaná. Nejdřív stornujte platbu.',
    en: 'The answer for this month has been booked. Reverse the payment first.',
  },
  arrival_amount: { cs: 'Napište, kolik přišlo, například 8 500.', en: 'Enter how much arrived, for example 8,500.' },
  arrival_date: { cs: 'Napište den, kdy peníze přišly. Nemůže být v budoucnu.', en: 'Enter the day the money arrived. It cannot be in the future.' },
  payout_unknown: { cs: 'Taková výplata tu není.', en: 'There is no such payout.' },
  payout_not_due: { cs: 'Výplata už je v příkazu nebo odeslaná. Vyberte jen výplaty, které čekají.', en: 'The payout is already ordered or sent. Choose only payouts that wait.' },
  payout_none_chosen: { cs: 'Vyberte aspoň jednu výplatu.', en: 'Choose at least one payout.' },
  payout_not_ordered: { cs: 'Tato výplata nečeká na odchozí platbu.', en: 'This payout does not wait for an outgoing payment.' },
  payout_amount_differs: {
    cs: 'Řádek výpisu má jinou částku než výplata. Částky se musí rovnat.',
    en: 'The statement line has another amount than the payout. They must be equal.',
  },
  payout_account_missing: {
    cs: 'Majitel {landlord} nemá ověřené číslo účtu. Doplňte ho u majitele.',
    en: 'The landlord {landlord} has no checked account number. Add it to the landlord.',
  },
  payout_bank_account_missing: { cs: 'Agentura nemá účet, ze kterého platí. Založte ho v nastavení.', en: 'The agency has no account to pay from. Add one in the settings.' },
  payout_order_date: { cs: 'Den splatnosti příkazu musí být dnes nebo později.', en: 'The due date of the order must be today or later.' },
  arrears_tenancy_unknown: { cs: 'Takový nájem tu není.', en: 'There is no such tenancy.' },
  arrears_nothing_owed: { cs: 'Tato rodina dnes nic po splatnosti nedluží.', en: 'This family owes nothing overdue today.' },
  arrears_one_step_a_day: { cs: 'Dnes už jeden krok proběhl. Další je možný nejdřív zítra.', en: 'One step has been taken today. The next is possible tomorrow at the earliest.' },
  arrears_paused: { cs: 'Řešení je pozastavené do {date}. Nejdřív pozastavení ukončete.', en: 'The ladder is paused until {date}. End the pause first.' },
  arrears_promise_date: { cs: 'Slib může být ode dneška nejvýše na 60 dní.', en: 'A promise can be for today up to 60 days ahead.' },
  arrears_pause_dates: { cs: 'Pozastavení musí končit dnes nebo později, nejvýše za 180 dní.', en: 'A pause must end today or later, at most 180 days ahead.' },
  arrears_pause_unknown: { cs: 'Takové pozastavení tu není nebo už skončilo.', en: 'There is no such pause, or it has ended.' },
  arrears_reminder_too_early: {
    cs: 'Na upomínku je brzy: nejdřív {date}. Nejprve se s rodinou domluvte.',
    en: 'It is too early for a reminder: {date} at the earliest. Speak with the family first.',
  },
  arrears_quiet_mode: {
    cs: 'Rodina má tichý režim: dopisy jí neposíláme. Domluvte se s ní osobně přes klíčovou pracovnici.',
    en: 'The family is in quiet mode: we send it no letters. Speak with them in person through their key worker.',
  },
};
