import { randomBytes } from 'node:crypto';

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

export function newId(now: number = Date.now()): Id {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}
