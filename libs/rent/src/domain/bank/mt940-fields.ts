import { constantSymbol, czechIban, halere, isIsoDate, isRefusal, normaliseSymbol, parseCanonicalAccount, readSymbols, type Halere, type IsoDate, type Symbols } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import { fromIban, fromLocal } from './counter-party';
import { hundredths } from './decimal';

/** Fields of SWIFT MT940 (Customer Statement Message): account, balances, statement lines, and the owner's information of field 86. */

const wrong = (line: number, field: string): never => refuseFile('MT940_LINE', { line, field: field.slice(0, 40) });

/** YYMMDD of this century. */
function day(text: string, line: number, field: string): IsoDate {
  const date = `20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  return isIsoDate(date) ? date : wrong(line, field);
}

export interface Mt940Balance {
  readonly amount: Halere;
  readonly currency: string;
  readonly on: IsoDate;
}

/** `C260131CZK40100,00` */
export function readBalance(text: string, line: number, tag: string): Mt940Balance {
  const match = /^([CD])(\d{6})([A-Z]{3})(\d{1,18},\d{0,5})$/.exec(text.trim());
  if (!match) return wrong(line, `:${tag}:${text}`);
  const amount = hundredths(match[4]!, { line, element: `:${tag}:` });
  return { amount: halere(match[1] === 'D' ? -amount : amount), currency: match[3]!, on: day(match[2]!, line, `:${tag}:${text}`) };
}

export interface Mt940Account {
  readonly account: string;
  readonly iban: string | null;
}

/** `0800/19-2000145399`, `19-2000145399/0800`, an IBAN (with the currency behind it), a BIC before the number, or the number alone. */
export function readAccount(text: string, line: number): Mt940Account {
  const typed = text.replace(/\s/g, '').replace(/^\//, '').replace(/\/[A-Z]{3}$/, '');
  const iban = /^([A-Z]{2}\d{2}[A-Z0-9]{11,30}?)([A-Z]{3})?$/.exec(typed)?.[1];
  if (iban !== undefined) return { account: fromIban(iban, null).account!, iban };
  const match = /^(?:(\d{4})\/|[A-Z]{6}[A-Z0-9]{2,5}\/)?((?:\d{1,6}-)?\d{2,16})(?:\/(\d{4}))?(?:\/?[A-Z]{3})?$/.exec(typed);
  if (!match) {
    if (!/^[A-Z0-9/-]{2,35}$/.test(typed)) return wrong(line, `:25:${text}`);
    return { account: typed, iban: null };
  }
  const bank = match[1] ?? match[3] ?? null;
  const { account } = fromLocal(match[2]!, bank, null);
  const czech = bank === null ? null : parseCanonicalAccount(account!, bank);
  return { account: account!, iban: czech === null || isRefusal(czech) ? null : czechIban(czech) };
}

export interface Mt940Item {
  readonly bookedOn: IsoDate;
  readonly amount: Halere;
  /** RC or RD: an earlier booking is taken back; the amount already has its own sign. */
  readonly reversal: boolean;
  readonly customerReference: string | null;
  readonly bankReference: string | null;
}

/**
 * The entry day may be blanks; behind the mark stands the third letter of the currency, at Fio banka the whole currency; some banks
 * leave the comma of a whole amount out.
 */
const ITEM = /^(\d{6})(\d{4}| {4})?(RC|RD|C|D)([A-Z]|[A-Z]{3})?(\d{1,18},\d{0,5}(?!\d)|\d{1,18}(?=[A-Z][A-Z0-9]{3}))(?:[A-Z][A-Z0-9]{3})?(.*)$/;

/** The entry day has no year: it is the one nearest to the value day. */
function entryDay(valueOn: IsoDate, monthDay: string, line: number, field: string): IsoDate {
  const year = Number(valueOn.slice(0, 4));
  const near = (each: number): number => Math.abs(Date.parse(`${each}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`) - Date.parse(valueOn));
  const days = [year - 1, year, year + 1].filter((each) => isIsoDate(`${each}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`)).sort((a, b) => near(a) - near(b));
  const found = `${days[0]}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`;
  return isIsoDate(found) ? found : wrong(line, field);
}

const filled = (text: string | undefined): string | null => (text === undefined || /^(|NONREF|NOREF|NOTPROVIDED)$/i.test(text.trim()) ? null : text.trim());

/** `2601050105C9500,00NTRFNONREF//26000000001`: value day, entry day, mark, amount, kind, the customer's reference, the bank's. */
export function readItem(text: string, currency: string, line: number): Mt940Item {
  const field = `:61:${text}`;
  const match = ITEM.exec(text.trim());
  if (!match) return wrong(line, field);
  const [, value, entry, mark, funds, amount, references] = match;
  if (funds?.length === 3 && funds !== currency) refuseFile('FIELD_CURRENCY', { line, found: funds, expected: currency });
  const valueOn = day(value!, line, field);
  const unsigned = hundredths(amount!, { line, element: ':61:' });
  const [customer, ...bank] = references!.split('//');
  return {
    bookedOn: entry === undefined || entry.trim() === '' ? valueOn : entryDay(valueOn, entry, line, field),
    amount: halere(mark === 'C' || mark === 'RD' ? unsigned : -unsigned),
    reversal: mark === 'RC' || mark === 'RD',
    customerReference: filled(customer),
    bankReference: filled(bank.join('//')),
  };
}

export interface Mt940Details {
  readonly symbols: Symbols;
  readonly account: string | null;
  readonly bank: string | null;
  readonly name: string | null;
  readonly message: string | null;
}

interface Found {
  variable: string | null;
  constant: string | null;
  specific: string | null;
  account: string | null;
  bank: string | null;
  name: string;
  message: string;
}

/** A part that says nothing but symbols: `VS:260100010`, `VS 1 KS 0308`, `/VS/1/SS/2`. */
const ONLY_SYMBOLS = /^(?:[/\s,;]*(?:VS|KS|SS)\s*[:/.]?\s*\d{0,10}(?=$|[/\s,;]|(?:VS|KS|SS)))+[/\s,;]*$/i;
const ONE_SYMBOL = /(VS|KS|SS)\s*[:/.]?\s*(\d{1,10})?/gi;

function takeSymbols(part: string, found: Found): void {
  for (const [, name, digits] of part.matchAll(ONE_SYMBOL)) {
    const kind = name!.toUpperCase();
    if (kind === 'VS') found.variable ??= normaliseSymbol(digits);
    else if (kind === 'SS') found.specific ??= normaliseSymbol(digits);
    else found.constant ??= constantSymbol(digits);
  }
}

/** Subfields are cut after 27 characters (35 at some banks): a full one goes on in the next without a space. */
const joined = (before: string, next: string, previousLength: number): string => (before === '' ? next : `${before}${previousLength === 27 || previousLength >= 35 ? '' : ' '}${next}`);

const STRUCTURED = /^(\d{3})?([?~^<|])(?=\d{2})/;

/** `020?00text?20…?29message?30bank?31account?32?33name`; the mark between subfields differs by bank. */
function readStructured(text: string, mark: string, found: Found): void {
  let lengths = { message: 0, name: 0 };
  let posting = '';
  for (const part of fioParts(text.split(mark)).slice(1)) {
    if (part === '') continue;
    const code = Number(part.slice(0, 2));
    const value = part.slice(2);
    const shown = value.trim();
    if (!/^\d{2}/.test(part)) {
      // The bank's mark inside a text: it belongs to the text.
      found.message += mark + part;
      continue;
    }
    if (shown === '') continue;
    if (code === 0) posting = shown;
    else if ((code >= 20 && code <= 29) || (code >= 60 && code <= 63)) {
      if (ONLY_SYMBOLS.test(shown)) takeSymbols(shown, found);
      else {
        found.message = joined(found.message, codewords(shown, found), lengths.message);
        lengths = { ...lengths, message: value.length };
      }
    } else if (code === 30) found.bank = shown;
    else if (code === 31 || (code === 38 && found.account === null)) found.account = shown;
    else if (code === 32 || code === 33) {
      found.name = joined(found.name, shown, lengths.name);
      lengths = { ...lengths, name: value.length };
    }
  }
  if (found.message.trim() === '') found.message = posting;
}

/** Kinds of payment as Fio banka names them: `TP_PRIJEM`, `TP_PLATBA`. */
const FIO_KIND = /^TP_?[A-Z_]+$/;

/**
 * Fio banka's own subfields (description of its API, 5.3.1.7): a payment inside the country (010) has the payer's account in 20, one
 * from abroad (020) the account in 20, its bank in 21, the amount and the rate in 22 and 23; what others call message follows.
 */
function fioParts(parts: readonly string[]): readonly string[] {
  const code = parts[0]!.trim();
  if ((code !== '010' && code !== '020') || !FIO_KIND.test(parts.find((part) => part.startsWith('00'))?.slice(2).trim() ?? '')) return parts;
  return parts.map((part) => {
    const to = part.startsWith('20') ? '31' : code === '020' && part.startsWith('21') ? '30' : code === '020' && /^2[23]/.test(part) ? null : part.slice(0, 2);
    return to === null ? '' : to + part.slice(2);
  });
}

const CODEWORD = /\/(VS|KS|SS|EREF|KREF|IREF|REMI|RFB|MSG|NAME|ORDP|BENM|IBAN|ACCT|ACC|BIC|BANK)\//g;

/** `/VS/1/SS/2/NAME/Jan Vzorný/REMI/nájem`: what the words name is taken out, the rest is the message. */
function codewords(text: string, found: Found): string {
  if (/^\/(VS|SS|KS)\d{0,10}(\/(VS|SS|KS)\d{0,10})*\/?($|\s)/.test(text)) {
    takeReference(text.split(/\s/, 1)[0]!, found);
    return text.split(/\s/).slice(1).join(' ');
  }
  const words = [...text.matchAll(CODEWORD)];
  if (words[0]?.index !== 0) return text;
  const rest: string[] = [];
  words.forEach((word, index) => {
    const value = text.slice(word.index + word[0].length, words[index + 1]?.index).trim();
    if (value !== '') takeWord(word[1]!, value, found, rest);
  });
  return rest.join(' ');
}

function takeWord(name: string, value: string, found: Found, rest: string[]): void {
  switch (name) {
    case 'VS':
    case 'SS':
    case 'KS': {
      const [, digits, text] = /^(\d*)(?:\/|\s|$)(.*)$/.exec(value) ?? [];
      takeSymbols(`${name}:${digits ?? ''}`, found);
      if (text) rest.push(text.trim());
      return;
    }
    case 'EREF':
    case 'KREF':
    case 'IREF':
      return takeReference(value, found);
    case 'NAME':
    case 'ORDP':
    case 'BENM':
      found.name ||= value;
      return;
    case 'IBAN':
    case 'ACC':
    case 'ACCT':
      found.account ??= value;
      return;
    case 'BIC':
    case 'BANK':
      found.bank ??= value;
      return;
    default:
      rest.push(value);
  }
}

function takeReference(reference: string, found: Found): void {
  const { variable, constant, specific } = readSymbols(reference);
  found.variable ??= variable;
  found.constant ??= constant;
  found.specific ??= specific;
}

/** What field 86 (its physical lines) and the customer's reference of field 61 say. Symbols standing in free text stay there. */
export function readDetails(lines: readonly string[], customerReference: string | null): Mt940Details {
  const found: Found = { variable: null, constant: null, specific: null, account: null, bank: null, name: '', message: '' };
  if (customerReference !== null && /^\/?(VS|SS|KS)[:/]?\d/i.test(customerReference)) takeReference(customerReference, found);
  const whole = lines.join('');
  const mark = STRUCTURED.exec(whole)?.[2];
  if (mark !== undefined) readStructured(whole, mark, found);
  else for (const line of lines) {
    if (ONLY_SYMBOLS.test(line.trim())) takeSymbols(line, found);
    else found.message = `${found.message} ${codewords(line.trim(), found)}`.trim();
  }
  const bank = bankOf(found.bank);
  const counter = found.account === null || /^0+$/.test(found.account) ? { account: null, bank } : fromLocal(found.account, bank, bank);
  const { variable, constant, specific } = found;
  return { symbols: { variable, constant, specific }, account: counter.account, bank: counter.bank, name: found.name.trim() || null, message: found.message.replace(/\s+/g, ' ').trim() || null };
}

/** Four digits of a Czech bank, or the BIC. */
const bankOf = (text: string | null): string | null => (text === null || /^0*$/.test(text) ? null : text.slice(0, 11));

/** The account of a 16-digit form with its bank, for comparing pages of one statement. */
export const sameAccount = (a: Mt940Account, b: Mt940Account): boolean => a.account === b.account && a.iban === b.iban;
