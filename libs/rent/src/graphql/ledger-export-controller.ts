import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { isMonth, refuse, type Month } from '#kernel';
import { Allow, type RequestContext } from '#platform/staff';
import { LedgerExportService, type ExportPart } from '../ledger-export.service';

interface Reply {
  header(name: string, value: string | number): Reply;
  send(body: Buffer | Readable): unknown;
}

/** `GET /ledger/denik.csv?from=2026-01&to=2026-03`, `obraty.csv`, `ucetnictvi.xlsx`: what the accountant gets, sent as it is read. */
@Controller('ledger')
export class LedgerExportController {
  constructor(private readonly exports: LedgerExportService) {}

  @Allow('administrator', 'manager', 'finance')
  @Get(':file')
  async download(@Param('file') file: string, @Query('from') from: string, @Query('to') to: string, @Req() request: { zazemi: RequestContext }, @Res() reply: Reply): Promise<void> {
    const period = this.exports.checked({ from: monthOf(from), to: monthOf(to ?? from) });
    const tx = await request.zazemi.reading!.tx();
    const parts: Readonly<Record<string, ExportPart>> = { 'denik.csv': 'journal', 'obraty.csv': 'turnover' };
    const part = parts[file];
    if (!part && file !== 'ucetnictvi.xlsx') refuse('unknown_id');
    const name = `${file.split('.')[0]}-${period.from}-${period.to}.${file.split('.')[1]}`;
    reply
      .header('content-type', part ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(part ? Readable.from(this.exports.csv(tx, part, period)) : await this.exports.xlsx(tx, period));
  }
}

function monthOf(text: string | undefined): Month {
  return text !== undefined && isMonth(text) ? text : refuse('export_period', {}, 'from');
}
