import type { SecondsLeft, SeveralPlacesProblem } from './knapsack-programme';

/** A sum of shares in doubles is never so far off. */
const ROUNDING = 1e-6;
const NONE = -1;

/**
 * No choice houses more than this. A household may be taken to pieces here, and counts for the part of it that has a place: then
 * the smallest come first, each with as many of its places as can be found by moving the others (a flow), and no other
 * order brings more, because what can be found for any group of them is a polymatroid (Edmonds 1970). When the time is over, as many as
 * would fit if all places were in one flat.
 */
export function mostThatCouldBeHoused({ places, sizes, pairs }: SeveralPlacesProblem, secondsLeft: SecondsLeft): number {
  if (sizes.reduce((sum, size) => sum + size, 0) > Number.MAX_SAFE_INTEGER) return sizes.length;
  const inOneFlat = smallestThatFit(places, sizes);
  const flatsOf: number[][] = sizes.map(() => []);
  for (const { household, flat } of pairs) flatsOf[household]!.push(flat);
  const pieces = new Pieces(places, flatsOf);
  let housed = 0;
  for (const household of sizes.map((_, index) => index).sort((a, b) => sizes[a]! - sizes[b]!)) {
    if (pieces.areAllFull()) break;
    if (secondsLeft() <= 0) return inOneFlat;
    const size = sizes[household]!;
    let left = size;
    for (let found = 1; found > 0 && left > 0; left -= found) found = pieces.placesFor(household, left);
    housed += (size - left) / size;
  }
  return Math.floor(housed + ROUNDING);
}

function smallestThatFit(places: readonly number[], sizes: readonly number[]): number {
  let left = places.reduce((sum, room) => sum + room, 0);
  const over = [...sizes].sort((a, b) => a - b).findIndex((size) => (left -= size) < 0);
  return over < 0 ? sizes.length : over;
}

class Pieces {
  private readonly room: number[];
  /** Places each household has in a flat. */
  private readonly held: Map<number, number>[];
  /** Flats from which no way leads to a free place, ever again. */
  private readonly isFull: boolean[];
  private open: number;
  private readonly movedBy: Int32Array;
  private readonly movedFrom: Int32Array;

  constructor(
    places: readonly number[],
    private readonly flatsOf: readonly (readonly number[])[],
  ) {
    this.room = [...places];
    this.held = places.map(() => new Map<number, number>());
    this.isFull = places.map(() => false);
    this.open = places.length;
    this.movedBy = new Int32Array(places.length);
    this.movedFrom = new Int32Array(places.length);
  }

  /** Some places for a household, at most so many, others moving out of its way by the shortest one. @returns how many; 0: there are none */
  placesFor(household: number, most: number): number {
    const seen: number[] = [];
    const isSeen = new Set<number>();
    const hasMoved = new Set<number>([household]);
    const look = (who: number, from: number): void => {
      for (const flat of this.flatsOf[who]!) {
        if (this.isFull[flat] || isSeen.has(flat)) continue;
        isSeen.add(flat);
        seen.push(flat);
        this.movedBy[flat] = who;
        this.movedFrom[flat] = from;
      }
    };
    look(household, NONE);
    for (let at = 0; at < seen.length; at += 1) {
      const flat = seen[at]!;
      if (this.room[flat]! > 0) return this.move(flat, most);
      for (const holder of this.held[flat]!.keys()) {
        if (hasMoved.has(holder)) continue;
        hasMoved.add(holder);
        look(holder, flat);
      }
    }
    for (const flat of seen) this.isFull[flat] = true;
    this.open -= seen.length;
    return 0;
  }

  areAllFull(): boolean {
    return this.open === 0;
  }

  private move(end: number, most: number): number {
    let moved = Math.min(most, this.room[end]!);
    for (let flat = end; this.movedFrom[flat] !== NONE; flat = this.movedFrom[flat]!) moved = Math.min(moved, this.held[this.movedFrom[flat]!]!.get(this.movedBy[flat]!)!);
    this.room[end]! -= moved;
    for (let flat = end; flat !== NONE; flat = this.movedFrom[flat]!) {
      const who = this.movedBy[flat]!;
      this.add(flat, who, moved);
      if (this.movedFrom[flat] !== NONE) this.add(this.movedFrom[flat]!, who, -moved);
    }
    return moved;
  }

  private add(flat: number, household: number, places: number): void {
    const holds = (this.held[flat]!.get(household) ?? 0) + places;
    if (holds === 0) this.held[flat]!.delete(household);
    else this.held[flat]!.set(household, holds);
  }
}
