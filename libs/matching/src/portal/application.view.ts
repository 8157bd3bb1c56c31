import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { AppealState } from '../domain/appeals/life';
import type { ReasonCount } from '../domain/applicant/reasons';
import type { OfferState } from '../domain/offer-life';

/** Rows of the portal's views of one application: what is not a column there cannot be asked for. */
export interface PageRow {
  readonly code: string;
  readonly state: string;
  readonly appliedOn: IsoDate;
  readonly returnUntil: IsoDate | null;
  readonly missing: readonly string[];
  readonly reasons: readonly ReasonCount[];
  readonly freeFlats: number;
  readonly suitableFlats: number;
  readonly helperName: string | null;
  readonly helperPhone: string | null;
  readonly helperEmail: string | null;
  readonly refreshedAt: Date;
}

export interface RequestRow {
  readonly id: Id;
  readonly kind: string;
  readonly hasPhoto: boolean;
  readonly sentAt: Date;
  readonly state: string;
  readonly refusalCode: string | null;
  readonly answer: string | null;
}

export interface FamilyOfferRow {
  readonly id: Id;
  readonly state: OfferState;
  readonly expiresOn: IsoDate;
  readonly viewingOn: IsoDate | null;
  readonly street: string;
  readonly houseNumber: string;
  readonly city: string;
  readonly unitNumber: string | null;
  readonly floor: number;
  readonly layout: string;
  readonly areaM2: number;
  readonly rent: Halere;
  readonly services: Halere;
}

export interface VerdictRow {
  readonly id: Id;
  readonly kind: string;
  readonly decidedOn: IsoDate;
  readonly appealUntil: IsoDate;
  readonly flatLayout: string | null;
  readonly flatCity: string | null;
  readonly failed: readonly string[];
  readonly waitingFrom: IsoDate | null;
  readonly waitingTo: IsoDate | null;
  readonly reason: string | null;
}

export interface FamilyAppealRow {
  readonly id: Id;
  readonly verdictId: Id;
  readonly filedOn: IsoDate;
  readonly words: string;
  readonly state: AppealState;
  readonly decidedOn: IsoDate | null;
  readonly reason: string | null;
  readonly effect: string | null;
  readonly documentId: Id | null;
}

export const pageOf = (tx: Tx): Promise<PageRow | null> => tx.row<PageRow>('SELECT * FROM portal.application');

export const offerOf = (tx: Tx): Promise<FamilyOfferRow | null> => tx.row<FamilyOfferRow>('SELECT * FROM portal.application_offer');

export const requestsOf = (tx: Tx): Promise<RequestRow[]> =>
  tx.rows<RequestRow>('SELECT id, kind, has_photo, sent_at, state, refusal_code, answer FROM portal.application_request ORDER BY sent_at DESC, id DESC LIMIT 50');

/** What may still be appealed, and whatever was. */
export const decisionsOf = (tx: Tx): Promise<VerdictRow[]> =>
  tx.rows<VerdictRow>(
    `SELECT * FROM portal.application_verdict v WHERE appeal_until >= $1 OR EXISTS (SELECT 1 FROM portal.application_appeal a WHERE a.verdict_id = v.id) ORDER BY decided_on DESC, id DESC LIMIT 50`,
    [tx.today],
  );

export const decisionOf = (tx: Tx, id: Id): Promise<VerdictRow | null> => tx.row<VerdictRow>('SELECT * FROM portal.application_verdict WHERE id = $1', [id]);

/** The newest first, so that a new appeal stands before one taken back. */
export const appealsOf = (tx: Tx): Promise<FamilyAppealRow[]> => tx.rows<FamilyAppealRow>('SELECT * FROM portal.application_appeal ORDER BY filed_on DESC, id DESC LIMIT 100');
