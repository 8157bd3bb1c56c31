import {
  addDays, addHalere, daysBetween, daysIn, earlier, firstDayOf, halere, isRefusal, lastDayOf, later, minHalere, monthOf, monthsBetween, refusal, shareOf, ZERO,
  type Halere, type IsoDate, type Month, type Refusal,
} from '#kernel';
import type { GuaranteeRefusal } from './sentences';

export type CoveredThing = 'rent' | 'services' | 'damage' | 'void' | 'legal_costs';

/** What the guarantee promises (domain: guarantee fund, terms to store). */
export interface CoverTerms {
  readonly covers: readonly CoveredThing[];
  readonly capMonths: number;
  readonly capAmount: Halere;
  readonly waitingDays: number;
  readonly claimWithinDays: number;
  readonly coPaymentPercent: number;
  readonly payoutDays: number;
  readonly restoredByRecovery: boolean;
  /** The most in one calendar year, where it was agreed. */
  readonly capPerYear?: Halere | null;
}

/** One unpaid month of the landlord's claim. */
export interface OwedMonth {
  readonly month: Month;
  readonly dueOn: IsoDate;
  /** Open rent and open service advances. */
  readonly rent: Halere;
  readonly services: Halere;
  /** What earlier claims promised for this month, and what of it has been sent and so is no longer open. Absent: nothing. */
  readonly before?: { readonly promised: Halere; readonly sent: Halere };
}

/** What is claimed beside unpaid months, with the day it happened (an empty flat: the first empty day). */
export interface StatedItem {
  readonly thing: 'damage' | 'void' | 'legal_costs';
  readonly occurredOn: IsoDate;
  readonly amount: Halere;
  readonly reason: string;
}

export interface ClaimedItem extends StatedItem {
  readonly payout: Halere;
}

export interface CoverFacts {
  readonly asOf: IsoDate;
  readonly months: readonly OwedMonth[];
  /** Rent and advances of one full month, for the cap in months. */
  readonly monthly: { readonly rent: Halere; readonly services: Halere };
  /** Paid out for this tenancy before, and recovered from the household since. */
  readonly paidBefore: Halere;
  readonly recovered: Halere;
  /** Of `paidBefore` what was claimed in this calendar year. */
  readonly paidThisYear?: Halere;
  readonly items?: readonly StatedItem[];
}

export interface ClaimedMonth {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly claimed: Halere;
  readonly payout: Halere;
}

export interface Cover {
  /** Open of what is covered, in the months that can be claimed. */
  readonly claimed: Halere;
  /** What the fund would pay; the rest stays the landlord's claim. */
  readonly payout: Halere;
  readonly months: readonly ClaimedMonth[];
  readonly items: readonly ClaimedItem[];
  /** Of the payout what the household will owe the agency: all but the rent of an empty flat, which nobody owed. */
  readonly recourse: Halere;
  readonly capLeft: Halere;
  /** Until when the oldest part must be claimed. */
  readonly claimBy: IsoDate;
}

/** The covered part of what is open of a month. */
export const coveredOf = (terms: Pick<CoverTerms, 'covers'>, month: { readonly rent: Halere; readonly services: Halere }): Halere =>
  addHalere(terms.covers.includes('rent') ? month.rent : ZERO, terms.covers.includes('services') ? month.services : ZERO);

/** The cap in haléře: so many months of what is covered or so much, whichever is lower. */
export function capOf(terms: CoverTerms, monthly: CoverFacts['monthly']): Halere {
  return minHalere(shareOf(coveredOf(terms, monthly), Math.round(terms.capMonths * 100), 100), terms.capAmount);
}

/** What is left of the cap (and of the year's); a recovery gives it back only where that was agreed. */
export function capLeftOf(terms: CoverTerms, facts: Pick<CoverFacts, 'monthly' | 'paidBefore' | 'recovered' | 'paidThisYear'>): Halere {
  const used = facts.paidBefore - (terms.restoredByRecovery ? facts.recovered : 0);
  const whole = capOf(terms, facts.monthly) - Math.max(0, used);
  const ofYear = (terms.capPerYear ?? Infinity) - (facts.paidThisYear ?? 0);
  return halere(Math.max(0, Math.min(whole, ofYear)));
}

/** What a tenancy has agreed and had so far, as the store tells it. */
export interface GuaranteedFacts extends Pick<CoverFacts, 'paidBefore' | 'recovered'> {
  readonly monthlyRent: Halere;
  readonly monthlyServices: Halere;
  readonly paidThisYear: Halere;
}

export const coverFacts = (tenancy: GuaranteedFacts, months: readonly OwedMonth[], asOf: IsoDate, items: readonly StatedItem[] = []): CoverFacts => ({
  asOf, months, items, monthly: { rent: tenancy.monthlyRent, services: tenancy.monthlyServices },
  paidBefore: tenancy.paidBefore, recovered: tenancy.recovered, paidThisYear: tenancy.paidThisYear,
});

/** The first day a month may be claimed: the waiting days have passed. And the last one. */
export const claimableFrom = (terms: Pick<CoverTerms, 'waitingDays'>, dueOn: IsoDate): IsoDate => addDays(dueOn, terms.waitingDays);
export const claimableTo = (terms: Pick<CoverTerms, 'claimWithinDays'>, dueOn: IsoDate): IsoDate => addDays(dueOn, terms.claimWithinDays);

interface Part {
  readonly month: Month | null;
  readonly item: StatedItem | null;
  readonly on: IsoDate;
  readonly claimed: Halere;
  readonly entitled: Halere;
}

/**
 * What can still be claimed of a month: its open covered part. Where an earlier claim asked for it, the co-payment stays
 * the landlord's for good: only what the fund would pay of the whole month beyond what it has promised.
 */
function claimable(terms: CoverTerms, covered: Halere, before: OwedMonth['before']): { readonly claimed: Halere; readonly payable: Halere } {
  const whole = addHalere(covered, before?.sent ?? ZERO);
  const payable = halere(Math.max(0, whole - shareOf(whole, terms.coPaymentPercent, 100) - (before?.promised ?? 0)));
  return before === undefined || before.promised === 0 ? { claimed: covered, payable } : { claimed: payable, payable };
}

/**
 * What the guarantee pays of what is owed today and of what is stated beside it. Each part gives its covered amount less
 * the co-payment (rounded half up per part), parts in the order of their days until the cap is used up: the last one may
 * get only a part. A stated item that cannot be paid refuses the whole, so that nobody believes it was claimed.
 */
export function coverOf(terms: CoverTerms, facts: CoverFacts): Cover | Refusal<GuaranteeRefusal> {
  const items = itemParts(terms, facts);
  if (isRefusal(items)) return items;
  const months = monthParts(terms, facts);
  if (isRefusal(months) && items.length === 0) return months;
  const parts = [...(isRefusal(months) ? [] : months), ...items].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const capLeft = capLeftOf(terms, facts);
  if (capLeft === 0) return refusal('claim_cap_used', { cap: capOf(terms, facts.monthly) });
  let left = capLeft;
  const paid = parts.map((part) => {
    const payout = minHalere(left, part.entitled);
    left = halere(left - payout);
    return { ...part, payout };
  });
  const payout = addHalere(...paid.map((part) => part.payout));
  if (payout === 0) return refusal('claim_nothing_covered');
  return {
    claimed: addHalere(...paid.map((part) => part.claimed)),
    payout,
    months: paid.flatMap((part) => (part.month === null ? [] : [{ month: part.month, dueOn: part.on, claimed: part.claimed, payout: part.payout }])),
    items: paid.flatMap((part) => (part.item === null ? [] : [{ ...part.item, payout: part.payout }])),
    recourse: halere(payout - addHalere(...paid.filter((part) => part.item?.thing === 'void').map((part) => part.payout))),
    capLeft,
    claimBy: paid.map((part) => claimableTo(terms, part.on)).reduce(earlier),
  };
}

function monthParts(terms: CoverTerms, facts: CoverFacts): Part[] | Refusal<GuaranteeRefusal> {
  const owed = facts.months
    .map((month) => ({ ...month, ...claimable(terms, coveredOf(terms, month), month.before) }))
    .filter((month) => month.claimed > 0)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (owed.length === 0) return refusal(facts.months.some((month) => coveredOf(terms, month) > 0 && (month.before?.promised ?? 0) > 0) ? 'claim_month_paid' : 'claim_nothing_covered');
  const waited = owed.filter((month) => claimableFrom(terms, month.dueOn) <= facts.asOf);
  if (waited.length === 0) return refusal('claim_waiting', { date: claimableFrom(terms, owed[0]!.dueOn), waitingDays: terms.waitingDays });
  const inTime = waited.filter((month) => claimableTo(terms, month.dueOn) >= facts.asOf);
  if (inTime.length === 0) return refusal('claim_too_late', { date: claimableTo(terms, waited.at(-1)!.dueOn), claimWithinDays: terms.claimWithinDays });
  return inTime.map(({ month, dueOn, claimed, payable }): Part => ({ month, item: null, on: dueOn, claimed, entitled: payable }));
}

function itemParts(terms: CoverTerms, facts: CoverFacts): Part[] | Refusal<GuaranteeRefusal> {
  const parts: Part[] = [];
  for (const item of facts.items ?? []) {
    if (!terms.covers.includes(item.thing)) return refusal('claim_item_not_covered', {}, 'items');
    if (item.amount <= 0 || item.occurredOn > facts.asOf) return refusal('claim_item_wrong', {}, 'items');
    const from = claimableFrom(terms, item.occurredOn);
    const to = claimableTo(terms, item.occurredOn);
    if (from > facts.asOf) return refusal('claim_waiting', { date: from, waitingDays: terms.waitingDays }, 'items');
    if (to < facts.asOf) return refusal('claim_too_late', { date: to, claimWithinDays: terms.claimWithinDays }, 'items');
    parts.push({ month: null, item, on: item.occurredOn, claimed: item.amount, entitled: halere(item.amount - shareOf(item.amount, terms.coPaymentPercent, 100)) });
  }
  return parts;
}

/** The rent of an empty flat, day by day of its months: what nobody paid because nobody lived there. */
export function rentOfEmptyFlat(monthlyRent: Halere, from: IsoDate, to: IsoDate): Halere {
  return addHalere(
    ...monthsBetween(monthOf(from), monthOf(to)).map((month) => {
      const first = later(from, firstDayOf(month));
      const last = earlier(to, lastDayOf(month));
      return shareOf(monthlyRent, daysBetween(first, last) + 1, daysIn(month));
    }),
  );
}
