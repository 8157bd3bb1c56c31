import { isRefusal, refusal, type Refusal, type Sentences } from './refusal';
import { halere, type Halere } from './halere';
import { isIsoDate, type IsoDate } from './iso-date';
import { parseIban } from './bank-account';

/**
 * QR Platba: the Short Payment Descriptor 1.0 of the Czech Banking Association (qr-platba.cz), and its
 * sister `SCD` for a standing order. Keys in capitals, `*` between fields, `*` and `%` in a value percent-encoded.
 */
export interface PaymentDescriptor {
  /** IBAN without spaces. */
  readonly account: string;
  readonly amount: Halere | null;
  readonly currency?: string;
  /** Apps wait until this day; leave it out for "pay now". */
  readonly dueOn?: IsoDate;
  readonly recipientName?: string;
  readonly message?: string;
  /** Printed verbatim, leading zeros included. */
  readonly variableSymbol?: string;
  readonly specificSymbol?: string;
  readonly constantSymbol?: string;
}

export type SpaydRefusalCode = 'SPAYD_HEADER' | 'SPAYD_FIELD' | 'SPAYD_ACCOUNT' | 'SPAYD_CRC';

export const spaydSentences: Sentences<SpaydRefusalCode> = {
  SPAYD_HEADER: { cs: 'To není QR Platba: text má začínat SPD*1.0*.', en: 'This is not a Czech payment QR: the text should begin with SPD*1.0*.' },
  SPAYD_FIELD: { cs: 'QR Platba má chybné pole {field}.', en: 'The payment QR has a wrong field {field}.' },
  SPAYD_ACCOUNT: { cs: 'QR Platba nemá správné číslo účtu.', en: 'The payment QR has no correct account.' },
  SPAYD_CRC: { cs: 'QR Platba je poškozená: kontrolní součet nesouhlasí.', en: 'The payment QR is damaged: its checksum does not fit.' },
};

/** Text as banks print it: without diacritics, capitals, only the characters that every QR reader keeps. */
export function spaydText(text: string, maxLength: number): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[–—]/g, '-').replace(/[^0-9A-Z $%*+\-./:]/g, ' ');
  return plain.replace(/ +/g, ' ').trim().slice(0, maxLength).trim();
}

const encode = (value: string): string => value.replace(/%/g, '%25').replace(/\*/g, '%2A');

function amountText(amount: Halere): string {
  if (amount <= 0 || amount > 999_999_999) throw new RangeError(`Not an amount of a payment QR: ${amount}`);
  return `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
}

function symbol(value: string, maxDigits: number): string {
  if (!/^\d+$/.test(value) || value.length > maxDigits) throw new RangeError(`Not a symbol of a payment QR: ${value}`);
  return value;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE 802.3) of a text in UTF-8. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** CRC-32 of the header and the fields sorted by key, each ended by `*`; eight upper-case hexadecimal digits. */
function checksum(kind: string, fields: readonly string[]): string {
  const sorted = [...fields].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return crc32(`${kind}*1.0*${sorted.join('*')}*`).toString(16).toUpperCase().padStart(8, '0');
}

function write(kind: 'SPD' | 'SCD', payment: PaymentDescriptor, extra: readonly string[], withChecksum: boolean): string {
  const account = parseIban(payment.account);
  if (isRefusal(account)) throw new RangeError(`Not an IBAN: ${payment.account}`);
  const fields = [`ACC:${account.iban}`];
  if (payment.amount !== null) fields.push(`AM:${amountText(payment.amount)}`);
  fields.push(`CC:${payment.currency ?? 'CZK'}`);
  if (payment.dueOn) fields.push(`DT:${payment.dueOn.replaceAll('-', '')}`);
  fields.push(...extra);
  const recipient = payment.recipientName ? spaydText(payment.recipientName, 35) : '';
  if (recipient !== '') fields.push(`RN:${encode(recipient)}`);
  const message = payment.message ? spaydText(payment.message, 60) : '';
  if (message !== '') fields.push(`MSG:${encode(message)}`);
  if (payment.variableSymbol) fields.push(`X-VS:${symbol(payment.variableSymbol, 10)}`);
  if (payment.specificSymbol) fields.push(`X-SS:${symbol(payment.specificSymbol, 10)}`);
  if (payment.constantSymbol) fields.push(`X-KS:${symbol(payment.constantSymbol, 10)}`);
  if (withChecksum) fields.push(`CRC32:${checksum(kind, fields)}`);
  return [`${kind}*1.0`, ...fields].join('*');
}

/** One payment. Throws RangeError for what a caller should have checked: IBAN, amount ≤ 0 or ≥ 10 million crowns, symbols. */
export function writeSpayd(payment: PaymentDescriptor, options: { readonly checksum?: boolean } = {}): string {
  return write('SPD', payment, [], options.checksum ?? false);
}

/** A monthly standing order: first paid on `dueOn`, last on `lastOn` when given. */
export function writeStandingOrder(payment: PaymentDescriptor & { readonly dueOn: IsoDate; readonly lastOn?: IsoDate }): string {
  const extra = ['FRQ:1M'];
  if (payment.lastOn) extra.push(`DL:${payment.lastOn.replaceAll('-', '')}`);
  return write('SCD', payment, extra, false);
}

export interface SpaydFields {
  readonly kind: 'SPD' | 'SCD';
  /** Decoded values by key, in the order of the text; only `X-` keys may repeat. */
  readonly fields: readonly (readonly [key: string, value: string])[];
  readonly account: string;
  readonly amount: Halere | null;
  readonly currency: string | null;
  readonly dueOn: IsoDate | null;
  readonly message: string | null;
  readonly variableSymbol: string | null;
  readonly specificSymbol: string | null;
  readonly constantSymbol: string | null;
}

const isDate = (value: string): boolean => /^\d{8}$/.test(value) && isIsoDate(`${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`);
const anything = (max: number) => (value: string): boolean => value.length > 0 && value.length <= max;

/** What each key of the standard may hold; a key that is neither here nor `X-…` is refused. */
const RULES: Readonly<Record<string, (value: string) => boolean>> = {
  ACC: anything(46),
  'ALT-ACC': anything(93),
  AM: (value) => value.length <= 10 && /^\d+(\.\d{1,2})?$/.test(value),
  CC: (value) => /^[A-Z]{3}$/.test(value),
  RF: (value) => /^\d{1,16}$/.test(value),
  RN: anything(35),
  DT: isDate,
  DL: isDate,
  DH: (value) => /^[01]$/.test(value),
  FRQ: (value) => /^\d+[DMY]$/.test(value),
  PT: anything(3),
  MSG: anything(60),
  NT: (value) => /^[PE]$/.test(value),
  NTA: anything(320),
  CRC32: (value) => /^[0-9A-F]{8}$/.test(value),
  'X-PER': (value) => /^\d{1,2}$/.test(value) && Number(value) <= 30,
  'X-VS': (value) => /^\d{1,10}$/.test(value),
  'X-SS': (value) => /^\d{1,10}$/.test(value),
  'X-KS': (value) => /^\d{1,10}$/.test(value),
  'X-ID': anything(20),
  'X-URL': anything(140),
};

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Reads a descriptor strictly: unknown or repeated keys, wrong values and a wrong checksum are refused. */
export function readSpayd(text: string): SpaydFields | Refusal<SpaydRefusalCode> {
  const match = /^(SPD|SCD)\*1\.0\*(.+?)\*?$/s.exec(text);
  if (!match) return refusal('SPAYD_HEADER');
  const kind = match[1] as 'SPD' | 'SCD';
  const raw = match[2]!.split('*');
  const values = new Map<string, string>();
  const fields: [string, string][] = [];
  for (const field of raw) {
    const parts = /^([A-Z0-9-]+):(.+)$/s.exec(field);
    const key = parts?.[1] ?? field.slice(0, 20);
    const value = parts ? decode(parts[2]!) : null;
    const rule = RULES[key];
    const known = rule ?? (/^X-[A-Z0-9-]+$/.test(key) ? anything(140) : undefined);
    if (value === null || !known?.(value) || (rule && values.has(key))) return refusal('SPAYD_FIELD', { field: key });
    values.set(key, value);
    fields.push([key, value]);
  }
  const expected = values.get('CRC32');
  if (expected !== undefined && checksum(kind, raw.filter((field) => !field.startsWith('CRC32:'))) !== expected) return refusal('SPAYD_CRC');
  const account = values.get('ACC')?.split('+')[0];
  if (account === undefined || isRefusal(parseIban(account))) return refusal('SPAYD_ACCOUNT');
  const amount = values.get('AM');
  const date = values.get('DT');
  return {
    kind,
    fields,
    account,
    amount: amount === undefined ? null : halere(Math.round(Number(amount) * 100)),
    currency: values.get('CC') ?? null,
    dueOn: date === undefined ? null : (`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` as IsoDate),
    message: values.get('MSG') ?? null,
    variableSymbol: values.get('X-VS') ?? null,
    specificSymbol: values.get('X-SS') ?? null,
    constantSymbol: values.get('X-KS') ?? null,
  };
}
