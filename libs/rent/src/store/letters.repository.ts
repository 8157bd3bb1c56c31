import { firstDayOf, lastDayOf, type Halere, type Id, type IsoDate, type Language, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { HelpPlace } from '../documents/letters-snapshot';

/** What a letter to a family says of its contract, its creditor and its flat. */
export interface LetterFacts {
  readonly number: string;
  readonly kind: 'lease' | 'sublease';
  readonly creditor: 'landlord' | 'agency';
  readonly signatory: 'landlord' | 'agency' | 'agency_by_power_of_attorney';
  readonly paymentRoute: 'direct_to_landlord' | 'via_agency';
  readonly variableSymbol: string;
  readonly language: Language;
  readonly powerOfAttorneyOn: IsoDate | null;
  readonly unitCode: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly landlordName: string;
  readonly landlordAddress: string;
  readonly landlordAccount: string | null;
  readonly landlordIban: string | null;
  /** Those who owe the rent, tenants first. */
  readonly tenants: readonly string[];
}

export async function letterFacts(tx: Tx, tenancyId: Id): Promise<LetterFacts | null> {
  return tx.row<LetterFacts>(
    `SELECT t.number, t.kind, t.creditor, t.signatory, t.payment_route, t.variable_symbol, t.language,
       CASE WHEN o.power_of_attorney THEN o.signed_on END AS power_of_attorney_on,
       u.code AS unit_code, b.street || ' ' || b.house_number AS street, b.city, b.postal_code,
       l.name AS landlord_name, l.street || ', ' || l.postal_code || ' ' || l.city AS landlord_address, l.bank_account AS landlord_account, l.iban AS landlord_iban,
       coalesce((SELECT array_agg(m.given_name || ' ' || m.family_name ORDER BY array_position(ARRAY['tenant', 'joint_tenant', 'spouse_by_law'], p.role), p.id)
         FROM core.tenancy_party p JOIN intake.member m ON m.agency_id = p.agency_id AND m.id = p.member_id
         WHERE p.agency_id = t.agency_id AND p.tenancy_id = t.id AND p.role IN ('tenant', 'joint_tenant', 'spouse_by_law')), '{}') AS tenants
     FROM core.tenancy t
     JOIN core.owner_contract o ON o.agency_id = t.agency_id AND o.id = t.owner_contract_id
     JOIN core.landlord l ON l.agency_id = t.agency_id AND l.id = t.landlord_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     WHERE t.agency_id = $1 AND t.id = $2`,
    [tx.agencyId, tenancyId],
  );
}

/** What has been paid of some months of a tenancy to one creditor. */
export async function paidOfMonths(tx: Tx, tenancyId: Id, creditor: string, months: readonly Month[]): Promise<Map<Month, Halere>> {
  const rows = await tx.rows<{ month: Month; paid: Halere }>(
    `SELECT c.month, coalesce(sum(a.amount), 0)::bigint AS paid
     FROM money.charge c JOIN money.allocation a ON a.agency_id = c.agency_id AND a.charge_id = c.id
     WHERE c.agency_id = $1 AND c.tenancy_id = $2 AND c.creditor = $3 AND c.month = ANY ($4) GROUP BY c.month`,
    [tx.agencyId, tenancyId, creditor, months],
  );
  return new Map(rows.map((row) => [row.month, row.paid]));
}

export interface SenderFacts {
  readonly signatoryName: string;
  readonly colleague: string | null;
  readonly colleaguePhone: string | null;
  readonly colleagueEmail: string | null;
}

/** Who signs for the agency, and the colleague who writes. */
export async function senderFacts(tx: Tx): Promise<SenderFacts> {
  const row = await tx.row<SenderFacts>(
    `SELECT p.signatory_name, s.display_name AS colleague, s.phone AS colleague_phone, s.email AS colleague_email
     FROM core.agency_profile p LEFT JOIN core.staff_member s ON s.agency_id = p.agency_id AND s.id = $2 WHERE p.agency_id = $1`,
    [tx.agencyId, tx.actor.accountId],
  );
  return row!;
}

export async function defaultAccount(tx: Tx): Promise<{ readonly account: string; readonly iban: string } | null> {
  return tx.row('SELECT bank_account AS account, iban FROM money.bank_account WHERE agency_id = $1 ORDER BY is_default DESC, name LIMIT 1', [tx.agencyId]);
}

/** Where the agency sends people for free advice (policy `help_places`, dated). */
export async function helpPlaces(tx: Tx): Promise<readonly HelpPlace[] | null> {
  const row = await tx.row<{ value: readonly HelpPlace[] }>(
    `SELECT value FROM core.agency_policy WHERE agency_id = $1 AND name = 'help_places' AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
    [tx.agencyId, tx.today],
  );
  return row?.value ?? null;
}

/** One flat of a landlord in one month, as far as it is his matter. */
export interface StatementRow {
  readonly ownerContractId: Id;
  readonly contractNumber: string;
  readonly model: 'A' | 'B' | 'C';
  readonly unitCode: string;
  readonly address: string;
  /** Shape A: charged to the tenant in the landlord's name; null when nothing was. */
  readonly charged: Halere | null;
  readonly chargedDueOn: IsoDate | null;
  readonly settled: Halere;
  readonly settledByGuarantee: Halere;
  readonly lastReceivedOn: IsoDate | null;
  /** Rent straight to him about which he has not answered yet. */
  readonly unanswered: boolean;
  readonly payout: Halere;
  readonly payoutFromGuarantee: Halere;
  readonly waiting: number;
  readonly sentOn: IsoDate | null;
  readonly plannedOn: IsoDate | null;
}

/** Contracts of a landlord in force in the month, with what was charged, settled and paid out: one statement. */
export function statementRows(tx: Tx, landlordId: Id, month: Month): Promise<StatementRow[]> {
  return tx.rows<StatementRow>(
    `SELECT o.id AS owner_contract_id, o.number AS contract_number, o.model, u.code AS unit_code, b.street || ' ' || b.house_number || ', ' || b.city AS address,
       c.charged, c.charged_due_on, coalesce(c.settled, 0)::bigint AS settled, coalesce(c.settled_by_guarantee, 0)::bigint AS settled_by_guarantee, c.last_received_on,
       EXISTS (SELECT 1 FROM money.arrival_question q JOIN core.tenancy t ON t.agency_id = q.agency_id AND t.id = q.tenancy_id
         WHERE q.agency_id = o.agency_id AND t.owner_contract_id = o.id AND q.month = $3 AND q.answer IS NULL) AS unanswered,
       coalesce(p.payout, 0)::bigint AS payout, coalesce(p.payout_from_guarantee, 0)::bigint AS payout_from_guarantee, coalesce(p.waiting, 0)::integer AS waiting, p.sent_on, p.planned_on
     FROM core.owner_contract o
     JOIN core.unit u ON u.agency_id = o.agency_id AND u.id = o.unit_id
     JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     LEFT JOIN LATERAL (
       SELECT sum(ch.amount)::bigint AS charged, min(ch.due_on) AS charged_due_on, sum(a.settled)::bigint AS settled, sum(a.by_guarantee)::bigint AS settled_by_guarantee, max(a.received_on) AS last_received_on
       FROM core.tenancy t JOIN money.charge ch ON ch.agency_id = t.agency_id AND ch.tenancy_id = t.id AND ch.month = $3 AND ch.creditor = 'landlord'
       LEFT JOIN LATERAL (
         SELECT sum(al.amount) AS settled, sum(al.amount) FILTER (WHERE pa.source = 'guarantee') AS by_guarantee, max(pa.received_on) FILTER (WHERE pa.source <> 'guarantee') AS received_on
         FROM money.allocation al JOIN money.payment pa ON pa.agency_id = al.agency_id AND pa.id = al.payment_id
         WHERE al.agency_id = ch.agency_id AND al.charge_id = ch.id
       ) a ON true
       WHERE t.agency_id = o.agency_id AND t.owner_contract_id = o.id
     ) c ON o.model = 'A'
     LEFT JOIN LATERAL (
       SELECT sum(amount)::bigint AS payout, sum(amount) FILTER (WHERE kind = 'guarantee')::bigint AS payout_from_guarantee,
         count(*) FILTER (WHERE state <> 'paid') AS waiting, max(paid_on) AS sent_on, max(due_on) FILTER (WHERE state <> 'paid') AS planned_on
       FROM money.payout WHERE agency_id = o.agency_id AND owner_contract_id = o.id AND state <> 'cancelled'
         AND (month = $3 OR (kind = 'guarantee' AND due_on BETWEEN $4 AND $5))
     ) p ON true
     WHERE o.agency_id = $1 AND o.landlord_id = $2 AND o.state <> 'draft' AND o.starts_on <= $5 AND coalesce(o.ended_on, o.ends_on, $4) >= $4
     ORDER BY u.code, o.number`,
    [tx.agencyId, landlordId, month, firstDayOf(month), lastDayOf(month)],
  );
}

export interface ReceiverRow {
  readonly name: string;
  readonly address: string;
  readonly accountEnding: string | null;
  readonly language: Language;
}

export async function landlordOfStatement(tx: Tx, landlordId: Id): Promise<ReceiverRow | null> {
  return tx.row<ReceiverRow>(
    `SELECT name, street || ', ' || postal_code || ' ' || city AS address, right(split_part(bank_account, '/', 1), 4) AS account_ending, language
     FROM core.landlord WHERE agency_id = $1 AND id = $2`,
    [tx.agencyId, landlordId],
  );
}
