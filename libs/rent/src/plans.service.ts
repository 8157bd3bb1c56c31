import { Injectable } from '@nestjs/common';
import { halere, newId, orRefuse, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { takePermanentSymbol } from '#tenancies';
import { inTransitUntil } from './domain/arrears';
import { mayLoseInstalments, planStanding, type PlanStanding } from './domain/plans/plan-standing';
import { debtsOfPlan, evenInstalments, lawfulPlan, type Instalment } from './domain/plans/repayment-plan';
import type { PlanRefusal } from './domain/plans/sentences';
import { overdueDebts } from './store/arrears.repository';
import { RepaymentDebtRow, RepaymentInstalmentRow, RepaymentPlanRow } from './store/plans.entity';
import { factsOfPlan, plansById, plansOfTenancies, runningPlans, type DebtOfPlan, type WholePlan } from './store/plans.repository';
import { lockTenancies } from './store/settlement.repository';

export interface AgreePlan {
  readonly tenancyId: Id;
  readonly instalments: readonly Instalment[];
  readonly toleranceDays: number;
  /** Posted default interest and costs inside: agreed expressly. */
  readonly includesInterest: boolean;
  readonly mayLoseInstalments: boolean;
  readonly note: string | null;
}

export interface PlanView {
  readonly plan: WholePlan;
  readonly standing: PlanStanding;
}

/** What could be agreed today: the debts, their sum, and even instalments to start from. */
export interface PlanProposal {
  readonly debts: readonly DebtOfPlan[];
  readonly total: Halere;
  readonly instalments: readonly Instalment[];
}

type Code = PlanRefusal | 'unknown_id';

/** Instalments agreed with a household: kept and broken are told from the payments. */
@Injectable()
export class RepaymentPlansService {
  constructor(private readonly db: Database) {}

  /** @throws Refused unknown_id, plan_nothing_owed */
  async propose(tx: Tx, input: { readonly tenancyId: Id; readonly count: number; readonly firstDueOn: IsoDate; readonly includesInterest: boolean }): Promise<PlanProposal> {
    const debts = debtsOfPlan(await overdueNow(tx, input.tenancyId), input.includesInterest);
    const total = halere(debts.reduce((sum, debt) => sum + debt.open, 0));
    if (total === 0) refuse<Code>('plan_nothing_owed');
    return { debts, total, instalments: evenInstalments(total, Math.min(60, Math.max(1, Math.trunc(input.count))), input.firstDueOn) };
  }

  /**
   * Both sides agreed: the debts fall due by the instalments from now on, and the ladder rests while they are paid.
   * @throws Refused unknown_id, plan_runs_already and the codes of `lawfulPlan`
   */
  agree(actor: Actor, input: AgreePlan): Promise<PlanView> {
    return this.db.write(actor, (tx) => this.agreeIn(tx, input));
  }

  async agreeIn(tx: Tx, input: AgreePlan): Promise<PlanView> {
    const tenancies = await lockTenancies(tx, [input.tenancyId]);
    const tenancy = tenancies.get(input.tenancyId) ?? refuse<Code>('unknown_id', {}, 'tenancyId');
    await this.closePaid(tx, input.tenancyId);
    const debts = debtsOfPlan(await overdueNow(tx, input.tenancyId), input.includesInterest);
    const { instalments, toleranceDays, includesInterest, mayLoseInstalments: mayLose } = input;
    const total = orRefuse<Halere>(lawfulPlan({ agreedOn: tx.today, instalments, toleranceDays, mayLoseInstalments: mayLose }, debts));
    const planId = newId();
    await tx.insert(RepaymentPlanRow, {
      id: planId, tenancyId: input.tenancyId, creditor: tenancy.model === 'A' ? 'landlord' : 'agency', agreedOn: tx.today, total, symbol: await takePermanentSymbol(tx), toleranceDays,
      includesInterest, mayLoseInstalments: mayLose, lostOn: null, lostBy: null, endedOn: null, endReason: null, endedBy: null, note: input.note, agreedBy: tx.actor.accountId, createdAt: tx.now,
    }).catch((error: unknown) => {
      if (violatedConstraint(error) === 'repayment_plan_running') refuse<Code>('plan_runs_already');
      throw error;
    });
    await tx.insert(RepaymentDebtRow, debts.map((debt) => ({ id: newId(), planId, chargeId: debt.chargeId, amount: debt.open })));
    await tx.insert(RepaymentInstalmentRow, instalments.map((each, index) => ({ id: newId(), planId, number: index + 1, dueOn: each.dueOn, amount: each.amount })));
    await tx.audit('agreeRepaymentPlan', 'RepaymentPlan', planId, { tenancyId: input.tenancyId, total, instalments: instalments.length });
    return this.view(tx, planId);
  }

  /** Ends a plan before it is paid; its debts are due as they were. @throws Refused plan_unknown, plan_ended, plan_cancel_reason */
  cancel(actor: Actor, input: { readonly planId: Id; readonly reason: string }): Promise<PlanView> {
    return this.db.write(actor, async (tx) => {
      const { plan, standing } = await this.locked(tx, input.planId);
      if (plan.endedOn !== null || standing.state === 'paid') refuse<Code>('plan_ended');
      if (input.reason.trim() === '') refuse<Code>('plan_cancel_reason', {}, 'reason');
      const note = [plan.note, input.reason.trim()].filter(Boolean).join('\n');
      await tx.update(RepaymentPlanRow, plan.id, { endedOn: tx.today, endReason: 'cancelled', endedBy: tx.actor.accountId, note });
      await tx.audit('cancelRepaymentPlan', 'RepaymentPlan', plan.id, { left: standing.left });
      return this.view(tx, plan.id);
    });
  }

  /** The creditor asks for the whole (Civil Code § 1931). @throws Refused plan_unknown, plan_loss_* */
  loseInstalments(actor: Actor, planId: Id): Promise<PlanView> {
    return this.db.write(actor, async (tx) => {
      const { plan, standing } = await this.locked(tx, planId);
      orRefuse(mayLoseInstalments(factsOfPlan(plan).facts, standing, tx.today));
      await tx.update(RepaymentPlanRow, plan.id, { lostOn: tx.today, lostBy: tx.actor.accountId });
      await tx.audit('loseInstalments', 'RepaymentPlan', plan.id, { left: standing.left });
      return this.view(tx, plan.id);
    });
  }

  /** The creditor lets the instalments go on after all. @throws Refused plan_unknown, plan_ended, plan_loss_not_used */
  restoreInstalments(actor: Actor, planId: Id): Promise<PlanView> {
    return this.db.write(actor, async (tx) => {
      const { plan } = await this.locked(tx, planId);
      if (plan.endedOn !== null) refuse<Code>('plan_ended');
      if (plan.lostOn === null) refuse<Code>('plan_loss_not_used');
      await tx.update(RepaymentPlanRow, plan.id, { lostOn: null, lostBy: null });
      await tx.audit('restoreInstalments', 'RepaymentPlan', plan.id, { lostOn: plan.lostOn });
      return this.view(tx, plan.id);
    });
  }

  /** @throws Refused plan_unknown */
  async view(tx: Tx, planId: Id): Promise<PlanView> {
    const [plan] = await plansById(tx, [planId]);
    return plan === undefined ? refuse<Code>('plan_unknown') : viewOf(plan, tx.today);
  }

  /** Every plan of a tenancy, newest first. */
  async plansOf(tx: Tx, tenancyId: Id): Promise<PlanView[]> {
    return (await plansOfTenancies(tx, [tenancyId])).map((plan) => viewOf(plan, tx.today));
  }

  private async locked(tx: Tx, planId: Id): Promise<PlanView> {
    const [known] = await plansById(tx, [planId]);
    if (known === undefined) return refuse<Code>('plan_unknown');
    await lockTenancies(tx, [known.tenancyId]);
    return this.view(tx, planId);
  }

  /** A plan that was paid makes room for another; one that was not does not. @throws Refused plan_runs_already */
  private async closePaid(tx: Tx, tenancyId: Id): Promise<void> {
    const [running] = await runningPlans(tx, [tenancyId]);
    if (running === undefined) return;
    if (viewOf(running, tx.today).standing.state !== 'paid') refuse<Code>('plan_runs_already');
    await tx.update(RepaymentPlanRow, running.id, { endedOn: tx.today, endReason: 'paid', endedBy: tx.actor.accountId });
  }
}

/** What is overdue of a tenancy and not merely on its way: the same debts arrears count. */
async function overdueNow(tx: Tx, tenancyId: Id): Promise<DebtOfPlan[]> {
  const debts = await overdueDebts(tx, [tenancyId]);
  return debts.filter((debt) => inTransitUntil(debt) < tx.today).map(({ chargeId, dueOn, month, component, open }) => ({ chargeId, dueOn, month, component, open, amount: open }));
}

export function viewOf(plan: WholePlan, asOf: IsoDate): PlanView {
  const { facts, paid } = factsOfPlan(plan);
  return { plan, standing: planStanding(facts, paid, asOf) };
}
