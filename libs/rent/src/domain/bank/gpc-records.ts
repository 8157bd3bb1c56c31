import { halere, isIsoDate, isCanonicalAccount, isRefusal, normaliseSymbol, constantSymbol, parseIban, type Halere, type IsoDate } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import type { TextEncoding } from './decoding';

/**
 * The records of the Czech GPC (ABO) statement: 074 head, 075 booking, 076 bank's note, 078/079 message.
 * Fixed columns; the description is the one banks publish (field table in jakubzapletal/bank-statements doc/abo.md).
 */
export type ReversalCodes = 'standard' | 'sporitelna';

export interface GpcDialect {
  readonly encoding: TextEncoding;
  /** Komerční banka may write accounts in its internal order of digits. */
  readonly permuted: boolean;
  /** Most banks: 4 takes back a debit, 5 a credit. Česká spořitelna: 3 and 4. */
  readonly reversalCodes: ReversalCodes;
}

export interface GpcHead {
  readonly account: string;
  /** What stands before the account in its IBAN (`CZ65` and the bank), where the bank says it. */
  readonly ibanStart: string | null;
  readonly opening: Halere;
  readonly closing: Halere;
  readonly number: string;
  readonly closesOn: IsoDate | null;
  /** Turnovers as the head reports them. */
  readonly debit: number;
  readonly credit: number;
}

export interface GpcItem {
  readonly ownAccount: string;
  readonly counterAccount: string;
  readonly reference: string | null;
  readonly amountUnsigned: number;
  readonly code: string;
  readonly variableSymbol: string | null;
  readonly bank: string | null;
  readonly constantSymbol: string | null;
  readonly specificSymbol: string | null;
  readonly bookedOn: IsoDate;
  readonly name: string | null;
  readonly currency: string | null;
  /** Only the extended records of Česká spořitelna carry it. */
  readonly message: string | null;
}

/** ddmmyy of this century; null for six zeros or blanks. */
function shortDate(text: string, line: number, columns: string): IsoDate | null {
  if (/^[0 ]{6}$/.test(text)) return null;
  const date = `20${text.slice(4, 6)}-${text.slice(2, 4)}-${text.slice(0, 2)}`;
  return isIsoDate(date) ? date : refuseFile('GPC_FIELD', { line, columns });
}

interface HeadParts {
  readonly account: string;
  readonly date: string;
  readonly opening: number;
  readonly closing: number;
  readonly debit: number;
  readonly credit: number;
  readonly number: string;
}

/** One way to cut a head: length of the name, digits of a balance, digits of a turnover, whether turnovers have a sign. */
type HeadLayout = readonly [name: number, balance: number, turnover: number, turnoverSign: boolean];
const STANDARD: HeadLayout = [20, 14, 14, true];
const STANDARD_LENGTH = 114;

function cutHead(text: string, [name, balance, turnover, turnoverSign]: HeadLayout): HeadParts | null {
  const sign = turnoverSign ? '([-+0 ])' : '()';
  const match = new RegExp(`^074([\\d ]{16}).{${name}}(\\d{6})(\\d{${balance}})([-+])(\\d{${balance}})([-+])(\\d{${turnover}})${sign}(\\d{${turnover}})${sign}([\\d ]{3})(\\d{6})$`, 'u').exec(text);
  if (!match) return null;
  const signed = (digits: number, at: number): number => (match[at] === '-' ? -1 : 1) * Number(match[digits]);
  return { account: match[1]!.replaceAll(' ', '0'), date: match[12]!, opening: signed(3, 4), closing: signed(5, 6), debit: signed(7, 8), credit: signed(9, 10), number: match[11]! };
}

/**
 * The head is 128 characters, often without its blank tail (114). Fio banka writes its name into the tail, Komerční banka the
 * beginning of the IBAN and the channel (`CZ650800MB`). Air Bank writes 112: the signs of the two
 * turnovers are missing, or the name is shorter than its column. A layout other than the standard one is
 * believed when opening − debits + credits = closing under it, or when every layout that fits gives the same balances.
 */
function layoutsOf(length: number): HeadLayout[] {
  const layouts: HeadLayout[] = [];
  for (const [balance, turnover, turnoverSign] of [[14, 14, true], [14, 14, false], [14, 13, true], [13, 14, true], [13, 13, true]] as const) {
    const name = length - 34 - 2 * (balance + 1) - 2 * (turnover + Number(turnoverSign));
    if (name >= 0 && name <= 20) layouts.push([name, balance, turnover, turnoverSign]);
  }
  return layouts;
}

export function readHead(record: string, line: number): GpcHead {
  const text = record.trimEnd();
  if (text.length > 130) refuseFile('GPC_LENGTH', { line, record: '074', found: record.length, expected: 128 });
  let parts = text.length >= STANDARD_LENGTH ? cutHead(text.slice(0, STANDARD_LENGTH), STANDARD) : null;
  if (!parts) {
    const cuts = layoutsOf(text.length).map((layout) => cutHead(text, layout)).filter((cut) => cut !== null);
    const agree = cuts.every((cut) => cut.opening === cuts[0]!.opening && cut.closing === cuts[0]!.closing && cut.date === cuts[0]!.date);
    parts = cuts.find((cut) => cut.opening - cut.debit + cut.credit === cut.closing) ?? (agree ? cuts[0] : null) ?? null;
  }
  if (!parts) {
    return text.length >= STANDARD_LENGTH && text.length <= 128 ? refuseFile('GPC_FIELD', { line, columns: '1–114' }) : refuseFile('GPC_LENGTH', { line, record: '074', found: record.length, expected: 128 });
  }
  return { account: parts.account, ibanStart: /^CZ\d{6}/.exec(text.slice(STANDARD_LENGTH))?.[0] ?? null, opening: halere(parts.opening), closing: halere(parts.closing), number: parts.number.trim(), closesOn: shortDate(parts.date, line, '109–114'), debit: parts.debit, credit: parts.credit };
}

const digits = (text: string, line: number, columns: string): string => {
  const filled = text.replaceAll(' ', '0');
  return /^\d+$/.test(filled) ? filled : refuseFile('GPC_FIELD', { line, columns });
};

/** Records of Česká spořitelna's extended ABO go on behind the 128th column: the message, the day of the debit, the whole name. */
function readExtension(record: string, line: number): { readonly message: string | null; readonly name: string | null } {
  const part = (from: number, to: number): string | null => record.slice(from, to).replace(/\s+/g, ' ').trim() || null;
  const isGlued = /^07[4-9]\d/.test(record.slice(128));
  if (isGlued || record.length < 309 || record.length > 1135 || !isIsoDate(`20${record.slice(307, 309)}-${record.slice(305, 307)}-${record.slice(303, 305)}`)) {
    return refuseFile('GPC_LENGTH', { line, record: '075', found: record.length, expected: 128 });
  }
  return { message: part(128, 268) ?? part(268, 303), name: part(368, 403) };
}

const CURRENCIES: Readonly<Record<string, string>> = { '0203': 'CZK', '0978': 'EUR', '0840': 'USD', '0826': 'GBP', '0756': 'CHF', '0985': 'PLN', '0348': 'HUF' };

export function readItem(record: string, line: number): GpcItem {
  // Blanks may stand behind the record; inside of it they are its own (a due date that is missing), so a cut one stays short.
  const text = record.slice(0, 128);
  if (text.length !== 128) refuseFile('GPC_LENGTH', { line, record: '075', found: text.length, expected: 128 });
  const extension = record.trimEnd().length > 128 ? readExtension(record.trimEnd(), line) : null;
  const symbolField = (from: number, columns: string): string => digits(text.slice(from, from + 10), line, columns);
  const constant = symbolField(71, '72–81');
  const bookedOn = shortDate(text.slice(122, 128), line, '123–128') ?? shortDate(text.slice(91, 97), line, '92–97');
  const amount = Number(digits(text.slice(48, 60), line, '49–60'));
  if (bookedOn === null) return refuseFile('GPC_FIELD', { line, columns: '123–128' });
  const bank = constant.slice(2, 6);
  const name = extension?.name ?? text.slice(97, 117).trim();
  return {
    ownAccount: digits(text.slice(3, 19), line, '4–19'),
    counterAccount: digits(text.slice(19, 35), line, '20–35'),
    reference: text.slice(35, 48).trim().replace(/^0+/, '') || null,
    amountUnsigned: amount,
    code: text[60]!,
    variableSymbol: normaliseSymbol(symbolField(61, '62–71')),
    bank: bank === '0000' ? null : bank,
    constantSymbol: constantSymbol(constant.slice(6)),
    specificSymbol: normaliseSymbol(symbolField(81, '82–91')),
    bookedOn,
    name: name === '' ? null : name,
    currency: CURRENCIES[text.slice(118, 122)] ?? null,
    message: extension?.message ?? null,
  };
}

/** Sign of a booking by its code; null when the code means nothing in the dialect. */
export function signOf(code: string, codes: ReversalCodes): { readonly sign: 1 | -1; readonly reversal: boolean } | null {
  if (code === '1') return { sign: -1, reversal: false };
  if (code === '2') return { sign: 1, reversal: false };
  const [debitBack, creditBack] = codes === 'standard' ? ['4', '5'] : ['3', '4'];
  if (code === debitBack) return { sign: 1, reversal: true };
  if (code === creditBack) return { sign: -1, reversal: true };
  return null;
}

/** Position in the internal form of each of the ten digits of a number; the prefix follows them in its order. */
const INTERNAL = [4, 5, 6, 7, 8, 3, 9, 1, 2, 0] as const;

/** 16 digits in the usual order (prefix 6, number 10) from Komerční banka's internal one. */
export function fromInternalAccount(internal: string): string {
  return internal.slice(10) + INTERNAL.map((at) => internal[at]).join('');
}

/** How strongly an account speaks for the internal order: +1 only internal passes mod 11, −1 only the usual, 0 says nothing. */
export function internalEvidence(account: string): -1 | 0 | 1 {
  if (/^0+$/.test(account)) return 0;
  const usual = isCanonicalAccount(account);
  const internal = isCanonicalAccount(fromInternalAccount(account));
  return usual === internal ? 0 : internal ? 1 : -1;
}

/** The IBAN of a head that says how it begins; null when it does not, or when the digits do not make one. */
export function headIban({ ibanStart, account }: Pick<GpcHead, 'ibanStart' | 'account'>): string | null {
  const iban = ibanStart === null ? null : parseIban(ibanStart + account);
  return iban === null || isRefusal(iban) ? null : iban.iban;
}

/** What a whole head says of the order of its digits; its IBAN decides. */
export function headEvidence(head: Pick<GpcHead, 'ibanStart' | 'account'>): number {
  const internal = headIban({ ...head, account: fromInternalAccount(head.account) }) !== null;
  if (internal !== (headIban(head) !== null)) return internal ? SURE : -SURE;
  return internalEvidence(head.account) * 3;
}
const SURE = 1_000_000;

/** The text of a 076, 078 or 079 record; a message that fills its 70 columns continues in the next record without a space. */
export function readNote(record: string): { readonly text: string; readonly full: boolean } {
  const from = record.startsWith('076') ? 35 : 3;
  const text = record.slice(from);
  return { text: text.trim(), full: from === 3 && text.length >= 70 && text[69] !== ' ' };
}
