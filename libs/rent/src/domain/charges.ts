import { halere, later, nextWorkingDay, ZERO, type Halere, type IsoDate } from '#kernel';

export type PaidTo = 'agency' | 'landlord';
export type Payer = 'household' | 'benefit_office' | 'municipality' | 'relative';

/** One payer's part of one component, as the terms of the month want it. */
export interface WantedPart {
  readonly component: string;
  readonly payer: Payer;
  readonly paidTo: PaidTo;
  readonly amount: Halere;
}

/** What has been charged so far for one part of one month: the sum of its charges, and the highest number among its corrections. */
export interface ChargedPart extends WantedPart {
  readonly corrections: number;
}

export interface NewCharge extends WantedPart {
  readonly cause: 'charge' | 'correction';
  readonly sequence: number;
  readonly dueOn: IsoDate;
}

const keyOf = (part: Pick<WantedPart, 'component' | 'payer' | 'paidTo'>): string => `${part.component} ${part.payer} ${part.paidTo}`;

/**
 * What is to be charged for a month so that the charges sum to what the terms want: everything the first time, nothing
 * when it has been charged already, the difference as corrections when the terms changed since (Civil Code § 2251).
 *
 * A correction upwards is due at once at the earliest (a debt cannot have been late before it was known),
 * a correction downwards on the day of what it corrects.
 */
export function chargesToPost(
  wanted: readonly WantedPart[],
  charged: readonly ChargedPart[],
  month: { readonly dueOn: IsoDate; readonly asOf: IsoDate },
): NewCharge[] {
  const before = new Map(charged.map((part) => [keyOf(part), part]));
  const now = new Map(wanted.map((part) => [keyOf(part), part]));
  const firstTime = charged.length === 0;
  const charges: NewCharge[] = [];
  for (const key of new Set([...now.keys(), ...before.keys()])) {
    const was = before.get(key);
    const part = now.get(key) ?? { ...was!, amount: ZERO };
    const amount = halere(part.amount - (was?.amount ?? 0));
    if (amount === 0) continue;
    const { component, payer, paidTo } = part;
    if (firstTime) {
      charges.push({ component, payer, paidTo, amount, cause: 'charge', sequence: 0, dueOn: month.dueOn });
    } else {
      const dueOn = amount > 0 ? nextWorkingDay(later(month.dueOn, month.asOf)) : month.dueOn;
      charges.push({ component, payer, paidTo, amount, cause: 'correction', sequence: (was?.corrections ?? 0) + 1, dueOn });
    }
  }
  return charges;
}
