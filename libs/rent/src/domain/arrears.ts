import { addDays, addHalere, daysBetween, halere, isoDate, monthOf, type Halere, type IsoDate, type Month } from '#kernel';
import { partOf } from './allocation';

/** What is open of one charge, and when its payer usually pays (null: on the due day). */
export interface OpenDebt {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly payer: string;
  readonly usualDay: number | null;
  readonly open: Halere;
  /** What the charge is for; nothing said means rent or a service advance. */
  readonly component?: string;
}

/** What one tenancy owes one creditor beyond its due dates. */
export interface Arrears {
  /** Due before `asOf` and unpaid, without what is in transit. Haléře, 0 when nothing is. */
  readonly amount: Halere;
  /** Due, but a confirmed payer (benefit office, municipality) usually pays it later in the month. */
  readonly inTransit: Halere;
  /** The due date of the oldest unpaid debt; null when nothing is owed. */
  readonly oldestDueOn: IsoDate | null;
  /** The first day of default: the day after `oldestDueOn`. */
  readonly beganOn: IsoDate | null;
  /** 1 on the day after the due date. */
  readonly daysOverdue: number;
  /** Rent and services owed, in monthly sums, rounded down to tenths; default interest and costs make no months. */
  readonly monthsOwed: number;
  readonly stage: 'none' | 'arrears' | 'serious';
  readonly byMonth: readonly { readonly month: Month; readonly dueOn: IsoDate; readonly amount: Halere }[];
}

/** Days a confirmed benefit may come after its usual day before anybody asks. */
export const TRANSIT_GRACE_DAYS = 3;

export interface ArrearsFacts {
  readonly asOf: IsoDate;
  /** Rent and services of one full month. */
  readonly monthlySum: Halere;
  /** From how many months of rent and services the default is especially serious (Civil Code § 2291; dated parameter). */
  readonly seriousMonths: number;
}

/** Until which day a late debt counts as on its way. */
export function inTransitUntil(debt: Pick<OpenDebt, 'dueOn' | 'usualDay' | 'month'>): IsoDate {
  if (debt.usualDay === null) return debt.dueOn;
  const usual = usualDate(debt.month, debt.usualDay);
  return usual > debt.dueOn ? addDays(usual, TRANSIT_GRACE_DAYS) : debt.dueOn;
}

function usualDate(month: Month, day: number): IsoDate {
  const last = addDays(isoDate(`${nextMonth(month)}-01`), -1);
  const wanted = `${month}-${String(day).padStart(2, '0')}`;
  return wanted > last ? last : isoDate(wanted);
}

const nextMonth = (month: Month): Month => monthOf(addDays(isoDate(`${month}-28`), 4));

/** A debt is overdue from the day after its due date; the order of `debts` does not matter. */
export function arrearsOf(debts: readonly OpenDebt[], facts: ArrearsFacts): Arrears {
  const due = debts.filter((debt) => debt.dueOn < facts.asOf && debt.open > 0);
  const inTransit = due.filter((debt) => inTransitUntil(debt) >= facts.asOf);
  const overdue = due.filter((debt) => inTransitUntil(debt) < facts.asOf).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const amount = addHalere(...overdue.map((debt) => debt.open));
  const oldestDueOn = overdue[0]?.dueOn ?? null;
  const byMonth = new Map<Month, { month: Month; dueOn: IsoDate; amount: Halere }>();
  for (const debt of overdue) {
    const known = byMonth.get(debt.month);
    byMonth.set(debt.month, { month: debt.month, dueOn: known?.dueOn ?? debt.dueOn, amount: halere((known?.amount ?? 0) + debt.open) });
  }
  // Three months of rent and services (§ 2291): interest and costs are owed, but do not make the breach more serious.
  const ofRent = addHalere(...overdue.filter((debt) => partOf(debt.component ?? 'rent') === 'principal').map((debt) => debt.open));
  const serious = facts.monthlySum > 0 && ofRent >= facts.monthlySum * facts.seriousMonths;
  return {
    amount,
    inTransit: addHalere(...inTransit.map((debt) => debt.open)),
    oldestDueOn,
    beganOn: oldestDueOn === null ? null : addDays(oldestDueOn, 1),
    daysOverdue: oldestDueOn === null ? 0 : daysBetween(oldestDueOn, facts.asOf),
    monthsOwed: facts.monthlySum > 0 ? Math.floor((ofRent * 10) / facts.monthlySum) / 10 : 0,
    stage: amount === 0 ? 'none' : serious ? 'serious' : 'arrears',
    byMonth: [...byMonth.values()],
  };
}
