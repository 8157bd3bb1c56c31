import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';

/** The fund that last paid for a household. */
export async function fundOfRecourse(tx: Tx, tenancyId: Id): Promise<Id | null> {
  const row = await tx.row<{ fundId: Id }>(
    `SELECT fund_id FROM money.guarantee_claim WHERE agency_id = $1 AND tenancy_id = $2 AND kind = 'landlord' AND state = 'paid' ORDER BY decided_on DESC, id DESC LIMIT 1`,
    [tx.agencyId, tenancyId],
  );
  return row?.fundId ?? null;
}

/** A payment the landlord reported: what came to him, and how much of it has paid nothing. */
export async function landlordReport(tx: Tx, tenancyId: Id, paymentId: Id): Promise<{ readonly amount: Halere; readonly free: Halere } | null> {
  return tx.row(
    `SELECT p.amount, coalesce(k.free, 0)::bigint AS free FROM money.payment p LEFT JOIN money.open_credit k ON k.agency_id = p.agency_id AND k.id = p.id
     WHERE p.agency_id = $1 AND p.id = $2 AND p.tenancy_id = $3 AND p.source = 'landlord_report' AND p.amount > 0`,
    [tx.agencyId, paymentId, tenancyId],
  );
}

export interface RecoveryCandidate {
  readonly bankLineId: Id;
  readonly tenancyId: Id;
  readonly householdName: string;
  readonly bookedOn: IsoDate;
  /** What of the line can be taken, and what the household owes. */
  readonly amount: Halere;
  readonly owed: Halere;
  readonly message: string | null;
  /** recourse_symbol, message, month_paid_by_guarantee */
  readonly because: string;
}

/** "regres", also with its endings; a payer who writes it means it (§ 1933). */
const WORD = '\\mregres';

/**
 * Incoming lines of households that owe recourse: under its symbol or naming it, not booked yet or aside; and money booked
 * as rent that paid nothing and names a month the guarantee has paid, whose claim is the agency's now (§ 1938).
 */
export async function recoveryCandidates(tx: Tx): Promise<RecoveryCandidate[]> {
  return tx.rows<RecoveryCandidate>(
    `WITH owing AS (
       SELECT t.id AS tenancy_id, h.name AS household_name, t.variable_symbol AS rent_symbol, s.variable_symbol AS recourse_symbol, sum(l.amount)::bigint AS owed
       FROM core.tenancy t JOIN money.account a ON a.agency_id = t.agency_id AND a.kind = 'recourse' AND a.owner_id = t.id
       JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
       LEFT JOIN money.recourse_symbol s ON s.agency_id = t.agency_id AND s.tenancy_id = t.id
       WHERE t.agency_id = $1 GROUP BY t.id, h.name, t.variable_symbol, s.variable_symbol HAVING sum(l.amount) > 0
     )
     SELECT n.id AS bank_line_id, o.tenancy_id, o.household_name, n.booked_on, n.amount, o.owed, n.message,
       CASE WHEN n.variable_symbol = o.recourse_symbol THEN 'recourse_symbol' ELSE 'message' END AS because
     FROM money.bank_line n JOIN owing o ON n.variable_symbol = o.recourse_symbol OR (n.variable_symbol = o.rent_symbol AND n.message ~* $2)
     WHERE n.agency_id = $1 AND n.state <> 'posted' AND n.amount > 0
     UNION ALL
     SELECT p.source_id, o.tenancy_id, o.household_name, p.received_on, k.free, o.owed, p.message, 'month_paid_by_guarantee'
     FROM owing o JOIN money.open_credit k ON k.agency_id = $1 AND k.tenancy_id = o.tenancy_id JOIN money.payment p ON p.agency_id = k.agency_id AND p.id = k.id
     WHERE p.source = 'bank_line' AND k.free = p.amount AND EXISTS (
       SELECT 1 FROM money.guarantee_claim c, jsonb_array_elements(c.months) m
       WHERE c.agency_id = $1 AND c.tenancy_id = o.tenancy_id AND c.state = 'paid'
         AND p.message ~ ('\\m0?' || ltrim(split_part(m->>'month', '-', 2), '0') || '\\s*/\\s*' || split_part(m->>'month', '-', 1)))
     ORDER BY 4, 1`,
    [tx.agencyId, WORD],
  );
}

export interface RecoveryLine {
  readonly bankLineId: Id;
  readonly bookedOn: IsoDate;
  /** What of it may be taken: all of a line not booked, what is left of one that stands aside, the whole of one booked as rent. */
  readonly amount: Halere;
  readonly counterName: string | null;
  readonly variableSymbol: string | null;
  readonly message: string | null;
  /** open: nobody has read it. aside: among unknown money. rent: booked as this household's rent, which is taken back first. */
  readonly standsAs: 'open' | 'aside' | 'rent';
  readonly because: RecoveryHint | null;
}

/** Why a line is offered before others. */
export type RecoveryHint = 'recourse_symbol' | 'message' | 'known_account' | 'landlord_account' | 'rent_symbol';

export interface LandlordReport {
  readonly paymentId: Id;
  readonly receivedOn: IsoDate;
  readonly amount: Halere;
  readonly message: string | null;
}

/** How far back a line booked as rent may turn out to have been recourse. */
const MONTHS_BACK = 24;
const MOST_LINES = 50;
/** A line's other side as sixteen digits and a bank. */
const ACCOUNT = `(n.counter_account || '/' || coalesce(n.counter_bank, ''))`;

/**
 * Incoming lines a recovery may come from: unread ones, what is left of those among unknown money, and those booked as
 * this household's rent alone. What points to the household and is nobody's yet first, then its rent, then the rest; the
 * latest before older ones; at most fifty, narrowed by words.
 */
export async function recoveryLines(tx: Tx, tenancyId: Id, search: string, landlordAccount: string | null): Promise<RecoveryLine[]> {
  return tx.rows<RecoveryLine>(
    `WITH whose AS (
       SELECT t.variable_symbol AS rent_symbol, s.variable_symbol AS recourse_symbol,
         ARRAY(SELECT DISTINCT ${ACCOUNT} FROM money.bank_posting p JOIN money.bank_line n ON n.agency_id = p.agency_id AND n.id = p.line_id
           WHERE p.agency_id = t.agency_id AND p.tenancy_id = t.id AND p.kind = 'payment' AND p.reversed_at IS NULL) AS accounts
       FROM core.tenancy t LEFT JOIN money.recourse_symbol s ON s.agency_id = t.agency_id AND s.tenancy_id = t.id WHERE t.agency_id = $1 AND t.id = $2
     )
     SELECT n.id AS bank_line_id, n.booked_on, n.amount, n.counter_name, n.variable_symbol, n.message,
       CASE n.state WHEN 'posted' THEN 'rent' WHEN 'open' THEN 'open' ELSE 'aside' END AS stands_as, h.because
     FROM money.bank_line n CROSS JOIN whose w CROSS JOIN LATERAL (
       SELECT CASE WHEN n.variable_symbol = w.recourse_symbol THEN 'recourse_symbol' WHEN n.message ~* $5 THEN 'message' WHEN ${ACCOUNT} = ANY (w.accounts) THEN 'known_account'
         WHEN ${ACCOUNT} = $7 THEN 'landlord_account' WHEN n.variable_symbol = w.rent_symbol THEN 'rent_symbol' END AS because
     ) h
     WHERE n.agency_id = $1 AND n.amount > 0 AND n.booked_on >= $3::date - make_interval(months => $4)
       AND (n.state <> 'posted' OR (SELECT count(*) > 0 AND bool_and(p.kind = 'payment' AND p.tenancy_id = $2) FROM money.bank_posting p
         WHERE p.agency_id = n.agency_id AND p.line_id = n.id AND p.reversed_at IS NULL))
       AND ($6 = '' OR concat_ws(' ', n.counter_name, n.message, n.variable_symbol, (n.amount / 100)::text) ILIKE '%' || $6 || '%')
     ORDER BY h.because IS NULL, n.state = 'posted', array_position(ARRAY['recourse_symbol', 'message', 'known_account', 'landlord_account', 'rent_symbol'], h.because), n.booked_on DESC, n.id LIMIT ${MOST_LINES}`,
    [tx.agencyId, tenancyId, tx.today, MONTHS_BACK, WORD, search.trim().slice(0, 60).replace(/[\\%_]/g, '\\$&'), landlordAccount],
  );
}

/** The landlord's account as contracts print it: who hands recourse over is known by it. */
export async function landlordAccountOf(tx: Tx, tenancyId: Id): Promise<string | null> {
  const row = await tx.row<{ account: string | null }>(
    'SELECT l.bank_account AS account FROM core.tenancy t JOIN core.landlord l ON l.agency_id = t.agency_id AND l.id = t.landlord_id WHERE t.agency_id = $1 AND t.id = $2',
    [tx.agencyId, tenancyId],
  );
  return row?.account ?? null;
}

/** Payments the landlord reported that have paid nothing: the household paid him what the guarantee had paid him. Newest first. */
export async function unusedReports(tx: Tx, tenancyId: Id): Promise<LandlordReport[]> {
  return tx.rows<LandlordReport>(
    `SELECT p.id AS payment_id, p.received_on, p.amount, p.message FROM money.payment p JOIN money.open_credit k ON k.agency_id = p.agency_id AND k.id = p.id
     WHERE p.agency_id = $1 AND p.tenancy_id = $2 AND p.source = 'landlord_report' AND p.amount > 0 AND k.free = p.amount ORDER BY p.received_on DESC, p.id`,
    [tx.agencyId, tenancyId],
  );
}
