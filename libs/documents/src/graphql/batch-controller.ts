import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { Readable } from 'node:stream';
import { isId, refuse } from '#kernel';
import { Allow, type RequestContext } from '#platform/staff';
import { BatchDownloadService } from '../batch-download.service';

interface Reply {
  header(name: string, value: string | number): Reply;
  send(body: Readable): unknown;
}

/** `GET /documents/batches/:id.zip` and `:id.pdf` (`?duplex=1`): all papers of a batch, streamed. */
@Controller('documents/batches')
export class DocumentBatchController {
  constructor(private readonly downloads: BatchDownloadService) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Get(':file')
  async download(@Param('file') file: string, @Query('duplex') duplex: string | undefined, @Req() request: { zazemi: RequestContext }, @Res() reply: Reply): Promise<void> {
    const [, id, ending] = /^([0-9a-fA-F-]{36})\.(zip|pdf)$/.exec(file) ?? [];
    if (id === undefined || !isId(id.toLowerCase())) return refuse('unknown_id');
    const { actor, reading } = request.zazemi;
    const papers = await this.downloads.papers(await reading!.tx(), id.toLowerCase() as never);
    // What follows reads paper by paper; the request's own transaction is not kept open for it.
    await reading!.close();
    const body = ending === 'zip' ? this.downloads.zip(actor!, papers) : this.downloads.pdf(actor!, papers, duplex === '1');
    reply
      .header('content-type', ending === 'zip' ? 'application/zip' : 'application/pdf')
      .header('content-disposition', `${ending === 'zip' ? 'attachment' : 'inline'}; filename="dokumenty-${id.slice(-12)}.${ending}"`)
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'")
      .send(Readable.from(body));
  }
}
