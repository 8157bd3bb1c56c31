import { refusal, type Refusal } from '#kernel';
import type { SupportRefusal } from './refusal';

/** Kinds of risk to a tenancy. A flag carries a kind and a level and no words, so that it can cross a wall. */
export const FLAG_KINDS = ['payment', 'neighbours', 'condition', 'health', 'family', 'authorities'] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

export const FLAG_LEVELS = ['attention', 'urgent'] as const;
export type FlagLevel = (typeof FLAG_LEVELS)[number];

/**
 * The kinds that a coordinator, who decides about flats, may learn of (108/2006 § 100: only what the family agreed
 * to share, never health, family or authorities).
 */
export const SHARED_KINDS = ['payment', 'neighbours', 'condition'] as const satisfies readonly FlagKind[];

export const canBeShared = (kind: FlagKind): boolean => (SHARED_KINDS as readonly FlagKind[]).includes(kind);

/** Seconds in which a mistaken tap can be taken back ("Vrátit"). */
export const WITHDRAW_SECONDS = 10;

/** What the network may take of those ten seconds: the button is offered for ten, the server accepts a little more. */
const NETWORK_SECONDS = 5;

export interface FlagFacts {
  readonly kind: FlagKind;
  readonly raisedAt: Date;
  readonly raisedBy: string;
  readonly withdrawnAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
}

export type FlagState = 'withdrawn' | 'closed' | 'answered' | 'waiting';

/** Where a flag stands. One that stays with the team waits for nobody's answer, only for its end. */
export function flagState(flag: Pick<FlagFacts, 'withdrawnAt' | 'answeredAt' | 'closedAt'>): FlagState {
  if (flag.withdrawnAt) return 'withdrawn';
  if (flag.closedAt) return 'closed';
  return flag.answeredAt ? 'answered' : 'waiting';
}

export interface FlagViewer {
  readonly inCareTeam: boolean;
  readonly isCoordinator: boolean;
}

/** Who may see a flag. The database holds the same in its policies; this is the sentence of it. */
export function maySeeFlag(flag: Pick<FlagFacts, 'kind' | 'withdrawnAt'>, familyAgreed: boolean, viewer: FlagViewer): boolean {
  if (viewer.inCareTeam) return true;
  return viewer.isCoordinator && canBeShared(flag.kind) && familyAgreed && flag.withdrawnAt === null;
}

/** A tap is taken back by the one who tapped, within ten seconds, before anybody has answered. Twice is once. */
export function mayWithdraw(flag: FlagFacts, by: string, now: Date): true | Refusal<SupportRefusal> {
  if (flag.raisedBy !== by) return refusal('flag_not_yours');
  if (flag.withdrawnAt) return true;
  if (flag.answeredAt) return refusal('flag_already_answered');
  if (flag.closedAt) return refusal('flag_already_closed');
  const age = (now.getTime() - flag.raisedAt.getTime()) / 1000;
  if (age > WITHDRAW_SECONDS + NETWORK_SECONDS) return refusal('flag_too_late_to_withdraw', { seconds: WITHDRAW_SECONDS });
  return true;
}

/** What a coordinator can promise in answer. `other` must say what. */
export const FLAG_ANSWERS = ['calls_family', 'agrees_instalments', 'orders_repair', 'talks_to_neighbours', 'talks_to_landlord', 'other'] as const;
export type FlagAnswer = (typeof FLAG_ANSWERS)[number];

const ANSWER_LENGTH = 500;

export function mayAnswer(flag: FlagFacts, answer: FlagAnswer, words: string | null): true | Refusal<SupportRefusal> {
  if (!canBeShared(flag.kind)) return refusal('flag_unknown');
  if (flag.withdrawnAt) return refusal('flag_withdrawn');
  if (flag.closedAt) return refusal('flag_already_closed');
  if (flag.answeredAt) return refusal('flag_already_answered');
  if (answer === 'other' && !words?.trim()) return refusal('flag_answer_needs_words', {}, 'words');
  if (words && words.length > ANSWER_LENGTH) return refusal('text_too_long', { length: words.length, most: ANSWER_LENGTH }, 'words');
  return true;
}

export function mayClose(flag: FlagFacts): true | Refusal<SupportRefusal> {
  if (flag.withdrawnAt) return refusal('flag_withdrawn');
  if (flag.closedAt) return refusal('flag_already_closed');
  return true;
}
