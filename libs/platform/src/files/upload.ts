import { Refused, refusal } from '#kernel';
import type { NewFile } from './files.service';

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

/** Reads the one file of a multipart request by the rule of its purpose. What it is comes from its bytes, not from what the sender says. */
export async function readUpload(request: unknown, rules: readonly UploadRule[]): Promise<NewFile> {
  const multipart = request as MultipartRequest;
  if (!multipart.isMultipart()) return refuseUpload('file_missing');
  const most = Math.max(...rules.map((rule) => rule.mostBytes));
  const part = await multipart.file({ limits: { fileSize: most } });
  if (!part) return refuseUpload('file_missing');
  const purpose = (part.fields['purpose'] as { value?: unknown } | undefined)?.value ?? rules[0]!.purpose;
  const rule = rules.find((each) => each.purpose === purpose);
  if (!rule) return refuseUpload('file_kind_not_accepted');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.file) {
    size += (chunk as Buffer).length;
    if (size > rule.mostBytes) return refuseUpload('body_too_large');
    chunks.push(chunk as Buffer);
  }
  if (part.file.truncated) return refuseUpload('body_too_large');
  if (size === 0) return refuseUpload('file_missing');
  const bytes = Buffer.concat(chunks);
  const mediaType = rule.kinds ? kindOf(bytes, rule.kinds) : 'application/octet-stream';
  if (!mediaType) return refuseUpload('file_kind_not_accepted');
  return { name: safeName(part.filename), mediaType, bytes, purpose: rule.purpose };
}

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
