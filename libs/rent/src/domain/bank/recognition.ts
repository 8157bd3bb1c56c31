import type { Halere, Id, IsoDate } from '#kernel';
import { isSameBooking, type IdentifiedLine } from './identity';
import type { BankFormat } from './statement';

/** A line that an earlier file brought, as far as a later one is compared with it. */
export interface Kept extends Pick<IdentifiedLine, 'reference' | 'occurrence' | 'amount' | 'counterAccount' | 'counterBank' | 'counterName' | 'variableSymbol' | 'constantSymbol' | 'specificSymbol' | 'message'> {
  readonly id: Id;
  readonly bookedOn: IsoDate;
  readonly format: BankFormat;
  readonly batchTotal: Halere | null;
}

export interface Recognised<K extends Kept> {
  /** Told again, word for word. */
  readonly same: readonly (readonly [IdentifiedLine, K])[];
  /** Something else under the reference of a line we have. */
  readonly changed: readonly (readonly [IdentifiedLine, K])[];
  /** A batch told payment by payment whose total we have, or the other way round. */
  readonly totals: readonly BatchMatch<K>[];
  /** Under references nobody has told so far. */
  readonly fresh: readonly IdentifiedLine[];
}

export interface BatchMatch<K> {
  /** One total, or the payments of one batch. */
  readonly found: readonly IdentifiedLine[];
  /** The total, or the first payment of the batch. */
  readonly known: K;
}

/** The payments of one batch, which a reader hands over one after another. */
export function batchesIn(lines: readonly IdentifiedLine[]): IdentifiedLine[][] {
  const batches = new Map<object, IdentifiedLine[]>();
  for (const line of lines) {
    if (!line.batch) continue;
    const batch = batches.get(line.batch);
    if (batch) batch.push(line);
    else batches.set(line.batch, [line]);
  }
  return [...batches.values()];
}

/**
 * What lines are to those known under the same references (of which none has been told by this file yet). Some banks number a
 * statement, not its bookings (Komerční banka): under one reference the same words are the same booking, wherever in the file
 * they stand; only what is left is something else, the one of the same occurrence first.
 */
export function recognise<K extends Kept>(found: readonly IdentifiedLine[], known: readonly K[], format: BankFormat): Recognised<K> {
  const left = new Map<string, K[]>();
  for (const line of known) {
    const group = left.get(line.reference);
    if (group) group.push(line);
    else left.set(line.reference, [line]);
  }
  const take = (line: Pick<IdentifiedLine, 'reference' | 'occurrence'>, fits: (before: K) => boolean): K | null => {
    const candidates = left.get(line.reference) ?? [];
    const fitting = candidates.filter(fits);
    const taken = fitting.find((before) => before.occurrence === line.occurrence) ?? fitting[0];
    if (!taken) return null;
    left.set(line.reference, candidates.filter((each) => each !== taken));
    return taken;
  };
  const pairUp = (lines: readonly IdentifiedLine[], fits: (line: IdentifiedLine, before: K) => boolean) => {
    const pairs: (readonly [IdentifiedLine, K])[] = [];
    const rest: IdentifiedLine[] = [];
    for (const line of lines) {
      const before = take(line, (each) => fits(line, each));
      if (before) pairs.push([line, before]);
      else rest.push(line);
    }
    return { pairs, rest };
  };
  const exact = pairUp(found, (line, before) => isSameBooking(before, line, [before.format, format]));
  const totals: BatchMatch<K>[] = [];
  const gone = new Set<IdentifiedLine>();
  for (const batch of [...batchesIn(exact.rest), ...exact.rest.filter((line) => !line.batch).map((line) => [line])]) {
    const [first] = batch as [IdentifiedLine];
    const isTotal = (each: K): boolean => (first.batch ? each.batchTotal === null && each.amount === first.batch.total : each.batchTotal === first.amount);
    const references = [...new Set(first.batch ? [first.batch.reference ?? first.reference, ...batch.map((line) => line.reference)] : [first.reference])];
    const before = references.map((reference) => take({ ...first, reference }, isTotal)).find((each) => each !== null);
    if (!before) continue;
    totals.push({ found: batch, known: before });
    for (const line of batch) gone.add(line);
    // The other payments of a known batch are told by its total, too.
    if (!first.batch) left.set(first.reference, left.get(first.reference)!.filter((each) => each.batchTotal !== first.amount));
  }
  const other = pairUp(exact.rest.filter((line) => !gone.has(line)), () => true);
  return { same: exact.pairs, changed: other.pairs, totals, fresh: other.rest };
}

/** Gives fresh lines occurrences that nobody has: the lines known under a reference keep theirs. */
export function freeOccurrences(fresh: readonly IdentifiedLine[], known: readonly Pick<Kept, 'reference' | 'occurrence'>[]): IdentifiedLine[] {
  const taken = new Set(known.map((line) => `${line.reference} ${line.occurrence}`));
  return fresh.map((line) => {
    let { occurrence } = line;
    while (taken.has(`${line.reference} ${occurrence}`)) occurrence += 1;
    taken.add(`${line.reference} ${occurrence}`);
    return { ...line, occurrence };
  });
}
