import type { Client } from 'pg';
import { AGENCY, BANK_ACCOUNT, key, MONTHLY, MONTHLY_SUM, writeAgency } from './agency';

/** The day the history is looked at from; its last month was due on the fifth. */
export const TODAY = '2026-03-16';
/** Every tenth tenancy has not paid its last three months; half of these have been called. */
const OWING_EACH = 10;
const OWED_MONTHS = 3;
/** A month of model A is six ledger lines, of B five; every third tenancy is of model A. */
const LINES_A_MONTH = 16 / 3;

export const monthsFor = (lines: number, tenancies: number): number => Math.max(OWED_MONTHS + 1, Math.round(lines / tenancies / LINES_A_MONTH));

/** Ids of a thing of a tenancy `i` in its month `m`, in the order of time. */
const dated = (kind: string): string => `(substr(md5('${kind}'), 1, 8) || '-' || lpad(to_hex(m), 4, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`;
const IS_A = 'i % 3 = 0';

/** Years of charges and payments of an agency, as the services would have left them: set by set, keys and checks put back afterwards. */
export async function writeHistory(client: Client, tenancies: number, months: number): Promise<void> {
  for (const setting of [`synchronous_commit = off`, `work_mem = '128MB'`, `maintenance_work_mem = '256MB'`]) await client.query(`SET ${setting}`);
  await writeAgency(client, tenancies, '2010-01-01');
  const putBack = await withoutKeys(client, ['entry', 'entry_line', 'charge', 'payment', 'allocation', 'open_debt', 'open_credit']);
  for (const statement of statements(tenancies, months)) await client.query(statement);
  await putBack();
  await client.query('VACUUM ANALYZE');
}

function statements(tenancies: number, months: number): string[] {
  // March 2026 is the last month; `m` counts them from the first.
  const all = `(SELECT i, m, (date '2026-03-01' - make_interval(months => ${months} - m))::date AS first, m > ${months - OWED_MONTHS} AND i % ${OWING_EACH} = 0 AS owed
    FROM generate_series(1, ${months}) m, generate_series(1, ${tenancies}) i ORDER BY m, i) life`;
  const due = 'first + 4';
  // Rent comes two days early, and every seventh month ten days late.
  const paidOn = `CASE WHEN (m + i) % 7 = 0 THEN first + 14 ELSE first + 2 END`;
  const components = Object.entries(MONTHLY);
  const owners: Readonly<Record<string, string>> = { receivable: 'tenancy', advances: 'tenancy', landlord_claim: 'contract', held_for_owner: 'contract', rent_income: 'contract' };
  const lines = (prefix: string, entry: string, bookedOn: string, kind: string, amount: number, where: string): string =>
    `INSERT INTO money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on)
     SELECT '${AGENCY}', ${dated(`${prefix} ${kind}`)}, ${dated(entry)}, ${kind === 'bank' ? `'${BANK_ACCOUNT}'` : key(kind)}, ${amount}, ${bookedOn} FROM ${all} WHERE ${where}`;
  return [
    `INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at) VALUES ('${AGENCY}', '${BANK_ACCOUNT}', 'bank', '${BANK_ACCOUNT}', now())`,
    ...Object.entries(owners).map(([kind, of]) => `INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at) SELECT '${AGENCY}', ${key(kind)}, '${kind}', ${key(of)}, now() FROM generate_series(1, ${tenancies}) i`),
    `INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at) SELECT '${AGENCY}', ${dated('charge entry')}, first, 'charge', ${key('tenancy')}, 'Předpis', first FROM ${all}`,
    lines('charge', 'charge entry', 'first', 'receivable', MONTHLY_SUM, 'true'),
    lines('charge', 'charge entry', 'first', 'landlord_claim', -MONTHLY_SUM, IS_A),
    lines('charge', 'charge entry', 'first', 'rent_income', -MONTHLY.rent, `NOT (${IS_A})`),
    lines('charge', 'charge entry', 'first', 'advances', MONTHLY.rent - MONTHLY_SUM, `NOT (${IS_A})`),
    ...components.map(
      ([component, amount]) => `INSERT INTO money.charge (agency_id, id, tenancy_id, month, component, payer, paid_to, amount, due_on, creditor, signatory, security, entry_id, charged_on)
        SELECT '${AGENCY}', ${dated(component)}, ${key('tenancy')}, to_char(first, 'YYYY-MM'), '${component}', 'household', 'agency', ${amount}, ${due}, CASE WHEN ${IS_A} THEN 'landlord' ELSE 'agency' END,
          CASE WHEN ${IS_A} THEN 'landlord' ELSE 'agency' END, CASE WHEN ${IS_A} THEN 'guarantee' ELSE 'none' END, ${dated('charge entry')}, first FROM ${all}`,
    ),
    ...components.map(([component, amount]) => `INSERT INTO money.open_debt (agency_id, id, tenancy_id, due_on, open) SELECT '${AGENCY}', ${dated(component)}, ${key('tenancy')}, ${due}, ${amount} FROM ${all} WHERE owed`),
    `INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at) SELECT '${AGENCY}', ${dated('payment entry')}, ${paidOn}, 'bank_line', ${dated('line')}, 'Platba', first FROM ${all} WHERE NOT owed`,
    lines('payment', 'payment entry', paidOn, 'bank', MONTHLY_SUM, 'NOT owed'),
    lines('payment', 'payment entry', paidOn, 'receivable', -MONTHLY_SUM, 'NOT owed'),
    lines('payment', 'payment entry', paidOn, 'held_for_owner', -MONTHLY_SUM, `NOT owed AND ${IS_A}`),
    lines('payment', 'payment entry', paidOn, 'landlord_claim', MONTHLY_SUM, `NOT owed AND ${IS_A}`),
    `INSERT INTO money.payment (agency_id, id, tenancy_id, source, source_id, amount, received_on, paid_to, entry_id, recorded_at)
     SELECT '${AGENCY}', ${dated('payment')}, ${key('tenancy')}, 'bank_line', ${dated('line')}, ${MONTHLY_SUM}, ${paidOn}, 'agency', ${dated('payment entry')}, first FROM ${all} WHERE NOT owed`,
    ...components.map(
      ([component, amount]) => `INSERT INTO money.allocation (agency_id, id, tenancy_id, charge_id, payment_id, amount, because, allocated_on)
        SELECT '${AGENCY}', ${dated(`${component} paid`)}, ${key('tenancy')}, ${dated(component)}, ${dated('payment')}, ${amount}, 'earliest_due', ${paidOn} FROM ${all} WHERE NOT owed`,
    ),
    `INSERT INTO money.arrears_act (agency_id, id, tenancy_id, step, done_on, outcome, done_by)
     SELECT '${AGENCY}', ${key('call act')}, ${key('tenancy')}, 'call', date '2026-01-12' + i % 20, 'reached', '${AGENCY}' FROM generate_series(${OWING_EACH}, ${tenancies}, ${2 * OWING_EACH}) i`,
    `INSERT INTO money.arrears_pause (agency_id, id, tenancy_id, reason, paused_from, paused_to, paused_by)
     SELECT '${AGENCY}', ${key('pause')}, ${key('tenancy')}, 'social_worker_hold', '2026-03-01', '2026-03-31', '${AGENCY}' FROM generate_series(${OWING_EACH}, ${tenancies}, ${20 * OWING_EACH}) i`,
  ];
}

/** Takes foreign keys, other indexes and checks of rows off while sets are written; the returned function puts them back. */
async function withoutKeys(client: Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const regclasses = tables.map((table) => `'money.${table}'::regclass`).join(', ');
  const keys = await client.query<{ off: string; on: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS off, format('ALTER TABLE %s ADD CONSTRAINT %I %s NOT VALID', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS on
     FROM pg_constraint WHERE contype = 'f' AND conrelid IN (${regclasses})`,
  );
  const indexes = await client.query<{ off: string; on: string }>(
    `SELECT format('DROP INDEX %s', indexrelid::regclass) AS off, pg_get_indexdef(indexrelid) AS on FROM pg_index i
     WHERE indrelid IN (${regclasses}) AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
  );
  for (const { off } of [...keys.rows, ...indexes.rows]) await client.query(off);
  for (const table of tables) await client.query(`ALTER TABLE money.${table} DISABLE TRIGGER USER`);
  return async () => {
    for (const { on } of [...indexes.rows, ...keys.rows]) await client.query(on);
    for (const table of tables) await client.query(`ALTER TABLE money.${table} ENABLE TRIGGER USER`);
  };
}
