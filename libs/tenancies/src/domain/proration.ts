import { daysIn, daysLived, halere, meeting, shareOf, type Days, type Halere, type IsoDate, type Month } from '#kernel';

/** A monthly amount and the days it holds. */
export interface DatedAmount {
  readonly amount: Halere;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** `amount × days lived ÷ days of that month`, rounded half up to a haléř: a full month is exactly the amount. */
export function proRata(amount: Halere, days: Days, month: Month): Halere {
  return shareOf(amount, daysLived(days, month), daysIn(month));
}

/**
 * What one component costs in a month lived on `days`, its amount changing in the midst if need be:
 * the sum of amount × days over the amounts that held, ÷ days of that month, rounded half up once, so that
 * a month split by an amendment that changes nothing is still exactly the amount.
 * The total of a month is the sum of its components, each rounded like this.
 */
export function componentOfMonth(amounts: readonly DatedAmount[], days: Days, month: Month): Halere {
  let weighted = 0;
  for (const { amount, validFrom, validTo } of amounts) {
    const held = meeting({ from: validFrom, to: validTo }, days);
    if (held !== null) weighted += amount * daysLived(held, month);
  }
  return shareOf(halere(weighted), 1, daysIn(month));
}
