import { ModuleRef } from '@nestjs/core';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { daysBetween, halere, isRefusal, Refused, type Id, type IsoDate, type Language } from '#kernel';
import { Database, SentenceBook, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, DateScalar, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { mayLoseInstalments } from '#rent';
import { factsOfRecoursePlan } from '../domain/plans/recourse-plan';
import { RecoursePapersService } from '../recourse-papers.service';
import { RecoursePlansService, type RecoursePlanView } from '../recourse-plans.service';
import { namesOfTenancies } from '../store/recourse-plan.repository';
import { AgreeRecoursePlanInput, EndRecoursePlanInput, IssueRecoursePaperInput, RecordRecoursePlanSignedInput } from './recourse-plan.input';
import { RecourseInstalmentDue, RecoursePaperIssued, RecoursePlan, RecourseProposal } from './recourse-plan.type';

/** Instalments of what the guarantee paid for a household. */
@Resolver()
export class RecoursePlansResolver {
  constructor(
    private readonly db: Database,
    private readonly plans: RecoursePlansService,
    private readonly papers: RecoursePapersService,
    private readonly app: ModuleRef,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [RecoursePlan], { description: 'Newest first, with those that ended.' })
  async recoursePlans(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @Reading() reading: ReadingScope): Promise<RecoursePlan[]> {
    const tx = await reading.tx();
    return (await this.plans.plansOf(tx, tenancyId)).map((each) => planView(each, tx.today));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [RecourseInstalmentDue], { description: 'Plans that ask for something today: the whole and the missed first.' })
  async recourseInstalmentsDue(@Reading() reading: ReadingScope): Promise<RecourseInstalmentDue[]> {
    const tx = await reading.tx();
    const due = await this.plans.dueToday(tx);
    const names = await namesOfTenancies(tx, due.map(({ plan }) => plan.tenancyId));
    return due.map(({ plan, due: { state, dueOn, number, missing } }) => ({ planId: plan.id, ...names.get(plan.tenancyId)!, state, dueOn, daysLate: daysBetween(dueOn, tx.today), number, missing }));
  }

  @Allow('manager', 'coordinator', 'finance')
  @Query(() => RecourseProposal)
  async recourseProposal(
    @Args('tenancyId', { type: () => IdScalar }) tenancyId: Id,
    @Args('count', { type: () => Int }) count: number,
    @Args('firstDueOn', { type: () => DateScalar }) firstDueOn: IsoDate,
    @CurrentLanguage() language: Language,
    @Reading() reading: ReadingScope,
  ): Promise<RecourseProposal> {
    try {
      return { ...(await this.plans.propose(await reading.tx(), { tenancyId, count, firstDueOn })), whyNot: null };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { total: halere(0), instalments: [], whyNot: this.app.get(SentenceBook, { strict: false }).say(error.refusal, language) };
    }
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(RecoursePlan, 'AgreeRecoursePlanResult'), { description: 'Recoveries pay it from now on, the oldest instalment first.' })
  async agreeRecoursePlan(@Args('input') input: AgreeRecoursePlanInput, @CurrentActor() actor: Actor): Promise<RecoursePlan> {
    const { replacesPlanId, reason, signedOn, note, ...terms } = input;
    const replaces = replacesPlanId ? { planId: replacesPlanId, reason: reason ?? '' } : null;
    return this.told(actor, await this.plans.agree(actor, { ...terms, signedOn: signedOn ?? null, note: note ?? null, replaces }));
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(RecoursePlan, 'RecordRecoursePlanSignedResult'))
  async recordRecoursePlanSigned(@Args('input') input: RecordRecoursePlanSignedInput, @CurrentActor() actor: Actor): Promise<RecoursePlan> {
    return this.told(actor, await this.plans.recordSigned(actor, input));
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(RecoursePlan, 'CancelRecoursePlanResult'))
  async cancelRecoursePlan(@Args('input') input: EndRecoursePlanInput, @CurrentActor() actor: Actor): Promise<RecoursePlan> {
    return this.told(actor, await this.plans.cancel(actor, input));
  }

  @Allow('manager')
  @Mutation(resultOf(RecoursePlan, 'LoseRecourseInstalmentsResult'), { description: 'Asks for the whole at once (§ 1931): only where agreed, until the next instalment is due.' })
  async loseRecourseInstalments(@Args('planId', { type: () => IdScalar }) planId: Id, @CurrentActor() actor: Actor): Promise<RecoursePlan> {
    return this.told(actor, await this.plans.loseInstalments(actor, planId));
  }

  @Allow('manager')
  @Mutation(resultOf(RecoursePlan, 'RestoreRecourseInstalmentsResult'), { description: 'Lets the instalments go on after all.' })
  async restoreRecourseInstalments(@Args('planId', { type: () => IdScalar }) planId: Id, @CurrentActor() actor: Actor): Promise<RecoursePlan> {
    return this.told(actor, await this.plans.restoreInstalments(actor, planId));
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(RecoursePaperIssued, 'IssueRecoursePaperResult'), { description: 'The agreement on instalments, or the recognition of the debt.' })
  async issueRecoursePaper(@Args('input') input: IssueRecoursePaperInput, @CurrentActor() actor: Actor): Promise<RecoursePaperIssued> {
    const { id, number } = await this.papers.issue(actor, input);
    return { documentId: id, number };
  }

  private told(actor: Actor, view: RecoursePlanView): Promise<RecoursePlan> {
    return this.db.read(actor, async (tx) => planView(view, tx.today));
  }
}

function planView({ plan, standing, relieved, beside }: RecoursePlanView, today: IsoDate): RecoursePlan {
  const { id, tenancyId, agreedOn, signedOn, total, grounds, returnedBefore, toleranceDays, lostOn, endedOn, endReason, endNote, note } = plan;
  const { state, paid, left, behind, brokeOn, instalments } = standing;
  return {
    id, tenancyId, agreedOn, signedOn, total, grounds, returnedBefore, toleranceDays, mayLoseInstalments: plan.mayLoseInstalments, state, paid, left, relieved, beside, behind, brokeOn, lostOn,
    mayBeLostNow: endedOn === null && !isRefusal(mayLoseInstalments(factsOfRecoursePlan(plan).facts, standing, today)), endedOn, endReason, endNote, note, instalments,
  };
}
