import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { halere, type Halere, type IsoDate } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import { takeDetails, takeEntry, type Reference } from './camt-elements';
import { isReversal, linesOfEntry, newDetails, newEntry, ownAccount, toDay, toDirection, toHundredths, totalOf, type RawAmount, type RawDetails, type RawEntry, type RawParty } from './camt-entry';
import { CamtSummary } from './camt-summary';
import { eachText } from './decoding';
import { StatementSum, type BankFile, type BankFormat, type StatementHead, type StatementSink } from './statement';

/**
 * camt.053 Bank-to-Customer Statement (ISO 20022), versions 001.02 and later, by local names: later versions
 * only moved a few elements (Sts/Cd, Pty, AnyBIC), and prefixes differ by bank. camt.054 Debit-Credit Notification has
 * the same entries and no balances. Streams: one entry is kept.
 */
const KINDS = [
  { root: 'BkToCstmrStmt', statement: 'Stmt', format: 'camt.053' },
  { root: 'BkToCstmrDbtCdtNtfctn', statement: 'Ntfctn', format: 'camt.054' },
] as const;

const DEEPEST = 40;
const LONGEST_TEXT = 100_000;
/** Characters without any XML event: an endless comment, attribute or tag name. */
const LONGEST_SILENCE = 1_000_000;

interface RawBalance {
  type?: string;
  amount?: RawAmount;
  direction?: string;
  date?: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

class CamtStatements {
  private readonly parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  private readonly paths: string[] = [];
  private text = '';
  private amountCurrency: string | null = null;
  private silence = 0;
  /** The format by the namespace, where there is one. */
  private named: string | null = null;
  private kind: (typeof KINDS)[number] | null = null;
  private statements = 0;
  private entries = 0;

  private own: RawParty = {};
  private number: string | null = null;
  private accountCurrency: string | null = null;
  private balance: RawBalance = {};
  private balances: RawBalance[] = [];
  private entry: RawEntry = newEntry();
  private details: RawDetails = newDetails();
  private reference: Reference = { type: '', reference: '' };
  private head: StatementHead | null = null;
  private sum: StatementSum | null = null;
  private comparable = true;
  private summary = new CamtSummary();
  /** The file, or the statement, is one page of more. */
  private isPage = false;

  constructor(private readonly sink: StatementSink) {
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', () => this.close());
    this.parser.on('text', (text) => this.append(text));
    this.parser.on('cdata', (text) => this.append(text));
    this.parser.on('doctype', () => refuseFile('XML_FORBIDDEN', { line: this.parser.line }));
    this.parser.on('error', () => refuseFile('XML_BROKEN', { line: this.parser.line }));
  }

  write(text: string): void {
    // Asked before this piece is counted: one large piece full of elements is no silence.
    if (this.silence > LONGEST_SILENCE) refuseFile('XML_LIMIT', { line: this.parser.line });
    this.silence += text.length;
    this.parser.write(text);
  }

  finish(): BankFormat {
    this.parser.close();
    if (this.statements === 0 || !this.kind) return refuseFile('CAMT_EMPTY');
    return this.kind.format;
  }

  private append(text: string): void {
    this.silence = 0;
    if (this.text.length + text.length > LONGEST_TEXT) refuseFile('XML_LIMIT', { line: this.parser.line });
    this.text += text;
  }

  /** Paths are kept from the statement down ("Ntry/Amt"); above it they are only the local names. */
  private open(tag: SaxesTagPlain): void {
    this.silence = 0;
    this.text = '';
    const name = localName(tag.name);
    const depth = this.paths.length;
    if (depth >= DEEPEST) refuseFile('XML_LIMIT', { line: this.parser.line });
    if (depth <= 1) this.checkRoot(name, depth, tag);
    const parent = depth <= 2 ? '' : this.paths[depth - 1]!;
    if (depth === 2) {
      this.paths.push(name);
      if (name === this.kind?.statement) this.startStatement();
      return;
    }
    // Since version 08 a party sits one level deeper (Dbtr/Pty/Nm).
    const path = depth === 3 ? (this.paths[2] === this.kind?.statement ? name : `?/${name}`) : name === 'Pty' ? parent : depth < 3 ? name : `${parent}/${name}`;
    this.paths.push(path);
    switch (name) {
      case 'Amt':
        this.amountCurrency = tag.attributes['Ccy'] ?? null;
        break;
      case 'Ntry':
        if (path === 'Ntry') this.entry = newEntry();
        break;
      case 'Bal':
        this.balance = {};
        break;
      case 'TxDtls':
        this.details = newDetails();
        break;
      case 'CdtrRefInf':
      case 'Prtry':
        this.reference = { type: '', reference: '' };
        break;
    }
  }

  private checkRoot(name: string, depth: number, tag: SaxesTagPlain): void {
    if (depth === 0) {
      const prefix = tag.name.includes(':') ? `xmlns:${tag.name.slice(0, tag.name.indexOf(':'))}` : 'xmlns';
      const namespace = tag.attributes[prefix];
      if (name !== 'Document') refuseFile('CAMT_OTHER', { element: name.slice(0, 40) });
      if (namespace === undefined || !namespace.includes('iso:20022')) return;
      this.named = /:(camt\.05[34])\.001\.\d{2}$/.exec(namespace)?.[1] ?? refuseFile('CAMT_OTHER', { element: namespace.slice(namespace.lastIndexOf(':') + 1).slice(0, 40) });
    } else {
      const kind = KINDS.find((each) => each.root === name);
      if (!kind || this.kind || (this.named !== null && this.named !== kind.format)) return refuseFile('CAMT_OTHER', { element: name.slice(0, 40) });
      this.kind = kind;
      this.sink.opens?.(kind.format);
    }
  }

  private startStatement(): void {
    this.statements += 1;
    this.entries = 0;
    this.own = {};
    this.number = null;
    this.accountCurrency = null;
    this.balances = [];
    this.head = null;
    this.sum = null;
    this.comparable = true;
    this.summary = new CamtSummary();
  }

  private close(): void {
    this.silence = 0;
    const path = this.paths.pop()!;
    const text = this.text.trim();
    this.text = '';
    const depth = this.paths.length;
    if ((path.endsWith('Pgntn/PgNb') && text !== '1') || (path.endsWith('Pgntn/LastPgInd') && text !== 'true' && text !== '1')) this.isPage = true;
    if (depth === 2 && path === this.kind?.statement) this.endStatement();
    else if (depth >= 3 && this.paths[2] === this.kind?.statement) this.take(path, text);
  }

  private take(path: string, text: string): void {
    if (this.head && (path === 'Bal' || path === 'Acct' || path === 'TxsSummry')) refuseFile('CAMT_ORDER', { line: this.parser.line, element: path });
    if (path.startsWith('Ntry')) {
      if (path === 'Ntry') this.endEntry();
      else if (path === 'Ntry/NtryDtls/TxDtls') this.entry.details.push(this.details);
      else if (path.startsWith('Ntry/NtryDtls/TxDtls')) takeDetails(this.details, this.reference, path.slice(20), text, this.amountCurrency);
      else takeEntry(this.entry, path, text, this.amountCurrency);
    } else if (path.startsWith('Bal')) this.takeBalance(path, text);
    else if (path.startsWith('TxsSummry')) this.summary.take(path, text, this.parser.line);
    else this.takeHead(path, text);
  }

  private takeHead(path: string, text: string): void {
    switch (path) {
      case 'Acct/Id/IBAN':
        this.own.iban = text;
        break;
      case 'Acct/Id/Othr/Id':
        this.own.other = text;
        break;
      case 'Acct/Ccy':
        this.accountCurrency = text;
        break;
      case 'LglSeqNb':
        this.number = text;
        break;
      case 'ElctrncSeqNb':
        this.number ??= text;
        break;
      case 'Id':
        break;
    }
  }

  private takeBalance(path: string, text: string): void {
    switch (path) {
      case 'Bal':
        this.balances.push(this.balance);
        break;
      case 'Bal/Tp/CdOrPrtry/Cd':
        if (!/^[A-Z]{4}$/.test(text)) refuseFile('FIELD_VALUE', { line: this.parser.line, element: 'Bal/Tp', value: text.slice(0, 30) });
        this.balance.type = text;
        break;
      case 'Bal/Amt':
        this.balance.amount = { value: text, currency: this.amountCurrency };
        break;
      case 'Bal/CdtDbtInd':
        this.balance.direction = text;
        break;
      case 'Bal/Dt/Dt':
      case 'Bal/Dt/DtTm':
        this.balance.date = text;
        break;
    }
  }

  /** A statement over several days may close every one of them: it opens with the earliest and closes with the latest. */
  private balanceOf(types: readonly string[], which: 'earliest' | 'latest'): RawBalance | null {
    for (const type of types) {
      const ofType = this.balances.filter((balance) => balance.type === type);
      // An account of several currencies has balances in each; ours are those of the statement.
      const own = ofType.filter((balance) => balance.amount?.currency === this.accountCurrency);
      const dated = (own.length > 0 ? own : ofType).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '', 'en'));
      if (dated.length > 0) return (which === 'earliest' ? dated[0] : dated.at(-1))!;
    }
    return null;
  }

  /** A page of a longer statement opens or closes with interim balances, in their order. */
  private openingAndClosing(): { readonly opening: RawBalance | null; readonly closing: RawBalance | null } {
    const interim = this.balances.filter((balance) => balance.type === 'ITBD');
    const opening = this.balanceOf(['OPBD', 'PRCD'], 'earliest') ?? interim.shift() ?? null;
    return { opening, closing: this.balanceOf(['CLBD'], 'latest') ?? interim.at(-1) ?? null };
  }

  private amountOf(balance: RawBalance | null): Halere | null {
    if (!balance) return null;
    const line = this.parser.line;
    if (!balance.amount) return refuseFile('FIELD_MISSING', { line, element: 'Bal/Amt' });
    return halere(toDirection(balance.direction, line, 'Bal/CdtDbtInd') * toHundredths(balance.amount.value, line, 'Bal/Amt'));
  }

  /** All that precedes the entries is known when the first of them ends. */
  private begin(fallbackCurrency: string | null): void {
    if (this.head) return;
    const own = ownAccount(this.own);
    if (!own) return refuseFile('FIELD_MISSING', { line: this.parser.line, element: `${this.kind!.statement}/Acct/Id` });
    const { opening, closing } = this.openingAndClosing();
    const currency = this.accountCurrency ?? opening?.amount?.currency ?? closing?.amount?.currency ?? fallbackCurrency ?? 'CZK';
    this.comparable = [opening, closing].every((balance) => !balance?.amount?.currency || balance.amount.currency === currency);
    const [, closesOn] = [opening, closing].map((balance) => (balance?.date === undefined ? null : toDay(balance.date, this.parser.line, 'Bal/Dt'))) as [IsoDate | null, IsoDate | null];
    this.head = { ...own, currency, number: this.number, closesOn, opening: this.amountOf(opening), closing: this.amountOf(closing) };
    this.sum = new StatementSum(this.head);
    this.sink.begin(this.head);
  }

  private endEntry(): void {
    this.begin(this.entry.amount?.currency ?? null);
    this.entries += 1;
    const lines = linesOfEntry(this.entry, this.head!.currency, this.parser.line, this.entries);
    for (const line of lines) {
      this.sum!.add(line.amount);
      this.sink.line(line);
    }
    this.summary.add(totalOf(this.entry, this.parser.line), isReversal(this.entry), lines.length);
  }

  private endStatement(): void {
    this.begin(null);
    if (!this.isPage) this.summary.check(this.parser.line);
    this.sink.end(this.sum!.foot(this.comparable));
  }
}

const DECLARED = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** Reads a camt.053 or camt.054 file piece by piece into the sink and says which it was; `start` is its beginning, which tells the encoding. */
export async function readCamt(file: BankFile, start: Uint8Array, sink: StatementSink): Promise<BankFormat> {
  const statements = new CamtStatements(sink);
  const declared = DECLARED.exec(Buffer.from(start.subarray(0, 400)).toString('latin1'))?.[1] ?? null;
  await eachText(file, start, declared, (text) => statements.write(text));
  return statements.finish();
}
