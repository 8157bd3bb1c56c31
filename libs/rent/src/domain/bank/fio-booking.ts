import { constantSymbol, czechIban, dateInZone, isIsoDate, isRefusal, normaliseSymbol, parseCanonicalAccount, type Halere, type IsoDate } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import { fromIban, fromLocal } from './counter-party';
import { hundredths } from './decimal';
import type { BankLine, StatementHead } from './statement';

/** One booking of Fio banka as its API (JSON, CSV) names the columns; texts as they are written, absent when empty. */
export interface FioBooking {
  id?: string;
  date?: string;
  amount?: string;
  currency?: string;
  account?: string;
  bank?: string;
  bic?: string;
  name?: string;
  constant?: string;
  variable?: string;
  specific?: string;
  message?: string;
  comment?: string;
  /** What the payer of an outgoing payment noted for himself. */
  note?: string;
}
export type FioField = keyof FioBooking;

/** The head of a statement; both formats use the same names. */
export interface FioInfo {
  accountId?: string;
  bankId?: string;
  currency?: string;
  iban?: string;
  openingBalance?: string;
  closingBalance?: string;
  dateEnd?: string;
  idTo?: string;
  /** Only the statement from internet banking says these. */
  number?: string;
  closingCurrency?: string;
  /** Sums of what came and what went, the latter below zero. */
  received?: string;
  spent?: string;
}

/** What each format calls a field, for the sentence that refuses it. */
export type FioNames = Readonly<Partial<Record<FioField, string>>>;

/** `2017-03-01+0100` and `2017-03-01` (the day as written), milliseconds since 1970 (the Prague day), `05.01.2026`. */
export function fioDay(text: string, line: number, element: string): IsoDate {
  const wrong = (): never => refuseFile('FIELD_VALUE', { line, element, value: text.slice(0, 30) });
  const iso = /^(\d{4}-\d{2}-\d{2})(?:Z|[-+]\d{2}:?\d{2}|T[\d:.]{1,20}(?:Z|[-+]\d{2}:?\d{2})?)?$/.exec(text)?.[1];
  if (iso !== undefined) return isIsoDate(iso) ? iso : wrong();
  const czech = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (czech) {
    const day = `${czech[3]}-${czech[2]!.padStart(2, '0')}-${czech[1]!.padStart(2, '0')}`;
    return isIsoDate(day) ? day : wrong();
  }
  return /^\d{9,13}$/.test(text) ? dateInZone(new Date(Number(text)), 'Europe/Prague') : wrong();
}

/** `26000000001`, or the same number in floating-point notation, as digits. */
function wholeNumber(text: string, line: number, element: string): string {
  if (!/^\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text) || /^\d+$/.test(text)) return text;
  const hundred = hundredths(text, { line, element });
  return hundred % 100 === 0 ? String(hundred / 100) : refuseFile('FIELD_VALUE', { line, element, value: text.slice(0, 30) });
}

export function amountOf(text: string | undefined, line: number, element: string): Halere {
  if (text === undefined) return refuseFile('FIELD_MISSING', { line, element });
  return hundredths(text.replace(/(\d)[ \u00a0\u202f](?=\d{3}(\D|$))/g, '$1'), { line, element });
}

export function fioHead(info: FioInfo, line: number): StatementHead {
  const { iban, accountId, bankId, currency, openingBalance, closingBalance, dateEnd } = info;
  if (accountId === undefined && iban === undefined) return refuseFile('FIELD_MISSING', { line, element: 'accountId' });
  const own = accountId === undefined ? fromIban(iban!, null) : fromLocal(accountId, bankId ?? null, null);
  const czech = iban !== undefined || bankId === undefined ? null : parseCanonicalAccount(own.account!, bankId);
  if (info.closingCurrency !== undefined && info.closingCurrency !== currency) return refuseFile('FIELD_CURRENCY', { line, found: info.closingCurrency, expected: currency ?? 'CZK' });
  return {
    account: own.account!,
    iban: iban?.replace(/\s/g, '').toUpperCase() ?? (czech === null || isRefusal(czech) ? null : czechIban(czech)),
    currency: currency ?? 'CZK',
    number: info.number ?? null,
    closesOn: dateEnd === undefined ? null : fioDay(dateEnd, line, 'dateEnd'),
    opening: openingBalance === undefined ? null : amountOf(openingBalance, line, 'openingBalance'),
    closing: closingBalance === undefined ? null : amountOf(closingBalance, line, 'closingBalance'),
  };
}

/** A booking as a line; `line` is the file's line where it begins. */
export function fioLine(booking: FioBooking, names: FioNames, currency: string, line: number): BankLine {
  const nameOf = (field: FioField): string => names[field] ?? field;
  const { id, date, account, bank, bic } = booking;
  if (date === undefined) return refuseFile('FIELD_MISSING', { line, element: nameOf('date') });
  if (id === undefined) return refuseFile('FIELD_MISSING', { line, element: nameOf('id') });
  if (booking.currency !== undefined && booking.currency !== currency) return refuseFile('FIELD_CURRENCY', { line, found: booking.currency.slice(0, 3), expected: currency });
  const counter = account === undefined ? { account: null, bank: bank ?? bic ?? null } : fromLocal(account, bank ?? null, bic ?? null);
  return {
    reference: wholeNumber(id, line, nameOf('id')).slice(0, 100),
    bookedOn: fioDay(date, line, nameOf('date')),
    amount: amountOf(booking.amount, line, nameOf('amount')),
    counterAccount: counter.account,
    counterBank: counter.bank,
    counterName: booking.name ?? null,
    variableSymbol: normaliseSymbol(booking.variable),
    constantSymbol: constantSymbol(booking.constant),
    specificSymbol: normaliseSymbol(booking.specific),
    message: booking.message ?? booking.comment ?? booking.note ?? null,
    reversal: false,
  };
}
