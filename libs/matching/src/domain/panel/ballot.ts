import { refusal, type IsoDate, type Refusal } from '#kernel';
import { inTerm, votes, type PanelRole } from './members';
import type { PanelRefusal } from './sentences';
import { CHOICES, type Choice, type Choices, type Label } from './tally';

/** The seat somebody votes from, and the term behind it as it stands today. */
export interface VotingSeat {
  readonly role: PanelRole;
  readonly barred: boolean;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

export interface BallotDraft {
  /** A conflict of interest or kinship with a candidate: instead of a vote. */
  readonly conflict: boolean;
  readonly choices: readonly { readonly label: string; readonly choice: string }[];
  readonly reason: string | null;
}

/** Whether this person may vote here today. */
export function examineVoter(seat: VotingSeat | null, today: IsoDate): Refusal<PanelRefusal> | null {
  if (!seat) return refusal('panel_not_a_member');
  if (!votes(seat.role)) return refusal('panel_secretary_votes');
  if (seat.barred) return refusal('panel_conflict_votes');
  return inTerm(seat, today) ? null : refusal('panel_term_ended');
}

/** One choice for each candidate, with a reason where somebody is refused; or a conflict and no choice at all. */
export function choicesOf(draft: BallotDraft, labels: readonly Label[]): Choices | Refusal<PanelRefusal> {
  if (draft.conflict) return draft.choices.length === 0 ? {} : refusal('panel_conflict_votes', {}, 'choices');
  const choices: Partial<Record<Label, Choice>> = {};
  for (const [index, { label, choice }] of draft.choices.entries()) {
    if (!(labels as readonly string[]).includes(label) || choices[label as Label] !== undefined) return refusal('panel_choice_unknown', { label: label.slice(0, 10) }, `choices.${index}.label`);
    if (!(CHOICES as readonly string[]).includes(choice)) return refusal('panel_choice_unknown', { label }, `choices.${index}.choice`);
    choices[label as Label] = choice as Choice;
  }
  const missing = labels.filter((label) => choices[label] === undefined);
  if (missing.length > 0) return refusal('panel_choice_missing', { labels: missing.join(', ') }, 'choices');
  if (Object.values(choices).includes('against') && (draft.reason ?? '').trim() === '') return refusal('panel_against_without_reason', {}, 'reason');
  return choices;
}
