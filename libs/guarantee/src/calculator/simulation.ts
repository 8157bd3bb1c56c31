import { addDays, addHalere, addMonths, firstDayOf, halere, isRefusal, lastDayOf, later, monthOf, monthsBetween, refuse, type Halere, type IsoDate, type Month } from '#kernel';
import { chargesToPost, payersWill, rateOn, seriousBreach, type Will } from '#rent';
import { componentOfMonth, dueOnDay, tooSoon, type DatedAmount } from '#tenancies';
import { TenancyBooks, type BookedPart } from './books';
import { GuaranteeInTime, type SimulatedClaim } from './guarantee-in-time';
import type { CalculatorRefusal } from './sentences';
import type { SimulatedChange, SimulatedEvent, SimulationFile } from './simulation-file';

/** Everything the calculator says; the shape of `rent:simulate --json` without its sentences. */
export interface Simulation {
  readonly charges: readonly SimulatedCharge[];
  readonly refused: readonly SimulatedRefusal[];
  readonly allocations: readonly BookedPart[];
  readonly open: readonly { readonly month: Month; readonly principal: Halere; readonly interest: Halere }[];
  readonly credit: Halere;
  readonly claims: readonly SimulatedClaim[];
  readonly fund: Halere;
  readonly capLeft: Halere;
  readonly recourse: Halere;
  readonly landlordClaim: Halere;
  readonly gate2291: { readonly open: boolean; readonly owed: Halere; readonly needed: Halere };
}

export interface SimulatedCharge {
  readonly month: Month;
  readonly component: string;
  readonly amount: Halere;
  readonly dueOn: IsoDate;
  readonly cause: 'charge' | 'correction';
}

/** A change or an act the law or the contract does not allow: nothing came of it. */
export interface SimulatedRefusal {
  readonly enteredOn: IsoDate;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly earliestFrom: IsoDate | null;
}

/** Civil Code § 2291 para. 2; the services take it from core.legal_parameter, the calculator has no database. */
const SERIOUS_BREACH_MONTHS = 3;

/** What happens on a day, in this order: changes are entered, the month is charged, then the events as they stand in the file. */
interface Step {
  readonly on: IsoDate;
  readonly order: 0 | 1 | 2;
  run(): void;
}

/**
 * One tenancy day by day until `asOf`: what was known and owed that day. Changes and events after it are left out.
 * @throws Refused simulation_no_rate
 */
export function simulate(file: SimulationFile): Simulation {
  return new SimulatedLife(file).through();
}

class SimulatedLife {
  private readonly amounts = new Map<string, DatedAmount[]>();
  private readonly books: TenancyBooks;
  private readonly guarantee: GuaranteeInTime | null;
  private readonly charges: SimulatedCharge[] = [];
  private readonly refused: SimulatedRefusal[] = [];
  private chargedThrough: Month | null = null;

  constructor(private readonly file: SimulationFile) {
    const { tenancy, defaultInterest, guarantee } = file;
    for (const { name, amount } of tenancy.components) this.amounts.set(name, [{ amount, validFrom: tenancy.from, validTo: null }]);
    const rateOfDefault = (firstDay: IsoDate): number =>
      defaultInterest.length === 0 ? 0 : (rateOn(defaultInterest, firstDay) ?? refuse<CalculatorRefusal>('simulation_no_rate', { defaultOn: firstDay }, 'defaultInterest'));
    this.books = new TenancyBooks(rateOfDefault, tenancy.model === 'A' && guarantee !== null ? 'guarantee' : 'none');
    this.guarantee = guarantee === null ? null : new GuaranteeInTime(tenancy.model, guarantee, this.books);
  }

  through(): Simulation {
    const { asOf, tenancy } = this.file;
    for (const step of this.steps().filter((each) => each.on <= asOf).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.order - b.order))) {
      this.payOut(step.on);
      step.run();
    }
    this.payOut(asOf);
    const open = this.books.open(asOf);
    const owedMonths = this.books.openMonths();
    const due = owedMonths.flatMap((month) => month.charges).filter((charge) => charge.dueOn < asOf);
    const monthly = this.monthlyOn(asOf);
    const gate = seriousBreach({
      asOf, owed: addHalere(...due.map((charge) => charge.open)), monthlySum: addHalere(monthly.rent, monthly.services), seriousMonths: SERIOUS_BREACH_MONTHS, debtors: [], calls: [],
    }).owed;
    return {
      charges: this.charges,
      refused: this.refused,
      allocations: this.books.parts,
      open,
      credit: this.books.credit(),
      claims: this.guarantee?.claims() ?? [],
      fund: this.guarantee?.fund ?? halere(0),
      capLeft: this.guarantee?.capLeft(monthly) ?? halere(0),
      recourse: this.guarantee?.recourse ?? halere(0),
      // B and C: the claim is the agency's own.
      landlordClaim: tenancy.model === 'A' ? addHalere(...open.map((month) => month.principal)) : halere(0),
      gate2291: { open: gate.met, owed: gate.found, needed: gate.needed },
    };
  }

  private steps(): Step[] {
    const { tenancy, changes, events, asOf } = this.file;
    const steps: Step[] = changes.map((change) => ({ on: change.enteredOn, order: 0, run: () => this.enter(change) }));
    const last = tenancy.to !== null && tenancy.to < asOf ? tenancy.to : asOf;
    for (const month of monthsBetween(monthOf(tenancy.from), monthOf(last))) {
      const on = later(firstDayOf(month), tenancy.from);
      steps.push({ on, order: 1, run: () => this.chargeMonth(month, on) });
    }
    events.forEach((event, index) => steps.push(...this.stepsOf(event, index)));
    return steps;
  }

  private stepsOf(event: SimulatedEvent, index: number): Step[] {
    const on = { on: event.on, order: 2 } as const;
    switch (event.kind) {
      case 'payment':
        return [{ ...on, run: () => this.pay(event, `payment ${index}`) }];
      case 'reminder':
        return [{ ...on, run: () => this.books.remind(event.month) }];
      case 'recovery':
        return [{ ...on, run: () => this.recover(event) }];
      case 'claim': {
        const claim: Step = { ...on, run: () => this.guarantee!.claim(index, event.on, this.monthlyOn(event.on)) };
        if (event.approvedOn === null) return [claim];
        const { approvedOn } = event;
        return [claim, { on: approvedOn, order: 2, run: () => this.guarantee!.approve(index, approvedOn, this.monthlyOn(approvedOn)) }];
      }
    }
  }

  /** An amendment or a notice: holds from its day until the next change already agreed; months charged before are corrected. */
  private enter(change: SimulatedChange): void {
    const { tenancy } = this.file;
    const no = tooSoon({ startsOn: tenancy.from, endsOn: tenancy.to, endedOn: null }, change, change.enteredOn);
    if (no !== null) {
      const earliest = no.code === 'advance_notice_too_soon' ? (no.params['earliestOn'] as IsoDate) : no.code === 'change_outside_term' && change.from < tenancy.from ? tenancy.from : null;
      this.refused.push({ enteredOn: change.enteredOn, code: no.code, params: no.params, earliestFrom: earliest });
      return;
    }
    const rows = (this.amounts.get(change.component) ?? []).filter((row) => row.validFrom !== change.from);
    rows.push({ amount: change.amount, validFrom: change.from, validTo: null });
    rows.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    this.amounts.set(change.component, rows.map((row, index) => ({ ...row, validTo: rows[index + 1] === undefined ? null : addDays(rows[index + 1]!.validFrom, -1) })));
    if (this.chargedThrough === null) return;
    for (const month of monthsBetween(monthOf(change.from), this.chargedThrough)) this.post(month, change.enteredOn);
    this.settle(null, change.enteredOn);
  }

  private chargeMonth(month: Month, on: IsoDate): void {
    this.post(month, on);
    this.chargedThrough = month;
    this.settle(null, on);
  }

  private post(month: Month, today: IsoDate): void {
    const { tenancy } = this.file;
    const paidTo = tenancy.model === 'A' ? 'landlord' : 'agency';
    const wanted = [...this.amounts].flatMap(([component, rows]) => {
      const held = rows.filter((row) => row.validFrom <= lastDayOf(month) && (row.validTo === null || row.validTo >= firstDayOf(month)));
      const amount = held.length === 0 ? halere(0) : componentOfMonth(held, { from: tenancy.from, to: tenancy.to }, month);
      return amount > 0 ? [{ component, payer: 'household' as const, paidTo, amount } as const] : [];
    });
    const posted = chargesToPost(wanted, this.books.chargedOf(month), { dueOn: dueOnDay(tenancy.dueDay, tenancy.from, month), asOf: today });
    this.books.charge(month, posted, today);
    for (const { component, amount, dueOn, cause } of posted) this.charges.push({ month, component, amount, dueOn, cause });
  }

  private pay(event: Extract<SimulatedEvent, { kind: 'payment' }>, paymentId: string): void {
    const will = payersWill(event.message, event.specificSymbol, event.on);
    this.books.receive({ paymentId, payer: 'household', on: event.on, amount: event.amount, will: will === null ? null : asWill(will) });
    this.settle(paymentId, event.on);
  }

  private recover(event: Extract<SimulatedEvent, { kind: 'recovery' }>): void {
    const no = this.guarantee!.recover(event.amount);
    if (isRefusal(no)) this.refused.push({ enteredOn: event.on, code: no.code, params: no.params, earliestFrom: null });
  }

  private payOut(through: IsoDate): void {
    for (const payout of this.guarantee?.payoutsDue(through) ?? []) {
      this.books.receive(payout);
      this.settle(payout.paymentId, payout.on);
    }
  }

  /** Money meant for a later month waits only while such a month can still come. */
  private settle(fresh: string | null, today: IsoDate): void {
    const { to } = this.file.tenancy;
    const isOver = to !== null && to < today;
    this.books.settle(fresh, isOver ? null : (this.chargedThrough ?? addMonths(monthOf(this.file.tenancy.from), -1)));
  }

  /** Agreed rent and services of one full month: of the last day of a tenancy that is over, of the first of one still to begin. */
  private monthlyOn(day: IsoDate): { readonly rent: Halere; readonly services: Halere } {
    const { from, to } = this.file.tenancy;
    const on = later(from, to !== null && to < day ? to : day);
    let rent = 0;
    let services = 0;
    for (const [component, rows] of this.amounts) {
      const amount = rows.find((row) => row.validFrom <= on && (row.validTo === null || row.validTo >= on))?.amount ?? 0;
      if (component === 'rent') rent += amount;
      else services += amount;
    }
    return { rent: halere(rent), services: halere(services) };
  }
}

function asWill(will: NonNullable<ReturnType<typeof payersWill>>): Will {
  return { debts: will.months.map((month) => ({ month, atMost: null })), components: null, principalFirst: will.principalFirst, evidence: will.evidence };
}
