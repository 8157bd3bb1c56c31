import { halere, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { payersWill } from '../payers-will';
import { defaultInterest, type DebtInTime, type Paid, type RateOfDefault } from './default-interest';

/** A charge upwards as it stands: paid and open together are what corrections left of it. */
export interface ChargeInTime {
  readonly chargeId: Id;
  readonly month: Month;
  readonly isInterest: boolean;
  readonly dueOn: IsoDate;
  readonly amount: Halere;
  readonly open: Halere;
}

/** What one payment has paid of one charge and not given back. */
export interface PartInTime {
  readonly chargeId: Id;
  readonly paidOn: IsoDate;
  readonly amount: Halere;
  readonly receivedOn: IsoDate;
  readonly message: string | null;
  readonly specificSymbol: string | null;
}

/** Default interest of one month's debt as of a day. */
export interface AccruedMonth {
  readonly month: Month;
  /** Unpaid principal, due or not. */
  readonly principal: Halere;
  /** All that has accrued, paid or not; `posted` of it is a debt already. */
  readonly accrued: Halere;
  readonly posted: Halere;
  /** What may still be posted; below zero when a correction left too much posted. */
  readonly toPost: Halere;
}

/** The accrued interest of a tenancy's months, those with none left out, oldest first. */
export function accruedMonths(charges: readonly ChargeInTime[], parts: readonly PartInTime[], rateOfDefault: RateOfDefault, through: IsoDate): AccruedMonth[] {
  const months = [...new Set(charges.map((charge) => charge.month))].sort();
  const accrued = months.map((month) => {
    const ofMonth = charges.filter((charge) => charge.month === month);
    const principals = ofMonth.filter((charge) => !charge.isInterest);
    const posted = halere(ofMonth.reduce((sum, charge) => (charge.isInterest ? sum + charge.amount : sum), 0));
    const total = principals.length === 0 ? halere(0) : defaultInterest(inTime(ofMonth, parts), rateOfDefault, through);
    const principal = halere(principals.reduce((sum, charge) => sum + charge.open, 0));
    return { month, principal, accrued: total, posted, toPost: halere(total - posted) };
  });
  return accrued.filter((each) => each.accrued > 0 || each.posted > 0);
}

function inTime(charges: readonly ChargeInTime[], parts: readonly PartInTime[]): DebtInTime {
  const paidOf = (charge: ChargeInTime): (Paid & { readonly part: PartInTime })[] =>
    parts.filter((part) => part.chargeId === charge.chargeId).map((part) => ({ on: part.paidOn, amount: part.amount, part }));
  const principals = charges.filter((charge) => !charge.isInterest).map((charge) => ({ amount: charge.amount, dueOn: charge.dueOn, paid: paidOf(charge) }));
  const named = principals.flatMap(({ paid }) => paid.filter(({ part }) => payersWill(part.message, part.specificSymbol, part.receivedOn)?.principalFirst));
  return { principals, interestPaid: charges.filter((charge) => charge.isInterest).flatMap(paidOf), principalNamedOn: named.map((each) => each.on) };
}
