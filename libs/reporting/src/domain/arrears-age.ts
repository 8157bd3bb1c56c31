import { ZERO, addHalere, daysBetween, type Halere, type IsoDate } from '#kernel';

/** Days after the due day: a payment due on the 5th and missing on the 6th is one day old. */
export const AGE_BANDS = ['days_1_30', 'days_31_60', 'days_61_90', 'days_over_90'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** What is still owed of one tenancy, with the day of the oldest part. */
export interface Owed {
  readonly tenancyId: string;
  readonly amount: Halere;
  readonly oldestDueOn: IsoDate;
}

export interface BandTotal {
  readonly band: AgeBand;
  readonly amount: Halere;
  readonly tenancies: number;
}

/** The band of a debt by its oldest part; null when nothing is past its due day. */
export function ageBand(oldestDueOn: IsoDate, asOf: IsoDate): AgeBand | null {
  const days = daysBetween(oldestDueOn, asOf);
  if (days < 1) return null;
  if (days <= 30) return 'days_1_30';
  if (days <= 60) return 'days_31_60';
  return days <= 90 ? 'days_61_90' : 'days_over_90';
}

/** Every tenancy is in one band, that of its oldest unpaid part; the bands add up to the whole. */
export function arrearsByAge(owed: readonly Owed[], asOf: IsoDate): BandTotal[] {
  return AGE_BANDS.map((band) => {
    const inBand = owed.filter((each) => each.amount > 0 && ageBand(each.oldestDueOn, asOf) === band);
    return { band, amount: addHalere(ZERO, ...inBand.map((each) => each.amount)), tenancies: inBand.length };
  });
}
