import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { completed, type PolicyDocument } from '../domain/policy';

export interface PolicyVersion {
  readonly id: Id;
  readonly version: number;
  /** The day it holds from. */
  readonly adoptedOn: IsoDate;
  readonly adoptedBy: Id | null;
  readonly adoptedByName: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly document: PolicyDocument;
}

/** The version that began to hold last, as of a day; of one day the newest. A version planned for later takes its turn on its day, whatever was adopted meanwhile. */
export async function policyInForce(tx: Tx, day: IsoDate): Promise<PolicyVersion | null> {
  const row = await tx.row<PolicyVersion>('SELECT * FROM core.matching_policy WHERE agency_id = $1 AND adopted_on <= $2 ORDER BY adopted_on DESC, version DESC LIMIT 1', [tx.agencyId, day]);
  return row && whole(row);
}

/** Some versions by their ids. */
export async function policiesOf(tx: Tx, ids: readonly Id[]): Promise<{ id: Id; document: PolicyDocument }[]> {
  const rows = await tx.rows<{ id: Id; document: PolicyDocument }>('SELECT id, document FROM core.matching_policy WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]);
  return rows.map(({ id, document }) => ({ id, document: completed(document) }));
}

export async function policyVersions(tx: Tx): Promise<PolicyVersion[]> {
  const rows = await tx.rows<PolicyVersion>(
    `SELECT p.*, s.display_name AS adopted_by_name FROM core.matching_policy p
     LEFT JOIN core.staff_member s ON s.agency_id = p.agency_id AND s.id = p.adopted_by WHERE p.agency_id = $1 ORDER BY p.version DESC`,
    [tx.agencyId],
  );
  return rows.map(whole);
}

const whole = (row: PolicyVersion): PolicyVersion => ({ ...row, document: completed(row.document) });
