import type { Sentences } from '#kernel';

export type LetterRefusal =
  | 'letter_account_missing'
  | 'letter_nobody_named'
  | 'statement_empty'
  | 'letter_kind_unknown'
  | 'letter_breach_too_little'
  | 'letter_call_stands'
  | 'letter_human_first'
  | 'letter_reminder_first'
  | 'letter_benefit_in_transit'
  | 'letter_delivery_day'
  | 'letter_period_too_short'
  | 'letter_plan_missing'
  | 'letter_nothing_charged'
  | 'letter_something_open'
  | 'letter_recourse_open'
  | 'letter_month_unknown'
  | 'letter_deposit_not_settled'
  | 'advice_empty'
  | 'year_empty'
  | 'year_not_begun';

export const letterSentences: Sentences<LetterRefusal> = {
  letter_account_missing: {
    cs: 'Není kam platit: chybí účet, na který má nájem chodit. Doplňte účet majitele, nebo účet agentury.',
    en: 'There is nowhere to pay: the account for the rent is missing. Add the owner’s account, or the agency’s.',
  },
  letter_nobody_named: { cs: 'Ve smlouvě není nikdo, kdo nájem platí. Doplňte nájemníka.', en: 'The contract names nobody who owes the rent. Add the tenant.' },
  statement_empty: { cs: 'Za {month} s tímto majitelem žádná smlouva neběžela. Vyberte jiný měsíc.', en: 'No contract with this owner ran in {month}. Choose another month.' },
  letter_kind_unknown: { cs: 'Takový dopis tu neznáme. Vyberte jiný ze seznamu.', en: 'We do not know such a letter. Choose another one from the list.' },
  letter_breach_too_little: {
    cs: 'Po splatnosti je {owedAmount}. Výzva podle § 2291 je možná až od {neededAmount}.',
    en: '{owedAmount} is overdue. A call under § 2291 is possible only from {neededAmount}.',
  },
  letter_call_stands: { cs: 'Výzva ze dne {sentOn} platí. Chcete-li novou, vezměte nejdřív zpět tu předchozí.', en: 'The call of {sentOn} stands. For a new one, take the previous one back first.' },
  letter_human_first: { cs: 'S rodinou o tomto dluhu ještě nikdo nemluvil. Nejdřív zavolejte nebo ji navštivte.', en: 'Nobody has spoken with the family about this debt yet. Call or visit them first.' },
  letter_reminder_first: { cs: 'Výzvě k úhradě předchází upomínka. Nejdřív ji pošlete.', en: 'A reminder comes before a call to pay. Send it first.' },
  letter_benefit_in_transit: { cs: 'Dávka je na cestě, proto teď nic neposíláme.', en: 'A benefit is on its way, so nothing is sent now.' },
  letter_delivery_day: { cs: 'Den doručení nemůže být před odesláním ({sentOn}) ani v budoucnu.', en: 'The day of delivery cannot be before the letter was sent ({sentOn}) or in the future.' },
  letter_period_too_short: { cs: 'Lhůta k zaplacení musí být aspoň {days} dní (§ 142a OSŘ).', en: 'The time to pay must be at least {days} days (§ 142a of the Code of Civil Procedure).' },
  letter_plan_missing: { cs: 'Splátky domluvené nejsou. Nejdřív je domluvte.', en: 'No instalments have been agreed. Agree on them first.' },
  letter_nothing_charged: { cs: 'U tohoto nájmu zatím není nic předepsáno.', en: 'Nothing has been charged for this tenancy yet.' },
  letter_something_open: { cs: 'Potvrdit bezdlužnost nejde: zbývá zaplatit {openAmount}.', en: 'No debt cannot be confirmed: {openAmount} remains to be paid.' },
  letter_recourse_open: { cs: 'Potvrdit bezdlužnost nejde: z garance zbývá vrátit {openAmount}.', en: 'No debt cannot be confirmed: {openAmount} from the guarantee remains to be repaid.' },
  letter_month_unknown: { cs: 'Majitel zatím neřekl, zda nájem za {month} přišel. Nejdřív zapište jeho odpověď.', en: 'The landlord has not said whether the rent for {month} has arrived. Record his answer first.' },
  letter_deposit_not_settled: { cs: 'Jistota zatím vyúčtovaná není. Nejdřív ji vyúčtujte.', en: 'The deposit has not been settled yet. Settle it first.' },
  advice_empty: { cs: 'V tomto příkazu pro tohoto majitele nic není. Vyberte jiný příkaz.', en: 'This order holds nothing for this owner. Choose another order.' },
  year_empty: { cs: 'V roce {year} s tímto majitelem žádná smlouva neběžela. Vyberte jiný rok.', en: 'No contract with this owner ran in {year}. Choose another year.' },
  year_not_begun: { cs: 'Rok {year} ještě nezačal. Vyberte jiný.', en: 'The year {year} has not begun yet. Choose another one.' },
};
