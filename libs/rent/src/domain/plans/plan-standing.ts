import { addDays, addHalere, halere, nextWorkingDay, refusal, type Halere, type IsoDate, type Refusal } from '#kernel';
import type { Instalment, InstalmentTerms } from './repayment-plan';
import type { PlanRefusal } from './sentences';

/** `lost`: the whole is asked for at once. Kept, broken and paid are told from the payments, never stored. */
export type PlanState = 'kept' | 'broken' | 'lost' | 'paid' | 'cancelled';

export interface PlanFacts extends InstalmentTerms {
  readonly lostOn: IsoDate | null;
  readonly cancelledOn: IsoDate | null;
}

/** Money that paid debts of the plan since it was agreed, net of reversals, by the day it was credited. */
export interface PaidOfPlan {
  readonly receivedOn: IsoDate;
  readonly amount: Halere;
}

export interface InstalmentStanding extends Instalment {
  readonly number: number;
  readonly paid: Halere;
  readonly state: 'paid' | 'due' | 'tolerated' | 'missed';
  /** The first day on which it counts as missed. */
  readonly missedFrom: IsoDate;
}

export interface PlanStanding {
  readonly state: PlanState;
  readonly paid: Halere;
  readonly left: Halere;
  /** The first day on which a missing instalment was beyond its tolerance; null while none is. */
  readonly brokeOn: IsoDate | null;
  /** What is missing of the missed instalments. */
  readonly behind: Halere;
  /** The first instalment not paid in full; null when all are. */
  readonly next: InstalmentStanding | null;
  readonly instalments: readonly InstalmentStanding[];
}

/** The due day moves off a day of rest, and so does the end of the tolerance (§ 607). */
export function missedFrom(dueOn: IsoDate, toleranceDays: number): IsoDate {
  return addDays(nextWorkingDay(addDays(nextWorkingDay(dueOn), toleranceDays)), 1);
}

/** Money pays the instalments in their order; the plan is broken as long as one of them is missed, and kept again when it is paid. */
export function planStanding(plan: PlanFacts, payments: readonly PaidOfPlan[], asOf: IsoDate): PlanStanding {
  const total = addHalere(...plan.instalments.map((each) => each.amount));
  const credited = payments.filter((each) => each.receivedOn <= asOf).reduce((sum, each) => sum + each.amount, 0);
  const paid = halere(Math.max(0, Math.min(total, credited)));
  let before = 0;
  const instalments = plan.instalments.map((each, index): InstalmentStanding => {
    const mine = halere(Math.max(0, Math.min(each.amount, paid - before)));
    before += each.amount;
    const missed = missedFrom(each.dueOn, plan.toleranceDays);
    const state = mine === each.amount ? 'paid' : missed <= asOf ? 'missed' : nextWorkingDay(each.dueOn) < asOf ? 'tolerated' : 'due';
    return { ...each, number: index + 1, paid: mine, state, missedFrom: missed };
  });
  const missed = instalments.filter((each) => each.state === 'missed');
  return {
    state: stateOf(plan, paid === total, missed.length > 0, asOf),
    paid,
    left: halere(total - paid),
    brokeOn: missed[0]?.missedFrom ?? null,
    behind: addHalere(...missed.map((each) => halere(each.amount - each.paid))),
    next: instalments.find((each) => each.state !== 'paid') ?? null,
    instalments,
  };
}

function stateOf(plan: PlanFacts, isPaid: boolean, isMissed: boolean, asOf: IsoDate): PlanState {
  if (plan.cancelledOn !== null) return 'cancelled';
  if (isPaid) return 'paid';
  if (plan.lostOn !== null && plan.lostOn <= asOf) return 'lost';
  return isMissed ? 'broken' : 'kept';
}

/**
 * Whether the creditor may ask for the whole today (Civil Code § 1931): agreed, an instalment missed, and the one after
 * it not yet past its due day. Later he may again only when that one is missed too.
 */
export function mayLoseInstalments(plan: PlanFacts, standing: PlanStanding, asOf: IsoDate): true | Refusal<PlanRefusal> {
  if (!plan.mayLoseInstalments) return refusal('plan_loss_not_agreed');
  if (plan.lostOn !== null) return refusal('plan_loss_used');
  if (standing.state === 'paid' || standing.state === 'cancelled') return refusal('plan_ended');
  const last = standing.instalments.filter((each) => each.state === 'missed').at(-1);
  if (last === undefined) return refusal('plan_loss_not_missed');
  const following = standing.instalments[last.number];
  return following !== undefined && asOf > following.dueOn ? refusal('plan_loss_too_late', { date: following.dueOn }) : true;
}
