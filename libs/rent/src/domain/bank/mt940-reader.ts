import { refuseFile } from './bank-file-sentences';
import { decodeLine, eachLine, EncodingSurvey, isBlank, type TextEncoding } from './decoding';
import { readAccount, readBalance, readDetails, readItem, sameAccount, type Mt940Account, type Mt940Balance, type Mt940Item } from './mt940-fields';
import { StatementSum, type BankFile, type StatementHead, type StatementSink } from './statement';

/**
 * SWIFT MT940, with or without SWIFT blocks (`{1:…}{4:`) and the short header of Czech MultiCash. A message is a page: 60F opens a
 * statement, 60M goes on with it, 62M says that it goes on, 62F closes it. Two passes, because the closing balance stands behind
 * the bookings; no more than one booking is kept.
 */
interface Field {
  readonly tag: string;
  readonly line: number;
  readonly lines: string[];
}

/** Tags that carry nothing we need: related reference, statement time, funds available, forward balances, banks' own notes. */
const IGNORED = new Set(['21', '13', '13D', '64', '65', 'NS']);
const TAG = /^:(\d{2}[A-Z]?|NS):/;
/** Fields of the message; a cut time (`:12:30`) at the beginning of a line of field 86 is none. */
const FIELDS = new Set([...IGNORED, '20', '25', '25P', '28', '28C', '34F', '60F', '60M', '61', '62F', '62M', '86', '90C', '90D']);
/** What communication software frames a file with. */
const FRAME = /^[\x01-\x04]+|[\x01-\x04]+$/g;

/** Cuts the lines of a file into fields and hands each over when the next one begins. */
class Mt940Fields {
  private field: Field | null = null;
  /** Outside of a message stand only SWIFT blocks and the bank's short header. */
  private outside = true;

  constructor(
    private readonly encoding: TextEncoding,
    private readonly each: (field: Field) => void,
  ) {}

  line(bytes: Buffer, line: number): void {
    if (isBlank(bytes)) return;
    let text = decodeLine(bytes, this.encoding, line).replace(FRAME, '');
    // Rabobank names the kind of message as if it were a field.
    if (text.trim() === '' || (this.outside && text.trim() === ':940:')) return;
    // `$` stands between the messages of one file (RJE).
    const block = /^(?:-?\}?\s*)(?:\{5:.*?\}\}?\s*)?\$?\s*(\{1:.*)$/.exec(text);
    if (block) {
      this.finish();
      text = this.afterBlocks(block[1]!, line);
    }
    if (/^(-\}?\s*(\{5:.*)?\$?|\$)$/.test(text.trimEnd())) return this.finish();
    const tag = TAG.exec(text)?.[1];
    if (tag !== undefined && (FIELDS.has(tag) || this.field?.tag !== '86')) {
      if (this.field) this.each(this.field);
      this.outside = false;
      this.field = { tag, line, lines: [text.slice(tag.length + 2).trimEnd()] };
    } else if (text === '') return;
    else if (this.field) this.continue(text, line);
    else if (!this.outside || !/^([A-Z]{6}[A-Z0-9]{2,5}( \d{4})?|940( [A-Z0-9]{1,4})?|[A-Z0-9 ]{1,35}|\{[1235]:.*)$/.test(text.trim())) refuseFile('MT940_LINE', { line, field: text.slice(0, 20) });
  }

  private continue(text: string, line: number): void {
    const { tag, lines } = this.field!;
    if ((text.startsWith(':') && tag !== '86') || (tag !== '86' && tag !== '61') || lines.length >= 40) refuseFile('MT940_LINE', { line, field: text.slice(0, 20) });
    lines.push(text.trimEnd());
  }

  /** `{1:F01…}{2:I940…}{4:`: what follows the opening of block 4. */
  private afterBlocks(text: string, line: number): string {
    const kind = /\{2:[IO](\d{3})/.exec(text)?.[1] ?? '940';
    if (kind !== '940' && kind !== '950') refuseFile('MT940_OTHER', { line, found: kind });
    const at = text.indexOf('{4:');
    return at < 0 ? '' : text.slice(at + 3);
  }

  finish(): void {
    if (this.field) this.each(this.field);
    this.field = null;
    this.outside = true;
  }
}

interface Page {
  readonly line: number;
  account: Mt940Account | null;
  number: string | null;
  opening: Mt940Balance | null;
  opens: boolean;
  closing: Mt940Balance | null;
  closes: boolean;
}

const newPage = (line: number): Page => ({ line, account: null, number: null, opening: null, opens: true, closing: null, closes: true });

/** The first pass: the heads of the statements, each of one or more pages that follow one another. */
class Survey {
  private page: Page | null = null;
  private open: { head: StatementHead; last: Page } | null = null;
  readonly heads: StatementHead[] = [];

  field({ tag, line, lines }: Field): void {
    const text = lines.join('');
    if (tag === '20') {
      this.finishPage();
      this.page = newPage(line);
      return;
    }
    const page = this.page ?? refuseFile('MT940_LINE', { line, field: `:${tag}:` });
    switch (tag) {
      case '25':
      case '25P':
        page.account = readAccount(lines[0]!, line);
        return;
      case '28':
      case '28C':
        page.number = text.split('/')[0]!.replace(/^0+(?=\d)/, '') || null;
        return;
      case '60F':
      case '60M':
        if (!page.account || page.opening) refuseFile('MT940_LINE', { line, field: `:${tag}:` });
        page.opening = readBalance(text, line, tag);
        page.opens = tag === '60F';
        return;
      case '62F':
      case '62M':
        if (!page.opening || page.closing) refuseFile('MT940_LINE', { line, field: `:${tag}:` });
        page.closing = readBalance(text, line, tag);
        page.closes = tag === '62F';
        return;
      case '61':
        if (!page.opening || page.closing) refuseFile('MT940_LINE', { line, field: ':61:' });
        return;
      case '86':
        if (!page.opening) refuseFile('MT940_LINE', { line, field: ':86:' });
        return;
      default:
        if (/^(34F|90[CD])$/.test(tag)) refuseFile('MT940_OTHER', { line, found: '942' });
        if (!IGNORED.has(tag)) refuseFile('MT940_LINE', { line, field: `:${tag}:` });
    }
  }

  private finishPage(): void {
    const { page } = this;
    if (!page) return;
    if (!page.account || !page.opening) return refuseFile('FIELD_MISSING', { line: page.line, element: page.account ? ':60F:' : ':25:' });
    if (!page.closing) return refuseFile('FIELD_MISSING', { line: page.line, element: ':62F:' });
    if (page.opens !== (this.open === null)) return refuseFile('MT940_PAGE', { line: page.line });
    if (this.open && (!sameAccount(this.open.last.account!, page.account) || this.open.last.closing!.amount !== page.opening.amount)) refuseFile('MT940_PAGE', { line: page.line });
    const head = this.open?.head ?? { ...page.account, currency: page.opening.currency, number: page.number, closesOn: null, opening: page.opening.amount, closing: null };
    if (page.closing.currency !== head.currency) refuseFile('FIELD_CURRENCY', { line: page.line, found: page.closing.currency, expected: head.currency });
    this.open = { head, last: page };
    this.page = null;
    if (!page.closes) return;
    this.heads.push({ ...head, closing: page.closing.amount, closesOn: page.closing.on });
    this.open = null;
  }

  finish(): void {
    this.finishPage();
    if (this.open) refuseFile('MT940_PAGE', { line: this.open.last.line });
    if (this.heads.length === 0) refuseFile('BANK_FILE_UNKNOWN');
  }
}

/** The second pass: the bookings. The structure has been proved by the first. */
class Mt940Statements {
  private next = 0;
  private head: StatementHead | null = null;
  private sum: StatementSum | null = null;
  private item: { readonly item: Mt940Item; details: readonly string[]; supplement: string } | null = null;

  constructor(
    private readonly heads: readonly StatementHead[],
    private readonly sink: StatementSink,
  ) {}

  field({ tag, line, lines }: Field): void {
    if (tag === '60F') this.begin();
    else if (tag === '61') {
      this.finishItem();
      this.item = { item: readItem(lines[0]!, this.head!.currency, line), details: [], supplement: lines.slice(1).join(' ').trim() };
    } else if (tag === '86' && this.item) this.item.details = [...this.item.details, ...lines];
    else if (tag === '62F' || tag === '62M') {
      this.finishItem();
      if (tag === '62F') this.sink.end(this.sum!.foot());
    }
  }

  private begin(): void {
    const head = this.heads[this.next]!;
    this.next += 1;
    this.head = head;
    this.sum = new StatementSum(head);
    this.sink.begin(head);
  }

  private finishItem(): void {
    if (!this.item || !this.sum) return;
    const { item, details, supplement } = this.item;
    this.item = null;
    const { symbols, account, bank, name, message } = readDetails(details, item.customerReference);
    this.sum.add(item.amount);
    this.sink.line({
      reference: item.bankReference ?? (/^\/?(VS|SS|KS)/i.test(item.customerReference ?? '') ? null : item.customerReference),
      bookedOn: item.bookedOn,
      amount: item.amount,
      counterAccount: account,
      counterBank: bank,
      counterName: name,
      variableSymbol: symbols.variable,
      constantSymbol: symbols.constant,
      specificSymbol: symbols.specific,
      message: message ?? (supplement || null),
      reversal: item.reversal,
    });
  }
}

/** Reads an MT940 file in two passes: its encoding and the heads of its statements, then the bookings one by one. */
export async function readMt940(file: BankFile, sink: StatementSink): Promise<void> {
  const encoding = new EncodingSurvey();
  await eachLine(file, (bytes, line) => encoding.line(bytes, line));
  const survey = new Survey();
  const heads = new Mt940Fields(encoding.encoding(), (field) => survey.field(field));
  await eachLine(file, (bytes, line) => heads.line(bytes, line));
  heads.finish();
  survey.finish();
  const statements = new Mt940Statements(survey.heads, sink);
  const fields = new Mt940Fields(encoding.encoding(), (field) => statements.field(field));
  await eachLine(file, (bytes, line) => fields.line(bytes, line));
  fields.finish();
}
