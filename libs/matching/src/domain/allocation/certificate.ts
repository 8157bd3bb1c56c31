import type { Assignment, Cost, SparseCosts } from './assignment';

export interface Certificate {
  /** What the assignment costs, rows left out included. */
  readonly cost: bigint;
  /** No assignment can cost less than this, whoever found it. */
  readonly bound: bigint;
}

/**
 * The proof of an assignment, computed anew from nothing but the problem and the prices of the columns (linear duality).
 * Let `v ≤ 0` be the prices and `u` of each row the least of staying out and `cost − v` over its edges. Then every
 * assignment costs at least `Σ u + Σ capacity · v`, because each edge costs at least `u + v`, nobody stays out for less than
 * `u`, and no column is paid for more than its capacity. When the assignment found costs just that, it is proved.
 * @throws Error when the assignment itself is none (an edge of another row, a column overfilled) or a price is positive
 */
export function certificateOf(problem: SparseCosts, assignment: Assignment): Certificate {
  const { nodeOf, start, column, worth, most, capacity, unmatched } = problem;
  const { edgeOf, columnDual } = assignment;
  const held = new Int32Array(capacity.length);
  let total = 0n;
  let bound = 0n;
  for (let row = 0; row < nodeOf.length; row += 1) {
    const from = start[nodeOf[row]!]!;
    const end = start[nodeOf[row]! + 1]!;
    let least: Cost = unmatched;
    for (let edge = from; edge < end; edge += 1) {
      const reduced = most - worth[edge]! - columnDual[column[edge]!]!;
      if (reduced < least) least = reduced;
    }
    bound += BigInt(least);
    const edge = edgeOf[row]!;
    if (edge >= 0) {
      if (edge < from || edge >= end) throw new Error('An edge of another row was given.');
      held[column[edge]!]! += 1;
      total += BigInt(most - worth[edge]!);
    } else total += BigInt(unmatched);
  }
  for (let j = 0; j < capacity.length; j += 1) {
    if (held[j]! > capacity[j]!) throw new Error('A column holds more rows than it has places.');
    if (BigInt(columnDual[j]!) > 0n) throw new Error('A price is above zero.');
    bound += BigInt(columnDual[j]!) * BigInt(capacity[j]!);
  }
  return { cost: total, bound };
}

/**
 * Whether no assignment gives more rows a column, looked up from nothing but who holds what (Berge 1957): from the rows left out
 * to all their columns, on to the rows held there, and so on. Where no column with room is met, the rows met can never
 * have more columns than they hold.
 */
export function isMostHoused({ nodeOf, start, column, capacity }: SparseCosts, { edgeOf }: Assignment): boolean {
  const holders: number[][] = Array.from(capacity, () => []);
  const waiting: number[] = [];
  for (const [row, edge] of edgeOf.entries()) (edge >= 0 ? holders[column[edge]!]! : waiting).push(nodeOf[row]!);
  const [metColumns, metNodes] = [new Uint8Array(capacity.length), new Uint8Array(start.length)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (metNodes[node] === 1) continue;
    metNodes[node] = 1;
    for (let edge = start[node]!; edge < start[node + 1]!; edge += 1) {
      const j = column[edge]!;
      if (metColumns[j] === 1) continue;
      if (holders[j]!.length < capacity[j]!) return false;
      metColumns[j] = 1;
      for (const holder of holders[j]!) waiting.push(holder);
    }
  }
  return true;
}
