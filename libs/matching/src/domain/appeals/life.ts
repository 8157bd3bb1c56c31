import { addDays, nextWorkingDay, refusal, type Id, type IsoDate, type Refusal } from '#kernel';
import type { AppealRefusal } from './sentences';

/** The life of an appeal (odvolání) as a table: from a state, by an act, to a state. What is not here cannot happen. */
export const APPEAL_STATES = ['filed', 'under_review', 'upheld', 'rejected', 'withdrawn'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];
export const APPEAL_ACTS = ['take', 'uphold', 'reject', 'withdraw'] as const;
export type AppealAct = (typeof APPEAL_ACTS)[number];

export const APPEAL_LIFE: Readonly<Record<AppealState, Partial<Readonly<Record<AppealAct, AppealState>>>>> = {
  filed: { take: 'under_review', uphold: 'upheld', reject: 'rejected', withdraw: 'withdrawn' },
  under_review: { uphold: 'upheld', reject: 'rejected', withdraw: 'withdrawn' },
  upheld: {},
  rejected: {},
  withdrawn: {},
};
export const OPEN_APPEAL_STATES: readonly AppealState[] = ['filed', 'under_review'];

export function afterAct(state: AppealState, act: AppealAct): AppealState | Refusal<AppealRefusal> {
  return APPEAL_LIFE[state][act] ?? refusal('appeal_not_in_state');
}

/** What the agency promises about appeals and returns, as of a day. */
export interface AppealTerms {
  /** Days from the decision within which an appeal may be filed. */
  readonly appealDays: number;
  /** Days within which a withdrawn application may come back with its place. */
  readonly returnDays: number;
}

/** What holds until the agency adopts its own. */
export const STANDARD_TERMS: AppealTerms = { appealDays: 15, returnDays: 30 };

/** The last day for an appeal: the day of the decision is not counted (§ 605), a weekend or holiday moves it on (§ 607 of 89/2012). */
export function appealUntil(decidedOn: IsoDate, appealDays: number): IsoDate {
  return nextWorkingDay(addDays(decidedOn, appealDays));
}

export interface AppealDraft {
  readonly words: string;
  /** The day it was filed: today, or the day on a paper's stamp. */
  readonly filedOn: IsoDate;
}

export const LONGEST_APPEAL = 4000;

/** Whether a verdict may still be appealed with these words. */
export function examineAppeal(draft: AppealDraft, verdict: { readonly decidedOn: IsoDate; readonly appealUntil: IsoDate }, today: IsoDate): Refusal<AppealRefusal> | null {
  if (draft.words.trim() === '') return refusal('appeal_without_words', {}, 'words');
  if (draft.words.length > LONGEST_APPEAL) return refusal('appeal_too_long', { most: LONGEST_APPEAL }, 'words');
  if (draft.filedOn > today) return refusal('appeal_day_ahead', {}, 'filedOn');
  if (draft.filedOn < verdict.decidedOn) return refusal('appeal_before_decision', { date: verdict.decidedOn }, 'filedOn');
  if (draft.filedOn > verdict.appealUntil) return refusal('appeal_late', { date: verdict.appealUntil });
  return null;
}

/** Nobody judges a decision of their own. */
export function examineJudge(madeBy: readonly Id[], judge: Id): Refusal<AppealRefusal> | null {
  return madeBy.includes(judge) ? refusal('appeal_own_decision') : null;
}

/** What may be appealed: what a decision about a flat meant, or what was done to the application. */
export const VERDICT_KINDS = ['passed_over', 'not_eligible', 'waiting_date', 'application_closed', 'taken_off_list'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

export type AppealEffect = 'waiting_date_restored' | 'look_again' | 'application_reopened' | 'reserve_restored';

/** What an upheld appeal takes back. Nothing is taken from another family: where that would be needed, people look again. */
export const EFFECTS: Readonly<Record<VerdictKind, AppealEffect>> = {
  passed_over: 'look_again', not_eligible: 'look_again', waiting_date: 'waiting_date_restored', application_closed: 'application_reopened', taken_off_list: 'reserve_restored',
};

export interface WaitingChange {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** An appeal against it was upheld. */
  readonly annulled: boolean;
}

/**
 * The waiting date once a change is taken back, from the changes in their order: that of the last change that stands, or
 * where the first one began. Null when something else has moved the date since: then it stays.
 */
export function restoredDate(changes: readonly WaitingChange[], current: IsoDate): IsoDate | null {
  const first = changes[0];
  if (!first || changes.at(-1)!.to > current) return null;
  if (!changes.some((change) => change.to === current || change.from === current)) return null;
  const standing = changes.filter((change) => !change.annulled).at(-1);
  return standing ? standing.to : first.from;
}
