import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id, IsoDate, Language } from '#kernel';
import type { Actor } from '#platform';
import { Allow, connectionFrom, CurrentActor, CurrentLanguage, IdScalar, pageRequest, Reading, resultOf, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { WORKLIST_TABS, type ArrearsCase as Case, type WorklistTab } from '../arrears-case';
import { ArrearsService } from '../arrears.service';
import { notEarlierInWords, tasksInWords, whyInWords } from '../domain/step-words';
import { LettersService } from '../documents/letters.service';
import { planView } from './plans.resolver';
import { PauseArrearsInput, RecordContactInput } from './arrears.input';
import { ArrearsAct, ArrearsCase, ArrearsCaseConnection, ArrearsCounts, ArrearsPause, Reminder } from './arrears.type';

@Resolver()
export class ArrearsResolver {
  constructor(
    private readonly arrears: ArrearsService,
    private readonly letters: LettersService,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => ArrearsCaseConnection, { name: 'arrears', description: 'Who owes what and what to do next, most urgent first. Tabs: today, promised, paused, plan, all.' })
  async list(
    @Args('tab', { type: () => String, nullable: true }) tab: string | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @CurrentLanguage() language: Language,
    @Reading() reading: ReadingScope,
  ): Promise<ConnectionValue<ArrearsCase>> {
    const request = pageRequest(first, after);
    const chosen = WORKLIST_TABS.find((each) => each === tab) ?? ('all' satisfies WorklistTab);
    const tx = await reading.tx();
    const page = await this.arrears.worklist(tx, chosen, request);
    return connectionFrom({ rows: page.rows.map((each) => caseView(each, language, tx.today)), totalCount: page.totalCount }, request);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => ArrearsCounts)
  async arrearsCounts(@Reading() reading: ReadingScope): Promise<ArrearsCounts> {
    return this.arrears.counts(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [ArrearsCase], { description: 'What one tenancy owes, one line per creditor; empty when nothing is overdue.' })
  async arrearsOfTenancy(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<ArrearsCase[]> {
    const tx = await reading.tx();
    return (await this.arrears.casesOfTenancy(tx, [tenancyId])).map((each) => caseView(each, language, tx.today));
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(ArrearsAct, 'RecordContactResult'), { description: 'Somebody called, met or agreed.' })
  recordContact(@Args('input') input: RecordContactInput, @CurrentActor() actor: Actor): Promise<ArrearsAct> {
    return this.arrears.recordContact(actor, { ...input, promisedOn: input.promisedOn ?? null, note: input.note ?? null });
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(Reminder, 'SendReminderResult'), { description: 'Issues the reminder that is due, in the creditor’s name.' })
  async sendReminder(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @CurrentActor() actor: Actor): Promise<Reminder> {
    const paper = await this.letters.sendReminder(actor, { tenancyId });
    return { documentId: paper.id, number: paper.number };
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(ArrearsPause, 'PauseArrearsResult'))
  pauseArrears(@Args('input') input: PauseArrearsInput, @CurrentActor() actor: Actor): Promise<ArrearsPause> {
    return this.arrears.pause(actor, { ...input, note: input.note ?? null });
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(ArrearsPause, 'EndArrearsPauseResult'))
  endArrearsPause(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor): Promise<ArrearsPause> {
    return this.arrears.endPause(actor, id);
  }
}

function caseView({ tenancyId, creditor, arrears, next, lastAct, pause, figures, plan, inPlan }: Case, language: Language, today: IsoDate): ArrearsCase {
  const { amount, inTransit, beganOn, oldestDueOn, daysOverdue, monthsOwed, stage, byMonth } = arrears;
  const { number, model, unitCode, householdId, householdName, quietMode, phone, recourse, landlordName, agencyName } = figures;
  return {
    tenancyId, tenancyNumber: number, model, creditor, creditorName: creditor === 'landlord' ? landlordName : agencyName, householdId, householdName, phone, quietMode, unitCode,
    amount, inTransit, recourse, beganOn, oldestDueOn, daysOverdue, monthsOwed, stage, months: byMonth,
    nextStep: next.step, nextIsDue: next.isDue, nextFrom: next.from, why: whyInWords(next, language), whyNotEarlier: notEarlierInWords(next, language),
    nextWho: next.rung?.who ?? null, nextTasks: tasksInWords(next, model, language), inPlan, plan: plan && planView(plan, today), lastAct, pause,
  };
}
