import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { addDays, halere, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { LedgerService } from '#ledger';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, DateScalar, HalereScalar, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import type { Language } from '#kernel';
import { CashDaysService } from '../cash-days.service';
import { CashDeskService } from '../cash-desk.service';
import { daysOfDesk, linesForCash, openDaysOf, papersByIds, papersOfDays, papersOnTheWay, standingDay } from '../store/cash.repository';
import { CancelCashPaperInput, CloseCashDayInput, HandOverCashInput, OpenCashDeskInput, ReopenCashDayInput } from './cash.input';
import { CashBankChoice, CashDay, CashDesk, CashPaper } from './cash.type';

const HANDLES = ['manager', 'coordinator', 'finance'] as const;
const DAYS_SHOWN = 31;

/** Cash desks, their papers and their evenings. */
@Resolver(() => CashDesk)
export class CashDeskResolver {
  constructor(
    private readonly desks: CashDeskService,
    private readonly days: CashDaysService,
    private readonly ledger: LedgerService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', ...HANDLES)
  @Query(() => [CashDesk])
  async cashDesks(@Reading() reading: ReadingScope): Promise<CashDesk[]> {
    return this.days.desks(await reading.tx());
  }

  @Allow('administrator', ...HANDLES)
  @Query(() => [CashPaper], { description: 'Cash sent to the bank or taken from it that no statement has shown yet.' })
  async cashOnTheWay(@Reading() reading: ReadingScope): Promise<CashPaper[]> {
    return papersOnTheWay(await reading.tx());
  }

  @ResolveField(() => HalereScalar, { description: 'What the book says is in it now.' })
  async balance(@Parent() desk: CashDesk, @Reading() reading: ReadingScope): Promise<Halere> {
    return this.ledger.balance(await reading.tx(), { kind: 'cash', ownerId: desk.id });
  }

  @ResolveField(() => DateScalar)
  async today(@Reading() reading: ReadingScope): Promise<IsoDate> {
    return (await reading.tx()).today;
  }

  @ResolveField(() => Boolean)
  async isClosedToday(@Parent() desk: CashDesk, @Reading() reading: ReadingScope): Promise<boolean> {
    const tx = await reading.tx();
    return (await standingDay(tx, desk.id, tx.today)) !== null;
  }

  @ResolveField(() => [DateScalar], { description: 'Days with papers that nobody has closed.' })
  async openDays(@Parent() desk: CashDesk, @Reading() reading: ReadingScope): Promise<IsoDate[]> {
    return (await openDaysOf(await reading.tx(), [desk.id])).map((each) => each.day);
  }

  @ResolveField(() => [CashPaper], { description: 'Papers of a month of days, newest first.' })
  async papers(@Parent() desk: CashDesk, @Args('to', { type: () => DateScalar, nullable: true }) to: IsoDate | null, @Reading() reading: ReadingScope): Promise<CashPaper[]> {
    const tx = await reading.tx();
    const last = to ?? tx.today;
    return papersOfDays(tx, desk.id, addDays(last, -DAYS_SHOWN), last);
  }

  @ResolveField(() => [CashDay], { name: 'days', description: 'Closed days, newest first, at most ninety.' })
  async closedDays(@Parent() desk: CashDesk, @Reading() reading: ReadingScope): Promise<CashDay[]> {
    return daysOfDesk(await reading.tx(), desk.id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(CashDesk), { description: 'A new cash desk with its own series of numbers.' })
  openCashDesk(@Args('input') input: OpenCashDeskInput, @CurrentActor() actor: Actor): Promise<CashDesk> {
    return this.desks.openDesk(actor, input);
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(CashPaper), { description: 'Takes or gives cash and writes its numbered paper.' })
  async handOverCash(@Args('input') input: HandOverCashInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<CashPaper> {
    const { tenancyId, message, ...rest } = input;
    const paper = await this.desks.handOver(actor, { ...rest, tenancyId: tenancyId ?? null, message: message ?? null, language });
    return this.view(actor, paper.id);
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(CashPaper), { description: 'Takes a paper back by another one of the same series.' })
  async cancelCashPaper(@Args('input') input: CancelCashPaperInput, @CurrentActor() actor: Actor): Promise<CashPaper> {
    return this.view(actor, (await this.desks.cancel(actor, input)).id);
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(CashPaper), { description: 'The line of the statement is this cash.' })
  async matchCash(@Args('documentId', { type: () => IdScalar }) documentId: Id, @Args('lineId', { type: () => IdScalar }) lineId: Id, @CurrentActor() actor: Actor): Promise<CashPaper> {
    return this.view(actor, (await this.desks.matchWithBank(actor, documentId, lineId)).id);
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(CashPaper), { description: 'The line was something else; the cash is on its way again.' })
  async unmatchCash(@Args('documentId', { type: () => IdScalar }) documentId: Id, @CurrentActor() actor: Actor): Promise<CashPaper> {
    return this.view(actor, (await this.desks.unmatch(actor, documentId)).id);
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(CashDay), { description: 'Counts the drawer, explains a difference, closes the day.' })
  async closeCashDay(@Args('input') input: CloseCashDayInput, @CurrentActor() actor: Actor): Promise<CashDay> {
    return { ...(await this.days.closeDay(actor, { ...input, explanation: input.explanation ?? null })), closedByName: null };
  }

  @Allow('manager')
  @Mutation(resultOf(CashDay), { description: 'Opens the last closed day again, with a reason.' })
  async reopenCashDay(@Args('input') input: ReopenCashDayInput, @CurrentActor() actor: Actor): Promise<CashDay> {
    return { ...(await this.days.reopenDay(actor, input)), closedByName: null };
  }

  private async view(actor: Actor, id: Id): Promise<CashPaper> {
    return (await this.db.read(actor, (tx) => papersByIds(tx, [id])))[0] ?? refuse('unknown_id');
  }
}

@Resolver(() => CashPaper)
export class CashPaperResolver {
  @ResolveField(() => HalereScalar, { description: 'What rounding to whole crowns added.' })
  rounding(@Parent() paper: CashPaper): Halere {
    return halere(paper.cash - paper.amount);
  }

  @ResolveField(() => [CashBankChoice], { description: 'Lines of statements that may be this cash on its way.' })
  async bankChoices(@Parent() paper: CashPaper, @Reading() reading: ReadingScope): Promise<CashBankChoice[]> {
    if ((paper.purpose !== 'to_bank' && paper.purpose !== 'from_bank') || paper.bankLineOn !== null) return [];
    return linesForCash(await reading.tx(), paper.purpose === 'to_bank' ? paper.cash : halere(-paper.cash), paper.issuedOn);
  }
}

@Resolver(() => CashDay)
export class CashDayResolver {
  @ResolveField(() => HalereScalar, { description: 'Counted less the book; below zero money is missing.' })
  difference(@Parent() day: CashDay): Halere {
    return halere(day.counted - day.book);
  }

  @ResolveField(() => Boolean)
  isReopened(@Parent() day: CashDay): boolean {
    return day.reopenReason !== null;
  }
}
