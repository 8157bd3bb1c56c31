import type { Tell } from './progress';

/**
 * A number or, when numbers would not hold the sums, a bigint: both know + - < and ===, and the algorithm below uses
 * nothing else. One run never mixes them.
 */
export type Cost = number;

export interface Arithmetic {
  readonly zero: Cost;
  vector(length: number): Cost[];
}

export const NUMBERS: Arithmetic = { zero: 0, vector: (length) => new Float64Array(length) as unknown as Cost[] };
export const BIGINTS: Arithmetic = { zero: 0n as unknown as Cost, vector: (length) => new Array<Cost>(length).fill(0n as unknown as Cost) };

/**
 * Rows to be given a place in one of their columns. Rows may share their edges (places of one flat do), columns may hold
 * several rows. An edge costs what it is worth less than the most: a whole number from zero up.
 */
export interface SparseCosts {
  /** Edges of row `i` are those of the node `nodeOf[i]`: from `start[node]` to `start[node + 1]`, by column. */
  readonly nodeOf: Int32Array;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly worth: readonly Cost[];
  readonly most: Cost;
  readonly capacity: Int32Array;
  /** What a row left without a column costs. */
  readonly unmatched: Cost;
}

/** An assignment and the dual values that prove it, see `certificate.ts`. */
export interface Assignment {
  /** The edge each row was given, or -1. */
  readonly edgeOf: Int32Array;
  /** Price of a place in each column, zero or below. */
  readonly columnDual: readonly Cost[];
}

const NONE = -1;

/**
 * The cheapest assignment by shortest augmenting paths (Jonker and Volgenant 1987; with column capacities and a price of
 * staying out, so that rectangular and sparse problems need no padding). Rows are first given their cheapest column, then
 * bid for it (augmenting row reduction), and the rest find their place one by one by Dijkstra's algorithm over reduced
 * costs. Exact, because it only adds, subtracts and compares.
 * @param prices dual values to begin with, zero or below; a column that ends up with room must have had zero
 * @param tell hears how many of the rows left to the search have their place
 */
export function cheapestAssignment(problem: SparseCosts, arithmetic: Arithmetic, prices?: readonly Cost[], tell?: Tell): Assignment {
  const search = new Search(problem, arithmetic, prices);
  let left = search.takeCheapest();
  for (let round = 0; round < 2 && left.length > 0; round += 1) left = search.bid(left);
  for (const [index, row] of left.entries()) {
    search.findPlace(row);
    tell?.((index + 1) / left.length);
  }
  return { edgeOf: search.edgeOf, columnDual: search.v };
}

/**
 * Prices to begin with where every column will be filled, so that only differences count: the best each column can be had for
 * (column reduction). A column that ends up with room must cost nothing: then the certificate does not hold.
 */
export function reducedPrices({ column, worth, capacity }: SparseCosts, arithmetic: Arithmetic): readonly Cost[] {
  const prices = arithmetic.vector(capacity.length);
  const isSeen = new Uint8Array(capacity.length);
  for (let edge = 0; edge < column.length; edge += 1) {
    const j = column[edge]!;
    const price = arithmetic.zero - worth[edge]!;
    if (isSeen[j] === 1 && !(price < prices[j]!)) continue;
    isSeen[j] = 1;
    prices[j] = price;
  }
  let highest = prices[0]!;
  for (let j = 1; j < prices.length; j += 1) if (highest < prices[j]!) highest = prices[j]!;
  for (let j = 0; j < prices.length; j += 1) prices[j] = prices[j]! - highest;
  return prices;
}

class Search {
  readonly edgeOf: Int32Array;
  readonly v: Cost[];
  /** Rows in each column, as linked lists. */
  private readonly firstRow: Int32Array;
  private readonly nextRow: Int32Array;
  private readonly held: Int32Array;
  // Of one search: distances, how a column was reached, and columns to look at by distance.
  private readonly distance: Cost[];
  private readonly reachedBy: Int32Array;
  private readonly reachedEdge: Int32Array;
  private readonly place: Int32Array;
  private readonly heap: Int32Array;
  private heapSize = 0;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly settled: Int32Array;
  /** The nearest end found: a column with room, or a row that stays out (no column). */
  private best: Cost;
  private endColumn = NONE;
  private endRow = NONE;

  constructor(
    private readonly problem: SparseCosts,
    private readonly arithmetic: Arithmetic,
    prices?: readonly Cost[],
  ) {
    const columns = problem.capacity.length;
    const rows = problem.nodeOf.length;
    this.edgeOf = new Int32Array(rows).fill(NONE);
    this.v = arithmetic.vector(columns);
    if (prices) for (let j = 0; j < columns; j += 1) this.v[j] = prices[j]!;
    this.firstRow = new Int32Array(columns).fill(NONE);
    this.nextRow = new Int32Array(rows).fill(NONE);
    this.held = new Int32Array(columns);
    this.distance = arithmetic.vector(columns);
    this.reachedBy = new Int32Array(columns);
    this.reachedEdge = new Int32Array(columns);
    this.place = new Int32Array(columns).fill(UNSEEN);
    this.heap = new Int32Array(columns);
    this.touched = new Int32Array(columns);
    this.settled = new Int32Array(columns);
    this.best = problem.unmatched;
  }

  /** Every row its cheapest column while it has room. @returns rows left over, in order. */
  takeCheapest(): number[] {
    const { nodeOf, start, column, worth, most, capacity, unmatched } = this.problem;
    const { v, held } = this;
    const left: number[] = [];
    for (let row = 0; row < nodeOf.length; row += 1) {
      const end = start[nodeOf[row]! + 1]!;
      let best = unmatched;
      let chosen = NONE;
      let hasRoom = false;
      for (let edge = start[nodeOf[row]!]!; edge < end; edge += 1) {
        const reduced = most - worth[edge]! - v[column[edge]!]!;
        if (reduced > best || (reduced === best && hasRoom)) continue;
        // Of equals the first that has room, or else the first.
        const j = column[edge]!;
        const isFree = held[j]! < capacity[j]!;
        if (reduced === best && chosen !== NONE && !isFree) continue;
        best = reduced;
        chosen = edge;
        hasRoom = isFree;
      }
      if (chosen === NONE) continue; // staying out is cheapest, and stays so
      if (hasRoom) this.give(row, chosen);
      else left.push(row);
    }
    return left;
  }

  /**
   * Each row bids for its best column as much as the second best is worse, and takes it from whoever held it. Bounded,
   * because rows that want the same column could outbid each other for long; who has nothing then searches.
   */
  bid(rows: readonly number[]): number[] {
    const { nodeOf, start, column, worth, most, capacity, unmatched } = this.problem;
    const { v } = this;
    const queue = [...rows];
    const left: number[] = [];
    let patience = 4 * rows.length + 64;
    while (queue.length > 0) {
      const row = queue.pop()!;
      if ((patience -= 1) < 0) {
        left.push(row);
        continue;
      }
      let best = unmatched;
      let second = unmatched;
      let chosen = NONE;
      let runnerUp = NONE;
      for (let edge = start[nodeOf[row]!]!, end = start[nodeOf[row]! + 1]!; edge < end; edge += 1) {
        const reduced = most - worth[edge]! - v[column[edge]!]!;
        if (reduced < best) {
          second = best;
          runnerUp = chosen;
          best = reduced;
          chosen = edge;
        } else if (reduced < second) {
          second = reduced;
          runnerUp = edge;
        }
      }
      if (chosen === NONE) {
        left.push(row); // nothing is cheaper than staying out: the search decides
        continue;
      }
      if (best === second && runnerUp !== NONE && this.held[column[chosen]!]! >= capacity[column[chosen]!]!) chosen = runnerUp;
      const j = column[chosen]!;
      if (this.held[j]! < capacity[j]!) {
        if (capacity[j] === 1) v[j] = v[j]! - (second - best);
        this.give(row, chosen);
      } else if (capacity[j] === 1 && best < second) {
        const before = this.firstRow[j]!;
        this.take(before, j);
        v[j] = v[j]! - (second - best);
        this.give(row, chosen);
        queue.push(before);
      } else left.push(row);
    }
    return left.sort((a, b) => a - b);
  }

  /** The cheapest way to a place for one more row: others may have to move, or one to stay out. */
  findPlace(source: number): void {
    const { problem, v, distance, place, heap, settled, firstRow, nextRow, edgeOf } = this;
    const { unmatched, worth, most } = problem;
    this.best = unmatched;
    this.endColumn = NONE;
    this.endRow = source;
    this.heapSize = 0;
    this.touchedCount = 0;
    let settledCount = 0;
    this.look(source, this.arithmetic.zero);
    while (this.heapSize > 0) {
      const j = heap[0]!;
      const at = distance[j]!;
      if (!(at < this.best)) break;
      this.pop();
      place[j] = DONE;
      settled[settledCount] = j;
      settledCount += 1;
      for (let row = firstRow[j]!; row !== NONE; row = nextRow[row]!) {
        // The row's own edge is tight: leaving it gives back what it costs.
        const base = at - (most - worth[edgeOf[row]!]! - v[j]!);
        if (base + unmatched < this.best) {
          this.best = base + unmatched;
          this.endColumn = NONE;
          this.endRow = row;
        }
        this.look(row, base);
      }
    }
    for (let index = 0; index < settledCount; index += 1) {
      const j = settled[index]!;
      v[j] = v[j]! - (this.best - distance[j]!);
    }
    for (let index = 0; index < this.touchedCount; index += 1) place[this.touched[index]!] = UNSEEN;
    this.move(source, this.endColumn, this.endRow);
  }

  /** Where a row could go from here, unless an end already found is nearer. */
  private look(row: number, base: Cost): void {
    const { v, distance, place, held, reachedBy, reachedEdge } = this;
    const { nodeOf, start, column, worth, most, capacity } = this.problem;
    let { best, endColumn } = this;
    for (let edge = start[nodeOf[row]!]!, end = start[nodeOf[row]! + 1]!; edge < end; edge += 1) {
      const j = column[edge]!;
      const reached = base + (most - worth[edge]! - v[j]!);
      if (!(reached < best) && !(reached === best && endColumn === NONE)) continue;
      const stands = place[j]!;
      if (stands === DONE) continue;
      if (held[j]! < capacity[j]!) {
        best = reached;
        endColumn = j;
        reachedBy[j] = row;
        reachedEdge[j] = edge;
      } else if (stands === UNSEEN || reached < distance[j]!) {
        if (stands === UNSEEN) {
          this.touched[this.touchedCount] = j;
          this.touchedCount += 1;
        }
        distance[j] = reached;
        reachedBy[j] = row;
        reachedEdge[j] = edge;
        this.raise(j);
      }
    }
    this.best = best;
    this.endColumn = endColumn;
  }

  /** Everybody on the way to the end moves one on. */
  private move(source: number, endColumn: number, endRow: number): void {
    const { column } = this.problem;
    let free = endColumn;
    if (free === NONE) {
      if (endRow === source) return;
      free = column[this.edgeOf[endRow]!]!;
      this.take(endRow, free);
    }
    for (;;) {
      const row = this.reachedBy[free]!;
      const edge = this.reachedEdge[free]!;
      const before = this.edgeOf[row]!;
      if (before !== NONE) this.take(row, column[before]!);
      this.give(row, edge);
      if (row === source) return;
      free = column[before]!;
    }
  }

  private give(row: number, edge: number): void {
    const j = this.problem.column[edge]!;
    this.edgeOf[row] = edge;
    this.nextRow[row] = this.firstRow[j]!;
    this.firstRow[j] = row;
    this.held[j]! += 1;
  }

  private take(row: number, j: number): void {
    if (this.firstRow[j] === row) this.firstRow[j] = this.nextRow[row]!;
    else {
      let before = this.firstRow[j]!;
      while (this.nextRow[before] !== row) before = this.nextRow[before]!;
      this.nextRow[before] = this.nextRow[row]!;
    }
    this.edgeOf[row] = NONE;
    this.held[j]! -= 1;
  }

  // --- a binary heap of columns by distance, each knowing its place --------------------------------------------------

  private raise(j: number): void {
    const { heap, place, distance } = this;
    let at = place[j]!;
    if (at < 0) at = this.heapSize++;
    const value = distance[j]!;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent]!;
      if (!(value < distance[above]!)) break;
      heap[at] = above;
      place[above] = at;
      at = parent;
    }
    heap[at] = j;
    place[j] = at;
  }

  private pop(): void {
    const { heap, place, distance } = this;
    this.heapSize -= 1;
    if (this.heapSize === 0) return;
    const j = heap[this.heapSize]!;
    const value = distance[j]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.heapSize) break;
      if (child + 1 < this.heapSize && distance[heap[child + 1]!]! < distance[heap[child]!]!) child += 1;
      const below = heap[child]!;
      if (!(distance[below]! < value)) break;
      heap[at] = below;
      place[below] = at;
      at = child;
    }
    heap[at] = j;
    place[j] = at;
  }
}

/** Where a column stands in a search; zero or more: its place in the heap. */
const UNSEEN = -1;
const DONE = -2;
