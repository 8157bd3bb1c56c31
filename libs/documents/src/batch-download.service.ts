import { Injectable } from '@nestjs/common';
import { Zip, ZipPassThrough } from 'fflate';
import { refuse, type Id } from '#kernel';
import { Database, FilesService, type Actor, type Tx } from '#platform';
import { BatchKinds } from './batch-kinds';
import { joinPdfs } from './render/join-pdfs';
import type { DocumentsRefusal } from './sentences';
import { DocumentBatchRow } from './store/batch.entity';
import { papersOfBatch } from './store/batch.repository';

interface Paper {
  readonly fileId: Id;
  readonly name: string;
}

/** The one download of a batch: a ZIP of its papers, or one PDF for the printer. One paper is held in memory at a time. */
@Injectable()
export class BatchDownloadService {
  constructor(
    private readonly db: Database,
    private readonly files: FilesService,
    private readonly kinds: BatchKinds,
  ) {}

  /** @throws Refused unknown_id, batch_no_papers */
  async papers(tx: Tx, batchId: Id): Promise<readonly Paper[]> {
    const batch = await tx.get(DocumentBatchRow, batchId);
    if (batch === null || !this.kinds.of(tx.actor.roles).some((kind) => kind.kind === batch.kind)) return refuse<'unknown_id'>('unknown_id');
    const papers = await papersOfBatch(tx, batchId);
    return papers.length === 0 ? refuse<DocumentsRefusal>('batch_no_papers') : papers;
  }

  /** PDFs are packed already: the archive only holds them together. */
  async *zip(actor: Actor, papers: readonly Paper[]): AsyncGenerator<Buffer> {
    const chunks: Buffer[] = [];
    const archive = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(Buffer.from(chunk));
    });
    for (const paper of papers) {
      const entry = new ZipPassThrough(paper.name);
      archive.add(entry);
      entry.push(await this.bytes(actor, paper), true);
      yield* chunks.splice(0);
    }
    archive.end();
    yield* chunks.splice(0);
  }

  /** @param duplex each paper begins on its own sheet */
  pdf(actor: Actor, papers: readonly Paper[], duplex: boolean): AsyncGenerator<Buffer> {
    return joinPdfs(this.each(actor, papers), { duplex });
  }

  private async *each(actor: Actor, papers: readonly Paper[]): AsyncGenerator<Buffer> {
    for (const paper of papers) yield await this.bytes(actor, paper);
  }

  /** Each in a unit of work of its own: a slow printer does not keep a transaction open. */
  private async bytes(actor: Actor, paper: Paper): Promise<Buffer> {
    return (await this.db.read(actor, (tx) => this.files.content(tx, paper.fileId))).bytes;
  }
}
