import { addHalere, ZERO, type Halere } from '#kernel';
import { arrearsByAge } from './domain/arrears-age';
import type { FigureCode } from './domain/figure';
import { livingOn } from './domain/housed';
import { median } from './domain/waiting';
import { owedPerTenancy, ROWS, type Facts, type FigureRow } from './figure-rows';

/** A part of a figure: one model, one age band. `count` says how many flats, households or tenancies stand behind it. */
export interface FigureCell {
  readonly code: string;
  readonly count: number;
  readonly amount: Halere | null;
}

export interface Figure {
  readonly code: FigureCode;
  readonly count: number;
  /** Haléře, for figures of money. */
  readonly amount: Halere | null;
  readonly cells: readonly FigureCell[];
}

/** Every figure from its rows, so that the two cannot disagree. */
export function figuresOf(facts: Facts): Figure[] {
  const { period } = facts;
  const count = (code: FigureCode): number => ROWS[code](facts).length;
  const flats = ROWS.flats_under_contract(facts);
  const waiting = ROWS.households_waiting(facts);
  const owed = owedPerTenancy(facts);
  const bands = arrearsByAge(owed, period.asOf);
  const exposure = ROWS.guarantee_exposure(facts);
  const living = livingOn(facts.stays, period.asOf);
  const persons = living.reduce((sum, stay) => sum + stay.persons.filter((person) => person.birthDate <= period.asOf).length, 0);
  const underDecision = facts.guarantees.filter((each) => each.underDecision > 0);
  const inPeriod = (lines: readonly FigureRow[]): number => lines.filter((line) => line.date! >= period.from).length;
  const plain = (code: string, value: number, amount: Halere | null = null): FigureCell => ({ code, count: value, amount });
  const care = facts.care.filter((each) => !each.hasKeyWorker).length;
  return [
    { code: 'flats_under_contract', count: flats.length, amount: null, cells: (['A', 'B', 'C'] as const).map((model) => plain(`model_${model}`, flats.filter((row) => row.cell === `model_${model}`).length)) },
    { code: 'flats_empty', count: count('flats_empty'), amount: null, cells: [] },
    { code: 'void_days', count: ROWS.void_days(facts).reduce((sum, row) => sum + row.days!, 0), amount: null, cells: [] },
    { code: 'households_waiting', count: waiting.length, amount: null, cells: [plain('median_days', median(waiting.map((row) => row.days!)) ?? 0)] },
    {
      code: 'households_housed', count: count('households_housed'), amount: null,
      cells: [plain('in_period', inPeriod(ROWS.households_housed(facts))), plain('living_now', new Set(living.map((stay) => stay.householdId)).size)],
    },
    { code: 'persons_housed', count: count('persons_housed'), amount: null, cells: [plain('in_period', inPeriod(ROWS.persons_housed(facts))), plain('living_now', persons)] },
    { code: 'arrears', count: owed.length, amount: sum(owed.map((each) => each.amount)), cells: bands.map((band) => plain(band.band, band.tenancies, band.amount)) },
    {
      code: 'guarantee_exposure', count: exposure.length, amount: sum(exposure.map((row) => row.amount!)),
      cells: [plain('fund_held', facts.guarantees.length, facts.fund), plain('under_decision', underDecision.length, sum(underDecision.map((each) => each.underDecision)))],
    },
    { code: 'families_in_care', count: facts.care.length, amount: null, cells: [plain('without_key_worker', care)] },
  ];
}

const sum = (amounts: readonly Halere[]): Halere => addHalere(ZERO, ...amounts);
