import { Injectable } from '@nestjs/common';
import { addHalere, halere, newId, orRefuse, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { LedgerService } from '#ledger';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { evenInstalments, lawfulInstalments, mayLoseInstalments, planStanding, type Instalment, type PlanRefusal, type PlanStanding } from '#rent';
import { believableSignature, dueToday, factsOfRecoursePlan, splitOfRecourse, type DueOfPlan, type RecourseSplit } from './domain/plans/recourse-plan';
import type { RecoursePlanRefusal } from './domain/plans/sentences';
import type { GuaranteeRefusal } from './domain/sentences';
import { lockGuaranteed } from './store/guarantee.repository';
import { RecourseInstalmentRow, RecoursePlanRow } from './store/recourse-plan.entity';
import { recourseGrounds, recoursePlanById, recoursePlansOf, runningRecoursePlan, runningRecoursePlans, type WholeRecoursePlan } from './store/recourse-plan.repository';

export interface AgreeRecoursePlan {
  readonly tenancyId: Id;
  readonly instalments: readonly Instalment[];
  /** Days an instalment may be late, 0 to 30. */
  readonly toleranceDays: number;
  readonly mayLoseInstalments: boolean;
  /** The day the household signed the agreement; null while it has not. */
  readonly signedOn: IsoDate | null;
  readonly note: string | null;
  /** The plan in force that this one takes the place of, and why. */
  readonly replaces: { readonly planId: Id; readonly reason: string } | null;
}

export interface RecoursePlanView extends RecourseSplit {
  readonly plan: WholeRecoursePlan;
  readonly standing: PlanStanding;
  /** What it asks for today; null while nothing is due. */
  readonly due: DueOfPlan | null;
}

type Code = RecoursePlanRefusal | PlanRefusal | GuaranteeRefusal;

/** Instalments of what the guarantee paid for a household (A): kept and broken are told from the recoveries, never stored. */
@Injectable()
export class RecoursePlansService {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
  ) {}

  /** What could be agreed today, with even instalments to start from. @throws Refused recovery_nothing_owed */
  async propose(tx: Tx, input: { readonly tenancyId: Id; readonly count: number; readonly firstDueOn: IsoDate }): Promise<{ readonly total: Halere; readonly instalments: readonly Instalment[] }> {
    const total = await this.owed(tx, input.tenancyId);
    return { total, instalments: evenInstalments(total, Math.min(60, Math.max(1, Math.trunc(input.count))), input.firstDueOn) };
  }

  /**
   * Instalments over all the household owes from the guarantee. Another plan in force is replaced only when it is named,
   * with the reason; both stay to be seen.
   * @throws Refused claim_tenancy_unknown, recovery_nothing_owed, recourse_plan_runs_already, recourse_plan_changed, recourse_plan_reason, recourse_signed_*, plan_* of `lawfulInstalments`
   */
  agree(actor: Actor, input: AgreeRecoursePlan): Promise<RecoursePlanView> {
    return this.db.write(actor, async (tx) => {
      if ((await lockGuaranteed(tx, input.tenancyId)) === null) refuse<Code>('claim_tenancy_unknown', {}, 'tenancyId');
      const owed = await this.owed(tx, input.tenancyId);
      const { instalments, toleranceDays, mayLoseInstalments: mayLose, signedOn } = input;
      const total = orRefuse<Halere>(lawfulInstalments({ agreedOn: tx.today, instalments, toleranceDays, mayLoseInstalments: mayLose }, owed));
      const grounds = await recourseGrounds(tx, input.tenancyId);
      if (signedOn !== null) orRefuse(believableSignature(signedOn, grounds[0]?.paidOn ?? tx.today, tx.today));
      await this.makeRoom(tx, input);
      const planId = newId();
      await tx.insert(RecoursePlanRow, {
        id: planId, tenancyId: input.tenancyId, agreedOn: tx.today, signedOn, total, grounds, returnedBefore: halere(Math.max(0, addHalere(...grounds.map((each) => each.amount)) - total)), toleranceDays,
        mayLoseInstalments: mayLose, lostOn: null, lostBy: null, endedOn: null, endReason: null, endNote: null, endedBy: null, note: input.note, agreedBy: tx.actor.accountId, createdAt: tx.now,
      }).catch((error: unknown) => {
        if (violatedConstraint(error) === 'recourse_plan_running') refuse<Code>('recourse_plan_runs_already');
        throw error;
      });
      await tx.insert(RecourseInstalmentRow, instalments.map((each, index) => ({ id: newId(), planId, number: index + 1, dueOn: each.dueOn, amount: each.amount })));
      await tx.audit('agreeRecoursePlan', 'RecoursePlan', planId, { tenancyId: input.tenancyId, total, instalments: instalments.length, replaces: input.replaces?.planId ?? null });
      return this.view(tx, planId);
    });
  }

  /** The household signed the agreement on paper; a day written down wrong is written again. @throws Refused recourse_plan_unknown, recourse_plan_ended, recourse_signed_* */
  recordSigned(actor: Actor, input: { readonly planId: Id; readonly signedOn: IsoDate }): Promise<RecoursePlanView> {
    return this.db.write(actor, async (tx) => {
      const { plan } = await this.locked(tx, input.planId);
      if (plan.endedOn !== null) refuse<Code>('recourse_plan_ended');
      orRefuse(believableSignature(input.signedOn, plan.grounds[0]?.paidOn ?? plan.agreedOn, tx.today));
      await tx.update(RecoursePlanRow, plan.id, { signedOn: input.signedOn });
      await tx.audit('recordRecoursePlanSigned', 'RecoursePlan', plan.id, { signedOn: input.signedOn, before: plan.signedOn });
      return this.view(tx, plan.id);
    });
  }

  /** Ends a plan before it is paid; what is left is owed at once. @throws Refused recourse_plan_unknown, recourse_plan_ended, recourse_plan_reason */
  cancel(actor: Actor, input: { readonly planId: Id; readonly reason: string }): Promise<RecoursePlanView> {
    return this.db.write(actor, async (tx) => {
      const { plan, standing } = await this.locked(tx, input.planId);
      if (plan.endedOn !== null || standing.state === 'paid') refuse<Code>('recourse_plan_ended');
      await this.end(tx, plan, 'cancelled', input.reason);
      await tx.audit('cancelRecoursePlan', 'RecoursePlan', plan.id, { left: standing.left });
      return this.view(tx, plan.id);
    });
  }

  /** The agency asks for the whole (Civil Code § 1931). @throws Refused recourse_plan_unknown, plan_loss_* */
  loseInstalments(actor: Actor, planId: Id): Promise<RecoursePlanView> {
    return this.db.write(actor, async (tx) => {
      const { plan, standing } = await this.locked(tx, planId);
      orRefuse(mayLoseInstalments(factsOfRecoursePlan(plan).facts, standing, tx.today));
      await tx.update(RecoursePlanRow, plan.id, { lostOn: tx.today, lostBy: tx.actor.accountId });
      await tx.audit('loseRecourseInstalments', 'RecoursePlan', plan.id, { left: standing.left });
      return this.view(tx, plan.id);
    });
  }

  /** The agency lets the instalments go on after all. @throws Refused recourse_plan_unknown, recourse_plan_ended, plan_loss_not_used */
  restoreInstalments(actor: Actor, planId: Id): Promise<RecoursePlanView> {
    return this.db.write(actor, async (tx) => {
      const { plan } = await this.locked(tx, planId);
      if (plan.endedOn !== null) refuse<Code>('recourse_plan_ended');
      if (plan.lostOn === null) refuse<Code>('plan_loss_not_used');
      await tx.update(RecoursePlanRow, plan.id, { lostOn: null, lostBy: null });
      await tx.audit('restoreRecourseInstalments', 'RecoursePlan', plan.id, { lostOn: plan.lostOn });
      return this.view(tx, plan.id);
    });
  }

  /** @throws Refused recourse_plan_unknown */
  async view(tx: Tx, planId: Id): Promise<RecoursePlanView> {
    return viewOf((await recoursePlanById(tx, planId)) ?? refuse<Code>('recourse_plan_unknown'), tx.today);
  }

  /** Every plan of a tenancy, newest first. */
  async plansOf(tx: Tx, tenancyId: Id): Promise<RecoursePlanView[]> {
    return (await recoursePlansOf(tx, tenancyId)).map((plan) => viewOf(plan, tx.today));
  }

  /** Plans of the agency that ask for something today: the whole and the missed ones first, then those due the longest. */
  async dueToday(tx: Tx): Promise<(RecoursePlanView & { readonly due: DueOfPlan })[]> {
    const views = (await runningRecoursePlans(tx)).map((plan) => viewOf(plan, tx.today));
    const due = views.filter((view): view is RecoursePlanView & { readonly due: DueOfPlan } => view.due !== null);
    return due.sort((a, b) => URGENCY.indexOf(a.due.state) - URGENCY.indexOf(b.due.state) || (a.due.dueOn < b.due.dueOn ? -1 : a.due.dueOn > b.due.dueOn ? 1 : b.due.missing - a.due.missing));
  }

  private async owed(tx: Tx, tenancyId: Id): Promise<Halere> {
    const owed = await this.ledger.balance(tx, { kind: 'recourse', ownerId: tenancyId });
    return owed > 0 ? owed : refuse<Code>('recovery_nothing_owed', {}, 'tenancyId');
  }

  private async locked(tx: Tx, planId: Id): Promise<RecoursePlanView> {
    const known = (await recoursePlanById(tx, planId)) ?? refuse<Code>('recourse_plan_unknown');
    await lockGuaranteed(tx, known.tenancyId);
    return this.view(tx, planId);
  }

  /** A plan that was paid makes room by itself; one that runs only when it is the one to be replaced. */
  private async makeRoom(tx: Tx, { tenancyId, replaces }: AgreeRecoursePlan): Promise<void> {
    const running = await runningRecoursePlan(tx, tenancyId);
    if (running === null) {
      if (replaces !== null) refuse<Code>('recourse_plan_changed');
      return;
    }
    if (viewOf(running, tx.today).standing.state === 'paid') {
      await tx.update(RecoursePlanRow, running.id, { endedOn: tx.today, endReason: 'paid', endedBy: tx.actor.accountId });
      return;
    }
    if (replaces === null) refuse<Code>('recourse_plan_runs_already');
    if (replaces.planId !== running.id) refuse<Code>('recourse_plan_changed');
    await this.end(tx, running, 'replaced', replaces.reason);
  }

  private async end(tx: Tx, plan: RecoursePlanRow, endReason: 'cancelled' | 'replaced', why: string): Promise<void> {
    const endNote = why.trim() === '' ? refuse<Code>('recourse_plan_reason', {}, 'reason') : why.trim();
    await tx.update(RecoursePlanRow, plan.id, { endedOn: tx.today, endReason, endNote, endedBy: tx.actor.accountId });
  }
}

const URGENCY = ['whole', 'missed', 'late', 'today'];

export function viewOf(plan: WholeRecoursePlan, asOf: IsoDate): RecoursePlanView {
  const { facts, paid } = factsOfRecoursePlan(plan);
  const standing = planStanding(facts, paid, asOf);
  return { plan, standing, due: plan.endedOn === null ? dueToday(standing, plan.lostOn, asOf) : null, ...splitOfRecourse(plan) };
}
