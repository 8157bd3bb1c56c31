import { addDays, daysBetween, halere, later, type Halere, type IsoDate } from '#kernel';

/** A yearly rate in force from a day on: CNB repo of the half-year's first day + 8 points (Civil Code § 1970, 351/2013 Sb.). */
export interface DatedRate {
  readonly from: IsoDate;
  /** Percent a year, at most four decimals. */
  readonly percent: number;
}

/** Money and the day it was on the creditor's account (§ 1957). */
export interface Paid {
  readonly on: IsoDate;
  readonly amount: Halere;
}

/** A principal as it was owed: what a correction took off is not in `amount`, as if it had never been asked for. */
export interface Principal {
  readonly amount: Halere;
  readonly dueOn: IsoDate;
  readonly paid: readonly Paid[];
}

/** One debt (a month of rent and services together) with everything its default interest depends on. */
export interface DebtInTime {
  readonly principals: readonly Principal[];
  readonly interestPaid: readonly Paid[];
  /** Days on which the payer named principal while interest was open: that interest bears interest from then on (§ 1932 para. 2). */
  readonly principalNamedOn: readonly IsoDate[];
}

/** The rate of the half-year in which a default began, in ten-thousandths of a percent. Asked only when interest accrues. */
export type RateOfDefault = (firstDay: IsoDate) => number;

/** Interest kept exactly, as haléře × `UNIT`: rounded once, for the whole debt. */
type Exact = bigint;

const DAYS_OF_YEAR = 365;
export const PERCENT_SCALE = 10_000;
const UNIT = BigInt(DAYS_OF_YEAR) * 100n * BigInt(PERCENT_SCALE);

/** Half up to a haléř; never below zero. */
function rounded(exact: Exact): Halere {
  return halere(Number((exact * 2n + UNIT) / (UNIT * 2n)));
}

/** Looks the rate up among dated rows; null when the first of them is later. */
export function rateOn(rates: readonly DatedRate[], firstDay: IsoDate): number | null {
  let found: DatedRate | null = null;
  for (const rate of rates) if (rate.from <= firstDay && (found === null || rate.from > found.from)) found = rate;
  return found === null ? null : Math.round(found.percent * PERCENT_SCALE);
}

/** Haléře × days in default: from the day after `from` through `through`, each payment counting until the day it came. */
function haleredays(base: Halere, from: IsoDate, paid: readonly Paid[], through: IsoDate): bigint {
  let total = 0n;
  let open: number = base;
  let since = from;
  const inOrder = [...paid].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const payment of inOrder) {
    const on = later(payment.on, from);
    if (on > through) break;
    if (open > 0) total += BigInt(open) * BigInt(daysBetween(since, on));
    open -= payment.amount;
    since = on;
  }
  if (open > 0 && since < through) total += BigInt(open) * BigInt(daysBetween(since, through));
  return total;
}

function interestOfPrincipals(debt: DebtInTime, rateOfDefault: RateOfDefault, through: IsoDate): Exact {
  let exact = 0n;
  for (const principal of debt.principals) {
    const days = haleredays(principal.amount, principal.dueOn, principal.paid, through);
    if (days > 0n) exact += days * BigInt(rateOfDefault(addDays(principal.dueOn, 1)));
  }
  return exact;
}

const paidThrough = (paid: readonly Paid[], day: IsoDate): number => paid.reduce((sum, each) => (each.on <= day ? sum + each.amount : sum), 0);

/**
 * All default interest of one debt through a day, paid or not: simple, actual/365, from the day after due through the day
 * credited, rounded once. The rate of the half-year in which the default began stays for the whole default.
 */
export function defaultInterest(debt: DebtInTime, rateOfDefault: RateOfDefault, through: IsoDate): Halere {
  const named = [...new Set(debt.principalNamedOn)].filter((day) => day < through).sort();
  const exactOn = (day: IsoDate, bearing: readonly { readonly on: IsoDate; readonly base: Halere }[]): Exact => {
    let exact = interestOfPrincipals(debt, rateOfDefault, day);
    for (const [index, { on, base }] of bearing.entries()) {
      // A later principal named takes in what is open by then: the earlier base ends there.
      const until = bearing[index + 1]?.on ?? day;
      const days = haleredays(base, on, debt.interestPaid.filter((paid) => paid.on > on), until);
      if (days > 0n) exact += days * BigInt(rateOfDefault(firstDayOfDefault(debt)));
    }
    return exact;
  };
  const bearing: { on: IsoDate; base: Halere }[] = [];
  for (const on of named) {
    const open = rounded(exactOn(on, bearing)) - paidThrough(debt.interestPaid, on);
    bearing.push({ on, base: halere(Math.max(0, open)) });
  }
  return rounded(exactOn(through, bearing));
}

/** What of the interest is still owed; below zero when a correction of the debt left it overpaid. */
export function interestOwed(debt: DebtInTime, rateOfDefault: RateOfDefault, through: IsoDate): Halere {
  return halere(defaultInterest(debt, rateOfDefault, through) - debt.interestPaid.reduce((sum, paid) => sum + paid.amount, 0));
}

function firstDayOfDefault(debt: DebtInTime): IsoDate {
  return addDays(debt.principals.map((principal) => principal.dueOn).reduce((a, b) => (a < b ? a : b)), 1);
}
