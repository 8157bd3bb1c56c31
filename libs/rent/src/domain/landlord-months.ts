import { addHalere, addMonths, firstDayOf, halere, isoDate, lastDayOf, later, monthOf, monthsBetween, shareOf, ZERO, type Halere, type IsoDate, type Month } from '#kernel';
import { carriedByMonth, leavesOn, sentMonth, type CollectedFact, type PayoutFact, type SentMonth } from './sent-months';

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
  /** In the order they were made. */
  readonly payouts: readonly PayoutFact[];
  /** A: rent that came to the agency for him. */
  readonly collected: readonly CollectedFact[];
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
  /** While a part waits: what of the month has been sent already. */
  readonly sent: Halere;
  /** The guarantee has paid and what remains is his agreed share: nothing is being chased. */
  readonly isOwnShare: boolean;
}

/** The twelve months that end with the month of `asOf`, oldest first. */
export function landlordMonths(flat: FlatMoney, asOf: IsoDate): LandlordMonth[] {
  const now = monthOf(asOf);
  const carried = carriedByMonth(flat.collected, flat.payouts);
  return monthsBetween(addMonths(now, -11), now).map((month) => {
    const outside = month < monthOf(flat.startsOn) || (flat.endsOn !== null && month > monthOf(flat.endsOn));
    if (outside) return told(month, 'outside');
    return flat.model === 'A' ? ownClaim(flat, month, carried.get(month) ?? [], asOf) : ourDebt(flat, month, asOf);
  });
}

const told = (month: Month, state: MonthState, what: Partial<Omit<LandlordMonth, 'month' | 'state'>> = {}): LandlordMonth => ({
  month, state, amount: null, on: null, open: ZERO, sent: ZERO, isOwnShare: false, ...what,
});

function ourDebt(flat: FlatMoney, month: Month, asOf: IsoDate): LandlordMonth {
  const payouts = flat.payouts.filter((each) => each.kind === 'own_rent' && each.month === month && each.state !== 'cancelled');
  const sent = sentMonth(payouts, ZERO, asOf);
  if (sent) return ofSent(month, sent, ZERO);
  const planned = plannedPayout(flat, month);
  return planned && planned.dueOn >= asOf ? told(month, 'planned', { amount: planned.amount, on: planned.dueOn }) : told(month, 'outside');
}

/** What a B or C contract promises for a whole month, before the month is written as payable; part months wait for the exact figure. */
function plannedPayout(flat: FlatMoney, month: Month): { amount: Halere; dueOn: IsoDate } | null {
  if (flat.ownerRent === null || flat.payoutDay === null) return null;
  if (flat.startsOn > firstDayOf(month) || (flat.endsOn !== null && flat.endsOn < lastDayOf(month))) return null;
  return { amount: flat.ownerRent, dueOn: isoDate(`${month}-${String(flat.payoutDay).padStart(2, '0')}`) };
}

/** In A what we sent may be less than his claim: the rest is open. */
function ofSent(month: Month, { state, sent, waiting, on }: SentMonth, open: Halere): LandlordMonth {
  if (state === 'sent') return told(month, open > 0 ? 'partly' : 'sent', { amount: sent, on, open });
  return told(month, state, { amount: waiting, on, open, sent });
}

function ownClaim(flat: FlatMoney, month: Month, payouts: readonly PayoutFact[], asOf: IsoDate): LandlordMonth {
  const rent = flat.rent.find((each) => each.month === month);
  const answer = flat.answers.find((each) => each.month === month);
  if (!rent) return uncharged(flat, month, asOf);
  // His own word may be newer than the books: it counts as soon as it is said.
  const said = answer?.answer === 'arrived' || answer?.answer === 'partly' ? (answer.amount ?? answer.expected) : ZERO;
  const settled = Math.max(rent.settled, said);
  const open = rent.dueOn < asOf ? halere(Math.max(0, rent.charged - settled)) : ZERO;
  const isOwnShare = rent.guaranteed > 0 && open > 0 && open <= shareOf(rent.charged, flat.coPaymentPercent, 100);
  if (rent.guaranteed > 0 && (open === 0 || isOwnShare)) return told(month, 'guaranteed', { amount: rent.guaranteed, open, isOwnShare });
  const collected = addHalere(...flat.collected.filter((each) => each.month === month).map(({ amount }) => amount));
  const sent = sentMonth(payouts, collected, asOf);
  if (sent) return ofSent(month, sent, open);
  if (rent.toLandlord && said > 0) return told(month, open > 0 ? 'partly' : 'arrived', { amount: halere(said), on: answer?.arrivedOn ?? null, open });
  if (rent.dueOn >= asOf) return told(month, 'awaited', { amount: rent.charged, on: rent.dueOn });
  if (open === 0) return told(month, rent.toLandlord || collected === 0 ? 'arrived' : 'planned', { amount: halere(settled) });
  if (rent.toLandlord && answer?.answer !== 'not_arrived' && answer?.answer !== 'partly') return told(month, 'unknown', { amount: rent.charged, on: rent.dueOn });
  return told(month, rent.settled > 0 ? 'partly' : 'open', { amount: rent.settled > 0 ? rent.settled : null, open });
}

/** Nothing is asked of anybody for the month: the run of this month is still to come, we did not watch yet, or nobody lives there. */
function uncharged(flat: FlatMoney, month: Month, asOf: IsoDate): LandlordMonth {
  const lease = flat.leased.find((each) => each.month === month);
  const state = !lease ? 'vacant' : month === monthOf(asOf) ? 'awaited' : 'outside';
  return told(month, state, { on: state === 'awaited' ? lease!.dueOn : null });
}

export interface NextPayout {
  readonly amount: Halere;
  readonly dueOn: IsoDate;
  readonly kind: PayoutFact['kind'];
}

/** The next money we send: written as payable, or promised by the contract for this month or the next. */
export function nextPayout(flat: FlatMoney, asOf: IsoDate): NextPayout | null {
  const written = flat.payouts
    .filter((payout) => payout.state === 'due' || (payout.state === 'ordered' && leavesOn(payout) >= asOf))
    .map((payout) => ({ amount: payout.amount, dueOn: leavesOn(payout), kind: payout.kind }));
  const months = monthsBetween(monthOf(asOf), addMonths(monthOf(later(asOf, flat.startsOn)), 1));
  const promised = months
    .filter((month) => !flat.payouts.some((payout) => payout.kind === 'own_rent' && payout.month === month && payout.state !== 'cancelled'))
    .map((month) => plannedPayout(flat, month))
    .filter((each) => each !== null)
    .filter(({ dueOn }) => dueOn >= asOf)
    .map(({ amount, dueOn }) => ({ amount, dueOn, kind: 'own_rent' as const }));
  return [...written, ...promised].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))[0] ?? null;
}
