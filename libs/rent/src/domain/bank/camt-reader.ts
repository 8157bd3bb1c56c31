import iconv from 'iconv-lite';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { halere, type Halere } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import { linesOfEntry, newDetails, newEntry, ownAccount, toDay, toDirection, toHundredths, type RawAmount, type RawDetails, type RawEntry, type RawParty } from './camt-entry';
import { StatementSum, type BankFile, type StatementHead, type StatementSink } from './statement';

/**
 * camt.053 Bank-to-Customer Statement (ISO 20022), versions 001.02 and later, by local names: later versions
 * only moved a few elements (Sts/Cd, Pty, AnyBIC), and prefixes differ by bank. Streams: one entry is kept.
 */
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
  private seenRoot = false;
  private statements = 0;

  private own: RawParty = {};
  private number: string | null = null;
  private accountCurrency: string | null = null;
  private balance: RawBalance = {};
  private balances: RawBalance[] = [];
  private entry: RawEntry = newEntry();
  private details: RawDetails = newDetails();
  private reference: { type: string; reference: string } = { type: '', reference: '' };
  private head: StatementHead | null = null;
  private sum: StatementSum | null = null;
  private comparable = true;

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

  finish(): void {
    this.parser.close();
    if (this.statements === 0) refuseFile('CAMT_EMPTY');
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
      if (name === 'Stmt') this.startStatement();
      return;
    }
    // Since version 08 a party sits one level deeper (Dbtr/Pty/Nm).
    const path = depth === 3 ? (this.paths[2] === 'Stmt' ? name : `?/${name}`) : name === 'Pty' ? parent : depth < 3 ? name : `${parent}/${name}`;
    this.paths.push(path);
    switch (name) {
      case 'Amt':
        this.amountCurrency = tag.attributes['Ccy'] ?? null;
        break;
      case 'Ntry':
        if (path === 'Ntry') this.startEntry();
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
      if (namespace !== undefined && namespace.includes('iso:20022') && !/:camt\.053\.001\.\d{2}$/.test(namespace)) refuseFile('CAMT_OTHER', { element: namespace.slice(-40) });
    } else {
      if (name !== 'BkToCstmrStmt' || this.seenRoot) refuseFile('CAMT_OTHER', { element: name.slice(0, 40) });
      this.seenRoot = true;
    }
  }

  private startStatement(): void {
    this.statements += 1;
    this.own = {};
    this.number = null;
    this.accountCurrency = null;
    this.balances = [];
    this.head = null;
    this.sum = null;
    this.comparable = true;
  }

  private startEntry(): void {
    this.begin(null);
    this.entry = newEntry();
  }

  private close(): void {
    this.silence = 0;
    const path = this.paths.pop()!;
    const text = this.text.trim();
    this.text = '';
    const depth = this.paths.length;
    if (depth === 2 && path === 'Stmt') this.endStatement();
    else if (depth >= 3 && this.paths[2] === 'Stmt') this.take(path, text);
  }

  private take(path: string, text: string): void {
    if (path.startsWith('Ntry')) {
      if (path === 'Ntry') this.endEntry();
      else if (path.startsWith('Ntry/NtryDtls/TxDtls')) this.takeDetails(path.slice(20), text);
      else this.takeEntry(path, text);
    } else if (path.startsWith('Bal')) this.takeBalance(path, text);
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

  private takeEntry(path: string, text: string): void {
    const { entry } = this;
    switch (path) {
      case 'Ntry/Amt':
        entry.amount = { value: text, currency: this.amountCurrency };
        break;
      case 'Ntry/CdtDbtInd':
        entry.direction = text;
        break;
      case 'Ntry/RvslInd':
        entry.reversal = text;
        break;
      case 'Ntry/Sts':
      case 'Ntry/Sts/Cd':
        if (text !== '') entry.status = text;
        break;
      case 'Ntry/BookgDt/Dt':
      case 'Ntry/BookgDt/DtTm':
        entry.bookedOn = text;
        break;
      case 'Ntry/ValDt/Dt':
      case 'Ntry/ValDt/DtTm':
        entry.valueOn = text;
        break;
      case 'Ntry/AcctSvcrRef':
        entry.servicerReference = text;
        break;
      case 'Ntry/NtryRef':
        entry.reference = text;
        break;
      case 'Ntry/AddtlNtryInf':
        entry.info = text;
        break;
    }
  }

  private takeDetails(path: string, text: string): void {
    const { details, reference } = this;
    switch (path) {
      case '':
        this.entry.details.push(details);
        break;
      case '/Amt':
        details.amount = { value: text, currency: this.amountCurrency };
        break;
      case '/AmtDtls/TxAmt/Amt':
        details.transactionAmount = { value: text, currency: this.amountCurrency };
        break;
      case '/AmtDtls/InstdAmt/Amt':
        details.instructedAmount = { value: text, currency: this.amountCurrency };
        break;
      case '/CdtDbtInd':
        details.direction = text;
        break;
      case '/Refs/AcctSvcrRef':
        details.servicerReference = text;
        break;
      case '/Refs/TxId':
        details.transactionId = text;
        break;
      case '/Refs/EndToEndId':
        details.endToEndId = text;
        break;
      case '/Refs/Prtry/Tp':
      case '/RmtInf/Strd/CdtrRefInf/Tp/CdOrPrtry/Cd':
      case '/RmtInf/Strd/CdtrRefInf/Tp/CdOrPrtry/Prtry':
        reference.type = text;
        break;
      case '/Refs/Prtry/Ref':
      case '/RmtInf/Strd/CdtrRefInf/Ref':
        reference.reference = text;
        break;
      case '/Refs/Prtry':
        details.proprietary.push(reference);
        break;
      case '/RmtInf/Strd/CdtrRefInf':
        details.structured.push(reference);
        break;
      case '/RmtInf/Ustrd':
        details.unstructured.push(text);
        break;
      case '/RmtInf/Strd/AddtlRmtInf':
        details.structuredText.push(text);
        break;
      case '/AddtlTxInf':
        details.info = text;
        break;
      default:
        if (path.startsWith('/Rltd')) this.takeParty(path, text);
    }
  }

  private takeParty(path: string, text: string): void {
    const { debtor, creditor } = this.details;
    const [, group, role, ...rest] = path.split('/');
    const party = role?.startsWith('Dbtr') ? debtor : role?.startsWith('Cdtr') ? creditor : null;
    if (!party) {
      // Paid on behalf of somebody: the name only helps when the payer's own is missing.
      if (path === '/RltdPties/UltmtDbtr/Nm') debtor.name ??= text;
      if (path === '/RltdPties/UltmtCdtr/Nm') creditor.name ??= text;
      return;
    }
    const element = `${group === 'RltdAgts' ? 'Agt' : role!.endsWith('Acct') ? 'Acct' : ''}:${rest.join('/')}`;
    if (element === ':Nm') party.name = text;
    else if (element === 'Acct:Id/IBAN') party.iban = text;
    else if (element === 'Acct:Id/Othr/Id') party.other = text;
    else if (element === 'Agt:FinInstnId/BIC' || element === 'Agt:FinInstnId/BICFI') party.bic = text;
    else if ((element === 'Agt:FinInstnId/ClrSysMmbId/MmbId' || element === 'Agt:FinInstnId/Othr/Id') && /^\d{4}$/.test(text)) party.bank = text;
  }

  /** A statement over several days may close every one of them: it opens with the earliest and closes with the latest. */
  private balanceOf(types: readonly string[], which: 'earliest' | 'latest'): RawBalance | null {
    for (const type of types) {
      const dated = this.balances.filter((balance) => balance.type === type).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
      if (dated.length > 0) return (which === 'earliest' ? dated[0] : dated.at(-1))!;
    }
    return null;
  }

  private amountOf(balance: RawBalance | null): Halere | null {
    if (!balance) return null;
    const line = this.parser.line;
    if (!balance.amount) return refuseFile('CAMT_MISSING', { line, element: 'Bal/Amt' });
    return halere(toDirection(balance.direction, line, 'Bal/CdtDbtInd') * toHundredths(balance.amount.value, line, 'Bal/Amt'));
  }

  /** All that precedes the entries is known when the first of them begins. */
  private begin(fallbackCurrency: string | null): void {
    if (this.head) return;
    const own = ownAccount(this.own);
    if (!own) return refuseFile('CAMT_MISSING', { line: this.parser.line, element: 'Stmt/Acct/Id' });
    const opening = this.balanceOf(['OPBD', 'PRCD'], 'earliest');
    const closing = this.balanceOf(['CLBD'], 'latest');
    const currency = this.accountCurrency ?? opening?.amount?.currency ?? closing?.amount?.currency ?? fallbackCurrency ?? 'CZK';
    this.comparable = [opening, closing].every((balance) => !balance?.amount?.currency || balance.amount.currency === currency);
    const closesOn = closing?.date === undefined ? null : toDay(closing.date, this.parser.line, 'Bal/Dt');
    this.head = { ...own, currency, number: this.number, closesOn, opening: this.amountOf(opening), closing: this.amountOf(closing) };
    this.sum = new StatementSum(this.head);
    this.sink.begin(this.head);
  }

  private endEntry(): void {
    for (const line of linesOfEntry(this.entry, this.head!.currency, this.parser.line)) {
      this.sum!.add(line.amount);
      this.sink.line(line);
    }
  }

  private endStatement(): void {
    this.begin(null);
    this.sink.end(this.sum!.foot(this.comparable));
  }
}

interface Decoder {
  decode(bytes: Uint8Array | null): string;
}

const DECLARED = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** The decoder a file asks for: its byte-order mark or XML declaration; UTF-8 otherwise. Wrong bytes are an error, never a `?`. */
function decoderFor(first: Uint8Array): Decoder & { readonly encoding: string } {
  const start = Buffer.from(first.subarray(0, 400)).toString('latin1');
  const utf16 = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null;
  const declared = (utf16 ?? DECLARED.exec(start)?.[1] ?? 'utf-8').toLowerCase();
  if (/^(utf-?8|us-ascii|ascii|utf-16|utf-16le|utf-16be)$/.test(declared)) {
    const decoder = new TextDecoder(utf16 ?? 'utf-8', { fatal: true });
    return { encoding: utf16 ?? 'utf-8', decode: (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()) };
  }
  if (!/^(windows-1250|cp1250|iso-8859-[12]|windows-1252|ibm852)$/.test(declared)) return refuseFile('BANK_FILE_ENCODING', { line: 1, encoding: declared });
  const decoder = iconv.getDecoder(declared);
  return { encoding: declared, decode: (bytes) => (bytes ? decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) : (decoder.end() ?? '')) };
}

/** Reads a camt.053 file chunk by chunk into the sink; `start` is its beginning, which tells the encoding. */
export async function readCamt(file: BankFile, start: Uint8Array, sink: StatementSink): Promise<void> {
  const statements = new CamtStatements(sink);
  const decoder = decoderFor(start);
  let newlines = 1;
  const decode = (bytes: Uint8Array | null): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      return refuseFile('BANK_FILE_ENCODING', { line: newlines, encoding: decoder.encoding });
    }
  };
  for await (const chunk of file()) {
    const text = decode(chunk);
    statements.write(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) newlines += 1;
  }
  statements.write(decode(null));
  statements.finish();
}
