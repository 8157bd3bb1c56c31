import { addDays, daysBetween, refusal, type IsoDate, type Refusal } from '#kernel';
import type { TenanciesRefusal } from './sentences';
import { lastDayOfTerm, type TenancyState } from './terms';

export type TenancyAct = 'sign' | 'cancel' | 'amend' | 'hand_over' | 'end';

/** The life of a tenancy as data: from which state an act leads where. What is not here is not done. */
export const TENANCY_LIFE: Readonly<Record<TenancyState, Readonly<Partial<Record<TenancyAct, TenancyState>>>>> = {
  draft: { sign: 'signed', cancel: 'cancelled' },
  signed: { amend: 'signed', hand_over: 'signed', end: 'ended' },
  // The flat is handed back after the end as well, and an amendment may correct what was owed before it.
  ended: { hand_over: 'ended', amend: 'ended' },
  cancelled: {},
};

export function afterAct(state: TenancyState, act: TenancyAct): TenancyState | Refusal<TenanciesRefusal> {
  const next = TENANCY_LIFE[state][act];
  if (next) return next;
  if (state === 'draft') return refusal('tenancy_not_signed');
  if (act === 'sign') return refusal('tenancy_signed_already');
  if (act === 'cancel') return refusal('tenancy_not_cancelled_once_signed');
  return refusal(state === 'cancelled' ? 'tenancy_cancelled' : 'tenancy_ended');
}

/** Civil Code § 2285 and common sense: how a tenancy came to its end. */
export const END_REASONS = ['term_passed', 'agreement', 'tenant_notice', 'landlord_notice', 'moved_within_agency', 'death'] as const;
export type EndReason = (typeof END_REASONS)[number];

/** The last day must lie in the term; an end further than half a year ahead is a slip. */
export function believableEnd(
  tenancy: { readonly startsOn: IsoDate; readonly endsOn: IsoDate | null },
  endedOn: IsoDate,
  today: IsoDate,
): IsoDate | Refusal<TenanciesRefusal> {
  if (endedOn < tenancy.startsOn) return refusal('end_before_start', { startsOn: tenancy.startsOn }, 'endedOn');
  if (tenancy.endsOn !== null && endedOn > tenancy.endsOn) return refusal('end_beyond_term', { endsOn: tenancy.endsOn }, 'endedOn');
  const latest = addDays(today, LATEST_END_DAYS);
  if (endedOn > latest) return refusal('end_too_far', { latestOn: latest }, 'endedOn');
  return endedOn;
}
const LATEST_END_DAYS = 184;

/** Whole days until the last day; 0 on the last day, negative afterwards; null for an indefinite term. */
export function daysToEnd(tenancy: { readonly endsOn: IsoDate | null; readonly endedOn: IsoDate | null }, asOf: IsoDate): number | null {
  const last = lastDayOfTerm(tenancy);
  return last === null ? null : daysBetween(asOf, last);
}

/** The term runs out within so many days and nobody has ended or replaced it yet: time to talk (90, 60, 30 days before). */
export function endsWithin(tenancy: { readonly state: TenancyState; readonly endsOn: IsoDate | null; readonly endedOn: IsoDate | null }, asOf: IsoDate, days: number): boolean {
  const left = daysToEnd(tenancy, asOf);
  return tenancy.state === 'signed' && left !== null && left >= 0 && left <= days;
}
