import { refusal, type Refusal } from '#kernel';
import type { AppealTerms } from './life';
import type { AppealTermsRefusal } from './terms-sentences';

const LEAST_APPEAL = 7;
const MOST_APPEAL = 90;
const MOST_RETURN = 365;

const within = (value: unknown, least: number, most: number): boolean => Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** Terms an agency may promise: long enough that a family can read its letter and ask somebody. */
export function believableTerms(wanted: AppealTerms): AppealTerms | Refusal<AppealTermsRefusal> {
  if (!within(wanted.appealDays, LEAST_APPEAL, MOST_APPEAL)) return refusal('appeal_terms_days', { least: LEAST_APPEAL, most: MOST_APPEAL }, 'appealDays');
  if (!within(wanted.returnDays, 0, MOST_RETURN)) return refusal('appeal_terms_days', { least: 0, most: MOST_RETURN }, 'returnDays');
  return { appealDays: wanted.appealDays, returnDays: wanted.returnDays };
}
