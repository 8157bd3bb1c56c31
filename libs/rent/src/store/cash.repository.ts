import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { UsedOfLine } from '../bank-aside';
import type { CashDayRow, CashDeskRow, CashDocumentRow } from './cash.entity';

/** The desk with its row locked: papers of one desk are written one after another, so its book is never overdrawn. */
export async function lockDesk(tx: Tx, deskId: Id): Promise<CashDeskRow | null> {
  return tx.row<CashDeskRow>('SELECT * FROM money.cash_desk WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, deskId]);
}

export async function standingDay(tx: Tx, deskId: Id, day: IsoDate): Promise<CashDayRow | null> {
  return tx.row<CashDayRow>('SELECT * FROM money.cash_day WHERE agency_id = $1 AND desk_id = $2 AND day = $3 AND reopened_at IS NULL', [tx.agencyId, deskId, day]);
}

/** Days with papers that nobody has closed, the earliest first. */
export async function openDaysOf(tx: Tx, deskIds: readonly Id[]): Promise<{ deskId: Id; day: IsoDate }[]> {
  return tx.rows(
    `SELECT DISTINCT d.desk_id, d.issued_on AS day FROM money.cash_document d
     WHERE d.agency_id = $1 AND d.desk_id = ANY ($2)
       AND NOT EXISTS (SELECT 1 FROM money.cash_day c WHERE c.agency_id = d.agency_id AND c.desk_id = d.desk_id AND c.day = d.issued_on AND c.reopened_at IS NULL)
     ORDER BY day, desk_id`,
    [tx.agencyId, deskIds],
  );
}

export async function lastClosedDay(tx: Tx, deskId: Id): Promise<IsoDate | null> {
  return (await tx.row<{ day: IsoDate | null }>('SELECT max(day) AS day FROM money.cash_day WHERE agency_id = $1 AND desk_id = $2 AND reopened_at IS NULL', [tx.agencyId, deskId]))!.day;
}

export async function nextPaper(tx: Tx, deskId: Id, kind: string, year: number): Promise<number> {
  return (await tx.row<{ next: number }>('SELECT coalesce(max(sequence), 0) + 1 AS next FROM money.cash_document WHERE agency_id = $1 AND desk_id = $2 AND kind = $3 AND year = $4', [tx.agencyId, deskId, kind, year]))!.next;
}

/** What a tenancy has paid in cash on a day at any desk, cancelled papers taken off. */
export async function paidInCash(tx: Tx, tenancyId: Id, day: IsoDate): Promise<Halere> {
  return (await tx.row<{ cash: Halere }>(
    `SELECT coalesce(sum(cash), 0)::bigint AS cash FROM money.cash_document WHERE agency_id = $1 AND tenancy_id = $2 AND issued_on = $3 AND kind = 'receipt'`,
    [tx.agencyId, tenancyId, day],
  ))!.cash;
}

export async function paperByKey(tx: Tx, requestKey: Id): Promise<CashDocumentRow | null> {
  return tx.row<CashDocumentRow>('SELECT * FROM money.cash_document WHERE agency_id = $1 AND request_key = $2', [tx.agencyId, requestKey]);
}

/** Who pays and for what flat, for the paper; and whether the agency may take the money at all. */
export interface CashTenancy {
  readonly tenancyId: Id;
  readonly model: 'A' | 'B' | 'C';
  readonly number: string;
  readonly variableSymbol: string;
  readonly unitCode: string;
  readonly address: string;
  readonly collects: boolean;
}

export async function cashTenancy(tx: Tx, tenancyId: Id): Promise<CashTenancy | null> {
  return tx.row<CashTenancy>(
    `SELECT t.id AS tenancy_id, t.model, t.number, t.variable_symbol, u.code AS unit_code, b.street || ' ' || b.house_number || ', ' || b.city AS address,
       (t.model <> 'A' OR o.collects_for_landlord) AS collects
     FROM core.tenancy t JOIN core.owner_contract o ON o.agency_id = t.agency_id AND o.id = t.owner_contract_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     WHERE t.agency_id = $1 AND t.id = $2 AND t.state IN ('signed', 'ended')`,
    [tx.agencyId, tenancyId],
  );
}

export interface CashPaperView extends CashDocumentRow {
  readonly cancelledBy: string | null;
  readonly cancels: string | null;
  readonly issuedByName: string | null;
  readonly tenancyLabel: string | null;
  readonly bankLineOn: IsoDate | null;
}

const PAPERS = `SELECT d.*, c.number AS cancelled_by, o.number AS cancels, s.display_name AS issued_by_name, l.booked_on AS bank_line_on,
    CASE WHEN t.id IS NULL THEN NULL ELSE u.code || ', ' || h.name END AS tenancy_label
  FROM money.cash_document d
  LEFT JOIN money.cash_document c ON c.agency_id = d.agency_id AND c.cancels_document_id = d.id
  LEFT JOIN money.cash_document o ON o.agency_id = d.agency_id AND o.id = d.cancels_document_id
  LEFT JOIN core.staff_member s ON s.agency_id = d.agency_id AND s.id = d.issued_by
  LEFT JOIN money.bank_line l ON l.agency_id = d.agency_id AND l.id = d.bank_line_id
  LEFT JOIN core.tenancy t ON t.agency_id = d.agency_id AND t.id = d.tenancy_id
  LEFT JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
  LEFT JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
  WHERE d.agency_id = $1`;

export async function papersOfDays(tx: Tx, deskId: Id, from: IsoDate, to: IsoDate): Promise<CashPaperView[]> {
  return tx.rows<CashPaperView>(`${PAPERS} AND d.desk_id = $2 AND d.issued_on BETWEEN $3 AND $4 ORDER BY d.issued_at DESC, d.number DESC`, [tx.agencyId, deskId, from, to]);
}

export async function papersByIds(tx: Tx, ids: readonly Id[]): Promise<CashPaperView[]> {
  return tx.rows<CashPaperView>(`${PAPERS} AND d.id = ANY ($2)`, [tx.agencyId, ids]);
}

/** Cash sent to or taken from the bank that no statement has shown yet, of every desk. */
export async function papersOnTheWay(tx: Tx): Promise<CashPaperView[]> {
  return tx.rows<CashPaperView>(`${PAPERS} AND d.purpose IN ('to_bank', 'from_bank') AND d.bank_line_id IS NULL AND d.cancels_document_id IS NULL AND c.id IS NULL ORDER BY d.issued_on, d.number`, [tx.agencyId]);
}

/** Lines of statements that may be cash on its way: same amount, open or put aside and used for nothing else, nearest day first. */
export async function linesForCash(tx: Tx, amount: Halere, near: IsoDate): Promise<{ id: Id; bookedOn: IsoDate; amount: Halere; counterName: string | null; message: string | null }[]> {
  return tx.rows(
    `SELECT l.id, l.booked_on, l.amount, l.counter_name, l.message FROM money.bank_line l
     WHERE l.agency_id = $1 AND l.amount = $2
       AND (l.state <> 'posted' OR EXISTS (SELECT 1 FROM money.bank_posting p WHERE p.agency_id = l.agency_id AND p.line_id = l.id AND p.reversed_at IS NULL AND p.kind = 'not_rent'))
       AND NOT EXISTS (SELECT 1 FROM money.cash_document d WHERE d.agency_id = l.agency_id AND d.bank_line_id = l.id)
     ORDER BY abs(l.booked_on - $3::date), l.id LIMIT 10`,
    [tx.agencyId, amount, near],
  );
}

/** Which of some lines are cash that came from a desk or went to one. */
export function linesUsedByCash(tx: Tx, lineIds: readonly Id[]): Promise<UsedOfLine[]> {
  return tx.rows<UsedOfLine>(
    `SELECT d.bank_line_id AS line_id, n.amount FROM money.cash_document d JOIN money.bank_line n ON n.agency_id = d.agency_id AND n.id = d.bank_line_id
     WHERE d.agency_id = $1 AND d.bank_line_id = ANY ($2)`,
    [tx.agencyId, lineIds],
  );
}

export async function daysOfDesk(tx: Tx, deskId: Id): Promise<(CashDayRow & { closedByName: string | null })[]> {
  return tx.rows(
    `SELECT d.*, s.display_name AS closed_by_name FROM money.cash_day d LEFT JOIN core.staff_member s ON s.agency_id = d.agency_id AND s.id = d.closed_by
     WHERE d.agency_id = $1 AND d.desk_id = $2 ORDER BY d.day DESC, d.closed_at DESC LIMIT 90`,
    [tx.agencyId, deskId],
  );
}
