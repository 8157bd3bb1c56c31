import { refusal, type Refusal } from '#kernel';

export type PhotoRefusal = 'photo_unreadable' | 'photo_too_large';

export interface Photo {
  readonly bytes: Buffer;
  readonly mediaType: 'image/jpeg' | 'image/png';
}

const MOST_BYTES = 700_000;

/** A photo sent as base64 inside a request: what it really is decides, not what it claims. null stays null. */
export function readPhoto(base64: string | null | undefined): Photo | null | Refusal<PhotoRefusal> {
  if (base64 === null || base64 === undefined || base64 === '') return null;
  if (base64.length > MOST_BYTES * 1.4) return refusal('photo_too_large', {}, 'photo');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return refusal('photo_unreadable', {}, 'photo');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MOST_BYTES) return refusal('photo_too_large', {}, 'photo');
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return { bytes, mediaType: 'image/jpeg' };
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return { bytes, mediaType: 'image/png' };
  return refusal('photo_unreadable', {}, 'photo');
}
