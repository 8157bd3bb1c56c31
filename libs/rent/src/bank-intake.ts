import { formatKoruna, newId, canonicalAccount, isRefusal, parseIban, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { printedOwnAccount } from './domain/bank/counter-party';
import { isSameBooking, LineIdentity, type IdentifiedLine } from './domain/bank/identity';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import type { BankFormat, BankLine, StatementFoot, StatementHead, StatementSink } from './domain/bank/statement';
import { isNotification, twinsOf } from './domain/bank/twins';
import { BankStatementRow } from './store/bank.entity';
import { flagChanges, hasOtherKind, insertLines, linesByReference, linesToldOtherwise, type KnownLine, type OwnAccount, type StoredFile } from './store/bank.repository';

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
    this.lines.push(identity.identify(line));
    if (this.lines.length >= CHUNK_LINES) this.cut(null);
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
    const known = new Map((await linesByReference(this.tx, of.account.id, lines.map((line) => line.reference))).map((line) => [`${line.reference} ${line.occurrence}`, line]));
    let fresh: IdentifiedLine[] = [];
    const changed: { found: IdentifiedLine; lineId: Id }[] = [];
    for (const line of lines) {
      if (of.first === null || line.bookedOn < of.first) of.first = line.bookedOn;
      if (of.last === null || line.bookedOn > of.last) of.last = line.bookedOn;
      const before = known.get(`${line.reference} ${line.occurrence}`);
      if (!before) {
        fresh.push(line);
        continue;
      }
      of.earlierId ??= before.statementId;
      this.told.add(before.id);
      if (!isSameBooking(before, line, [before.format, this.format!])) changed.push({ found: line, lineId: before.id });
    }
    for (const [line, twin] of await this.twins(of, fresh)) {
      of.earlierId ??= twin.statementId;
      this.told.add(twin.id);
      changed.push({ found: line, lineId: twin.id });
      fresh = fresh.filter((each) => each !== line);
    }
    of.newLines += fresh.length;
    of.changedLines += changed.length;
    of.knownLines += lines.length - fresh.length - changed.length;
    await flagChanges(this.tx, this.file.id, changed);
    if (fresh.length === 0) return;
    of.statementId ??= await this.open(of);
    await insertLines(this.tx, of.statementId, of.account.id, fresh);
  }

  /** Bookings under references nobody knows that a file of the other kind has probably told already: asked about, not taken in. */
  private async twins(of: Intake, fresh: readonly IdentifiedLine[]): Promise<Map<IdentifiedLine, KnownLine>> {
    if (fresh.length === 0) return new Map();
    const notification = isNotification(this.format!);
    of.otherKind ??= await hasOtherKind(this.tx, of.account.id, notification);
    if (!of.otherKind) return new Map();
    const told = await linesToldOtherwise(this.tx, of.account.id, this.file.id, notification, fresh);
    return twinsOf(fresh, told.filter((line) => !this.told.has(line.id)));
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
