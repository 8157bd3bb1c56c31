import type { Sentences } from '#kernel';

export type BankImportRefusal =
  | 'bank_account_unknown'
  | 'bank_account_exists'
  | 'bank_account_missing'
  | 'bank_account_currency'
  | 'bank_account_not_czech'
  | 'bank_account_name_missing'
  | 'bank_file_unknown'
  | 'bank_statement_unknown'
  | 'bank_statement_unbalanced'
  | 'bank_statement_currencies'
  | 'bank_line_unknown'
  | 'bank_line_not_open'
  | 'bank_line_not_posted'
  | 'bank_line_chosen_twice'
  | 'bank_lines_none_chosen'
  | 'bank_line_no_money'
  | 'bank_line_partly_used'
  | 'bank_shares_missing'
  | 'bank_shares_sum'
  | 'bank_share_sign'
  | 'bank_share_twice'
  | 'bank_returned_one_tenancy'
  | 'bank_returned_not_found'
  | 'bank_payout_incoming'
  | 'bank_payout_missing'
  | 'bank_deposit_missing'
  | 'bank_batch_unknown'
  | 'bank_batch_undone'
  | 'bank_batch_built_upon'
  | 'bank_batch_month_closed'
  | 'bank_change_unknown'
  | 'bank_rule_empty'
  | 'bank_rule_words'
  | 'bank_rule_direction'
  | 'bank_rule_exists'
  | 'bank_rule_unknown';

export const bankImportSentences: Sentences<BankImportRefusal> = {
  bank_account_unknown: {
    cs: 'Výpis je z účtu {account}, který agentura nemá v nastavení. Přidejte účet, nebo nahrajte výpis jiného účtu.',
    en: 'The statement is of account {account}, which the agency has not set up. Add the account, or upload the statement of another one.',
  },
  bank_account_missing: { cs: 'Takový účet agentura nemá. Vyberte ho ze seznamu.', en: 'The agency has no such account. Choose one from the list.' },
  bank_account_exists: { cs: 'Účet {account} už v nastavení je.', en: 'The account {account} has been set up already.' },
  bank_account_currency: {
    cs: 'Výpis účtu {account} je v měně {found}, účet vedete v měně {expected}. Nahrajte výpis korunového účtu.',
    en: 'The statement of account {account} is in {found}, the account is kept in {expected}. Upload the statement of the account in that currency.',
  },
  bank_account_not_czech: { cs: 'Účet agentury musí být český. Napište ho jako 19-2000145399/0800 nebo jako IBAN začínající CZ.', en: 'The agency’s account must be a Czech one. Write it as 19-2000145399/0800 or as an IBAN beginning with CZ.' },
  bank_account_name_missing: { cs: 'Pojmenujte účet, například „Nájemné“.', en: 'Give the account a name, for example “Rent”.' },
  bank_file_unknown: { cs: 'Takový soubor tu není. Nahrajte výpis znovu.', en: 'There is no such file. Upload the statement again.' },
  bank_statement_unknown: { cs: 'Takový výpis tu není. Vyberte ho ze seznamu.', en: 'There is no such statement. Choose one from the list.' },
  bank_statement_unbalanced: {
    cs: 'Výpis účtu {account} nesouhlasí o {difference}: počáteční zůstatek {opening} a pohyby {sum} nedávají konečný zůstatek {closing}. Nic se nenahrálo, stáhněte výpis znovu.',
    en: 'The statement of account {account} is off by {difference}: opening balance {opening} and bookings {sum} do not make the closing balance {closing}. Nothing was imported; download the statement again.',
  },
  bank_statement_currencies: {
    cs: 'Výpis účtu {account} uvádí zůstatky v různých měnách. Nic se nenahrálo, obraťte se na banku.',
    en: 'The statement of account {account} gives its balances in different currencies. Nothing was imported; ask the bank.',
  },
  bank_line_unknown: { cs: 'Takový řádek výpisu tu není. Načtěte výpis znovu.', en: 'There is no such statement line. Reload the statement.' },
  bank_line_not_open: { cs: 'Řádek {position} už je zaúčtovaný. Nejdřív ho stornujte.', en: 'Line {position} has been posted already. Reverse it first.' },
  bank_line_not_posted: { cs: 'Řádek {position} není zaúčtovaný, není co stornovat.', en: 'Line {position} has not been posted; there is nothing to reverse.' },
  bank_line_chosen_twice: { cs: 'Řádek {position} je vybraný dvakrát. Vyberte každý řádek jednou.', en: 'Line {position} is chosen twice. Choose each line once.' },
  bank_lines_none_chosen: { cs: 'Vyberte aspoň jeden řádek.', en: 'Choose at least one line.' },
  bank_line_no_money: { cs: 'Řádek {position} je bez částky. Označte ho jako „není nájem“.', en: 'Line {position} carries no money. Mark it as “not rent”.' },
  bank_line_partly_used: {
    cs: 'Část řádku {position} už je použitá, zbývá {leftAmount}. Rozdělte zbytek mezi nájmy, nebo použitou část nejdřív stornujte.',
    en: 'Part of line {position} has been used already; {leftAmount} is left. Split the rest among tenancies, or reverse the used part first.',
  },
  bank_shares_missing: { cs: 'Vyberte, komu řádek {position} patří.', en: 'Choose whose money line {position} is.' },
  bank_shares_sum: {
    cs: 'Části řádku {position} nedávají jeho částku: zbývá rozdělit {difference}.',
    en: 'The parts of line {position} do not make its amount: {difference} is left to split.',
  },
  bank_share_sign: { cs: 'Každá část řádku {position} musí být větší než nula.', en: 'Each part of line {position} must be above zero.' },
  bank_share_twice: { cs: 'Na řádku {position} je jeden nájem vybraný dvakrát. Sečtěte jeho části do jedné.', en: 'On line {position} one tenancy is chosen twice. Add its parts up.' },
  bank_returned_one_tenancy: { cs: 'Vrácená platba na řádku {position} patří jednomu nájmu. Vyberte jeden.', en: 'The returned payment on line {position} belongs to one tenancy. Choose one.' },
  bank_returned_not_found: {
    cs: 'K vrácené platbě na řádku {position} jsme nenašli přijatou platbu ve stejné výši. Zaúčtujte nejdřív ji, nebo řádek odložte mezi nevyjasněné.',
    en: 'We found no received payment of the same amount for the returned one on line {position}. Post that one first, or put the line aside as not understood.',
  },
  bank_payout_incoming: { cs: 'Řádek {position} je příchozí platba, výplata majiteli je odchozí. Vyberte jinou možnost.', en: 'Line {position} is money that came in; a payout to an owner goes out. Choose something else.' },
  bank_deposit_missing: { cs: 'Řádek {position}: vyberte, čí je to jistota.', en: 'Line {position}: choose whose deposit it is.' },
  bank_payout_missing: { cs: 'Vyberte, kterou výplatu řádek {position} platí.', en: 'Choose which payout line {position} pays.' },
  bank_batch_unknown: { cs: 'Takové zaúčtování tu není.', en: 'There is no such posting.' },
  bank_batch_undone: { cs: 'Toto zaúčtování už je vrácené.', en: 'This posting has been undone already.' },
  bank_batch_built_upon: {
    cs: 'Řádek {position} se mezitím zaúčtoval jinam. Stornujte nejdřív novější zaúčtování.',
    en: 'Line {position} has been posted elsewhere since. Reverse the newer posting first.',
  },
  bank_batch_month_closed: {
    cs: 'Toto zaúčtování je v uzavřeném měsíci {month}, celé už ho vrátit nejde. Stornujte jednotlivé řádky, nebo požádejte vedoucí o znovuotevření měsíce.',
    en: 'This posting lies in the closed month {month} and cannot be undone as a whole any more. Reverse single lines, or ask a manager to open the month again.',
  },
  bank_change_unknown: { cs: 'Tato změna tu není nebo už je vyřízená.', en: 'There is no such change, or it has been settled.' },
  bank_rule_empty: { cs: 'Pravidlo musí poznat platbu podle účtu plátce, nebo podle slov ve zprávě. Vyberte aspoň jedno.', en: 'A rule knows a payment by the payer’s account or by words of the message. Choose at least one.' },
  bank_rule_words: { cs: 'Tato slova ve zprávě řádku nejsou. Napište slova, která v ní stojí, ve stejném pořadí.', en: 'The message of the line does not hold these words. Write words that stand in it, in the same order.' },
  bank_rule_direction: { cs: 'Pravidlo o nájmu platí pro příchozí platby, pravidlo o výplatě pro odchozí. Vyberte jinou možnost.', en: 'A rule about a tenancy is for money that comes in, one about a payout for money that goes out. Choose something else.' },
  bank_rule_exists: { cs: 'Pro takové platby už pravidlo je a říká něco jiného. Nejdřív ho zapomeňte.', en: 'There is a rule for such payments already, and it says something else. Forget it first.' },
  bank_rule_unknown: { cs: 'Takové pravidlo tu není, nebo už je zapomenuté.', en: 'There is no such rule, or it has been forgotten already.' },
};
