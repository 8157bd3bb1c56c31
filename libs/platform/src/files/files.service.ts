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

  /** Refuses `unknown_id` for a file of another agency and for none alike. */
  async content(tx: Tx, fileId: Id): Promise<FileContent> {
    const file = await tx.row<FileContent>('SELECT id, sha256, name, media_type, size, purpose, bytes FROM core.file WHERE agency_id = $1 AND id = $2', [tx.agencyId, fileId]);
    return file ?? refuse('unknown_id', {}, 'fileId');
  }

  async describe(tx: Tx, fileId: Id): Promise<StoredFile> {
    const file = await tx.row<StoredFile>('SELECT id, sha256, name, media_type, size, purpose FROM core.file WHERE agency_id = $1 AND id = $2', [tx.agencyId, fileId]);
    return file ?? refuse('unknown_id', {}, 'fileId');
  }
}
