import { addDays, halere, later, nextWorkingDay, type Halere, type Id, type IsoDate } from '#kernel';

/**
 * An especially serious breach (Civil Code § 2291): only when all three conditions hold may notice without a notice
 * period be given at all. A gate, not an act: nothing is ended by it, and a person decides behind it.
 *
 * 1. Rent and services of at least three months are due and unpaid (dated parameter `serious_breach_months`).
 * 2. The creditor called in writing, described the fault and set a reasonable period; the paper reached everybody who
 *    owes the rent: tenant, joint tenants and a spouse by law (§ 745; to one of two spouses is to nobody).
 * 3. The period, counted from the last delivery, has passed and the fault that was described still lasts.
 */
export interface SeriousBreachFacts {
  readonly asOf: IsoDate;
  /** Rent and services due before `asOf`, unpaid and not merely on their way. Interest and costs are not rent. */
  readonly owed: Halere;
  /** Agreed rent and services of one full month. */
  readonly monthlySum: Halere;
  /** The parameter `serious_breach_months` on `asOf`. */
  readonly seriousMonths: number;
  /** Everybody who owes the rent together. */
  readonly debtors: readonly { readonly memberId: Id; readonly name: string }[];
  /** Calls that were sent and not withdrawn; their order does not matter. */
  readonly calls: readonly BreachCall[];
}

export interface BreachCall {
  readonly sentOn: IsoDate;
  /** The period it sets, in days from the delivery to the last of them. */
  readonly periodDays: number;
  /** What it described as owed, and what of exactly that is unpaid on `asOf`. */
  readonly asked: Halere;
  readonly stillUnpaid: Halere;
  readonly deliveries: readonly { readonly memberId: Id; readonly deliveredOn: IsoDate }[];
}

export interface SeriousBreachGate {
  /** All three conditions hold. */
  readonly open: boolean;
  /** Haléře. */
  readonly owed: { readonly found: Halere; readonly needed: Halere; readonly met: boolean };
  /** People whom one and the same call reached, of those it must reach. `sentOn` null while none was sent. */
  readonly called: { readonly sentOn: IsoDate | null; readonly found: number; readonly needed: number; readonly missing: readonly string[]; readonly met: boolean };
  /** `found` today, `needed` the first day after the period; null until the call has reached everybody. `stillUnpaid` of what it asked. */
  readonly passed: { readonly found: IsoDate; readonly needed: IsoDate | null; readonly stillUnpaid: Halere; readonly met: boolean };
}

export function seriousBreach(facts: SeriousBreachFacts): SeriousBreachGate {
  const needed = halere(facts.monthlySum * facts.seriousMonths);
  const owed = { found: facts.owed, needed, met: needed > 0 && facts.owed >= needed };
  // The call that leads furthest speaks; of several that lead as far, the earliest.
  const answers = [...facts.calls].sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1)).map((call) => afterCall(call, facts, needed));
  const furthest = answers.reduce<Answer | null>((best, each) => (best === null || reach(each) > reach(best) ? each : best), null);
  const { called, passed } = furthest ?? noCall(facts);
  return { open: owed.met && called.met && passed.met, owed, called, passed };
}

type Answer = Pick<SeriousBreachGate, 'called' | 'passed'>;

const reach = ({ called, passed }: Answer): number => (called.met ? 1000 : 0) + (passed.met ? 1000 : 0) + called.found;

function noCall(facts: SeriousBreachFacts): Answer {
  const missing = facts.debtors.map((debtor) => debtor.name);
  return {
    called: { sentOn: null, found: 0, needed: missing.length, missing, met: false },
    passed: { found: facts.asOf, needed: null, stillUnpaid: halere(0), met: false },
  };
}

function afterCall(call: BreachCall, facts: SeriousBreachFacts, needed: Halere): Answer {
  const reached = new Map(call.deliveries.filter((each) => each.deliveredOn <= facts.asOf).map((each) => [each.memberId, each.deliveredOn]));
  const missing = facts.debtors.filter((debtor) => !reached.has(debtor.memberId)).map((debtor) => debtor.name);
  // A paper that names too small a fault, or gives no time, is no call in the sense of the law.
  const isCall = needed > 0 && call.asked >= needed && call.periodDays > 0;
  const called = { sentOn: call.sentOn, found: facts.debtors.length - missing.length, needed: facts.debtors.length, missing, met: isCall && facts.debtors.length > 0 && missing.length === 0 };
  const firstDayAfter = called.met ? addDays(lastDayToRemedy(call, [...reached.values()]), 1) : null;
  const passed = {
    found: facts.asOf,
    needed: firstDayAfter,
    stillUnpaid: call.stillUnpaid,
    // The fault of the call must last, not another one that came since: that one was never called.
    met: firstDayAfter !== null && facts.asOf >= firstDayAfter && call.stillUnpaid >= needed,
  };
  return { called, passed };
}

/** The period runs from the delivery to the last of them; its end moves off a day of rest (§ 607). */
function lastDayToRemedy(call: BreachCall, deliveredOn: readonly IsoDate[]): IsoDate {
  return nextWorkingDay(addDays(deliveredOn.reduce(later), call.periodDays));
}
