import { refuse } from '#kernel';
import type { AllocationFileFault } from './file-sentences';
import { JsonReader, type NextBytes } from './json-reader';
import { repeatedPair } from './pairs-by-flat';
import type { AllocationId, AllocationProblem } from './problem';

const MOST_IDS = 1_000_000;
/** With these, the arrays of a solve stay under a gigabyte. */
const MOST_PAIRS = 20_000_000;
const LONGEST_ID = 200;

const refused = (code: AllocationFileFault, params: Record<string, string | number>): never => refuse<AllocationFileFault>(code, params);

/**
 * Reads `{ "flats": [{ "id", "places"? }], "households": [{ "id", "size"? }], "pairs": [[household, flat, score]] }`, fields
 * in any order, nothing else. Refuses with one of `AllocationFileFault`, naming the place.
 */
export function readAllocationProblem(next: NextBytes): AllocationProblem {
  const json = new JsonReader(next);
  const flats = new Names('flats', 'places', 'byt', 'flat');
  const households = new Names('households', 'size', 'domácnost', 'household');
  const pairs = new Pairs(households, flats);
  if (json.peek() !== '{') shape(json, 'Soubor', 'objekt', 'an object', 'The file');
  const fields = fieldsOf(json, 'file', {
    flats: () => flats.read(json),
    households: () => households.read(json),
    pairs: () => pairs.read(json),
  });
  json.end();
  for (const field of ['flats', 'households', 'pairs']) if (!fields.has(field)) refused('allocation_field_missing', { field, where: 'file' });
  pairs.examine();
  const problem = { flats: flats.ids, places: Float64Array.from(flats.counts), households: households.ids, sizes: Float64Array.from(households.counts), ...pairs.columns() };
  const repeated = repeatedPair(problem);
  return repeated === null ? problem : refused('allocation_pair_repeated', { where: `pairs[${repeated}]` });
}

/** Reads the known fields of an object. @returns those that were there. */
function fieldsOf(json: JsonReader, where: string, readers: Readonly<Record<string, () => void>>): ReadonlySet<string> {
  const seen = new Set<string>();
  json.object((field) => {
    if (!Object.hasOwn(readers, field)) refused('allocation_field_unknown', { field, where });
    if (seen.has(field)) refused('allocation_field_repeated', { field, where });
    seen.add(field);
    readers[field]!();
  });
  return seen;
}

/** Something is there, and JSON, but not what belongs there; what is not JSON at all says so. */
function shape(json: JsonReader, where: string, cs: string, en: string, whereEn = where): never {
  return '{["-0123456789tfn'.includes(json.peek() || '\0') ? refused('allocation_shape', { where, whereEn, shape: cs, shapeEn: en }) : json.fail();
}

function idOf(json: JsonReader, where: string): AllocationId {
  const id = json.peek() === '"' ? json.text() : /[-\d]/.test(json.peek()) ? json.number() : shape(json, where, 'text nebo celé číslo', 'a text or a whole number');
  if (typeof id === 'string' ? id.length === 0 || id.length > LONGEST_ID : !Number.isSafeInteger(id)) refused('allocation_id_wrong', { where });
  return id;
}

/** Flats or households: known by name from the first time they are named, also when a pair comes before them. */
class Names {
  readonly ids: AllocationId[] = [];
  readonly counts: number[] = [];
  private readonly indexes = new Map<AllocationId, number>();
  private readonly listed: boolean[] = [];

  constructor(
    private readonly list: string,
    private readonly countField: string,
    readonly what: string,
    readonly whatEn: string,
  ) {}

  read(json: JsonReader): void {
    if (json.peek() !== '[') shape(json, this.list, 'seznam', 'a list');
    json.array((index) => {
      const where = `${this.list}[${index}]`;
      if (index >= MOST_IDS) refused('allocation_too_large', { where: this.list, most: MOST_IDS });
      if (json.peek() !== '{') shape(json, where, 'objekt', 'an object');
      let id: AllocationId | undefined;
      let count = 1;
      fieldsOf(json, where, {
        id: () => void (id = idOf(json, `${where}.id`)),
        [this.countField]: () => {
          count = /[-\d]/.test(json.peek()) ? json.number() : Number.NaN;
          if (!Number.isSafeInteger(count) || count < 1) refused('allocation_count_wrong', { field: this.countField, where });
        },
      });
      if (id === undefined) return void refused('allocation_field_missing', { field: 'id', where });
      const at = this.indexOf(id);
      if (this.listed[at]) refused('allocation_id_repeated', { id, where });
      this.listed[at] = true;
      this.counts[at] = count;
    });
  }

  indexOf(id: AllocationId): number {
    const known = this.indexes.get(id);
    if (known !== undefined) return known;
    if (this.ids.length >= MOST_IDS) refused('allocation_too_large', { where: this.list, most: MOST_IDS });
    this.indexes.set(id, this.ids.length);
    this.listed.push(false);
    this.counts.push(1);
    return this.ids.push(id) - 1;
  }

  isListed(index: number): boolean {
    return this.listed[index]!;
  }
}

class Pairs {
  private household = new Int32Array(1024);
  private flat = new Int32Array(1024);
  private score = new Float64Array(1024);
  private count = 0;

  constructor(
    private readonly households: Names,
    private readonly flats: Names,
  ) {}

  read(json: JsonReader): void {
    if (json.peek() !== '[') shape(json, 'pairs', 'seznam', 'a list');
    json.array((index) => {
      const where = (): string => `pairs[${index}]`;
      if (index >= MOST_PAIRS) refused('allocation_too_large', { where: 'pairs', most: MOST_PAIRS });
      if (index === this.score.length) this.grow();
      if (!json.take('[')) shape(json, where(), '[domácnost, byt, body]', '[household, flat, score]');
      if (json.peek() === ']') refused('allocation_pair_shape', { where: where() });
      this.household[index] = this.households.indexOf(idOf(json, where()));
      if (json.peek() === ']') refused('allocation_pair_shape', { where: where() });
      json.expect(',');
      this.flat[index] = this.flats.indexOf(idOf(json, where()));
      if (json.peek() === ']') refused('allocation_pair_shape', { where: where() });
      json.expect(',');
      const score = /[-\d]/.test(json.peek()) ? json.number() : refused('allocation_score_wrong', { where: where() });
      if (!Number.isFinite(score)) refused('allocation_score_wrong', { where: where() });
      if (score !== 0 && !(Math.abs(score) >= 1e-18 && Math.abs(score) <= 1e18)) refused('allocation_score_digits', { where: where() });
      this.score[index] = score;
      if (json.peek() === ',') refused('allocation_pair_shape', { where: where() });
      json.expect(']');
      this.count = index + 1;
    });
  }

  /** Refuses the first pair that names somebody who is not listed. */
  examine(): void {
    const examine = (names: Names, index: number, pair: number): void => {
      if (!names.isListed(index)) refused('allocation_pair_unknown', { where: `pairs[${pair}]`, what: names.what, whatEn: names.whatEn, id: names.ids[index]! });
    };
    for (let pair = 0; pair < this.count; pair += 1) {
      examine(this.households, this.household[pair]!, pair);
      examine(this.flats, this.flat[pair]!, pair);
    }
  }

  columns(): Pick<AllocationProblem, 'pairHousehold' | 'pairFlat' | 'pairScore'> {
    const { household, flat, score, count } = this;
    return { pairHousehold: household.subarray(0, count), pairFlat: flat.subarray(0, count), pairScore: score.subarray(0, count) };
  }

  private grow(): void {
    const length = Math.min(MOST_PAIRS, this.count * 2);
    const grown = <T extends Int32Array | Float64Array>(into: T, from: T): T => (into.set(from), into);
    this.household = grown(new Int32Array(length), this.household);
    this.flat = grown(new Int32Array(length), this.flat);
    this.score = grown(new Float64Array(length), this.score);
  }
}
