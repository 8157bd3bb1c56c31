import { inflateRawSync } from 'node:zlib';
import { refusal, type Refusal } from '#kernel';
import type { SheetRefusal } from './sentences';

const MOST_UNPACKED = 50 * 1024 * 1024;
const MOST_PARTS = 2000;
/** Rows and columns (ZZ) a sheet may reach to; a lone cell far below would make a reader build everything above it. */
const MOST_REACHED_ROW = 100_000;
const MOST_REACHED_COLUMNS = 2;

interface Part {
  readonly name: string;
  readonly stored: Buffer;
  readonly isDeflated: boolean;
}

/**
 * Reads a workbook's package before anything is built from it: what its parts really unpack to (the directory may lie), how far
 * its cells reach, and that no part declares entities. Null when all is well.
 */
export function examinePackage(bytes: Buffer): Refusal<SheetRefusal> | null {
  const parts = partsOf(bytes);
  if (parts === null) return refusal('sheet_unreadable');
  if (parts.some(({ name }) => name === 'content.xml') && parts.some(({ name }) => name === 'mimetype')) return refusal('sheet_open_document');
  let left = MOST_UNPACKED;
  for (const part of parts) {
    if (part.stored.length > left) return refusal('sheet_too_large');
    const content = unpacked(part, left);
    if (content === null) return refusal('sheet_too_large');
    left -= content.length;
    if (content.includes('<!DOCTYPE')) return refusal('sheet_unreadable');
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(part.name) && reachesTooFar(content)) return refusal('sheet_too_large');
  }
  return null;
}

/** Null when it unpacks to more than there is room for, or not at all. */
function unpacked({ stored, isDeflated }: Part, most: number): Buffer | null {
  if (!isDeflated) return stored;
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}

function reachesTooFar(content: Buffer): boolean {
  for (const [, letters, digits] of content.toString('latin1').matchAll(/\br\s*=\s*["']([A-Za-z]*)(\d+)["']/g)) {
    if (letters!.length > MOST_REACHED_COLUMNS || digits!.length > 7 || Number(digits) > MOST_REACHED_ROW) return true;
  }
  return false;
}

/** Entries of the zip's own directory; null when it has no believable one. */
function partsOf(bytes: Buffer): Part[] | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < 0 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0 || count > MOST_PARTS) return null;
  const parts: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const [method, size, nameLength, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50) return null;
    const begins = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (begins + size > bytes.length) return null;
    parts.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), stored: bytes.subarray(begins, begins + size), isDeflated: method === 8 });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
