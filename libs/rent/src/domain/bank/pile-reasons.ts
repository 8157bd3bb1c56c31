import { formatDate, isIsoDate, type Language, type Sentences } from '#kernel';

/** Why a line lies in its pile, as a code kept with what was booked and as a sentence for the screen. */
export type PileReason =
  | 'symbol_and_amount'
  | 'symbol_and_account'
  | 'symbol_and_name'
  | 'symbol_and_rule'
  | 'symbol_only'
  | 'symbol_account_of_another'
  | 'symbol_of_ended'
  | 'symbol_one_digit_off'
  | 'symbol_in_text'
  | 'symbols_in_text'
  | 'symbols_and_sums'
  | 'symbols_split_before'
  | 'split_before'
  | 'batch_payments'
  | 'rule_tenancy'
  | 'rule_payout'
  | 'rule_payout_none'
  | 'rule_not_rent'
  | 'account_and_amount'
  | 'account_known'
  | 'name_and_amount'
  | 'returned_payment'
  | 'deposit_symbol'
  | 'deposit_too_much'
  | 'deposit_return'
  | 'payout_certain'
  | 'payout_by_symbol'
  | 'payout_by_account'
  | 'symbol_unknown'
  | 'account_of_several'
  | 'returned_unknown'
  | 'outgoing_unknown'
  | 'nothing_known'
  | 'no_money';

export const pileReasons: Sentences<PileReason> = {
  symbol_and_amount: { cs: 'Variabilní symbol i částka odpovídají: {who}.', en: 'Variable symbol and amount fit: {who}.' },
  symbol_and_account: { cs: 'Variabilní symbol odpovídá a z tohoto účtu už {who} platí.', en: 'The variable symbol fits and {who} has paid from this account before.' },
  symbol_and_name: { cs: 'Variabilní symbol i jméno plátce odpovídají: {who}.', en: 'Variable symbol and name of the payer fit: {who}.' },
  symbol_and_rule: { cs: 'Variabilní symbol patří {who} a pravidlo z {on} ({by}) říká totéž.', en: 'The variable symbol is that of {who}, and the rule of {on} (taught by {by}) says the same.' },
  symbol_only: { cs: 'Variabilní symbol patří {who}, ale částka ani plátce nejsou obvyklé.', en: 'The variable symbol is that of {who}, but neither amount nor payer is usual.' },
  symbol_account_of_another: { cs: 'Variabilní symbol patří {who}, ale z tohoto účtu platí {other}.', en: 'The variable symbol is that of {who}, but {other} pays from this account.' },
  symbol_of_ended: { cs: 'Variabilní symbol patří {who}, jejichž nájem už skončil.', en: 'The variable symbol is that of {who}, whose tenancy has ended.' },
  symbol_one_digit_off: { cs: 'Variabilní symbol {symbol} se od symbolu {expected} ({who}) liší jednou číslicí.', en: 'The variable symbol {symbol} differs by one digit from {expected} ({who}).' },
  symbol_in_text: { cs: 'Ve zprávě je variabilní symbol {expected}: {who}.', en: 'The message names the variable symbol {expected}: {who}.' },
  symbols_in_text: { cs: 'Ve zprávě jsou variabilní symboly {expected}. Rozdělte částku mezi ně.', en: 'The message names the variable symbols {expected}. Split the amount among them.' },
  symbols_and_sums: { cs: 'Ve zprávě jsou variabilní symboly {expected} a jejich obvyklé platby dávají tuto částku.', en: 'The message names the variable symbols {expected}, and their usual payments make this amount.' },
  symbols_split_before: { cs: 'Ve zprávě jsou variabilní symboly {expected} a stejná částka se takto rozdělila {on}.', en: 'The message names the variable symbols {expected}, and the same amount was split like this on {on}.' },
  split_before: { cs: 'Stejná částka z tohoto účtu se takto rozdělila {on}.', en: 'The same amount from this account was split like this on {on}.' },
  batch_payments: { cs: 'Avízo uvádí platby této dávky jednotlivě a jejich variabilní symboly známe ({count}).', en: 'A notification tells the payments of this batch one by one, and we know their variable symbols ({count}).' },
  rule_tenancy: { cs: 'Pravidlo z {on} ({by}): takové platby patří {who}.', en: 'The rule of {on} (taught by {by}): such payments are of {who}.' },
  rule_payout: { cs: 'Pravidlo z {on} ({by}): takové platby jsou výplata majiteli ({who}).', en: 'The rule of {on} (taught by {by}): such payments are a payout to {who}.' },
  rule_payout_none: { cs: 'Podle pravidla z {on} ({by}) je to výplata majiteli, ale žádná v této výši nečeká.', en: 'By the rule of {on} (taught by {by}) it is a payout to an owner, but none of this amount waits.' },
  rule_not_rent: { cs: 'Pravidlo z {on} ({by}): takový pohyb není nájem.', en: 'The rule of {on} (taught by {by}): such a line is not rent.' },
  account_and_amount: { cs: 'Z tohoto účtu platí {who} a částka odpovídá.', en: '{who} pays from this account and the amount fits.' },
  account_known: { cs: 'Z tohoto účtu platí {who}.', en: '{who} pays from this account.' },
  name_and_amount: { cs: 'Jméno plátce i částka odpovídají: {who}.', en: 'Name of the payer and amount fit: {who}.' },
  returned_payment: { cs: 'Banka vrací platbu, kterou jsme přijali: {who}.', en: 'The bank takes back a payment we received: {who}.' },
  deposit_symbol: { cs: 'Variabilní symbol jistoty: {who}. Není to nájem.', en: 'The symbol of the deposit of {who}. It is not rent.' },
  deposit_too_much: { cs: 'Variabilní symbol jistoty ({who}), ale přišlo víc, než na ni zbývá zaplatit.', en: 'The symbol of the deposit of {who}, but more came than remains to be paid of it.' },
  deposit_return: { cs: 'Vrácení jistoty: {who}.', en: 'Return of the deposit: {who}.' },
  payout_certain: { cs: 'Výplata majiteli podle příkazu: {who}.', en: 'Payout to the owner as ordered: {who}.' },
  payout_by_symbol: { cs: 'Symbol výplaty majiteli ({who}), ale částka nebo účet se liší.', en: 'The symbol of a payout to {who}, but amount or account differs.' },
  payout_by_account: { cs: 'Účet a částka odpovídají výplatě majiteli: {who}.', en: 'Account and amount fit a payout to {who}.' },
  symbol_unknown: { cs: 'Variabilní symbol {symbol} neznáme.', en: 'We do not know the variable symbol {symbol}.' },
  account_of_several: { cs: 'Z tohoto účtu platí více domácností.', en: 'Several households pay from this account.' },
  returned_unknown: { cs: 'Banka vrací platbu, kterou neumíme najít.', en: 'The bank returns a payment we cannot find.' },
  outgoing_unknown: { cs: 'Odchozí platba, ke které nemáme výplatu majiteli.', en: 'An outgoing payment without a payout to an owner.' },
  nothing_known: { cs: 'Symbol chybí a účet plátce neznáme.', en: 'There is no symbol and we do not know the payer’s account.' },
  no_money: { cs: 'Řádek bez částky, banka jen něco sděluje.', en: 'A line without money: the bank only tells something.' },
};

/** The reason as a sentence; days as people write them. */
export function reasonInWords({ reason, params }: { readonly reason: PileReason; readonly params: Readonly<Record<string, string>> }, language: Language): string {
  const shown = (value: string): string => (isIsoDate(value) ? formatDate(value, language) : value);
  return pileReasons[reason][language].replace(/\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined ? whole : shown(params[name])));
}
