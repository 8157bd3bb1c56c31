import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, refuse, type Id } from '#kernel';
import type { Tx } from '../database/tx';

export interface StoredFile {
  readonly id: Id;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly purpose: string;
}

/** A file too large to be held in memory: its bytes can be gone through more than once. */
export interface LargeFile extends Omit<NewFile, 'bytes'> {
  open(): AsyncIterable<Uint8Array>;
}

export interface FileContent extends StoredFile {
  readonly bytes: Buffer;
}

export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly purpose: string;
}

/** Files behind one interface; today they are rows, so one backup holds everything and replicas keep no state. */
@Injectable()
export class FilesService {
  /** Keeps a file in whichever way its size asks for. */
  async keep(tx: Tx, file: NewFile | LargeFile): Promise<StoredFile> {
    return 'bytes' in file ? this.store(tx, file) : this.storeLarge(tx, file);
  }

  async store(tx: Tx, file: NewFile): Promise<StoredFile> {
    const id = newId();
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    await tx.run(
      `INSERT INTO core.file (agency_id, id, sha256, name, media_type, size, bytes, purpose, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.agencyId, id, sha256, file.name.slice(0, 200), file.mediaType, file.bytes.length, file.bytes, file.purpose, tx.now, tx.actor.accountId],
    );
    return { id, sha256, name: file.name, mediaType: file.mediaType, size: file.bytes.length, purpose: file.purpose };
  }

  /** Keeps a file without holding more of it than a piece. Its bytes are gone through twice: for its hash, and for its pieces. */
  async storeLarge(tx: Tx, { name, mediaType, purpose, open }: LargeFile): Promise<StoredFile> {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of open()) {
      hash.update(chunk);
      size += chunk.length;
    }
    const stored: StoredFile = { id: newId(), sha256: hash.digest('hex'), name: name.slice(0, 200), mediaType, size, purpose };
    await tx.run(
      `INSERT INTO core.file (agency_id, id, sha256, name, media_type, size, bytes, purpose, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8, $9)`,
      [tx.agencyId, stored.id, stored.sha256, stored.name, mediaType, size, purpose, tx.now, tx.actor.accountId],
    );
    let position = 0;
    for await (const piece of inPieces(open())) {
      await tx.run('INSERT INTO core.file_part (agency_id, id, file_id, position, bytes) VALUES ($1, $2, $3, $4, $5)', [tx.agencyId, newId(), stored.id, position, piece]);
      position += 1;
    }
    return stored;
  }

  /** Refuses `unknown_id` for a file of another agency and for none alike. */
  async content(tx: Tx, fileId: Id): Promise<FileContent> {
    const file = await tx.row<FileContent>('SELECT id, sha256, name, media_type, size, purpose, bytes FROM core.file WHERE agency_id = $1 AND id = $2', [tx.agencyId, fileId]);
    if (!file) return refuse('unknown_id', {}, 'fileId');
    if (file.bytes.length === file.size) return file;
    const parts: Buffer[] = [];
    for await (const part of chunksOf(tx, file)) parts.push(part);
    return { ...file, bytes: Buffer.concat(parts) };
  }

  async describe(tx: Tx, fileId: Id): Promise<StoredFile> {
    const file = await tx.row<StoredFile>('SELECT id, sha256, name, media_type, size, purpose FROM core.file WHERE agency_id = $1 AND id = $2', [tx.agencyId, fileId]);
    return file ?? refuse('unknown_id', {}, 'fileId');
  }
}

const PIECE_BYTES = 1_048_576;

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}

/** The bytes of a kept file, about a megabyte at a time. */
export async function* chunksOf(tx: Tx, file: Pick<StoredFile, 'id' | 'size'>): AsyncGenerator<Buffer> {
  const key = [tx.agencyId, file.id];
  let read = 0;
  while (read < file.size) {
    const row = await tx.row<{ part: Buffer }>('SELECT substring(bytes FROM $3 FOR $4) AS part FROM core.file WHERE agency_id = $1 AND id = $2', [...key, read + 1, PIECE_BYTES]);
    if (!row || row.part.length === 0) break;
    read += row.part.length;
    yield row.part;
  }
  for (let position = 0; read < file.size; position += 1) {
    const row = await tx.row<{ bytes: Buffer }>('SELECT bytes FROM core.file_part WHERE agency_id = $1 AND file_id = $2 AND position = $3', [...key, position]);
    if (!row) throw new Error(`Piece ${position} of file ${file.id} is missing.`);
    read += row.bytes.length;
    yield row.bytes;
  }
}
