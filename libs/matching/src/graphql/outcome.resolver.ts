import { Args, Query, Resolver } from '@nestjs/graphql';
import type { IsoDate, Language } from '#kernel';
import { Allow, CurrentLanguage, DateScalar, Reading, type ReadingScope } from '#platform/staff';
import { OutcomesService } from '../outcomes.service';
import { sayOutcomes } from './outcome-words';
import { OutcomeReport } from './outcome.type';

@Resolver(() => OutcomeReport)
export class OutcomeResolver {
  constructor(private readonly outcomes: OutcomesService) {}

  @Allow('coordinator', 'manager', 'auditor')
  @Query(() => OutcomeReport, { description: 'Audit of outcomes: at least six months, the last twelve unless said otherwise. Aggregates only, whoever asks; an auditor is told of whole half-years that have ended, the last one unless said otherwise.' })
  async outcomeReport(
    @CurrentLanguage() language: Language,
    @Reading() reading: ReadingScope,
    @Args('from', { type: () => DateScalar, nullable: true }) from?: IsoDate,
    @Args('to', { type: () => DateScalar, nullable: true }) to?: IsoDate,
  ): Promise<OutcomeReport> {
    return sayOutcomes(await this.outcomes.reportIn(await reading.tx(), from ?? null, to ?? null), language);
  }
}
