import type { Bilingual, Issuer } from '#documents';
import type { IsoDate } from '#kernel';
import type { PanelRole } from '../domain/panel/members';
import type { Choices, Label, LabelTally } from '../domain/panel/tally';

/** Minutes of a sitting as members may read them: nothing here names a candidate, tells an income or what a conflict was. */
export interface PanelMinutesSnapshot {
  readonly agency: Issuer;
  readonly place: string;
  readonly panel: string;
  readonly convenedOn: IsoDate;
  /** Day and hour in the agency's zone, as both languages write them. */
  readonly deadline: Bilingual;
  readonly counted: Bilingual;
  readonly quorum: number;
  readonly policyVersion: number;
  readonly flat: { readonly code: string; readonly layout: string; readonly areaM2: number; readonly place: string };
  readonly seats: readonly { readonly name: string; readonly role: PanelRole; readonly part: MinutesPart }[];
  readonly candidates: readonly MinutesCandidate[];
  readonly tally: readonly LabelTally[];
  readonly dissent: readonly { readonly name: string; readonly reason: string | null }[];
  readonly outcome: 'chosen' | 'nobody' | 'cancelled';
  /** The chosen one, by letter. */
  readonly chosen: Label | null;
  /** The panel set a rule aside by choosing. */
  readonly exception: boolean;
  readonly chair: { readonly name: string; readonly reason: string } | null;
  readonly cancelReason: string | null;
}

/** What a seat did: a conflict is written down, never its detail. */
export type MinutesPart = 'voted' | 'conflict' | 'absent' | 'secretary';

export interface MinutesCandidate {
  readonly label: Label;
  readonly people: Bilingual;
  readonly reasons: readonly Bilingual[];
  readonly exception: boolean;
  readonly gone: 'not_waiting' | 'has_offer' | 'not_eligible' | null;
}

/** The full version, for the agency's own file: who voted how, and who the candidates are. Of a conflict only that there was one. */
export interface PanelMinutesFullSnapshot extends PanelMinutesSnapshot {
  /** The number of the blinded version. */
  readonly blindedNumber: string;
  /** Votes as they were counted, by seat; none of a secretary. */
  readonly votes: readonly { readonly name: string; readonly role: PanelRole; readonly part: MinutesPart; readonly choices: Choices; readonly reason: string | null }[];
  readonly families: readonly MinutesFamily[];
  /** Why families of a better rank were not shown to the committee. */
  readonly skippedReason: string | null;
}

export interface MinutesFamily {
  readonly label: Label;
  readonly name: string;
  readonly code: string;
  /** Place in the ranking the packet was made from; null for who came in by an exception. */
  readonly rank: number | null;
  readonly score: number;
  /** Codes of rules the committee would set aside, and why it may. */
  readonly exceptions: readonly string[];
  readonly exceptionReason: string | null;
}
