import { randomFillSync } from 'node:crypto';

/** An identifier made by the caller: a UUID of version 7 (RFC 9562), so that keys grow with time. */
declare const idBrand: unique symbol;
export type Id = string & { readonly [idBrand]: true };

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(value: string): value is Id {
  return PATTERN.test(value);
}

export function id(value: string): Id {
  const lower = value.toLowerCase();
  if (!isId(lower)) throw new RangeError(`Not an identifier: ${value.slice(0, 60)}`);
  return lower;
}

/** Randomness is drawn for many at once: a draw for each was a third of the time of a monthly run. */
const RANDOM_BYTES = 9;
const random = Buffer.alloc(RANDOM_BYTES * 1_024);
let used = random.length;
let lastMillisecond = 0;
let sequence = 0;

/** Grows within a millisecond too (RFC 9562, 6.2, method 1), so that rows made together lie together. */
export function newId(now: number = Date.now()): Id {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  const first = random[used]!;
  sequence = now === lastMillisecond ? (sequence + 1) & 0xfff : random[used + 8]!;
  lastMillisecond = now;
  const time = now.toString(16).padStart(12, '0');
  const tail = (first >> 4).toString(16) + random.toString('hex', used + 1, used + 8);
  used += RANDOM_BYTES;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${'89ab'[first & 3]}${tail.slice(0, 3)}-${tail.slice(3)}` as Id;
}
