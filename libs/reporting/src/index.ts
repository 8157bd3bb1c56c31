export { OverviewService } from './overview.service';
export { ReportingModule } from './reporting.module';
export { FIGURES, figureDefinitions, type FigureCode, type FigureDefinition } from './domain/figure';
export { reportingSentences, type ReportingRefusal } from './domain/refusal';
export type { Figure, FigureCell } from './figures';
export type { FigureRow } from './figure-rows';
