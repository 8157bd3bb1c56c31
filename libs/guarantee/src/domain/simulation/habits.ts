import type { Halere, Id } from '#kernel';
import type { RecoveryHabit } from './fund-paths';

/**
 * What is believed before an agency has a history: one month in twenty stays unpaid, and a fifth of recourse comes back.
 * A judgement, not a statistic; it weighs as much as the months and the money named here, so that an agency's own
 * history soon outweighs it.
 */
export const PRIOR = {
  /** Months of the agency: 20, one of them unpaid. */
  agencyMonths: 20,
  agencyDefaults: 1,
  /** A household's own months count against so many months of its agency. */
  householdMonths: 12,
  recoveryShare: 0.2,
  /** Of recourse, in months of covered rent. */
  recoveryMonths: 6,
} as const;

/** When recourse usually begins to come back, and in how many monthly instalments (as repayment plans are agreed). */
const RECOVERY_AFTER_MONTHS = 3;
const RECOVERY_INSTALMENTS = 12;

/** One month of a lease whose waiting days have passed: what was covered of it, and what had come by then. */
export interface MonthSeen {
  readonly tenancyId: Id;
  readonly charged: Halere;
  readonly paid: Halere;
}

export interface PaymentHabits {
  readonly monthsSeen: number;
  readonly defaultsSeen: number;
  /** Of the agency, prior included, 0 to 1. */
  readonly agencyDefault: number;
  /** Of one household; the agency's for one with no history. */
  defaultOf(tenancyId: Id): number;
  /** Unpaid shares of the months that stayed unpaid; one whole month stands for what has not been seen. */
  readonly severities: readonly number[];
}

/** How often and how much stays unpaid: each household's own months, pulled towards the agency's, those towards the prior. */
export function paymentHabits(seen: readonly MonthSeen[]): PaymentHabits {
  const own = new Map<Id, { months: number; defaults: number }>();
  const severities = [1];
  let defaultsSeen = 0;
  for (const month of seen) {
    const unpaid = month.charged - month.paid;
    const known = own.get(month.tenancyId) ?? { months: 0, defaults: 0 };
    own.set(month.tenancyId, { months: known.months + 1, defaults: known.defaults + (unpaid > 0 ? 1 : 0) });
    if (unpaid <= 0) continue;
    defaultsSeen += 1;
    severities.push(Math.min(1, unpaid / month.charged));
  }
  const agencyDefault = (defaultsSeen + PRIOR.agencyDefaults) / (seen.length + PRIOR.agencyMonths);
  return {
    monthsSeen: seen.length,
    defaultsSeen,
    agencyDefault,
    severities,
    defaultOf: (tenancyId) => {
      const { months, defaults } = own.get(tenancyId) ?? { months: 0, defaults: 0 };
      return (defaults + PRIOR.householdMonths * agencyDefault) / (months + PRIOR.householdMonths);
    },
  };
}

/** How much of recourse comes back, of what was paid out long enough ago to tell. */
export function recoveryHabit(history: { readonly paid: Halere; readonly recovered: Halere }, meanMonthlyCovered: number): RecoveryHabit {
  const weight = PRIOR.recoveryMonths * meanMonthlyCovered;
  const known = history.paid + weight;
  const probability = known > 0 ? (history.recovered + PRIOR.recoveryShare * weight) / known : PRIOR.recoveryShare;
  return { probability: Math.min(1, probability), afterMonths: RECOVERY_AFTER_MONTHS, instalments: RECOVERY_INSTALMENTS };
}
