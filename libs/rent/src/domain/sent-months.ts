import { addDays, addHalere, halere, later, minHalere, ZERO, type Halere, type IsoDate, type Month } from '#kernel';

/** What the agency sends to an owner, row by row of the portal's view, in the order the payouts were made. */
export interface PayoutFact {
  readonly kind: 'own_rent' | 'collected_rent' | 'guarantee';
  /** Of own rent the month it is owed for; of collected rent the month in which it was sent on. */
  readonly month: Month | null;
  readonly amount: Halere;
  /** The promised day. */
  readonly dueOn: IsoDate;
  readonly state: 'due' | 'ordered' | 'paid' | 'cancelled';
  /** The day the bank was told to pay; null while there is no order. */
  readonly orderedFor: IsoDate | null;
  readonly paidOn: IsoDate | null;
}

/** Money that came for a month's rent and is the landlord's, and the day the agency has had it. */
export interface CollectedFact {
  readonly month: Month;
  readonly amount: Halere;
  readonly since: IsoDate;
}

/** How far the money of one month is: what has left, what has not, and which day to tell. */
export interface SentMonth {
  readonly state: 'sent' | 'planned' | 'ordered' | 'late';
  /** What a statement has shown as sent. */
  readonly sent: Halere;
  /** What is still to leave. */
  readonly waiting: Halere;
  /** sent: the last day it left; ordered and planned: the day it shall; late: the promised day. Null: it waits for the next payout. */
  readonly on: IsoDate | null;
}

/** How long an order to the bank may wait for the statement that shows it. */
const STATEMENT_DAYS = 7;

/** The day money shall leave: as the bank was told, else as was promised. */
export const leavesOn = ({ orderedFor, dueOn }: Pick<PayoutFact, 'orderedFor' | 'dueOn'>): IsoDate => orderedFor ?? dueOn;

/**
 * Where one payout is. Given to the bank for a day to come it has not left: it is promised for that day, or late when the promised
 * day has passed. From the ordered day on it is on its way, until a week has brought no statement.
 */
export function payoutStage(payout: PayoutFact, asOf: IsoDate): SentMonth['state'] {
  if (payout.state === 'paid') return 'sent';
  const isBehind = payout.dueOn < asOf;
  if (payout.state === 'due' || leavesOn(payout) > asOf) return isBehind ? 'late' : 'planned';
  return isBehind && addDays(leavesOn(payout), STATEMENT_DAYS) < asOf ? 'late' : 'ordered';
}

/**
 * Which payouts carry the collected rent of which month: a payout takes all that is held when it is made, so what has been held
 * longest leaves first. A payout counted in no month carries money whose month is still to be charged.
 */
export function carriedByMonth(collected: readonly CollectedFact[], payouts: readonly PayoutFact[]): ReadonlyMap<Month, readonly PayoutFact[]> {
  const held = [...collected].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.month < b.month ? -1 : 1)).map((each) => ({ ...each }));
  const carried = new Map<Month, PayoutFact[]>();
  for (const payout of payouts) {
    if (payout.kind !== 'collected_rent' || payout.state === 'cancelled') continue;
    let left = payout.amount;
    for (const money of held) {
      const amount = minHalere(left, money.amount);
      if (amount === 0) continue;
      left = halere(left - amount);
      money.amount = halere(money.amount - amount);
      carried.set(money.month, [...(carried.get(money.month) ?? []), { ...payout, amount }]);
    }
  }
  return carried;
}

/** All that is sent for one month, as one: what is furthest behind decides its word. Null when nothing of it is in a payout. */
export function sentMonth(payouts: readonly PayoutFact[], collected: Halere, asOf: IsoDate): SentMonth | null {
  if (payouts.length === 0) return null;
  const total = (of: readonly PayoutFact[]): Halere => addHalere(...of.map(({ amount }) => amount));
  const paid = payouts.filter(({ state }) => state === 'paid');
  const sent = total(paid);
  const waiting = halere(Math.max(collected, total(payouts)) - sent);
  if (waiting === 0) return { state: 'sent', sent, waiting: ZERO, on: paid.map(({ paidOn }) => paidOn!).reduce(later) };
  for (const state of ['late', 'planned', 'ordered'] as const) {
    const first = payouts.filter((each) => payoutStage(each, asOf) === state).sort((a, b) => (leavesOn(a) < leavesOn(b) ? -1 : 1))[0];
    if (first) return { state, sent, waiting, on: state === 'late' ? first.dueOn : leavesOn(first) };
  }
  return { state: 'planned', sent, waiting, on: null };
}
