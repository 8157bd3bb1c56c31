import { addDays, refusal, type IsoDate, type Refusal } from '#kernel';
import type { SupportRefusal } from './refusal';

export const VISIT_FORMS = ['home', 'office', 'phone', 'outside'] as const;
export type VisitForm = (typeof VISIT_FORMS)[number];

/** A visit as the worker tells it (108/2006, decree 505/2006: date, form, length, who was present, content, next step). */
export interface VisitAccount {
  readonly visitedOn: IsoDate;
  readonly form: VisitForm;
  readonly lengthMinutes: number | null;
  readonly present: string | null;
  readonly content: string;
  readonly nextStep: string | null;
  readonly nextVisitOn: IsoDate | null;
  /** "09:30" */
  readonly nextVisitAt: string | null;
}

const MOST_MINUTES = 720;
/** Memory fades and periods are reported: what is older is likely a slip of the date. */
const MOST_DAYS_BACK = 90;
const MOST_CONTENT = 10_000;
const MOST_WORDS = 1_000;

/** The visit with its texts trimmed, or the first thing to mend. */
export function checkVisit(account: VisitAccount, today: IsoDate): VisitAccount | Refusal<SupportRefusal> {
  if (account.visitedOn > today) return refusal('visit_in_the_future', { date: account.visitedOn }, 'visitedOn');
  if (account.visitedOn < addDays(today, -MOST_DAYS_BACK)) {
    return refusal('visit_too_long_ago', { date: account.visitedOn, days: MOST_DAYS_BACK }, 'visitedOn');
  }
  const minutes = account.lengthMinutes;
  if (minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES)) {
    return refusal('visit_length_absurd', { minutes, most: MOST_MINUTES }, 'lengthMinutes');
  }
  const content = account.content.trim();
  if (!content) return refusal('visit_without_content', {}, 'content');
  if (content.length > MOST_CONTENT) return refusal('text_too_long', { length: content.length, most: MOST_CONTENT }, 'content');
  for (const field of ['present', 'nextStep'] as const) {
    const length = account[field]?.length ?? 0;
    if (length > MOST_WORDS) return refusal('text_too_long', { length, most: MOST_WORDS }, field);
  }
  if (account.nextVisitOn !== null && account.nextVisitOn <= account.visitedOn) {
    return refusal('next_visit_not_after', { date: account.nextVisitOn }, 'nextVisitOn');
  }
  if (account.nextVisitAt !== null) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(account.nextVisitAt)) return refusal('visit_time_invalid', { time: account.nextVisitAt.slice(0, 20) }, 'nextVisitAt');
    if (account.nextVisitOn === null) return refusal('visit_time_without_day', {}, 'nextVisitOn');
  }
  return { ...account, content, present: blankToNull(account.present), nextStep: blankToNull(account.nextStep) };
}

export function blankToNull(text: string | null): string | null {
  return text?.trim() || null;
}

/** The same visit sent twice (a phone that lost its signal) is one visit; other content under the same id is a mistake. */
export function isSameVisit(kept: VisitAccount, sent: VisitAccount): boolean {
  const fields = ['visitedOn', 'form', 'lengthMinutes', 'present', 'content', 'nextStep', 'nextVisitOn', 'nextVisitAt'] as const;
  return fields.every((field) => (kept[field] ?? null) === (sent[field] ?? null));
}
