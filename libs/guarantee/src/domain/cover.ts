import { addDays, addHalere, earlier, halere, minHalere, refusal, shareOf, ZERO, type Halere, type IsoDate, type Month, type Refusal } from '#kernel';
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

export interface CoverFacts {
  readonly asOf: IsoDate;
  readonly months: readonly OwedMonth[];
  /** Rent and advances of one full month, for the cap in months. */
  readonly monthly: { readonly rent: Halere; readonly services: Halere };
  /** Paid out for this tenancy before, and recovered from the household since. */
  readonly paidBefore: Halere;
  readonly recovered: Halere;
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
  readonly capLeft: Halere;
  /** Until when the oldest claimed month must be claimed. */
  readonly claimBy: IsoDate;
}

const coveredOf = (terms: CoverTerms, month: { readonly rent: Halere; readonly services: Halere }): Halere =>
  addHalere(terms.covers.includes('rent') ? month.rent : ZERO, terms.covers.includes('services') ? month.services : ZERO);

/** The cap in haléře: so many months of what is covered or so much, whichever is lower. */
export function capOf(terms: CoverTerms, monthly: CoverFacts['monthly']): Halere {
  return minHalere(shareOf(coveredOf(terms, monthly), Math.round(terms.capMonths * 100), 100), terms.capAmount);
}

/** What is left of the cap; a recovery gives it back only where that was agreed. */
export function capLeftOf(terms: CoverTerms, facts: Pick<CoverFacts, 'monthly' | 'paidBefore' | 'recovered'>): Halere {
  const used = facts.paidBefore - (terms.restoredByRecovery ? facts.recovered : 0);
  return halere(Math.max(0, capOf(terms, facts.monthly) - Math.max(0, used)));
}

/** The first day a month may be claimed: the waiting days have passed. And the last one. */
export const claimableFrom = (terms: CoverTerms, dueOn: IsoDate): IsoDate => addDays(dueOn, terms.waitingDays);
export const claimableTo = (terms: CoverTerms, dueOn: IsoDate): IsoDate => addDays(dueOn, terms.claimWithinDays);

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
 * What the guarantee pays of what is owed today. Each month gives its open covered part less the co-payment (rounded
 * half up per month), months in due order until the cap is used up: the last one may get only a part.
 */
export function coverOf(terms: CoverTerms, facts: CoverFacts): Cover | Refusal<GuaranteeRefusal> {
  const owed = facts.months
    .map((month) => ({ ...month, ...claimable(terms, coveredOf(terms, month), month.before) }))
    .filter((month) => month.claimed > 0)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (owed.length === 0) return refusal('claim_nothing_covered');
  const waited = owed.filter((month) => claimableFrom(terms, month.dueOn) <= facts.asOf);
  if (waited.length === 0) return refusal('claim_waiting', { date: claimableFrom(terms, owed[0]!.dueOn), waitingDays: terms.waitingDays });
  const inTime = waited.filter((month) => claimableTo(terms, month.dueOn) >= facts.asOf);
  if (inTime.length === 0) return refusal('claim_too_late', { date: claimableTo(terms, waited.at(-1)!.dueOn), claimWithinDays: terms.claimWithinDays });
  const capLeft = capLeftOf(terms, facts);
  if (capLeft === 0) return refusal('claim_cap_used', { cap: capOf(terms, facts.monthly) });
  let left = capLeft;
  const months = inTime.map(({ month, dueOn, claimed, payable }): ClaimedMonth => {
    const payout = minHalere(left, payable);
    left = halere(left - payout);
    return { month, dueOn, claimed, payout };
  });
  const payout = addHalere(...months.map((month) => month.payout));
  if (payout === 0) return refusal('claim_nothing_covered');
  return { claimed: addHalere(...months.map((month) => month.claimed)), payout, months, capLeft, claimBy: inTime.map((month) => claimableTo(terms, month.dueOn)).reduce(earlier) };
}
