import { isUtf8 } from 'node:buffer';
import { formatKoruna, halere } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import { decodeLine, eachLine, EncodingSurvey, isBlank } from './decoding';
import { fromInternalAccount, headEvidence, headIban, internalEvidence, readHead, readItem, readNote, signOf, type GpcDialect, type GpcItem, type ReversalCodes } from './gpc-records';
import { StatementSum, type BankFile, type BankLine, type StatementHead, type StatementSink } from './statement';

/** What one pass over the file tells about its dialect. Only digits are looked at, so the encoding does not matter yet. */
class Survey {
  private readonly encoding = new EncodingSurvey();
  private internal = 0;
  private readonly codes = new Set<string>();
  private readonly statements: { readonly expected: number; sure: number; fours: number }[] = [];

  line(bytes: Buffer, line: number): void {
    this.encoding.line(bytes, line);
    const text = bytes.toString('latin1');
    if (text.startsWith('074')) {
      const head = readHead(isUtf8(bytes) ? decodeLine(bytes, 'utf8', line) : text, line);
      this.internal += headEvidence(head);
      this.statements.push({ expected: head.closing - head.opening, sure: 0, fours: 0 });
    } else if (text.startsWith('075')) {
      this.item(text);
    }
  }

  private item(text: string): void {
    this.internal += internalEvidence(text.slice(19, 35));
    const code = text[60] ?? '';
    const amount = Number(text.slice(48, 60));
    const statement = this.statements.at(-1);
    this.codes.add(code);
    if (!statement) return;
    if (code === '4') statement.fours += amount;
    else statement.sure += code === '2' || code === '3' ? amount : -amount;
  }

  dialect(): GpcDialect {
    return { encoding: this.encoding.encoding(), permuted: this.internal > 0, reversalCodes: this.reversalCodes() };
  }

  /** 3 is written only by Česká spořitelna, 5 only by the others; a file with nothing but 4 is told by its balances. */
  private reversalCodes(): ReversalCodes {
    if (this.codes.has('5') || !(this.codes.has('3') || this.codes.has('4'))) return 'standard';
    if (this.codes.has('3')) return 'sporitelna';
    const fits = (sign: 1 | -1): boolean => this.statements.every(({ expected, sure, fours }) => sure + sign * fours === expected);
    return !fits(1) && fits(-1) ? 'sporitelna' : 'standard';
  }
}

/** Turns the records into statements, one booking at a time: a booking is complete when the next record begins. */
class GpcStatements {
  private head: StatementHead | null = null;
  private sum: StatementSum | null = null;
  /** What the lines moved, by posting code, against the turnovers the head reports. */
  private turnover = { line: 0, debit: 0, credit: 0 };
  private item: { readonly item: GpcItem; readonly line: number; message: string; bankNote: string; join: boolean } | null = null;
  private begun = false;
  count = 0;

  constructor(
    private readonly dialect: GpcDialect,
    private readonly sink: StatementSink,
  ) {}

  line(bytes: Buffer, line: number): void {
    if (isBlank(bytes)) return;
    const record = decodeLine(bytes, this.dialect.encoding, line);
    switch (record.slice(0, 3)) {
      case '074':
        this.finishStatement();
        return this.startStatement(record, line);
      case '075':
        return this.startItem(record, line);
      case '076':
      case '078':
      case '079':
        return this.note(record, line);
      default:
        return refuseFile('GPC_RECORD', { line, record: record.slice(0, 3).replace(/[^\x20-\x7e]/g, '?') });
    }
  }

  private account(digits: string): string {
    return this.dialect.permuted ? fromInternalAccount(digits) : digits;
  }

  private startStatement(record: string, line: number): void {
    const head = readHead(record, line);
    this.count += 1;
    const account = this.account(head.account);
    const { opening, closing, number, closesOn } = head;
    this.head = { account, iban: headIban({ ...head, account }), currency: 'CZK', number, closesOn, opening, closing };
    this.sum = new StatementSum(this.head);
    this.turnover = { line, debit: head.debit, credit: head.credit };
    this.begun = false;
  }

  private startItem(record: string, line: number): void {
    if (!this.head) return refuseFile('GPC_ORDER', { line, record: '075' });
    this.finishItem();
    const item = readItem(record, line);
    if (this.account(item.ownAccount) !== this.head.account) refuseFile('GPC_ACCOUNT', { line });
    // The head names no currency: the first booking does, where the bank fills it in.
    if (!this.begun && item.currency !== null) this.head = { ...this.head, currency: item.currency };
    if (item.currency !== null && item.currency !== this.head.currency) refuseFile('FIELD_CURRENCY', { line, found: item.currency, expected: this.head.currency });
    this.begin();
    this.item = { item, line, message: '', bankNote: '', join: false };
  }

  private note(record: string, line: number): void {
    if (!this.item) return refuseFile('GPC_ORDER', { line, record: record.slice(0, 3) });
    const { text, full } = readNote(record);
    if (record.startsWith('076')) this.item.bankNote = text;
    else {
      this.item.message += (this.item.message === '' || this.item.join ? '' : ' ') + text;
      this.item.join = full;
    }
  }

  private begin(): void {
    if (this.begun || !this.head) return;
    this.begun = true;
    this.sink.begin(this.head);
  }

  private finishItem(): void {
    if (!this.item || !this.sum) return;
    const { item, line, message, bankNote } = this.item;
    const sign = signOf(item.code, this.dialect.reversalCodes) ?? refuseFile('GPC_CODES', { line, code: item.code });
    const amount = halere(sign.sign * item.amountUnsigned);
    const counterAccount = /^0+$/.test(item.counterAccount) ? null : this.account(item.counterAccount);
    const booking: BankLine = {
      reference: item.reference,
      bookedOn: item.bookedOn,
      amount,
      counterAccount,
      counterBank: item.bank,
      counterName: item.name,
      variableSymbol: item.variableSymbol,
      constantSymbol: item.constantSymbol,
      specificSymbol: item.specificSymbol,
      message: message.trim() || item.message || bankNote || null,
      reversal: sign.reversal,
    };
    this.item = null;
    if (amount < 0) this.turnover.debit += amount;
    else this.turnover.credit -= amount;
    this.sum.add(amount);
    this.sink.line(booking);
  }

  finishStatement(): void {
    this.finishItem();
    if (!this.sum) return;
    this.begin();
    this.refuseMissing();
    this.sink.end(this.sum.foot());
    this.sum = null;
  }

  /**
   * Lost bookings that cancel out leave the balances right; the turnovers of the head then are too high by the same sum on both
   * sides. Too low says nothing: banks net bookings they take back, each in its way.
   */
  private refuseMissing(): void {
    const { line, debit, credit } = this.turnover;
    if (debit > 0 && debit === credit) refuseFile('GPC_TURNOVER', { line, difference: formatKoruna(halere(debit), 'cs') });
  }
}

/** Reads a GPC file in two passes (its dialect, then its bookings), keeping no more than one booking. */
export async function readGpc(file: BankFile, sink: StatementSink): Promise<void> {
  const survey = new Survey();
  await eachLine(file, (bytes, line) => survey.line(bytes, line));
  const statements = new GpcStatements(survey.dialect(), sink);
  await eachLine(file, (bytes, line) => statements.line(bytes, line));
  statements.finishStatement();
  if (statements.count === 0) refuseFile('BANK_FILE_UNKNOWN');
}
