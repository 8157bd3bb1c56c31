import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { IsoDate, Language } from '#kernel';
import { hasRole, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, DateScalar, Reading, connectionFrom, pageRequest, type ReadingScope } from '#platform/staff';
import { figureDefinitions, type FigureCode } from '../domain/figure';
import { hiddenCells, isSmall } from '../domain/suppression';
import type { FigureRow as Row } from '../figure-rows';
import type { Figure as Counted } from '../figures';
import { OverviewService } from '../overview.service';
import { Figure, FigureCodeEnum, FigureRow, FigureRowConnection, HousedOfEnum, Milestones, Overview, type HousedOf } from './overview.type';

@Resolver()
export class OverviewResolver {
  constructor(private readonly overviews: OverviewService) {}

  @Allow('manager', 'coordinator', 'finance', 'auditor')
  @Query(() => Overview, { description: 'Figures with their definitions. The last twelve months up to today unless said otherwise.' })
  async overview(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @Reading() reading: ReadingScope,
    @Args('from', { type: () => DateScalar, nullable: true }) from?: IsoDate,
    @Args('asOf', { type: () => DateScalar, nullable: true }) asOf?: IsoDate,
  ): Promise<Overview> {
    const { period, figures } = await this.overviews.overviewIn(await reading.tx(), from ?? null, asOf ?? null);
    const aggregatesOnly = !hasRole(actor, 'manager', 'coordinator', 'finance');
    return { ...period, figures: figures.map((figure) => told(figure, period.asOf, language, aggregatesOnly)) };
  }

  @Allow('manager', 'coordinator')
  @Query(() => FigureRowConnection, { description: 'The rows a figure was counted from.' })
  async figureRows(
    @Reading() reading: ReadingScope,
    @Args('figure', { type: () => FigureCodeEnum }) figure: FigureCode,
    @Args('from', { type: () => DateScalar, nullable: true }) from?: IsoDate,
    @Args('asOf', { type: () => DateScalar, nullable: true }) asOf?: IsoDate,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<unknown> {
    const request = pageRequest(first, after);
    const rows = await this.overviews.rowsIn(await reading.tx(), figure, from ?? null, asOf ?? null);
    return connectionFrom({ rows: rows.slice(request.offset, request.offset + request.first), totalCount: rows.length }, request);
  }

  @Allow('manager', 'coordinator')
  @Query(() => FigureRow, { description: 'The n-th household or person ever housed, for example the hundredth.' })
  async housedAt(
    @Reading() reading: ReadingScope,
    @Args('of', { type: () => HousedOfEnum }) of: HousedOf,
    @Args('ordinal', { type: () => Int }) ordinal: number,
  ): Promise<Row> {
    return this.overviews.housedAtIn(await reading.tx(), of, ordinal);
  }

  @Allow('manager', 'coordinator')
  @Query(() => Milestones)
  async milestones(
    @Reading() reading: ReadingScope,
    @Args('of', { type: () => HousedOfEnum }) of: HousedOf,
    @Args('asOf', { type: () => DateScalar, nullable: true }) asOf?: IsoDate,
  ): Promise<Milestones> {
    return this.overviews.milestonesIn(await reading.tx(), of, asOf ?? null);
  }
}

/** Flats are not people: their small numbers are nobody's secret. */
const ABOUT_FLATS: readonly FigureCode[] = ['flats_under_contract', 'flats_empty', 'void_days'];
/** Cells that are a number by themselves, not a group of people. */
const NOT_A_GROUP = ['median_days', 'fund_held'];

/** A figure in the reader's words; groups under five are withheld from those who read aggregates only. */
function told(figure: Counted, asOf: IsoDate, language: Language, aggregatesOnly: boolean): Figure {
  const { title, definition, unit } = figureDefinitions[figure.code];
  const guarded = aggregatesOnly && !ABOUT_FLATS.includes(figure.code);
  const suppressed = guarded && isSmall(figure);
  const hidden = guarded ? hiddenCells(figure.cells.filter((cell) => !NOT_A_GROUP.includes(cell.code))) : new Set<string>();
  const cells = figure.cells.map((cell) => {
    const isHidden = hidden.has(cell.code) || (suppressed && !NOT_A_GROUP.includes(cell.code));
    return { code: cell.code, count: isHidden ? null : cell.count, amount: isHidden ? null : cell.amount, suppressed: isHidden };
  });
  return {
    code: figure.code, unit, title: title[language], definition: definition[language], asOf, suppressed, cells,
    count: suppressed ? null : figure.count, amount: suppressed ? null : figure.amount,
  };
}
