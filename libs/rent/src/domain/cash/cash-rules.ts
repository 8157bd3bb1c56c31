import { halere, refusal, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import type { CashRefusal } from './sentences';

export const CASH_PURPOSES = ['rent', 'refund', 'deposit', 'deposit_return', 'to_bank', 'from_bank'] as const;
export type CashPurpose = (typeof CASH_PURPOSES)[number];
export type CashKind = 'receipt' | 'expense';

/** Which way the cash goes. */
export const KIND_OF: Readonly<Record<CashPurpose, CashKind>> = {
  rent: 'receipt', deposit: 'receipt', from_bank: 'receipt', refund: 'expense', deposit_return: 'expense', to_bank: 'expense',
};

/** Whole coins that change hands for an amount, and what the rounding adds (below zero: what it takes off). Both in haléře. */
export interface Rounded {
  readonly cash: Halere;
  readonly rounding: Halere;
}

/**
 * Consumer Protection Act 634/1992 § 3 (1) c): a sum paid in cash is rounded to the nearest value of a coin in
 * circulation, half up. `coin` is the dated parameter `cash_rounding` (one crown = 100 haléře).
 */
export function inCoins(amount: Halere, coin: number): Rounded | Refusal<CashRefusal> {
  if (amount <= 0) return refusal('cash_amount', {}, 'amount');
  const cash = halere(Math.floor((amount * 2 + coin) / (coin * 2)) * coin);
  if (cash === 0) return refusal('cash_rounds_to_nothing', {}, 'amount');
  return { cash, rounding: halere(cash - amount) };
}

/** Act 254/2004 § 4: what one payer pays another in cash within one calendar day has a limit. */
export function withinDailyLimit(cash: Halere, paidToday: Halere, limit: Halere): Refusal<CashRefusal> | null {
  return paidToday + cash > limit ? refusal('cash_limit', { limitAmount: limit, todayAmount: paidToday }, 'amount') : null;
}

/** What is counted in the evening against the book; any difference must be explained. Below zero: money is missing. */
export function dayCounted(day: { readonly book: Halere; readonly counted: number; readonly explanation: string | null }): Halere | Refusal<CashRefusal> {
  if (!Number.isSafeInteger(day.counted) || day.counted < 0) return refusal('cash_counted', {}, 'counted');
  const difference = halere(day.counted - day.book);
  if (difference !== 0 && !day.explanation?.trim()) return refusal('cash_difference_unexplained', { differenceAmount: difference }, 'explanation');
  return difference;
}

/** Days are closed one after another: whoever counts today must have counted the last day with papers. */
export function mayCloseDay(day: IsoDate, today: IsoDate, openDays: readonly IsoDate[], isClosed: boolean, name: string): Refusal<CashRefusal> | null {
  if (day > today) return refusal('cash_day_in_future', { dayOn: day }, 'day');
  if (isClosed) return refusal('cash_day_closed', { dayOn: day, name }, 'day');
  const before = openDays.find((each) => each < day);
  return before === undefined ? null : refusal('cash_earlier_day_open', { dayOn: before }, 'day');
}

/** Two lines of a ledger entry: where the cash is and what stands against it. */
export interface CashLine {
  readonly account: { readonly kind: 'cash' | 'cash_rounding' | 'cash_difference' | 'cash_in_transit' | 'receivable' | 'suspense' | 'deposit'; readonly ownerId: Id };
  readonly amount: Halere;
}

/** `amount` into (below zero: out of) the desk against another account. */
export function cashLines(deskId: Id, amount: Halere, against: CashLine['account']): CashLine[] {
  return [
    { account: { kind: 'cash', ownerId: deskId }, amount },
    { account: against, amount: halere(-amount) },
  ];
}
