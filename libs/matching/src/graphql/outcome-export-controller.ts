import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { isIsoDate, refuse, type IsoDate } from '#kernel';
import { Allow, type RequestContext } from '#platform/staff';
import type { OutcomesRefusal } from '../domain/outcomes/sentences';
import { outcomesCsv } from '../outcomes-csv';
import { OutcomesService } from '../outcomes.service';

interface Reply {
  header(name: string, value: string | number): Reply;
  send(body: Buffer): unknown;
}

/** `GET /outcomes/vysledky.csv?from=2025-01-01&to=2025-12-31&language=cs`: the tables of the screen, in its language, with the same figures withheld. */
@Controller('outcomes')
export class OutcomeExportController {
  constructor(private readonly outcomes: OutcomesService) {}

  @Allow('coordinator', 'manager', 'auditor')
  @Get('vysledky.csv')
  async download(@Query() { from, to, language: asked }: Record<'from' | 'to' | 'language', string | undefined>, @Req() request: { zazemi: RequestContext }, @Res() reply: Reply): Promise<void> {
    const { reading } = request.zazemi;
    const language = asked === 'cs' || asked === 'en' ? asked : request.zazemi.language;
    const outcomes = await this.outcomes.reportIn(await reading!.tx(), dayOf(from, 'from'), dayOf(to, 'to'));
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="vysledky-${outcomes.period.from}-${outcomes.period.to}.csv"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(Buffer.from(outcomesCsv(outcomes, language)));
  }
}

function dayOf(text: string | undefined, field: string): IsoDate | null {
  if (text === undefined || text === '') return null;
  return isIsoDate(text) ? text : refuse<OutcomesRefusal>('outcomes_period_unread', {}, field);
}
