import { addHalere, type Halere, type IsoDate } from '#kernel';

export const INCOME_KINDS = ['employment', 'part_time', 'self_employment', 'pension', 'parental', 'maintenance', 'foster_reward', 'other'] as const;
export const BENEFIT_KINDS = ['state_social_assistance', 'foster_benefit', 'care_allowance', 'child_benefit', 'emergency_aid', 'other'] as const;
export const BENEFIT_RECIPIENTS = ['household', 'landlord', 'agency'] as const;
export type IncomeKind = (typeof INCOME_KINDS)[number];
export type BenefitKind = (typeof BENEFIT_KINDS)[number];
export type BenefitRecipient = (typeof BENEFIT_RECIPIENTS)[number];

/** An amount a month and the days it holds. */
export interface Dated {
  readonly amount: Halere;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

export interface DatedBenefit extends Dated {
  readonly kind: string;
}

export interface Means {
  /** Haléře a month; null while it is not known, which is not the same as nothing. */
  readonly income: Halere | null;
  readonly benefits: Halere | null;
  readonly total: Halere | null;
}

export const inForceOn = (row: { readonly validFrom: IsoDate; readonly validTo: IsoDate | null }, on: IsoDate): boolean =>
  row.validFrom <= on && (row.validTo === null || row.validTo >= on);

/** The care allowance pays for care and emergency aid comes once: neither pays next month's rent. */
const NOT_FOR_HOUSING: ReadonlySet<string> = new Set<BenefitKind>(['care_allowance', 'emergency_aid']);

/**
 * Income and granted benefits in force on a day. `statedOn` is the day somebody went through the family's money:
 * without it an empty list is not known; with it an empty list is nothing, unless a row has run out since.
 */
export function meansOn(
  incomes: readonly Dated[],
  benefits: readonly DatedBenefit[],
  statedOn: IsoDate | null,
  on: IsoDate,
): Means {
  const countable = benefits.filter((benefit) => !NOT_FOR_HOUSING.has(benefit.kind));
  const earned = sumInForce(incomes, on);
  const granted = sumInForce(countable, on);
  const ranOut = [...incomes, ...countable].some((row) => row.validTo !== null && row.validTo < on && (statedOn === null || row.validTo >= statedOn));
  const complete = statedOn !== null && statedOn <= on && !ranOut;
  const anything = earned.rows + granted.rows > 0;
  if (!anything && !complete) return { income: null, benefits: null, total: null };
  return { income: earned.sum, benefits: granted.sum, total: addHalere(earned.sum, granted.sum) };
}

function sumInForce(rows: readonly Dated[], on: IsoDate): { rows: number; sum: Halere } {
  const holding = rows.filter((row) => inForceOn(row, on));
  return { rows: holding.length, sum: addHalere(...holding.map((row) => row.amount)) };
}
