import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isId, refuse } from '#kernel';
import { Allow, type RequestContext } from '#platform/staff';
import { DocumentsService } from '../documents.service';

interface Reply {
  header(name: string, value: string | number): Reply;
  send(body: Buffer): unknown;
}

/** `GET /documents/:id.pdf`. A kind that is not for this role answers like an id nobody knows. */
@Controller('documents')
export class DocumentController {
  constructor(private readonly documents: DocumentsService) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance', 'social_worker')
  @Get(':file')
  async download(@Param('file') file: string, @Req() request: { zazemi: RequestContext }, @Res() reply: Reply): Promise<void> {
    const id = file.replace(/\.pdf$/, '').toLowerCase();
    if (!isId(id)) refuse('unknown_id');
    const { actor, reading } = request.zazemi;
    const found = await this.documents.open(await reading!.tx(), id, actor!.roles);
    reply
      .header('content-type', found.mediaType)
      .header('content-length', found.size)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(found.name)}`)
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'")
      .send(found.bytes);
  }
}
