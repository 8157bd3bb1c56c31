import { Injectable } from '@nestjs/common';
import writeXlsx from 'write-excel-file/node';
import { addMonths, BOM, csvLine, firstDayOf, harmless, lastDayOf, orRefuse, refuse, type Month } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { believableCodes, codeOf, decimal, wordOf, type AccountCodes } from './domain/export/account-codes';
import type { ExportRefusal } from './domain/export/sentences';
import { accountCodes, countLines, journal, keepAccountCodes, turnovers, type JournalLine, type Turnover } from './store/export.repository';

export type ExportPart = 'journal' | 'turnover';
/** From a month to a month, both included. */
export interface ExportPeriod {
  readonly from: Month;
  readonly to: Month;
}

const MOST_MONTHS = 24;
/** More does not fit into memory twice over, nor into what people open. */
const MOST_XLSX_LINES = 100_000;
const JOURNAL_HEADER = ['Datum', 'Zápis', 'Účet', 'Název účtu', 'Komu patří', 'Příčina', 'Text', 'MD', 'D', 'Storno'];
const TURNOVER_HEADER = ['Účet', 'Název účtu', 'Komu patří', 'Počáteční stav', 'Obrat MD', 'Obrat D', 'Konečný stav'];
const CAUSE: Readonly<Record<string, string>> = {
  charge: 'předpis', bank_line: 'výpis', landlord_report: 'zpráva majitele', claim: 'garance', payout: 'výplata', deposit: 'jistota', fund_grant: 'dotace fondu', recovery: 'regres', write_off: 'odpis',
  correction: 'oprava', opening: 'počáteční stav', interest: 'úrok z prodlení', costs: 'náklady', settlement: 'vyúčtování', cash: 'pokladna', postal_order: 'složenka',
};

/** What the accountant gets: every line of the books of a period, and the turnover of every account, under his own numbers. */
@Injectable()
export class LedgerExportService {
  constructor(private readonly db: Database) {}

  /** @throws Refused export_period */
  checked(period: ExportPeriod): ExportPeriod {
    if (period.to < period.from || period.to >= addMonths(period.from, MOST_MONTHS)) refuse<ExportRefusal>('export_period', {}, 'to');
    return period;
  }

  /** A CSV for Czech spreadsheets, piece by piece: what is not yet sent is not yet read. */
  async *csv(tx: Tx, part: ExportPart, period: ExportPeriod): AsyncGenerator<string> {
    const [from, to] = [firstDayOf(period.from), lastDayOf(period.to)];
    const codes = await accountCodes(tx, to);
    yield BOM + csvLine(part === 'journal' ? JOURNAL_HEADER : TURNOVER_HEADER);
    if (part === 'turnover') {
      const rows = await turnovers(tx, from, to);
      yield rows.map((row) => csvLine(turnoverCells(row, codes).map((cell) => (typeof cell === 'number' ? decimal(cell) : cell)))).join('');
      yield csvLine(['', 'Celkem', '', ...totals(rows).map(decimal)]);
      return;
    }
    let [debit, credit] = [0, 0];
    for await (const lines of journal(tx, from, to)) {
      for (const line of lines) {
        if (line.amount > 0) debit += line.amount;
        else credit -= line.amount;
      }
      yield lines.map((line) => csvLine(journalCells(line, codes).map((cell) => (typeof cell === 'number' ? decimal(cell) : cell)))).join('');
    }
    yield csvLine(['', '', '', 'Celkem', '', '', '', decimal(debit), decimal(credit), '']);
  }

  /** Both parts as sheets of one XLSX. @throws Refused export_too_large */
  async xlsx(tx: Tx, period: ExportPeriod): Promise<Buffer> {
    const [from, to] = [firstDayOf(period.from), lastDayOf(period.to)];
    const count = await countLines(tx, from, to);
    if (count > MOST_XLSX_LINES) refuse<ExportRefusal>('export_too_large', { most: MOST_XLSX_LINES, count });
    const codes = await accountCodes(tx, to);
    const lines: ReturnType<typeof sheetRow>[] = [];
    for await (const some of journal(tx, from, to)) lines.push(...some.map((line) => sheetRow(journalCells(line, codes))));
    const rows = await turnovers(tx, from, to);
    const head = (titles: readonly string[]) => titles.map((value) => ({ value, fontWeight: 'bold' as const }));
    return writeXlsx([
      { sheet: 'Obraty', data: [head(TURNOVER_HEADER), ...rows.map((row) => sheetRow(turnoverCells(row, codes))), sheetRow(['', 'Celkem', '', ...totals(rows)])], columns: [8, 28, 18, 16, 16, 16, 16].map((width) => ({ width })) },
      { sheet: 'Deník', data: [head(JOURNAL_HEADER), ...lines], columns: [12, 12, 8, 28, 18, 14, 40, 14, 14, 8].map((width) => ({ width })) },
    ]).toBuffer();
  }

  /** Sums of a period, for whoever checks the file. */
  async totals(tx: Tx, period: ExportPeriod): Promise<{ readonly lines: number; readonly accounts: number; readonly debit: number; readonly credit: number }> {
    const [from, to] = [firstDayOf(period.from), lastDayOf(period.to)];
    const rows = await turnovers(tx, from, to);
    const [, debit, credit] = totals(rows);
    return { lines: await countLines(tx, from, to), accounts: rows.length, debit, credit };
  }

  codes(tx: Tx): Promise<AccountCodes> {
    return accountCodes(tx, tx.today);
  }

  /** Which number of the accountant each of our accounts has, from today. @throws Refused export_code, export_kind_unknown */
  setCodes(actor: Actor, codes: readonly { readonly kind: string; readonly code: string }[]): Promise<AccountCodes> {
    return this.db.write(actor, async (tx) => {
      const kept = orRefuse<AccountCodes>(believableCodes(codes));
      await keepAccountCodes(tx, kept);
      await tx.audit('setAccountCodes', 'AgencyPolicy', null, { kinds: Object.keys(kept) });
      return kept;
    });
  }
}

/** Text, or haléře. */
type Cell = string | number;

function journalCells(line: JournalLine, codes: AccountCodes): Cell[] {
  const { bookedOn, entryId, kind, owner, cause, text, amount, isReversal } = line;
  return [bookedOn, entryId.slice(-12), codeOf(kind, codes), wordOf(kind), owner, CAUSE[cause] ?? cause, text, amount > 0 ? amount : 0, amount < 0 ? -amount : 0, isReversal ? 'storno' : ''];
}

function turnoverCells({ kind, owner, opening, debit, credit }: Turnover, codes: AccountCodes): Cell[] {
  return [codeOf(kind, codes), wordOf(kind), owner, opening, debit, credit, opening + debit - credit];
}

function totals(rows: readonly Turnover[]): [number, number, number, number] {
  const [opening, debit, credit] = rows.reduce<[number, number, number]>((sum, row) => [sum[0] + row.opening, sum[1] + row.debit, sum[2] + row.credit], [0, 0, 0]);
  return [opening, debit, credit, opening + debit - credit];
}

function sheetRow(cells: readonly Cell[]) {
  return cells.map((cell) => (typeof cell === 'number' ? { value: cell / 100, type: Number, format: '#,##0.00' } : { value: harmless(cell), type: String }));
}
