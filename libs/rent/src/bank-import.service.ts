import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalAccount, formatKoruna, isRefusal, newId, parseIban, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { LedgerService } from '#ledger';
import type { Tx } from '#platform';
import { readStatements } from './domain/bank/bank-file';
import { printedOwnAccount } from './domain/bank/counter-party';
import { isSameBooking, LineIdentity, type IdentifiedLine } from './domain/bank/identity';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import { KnownPayers, type Guess } from './domain/bank/piles';
import type { BankFormat, BankStatement } from './domain/bank/statement';
import { BankLineChangeRow, BankLineRow, BankStatementRow } from './store/bank.entity';
import { bytesOf, fileById, insertLines, linesByReference, linesOfStatement, lockBankAccounts, payersByAccount, receivedUnder, tenancyFacts, waitingPayouts, type KnownLine, type StoredFile } from './store/bank.repository';

export interface ImportedStatement {
  readonly statementId: Id;
  readonly newLines: number;
  /** Lines of this file that an earlier one brought. */
  readonly knownLines: number;
  /** Lines that say something else than the earlier file: flagged, not applied. */
  readonly changedLines: number;
}

export interface GuessedLine {
  readonly line: BankLineRow;
  /** null when the line is posted. */
  readonly guess: Guess | null;
}

/** What the ledger says about the account on the day the statement closes. */
export interface LedgerAssertion {
  readonly closing: Halere | null;
  readonly ledger: Halere;
  /** Sum of the lines up to that day that wait for somebody. */
  readonly waiting: Halere;
  /** True when the ledger and the waiting lines make the closing balance; null when the bank gives none. */
  readonly holds: boolean | null;
}

interface OwnAccount {
  readonly id: Id;
  readonly bankAccount: string;
  readonly iban: string;
  readonly currency: string;
}

/** Takes bank files in, line by line and once only, and lays what is open into piles. It books nothing. */
@Injectable()
export class BankImportService {
  constructor(private readonly ledger: LedgerService) {}

  /**
   * Reads a kept file and keeps its new lines; the same file again changes nothing. Refused whole or taken whole.
   * @throws Refused BankFileCode, bank_file_unknown, bank_account_unknown, bank_account_currency, bank_statement_unbalanced, bank_statement_currencies
   */
  async importStatement(tx: Tx, fileId: Id): Promise<ImportedStatement[]> {
    const file = (await fileById(tx, fileId)) ?? refuse<BankImportRefusal>('bank_file_unknown', {}, 'fileId');
    const { format, statements } = await readStatements(bytesOf(tx, file));
    const accounts = await lockBankAccounts(tx);
    const identities = new Map<Id, LineIdentity>();
    const imported: ImportedStatement[] = [];
    for (const statement of statements) {
      const account = accountOf(statement, accounts);
      refuseUnbalanced(statement, account);
      const identity = identities.get(account.id) ?? new LineIdentity();
      identities.set(account.id, identity);
      imported.push(await this.take(tx, file, format, account, statement, statement.lines.map((line) => identity.identify(line))));
    }
    await tx.audit('importBankStatement', 'File', fileId, { statements: imported.map((each) => each.statementId), newLines: imported.reduce((sum, each) => sum + each.newLines, 0) });
    return imported;
  }

  private async take(tx: Tx, file: StoredFile, format: BankFormat, account: OwnAccount, statement: BankStatement, lines: readonly IdentifiedLine[]): Promise<ImportedStatement> {
    const known = new Map((await linesByReference(tx, account.id, lines.map((line) => line.reference))).map((line) => [`${line.reference} ${line.occurrence}`, line]));
    const fresh: IdentifiedLine[] = [];
    const changed: { line: IdentifiedLine; known: KnownLine }[] = [];
    for (const line of lines) {
      const before = known.get(`${line.reference} ${line.occurrence}`);
      if (!before) fresh.push(line);
      else if (!isSameBooking(before, line, [before.format, format])) changed.push({ line, known: before });
    }
    await this.flagChanges(tx, file, changed);
    const earlier = [...known.values()][0]?.statementId ?? null;
    const statementId = fresh.length === 0 ? (earlier ?? (await this.sameStatement(tx, file, account))) : null;
    const counts = { newLines: fresh.length, knownLines: lines.length - fresh.length - changed.length, changedLines: changed.length };
    if (statementId !== null) return { statementId, ...counts };
    return { statementId: await this.keep(tx, file, format, account, statement, fresh), ...counts };
  }

  /** A statement without bookings leaves no lines to know it by, only its file. */
  private async sameStatement(tx: Tx, file: StoredFile, account: OwnAccount): Promise<Id | null> {
    return (await tx.find(BankStatementRow, { bankAccountId: account.id, fileSha256: file.sha256 }, { take: 1 }))[0]?.id ?? null;
  }

  private async keep(tx: Tx, file: StoredFile, format: BankFormat, account: OwnAccount, statement: BankStatement, fresh: readonly IdentifiedLine[]): Promise<Id> {
    const days = statement.lines.map((line) => line.bookedOn).sort();
    const id = newId();
    await tx.insert(BankStatementRow, {
      id,
      bankAccountId: account.id,
      fileId: file.id,
      fileSha256: file.sha256,
      format,
      statementNumber: statement.number,
      periodFrom: days[0] ?? null,
      periodTo: latest(statement.closesOn, days.at(-1) ?? null) ?? tx.today,
      opening: statement.opening,
      closing: statement.closing,
      lineCount: statement.lineCount,
      importedAt: tx.now,
      importedBy: tx.actor.accountId,
    });
    await insertLines(tx, id, account.id, fresh);
    return id;
  }

  private async flagChanges(tx: Tx, file: StoredFile, changed: readonly { line: IdentifiedLine; known: KnownLine }[]): Promise<void> {
    for (const { line, known } of changed) {
      const { occurrence: _, ...found } = line;
      await tx.run(
        `INSERT INTO money.bank_line_change (agency_id, id, line_id, file_id, booked_on, amount, found, found_sha256, noticed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (agency_id, line_id, found_sha256) DO NOTHING`,
        [tx.agencyId, newId(), known.id, file.id, line.bookedOn, line.amount, found, createHash('sha256').update(JSON.stringify({ ...found, position: 0 })).digest('hex'), tx.now],
      );
    }
  }

  /**
   * A person decides about a flagged change: the later file is wrong (`ignored`), or the bank uses the reference twice
   * and it is another booking, which is then taken in as a line of its own. @throws Refused bank_change_unknown
   */
  async settleChange(tx: Tx, changeId: Id, as: 'ignored' | 'another_booking'): Promise<BankLineRow> {
    const [change] = await tx.find(BankLineChangeRow, { id: changeId }, { lock: 'for update' });
    if (!change || change.settledAs !== null) return refuse<BankImportRefusal>('bank_change_unknown', {}, 'changeId');
    const known = (await tx.get(BankLineRow, change.lineId))!;
    await tx.update(BankLineChangeRow, changeId, { settledAs: as, settledAt: tx.now, settledBy: tx.actor.accountId });
    if (as === 'another_booking') {
      const last = await tx.row<{ occurrence: number; position: number }>(
        'SELECT max(occurrence) AS occurrence, (SELECT max(position) FROM money.bank_line WHERE agency_id = $1 AND statement_id = $4) AS position FROM money.bank_line WHERE agency_id = $1 AND bank_account_id = $2 AND reference = $3',
        [tx.agencyId, known.bankAccountId, known.reference, known.statementId],
      );
      await insertLines(tx, known.statementId, known.bankAccountId, [{ ...change.found, occurrence: last!.occurrence + 1, position: last!.position + 1 }]);
    }
    await tx.audit('settleBankLineChange', 'BankLineChange', changeId, { as });
    return known;
  }

  async statement(tx: Tx, statementId: Id): Promise<BankStatementRow> {
    return (await tx.get(BankStatementRow, statementId)) ?? refuse<BankImportRefusal>('bank_statement_unknown', {}, 'id');
  }

  /** Every line of a statement, in its order; the open ones with a guess. */
  async guessedLines(tx: Tx, statementId: Id): Promise<GuessedLine[]> {
    return this.guess(tx, await linesOfStatement(tx, statementId));
  }

  /** Guesses for lines that wait; a fixed number of statements for any number of lines. */
  async guess(tx: Tx, lines: readonly BankLineRow[]): Promise<GuessedLine[]> {
    const waiting = lines.filter((line) => line.state !== 'posted');
    if (waiting.length === 0) return lines.map((line) => ({ line, guess: null }));
    const on = waiting.reduce((latestDay, line) => (line.bookedOn > latestDay ? line.bookedOn : latestDay), waiting[0]!.bookedOn);
    const payers = new KnownPayers(
      await tenancyFacts(tx, on),
      waiting.some((line) => line.amount < 0) ? await waitingPayouts(tx) : [],
      await payersByAccount(tx, waiting.map(accountKey).filter((key) => key !== null)),
      await receivedUnder(tx, waiting.filter((line) => line.amount < 0).map((line) => line.variableSymbol).filter((symbol) => symbol !== null)),
    );
    return lines.map((line) => ({ line, guess: line.state === 'posted' ? null : payers.guess({ ...line, counterAccount: accountKey(line) }) }));
  }

  /** Opening balances count from the first posting on; until then they are added here. */
  async assertion(tx: Tx, statement: BankStatementRow): Promise<LedgerAssertion> {
    const booked = await this.ledger.balance(tx, { kind: 'bank', ownerId: statement.bankAccountId }, statement.periodTo);
    const row = await tx.row<{ waiting: Halere; opening: Halere | null; opened: boolean }>(
      `SELECT (SELECT coalesce(sum(amount), 0)::bigint FROM money.bank_line WHERE agency_id = $1 AND bank_account_id = $2 AND state = 'open' AND booked_on <= $3) AS waiting,
        (SELECT opening FROM money.bank_statement WHERE agency_id = $1 AND bank_account_id = $2 ORDER BY period_to, id LIMIT 1) AS opening,
        EXISTS (SELECT 1 FROM money.entry WHERE agency_id = $1 AND cause_kind = 'opening' AND cause_id = $2) AS opened`,
      [tx.agencyId, statement.bankAccountId, statement.periodTo],
    );
    const ledger = (booked + (row!.opened ? 0 : (row!.opening ?? 0))) as Halere;
    const { closing } = statement;
    return { closing, ledger, waiting: row!.waiting, holds: closing === null ? null : ledger + row!.waiting === closing };
  }
}

export function accountKey(line: Pick<BankLineRow, 'counterAccount' | 'counterBank'>): string | null {
  return line.counterAccount === null ? null : `${line.counterAccount}/${line.counterBank ?? ''}`;
}

const latest = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b > a) ? b : a);

/** The agency's account of a statement: by IBAN, or by its 16 digits where the format names no bank. */
function accountOf(statement: BankStatement, accounts: readonly OwnAccount[]): OwnAccount {
  const found = accounts.find((account) => {
    if (statement.iban !== null) return account.iban === statement.iban;
    const own = parseIban(account.iban);
    return !isRefusal(own) && own.czech !== null && canonicalAccount(own.czech) === statement.account;
  });
  if (!found) return refuse<BankImportRefusal>('bank_account_unknown', { account: printedOwnAccount(statement) });
  if (found.currency !== statement.currency) refuse<BankImportRefusal>('bank_account_currency', { account: found.bankAccount, found: statement.currency, expected: found.currency });
  return found;
}

function refuseUnbalanced(statement: BankStatement, account: OwnAccount): void {
  if (statement.balanced !== false) return;
  if (statement.difference === 0) refuse<BankImportRefusal>('bank_statement_currencies', { account: account.bankAccount });
  const money = (amount: Halere | null): string => formatKoruna(amount ?? (0 as Halere), 'cs');
  refuse<BankImportRefusal>('bank_statement_unbalanced', {
    account: account.bankAccount,
    difference: money(statement.difference),
    opening: money(statement.opening),
    sum: money(statement.sum),
    closing: money(statement.closing),
  });
}
