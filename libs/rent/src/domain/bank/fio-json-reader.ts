import { refuseFile } from './bank-file-sentences';
import { eachText } from './decoding';
import { fioHead, fioLine, type FioBooking, type FioField, type FioInfo } from './fio-booking';
import { ITEM, JsonTokens, type JsonHandler } from './json-tokens';
import { StatementSum, type BankFile, type StatementHead, type StatementSink } from './statement';

/** Statement of Fio banka's API (JSON): `accountStatement.info` and `accountStatement.transactionList.transaction[]` of columns. */
const COLUMNS: Readonly<Record<string, FioField>> = {
  column22: 'id', column0: 'date', column1: 'amount', column14: 'currency', column2: 'account', column3: 'bank', column26: 'bic', column10: 'name',
  column4: 'constant', column5: 'variable', column6: 'specific', column16: 'message', column25: 'comment', column7: 'note',
};
const NAMES = Object.fromEntries(Object.entries(COLUMNS).map(([column, field]) => [field, column]));
const ROOT = 'accountStatement';
const INFO = ['accountId', 'bankId', 'currency', 'iban', 'openingBalance', 'closingBalance', 'dateEnd', 'idTo'] as const;

const isInfo = (path: readonly string[]): boolean => path[0] === ROOT && path[1] === 'info';
const isTransaction = (path: readonly string[]): boolean => path.length >= 4 && path[0] === ROOT && path[1] === 'transactionList' && path[2] === 'transaction' && path[3] === ITEM;

/** Ends the first pass: the head is known. */
class HeadKnown extends Error {}

/** The first pass: the head, wherever in the document it stands. */
class HeadReader implements JsonHandler {
  readonly info: FioInfo = {};
  line = 1;
  constructor(private readonly tokens: () => JsonTokens) {}
  open(): void {
    // Only values of the head matter.
  }
  value(path: readonly string[], text: string, kind: string): void {
    if (!isInfo(path) || path.length !== 3 || kind === 'literal' || text.trim() === '') return;
    const key = INFO.find((each) => each === path[2]);
    if (key) this.info[key] = text.trim();
  }
  close(path: readonly string[]): void {
    if (!isInfo(path) || path.length !== 2) return;
    this.line = this.tokens().line;
    throw new HeadKnown();
  }
}

async function readHead(file: BankFile, start: Uint8Array): Promise<StatementHead> {
  const reader = new HeadReader(() => tokens);
  const tokens: JsonTokens = new JsonTokens(reader);
  try {
    await eachText(file, start, null, (text) => tokens.write(text));
    tokens.end();
  } catch (error) {
    if (error instanceof HeadKnown) return fioHead(reader.info, reader.line);
    throw error;
  }
  return refuseFile('FIO_OTHER', { element: `${ROOT}.info` });
}

class Transactions implements JsonHandler {
  private booking: FioBooking = {};
  private line = 1;
  private seenList = false;

  constructor(
    private readonly head: StatementHead,
    private readonly sum: StatementSum,
    private readonly sink: StatementSink,
    private readonly tokens: () => JsonTokens,
  ) {}

  open(path: readonly string[], kind: 'object' | 'array'): void {
    if (path.length === 3 && kind === 'array' && path[0] === ROOT && path[1] === 'transactionList' && path[2] === 'transaction') this.seenList = true;
    if (!isTransaction(path)) return;
    if (path.length === 4) {
      if (kind !== 'object') refuseFile('FIO_OTHER', { element: 'transaction[]' });
      this.booking = {};
      this.line = this.tokens().line;
    }
  }

  value(path: readonly string[], text: string, kind: 'string' | 'number' | 'literal'): void {
    if (path.length === 2 && path[1] === 'transactionList' && text === 'null') this.seenList = true;
    if (path.length === 3 && path[1] === 'transactionList' && path[2] === 'transaction' && text === 'null') this.seenList = true;
    if (!isTransaction(path)) return;
    const field = COLUMNS[path[4] ?? ''];
    if (path.length === 4 || (path.length === 5 && text !== 'null')) refuseFile('FIELD_VALUE', { line: this.tokens().line, element: path[4] ?? 'transaction[]', value: text.slice(0, 30) });
    if (path.length !== 6 || path[5] !== 'value' || field === undefined) return;
    if (kind === 'literal' && text !== 'null') refuseFile('FIELD_VALUE', { line: this.tokens().line, element: path[4]!, value: text });
    if (kind !== 'literal' && text.trim() !== '') this.booking[field] = text.trim();
  }

  close(path: readonly string[]): void {
    if (path.length !== 4 || !isTransaction(path)) return;
    const line = fioLine(this.booking, NAMES, this.head.currency, this.line);
    this.sum.add(line.amount);
    this.sink.line(line);
  }

  finish(): void {
    if (!this.seenList) refuseFile('FIO_OTHER', { element: `${ROOT}.transactionList` });
  }
}

/** Reads a Fio JSON statement in two passes: its head (which may stand behind the bookings), then the bookings one by one. */
export async function readFioJson(file: BankFile, start: Uint8Array, sink: StatementSink): Promise<void> {
  const head = await readHead(file, start);
  const sum = new StatementSum(head);
  const transactions = new Transactions(head, sum, sink, () => tokens);
  const tokens: JsonTokens = new JsonTokens(transactions);
  sink.begin(head);
  await eachText(file, start, null, (text) => tokens.write(text));
  tokens.end();
  transactions.finish();
  sink.end(sum.foot());
}
