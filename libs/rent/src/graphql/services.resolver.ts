import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isRefusal, refuse, ZERO, type Id, type Language } from '#kernel';
import { Database, SentenceBook, type Actor, type Tx } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { deliverBy, latestDue, lateFine, PARTS_OF_MONTH, personMonths } from '../domain/services/settlement';
import { ServicesSettlementService } from '../services-settlement.service';
import { householdsOf, objectionsOf, resultsOf, settlementViews, type SettledHousehold, type SettlementView } from '../store/services.repository';
import { AnswerSettlementObjectionInput, DraftSettlementInput, IssueSettlementInput, RaiseSettlementObjectionInput, WriteSettlementInput } from './services.input';
import { ServicesSettlement, SettlementDeadlines, SettlementObjection, SettlementReading, SettlementResult, SettlementResults } from './services.type';

const HANDLES = ['manager', 'coordinator', 'finance'] as const;

/** Yearly settlements of services: what was issued, what a draft would say. */
@Resolver(() => ServicesSettlement)
export class ServicesResolver {
  constructor(
    private readonly services: ServicesSettlementService,
    private readonly book: SentenceBook,
  ) {}

  @Allow('administrator', ...HANDLES)
  @Query(() => [ServicesSettlement], { description: 'The latest hundred.' })
  async servicesSettlements(@Reading() reading: ReadingScope): Promise<ServicesSettlement[]> {
    return settlementViews(await reading.tx(), null);
  }

  @Allow('administrator', ...HANDLES)
  @Query(() => ServicesSettlement)
  async servicesSettlement(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<ServicesSettlement> {
    return (await settlementViews(await reading.tx(), [id]))[0] ?? refuse('unknown_id');
  }

  @ResolveField(() => [SettlementReading])
  readings(@Parent() of: SettlementView): SettlementReading[] {
    return of.readings.map((each) => ({ service: null, consumed: null, cost: null, advances: null, ...each }));
  }

  @ResolveField(() => SettlementResults, { description: 'What was issued; of a draft, what issuing would say.' })
  async results(@Parent() of: SettlementView, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<SettlementResults> {
    const tx = await reading.tx();
    const households = new Map((await householdsOf(tx, of)).map((each) => [each.tenancyId, each]));
    if (of.state !== 'draft') return { rows: await this.issued(tx, of, households), problem: null };
    const preview = await this.services.preview(tx, of);
    if (isRefusal(preview)) return { rows: [...households.values()].map((each) => emptyResult(each)), problem: this.book.say(preview, language) };
    const rows = of.kind === 'recorded' && preview.length === 0 ? [...households.values()].map((each) => emptyResult(each)) : preview.map(({ household, ...rest }) => ({ ...emptyResult(household), ...rest }));
    return { rows, problem: null };
  }

  @ResolveField(() => SettlementDeadlines)
  async deadlines(@Parent() of: SettlementView, @Reading() reading: ReadingScope): Promise<SettlementDeadlines> {
    const tx = await reading.tx();
    const terms = await this.services.terms(tx);
    const period = { from: of.periodFrom, to: of.periodTo };
    const late = lateFine(period, of.issuedOn ?? tx.today, terms);
    return { deliverBy: deliverBy(period, terms), latestDue: latestDue(of.issuedOn ?? tx.today, terms), lateDays: late.days, lateAtMost: late.atMost };
  }

  private async issued(tx: Tx, of: SettlementView, households: ReadonlyMap<Id, SettledHousehold>): Promise<SettlementResult[]> {
    const rows = await resultsOf(tx, of.id);
    const objections = await objectionsOf(tx, rows.map((row) => row.id));
    return rows.map((row) => ({ ...emptyResult(households.get(row.tenancyId)!), ...row, objections: objections.filter((each) => each.resultId === row.id) }));
  }
}

/** Acts on settlements. */
@Resolver()
export class ServicesActsResolver {
  constructor(
    private readonly services: ServicesSettlementService,
    private readonly db: Database,
  ) {}

  @Allow(...HANDLES)
  @Mutation(resultOf(ServicesSettlement), { description: 'Begins a settlement of a house or flat.' })
  async draftSettlement(@Args('input') input: DraftSettlementInput, @CurrentActor() actor: Actor): Promise<ServicesSettlement> {
    return this.view(actor, (await this.services.draft(actor, { ...input, unitId: input.unitId ?? null })).id);
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(ServicesSettlement), { description: 'Writes the costs and readings of a draft anew.' })
  async writeSettlement(@Args('input') input: WriteSettlementInput, @CurrentActor() actor: Actor): Promise<ServicesSettlement> {
    const costs = input.costs.map((cost) => ({ ...cost, evidence: cost.evidence ?? null }));
    const readings = input.recorded.length > 0 ? input.recorded : input.readings;
    return this.view(actor, (await this.services.write(actor, input.id, { costs, readings })).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(ServicesSettlement), { description: 'A paper to every household; underpayments become debts, overpayments credits.' })
  async issueSettlement(@Args('input') input: IssueSettlementInput, @CurrentActor() actor: Actor): Promise<ServicesSettlement> {
    return this.view(actor, (await this.services.issue(actor, input.id, { deliveredOn: input.deliveredOn, dueOn: input.dueOn ?? null })).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(ServicesSettlement), { description: 'Begins a corrected one that will take its place; both stay visible.' })
  async correctSettlement(@Args('id', { type: () => IdScalar }) id: Id, @Args('reason', { type: () => String }) reason: string, @CurrentActor() actor: Actor): Promise<ServicesSettlement> {
    return this.view(actor, (await this.services.correct(actor, id, reason)).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(ServicesSettlement), { description: 'Puts it away; what it posted is taken back.' })
  async withdrawSettlement(@Args('id', { type: () => IdScalar }) id: Id, @Args('reason', { type: () => String }) reason: string, @CurrentActor() actor: Actor): Promise<ServicesSettlement> {
    return this.view(actor, (await this.services.withdraw(actor, id, reason)).id);
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(SettlementObjection), { description: 'The household objects.' })
  raiseSettlementObjection(@Args('input') input: RaiseSettlementObjectionInput, @CurrentActor() actor: Actor): Promise<SettlementObjection> {
    return this.services.raiseObjection(actor, input);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(SettlementObjection), { description: 'What the agency answered.' })
  answerSettlementObjection(@Args('input') input: AnswerSettlementObjectionInput, @CurrentActor() actor: Actor): Promise<SettlementObjection> {
    return this.services.answerObjection(actor, input);
  }

  private async view(actor: Actor, id: Id): Promise<ServicesSettlement> {
    return (await this.db.read(actor, (tx) => settlementViews(tx, [id])))[0] ?? refuse('unknown_id');
  }
}

function emptyResult(household: SettledHousehold): SettlementResult {
  return {
    id: null, tenancyId: household.tenancyId, label: `${household.unitCode}, ${household.householdName}`, livedFrom: household.days.from, livedTo: household.days.to,
    personMonths: Math.round((personMonths(household) / PARTS_OF_MONTH) * 100) / 100, lines: [], cost: ZERO, advances: ZERO, balance: ZERO,
    deliveredOn: null, dueOn: null, objectionsUntil: null, documentId: null, objections: [],
  };
}
