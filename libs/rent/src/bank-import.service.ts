import { Injectable } from '@nestjs/common';
import { refuse, type Halere, type Id } from '#kernel';
import { LedgerService } from '#ledger';
import type { Tx } from '#platform';
import { BankIntake, type ImportedStatement } from './bank-intake';
import { readBankFile } from './domain/bank/bank-file';
import { lastGap, type Closed, type Gap } from './domain/bank/gaps';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import { Learned } from './domain/bank/learned';
import { KnownPayers, type Guess } from './domain/bank/piles';
import { freeOccurrences } from './domain/bank/recognition';
import { BankLineChangeRow, BankLineRow, BankStatementRow } from './store/bank.entity';
import { countLines, linesOfStatement, linesPage } from './store/bank.repository';
import { payersByAccount, receivedUnder, tenancyFacts, waitingPayouts } from './store/bank-facts.repository';
import { bytesOf, fileById, insertLines, linesByReference, lockBankAccounts, paymentsOfTotals } from './store/bank-intake.repository';
import { depositsBySymbol } from './store/deposits.repository';
import { ruleFacts, splitFacts } from './store/bank-rule.repository';

export interface GuessedLine {
  readonly line: BankLineRow;
  /** null when the line is posted. */
  readonly guess: Guess | null;
}

export interface PileCounts {
  readonly certain: number;
  readonly toConfirm: number;
  readonly unknown: number;
  readonly suspense: number;
  readonly posted: number;
}

/** Lines gone through at once; also the most that one act books from a shell. */
const SLICE_LINES = 5_000;

/** What the ledger says about the account on the day the statement closes. */
export interface LedgerAssertion {
  readonly closing: Halere | null;
  readonly ledger: Halere;
  /** Sum of the lines up to that day that wait for somebody. */
  readonly waiting: Halere;
  /** True when the ledger and the waiting lines make the closing balance; null when the bank gives none. */
  readonly holds: boolean | null;
  /** Where the statements up to this one do not follow one another; only when the ledger does not hold. */
  readonly gap: Gap | null;
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
    const intake = new BankIntake(tx, file, await lockBankAccounts(tx));
    try {
      await readBankFile(bytesOf(tx, file), intake);
      await intake.finish();
    } catch (error) {
      await intake.settled();
      throw error;
    }
    const { imported } = intake;
    await tx.audit('importBankStatement', 'File', fileId, { statements: imported.map((each) => each.statementId), newLines: imported.reduce((sum, each) => sum + each.newLines, 0) });
    return imported;
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
      // A booking told under another reference keeps its own; one under a known reference is its next occurrence.
      const last = await tx.row<{ position: number }>('SELECT max(position) AS position FROM money.bank_line WHERE agency_id = $1 AND statement_id = $2', [tx.agencyId, known.statementId]);
      const { details, ...whole } = change.found;
      const found = (details ?? [whole]).map((line, index) => ({ ...line, occurrence: 0, position: last!.position + 1 + index }));
      const sameReference = await linesByReference(tx, known.bankAccountId, found.map((line) => line.reference));
      await insertLines(tx, known.statementId, known.bankAccountId, freeOccurrences(found, sameReference));
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

  /** A slice of the lines of a statement, in its order, and how many there are. */
  async guessedPage(tx: Tx, statementId: Id, slice: { readonly first: number; readonly offset: number }): Promise<{ rows: GuessedLine[]; totalCount: number }> {
    return { rows: await this.guess(tx, await linesPage(tx, statementId, slice)), totalCount: await countLines(tx, statementId) };
  }

  /** The lines of a statement a slice at a time: what a long statement is gone through with. */
  async *guessedSlices(tx: Tx, statementId: Id): AsyncGenerator<GuessedLine[]> {
    for (let offset = 0; ; offset += SLICE_LINES) {
      const lines = await linesPage(tx, statementId, { first: SLICE_LINES, offset });
      if (lines.length > 0) yield this.guess(tx, lines);
      if (lines.length < SLICE_LINES) return;
    }
  }

  /** How many lines of a statement lie where. */
  async piles(tx: Tx, statementId: Id): Promise<PileCounts> {
    const counts = { certain: 0, toConfirm: 0, unknown: 0, suspense: 0, posted: 0 };
    for await (const lines of this.guessedSlices(tx, statementId)) {
      for (const { line, guess } of lines) {
        if (line.state !== 'open') counts[line.state] += 1;
        else counts[guess?.pile === 'to_confirm' ? 'toConfirm' : (guess?.pile ?? 'unknown')] += 1;
      }
    }
    return counts;
  }

  /** Guesses for lines that wait; a fixed number of statements for any number of lines. */
  async guess(tx: Tx, lines: readonly BankLineRow[]): Promise<GuessedLine[]> {
    const waiting = lines.filter((line) => line.state !== 'posted');
    if (waiting.length === 0) return lines.map((line) => ({ line, guess: null }));
    const on = waiting.reduce((latestDay, line) => (line.bookedOn > latestDay ? line.bookedOn : latestDay), waiting[0]!.bookedOn);
    const accounts = waiting.map(accountKey).filter((key) => key !== null);
    const payers = new KnownPayers(
      await tenancyFacts(tx, on),
      waiting.some((line) => line.amount < 0) ? await waitingPayouts(tx) : [],
      await payersByAccount(tx, accounts),
      await receivedUnder(tx, waiting.filter((line) => line.amount < 0).map((line) => line.variableSymbol).filter((symbol) => symbol !== null)),
      new Learned(await ruleFacts(tx), await splitFacts(tx, accounts)),
      await depositsBySymbol(tx),
    );
    const payments = await paymentsOfTotals(tx, waiting.filter((line) => line.batchTotal === null).map((line) => line.id));
    const facts = <Told extends Pick<BankLineRow, 'counterAccount' | 'counterBank'>>(line: Told) => ({ ...line, counterAccount: accountKey(line) });
    return lines.map((line) => ({ line, guess: line.state === 'posted' ? null : payers.guess({ ...facts(line), payments: (payments.get(line.id) ?? []).map(facts) }) }));
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
    const holds = closing === null ? null : ledger + row!.waiting === closing;
    return { closing, ledger, waiting: row!.waiting, holds, gap: holds === false ? await this.gapUpTo(tx, statement) : null };
  }

  private async gapUpTo(tx: Tx, { bankAccountId, periodTo }: BankStatementRow): Promise<Gap | null> {
    const statements = await tx.rows<Closed>(
      `SELECT coalesce(period_from, period_to) AS "from", period_to AS "to", opening, closing FROM money.bank_statement
       WHERE agency_id = $1 AND bank_account_id = $2 AND period_to <= $3 AND opening IS NOT NULL AND closing IS NOT NULL ORDER BY period_to DESC, id DESC LIMIT 400`,
      [tx.agencyId, bankAccountId, periodTo],
    );
    return lastGap(statements);
  }
}

export function accountKey(line: Pick<BankLineRow, 'counterAccount' | 'counterBank'>): string | null {
  return line.counterAccount === null ? null : `${line.counterAccount}/${line.counterBank ?? ''}`;
}
