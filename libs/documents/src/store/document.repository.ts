import type { Id, IsoDate, Language } from '#kernel';
import type { Tx } from '#platform';

/** A paper as lists show it: everything but the frozen data. */
export interface DocumentSummary {
  readonly id: Id;
  readonly kind: string;
  readonly number: string;
  readonly language: Language;
  readonly title: string;
  readonly pages: number;
  readonly sha256: string;
  readonly templateVersion: number;
  readonly subjectType: string;
  readonly subjectId: Id;
  readonly visibleToLandlord: boolean;
  readonly issuedOn: IsoDate;
  readonly issuedAt: Date;
}

const SUMMARY = 'id, kind, number, language, title, pages, sha256, template_version, subject_type, subject_id, visible_to_landlord, issued_on, issued_at';

/** Papers of these kinds about these subjects, newest first. */
export function documentsAbout(tx: Tx, subjectIds: readonly Id[], kinds: readonly string[]): Promise<DocumentSummary[]> {
  return tx.rows<DocumentSummary>(
    `SELECT ${SUMMARY} FROM core.document WHERE agency_id = $1 AND subject_id = ANY ($2) AND kind = ANY ($3)
     ORDER BY issued_at DESC, number DESC, language`,
    [tx.agencyId, subjectIds, kinds],
  );
}

/** Takes the row of a paper and keeps it until the act ends, so that nobody translates it twice at once. */
export function inOtherLanguage(tx: Tx, number: string, language: Language): Promise<{ id: Id } | null> {
  return tx.row<{ id: Id }>('SELECT id FROM core.document WHERE agency_id = $1 AND number = $2 AND language = $3', [tx.agencyId, number, language]);
}
