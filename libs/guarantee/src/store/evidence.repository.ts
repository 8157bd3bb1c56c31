import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { EvidenceKind } from '../domain/evidence';

/** Papers by which a creditor calls a debtor in writing. */
const WRITTEN_CALLS: readonly string[] = ['reminder', 'callToPay', 'breachCall'];

export interface KnownEvidence {
  readonly kind: EvidenceKind;
  readonly documentId: Id | null;
  readonly arrivalQuestionId: Id | null;
  readonly datedOn: IsoDate;
}

/** What the house itself knows of a debt: calls issued since it fell due, and the landlord's word that the rent has not come. */
export async function knownEvidence(tx: Tx, tenancyId: Id, since: IsoDate): Promise<KnownEvidence[]> {
  return tx.rows<KnownEvidence>(
    `SELECT 'written_call' AS kind, min(d.id::text)::uuid AS document_id, NULL::uuid AS arrival_question_id, d.issued_on AS dated_on FROM core.document d
     WHERE d.agency_id = $1 AND d.subject_id = $2 AND d.kind = ANY ($4) AND d.issued_on >= $3 GROUP BY d.number, d.issued_on
     UNION ALL
     SELECT 'landlord_confirmation', NULL, q.id, (q.answered_at AT TIME ZONE 'Europe/Prague')::date FROM money.arrival_question q
     WHERE q.agency_id = $1 AND q.tenancy_id = $2 AND q.answer IN ('not_arrived', 'partly') AND q.answered_at >= $3
     ORDER BY dated_on, kind`,
    [tx.agencyId, tenancyId, since, WRITTEN_CALLS],
  );
}

export interface EvidenceView {
  readonly id: Id;
  readonly claimId: Id;
  readonly kind: EvidenceKind;
  readonly datedOn: IsoDate;
  readonly title: string | null;
  readonly documentId: Id | null;
}

/** What claims stand on, oldest first. */
export async function evidenceOf(tx: Tx, claimIds: readonly Id[]): Promise<EvidenceView[]> {
  return tx.rows<EvidenceView>(
    `SELECT e.id, e.claim_id, e.kind, e.dated_on, e.document_id, coalesce(d.title || ' ' || d.number, f.name) AS title
     FROM money.claim_evidence e LEFT JOIN core.document d ON d.agency_id = e.agency_id AND d.id = e.document_id LEFT JOIN core.file f ON f.agency_id = e.agency_id AND f.id = e.file_id
     WHERE e.agency_id = $1 AND e.claim_id = ANY ($2) ORDER BY e.dated_on, e.id`,
    [tx.agencyId, claimIds],
  );
}

/** The paper or scan exists in this agency; a paper must be about this tenancy or its owner-side contract. */
export async function paperDate(tx: Tx, paper: { readonly documentId: Id | null; readonly fileId: Id | null }, subjects: readonly Id[]): Promise<IsoDate | null> {
  const row = await tx.row<{ on: IsoDate }>(
    `SELECT issued_on AS on FROM core.document WHERE agency_id = $1 AND id = $2 AND subject_id = ANY ($4)
     UNION ALL SELECT (created_at AT TIME ZONE 'Europe/Prague')::date FROM core.file WHERE agency_id = $1 AND id = $3`,
    [tx.agencyId, paper.documentId, paper.fileId, subjects],
  );
  return row?.on ?? null;
}
