import { addHalere, earlier, halere, later, minHalere, ZERO, type Halere, type IsoDate, type Month } from '#kernel';
import { allocate, interestOwed, type Because, type ChargedPart, type DebtInTime, type FreeMoney, type NewCharge, type OpenCharge, type RateOfDefault, type Will } from '#rent';

/** A part of the household's money on one month's debt; below zero when a correction gave it back. */
export interface BookedPart {
  readonly paidOn: IsoDate;
  readonly month: Month;
  readonly part: 'interest' | 'principal';
  readonly amount: Halere;
  readonly because: Because | 'corrected';
}

/** Money that came, and what of it is still unused. */
export interface Money {
  readonly paymentId: string;
  readonly payer: 'household' | 'guarantee_fund';
  readonly on: IsoDate;
  readonly amount: Halere;
  readonly will: Will | null;
}

interface Held extends Money {
  free: Halere;
  /** The day it counts as paid: when it came, or later when a correction gave it back (until then it paid what was owed). */
  paysOn: IsoDate;
}

interface PaidPart {
  readonly money: Held;
  readonly on: IsoDate;
  amount: Halere;
}

interface Charge extends NewCharge {
  readonly chargeId: string;
  /** Of a charge upwards: what later corrections took off it again. */
  takenOff: Halere;
  readonly paid: PaidPart[];
}

interface MonthDebt {
  readonly month: Month;
  readonly charges: Charge[];
  readonly interestPaid: PaidPart[];
  readonly principalNamedOn: IsoDate[];
}

const sum = (parts: readonly PaidPart[]): Halere => addHalere(...parts.map((part) => part.amount));
const openOf = (charge: Charge): Halere => halere(Math.max(0, charge.amount) - charge.takenOff - sum(charge.paid));

/**
 * Debts and money of one tenancy in memory, as the database holds them for the services: charges and corrections, what is
 * open of them, unused money, and who is put first by the same `allocate`. Default interest is not posted here but accrues.
 */
export class TenancyBooks {
  private readonly debts = new Map<Month, MonthDebt>();
  private readonly moneys: Held[] = [];
  private readonly reminded = new Set<Month>();
  readonly parts: BookedPart[] = [];

  constructor(
    private readonly rateOfDefault: RateOfDefault,
    private readonly security: OpenCharge['security'],
  ) {}

  /** What has been charged for a month, part by part. */
  chargedOf(month: Month): ChargedPart[] {
    const parts = new Map<string, ChargedPart>();
    for (const { component, payer, paidTo, amount, sequence } of this.debts.get(month)?.charges ?? []) {
      const before = parts.get(component);
      parts.set(component, { component, payer, paidTo, amount: halere((before?.amount ?? 0) + amount), corrections: Math.max(before?.corrections ?? 0, sequence) });
    }
    return [...parts.values()];
  }

  charge(month: Month, charges: readonly NewCharge[], today: IsoDate): void {
    // A month that costs nothing is no debt.
    if (charges.length === 0) return;
    const debt = this.debts.get(month) ?? { month, charges: [], interestPaid: [], principalNamedOn: [] };
    this.debts.set(month, debt);
    for (const charge of charges) {
      debt.charges.push({ ...charge, chargeId: `${month} ${charge.component} ${charge.sequence}`, takenOff: halere(0), paid: [] });
      if (charge.amount < 0) this.takeOff(debt, charge.component, halere(-charge.amount), today);
    }
    this.giveBackInterest(debt, today);
  }

  remind(month: Month): void {
    this.reminded.add(month);
  }

  receive(money: Money): void {
    this.moneys.push({ ...money, free: money.amount, paysOn: money.on });
  }

  /** Uses all unused money, oldest first; `fresh` is what has come just now, everything else pays as a credit. */
  settle(fresh: string | null, chargedThrough: Month | null): void {
    const waiting = this.moneys.filter((money) => money.free > 0).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    for (const money of waiting) {
      const asked: FreeMoney = { paymentId: money.paymentId as FreeMoney['paymentId'], payer: money.payer, receivedOn: money.on, free: money.free, will: money.will, isCredit: money.paymentId !== fresh };
      const { parts } = allocate(asked, this.openCharges(money.paysOn), { reminded: this.reminded, chargedThrough });
      this.book(money, parts);
    }
  }

  /** Unpaid principal of every month, oldest first. */
  openMonths(): { readonly month: Month; readonly dueOn: IsoDate; readonly charges: readonly { readonly component: string; readonly dueOn: IsoDate; readonly open: Halere }[] }[] {
    const months = [...this.debts.values()].map((debt) => ({
      month: debt.month,
      dueOn: firstDue(debt),
      charges: debt.charges.map((charge) => ({ component: charge.component, dueOn: charge.dueOn, open: openOf(charge) })).filter((charge) => charge.open > 0),
    }));
    return months.filter((month) => month.charges.length > 0).sort((a, b) => (a.month < b.month ? -1 : 1));
  }

  /** Principal and accrued default interest of every month that owes either, oldest first. */
  open(asOf: IsoDate): { readonly month: Month; readonly principal: Halere; readonly interest: Halere }[] {
    const rows = [...this.debts.values()].map((debt) => ({
      month: debt.month,
      principal: addHalere(...debt.charges.map(openOf)),
      interest: halere(Math.max(0, this.interestOf(debt, asOf))),
    }));
    return rows.filter((row) => row.principal > 0 || row.interest > 0).sort((a, b) => (a.month < b.month ? -1 : 1));
  }

  credit(): Halere {
    return addHalere(...this.moneys.map((money) => money.free));
  }

  private openCharges(paysOn: IsoDate): OpenCharge[] {
    const open: OpenCharge[] = [];
    for (const debt of this.debts.values()) {
      const of = { month: debt.month, payer: 'household', security: this.security };
      for (const charge of debt.charges) {
        const amount = openOf(charge);
        if (amount > 0) open.push({ ...of, chargeId: charge.chargeId as OpenCharge['chargeId'], dueOn: charge.dueOn, component: charge.component, part: 'principal', open: amount });
      }
      const interest = this.interestOf(debt, paysOn);
      if (interest > 0) open.push({ ...of, chargeId: debt.month as string as OpenCharge['chargeId'], dueOn: firstDue(debt), component: 'default_interest', part: 'interest', open: interest });
    }
    return open;
  }

  private book(money: Held, parts: ReturnType<typeof allocate>['parts']): void {
    const told = new Map<string, BookedPart>();
    for (const { chargeId, amount, because } of parts) {
      const month = chargeId.slice(0, 'YYYY-MM'.length) as Month;
      const debt = this.debts.get(month)!;
      const charge = debt.charges.find((each) => each.chargeId === (chargeId as string));
      (charge?.paid ?? debt.interestPaid).push({ money, on: money.paysOn, amount });
      money.free = halere(money.free - amount);
      if (charge !== undefined && money.will?.principalFirst === true) debt.principalNamedOn.push(money.paysOn);
      const part = charge === undefined ? 'interest' : 'principal';
      const before = told.get(`${month} ${part}`);
      told.set(`${month} ${part}`, { paidOn: money.on, month, part, amount: halere((before?.amount ?? 0) + amount), because: before?.because ?? because });
    }
    // What the fund pays is told with its claim; these are the parts of what the household paid.
    if (money.payer === 'household') this.parts.push(...told.values());
  }

  /**
   * A correction downwards: first what is open, newest charge first, then what was paid. A month is one debt: what its other
   * parts still need stays with it as if it had been paid so from the first; what the debt has too much, the newest money, goes back.
   */
  private takeOff(debt: MonthDebt, component: string, amount: Halere, today: IsoDate): void {
    let rest: number = amount;
    const charges = debt.charges.filter((charge) => charge.component === component && charge.amount > 0).sort((a, b) => b.sequence - a.sequence);
    const take = (charge: Charge, atMost: number): void => {
      const taken = Math.min(rest, atMost);
      charge.takenOff = halere(charge.takenOff + taken);
      rest -= taken;
    };
    for (const charge of charges) take(charge, openOf(charge));
    if (rest === 0) return;
    for (const charge of charges) take(charge, charge.amount - charge.takenOff);
    if (rest !== 0) throw new Error('A correction takes off more than was charged.');
    this.layAgain(debt, today);
  }

  /** Puts what was paid of a month on what is left of its charges: the fund's money where it may go, the household's oldest first. */
  private layAgain(debt: MonthDebt, today: IsoDate): void {
    const parts = debt.charges.flatMap((charge) => charge.paid.splice(0)).sort((a, b) => Number(isOfFund(b)) - Number(isOfFund(a)) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const inOrder = debt.charges.filter((charge) => charge.amount > 0).sort(asPaid);
    const left = parts.map((part) => {
      let { amount } = part;
      for (const charge of inOrder) {
        const laid = isOfFund(part) && part.money.will?.components?.includes(charge.component) === false ? ZERO : minHalere(amount, openOf(charge));
        if (laid > 0) charge.paid.push({ ...part, amount: laid });
        amount = halere(amount - laid);
      }
      return { ...part, amount };
    });
    this.giveBack(left, sum(left), { debt, part: 'principal', today });
  }

  /** A debt that proves smaller bore less interest: what was paid beyond it is the household's again. */
  private giveBackInterest(debt: MonthDebt, today: IsoDate): void {
    const owed = debt.interestPaid.length === 0 ? 0 : this.interestOf(debt, today);
    if (owed < 0) this.giveBack(debt.interestPaid, -owed, { debt, part: 'interest', today });
  }

  /** Makes at most so much of what was paid the household's (or the fund's) again, newest money first. */
  private giveBack(paid: readonly PaidPart[], atMost: number, of: { debt: MonthDebt; part: BookedPart['part']; today: IsoDate }): void {
    let rest = atMost;
    for (const part of [...paid].sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0))) {
      const amount = Math.min(rest, part.amount);
      if (amount === 0) continue;
      part.amount = halere(part.amount - amount);
      part.money.free = halere(part.money.free + amount);
      part.money.paysOn = later(part.money.paysOn, of.today);
      rest -= amount;
      if (part.money.payer === 'household') this.parts.push({ paidOn: part.money.on, month: of.debt.month, part: of.part, amount: halere(-amount), because: 'corrected' });
    }
  }

  private interestOf(debt: MonthDebt, through: IsoDate): Halere {
    return interestOwed(inTime(debt), this.rateOfDefault, through);
  }
}

function inTime(debt: MonthDebt): DebtInTime {
  const principals = debt.charges
    .filter((charge) => charge.amount - charge.takenOff > 0)
    .map((charge) => ({ amount: halere(charge.amount - charge.takenOff), dueOn: charge.dueOn, paid: charge.paid }));
  return { principals, interestPaid: debt.interestPaid, principalNamedOn: debt.principalNamedOn };
}

const isOfFund = (part: PaidPart): boolean => part.money.payer === 'guarantee_fund';

/** The order in which a month's parts are paid: earliest due, rent before the rest. */
function asPaid(a: Charge, b: Charge): number {
  const key = ({ dueOn, component, chargeId }: Charge): string => `${dueOn} ${component === 'rent' ? 0 : 1} ${component} ${chargeId}`;
  return key(a) < key(b) ? -1 : 1;
}

const firstDue = (debt: MonthDebt): IsoDate => debt.charges.map((charge) => charge.dueOn).reduce(earlier);
