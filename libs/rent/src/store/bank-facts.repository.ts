import { halere, type Halere, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { PayoutFacts, TenancyFacts } from '../domain/bank/piles';

/** Tenancies that money may be for, with the sums that would surprise nobody in that month. */
export async function tenancyFacts(tx: Tx, on: IsoDate, only: readonly Id[] | null = null): Promise<TenancyFacts[]> {
  const rows = await tx.rows<{ tenancyId: Id; label: string; familyNames: string[]; variableSymbol: string; amounts: (string | null)[]; endedOn: IsoDate | null; planSymbols: string[]; formerSymbols: string[] }>(
    `SELECT t.id AS tenancy_id, h.name || ', ' || u.code AS label, t.variable_symbol,
       CASE WHEN t.state = 'ended' THEN coalesce(t.ended_on, t.ends_on) END AS ended_on,
       array(SELECT DISTINCT m.family_name FROM intake.member m WHERE m.agency_id = t.agency_id AND m.household_id = t.household_id) || string_to_array(h.name, ' ') AS family_names,
       ARRAY[month.total, owed.total, month.total - shares.total] || shares.amounts || plan.amounts AS amounts, plan.symbols AS plan_symbols,
       array(SELECT o.former_symbol FROM money.opening_row o WHERE o.agency_id = t.agency_id AND o.tenancy_id = t.id AND o.former_symbol IS NOT NULL AND NOT o.is_reversed) AS former_symbols
     FROM core.tenancy t
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     CROSS JOIN LATERAL (
       SELECT sum(c.amount)::bigint AS total FROM core.tenancy_component c
       WHERE c.agency_id = t.agency_id AND c.tenancy_id = t.id AND c.valid_from <= greatest($2::date, t.starts_on) AND (c.valid_to IS NULL OR c.valid_to >= $2::date)
     ) AS month
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(s.amount), 0)::bigint AS total, coalesce(array_agg(s.amount), '{}') AS amounts FROM core.payer_share s
       WHERE s.agency_id = t.agency_id AND s.tenancy_id = t.id AND s.paid_to = 'agency' AND s.valid_from <= $2::date AND (s.valid_to IS NULL OR s.valid_to >= $2::date)
     ) AS shares
     CROSS JOIN LATERAL (
       SELECT sum(d.open)::bigint AS total FROM money.open_debt d WHERE d.agency_id = t.agency_id AND d.tenancy_id = t.id
     ) AS owed
     CROSS JOIN LATERAL (
       SELECT coalesce(array_agg(DISTINCT p.symbol), '{}') AS symbols, coalesce(array_agg(DISTINCT i.amount), '{}') AS amounts FROM money.repayment_plan p
       JOIN money.repayment_instalment i ON i.agency_id = p.agency_id AND i.plan_id = p.id
       WHERE p.agency_id = t.agency_id AND p.tenancy_id = t.id AND p.ended_on IS NULL
     ) AS plan
     WHERE t.agency_id = $1 AND t.state IN ('signed', 'ended') AND ($3::uuid[] IS NULL OR t.id = ANY ($3))`,
    [tx.agencyId, on, only],
  );
  return rows.map(({ amounts, familyNames, ...row }) => ({ ...row, familyNames: [...new Set(familyNames.filter((name) => name.length > 2))], usualAmounts: [...new Set(amounts.map(Number).filter((amount) => amount > 0))].map(halere) }));
}

/** Which tenancies money from these accounts has been booked to; an account is "number/bank". */
export async function payersByAccount(tx: Tx, accounts: readonly string[]): Promise<Map<string, Id[]>> {
  const rows = await tx.rows<{ account: string; tenancies: Id[] }>(
    `SELECT l.counter_account || '/' || coalesce(l.counter_bank, '') AS account, array_agg(DISTINCT p.tenancy_id) AS tenancies
     FROM money.bank_line l JOIN money.bank_posting p ON p.agency_id = l.agency_id AND p.line_id = l.id
     WHERE l.agency_id = $1 AND l.counter_account = ANY ($2) AND p.kind = 'payment' AND p.reversed_at IS NULL GROUP BY 1`,
    [tx.agencyId, [...new Set(accounts.map((account) => account.split('/')[0]))]],
  );
  return new Map(rows.map((row) => [row.account, row.tenancies]));
}

/** Payouts that wait for their outgoing line. */
export async function waitingPayouts(tx: Tx): Promise<(PayoutFacts & { dueOn: IsoDate; state: string })[]> {
  return tx.rows(
    `SELECT p.id AS payout_id, l.name || coalesce(' (' || p.month || ')', '') AS label, ltrim(p.variable_symbol, '0') AS variable_symbol, p.amount,
       CASE WHEN l.iban LIKE 'CZ%' THEN substring(l.iban FROM 9) || '/' || substring(l.iban FROM 5 FOR 4) END AS account, p.due_on, p.state, p.landlord_id
     FROM money.payout p JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
     WHERE p.agency_id = $1 AND p.state IN ('due', 'ordered') ORDER BY p.due_on, p.id`,
    [tx.agencyId],
  );
}

/** "symbol amount" of money that came under these symbols. */
export async function receivedUnder(tx: Tx, symbols: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ key: string }>(
    `SELECT DISTINCT variable_symbol || ' ' || amount AS key FROM money.bank_line WHERE agency_id = $1 AND variable_symbol = ANY ($2) AND amount > 0`,
    [tx.agencyId, [...new Set(symbols)]],
  );
  return new Set(rows.map((row) => row.key));
}

/** The newest standing payment of a tenancy with this amount that came by bank before a day. */
export async function paymentToReturn(tx: Tx, tenancyId: Id, amount: Halere, before: IsoDate): Promise<{ paymentId: Id; lineId: Id; heldInSuspense: boolean } | null> {
  return tx.row(
    `SELECT p.id AS payment_id, p.source_id AS line_id,
       EXISTS (SELECT 1 FROM money.bank_posting s WHERE s.agency_id = p.agency_id AND s.line_id = p.source_id AND s.kind IN ('suspense', 'not_rent') AND s.reversed_at IS NULL) AS held_in_suspense
     FROM money.payment p
     WHERE p.agency_id = $1 AND p.tenancy_id = $2 AND p.amount = $3 AND p.received_on <= $4 AND p.source = 'bank_line'
       AND NOT EXISTS (SELECT 1 FROM money.payment r WHERE r.agency_id = p.agency_id AND r.reverses_payment_id = p.id)
     ORDER BY p.received_on DESC, p.id DESC LIMIT 1`,
    [tx.agencyId, tenancyId, amount, before],
  );
}

const MOST_CHOICES = 20;
const ACCENTED = 'áčďéěíňóřšťúůýžäöüľĺŕôâ';
const PLAIN = 'acdeeinorstuuyzaoullroa';

export async function searchTenancies(tx: Tx, search: string): Promise<TenancyFacts[]> {
  const words = search.trim().split(/\s+/).filter((word) => word !== '').map((word) => `%${word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[\\%_]/g, '\\$&')}%`);
  const rows = await tx.rows<{ id: Id }>(
    `SELECT t.id FROM core.tenancy t
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     WHERE t.agency_id = $1 AND t.state IN ('signed', 'ended')
       AND translate(lower(concat_ws(' ', h.name, h.code, u.code, t.number, t.variable_symbol,
         (SELECT string_agg(m.given_name || ' ' || m.family_name, ' ') FROM intake.member m WHERE m.agency_id = h.agency_id AND m.household_id = h.id))), '${ACCENTED}', '${PLAIN}') LIKE ALL ($2::text[])
     ORDER BY t.state DESC, h.name, t.starts_on DESC LIMIT ${MOST_CHOICES}`,
    [tx.agencyId, words],
  );
  if (rows.length === 0) return [];
  const facts = new Map((await tenancyFacts(tx, tx.today, rows.map((row) => row.id))).map((each) => [each.tenancyId, each]));
  return rows.map((row) => facts.get(row.id)!);
}
