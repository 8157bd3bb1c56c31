import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { daysBetween, formatAccount, isRefusal, parseCanonicalAccount, ZERO, type Halere, type Id, type Language } from '#kernel';
import { Allow, connectionFrom, CurrentLanguage, defineLoader, HalereScalar, IdScalar, pageRequest, Reading, rowLoader, type ConnectionValue, type Loader, type ReadingScope } from '#platform/staff';
import { BankAccountsService } from '../bank-accounts.service';
import { BankImportService, type GuessedLine } from '../bank-import.service';
import { BankPostingService } from '../bank-posting.service';
import { gapInWords } from '../domain/bank/gaps';
import { lastingWords } from '../domain/bank/learned';
import { reasonInWords } from '../domain/bank/pile-reasons';
import { BankAccountRow } from '../store/bank.entity';
import { searchTenancies, waitingPayouts } from '../store/bank-facts.repository';
import { batchesOfStatement, changesOfStatement, linesInSuspense, postingsOfLines, statementsPage, waitingByStatement } from '../store/bank-view.repository';
import { BankAccount, BankBatch, BankLedgerCheck, BankLine, BankLineChange, BankLineConnection, BankPayoutChoice, BankPiles, BankPosting, BankStatement, BankStatementConnection, BankTenancyChoice } from './bank.type';

/** Questions of the bank import: statements, their lines in piles, what a line may be. */
@Resolver(() => BankStatement)
export class BankStatementResolver {
  private readonly guessed: Loader<Id, GuessedLine[]>;
  private readonly account: Loader<Id, BankAccountRow>;
  private readonly waiting = defineLoader<Id, number>(waitingByStatement);

  constructor(
    private readonly imports: BankImportService,
    accounts: BankAccountsService,
  ) {
    this.guessed = defineLoader(async (tx, ids) => {
      const found = new Map<Id, GuessedLine[]>();
      for (const id of ids) found.set(id, await imports.guessedLines(tx, id));
      return found;
    });
    this.account = rowLoader(async (tx) => accounts.bankAccounts(tx), (row) => row.id);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => BankStatementConnection, { description: 'Statements taken in, the latest first.' })
  async bankStatements(@Args('first', { type: () => Int, nullable: true }) first: number | null, @Args('after', { type: () => String, nullable: true }) after: string | null, @Reading() reading: ReadingScope): Promise<ConnectionValue<BankStatement>> {
    const request = pageRequest(first, after);
    return connectionFrom(await statementsPage(await reading.tx(), request), request);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => BankStatement)
  async bankStatement(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<BankStatement> {
    return this.imports.statement(await reading.tx(), id);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => BankLineConnection, { description: 'Money that is booked but not understood, the oldest first.' })
  async bankSuspense(@Args('first', { type: () => Int, nullable: true }) first: number | null, @Args('after', { type: () => String, nullable: true }) after: string | null, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<ConnectionValue<BankLine>> {
    const tx = await reading.tx();
    const request = pageRequest(first, after);
    const page = await linesInSuspense(tx, request);
    const lines = await this.imports.guess(tx, page.rows);
    return connectionFrom({ rows: lines.map((line) => lineView(line, language, tx.today)), totalCount: page.totalCount }, request);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [BankTenancyChoice], { description: 'Tenancies that money may be for, by family, flat or variable symbol; at most twenty.' })
  async bankTenancies(@Args('search', { type: () => String }) search: string, @Reading() reading: ReadingScope): Promise<BankTenancyChoice[]> {
    return (await searchTenancies(await reading.tx(), search.slice(0, 60))).map(({ tenancyId, label, variableSymbol, usualAmounts }) => ({ id: tenancyId, label, variableSymbol, usualAmounts }));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [BankPayoutChoice], { description: 'Payouts that wait for their outgoing line; at most a hundred, the earliest first.' })
  async bankPayouts(@Reading() reading: ReadingScope): Promise<BankPayoutChoice[]> {
    return (await waitingPayouts(await reading.tx())).slice(0, 100).map(({ payoutId, ...payout }) => ({ id: payoutId, ...payout }));
  }

  @ResolveField(() => BankAccount)
  async bankAccount(@Parent() statement: BankStatement, @Reading() reading: ReadingScope): Promise<BankAccount> {
    return (await reading.load(this.account, statement.bankAccountId))!;
  }

  @ResolveField(() => Int, { description: 'Lines nobody has decided about; for lists, where piles would ask too much.' })
  async waitingCount(@Parent() statement: BankStatement, @Reading() reading: ReadingScope): Promise<number> {
    return (await reading.load(this.waiting, statement.id)) ?? 0;
  }

  @ResolveField(() => BankPiles)
  async piles(@Parent() statement: BankStatement, @Reading() reading: ReadingScope): Promise<BankPiles> {
    return this.imports.piles(await reading.tx(), statement.id);
  }

  @ResolveField(() => BankLedgerCheck)
  async ledgerCheck(@Parent() statement: BankStatement, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<BankLedgerCheck> {
    const tx = await reading.tx();
    const { gap, ...check } = await this.imports.assertion(tx, await this.imports.statement(tx, statement.id));
    return { ...check, why: gap === null ? null : gapInWords(gap, language) };
  }

  @ResolveField(() => BankLineConnection, { description: 'Lines in the order of the statement; of one pile (certain, to_confirm, unknown) or state (suspense, posted) when asked.' })
  async lines(
    @Parent() statement: BankStatement,
    @Args('pile', { type: () => String, nullable: true }) pile: string | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @CurrentLanguage() language: Language,
    @Reading() reading: ReadingScope,
  ): Promise<ConnectionValue<BankLine>> {
    const request = pageRequest(first, after);
    const tx = await reading.tx();
    const view = (line: GuessedLine): BankLine => lineView(line, language, tx.today);
    if (pile === null || pile === undefined) {
      const page = await this.imports.guessedPage(tx, statement.id, request);
      return connectionFrom({ rows: page.rows.map(view), totalCount: page.totalCount }, request);
    }
    const wanted = ((await reading.load(this.guessed, statement.id)) ?? []).filter(({ line, guess }) => (line.state === 'open' ? guess?.pile === pile : line.state === pile));
    return connectionFrom({ rows: wanted.slice(request.offset, request.offset + request.first).map(view), totalCount: wanted.length }, request);
  }

  @ResolveField(() => [BankLineChange], { description: 'Changes that wait for a decision.' })
  async changes(@Parent() statement: BankStatement, @Reading() reading: ReadingScope): Promise<BankLineChange[]> {
    return changesOfStatement(await reading.tx(), statement.id);
  }

  @ResolveField(() => [BankBatch], { description: 'What has been posted of this statement, the latest first.' })
  async batches(@Parent() statement: BankStatement, @Reading() reading: ReadingScope): Promise<BankBatch[]> {
    return batchesOfStatement(await reading.tx(), statement.id);
  }
}

type PostingRow = Awaited<ReturnType<typeof postingsOfLines>>[number];

@Resolver(() => BankLine)
export class BankLineResolver {
  private readonly posted = defineLoader<Id, PostingRow[]>(async (tx, ids) => {
    const groups = new Map<Id, PostingRow[]>(ids.map((id) => [id, []]));
    for (const row of await postingsOfLines(tx, ids)) groups.get(row.lineId)!.push(row);
    return groups;
  });
  private readonly left: Loader<Id, Halere>;

  constructor(postings: BankPostingService) {
    this.left = defineLoader((tx, ids) => postings.leftAside(tx, ids));
  }

  @ResolveField(() => HalereScalar, { description: 'What of it may still be booked: an open line whole, of one among unknown money what nobody uses, 0 once it is booked.' })
  async leftAmount(@Parent() line: BankLine, @Reading() reading: ReadingScope): Promise<Halere> {
    if (line.state !== 'suspense') return line.state === 'open' ? line.amount : ZERO;
    return (await reading.load(this.left, line.id)) ?? line.amount;
  }

  @ResolveField(() => [BankPosting], { description: 'What it was booked as, the reversed ones too, the oldest first.' })
  async postings(@Parent() line: BankLine, @Reading() reading: ReadingScope): Promise<BankPosting[]> {
    const rows = (await reading.load(this.posted, line.id)) ?? [];
    return rows.map(({ id, batchId, kind, amount, label, reversedAt }) => ({ id, batchId, kind, amount, label, isReversed: reversedAt !== null }));
  }
}

@Resolver(() => BankAccount)
export class BankAccountResolver {
  private readonly balances: Loader<Id, Halere>;

  constructor(private readonly accounts: BankAccountsService) {
    this.balances = defineLoader((tx, ids) => accounts.balances(tx, ids));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [BankAccount], { description: 'The agency’s own accounts, the default one first.' })
  async bankAccounts(@Reading() reading: ReadingScope): Promise<BankAccount[]> {
    return this.accounts.bankAccounts(await reading.tx());
  }

  @ResolveField(() => HalereScalar, { description: 'What the ledger says is on it now.' })
  async ledgerBalance(@Parent() account: BankAccount, @Reading() reading: ReadingScope): Promise<Halere> {
    return (await reading.load(this.balances, account.id))!;
  }
}

export function lineView({ line, guess }: GuessedLine, language: Language, today: Parameters<typeof daysBetween>[1]): BankLine {
  const { id, statementId, position, bookedOn, amount, counterName, variableSymbol, constantSymbol, specificSymbol, message, reversal, state } = line;
  return {
    id, statementId, position, bookedOn, amount, counterName, variableSymbol, constantSymbol, specificSymbol, message, reversal, state,
    counterAccount: printedAccount(line.counterAccount, line.counterBank),
    pile: guess?.pile ?? null,
    reason: guess === null ? null : reasonInWords(guess, language),
    shares: (guess?.shares ?? []).map((share) => ({ ...share, amount: Math.abs(share.amount) as Halere })),
    payoutId: guess?.payoutId ?? null,
    depositId: guess?.depositId ?? null,
    notRent: guess?.notRent ?? false,
    lastingWords: lastingWords(message),
    ageDays: Math.max(0, daysBetween(bookedOn, today)),
  };
}

/** An account as people write it. */
export function printedAccount(account: string | null, bank: string | null): string | null {
  if (account === null) return null;
  const czech = parseCanonicalAccount(account, bank ?? '');
  if (!isRefusal(czech)) return formatAccount(czech);
  const digits = /^\d{16}$/.test(account) ? `${account.slice(0, 6).replace(/^0+/, '')}-${account.slice(6).replace(/^0+/, '')}`.replace(/^-/, '') : account;
  return bank === null ? digits : `${digits}/${bank}`;
}
