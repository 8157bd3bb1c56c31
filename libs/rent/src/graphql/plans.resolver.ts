import { ModuleRef } from '@nestjs/core';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { halere, isRefusal, Refused, type Id, type IsoDate, type Language } from '#kernel';
import { Database, SentenceBook, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, DateScalar, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { mayLoseInstalments } from '../domain/plans/plan-standing';
import { RepaymentPlansService, type PlanView } from '../plans.service';
import { factsOfPlan } from '../store/plans.repository';
import { AgreeRepaymentPlanInput } from './plans.input';
import { RepaymentPlan, RepaymentProposal } from './plans.type';

@Resolver()
export class RepaymentPlansResolver {
  constructor(
    private readonly db: Database,
    private readonly plans: RepaymentPlansService,
    private readonly app: ModuleRef,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [RepaymentPlan], { description: 'Newest first, with those that ended.' })
  async repaymentPlans(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @Reading() reading: ReadingScope): Promise<RepaymentPlan[]> {
    const tx = await reading.tx();
    return (await this.plans.plansOf(tx, tenancyId)).map((each) => planView(each, tx.today));
  }

  @Allow('manager', 'coordinator', 'finance')
  @Query(() => RepaymentProposal)
  async repaymentProposal(
    @Args('tenancyId', { type: () => IdScalar }) tenancyId: Id,
    @Args('count', { type: () => Int }) count: number,
    @Args('firstDueOn', { type: () => DateScalar }) firstDueOn: IsoDate,
    @Args('includesInterest', { type: () => Boolean }) includesInterest: boolean,
    @CurrentLanguage() language: Language,
    @Reading() reading: ReadingScope,
  ): Promise<RepaymentProposal> {
    try {
      const { total, instalments } = await this.plans.propose(await reading.tx(), { tenancyId, count, firstDueOn, includesInterest });
      return { total, instalments, whyNot: null };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { total: halere(0), instalments: [], whyNot: this.app.get(SentenceBook, { strict: false }).say(error.refusal, language) };
    }
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(RepaymentPlan, 'AgreeRepaymentPlanResult'), { description: 'Holds the ladder while it is kept.' })
  async agreeRepaymentPlan(@Args('input') input: AgreeRepaymentPlanInput, @CurrentActor() actor: Actor): Promise<RepaymentPlan> {
    return this.told(actor, await this.plans.agree(actor, { ...input, note: input.note ?? null }));
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(RepaymentPlan, 'CancelRepaymentPlanResult'))
  async cancelRepaymentPlan(@Args('planId', { type: () => IdScalar }) planId: Id, @Args('reason', { type: () => String }) reason: string, @CurrentActor() actor: Actor): Promise<RepaymentPlan> {
    return this.told(actor, await this.plans.cancel(actor, { planId, reason }));
  }

  @Allow('manager')
  @Mutation(resultOf(RepaymentPlan, 'LoseInstalmentsResult'), { description: 'Asks for the whole at once (§ 1931): only where agreed, until the next instalment is due.' })
  async loseInstalments(@Args('planId', { type: () => IdScalar }) planId: Id, @CurrentActor() actor: Actor): Promise<RepaymentPlan> {
    return this.told(actor, await this.plans.loseInstalments(actor, planId));
  }

  @Allow('manager')
  @Mutation(resultOf(RepaymentPlan, 'RestoreInstalmentsResult'), { description: 'Lets the instalments go on after all.' })
  async restoreInstalments(@Args('planId', { type: () => IdScalar }) planId: Id, @CurrentActor() actor: Actor): Promise<RepaymentPlan> {
    return this.told(actor, await this.plans.restoreInstalments(actor, planId));
  }

  private told(actor: Actor, view: PlanView): Promise<RepaymentPlan> {
    return this.db.read(actor, async (tx) => planView(view, tx.today));
  }
}

export function planView({ plan, standing }: PlanView, today: IsoDate): RepaymentPlan {
  const { id, tenancyId, creditor, agreedOn, total, symbol, toleranceDays, includesInterest, lostOn, endedOn, note } = plan;
  const { state, paid, left, behind, brokeOn, instalments } = standing;
  return {
    id, tenancyId, creditor, agreedOn, total, symbol, toleranceDays, includesInterest, mayLoseInstalments: plan.mayLoseInstalments, state, paid, left, behind, brokeOn, lostOn,
    mayBeLostNow: !isRefusal(mayLoseInstalments(factsOfPlan(plan).facts, standing, today)), endedOn, note, instalments,
  };
}
