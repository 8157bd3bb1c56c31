import { addHalere, halere, minHalere, nextWorkingDay, refusal, type Halere, type IsoDate, type Refusal } from '#kernel';
import type { PaidOfPlan, PlanFacts, PlanStanding } from '#rent';
import type { RecoursePlanRefusal } from './sentences';

/** One payout the household owes, as it stood when instalments were agreed. */
export interface RecourseGround {
  readonly number: string;
  readonly paidOn: IsoDate;
  readonly amount: Halere;
}

export type EndOfPlan = 'paid' | 'cancelled' | 'replaced';

/** What is asked of a stored plan: its terms, what came back under it, and what has been given up since. */
export interface RecoursePlanFacts extends Omit<PlanFacts, 'cancelledOn'> {
  readonly total: Halere;
  readonly endedOn: IsoDate | null;
  /** Recoveries under the plan, those taken back as negative amounts. */
  readonly recovered: readonly PaidOfPlan[];
  /** Recourse written off since the plan was agreed. */
  readonly writtenOff: Halere;
  /** What the household owes from the guarantee today, inside the plan and beside it. */
  readonly owed: Halere;
}

export interface RecourseSplit {
  /** What the plan no longer asks for although nobody paid it: written off, or its payout came back. */
  readonly relieved: Halere;
  /** Owed beside the plan: a payout that came after it. */
  readonly beside: Halere;
}

/**
 * What of the plan's sum needs no paying any more, and what is owed that the plan does not cover. Only a plan in force
 * shares the debt in two; one that ended covers nothing.
 */
export function splitOfRecourse(plan: Pick<RecoursePlanFacts, 'total' | 'endedOn' | 'recovered' | 'writtenOff' | 'owed'>): RecourseSplit {
  const came = halere(Math.max(0, plan.recovered.reduce((sum, each) => sum + each.amount, 0)));
  const unpaid = halere(Math.max(0, plan.total - came));
  if (plan.endedOn !== null) return { relieved: halere(0), beside: plan.owed };
  const relieved = minHalere(unpaid, halere(Math.max(plan.writtenOff, unpaid - plan.owed)));
  return { relieved, beside: halere(Math.max(0, plan.owed - (unpaid - relieved))) };
}

/** The plan as rules of instalments read it: relief counts from the oldest instalment, as any payment does; an ended plan that was not paid is cancelled. */
export function factsOfRecoursePlan(plan: RecoursePlanFacts): { readonly facts: PlanFacts; readonly paid: readonly PaidOfPlan[] } {
  const { relieved } = splitOfRecourse(plan);
  const paid = [...plan.recovered, ...(relieved > 0 ? [{ receivedOn: plan.agreedOn, amount: relieved }] : [])];
  const isPaid = addHalere(...paid.map((each) => each.amount)) >= plan.total;
  const { agreedOn, instalments, toleranceDays, mayLoseInstalments, lostOn, endedOn } = plan;
  return { facts: { agreedOn, instalments, toleranceDays, mayLoseInstalments, lostOn, cancelledOn: isPaid ? null : endedOn }, paid };
}

/** `today`: due this day. `late`: past it, within the tolerance. `missed`: beyond it. `whole`: the rest is asked for at once. */
export type DueState = 'today' | 'late' | 'missed' | 'whole';

export interface DueOfPlan {
  readonly state: DueState;
  /** The oldest instalment not paid in full, or the day from which the whole is asked for. */
  readonly dueOn: IsoDate;
  readonly number: number | null;
  /** Everything of the plan that is due by today and has not come. */
  readonly missing: Halere;
}

/** What a plan asks for today; null while nothing is due. An instalment due on a day of rest is due on the next working day (§ 607). */
export function dueToday(standing: PlanStanding, lostOn: IsoDate | null, asOf: IsoDate): DueOfPlan | null {
  if (standing.state === 'paid' || standing.state === 'cancelled') return null;
  if (standing.state === 'lost') return { state: 'whole', dueOn: lostOn!, number: null, missing: standing.left };
  const due = standing.instalments.filter((each) => each.state !== 'paid' && nextWorkingDay(each.dueOn) <= asOf);
  const [oldest] = due;
  if (oldest === undefined) return null;
  const state: DueState = oldest.state === 'missed' ? 'missed' : oldest.state === 'tolerated' ? 'late' : 'today';
  return { state, dueOn: nextWorkingDay(oldest.dueOn), number: oldest.number, missing: addHalere(...due.map((each) => halere(each.amount - each.paid))) };
}

/** A signature is of the past, and of a debt that was already there. */
export function believableSignature(signedOn: IsoDate, debtSince: IsoDate, today: IsoDate): true | Refusal<RecoursePlanRefusal> {
  if (signedOn > today) return refusal('recourse_signed_in_future', {}, 'signedOn');
  return signedOn < debtSince ? refusal('recourse_signed_too_early', { date: debtSince }, 'signedOn') : true;
}
