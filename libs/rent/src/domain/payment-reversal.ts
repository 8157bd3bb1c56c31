import { refusal, type Refusal } from '#kernel';
import type { RentRefusal } from './sentences';

/** Whoever made a payment keeps a record of his own beside it (a line's posting, a paper, a settlement): where it is taken back. */
export const TAKEN_BACK_AT = {
  bank_line: 'payment_back_at_bank',
  landlord_report: 'payment_back_at_answer',
  guarantee: 'payment_back_at_guarantee',
  cash: 'payment_back_at_cash_desk',
  postal_order: 'payment_back_at_postal_list',
  deposit: 'payment_back_at_deposit',
  settlement: 'payment_back_at_services',
  opening: 'payment_back_at_opening',
  write_off: 'payment_back_at_write_off',
} as const satisfies Record<string, RentRefusal>;

export type KeptSource = keyof typeof TAKEN_BACK_AT;

/** Null when `by` (whose record goes back with it) is whoever made the payment; otherwise where to go. */
export function mayReverse(source: string, by: string | null): Refusal<RentRefusal> | null {
  return source === by || !(source in TAKEN_BACK_AT) ? null : refusal(TAKEN_BACK_AT[source as KeptSource]);
}
