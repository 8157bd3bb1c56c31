import { newId, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { AllocatedPart, Because, Security } from '../domain/allocation';
import type { PaymentPayer, Towards } from './rent.entity';

/** Whose money a tenancy's is, with its row locked: payments, charges and reversals of one tenancy go one after another. */
export interface TenancyParties {
  readonly tenancyId: Id;
  readonly model: 'A' | 'B' | 'C';
  readonly ownerContractId: Id;
  readonly landlordId: Id;
  readonly variableSymbol: string;
  readonly state: string;
  readonly lastDay: IsoDate | null;
}

export async function lockTenancies(tx: Tx, ids: readonly Id[]): Promise<Map<Id, TenancyParties>> {
  const rows = await tx.rows<TenancyParties>(
    `SELECT t.id AS tenancy_id, t.model, t.owner_contract_id, t.landlord_id, t.variable_symbol, t.state, coalesce(t.ended_on, t.ends_on) AS last_day
     FROM core.tenancy t WHERE t.agency_id = $1 AND t.id = ANY ($2) ORDER BY t.id FOR NO KEY UPDATE`,
    [tx.agencyId, [...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.tenancyId, row]));
}

export interface OpenDebtRow {
  readonly chargeId: Id;
  readonly tenancyId: Id;
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly payer: string;
  readonly paidTo: 'agency' | 'landlord';
  readonly component: string;
  readonly security: Security;
  readonly creditor: 'landlord' | 'agency';
  readonly open: Halere;
}

export async function openDebts(tx: Tx, tenancyIds: readonly Id[]): Promise<OpenDebtRow[]> {
  return tx.rows<OpenDebtRow>(
    `SELECT c.id AS charge_id, c.tenancy_id, c.month, c.due_on, c.payer, c.paid_to, c.component, c.security, c.creditor, d.open
     FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id
     WHERE d.agency_id = $1 AND d.tenancy_id = ANY ($2) ORDER BY c.due_on, c.id`,
    [tx.agencyId, tenancyIds],
  );
}

export interface OpenCreditRow {
  readonly paymentId: Id;
  readonly tenancyId: Id;
  readonly free: Halere;
  readonly payer: PaymentPayer;
  readonly receivedOn: IsoDate;
  readonly message: string | null;
  readonly specificSymbol: string | null;
  readonly towards: Towards | null;
  /** The repayment plan under whose symbol it came. */
  readonly planId: Id | null;
}

export async function openCredits(tx: Tx, tenancyIds: readonly Id[]): Promise<OpenCreditRow[]> {
  return tx.rows<OpenCreditRow>(
    `SELECT p.id AS payment_id, p.tenancy_id, k.free, p.payer, p.received_on, p.message, p.specific_symbol, p.towards, p.plan_id
     FROM money.open_credit k JOIN money.payment p ON p.agency_id = k.agency_id AND p.id = k.id
     WHERE k.agency_id = $1 AND k.tenancy_id = ANY ($2)`,
    [tx.agencyId, tenancyIds],
  );
}

/** Months the creditor has reminded of, and the last month charged, per tenancy that has money to be allocated. */
export async function debtFacts(tx: Tx, tenancyIds: readonly Id[]): Promise<Map<Id, { reminded: Month[]; chargedThrough: Month | null }>> {
  const rows = await tx.rows<{ tenancyId: Id; reminded: Month[] | null; chargedThrough: Month | null }>(
    `SELECT t.id AS tenancy_id,
       (SELECT array_agg(DISTINCT m) FROM money.arrears_act a, unnest(a.months) AS m WHERE a.agency_id = $1 AND a.tenancy_id = t.id AND a.undone_on IS NULL) AS reminded,
       (SELECT max(c.month) FROM money.charge c WHERE c.agency_id = $1 AND c.tenancy_id = t.id) AS charged_through
     FROM unnest($2::uuid[]) AS t (id)`,
    [tx.agencyId, tenancyIds],
  );
  return new Map(rows.map((row) => [row.tenancyId, { reminded: row.reminded ?? [], chargedThrough: row.chargedThrough }]));
}

export interface AllocationToWrite extends Omit<AllocatedPart, 'because'> {
  readonly tenancyId: Id;
  readonly because: Because | 'reversed' | 'corrected' | 'refunded';
}

export async function writeAllocations(tx: Tx, parts: readonly AllocationToWrite[]): Promise<void> {
  if (parts.length === 0) return;
  await tx.run(
    `INSERT INTO money.allocation (agency_id, id, tenancy_id, charge_id, payment_id, amount, because, allocated_on)
     SELECT $1, a.id, a.tenancy_id, a.charge_id, a.payment_id, a.amount, a.because, $8
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[], $7::text[]) AS a (id, tenancy_id, charge_id, payment_id, amount, because)`,
    [
      tx.agencyId,
      parts.map(() => newId()),
      parts.map((part) => part.tenancyId),
      parts.map((part) => part.chargeId),
      parts.map((part) => part.paymentId),
      parts.map((part) => part.amount),
      parts.map((part) => part.because),
      tx.today,
    ],
  );
}

/** Sets what is open of charges; zero removes the row, a debt that opens again (reversal) gets it back. */
export async function writeOpenDebts(tx: Tx, open: ReadonlyMap<Id, Halere>): Promise<void> {
  await writeOpen(tx, open, {
    remove: 'DELETE FROM money.open_debt WHERE agency_id = $1 AND id = ANY ($2)',
    keep: `INSERT INTO money.open_debt (agency_id, id, tenancy_id, due_on, open)
      SELECT $1, c.id, c.tenancy_id, c.due_on, o.amount FROM unnest($2::uuid[], $3::bigint[]) AS o (id, amount)
      JOIN money.charge c ON c.agency_id = $1 AND c.id = o.id
      ON CONFLICT (agency_id, id) DO UPDATE SET open = excluded.open`,
  });
}

/** `fresh` payments have no row yet: what is used up of them needs none. */
export async function writeOpenCredits(tx: Tx, free: ReadonlyMap<Id, Halere>, fresh: ReadonlySet<Id> = new Set()): Promise<void> {
  await writeOpen(tx, new Map([...free].filter(([id, amount]) => amount > 0 || !fresh.has(id))), {
    remove: 'DELETE FROM money.open_credit WHERE agency_id = $1 AND id = ANY ($2)',
    keep: `INSERT INTO money.open_credit (agency_id, id, tenancy_id, free)
      SELECT $1, p.id, p.tenancy_id, o.amount FROM unnest($2::uuid[], $3::bigint[]) AS o (id, amount)
      JOIN money.payment p ON p.agency_id = $1 AND p.id = o.id
      ON CONFLICT (agency_id, id) DO UPDATE SET free = excluded.free`,
  });
}

async function writeOpen(tx: Tx, amounts: ReadonlyMap<Id, Halere>, sql: { readonly remove: string; readonly keep: string }): Promise<void> {
  const gone = [...amounts].filter(([, amount]) => amount === 0).map(([key]) => key);
  const kept = [...amounts].filter(([, amount]) => amount > 0);
  if (gone.length > 0) await tx.run(sql.remove, [tx.agencyId, gone]);
  if (kept.length > 0) await tx.run(sql.keep, [tx.agencyId, kept.map(([key]) => key), kept.map(([, amount]) => amount)]);
}

/** What each of some payments has paid and not given back, per charge. */
export async function paidByPayments(tx: Tx, paymentIds: readonly Id[]): Promise<{ paymentId: Id; tenancyId: Id; chargeId: Id; amount: Halere; open: Halere }[]> {
  return tx.rows(
    `SELECT a.payment_id, a.tenancy_id, a.charge_id, sum(a.amount)::bigint AS amount, coalesce(max(d.open), 0)::bigint AS open
     FROM money.allocation a LEFT JOIN money.open_debt d ON d.agency_id = a.agency_id AND d.id = a.charge_id
     WHERE a.agency_id = $1 AND a.payment_id = ANY ($2) GROUP BY a.payment_id, a.tenancy_id, a.charge_id HAVING sum(a.amount) <> 0`,
    [tx.agencyId, paymentIds],
  );
}

/** What has paid some charges, newest first, for giving back. */
export async function paidOfCharges(tx: Tx, chargeIds: readonly Id[]): Promise<{ paymentId: Id; tenancyId: Id; chargeId: Id; amount: Halere; free: Halere }[]> {
  return tx.rows(
    `SELECT a.payment_id, a.tenancy_id, a.charge_id, sum(a.amount)::bigint AS amount, coalesce(max(k.free), 0)::bigint AS free
     FROM money.allocation a LEFT JOIN money.open_credit k ON k.agency_id = a.agency_id AND k.id = a.payment_id
     WHERE a.agency_id = $1 AND a.charge_id = ANY ($2) GROUP BY a.payment_id, a.tenancy_id, a.charge_id HAVING sum(a.amount) > 0
     ORDER BY max(a.allocated_on) DESC, a.payment_id DESC`,
    [tx.agencyId, chargeIds],
  );
}
