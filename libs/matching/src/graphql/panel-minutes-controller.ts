import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isId, refuse } from '#kernel';
import { DocumentsService } from '#documents';
import { Allow, type RequestContext } from '#platform/staff';
import { mayRead } from '../panel-access';
import { PanelSittingRow } from '../store/panel.entity';
import { minutesOf } from '../store/panels.repository';

interface Reply {
  header(name: string, value: string | number): Reply;
  send(body: Buffer): unknown;
}

/** `GET /documents/panel-minutes/:sittingId.pdf`, in the language of who asks: for those who sat, and who choose families. Forbidden reads like absent. */
@Controller('documents/panel-minutes')
export class PanelMinutesController {
  constructor(private readonly documents: DocumentsService) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'auditor', 'panel_member')
  @Get(':file')
  download(@Param('file') file: string, @Req() request: { zazemi: RequestContext }, @Res() reply: Reply): Promise<void> {
    return this.send(file, 'panelMinutes', request.zazemi, reply);
  }

  /** `GET /documents/panel-minutes/full/:sittingId.pdf`: with names, for those who choose families. */
  @Allow('manager', 'coordinator')
  @Get('full/:file')
  downloadFull(@Param('file') file: string, @Req() request: { zazemi: RequestContext }, @Res() reply: Reply): Promise<void> {
    return this.send(file, 'panelMinutesFull', request.zazemi, reply);
  }

  private async send(file: string, kind: 'panelMinutes' | 'panelMinutesFull', { actor, reading, language }: RequestContext, reply: Reply): Promise<void> {
    const sittingId = file.replace(/\.pdf$/, '').toLowerCase();
    if (!isId(sittingId)) return refuse('unknown_id');
    const tx = await reading!.tx();
    const sitting = await tx.get(PanelSittingRow, sittingId);
    if (!sitting || !mayRead(actor!, sitting)) return refuse('unknown_id');
    const minutes = (await minutesOf(tx, sittingId, language, kind)) ?? refuse('unknown_id');
    const found = await this.documents.file(tx, minutes.id);
    reply
      .header('content-type', found.mediaType)
      .header('content-length', found.size)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(found.name)}`)
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'")
      .send(found.bytes);
  }
}
