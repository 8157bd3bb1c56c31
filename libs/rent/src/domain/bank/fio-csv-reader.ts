import { isUtf8 } from 'node:buffer';
import { formatKoruna, halere } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import { CsvRows } from './csv-rows';
import { eachText } from './decoding';
import { amountOf, fioHead, fioLine, type FioBooking, type FioField, type FioInfo } from './fio-booking';
import { beginsAsMovements, beginsAsWebStatement, takeWebHeadLine } from './fio-web-head';
import { StatementSum, type BankFile, type StatementHead, type StatementSink } from './statement';

/**
 * Statement of Fio banka as CSV: lines `key;value` (its API) or sentences (its internet banking), then a header of columns, then
 * bookings. `;`, decimal comma, UTF-8 or windows-1250.
 */
const COLUMNS: Readonly<Record<string, FioField>> = {
  'ID pohybu': 'id', 'ID operace': 'id', Datum: 'date', Objem: 'amount', Částka: 'amount', Měna: 'currency', Protiúčet: 'account', 'Kód banky': 'bank', BIC: 'bic',
  'Název protiúčtu': 'name', KS: 'constant', VS: 'variable', SS: 'specific', 'Zpráva pro příjemce': 'message', Komentář: 'comment', Poznámka: 'comment',
  'Uživatelská identifikace': 'note',
};
const INFO = ['accountId', 'bankId', 'currency', 'iban', 'openingBalance', 'closingBalance', 'dateEnd', 'idTo'] as const;
const OTHER_INFO = ['bic', 'dateStart', 'idFrom', 'yearList', 'idList', 'idLastDownload'];
const REQUIRED: readonly FioField[] = ['id', 'date', 'amount'];

/** True when the first line of a file is one of the head, or the names of columns. */
export function isFioCsv(firstLine: string): boolean {
  const first = /^"?([^";]+)"?;/.exec(firstLine)?.[1]?.trim() ?? '';
  return [...INFO, ...OTHER_INFO].includes(first) || COLUMNS[first] === 'id' || beginsAsWebStatement(firstLine) || beginsAsMovements(firstLine);
}

class FioCsv {
  private readonly info: FioInfo = {};
  private columns: readonly (FioField | null)[] | null = null;
  private names: Partial<Record<FioField, string>> = {};
  private head: StatementHead | null = null;
  private sum: StatementSum | null = null;
  private received = 0;
  private spent = 0;
  private lastId: string | null = null;
  private lastLine = 0;

  constructor(private readonly sink: StatementSink) {}

  row(fields: readonly string[], line: number): void {
    this.lastLine = line;
    if (this.columns) this.booking(fields, this.columns, line);
    else if (fields.some((field) => COLUMNS[field.trim()] === 'id')) this.header(fields, line);
    else this.headLine(fields, line);
  }

  private headLine(fields: readonly string[], line: number): void {
    const [key, value = ''] = fields.map((field) => field.trim());
    if (value === '' && takeWebHeadLine(key!, this.info)) return;
    if (beginsAsMovements(`${fields.join(';')};`)) refuseFile('FIO_MOVEMENTS');
    const known = INFO.find((each) => each === key);
    if (!known && !OTHER_INFO.includes(key!)) refuseFile('FIELD_VALUE', { line, element: '1', value: key!.slice(0, 30) });
    if (fields.slice(2).some((field) => field.trim() !== '')) refuseFile('CSV_COLUMNS', { line, found: fields.length, expected: 2 });
    if (known && value !== '') this.info[known] = value;
  }

  private header(row: readonly string[], line: number): void {
    const fields = row.at(-1)!.trim() === '' ? row.slice(0, -1) : row;
    const columns = fields.map((field) => COLUMNS[field.trim()] ?? null);
    for (const field of REQUIRED) if (columns.filter((column) => column === field).length !== 1) refuseFile('FIELD_MISSING', { line, element: Object.entries(COLUMNS).find(([, name]) => name === field)![0] });
    this.columns = columns;
    this.names = Object.fromEntries(columns.flatMap((column, index) => (column === null ? [] : [[column, fields[index]!.trim()]])));
    this.head = fioHead(this.info, line);
    this.sum = new StatementSum(this.head);
    this.sink.begin(this.head);
  }

  private booking(row: readonly string[], columns: readonly (FioField | null)[], line: number): void {
    // Some of the bank's files end a row with a semicolon.
    const fields = row.length === columns.length + 1 && row.at(-1)!.trim() === '' ? row.slice(0, -1) : row;
    if (fields.length !== columns.length) refuseFile('CSV_COLUMNS', { line, found: fields.length, expected: columns.length });
    const booking: FioBooking = {};
    columns.forEach((column, index) => {
      const text = fields[index]!.trim();
      if (column !== null && text !== '') booking[column] ??= text;
    });
    const read = fioLine(booking, this.names, this.head!.currency, line);
    this.lastId = read.reference;
    if (read.amount < 0) this.spent += read.amount;
    else this.received += read.amount;
    this.sum!.add(read.amount);
    this.sink.line(read);
  }

  finish(): void {
    if (!this.head || !this.sum) return refuseFile('CSV_CUT', { line: this.lastLine, element: 'ID pohybu' });
    const foot = this.sum.foot();
    // Without balances only the last booking the head promises tells that nothing is missing.
    if (foot.balanced === null && (this.info.idTo ?? null) !== this.lastId) refuseFile('CSV_CUT', { line: this.lastLine, element: this.info.idTo === undefined ? 'closingBalance' : `ID pohybu ${this.info.idTo.slice(0, 20)}` });
    if (foot.balanced !== false) this.refuseMissing();
    this.sink.end(foot);
  }

  /** Bookings lost, or told twice, that cancel out leave the balances right; the sums of the head tell. */
  private refuseMissing(): void {
    const { received, spent } = this.info;
    if (received === undefined || spent === undefined) return;
    const off = amountOf(received, 1, 'Suma příjmů') - this.received;
    if (off === 0 && Math.abs(amountOf(spent, 1, 'Suma výdajů')) === -this.spent) return;
    refuseFile('FIO_SUMS', { difference: formatKoruna(halere(Math.abs(off)), 'cs').replace('Kč', this.head!.currency === 'CZK' ? 'Kč' : this.head!.currency) });
  }
}

/** A statement saved in windows-1250 says so by its first line: `Výpis č.` in UTF-8 has other bytes. */
function encodingOf(start: Uint8Array): string | null {
  const end = start.indexOf(0x0a);
  const isWide = start[0] === 0xff || start[0] === 0xfe;
  return isWide || end < 0 || isUtf8(start.subarray(0, end)) ? null : 'windows-1250';
}

/** Reads a Fio CSV statement row by row. */
export async function readFioCsv(file: BankFile, start: Uint8Array, sink: StatementSink): Promise<void> {
  const csv = new FioCsv(sink);
  const rows = new CsvRows((fields, line) => csv.row(fields, line));
  await eachText(file, start, encodingOf(start), (text) => rows.write(text));
  rows.end();
  csv.finish();
}
