import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isId, refuse } from '#kernel';
import { Allow, type RequestContext } from '#platform/portal';

interface Reply {
  header(name: string, value: string | number): Reply;
  send(body: Buffer): unknown;
}

interface FileRow {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The letter that answers an appeal of the family that asks; any other id is unknown. */
@Controller('portal/documents/answers')
export class AppealAnswerController {
  @Allow('applicant')
  @Get(':file')
  async letter(@Param('file') file: string, @Req() request: { zazemi: RequestContext }, @Res() reply: Reply): Promise<void> {
    const id = file.replace(/\.pdf$/, '').toLowerCase();
    if (!isId(id)) refuse('unknown_id');
    const tx = await request.zazemi.reading!.tx();
    const found = (await tx.row<FileRow>('SELECT name, media_type, bytes FROM portal.application_paper WHERE id = $1', [id])) ?? refuse('unknown_id');
    reply
      .header('content-type', found.mediaType)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(found.name)}`)
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'")
      .send(found.bytes);
  }
}
