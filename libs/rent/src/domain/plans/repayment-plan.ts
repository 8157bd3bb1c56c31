import { addHalere, addMonthsToDate, halere, refusal, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import { partOf } from '../allocation';
import type { PlanRefusal } from './sentences';

export interface Instalment {
  readonly dueOn: IsoDate;
  /** Haléře, above zero. */
  readonly amount: Halere;
}

/** A debt as it stands when a plan is agreed. */
export interface PlannedDebt {
  readonly chargeId: Id;
  readonly dueOn: IsoDate;
  readonly component: string;
  readonly open: Halere;
}

/** What any agreement on instalments says, whatever the debt: rent, or what the guarantee paid for the household. */
export interface InstalmentTerms {
  readonly agreedOn: IsoDate;
  /** In their order. */
  readonly instalments: readonly Instalment[];
  /** Days an instalment may be late before the plan counts as broken. */
  readonly toleranceDays: number;
  /** The creditor may ask for the whole when an instalment is missed (Civil Code § 1931). */
  readonly mayLoseInstalments: boolean;
}

const MOST_INSTALMENTS = 60;
const MOST_MONTHS = 60;
const MOST_TOLERANCE_DAYS = 30;

/** The debts a plan covers, in the order in which instalments pay them: what is overdue, interest and costs only when agreed. */
export function debtsOfPlan<Debt extends PlannedDebt>(overdue: readonly Debt[], includesInterest: boolean): Debt[] {
  return overdue
    .filter((debt) => debt.open > 0 && (includesInterest || partOf(debt.component) === 'principal'))
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.chargeId < b.chargeId ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}

/** A plan both sides may sign over these debts. Answers the sum. */
export function lawfulPlan(terms: InstalmentTerms, debts: readonly PlannedDebt[]): Halere | Refusal<PlanRefusal> {
  return lawfulInstalments(terms, addHalere(...debts.map((debt) => debt.open)));
}

/** Instalments both sides may sign: they repay exactly what is owed, in order, from the day of agreement on. Answers the sum. */
export function lawfulInstalments(terms: InstalmentTerms, owed: Halere): Halere | Refusal<PlanRefusal> {
  const { instalments, agreedOn, toleranceDays } = terms;
  if (owed === 0) return refusal('plan_nothing_owed');
  if (!Number.isInteger(toleranceDays) || toleranceDays < 0 || toleranceDays > MOST_TOLERANCE_DAYS) return refusal('plan_tolerance', {}, 'toleranceDays');
  if (instalments.length === 0) return refusal('plan_instalment_missing', {}, 'instalments');
  if (instalments.length > MOST_INSTALMENTS) return refusal('plan_instalments_many', { count: MOST_INSTALMENTS }, 'instalments');
  for (const [index, { dueOn, amount }] of instalments.entries()) {
    if (amount <= 0) return refusal('plan_instalment_amount', {}, `instalments.${index}.amount`);
    if (dueOn < agreedOn) return refusal('plan_instalment_in_past', {}, `instalments.${index}.dueOn`);
    if (index > 0 && dueOn <= instalments[index - 1]!.dueOn) return refusal('plan_instalment_order', {}, `instalments.${index}.dueOn`);
  }
  if (instalments.at(-1)!.dueOn > addMonthsToDate(agreedOn, MOST_MONTHS)) return refusal('plan_too_long', { months: MOST_MONTHS }, 'instalments');
  const together = addHalere(...instalments.map((each) => each.amount));
  if (together !== owed) return refusal('plan_sum_differs', { instalmentsAmount: together, owedAmount: owed }, 'instalments');
  return owed;
}

/** Equal monthly instalments in whole crowns, the last one takes the rest: what a person is offered to start from. */
export function evenInstalments(total: Halere, count: number, firstDueOn: IsoDate): Instalment[] {
  const each = Math.ceil(total / count / 100) * 100;
  const instalments: Instalment[] = [];
  for (let left: number = total; left > 0; left -= each) {
    instalments.push({ dueOn: addMonthsToDate(firstDueOn, instalments.length), amount: halere(Math.min(each, left)) });
  }
  return instalments;
}

/**
 * When what is open of each debt of a plan falls due now: the agreement moved it to the instalments, which cover the
 * debts in their order, the first crowns already paid. By charge.
 */
export function dueUnderPlan(instalments: readonly Instalment[], debts: readonly { readonly chargeId: Id; readonly open: Halere }[]): Map<Id, IsoDate> {
  let covered: number = addHalere(...instalments.map((each) => each.amount)) - addHalere(...debts.map((debt) => debt.open));
  const dues = new Map<Id, IsoDate>();
  for (const { chargeId, open } of debts) {
    let reached = 0;
    const instalment = instalments.find((each) => (reached += each.amount) > covered) ?? instalments.at(-1);
    if (instalment) dues.set(chargeId, instalment.dueOn);
    covered += open;
  }
  return dues;
}
