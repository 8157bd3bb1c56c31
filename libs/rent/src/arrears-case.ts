import { addDays, halere, monthOf, type Halere, type Id, type IsoDate } from '#kernel';
import { arrearsOf, inTransitUntil, type Arrears, type OpenDebt } from './domain/arrears';
import { nextStep, type NextStep, type Rung, type Step } from './domain/ladder';
import { walkedActs } from './domain/ladder-policy';
import type { PlanView } from './plans.service';
import type { ActRow, OverdueRow, PauseRow, TenancyFigures } from './store/arrears.repository';
import type { OwedRow } from './store/worklist.repository';

export const WORKLIST_TABS = ['today', 'promised', 'paused', 'plan', 'all'] as const;
export type WorklistTab = (typeof WORKLIST_TABS)[number];

/** One line of the worklist: one tenancy, one creditor, the next step and why. */
export interface ArrearsCase {
  readonly tenancyId: Id;
  readonly creditor: 'landlord' | 'agency';
  readonly arrears: Arrears;
  readonly next: NextStep;
  readonly lastAct: ActRow | null;
  readonly pause: PauseRow | null;
  readonly figures: TenancyFigures;
  /** The repayment plan in force; while it is kept, its debts rest. */
  readonly plan: PlanView | null;
  /** Of `arrears.amount`, what a kept plan covers. */
  readonly inPlan: Halere;
}

/** What the place of a case and its next step depend on. */
interface StandingFacts {
  readonly monthlySum: Halere;
  readonly acts: readonly Pick<ActRow, 'step' | 'doneOn' | 'outcome'>[];
  readonly pause: Pick<PauseRow, 'reason' | 'pausedTo'> | null;
  readonly plan: PlanView | null;
  readonly lastLateOn: IsoDate | null;
  readonly ladder: readonly Rung[];
  readonly seriousMonths: number;
}

interface CaseFacts extends Omit<StandingFacts, 'monthlySum'> {
  readonly figures: TenancyFigures;
  readonly acts: readonly ActRow[];
  readonly pause: PauseRow | null;
}

export function caseOf(asOf: IsoDate, debts: readonly OverdueRow[], facts: CaseFacts): ArrearsCase {
  const { figures, acts, plan } = facts;
  const { arrears, next, onlyInPlan, inPlan } = standingOf(asOf, debts, { ...facts, monthlySum: halere(figures.monthlyRent + figures.monthlyServices) });
  const { tenancyId, creditor } = debts[0]!;
  return { tenancyId, creditor, arrears, next, lastAct: acts.at(-1) ?? null, pause: facts.pause ?? (onlyInPlan ? pauseOfPlan(plan!) : null), figures, plan, inPlan };
}

function standingOf(asOf: IsoDate, debts: readonly (OpenDebt & { readonly chargeId: Id | null })[], facts: StandingFacts): { arrears: Arrears; next: NextStep; onlyInPlan: boolean; inPlan: Halere } {
  const { acts, plan } = facts;
  const of = { asOf, monthlySum: facts.monthlySum, seriousMonths: facts.seriousMonths };
  const arrears = arrearsOf(debts, of);
  // A kept plan holds its own debts, not those that came since: the ladder looks at the others.
  const covered = new Set<Id | null>(plan?.standing.state === 'kept' ? plan.plan.debts.map((debt) => debt.chargeId) : []);
  const others = debts.filter((debt) => !covered.has(debt.chargeId));
  const beside = arrearsOf(others, of);
  const onlyInPlan = others.length === 0;
  const pause = facts.pause ?? (onlyInPlan ? pauseOfPlan(plan!) : null);
  const ladderDebts = onlyInPlan ? debts : others;
  const transitEnds = ladderDebts.map(inTransitUntil).filter((day) => day >= asOf).sort();
  const looked = onlyInPlan ? arrears : beside;
  // With nothing but a benefit on its way, the ladder waits from the day it would be late.
  const oldestDueOn = looked.oldestDueOn ?? transitEnds[0] ?? ladderDebts[0]!.dueOn;
  const next = nextStep(facts.ladder, {
    asOf, oldestDueOn, monthsOwed: looked.monthsOwed, acts: [...walkedActs(acts, oldestDueOn), ...agreements(plan)], pause,
    onlyInTransit: looked.amount === 0, transitUntil: looked.inTransit > 0 ? (transitEnds.at(-1) ?? null) : null, lastLateOn: facts.lastLateOn,
  });
  return { arrears, next, onlyInPlan, inPlan: halere(arrears.amount - beside.amount) };
}

/** An agreement walks its rung by itself. */
function agreements(plan: PlanView | null): { step: Step; doneOn: IsoDate }[] {
  return plan === null ? [] : [{ step: 'repayment_agreement', doneOn: plan.plan.agreedOn }];
}

/** A kept plan holds the ladder by itself, until the day its next instalment would be missed. */
function pauseOfPlan({ plan, standing }: PlanView): PauseRow {
  return { id: plan.id, tenancyId: plan.tenancyId, reason: 'repayment_plan', note: null, pausedFrom: plan.agreedOn, pausedTo: addDays(standing.next!.missedFrom, -1) };
}

export function isIn(tab: WorklistTab, each: ListedCase): boolean {
  if (tab === 'all') return true;
  if (tab === 'today') return each.next.isDue;
  if (tab === 'plan') return each.plan !== null;
  return each.pause !== null && (each.pause.reason === 'promise') === (tab === 'promised');
}

/** A case as far as its place in the worklist depends on it. */
export interface ListedCase {
  readonly tenancyId: Id;
  readonly creditor: 'landlord' | 'agency';
  readonly arrears: Pick<Arrears, 'amount' | 'daysOverdue'>;
  readonly next: Pick<NextStep, 'isDue'>;
  readonly pause: Pick<PauseRow, 'reason'> | null;
  readonly plan: PlanView | null;
}

/** From sums of the database instead of single debts: the household's own debts are one, as old as the oldest of them. */
export function listedOf(asOf: IsoDate, owed: OwedRow, ladder: readonly Rung[], seriousMonths: number): ListedCase {
  const { tenancyId, creditor, ownDueOn, ownOpen, others, pauseReason, pausedTo } = owed;
  const own = ownDueOn === null ? [] : [{ chargeId: null, month: monthOf(ownDueOn), dueOn: ownDueOn, payer: 'household', usualDay: null, open: ownOpen }];
  const pause = pauseReason === null ? null : { reason: pauseReason, pausedTo: pausedTo! };
  const acts = (owed.acts ?? []).map(([step, doneOn, outcome]) => ({ step, doneOn, outcome }));
  const debts = [...own, ...(others ?? []).map((debt) => ({ ...debt, chargeId: null }))];
  const { arrears, next } = standingOf(asOf, debts, { monthlySum: owed.monthlySum, acts, pause, plan: null, lastLateOn: null, ladder, seriousMonths });
  return { tenancyId, creditor, arrears, next, pause, plan: null };
}

export const caseKey = ({ tenancyId, creditor }: Pick<ListedCase, 'tenancyId' | 'creditor'>): string => `${tenancyId} ${creditor}`;

/** What can be done today first; then the longest in default, then the most owed. */
export function byUrgency(a: ListedCase, b: ListedCase): number {
  return Number(b.next.isDue) - Number(a.next.isDue) || b.arrears.daysOverdue - a.arrears.daysOverdue || b.arrears.amount - a.arrears.amount || (caseKey(a) < caseKey(b) ? -1 : 1);
}
