import { refusal, type Language, type Refusal } from '#kernel';
import type { AccountKind } from '#ledger';
import type { ExportRefusal } from './sentences';

/**
 * Numbers under which an accountant keeps our accounts when the agency has not said otherwise (policy `account_codes`):
 * synthetic accounts of the Czech chart, with an analytic part where two of ours share one.
 */
export const DEFAULT_CODES: Readonly<Record<AccountKind, string>> = {
  bank: '221', cash: '211', cash_in_transit: '261', suspense: '395', opening: '701',
  receivable: '311', recourse: '315', deposit: '325', advances: '324', landlord_claim: '379.1', held_for_owner: '379.2', owner_payable: '321', owner_deposit: '314',
  owner_rent_cost: '518', deposit_interest: '562', cash_difference: '549', write_off: '546',
  rent_income: '602', services_billed: '602.1', interest_income: '644', costs_recovered: '648', cash_rounding: '648.1', fund: '911', recourse_reserve: '384', loss_covered: '649',
};

/** What our kinds of account are called on paper. */
export const ACCOUNT_WORDS: Readonly<Record<AccountKind, string>> = {
  bank: 'Bankovní účet', cash: 'Pokladna', cash_in_transit: 'Peníze na cestě', suspense: 'Nevyjasněné platby', opening: 'Počáteční účet', receivable: 'Pohledávky z nájmů', recourse: 'Regresní pohledávky',
  deposit: 'Přijaté jistoty', advances: 'Přijaté zálohy na služby', landlord_claim: 'Pohledávky majitelů', held_for_owner: 'Peníze vybrané pro majitele', owner_payable: 'Závazky vůči majitelům', owner_deposit: 'Složené jistoty',
  owner_rent_cost: 'Nájemné majitelům', deposit_interest: 'Úroky z jistot', cash_difference: 'Manka a přebytky pokladny', write_off: 'Odpisy pohledávek', rent_income: 'Výnosy z nájemného', services_billed: 'Vyúčtované služby',
  interest_income: 'Úroky z prodlení', costs_recovered: 'Přeúčtované náklady', cash_rounding: 'Zaokrouhlení hotovosti', fund: 'Garanční fond', recourse_reserve: 'Očekávané regresy', loss_covered: 'Ztráta krytá fondem',
};

/** The same on an English screen; what an accountant gets stays Czech. */
const ENGLISH_WORDS: Readonly<Record<AccountKind, string>> = {
  bank: 'Bank account', cash: 'Cash desk', cash_in_transit: 'Cash on the way', suspense: 'Payments not understood', opening: 'Opening account', receivable: 'Rent receivable', recourse: 'Recourse receivable',
  deposit: 'Deposits received', advances: 'Service advances received', landlord_claim: 'Claims of owners', held_for_owner: 'Money collected for owners', owner_payable: 'Owed to owners', owner_deposit: 'Deposits paid to owners',
  owner_rent_cost: 'Rent paid to owners', deposit_interest: 'Interest of deposits', cash_difference: 'Cash shortages and surpluses', write_off: 'Write-offs', rent_income: 'Rent income', services_billed: 'Services settled',
  interest_income: 'Default interest', costs_recovered: 'Costs charged on', cash_rounding: 'Rounding of cash', fund: 'Guarantee fund', recourse_reserve: 'Recourse expected', loss_covered: 'Loss covered by the fund',
};

export type AccountCodes = Readonly<Record<string, string>>;

export const codeOf = (kind: AccountKind, codes: AccountCodes): string => codes[kind] ?? DEFAULT_CODES[kind];
export const wordOf = (kind: AccountKind, language: Language = 'cs'): string => (language === 'cs' ? ACCOUNT_WORDS : ENGLISH_WORDS)[kind];

/** A number an accountant could have: three digits of the synthetic account and an analytic part. */
export function believableCodes(codes: readonly { readonly kind: string; readonly code: string }[]): AccountCodes | Refusal<ExportRefusal> {
  const kept: Record<string, string> = {};
  for (const { kind, code } of codes) {
    if (!(kind in DEFAULT_CODES)) return refusal('export_kind_unknown', { kind }, 'codes');
    const plain = code.trim();
    if (!/^\d{3}([./]?[0-9A-Z]{1,6})?$/i.test(plain)) return refusal('export_code', { code: plain.slice(0, 20) }, 'codes');
    kept[kind] = plain;
  }
  return kept;
}

/** Haléře as an accountant's spreadsheet reads them: 1234,50. */
export function decimal(amount: number): string {
  const absolute = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(absolute / 100)},${String(absolute % 100).padStart(2, '0')}`;
}
