import { constantSymbol, dateInZone, formatKoruna, halere, isIsoDate, isRefusal, normaliseSymbol, parseCzechAccount, readSymbols, type Halere, type IsoDate, type Symbols } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import { fromIban, fromLocal, type AccountParts } from './counter-party';
import { hundredths } from './decimal';
import type { BankLine, Batch } from './statement';

/** An amount as the file writes it, with its currency. */
export interface RawAmount {
  readonly value: string;
  readonly currency: string | null;
}

export interface RawParty {
  name?: string;
  iban?: string;
  other?: string;
  bic?: string;
  bank?: string;
}

/** What one TxDtls says; texts are untouched. */
export interface RawDetails {
  amount?: RawAmount;
  transactionAmount?: RawAmount;
  instructedAmount?: RawAmount;
  direction?: string;
  servicerReference?: string;
  transactionId?: string;
  endToEndId?: string;
  info?: string;
  readonly proprietary: { type: string; reference: string }[];
  readonly structured: { type: string; reference: string }[];
  readonly unstructured: string[];
  readonly structuredText: string[];
  readonly debtor: RawParty;
  readonly creditor: RawParty;
}

export interface RawEntry {
  amount?: RawAmount;
  direction?: string;
  reversal?: string;
  status?: string;
  bookedOn?: string;
  valueOn?: string;
  servicerReference?: string;
  reference?: string;
  info?: string;
  /** How many details the bank says that there are, where it says it. */
  batchSize: number;
  readonly details: RawDetails[];
}

export const newDetails = (): RawDetails => ({ proprietary: [], structured: [], unstructured: [], structuredText: [], debtor: {}, creditor: {} });
export const newEntry = (): RawEntry => ({ batchSize: 0, details: [] });

/** An ISO 20022 decimal: up to 18 digits, 5 of them behind the point, without a sign. */
export function toHundredths(value: string, line: number, element: string): Halere {
  if (!/^\+?(\d{1,18}(\.\d{0,5})?|\.\d{1,5})$/.test(value)) return refuseFile('FIELD_VALUE', { line, element, value: value.slice(0, 30) });
  return hundredths(value, { line, element });
}

export function toDirection(value: string | undefined, line: number, element: string): 1 | -1 {
  if (value === 'CRDT') return 1;
  if (value === 'DBIT') return -1;
  return value === undefined ? refuseFile('FIELD_MISSING', { line, element }) : refuseFile('FIELD_VALUE', { line, element, value: value.slice(0, 30) });
}

/** Date or date-time; the local day as written, or the Prague day of an instant given in UTC. */
export function toDay(value: string, line: number, element: string): IsoDate {
  const day = value.slice(0, 10);
  if (!isIsoDate(day) || !/^(|Z|[+-]\d{2}:\d{2}|T.+)$/.test(value.slice(10))) return refuseFile('FIELD_VALUE', { line, element, value: value.slice(0, 30) });
  if (!value.includes('T') || !/(Z|[+-]00:00)$/.test(value)) return day;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? refuseFile('FIELD_VALUE', { line, element, value: value.slice(0, 30) }) : dateInZone(instant, 'Europe/Prague');
}

const isTrue = (value: string | undefined): boolean => value === 'true' || value === '1';
const filled = (value: string | undefined): string | null => (value === undefined || value === '' || value === 'NOTPROVIDED' ? null : value);

function symbolsOf(details: RawDetails): Symbols {
  let { variable, constant, specific } = readSymbols(details.endToEndId ?? '');
  for (const { type, reference } of [...details.structured, ...details.proprietary]) {
    const named = readSymbols(reference);
    const kind = type.toUpperCase();
    variable ??= named.variable ?? (kind === 'VS' ? normaliseSymbol(reference) : null);
    constant ??= named.constant ?? (kind === 'KS' ? constantSymbol(reference) : null);
    specific ??= named.specific ?? (kind === 'SS' ? normaliseSymbol(reference) : null);
  }
  // A creditor reference that is a plain number of up to ten digits is what Czechs call the variable symbol.
  for (const { type, reference } of details.structured) if (type === '' || type.toUpperCase() === 'SCOR') variable ??= normaliseSymbol(reference);
  return { variable, constant, specific };
}

function accountOf(party: RawParty): AccountParts {
  const bic = party.bic ?? null;
  if (party.iban !== undefined) return fromIban(party.iban, bic);
  return party.other === undefined ? { account: null, bank: party.bank ?? bic } : fromLocal(party.other, party.bank ?? null, bic);
}

const isKnown = (party: RawParty): boolean => party.name !== undefined || party.iban !== undefined || party.other !== undefined;

/** The other side: who paid for money in, who was paid for money out; a reversal keeps the roles of the booking it takes back. */
function counterOf(details: RawDetails, sign: 1 | -1, reversal: boolean): RawParty {
  const payer = (sign === 1) !== reversal;
  const [expected, otherwise] = payer ? [details.debtor, details.creditor] : [details.creditor, details.debtor];
  return isKnown(expected) || !isKnown(otherwise) ? expected : otherwise;
}

const joined = (texts: readonly string[]): string | null => texts.filter((text) => text !== '').join(' ') || null;

function toLine(entry: RawEntry, details: RawDetails, amount: Halere, bookedOn: IsoDate, batch: Batch | null): BankLine {
  const isBatch = batch !== null;
  const reversal = isTrue(entry.reversal);
  const counter = counterOf(details, amount < 0 ? -1 : 1, reversal);
  const { account, bank } = accountOf(counter);
  const symbols = symbolsOf(details);
  const own = filled(details.servicerReference) ?? (isBatch ? filled(details.transactionId) : null);
  const whole = filled(entry.servicerReference) ?? filled(entry.reference);
  const reference = (isBatch ? (own ?? whole) : (whole ?? own)) ?? filled(details.transactionId) ?? null;
  // Not the entry's own number: it counts the entries of one file.
  const named = [isBatch ? null : filled(entry.servicerReference), filled(details.servicerReference), filled(details.transactionId), filled(details.endToEndId)];
  return {
    reference,
    alsoNamed: [...new Set(named.filter((name) => name !== null && name !== reference))] as string[],
    bookedOn,
    amount,
    counterAccount: account,
    counterBank: bank,
    counterName: filled(counter.name),
    variableSymbol: symbols.variable,
    constantSymbol: symbols.constant,
    specificSymbol: symbols.specific,
    message: joined(details.unstructured) ?? joined(details.structuredText) ?? filled(details.info) ?? filled(entry.info),
    reversal,
    ...(batch && { batch }),
  };
}

type Candidate = (details: RawDetails) => RawAmount | undefined;
const CANDIDATES: readonly Candidate[] = [
  (details) => details.amount,
  (details) => details.transactionAmount,
  (details) => details.instructedAmount,
  // A bank that writes one detail so and another so.
  (details) => details.amount ?? details.transactionAmount ?? details.instructedAmount,
];

interface Share {
  readonly details: RawDetails;
  readonly amount: Halere;
}

/** The signed amounts of the details by one kind of amount; null when it is not of all of them, or of another currency. */
function sharesBy(candidate: Candidate, all: readonly RawDetails[], entry: RawEntry, currency: string, line: number): Share[] | null {
  const shares: Share[] = [];
  for (const details of all) {
    const amount = candidate(details);
    if (amount === undefined || (amount.currency !== null && amount.currency !== currency)) return null;
    shares.push({ details, amount: halere(toDirection(details.direction ?? entry.direction, line, 'TxDtls/CdtDbtInd') * toHundredths(amount.value, line, 'TxDtls/Amt')) });
  }
  return shares;
}

/** Some banks (Tatra banka) tell the references of a payment in one TxDtls and its amount in the next: what has no amount has no money. */
const withAmount = (entry: RawEntry): readonly RawDetails[] => {
  const having = entry.details.filter((details) => CANDIDATES.at(-1)!(details) !== undefined);
  return having.length === 0 ? entry.details : having;
};

const isForeign = (amount: RawAmount | undefined, currency: string): boolean => amount?.currency !== undefined && amount.currency !== null && amount.currency !== currency;

/**
 * The signed amounts of a batch's details: the first kind of amount that all of them have and that adds up to the entry.
 * null when the details carry no amounts, or only amounts in another currency: those are no parts of this one. Refused with
 * the difference when they do and none adds up.
 */
function shareBatch(entry: RawEntry, total: Halere, currency: string, line: number): Share[] | null {
  let difference: number | null = null;
  const all = withAmount(entry);
  for (const candidate of CANDIDATES) {
    const shares = sharesBy(candidate, all, entry, currency, line);
    if (!shares) continue;
    const off = total - shares.reduce((sum, share) => sum + share.amount, 0);
    if (off === 0) return shares;
    difference ??= off;
  }
  if (difference !== null) return refuseFile('CAMT_BATCH', { line, difference: formatKoruna(halere(difference), 'cs').replace('Kč', currency === 'CZK' ? 'Kč' : currency) });
  const parts = all.flatMap((details) => CANDIDATES.map((candidate) => candidate(details)).filter((amount) => amount !== undefined));
  return parts.every((amount) => isForeign(amount, currency)) ? null : refuseFile('FIELD_MISSING', { line, element: 'TxDtls/Amt' });
}

/**
 * The lines of one entry: none when it is not booked, one per detail of a batch, otherwise one. `line` is the
 * file's line where the entry ends, `entryNumber` its place in the statement. A batch whose details carry no amounts stays one line of its total.
 */
export function linesOfEntry(entry: RawEntry, currency: string, line: number, entryNumber: number): BankLine[] {
  if (entry.status !== undefined && entry.status !== 'BOOK') {
    return /^(PDNG|INFO|FUTR)$/.test(entry.status) ? [] : refuseFile('FIELD_VALUE', { line, element: 'Ntry/Sts', value: entry.status.slice(0, 30) });
  }
  if (!entry.amount) return refuseFile('FIELD_MISSING', { line, element: 'Ntry/Amt' });
  if (entry.amount.currency !== null && entry.amount.currency !== currency) return refuseFile('FIELD_CURRENCY', { line, found: entry.amount.currency.slice(0, 3), expected: currency });
  const total = halere(toDirection(entry.direction, line, 'Ntry/CdtDbtInd') * toHundredths(entry.amount.value, line, 'Ntry/Amt'));
  const day = entry.bookedOn ?? entry.valueOn;
  if (day === undefined) return refuseFile('FIELD_MISSING', { line, element: 'Ntry/BookgDt' });
  const bookedOn = toDay(day, line, 'Ntry/BookgDt');
  const isWhole = entry.details.length === 0 || (entry.details.length === 1 && entry.batchSize <= 1);
  if (isWhole) return [toLine(entry, entry.details[0] ?? newDetails(), total, bookedOn, null)];
  const shares = shareBatch(entry, total, currency, line);
  if (!shares) return [toLine(entry, newDetails(), total, bookedOn, null)];
  const batch: Batch | null = shares.length > 1 ? { reference: filled(entry.servicerReference) ?? filled(entry.reference), total, entry: entryNumber } : null;
  return shares.map(({ details, amount }) => toLine(entry, details, amount, bookedOn, batch));
}

/** The signed total of an entry; 0 when it is not told. Only for counting. */
export const totalOf = ({ amount, direction }: RawEntry, line: number): Halere =>
  amount === undefined || direction === undefined ? halere(0) : halere(toDirection(direction, line, 'Ntry/CdtDbtInd') * toHundredths(amount.value, line, 'Ntry/Amt'));

/** Whether the bank marks the entry as taking back an earlier one. */
export const isReversal = (entry: RawEntry): boolean => isTrue(entry.reversal);

/** The account a statement is about, as 16 digits where it is Czech. */
export function ownAccount(party: RawParty): { readonly account: string; readonly iban: string | null } | null {
  if (party.iban !== undefined && party.iban !== '') return { account: fromIban(party.iban, null).account!, iban: party.iban.replace(/\s/g, '').toUpperCase() };
  if (party.other === undefined || party.other === '') return null;
  const iban = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(party.other) && isRefusal(parseCzechAccount(party.other)) ? party.other : null;
  return { account: fromLocal(party.other, null, null).account!, iban };
}
