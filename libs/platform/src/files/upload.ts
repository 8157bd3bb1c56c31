import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refused, refusal } from '#kernel';
import type { LargeFile, NewFile } from './files.service';

const MEGABYTE = 1024 * 1024;

export interface UploadRule {
  readonly purpose: string;
  readonly mostBytes: number;
  /** What the first bytes must say; null takes any text (bank statements are read by their own readers). */
  readonly kinds: readonly (keyof typeof MAGIC)[] | null;
}

const MAGIC = {
  'application/pdf': [Buffer.from('%PDF-')],
  'image/jpeg': [Buffer.from([0xff, 0xd8, 0xff])],
  'image/png': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
} as const;

export const SCAN: UploadRule = { purpose: 'scan', mostBytes: 10 * MEGABYTE, kinds: ['application/pdf', 'image/jpeg', 'image/png'] };
export const PHOTO: UploadRule = { purpose: 'photo', mostBytes: 10 * MEGABYTE, kinds: ['image/jpeg', 'image/png'] };
/** Read by its own reader, which says what it is. */
export const SPREADSHEET: UploadRule = { purpose: 'spreadsheet', mostBytes: 10 * MEGABYTE, kinds: null };
export const STATEMENT: UploadRule = { purpose: 'statement', mostBytes: 256 * MEGABYTE, kinds: null };

interface MultipartRequest {
  isMultipart(): boolean;
  file(options: { limits: { fileSize: number } }): Promise<
    | {
        filename: string;
        fields: Record<string, unknown>;
        file: NodeJS.ReadableStream & { truncated?: boolean };
      }
    | undefined
  >;
}

interface Part {
  readonly rule: UploadRule;
  readonly name: string;
  readonly chunks: AsyncIterable<Buffer>;
}

/** The one file of a multipart request and the rule of its purpose. Its chunks end with a refusal when there are too many of them, or none. */
async function partOf(request: unknown, rules: readonly UploadRule[]): Promise<Part> {
  const multipart = request as MultipartRequest;
  if (!multipart.isMultipart()) return refuseUpload('file_missing');
  const most = Math.max(...rules.map((rule) => rule.mostBytes));
  const part = await multipart.file({ limits: { fileSize: most } });
  if (!part) return refuseUpload('file_missing');
  const purpose = (part.fields['purpose'] as { value?: unknown } | undefined)?.value ?? rules[0]!.purpose;
  const rule = rules.find((each) => each.purpose === purpose) ?? refuseUpload('file_kind_not_accepted');
  async function* chunks(): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of part!.file) {
      size += (chunk as Buffer).length;
      if (size > rule.mostBytes) return refuseUpload('body_too_large');
      yield chunk as Buffer;
    }
    if (part!.file.truncated) return refuseUpload('body_too_large');
    if (size === 0) return refuseUpload('file_missing');
  }
  return { rule, name: safeName(part.filename), chunks: chunks() };
}

async function inMemory({ rule, name, chunks }: Part): Promise<NewFile> {
  const held: Buffer[] = [];
  for await (const chunk of chunks) held.push(chunk);
  const bytes = Buffer.concat(held);
  const mediaType = rule.kinds ? kindOf(bytes, rule.kinds) : OTHER_MEDIA;
  if (!mediaType) return refuseUpload('file_kind_not_accepted');
  return { name, mediaType, bytes, purpose: rule.purpose };
}

/** Reads the one file of a multipart request by the rule of its purpose. What it is comes from its bytes, not from what the sender says. */
export async function readUpload(request: unknown, rules: readonly UploadRule[]): Promise<NewFile> {
  return inMemory(await partOf(request, rules));
}

/**
 * The same for files that may be large: one without a kind (a bank statement) waits in a temporary file while `use` runs, so that
 * neither memory nor a database connection is held while it comes over the network.
 */
export async function withUpload<Result>(request: unknown, rules: readonly UploadRule[], use: (file: NewFile | LargeFile) => Promise<Result>): Promise<Result> {
  const part = await partOf(request, rules);
  if (part.rule.kinds !== null) return use(await inMemory(part));
  const folder = await mkdtemp(path.join(tmpdir(), 'zazemi-upload-'));
  try {
    const spool = path.join(folder, 'file');
    await pipeline(part.chunks, createWriteStream(spool, { mode: 0o600 }));
    return await use({ name: part.name, mediaType: OTHER_MEDIA, purpose: part.rule.purpose, open: () => createReadStream(spool) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const OTHER_MEDIA = 'application/octet-stream';

function kindOf(bytes: Buffer, kinds: readonly (keyof typeof MAGIC)[]): string | null {
  return kinds.find((kind) => MAGIC[kind].some((magic) => bytes.subarray(0, magic.length).equals(magic))) ?? null;
}

function safeName(name: string): string {
  const plain = name.replace(/[\\/\u0000-\u001f"<>|:*?]/g, '_').slice(-120);
  return plain.length > 0 ? plain : 'soubor';
}

function refuseUpload(code: string): never {
  throw new Refused(refusal(code, {}, 'file'));
}
