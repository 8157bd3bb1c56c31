import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { letterDaysOf, type LetterDays } from '../domain/letters/letter-policy';
import type { DeliveryWay } from './breach.entity';

/** Somebody who owes the rent together with the others: tenant, joint tenant, spouse by law. */
export interface DebtorRow {
  readonly memberId: Id;
  readonly name: string;
  readonly birthDate: IsoDate;
}

export function debtorsOf(tx: Tx, tenancyId: Id): Promise<DebtorRow[]> {
  return tx.rows<DebtorRow>(
    `SELECT m.id AS member_id, m.given_name || ' ' || m.family_name AS name, m.birth_date
     FROM core.tenancy_party p JOIN intake.member m ON m.agency_id = p.agency_id AND m.id = p.member_id
     WHERE p.agency_id = $1 AND p.tenancy_id = $2 AND p.role IN ('tenant', 'joint_tenant', 'spouse_by_law')
     ORDER BY array_position(ARRAY['tenant', 'joint_tenant', 'spouse_by_law'], p.role), p.id`,
    [tx.agencyId, tenancyId],
  );
}

export interface CallPaper {
  readonly id: Id;
  readonly memberId: Id;
  readonly name: string;
  readonly documentId: Id;
  readonly number: string;
  readonly deliveredOn: IsoDate | null;
  readonly way: DeliveryWay | null;
  readonly proof: string | null;
}

export interface StandingCall {
  readonly id: Id;
  readonly actId: Id;
  readonly sentOn: IsoDate;
  readonly periodDays: number;
  readonly asked: Halere;
  readonly stillUnpaid: Halere;
  readonly papers: readonly CallPaper[];
}

/** Calls under § 2291 that were not withdrawn, newest first, with what of exactly their debts is unpaid now. */
export async function standingCalls(tx: Tx, tenancyId: Id): Promise<StandingCall[]> {
  const calls = await tx.rows<Omit<StandingCall, 'papers'>>(
    `SELECT b.id, b.act_id, b.sent_on, b.period_days, b.asked,
       (SELECT coalesce(sum(least(d.amount, o.open)), 0)::bigint FROM money.breach_call_debt d
        JOIN money.open_debt o ON o.agency_id = d.agency_id AND o.id = d.charge_id WHERE d.agency_id = b.agency_id AND d.call_id = b.id) AS still_unpaid
     FROM money.breach_call b JOIN money.arrears_act a ON a.agency_id = b.agency_id AND a.id = b.act_id
     WHERE b.agency_id = $1 AND b.tenancy_id = $2 AND a.undone_on IS NULL ORDER BY b.sent_on DESC, b.id DESC`,
    [tx.agencyId, tenancyId],
  );
  const papers = await tx.rows<CallPaper & { callId: Id }>(
    `SELECT p.id, p.call_id, p.member_id, m.given_name || ' ' || m.family_name AS name, p.document_id, d.number, p.delivered_on, p.way, p.proof
     FROM money.breach_call_paper p JOIN intake.member m ON m.agency_id = p.agency_id AND m.id = p.member_id
     JOIN core.document d ON d.agency_id = p.agency_id AND d.id = p.document_id WHERE p.agency_id = $1 AND p.call_id = ANY ($2) ORDER BY d.number`,
    [tx.agencyId, calls.map((call) => call.id)],
  );
  return calls.map((call) => ({ ...call, papers: papers.filter((paper) => paper.callId === call.id) }));
}

/** Days an agency gives in its letters (policy `letter_days`: { "callToPay": 14, "breachCall": 14 }). */
export async function letterDays(tx: Tx): Promise<LetterDays> {
  const row = await tx.row<{ value: Partial<LetterDays> }>(
    `SELECT value FROM core.agency_policy WHERE agency_id = $1 AND name = 'letter_days' AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
    [tx.agencyId, tx.today],
  );
  return letterDaysOf(row?.value);
}
