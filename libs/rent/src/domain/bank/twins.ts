import type { Halere, IsoDate } from '#kernel';
import { batchesIn, type BatchMatch } from './recognition';
import type { IdentifiedLine } from './identity';
import type { BankFormat } from './statement';

/** A booking as far as two files of one account can be compared by it. */
export interface Told {
  readonly reference: string;
  readonly bookedOn: IsoDate;
  readonly amount: Halere;
  readonly counterAccount: string | null;
  readonly counterName: string | null;
  readonly variableSymbol: string | null;
  readonly specificSymbol: string | null;
  readonly message: string | null;
  readonly reversal: boolean;
  /** Every other reference the file names the booking by (of the entry, the transaction, end to end). */
  readonly alsoNamed?: readonly string[];
}

/** A notification tells single bookings before the statement that closes the day tells all of them, often under other references. */
export const isNotification = (format: BankFormat): boolean => format === 'camt.054';

/** A group larger than this is paired in its order: who is who in it nobody can say. */
const MOST_COMPARED = 200;

/**
 * Which of the found lines probably are bookings that a file of the other kind has told already: same day and amount, and
 * nothing that contradicts. Each known line stands for one found line at most, so that two equal payments stay two. The one
 * with more in common first: a shared reference, then the payer's account, the symbol, the words.
 */
export function twinsOf<Found extends Told, Known extends Told>(found: readonly Found[], known: readonly Known[]): Map<Found, Known> {
  const twins = new Map<Found, Known>();
  const key = (line: Told): string => `${line.bookedOn} ${line.amount}`;
  const groups = new Map<string, { found: Found[]; known: Known[] }>();
  for (const line of known) {
    const group = groups.get(key(line)) ?? { found: [], known: [] };
    group.known.push(line);
    groups.set(key(line), group);
  }
  for (const line of found) groups.get(key(line))?.found.push(line);
  for (const group of groups.values()) pair(group, twins);
  return twins;
}

/** A line of a file of the other kind; `batchTotal` when it is a payment of a batch. */
export interface ToldOtherwise extends Told {
  readonly batchTotal: Halere | null;
}

export interface TwinsAndTotals<Known> {
  readonly twins: ReadonlyMap<IdentifiedLine, Known>;
  readonly totals: readonly BatchMatch<Known>[];
}

/**
 * The same with batches: one file tells the payments, the other only their total. A batch whose payments the other file tells one by
 * one is no total; otherwise a line of the same day and the sum of the batch is. `batches` are the first payments of known ones.
 */
export function twinsAndTotals<Known extends ToldOtherwise>(found: readonly IdentifiedLine[], known: readonly Known[], batches: readonly Known[]): TwinsAndTotals<Known> {
  const twins = twinsOf(found, known);
  const totals: BatchMatch<Known>[] = [];
  for (const batch of batchesIn(found)) {
    if (batch.every((line) => twins.has(line))) continue;
    const { bookedOn, reversal, batch: of } = batch[0]!;
    const own = new Set(batch);
    const taken = new Set([...totals.map((each) => each.known), ...[...twins].filter(([line]) => !own.has(line)).map(([, line]) => line)]);
    const fits = known.filter((line) => line.batchTotal === null && line.amount === of!.total && line.bookedOn === bookedOn && line.reversal === reversal && !taken.has(line));
    const whole = fits.find((line) => line.reference === of!.reference) ?? fits[0];
    if (!whole) continue;
    for (const line of batch) twins.delete(line);
    totals.push({ found: batch, known: whole });
  }
  for (const line of found) {
    if (line.batch || twins.has(line)) continue;
    const whole = batches.find((first) => first.batchTotal === line.amount && first.bookedOn === line.bookedOn && first.reversal === line.reversal && !totals.some((each) => each.known === first));
    if (whole) totals.push({ found: [line], known: whole });
  }
  return { twins, totals };
}

function pair<Found extends Told, Known extends Told>(group: { readonly found: readonly Found[]; readonly known: readonly Known[] }, twins: Map<Found, Known>): void {
  const taken = new Set<Known>();
  const take = (line: Found, before: Known): void => {
    if (twins.has(line) || taken.has(before)) return;
    twins.set(line, before);
    taken.add(before);
  };
  if (group.found.length * group.known.length > MOST_COMPARED * MOST_COMPARED) {
    const left = [...group.known];
    for (const line of group.found) {
      const at = left.findIndex((each) => inCommon(line, each) !== null);
      if (at >= 0) take(line, left.splice(at, 1)[0]!);
    }
    return;
  }
  const pairs = group.found.flatMap((line) => group.known.flatMap((before) => {
    const points = inCommon(line, before);
    return points === null ? [] : [{ line, before, points }];
  }));
  // The sort is stable: what has as much in common is paired in the order of the files.
  for (const { line, before } of pairs.sort((a, b) => b.points - a.points)) take(line, before);
}

/** How much two lines of the same day and amount share; null when they cannot be one booking. */
function inCommon(found: Told, known: Told): number | null {
  if (found.reversal !== known.reversal) return null;
  if (differ(found.counterAccount, known.counterAccount) || differ(found.variableSymbol, known.variableSymbol) || differ(found.specificSymbol, known.specificSymbol)) return null;
  if (found.counterAccount === null && known.counterAccount === null && !sameWords(found.counterName, known.counterName)) return null;
  const shared = names(found).some((name) => names(known).includes(name));
  const same = (a: string | null, b: string | null): number => (a !== null && a === b ? 1 : 0);
  return (shared ? 8 : 0) + 4 * same(found.counterAccount, known.counterAccount) + 2 * same(found.variableSymbol, known.variableSymbol) + same(found.message, known.message);
}

const names = (line: Told): readonly string[] => [line.reference, ...(line.alsoNamed ?? [])];
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Banks cut names: the shorter must begin the longer. A name only one file tells says nothing. */
function sameWords(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [a, b].map((each) => each.toLocaleLowerCase('cs').replace(/\s+/g, ' ').trim()) as [string, string];
  return one.startsWith(other) || other.startsWith(one);
}
