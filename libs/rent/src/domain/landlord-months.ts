import { addDays, addHalere, addMonths, firstDayOf, isoDate, later, lastDayOf, monthOf, monthsBetween, shareOf, ZERO, halere, type Halere, type IsoDate, type Month } from '#kernel';

/**
 * What a landlord may know of one flat's money, row by row of the portal's views. In A the rent is his own claim;
 * in B and C there are only our payments to him, and nothing of what the subtenant pays (domain §1.4a).
 */
export interface FlatMoney {
  readonly model: 'A' | 'B' | 'C';
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  /** B and C: what we owe each month and on which day. */
  readonly ownerRent: Halere | null;
  readonly payoutDay: number | null;
  /** A: the part of each claim that stays his own when the guarantee pays. */
  readonly coPaymentPercent: number;
  readonly payouts: readonly PayoutFact[];
  /** A only; empty in B and C by construction of the views. */
  readonly rent: readonly RentFact[];
  readonly answers: readonly AnswerFact[];
  /** A only: months in which a lease holds, charged or not, and the day the next lease begins. */
  readonly leased: readonly LeasedMonth[];
  readonly nextLeaseOn: IsoDate | null;
}

export interface LeasedMonth {
  readonly month: Month;
  readonly dueOn: IsoDate;
}

export interface PayoutFact {
  readonly kind: 'own_rent' | 'collected_rent' | 'guarantee';
  readonly month: Month | null;
  readonly amount: Halere;
  readonly dueOn: IsoDate;
  readonly state: 'due' | 'ordered' | 'paid' | 'cancelled';
  readonly paidOn: IsoDate | null;
}

export interface RentFact {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly charged: Halere;
  /** All that has settled the claim, the guarantee included. */
  readonly settled: Halere;
  readonly guaranteed: Halere;
  readonly toLandlord: boolean;
}

export interface AnswerFact {
  readonly month: Month;
  readonly expected: Halere;
  readonly answer: 'arrived' | 'partly' | 'not_arrived' | null;
  readonly amount: Halere | null;
  readonly arrivedOn: IsoDate | null;
}

/**
 * arrived = known to have come to him; sent = we sent it; planned = we shall send it; awaited = the tenant's day has not come;
 * ordered = the bank has our order, its statement has not come yet; unknown = he has not said; late = we are behind with it; open = his unpaid claim; vacant = nobody lives there (A).
 */
export type MonthState = 'arrived' | 'sent' | 'guaranteed' | 'partly' | 'open' | 'unknown' | 'planned' | 'ordered' | 'awaited' | 'late' | 'vacant' | 'outside';

export interface LandlordMonth {
  readonly month: Month;
  readonly state: MonthState;
  /** What came, was sent or is to be sent. */
  readonly amount: Halere | null;
  readonly on: IsoDate | null;
  /** What remains of his claim (A). */
  readonly open: Halere;
  /** The guarantee has paid and what remains is his agreed share: nothing is being chased. */
  readonly isOwnShare: boolean;
}

/** The twelve months that end with the month of `asOf`, oldest first. */
export function landlordMonths(flat: FlatMoney, asOf: IsoDate): LandlordMonth[] {
  const now = monthOf(asOf);
  return monthsBetween(addMonths(now, -11), now).map((month) => {
    const outside = month < monthOf(flat.startsOn) || (flat.endsOn !== null && month > monthOf(flat.endsOn));
    if (outside) return { month, state: 'outside', amount: null, on: null, open: ZERO, isOwnShare: false };
    return flat.model === 'A' ? ownClaim(flat, month, asOf) : ourDebt(flat, month, asOf);
  });
}

function ourDebt(flat: FlatMoney, month: Month, asOf: IsoDate): LandlordMonth {
  const payout = payoutOf(flat, 'own_rent', month);
  if (payout) return payoutMonth(month, payout, asOf, ZERO);
  const planned = plannedPayout(flat, month);
  if (!planned || planned.dueOn < asOf) return { month, state: 'outside', amount: null, on: null, open: ZERO, isOwnShare: false };
  return { month, state: 'planned', amount: planned.amount, on: planned.dueOn, open: ZERO, isOwnShare: false };
}

/** What a B or C contract promises for a whole month, before the month is written as payable; part months wait for the exact figure. */
function plannedPayout(flat: FlatMoney, month: Month): { amount: Halere; dueOn: IsoDate } | null {
  if (flat.ownerRent === null || flat.payoutDay === null) return null;
  if (flat.startsOn > firstDayOf(month) || (flat.endsOn !== null && flat.endsOn < lastDayOf(month))) return null;
  return { amount: flat.ownerRent, dueOn: isoDate(`${month}-${String(flat.payoutDay).padStart(2, '0')}`) };
}

/** All we send for one month, as one: rent collected in parts is sent in parts. */
function payoutOf(flat: FlatMoney, kind: PayoutFact['kind'], month: Month): PayoutFact | null {
  const parts = flat.payouts.filter((each) => each.kind === kind && each.month === month && each.state !== 'cancelled');
  const [first] = parts;
  if (!first) return null;
  const waiting = parts.find(({ state }) => state !== 'paid');
  if (waiting) return { ...waiting, amount: addHalere(...parts.filter(({ state }) => state !== 'paid').map(({ amount }) => amount)) };
  return parts.reduce((all, each) => ({ ...each, amount: addHalere(all.amount, each.amount), paidOn: later(all.paidOn!, each.paidOn!) }));
}

/** How long an order to the bank may wait for the statement that shows it. */
const STATEMENT_DAYS = 7;
const isLate = ({ state, dueOn }: PayoutFact, asOf: IsoDate): boolean => (state === 'ordered' ? addDays(dueOn, STATEMENT_DAYS) : dueOn) < asOf;

function payoutMonth(month: Month, payout: PayoutFact, asOf: IsoDate, open: Halere): LandlordMonth {
  if (payout.state === 'paid') return { month, state: open > 0 ? 'partly' : 'sent', amount: payout.amount, on: payout.paidOn, open, isOwnShare: false };
  return { month, state: isLate(payout, asOf) ? 'late' : payout.dueOn < asOf ? 'ordered' : 'planned', amount: payout.amount, on: payout.dueOn, open, isOwnShare: false };
}

function ownClaim(flat: FlatMoney, month: Month, asOf: IsoDate): LandlordMonth {
  const rent = flat.rent.find((each) => each.month === month);
  const answer = flat.answers.find((each) => each.month === month);
  if (!rent) return uncharged(flat, month, asOf);
  // His own word may be newer than the books: it counts as soon as it is said.
  const said = answer?.answer === 'arrived' || answer?.answer === 'partly' ? (answer.amount ?? answer.expected) : ZERO;
  const settled = Math.max(rent.settled, said);
  const open = rent.dueOn < asOf ? halere(Math.max(0, rent.charged - settled)) : ZERO;
  const isOwnShare = rent.guaranteed > 0 && open > 0 && open <= shareOf(rent.charged, flat.coPaymentPercent, 100);
  if (rent.guaranteed > 0 && (open === 0 || isOwnShare)) return { month, state: 'guaranteed', amount: rent.guaranteed, on: null, open, isOwnShare };
  const collected = payoutOf(flat, 'collected_rent', month);
  if (collected) return payoutMonth(month, collected, asOf, open);
  if (rent.toLandlord && said > 0) return { month, state: open > 0 ? 'partly' : 'arrived', amount: halere(said), on: answer?.arrivedOn ?? null, open, isOwnShare: false };
  if (rent.dueOn >= asOf) return { month, state: 'awaited', amount: rent.charged, on: rent.dueOn, open: ZERO, isOwnShare: false };
  if (open === 0) return { month, state: rent.toLandlord ? 'arrived' : 'planned', amount: halere(settled), on: null, open, isOwnShare: false };
  if (rent.toLandlord && answer?.answer !== 'not_arrived' && answer?.answer !== 'partly') return { month, state: 'unknown', amount: rent.charged, on: rent.dueOn, open: ZERO, isOwnShare: false };
  return { month, state: rent.settled > 0 ? 'partly' : 'open', amount: rent.settled > 0 ? rent.settled : null, on: null, open, isOwnShare: false };
}

/** Nothing is asked of anybody for the month: the run of this month is still to come, we did not watch yet, or nobody lives there. */
function uncharged(flat: FlatMoney, month: Month, asOf: IsoDate): LandlordMonth {
  const lease = flat.leased.find((each) => each.month === month);
  const state = !lease ? 'vacant' : month === monthOf(asOf) ? 'awaited' : 'outside';
  return { month, state, amount: null, on: state === 'awaited' ? lease!.dueOn : null, open: ZERO, isOwnShare: false };
}

export interface NextPayout {
  readonly amount: Halere;
  readonly dueOn: IsoDate;
  readonly kind: PayoutFact['kind'];
}

/** The next money we send: written as payable, or promised by the contract for this month or the next. */
export function nextPayout(flat: FlatMoney, asOf: IsoDate): NextPayout | null {
  const written = flat.payouts
    .filter(({ state, dueOn }) => state === 'due' || (state === 'ordered' && dueOn >= asOf))
    .map(({ amount, dueOn, kind }) => ({ amount, dueOn, kind }));
  const months = monthsBetween(monthOf(asOf), addMonths(monthOf(later(asOf, flat.startsOn)), 1));
  const promised = months
    .filter((month) => !flat.payouts.some((payout) => payout.kind === 'own_rent' && payout.month === month && payout.state !== 'cancelled'))
    .map((month) => plannedPayout(flat, month))
    .filter((each) => each !== null)
    .filter(({ dueOn }) => dueOn >= asOf)
    .map(({ amount, dueOn }) => ({ amount, dueOn, kind: 'own_rent' as const }));
  return [...written, ...promised].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))[0] ?? null;
}
