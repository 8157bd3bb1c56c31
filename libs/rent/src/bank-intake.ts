import { formatKoruna, newId, canonicalAccount, isRefusal, parseIban, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { printedOwnAccount } from './domain/bank/counter-party';
import { LineIdentity, type IdentifiedLine } from './domain/bank/identity';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import { batchesIn, freeOccurrences, recognise, type BatchMatch } from './domain/bank/recognition';
import type { BankFormat, BankLine, StatementFoot, StatementHead, StatementSink } from './domain/bank/statement';
import { isNotification, twinsAndTotals, type TwinsAndTotals } from './domain/bank/twins';
import { BankStatementRow } from './store/bank.entity';
import { batchesToldOtherwise, flagChanges, hasOtherKind, insertLines, linesByReference, linesToldOtherwise, type Change, type KnownLine, type OwnAccount, type StoredFile } from './store/bank-intake.repository';

export interface ImportedStatement {
  readonly statementId: Id;
  readonly newLines: number;
  /** Lines of this file that an earlier one brought. */
  readonly knownLines: number;
  /** Lines that say something else than the earlier file: flagged, not applied. */
  readonly changedLines: number;
}

/** Lines kept in memory before they go to the database: the memory an import needs, whatever the size of the file. */
const CHUNK_LINES = 2_000;

/** One statement under way. */
interface Intake {
  readonly head: StatementHead;
  readonly account: OwnAccount;
  /** The row, once a line is new. */
  statementId: Id | null;
  /** The statement that brought the first known line. */
  earlierId: Id | null;
  first: IsoDate | null;
  last: IsoDate | null;
  newLines: number;
  knownLines: number;
  changedLines: number;
  /** Whether a file of the other kind (notification, statement) has told of this account; null until it is asked. */
  otherKind: boolean | null;
}

type Step = { readonly of: Intake; readonly lines: readonly IdentifiedLine[]; readonly foot: StatementFoot | null };

/**
 * Takes a file in while it is read, a chunk of lines in the database while the next is parsed; inside one unit of work, so that a
 * file refused at its very end leaves nothing. A fixed number of statements for each chunk.
 */
export class BankIntake implements StatementSink {
  private readonly identities = new Map<Id, LineIdentity>();
  private format: BankFormat | null = null;
  private current: Intake | null = null;
  private lines: IdentifiedLine[] = [];
  private steps: Step[] = [];
  private underWay: Promise<void> = Promise.resolve();
  /** Known lines this file has told again, by their reference or another one. */
  private readonly told = new Set<Id>();
  /** The statements this file has opened: their lines are no earlier ones. */
  private readonly opened = new Set<Id>();
  readonly imported: ImportedStatement[] = [];

  constructor(
    private readonly tx: Tx,
    private readonly file: StoredFile,
    private readonly accounts: readonly OwnAccount[],
  ) {}

  opens(format: BankFormat): void {
    this.format = format;
  }

  /** @throws Refused bank_account_unknown, bank_account_currency */
  begin(head: StatementHead): void {
    const account = accountOf(head, this.accounts);
    this.current = { head, account, statementId: null, earlierId: null, first: null, last: null, newLines: 0, knownLines: 0, changedLines: 0, otherKind: null };
    this.lines = [];
  }

  line(line: BankLine): void {
    const { account } = this.current!;
    let identity = this.identities.get(account.id);
    if (!identity) this.identities.set(account.id, (identity = new LineIdentity()));
    // A batch stays in one chunk: it is looked at as a whole.
    if (this.lines.length >= CHUNK_LINES && (line.batch === undefined || line.batch !== this.lines.at(-1)!.batch)) this.cut(null);
    this.lines.push(identity.identify(line));
  }

  /** @throws Refused bank_statement_unbalanced, bank_statement_currencies */
  end(foot: StatementFoot): void {
    refuseUnbalanced(this.current!.head, foot, this.current!.account);
    this.cut(foot);
  }

  private cut(foot: StatementFoot | null): void {
    this.steps.push({ of: this.current!, lines: this.lines, foot });
    this.lines = [];
  }

  /** Waits for the chunk before, and lets the next one go while the file is read on. */
  async drain(): Promise<void> {
    if (this.steps.length === 0) return;
    await this.underWay;
    const { steps } = this;
    this.steps = [];
    this.underWay = this.keepAll(steps);
    // Whoever waits next hears of it; until then it must not count as unheard.
    this.underWay.catch(() => undefined);
  }

  /** Everything is in the database. */
  async finish(): Promise<void> {
    await this.drain();
    await this.underWay;
  }

  /** Nothing is under way any more, whatever became of it: only then may the unit of work be rolled back. */
  async settled(): Promise<void> {
    await this.underWay.catch(() => undefined);
  }

  private async keepAll(steps: readonly Step[]): Promise<void> {
    for (const { of, lines, foot } of steps) {
      if (lines.length > 0) await this.keepLines(of, lines);
      if (foot) await this.close(of, foot);
    }
  }

  private async keepLines(of: Intake, lines: readonly IdentifiedLine[]): Promise<void> {
    for (const { bookedOn } of lines) {
      if (of.first === null || bookedOn < of.first) of.first = bookedOn;
      if (of.last === null || bookedOn > of.last) of.last = bookedOn;
    }
    const all = await linesByReference(this.tx, of.account.id, [...new Set([...lines, ...batchesIn(lines).map(asWhole)].map((line) => line.reference))]);
    const known = recognise(lines, all.filter((line) => !this.told.has(line.id) && !this.opened.has(line.statementId)), this.format!);
    for (const before of [...known.same, ...known.changed].map(([, each]) => each).concat(known.totals.map((each) => each.known))) this.again(of, before);
    // What this file tells under the known references is no twin of its other lines.
    const otherwise = await this.otherwise(of, known.fresh);
    const totals = [...known.totals, ...otherwise.totals];
    const changes: Change[] = [
      ...[...known.changed, ...otherwise.twins].map(([line, before]) => ({ found: [line], lineId: this.again(of, before) })),
      ...totals.map(({ found, known: before }) => ({ found, lineId: this.again(of, before) })),
    ];
    const asked = new Set(totals.flatMap(({ found }) => found));
    const fresh = known.fresh.filter((line) => !otherwise.twins.has(line) && !asked.has(line));
    of.newLines += fresh.length;
    of.knownLines += known.same.length;
    of.changedLines += lines.length - fresh.length - known.same.length;
    await flagChanges(this.tx, this.file.id, changes);
    if (fresh.length === 0) return;
    of.statementId ??= await this.open(of);
    this.opened.add(of.statementId);
    await insertLines(this.tx, of.statementId, of.account.id, freeOccurrences(fresh, all));
  }

  /** This file tells a known line again. */
  private again(of: Intake, before: KnownLine): Id {
    of.earlierId ??= before.statementId;
    this.told.add(before.id);
    return before.id;
  }

  /** Bookings under references nobody knows that a file of the other kind has probably told already: asked about, not taken in. */
  private async otherwise(of: Intake, fresh: readonly IdentifiedLine[]): Promise<TwinsAndTotals<KnownLine>> {
    const nothing = { twins: new Map<IdentifiedLine, KnownLine>(), totals: [] as BatchMatch<KnownLine>[] };
    if (fresh.length === 0) return nothing;
    const notification = isNotification(this.format!);
    of.otherKind ??= await hasOtherKind(this.tx, of.account.id, notification);
    if (!of.otherKind) return nothing;
    const told = await linesToldOtherwise(this.tx, of.account.id, this.file.id, notification, [...fresh, ...batchesIn(fresh).map(asWhole)]);
    const batches = await batchesToldOtherwise(this.tx, of.account.id, this.file.id, notification, fresh.filter((line) => !line.batch));
    const untold = (line: KnownLine): boolean => !this.told.has(line.id);
    return twinsAndTotals(fresh, told.filter(untold), batches.filter(untold));
  }

  /** The row of the statement; its days and number of lines are known at its end. */
  private async open({ head, account }: Intake): Promise<Id> {
    const id = newId();
    await this.tx.insert(BankStatementRow, {
      id, bankAccountId: account.id, fileId: this.file.id, fileSha256: this.file.sha256, format: this.format!, statementNumber: head.number,
      periodFrom: null, periodTo: head.closesOn ?? this.tx.today, opening: head.opening, closing: head.closing, lineCount: 0, importedAt: this.tx.now, importedBy: this.tx.actor.accountId,
    });
    return id;
  }

  private async close(of: Intake, foot: StatementFoot): Promise<void> {
    const { newLines, knownLines, changedLines } = of;
    const known = of.statementId === null ? await this.toldBefore(of) : null;
    const statementId = known ?? of.statementId ?? (await this.open(of));
    if (known === null) {
      await this.tx.update(BankStatementRow, statementId, { periodFrom: of.first, periodTo: latest(of.head.closesOn, of.last) ?? this.tx.today, lineCount: foot.lineCount });
    }
    this.imported.push({ statementId, newLines, knownLines, changedLines });
  }

  /** The statement that told all of this one's lines before. Balances that come after notifications are kept all the same. */
  private async toldBefore({ earlierId, head, account }: Intake): Promise<Id | null> {
    const earlier = earlierId === null ? null : await this.tx.get(BankStatementRow, earlierId);
    if (earlier && (head.opening === null || earlier.opening !== null)) return earlierId;
    // Without lines of its own a statement is known by its file and what it closes.
    const ofFile = await this.tx.find(BankStatementRow, { bankAccountId: account.id, fileSha256: this.file.sha256 });
    return ofFile.find((row) => row.opening === head.opening && row.closing === head.closing)?.id ?? null;
  }
}

/** A batch as its one total. */
const asWhole = (batch: readonly IdentifiedLine[]): Pick<IdentifiedLine, 'bookedOn' | 'amount' | 'reference'> => {
  const [{ bookedOn, reference, batch: whole }] = batch as [IdentifiedLine];
  return { bookedOn, amount: whole!.total, reference: whole!.reference ?? reference };
};

const latest = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b > a) ? b : a);

/** The agency's account of a statement: by IBAN, or by its 16 digits where the format names no bank. */
function accountOf(head: StatementHead, accounts: readonly OwnAccount[]): OwnAccount {
  const found = accounts.find((account) => {
    if (head.iban !== null) return account.iban === head.iban;
    const own = parseIban(account.iban);
    return !isRefusal(own) && own.czech !== null && canonicalAccount(own.czech) === head.account;
  });
  if (!found) return refuse<BankImportRefusal>('bank_account_unknown', { account: printedOwnAccount(head) });
  if (found.currency !== head.currency) refuse<BankImportRefusal>('bank_account_currency', { account: found.bankAccount, found: head.currency, expected: found.currency });
  return found;
}

function refuseUnbalanced(head: StatementHead, foot: StatementFoot, account: OwnAccount): void {
  if (foot.balanced !== false) return;
  if (foot.difference === 0) refuse<BankImportRefusal>('bank_statement_currencies', { account: account.bankAccount });
  const money = (amount: Halere | null): string => formatKoruna(amount ?? (0 as Halere), 'cs');
  refuse<BankImportRefusal>('bank_statement_unbalanced', {
    account: account.bankAccount,
    difference: money(foot.difference),
    opening: money(head.opening),
    sum: money(foot.sum),
    closing: money(head.closing),
  });
}
