import { addDays, addHalere, daysIn, meeting, monthOf, refusal, type Halere, type IsoDate, type Month, type Refusal } from '#kernel';
import { believableAmount } from './amounts';
import type { TenanciesRefusal } from './sentences';
import type { ComponentTerm, Creditor, PayerShareTerm } from './terms';

/** What all components cost together on a day, as a monthly sum. */
export function monthlySumOn(components: readonly ComponentTerm[], on: IsoDate): Halere {
  const held = components.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
  return addHalere(...held.map(({ amount }) => amount));
}

/**
 * A new share beside those agreed: believable, of days that can be, to somebody who may take it, and on no day do all
 * shares together exceed the month's sum, for there would be nobody to return the rest to.
 */
export function agreedShare(
  share: PayerShareTerm,
  others: readonly PayerShareTerm[],
  tenancy: { readonly creditor: Creditor; readonly startsOn: IsoDate; readonly components: readonly ComponentTerm[] },
): PayerShareTerm | Refusal<TenanciesRefusal> {
  const amount = believableAmount(share.amount, 'amount');
  if (typeof amount !== 'number') return amount;
  if (share.validTo !== null && share.validTo < share.validFrom) {
    return refusal('term_ends_before_start', { startsOn: share.validFrom, endsOn: share.validTo }, 'validTo');
  }
  if (share.usualDay !== null && (!Number.isInteger(share.usualDay) || share.usualDay < 1 || share.usualDay > 31)) return refusal('usual_day', {}, 'usualDay');
  // In B and C the rent is the agency's claim: what went to the owner would leave it unpaid.
  if (share.paidTo === 'landlord' && tenancy.creditor === 'agency') return refusal('share_to_landlord', {}, 'paidTo');
  if (share.validFrom < tenancy.startsOn) return refusal('share_before_start', { startsOn: tenancy.startsOn }, 'validFrom');
  const beside = others.filter((other) => meeting({ from: other.validFrom, to: other.validTo }, { from: share.validFrom, to: share.validTo }) !== null);
  // Shares rise on a day one begins; the month's sum changes on a day an amount begins or has just ended: those days decide.
  const begins = [share, ...beside, ...tenancy.components].map((dated) => dated.validFrom);
  const afterEnds = tenancy.components.flatMap(({ validTo }) => (validTo === null ? [] : [addDays(validTo, 1)]));
  const days = [...begins, ...afterEnds].filter((day) => day >= share.validFrom && (share.validTo === null || day <= share.validTo)).sort();
  for (const day of days) {
    const held = [share, ...beside].filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
    const together = addHalere(...held.map((other) => other.amount));
    const sum = monthlySumOn(tenancy.components, day);
    if (together > sum) return refusal('shares_above_sum', { togetherAmount: together, sumAmount: sum, dayOn: day }, 'amount');
  }
  return { ...share, amount };
}

/** The day on which somebody's money usually comes in a month: the 31st of a shorter month is its last day. */
export function usualDate(share: Pick<PayerShareTerm, 'usualDay'>, month: Month): IsoDate | null {
  return share.usualDay === null ? null : (`${month}-${String(Math.min(share.usualDay, daysIn(month))).padStart(2, '0')}` as IsoDate);
}

/** Shares that hold in some month, for screens that speak of one month. */
export const sharesOf = (shares: readonly PayerShareTerm[], month: Month): readonly PayerShareTerm[] =>
  shares.filter(({ validFrom, validTo }) => monthOf(validFrom) <= month && (validTo === null || monthOf(validTo) >= month));
