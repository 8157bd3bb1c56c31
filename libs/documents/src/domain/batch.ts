import type { Id, Language, Month, Refusal, Role } from '#kernel';
import type { Tx } from '#platform';
import type { Bilingual } from './paper';

/** For which period and in which language papers are wanted. */
export interface BatchOrder {
  /** Set when the kind's period is `month`. */
  readonly month: Month | null;
  /** Set when the kind's period is `year`. */
  readonly year: number | null;
  /** null: each receiver's own. */
  readonly language: Language | null;
}

/** Somebody or something a paper of a kind could be made for. */
export interface BatchCandidate {
  readonly subjectId: Id;
  /** How the page calls it: "JU-12 · Vzorná". Not seen by landlords. */
  readonly label: string;
  /** What the page can narrow the set by: a building, a landlord; null when there is nothing to narrow by. */
  readonly group: string | null;
  /** What makes two orders the same paper: "2026-03", "from 2026-04-01". Of one kind, subject and key one paper is issued by batches, ever. */
  readonly key: string;
  /** null: it can be issued. Else why not, in the words of the context's sentences. */
  readonly whyNot: Refusal | null;
}

/**
 * One kind of paper that can be issued for many at once. Each context registers its own with `BatchKinds.register` when
 * the process starts; the batch knows nothing of what the papers are about.
 */
export interface BatchKind {
  /** Name of the template: "paymentSchedule". */
  readonly kind: string;
  readonly name: Bilingual;
  readonly period: 'month' | 'year' | null;
  /** Who may issue it for many. */
  readonly issuers: readonly Role[];
  /** Everybody it could be made for, each with whether it can be; by the same rule as `issue`. */
  candidates(tx: Tx, order: BatchOrder): Promise<readonly BatchCandidate[]>;
  /** Issues one inside the batch's unit of work; the actor is who ordered the batch. `key` is the candidate's. Answers the id of the issued paper. @throws Refused as `candidates` says */
  issue(tx: Tx, subjectId: Id, order: BatchOrder, key: string): Promise<{ readonly id: Id }>;
}
