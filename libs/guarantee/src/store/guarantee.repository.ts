import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';
import { KNOWN_UNPAID, type UsedOfLine } from '#rent';
import { SERVICES } from '#tenancies';
import type { GuaranteeClaimRow, GuaranteeFundRow } from './guarantee.entity';

/** What a guarantee can cover of a month: rent and advances. Interest, costs and settlements are never covered. */
export const COVERED_COMPONENTS: readonly string[] = ['rent', ...SERVICES];

export interface GuaranteedTenancy {
  readonly tenancyId: Id;
  readonly model: 'A' | 'B' | 'C';
  readonly ownerContractId: Id;
  readonly landlordId: Id;
  readonly variableSymbol: string;
  readonly monthlyRent: Halere;
  readonly monthlyServices: Halere;
  /** Promised or paid for this tenancy so far, and recovered since. */
  readonly paidBefore: Halere;
  readonly recovered: Halere;
  /** Of it what was claimed in this calendar year. */
  readonly paidThisYear: Halere;
  readonly unitId: Id;
  readonly paymentRoute: 'direct_to_landlord' | 'via_agency';
  /** The last day of the lease, null while it has none. */
  readonly lastDay: IsoDate | null;
}

const STANDING = `g.agency_id = t.agency_id AND g.tenancy_id = t.id AND g.kind = 'landlord' AND g.state IN ('approved', 'paid')`;
const GUARANTEED = `SELECT t.id AS tenancy_id, t.model, t.owner_contract_id, t.landlord_id, c.variable_symbol,
    m.rent AS monthly_rent, m.services AS monthly_services,
    t.unit_id, t.payment_route, coalesce(t.ended_on, t.ends_on) AS last_day,
    coalesce((SELECT sum(g.payout_amount) FROM money.guarantee_claim g WHERE ${STANDING}), 0)::bigint AS paid_before,
    coalesce((SELECT sum(g.payout_amount) FROM money.guarantee_claim g WHERE ${STANDING} AND g.claimed_on >= date_trunc('year', $2::date)), 0)::bigint AS paid_this_year,
    coalesce((SELECT sum(r.amount) FROM money.recovery r WHERE r.agency_id = t.agency_id AND r.tenancy_id = t.id), 0)::bigint AS recovered
  FROM core.tenancy t JOIN core.owner_contract c ON c.agency_id = t.agency_id AND c.id = t.owner_contract_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(k.amount) FILTER (WHERE k.component = 'rent'), 0)::bigint AS rent, coalesce(sum(k.amount) FILTER (WHERE k.component <> 'rent'), 0)::bigint AS services
    FROM core.tenancy_component k WHERE k.agency_id = t.agency_id AND k.tenancy_id = t.id
      AND k.valid_from <= greatest(t.starts_on, least($2::date, coalesce(t.ended_on, t.ends_on, $2::date)))
      AND (k.valid_to IS NULL OR k.valid_to >= greatest(t.starts_on, least($2::date, coalesce(t.ended_on, t.ends_on, $2::date))))
  ) m`;

/** One tenancy with its row locked: claims of one tenancy go one after another. */
export async function lockGuaranteed(tx: Tx, tenancyId: Id): Promise<GuaranteedTenancy | null> {
  await tx.run('SELECT id FROM core.tenancy WHERE agency_id = $1 AND id = $2 FOR NO KEY UPDATE', [tx.agencyId, tenancyId]);
  return guaranteedOf(tx, tenancyId);
}

export async function guaranteedOf(tx: Tx, tenancyId: Id): Promise<GuaranteedTenancy | null> {
  return tx.row<GuaranteedTenancy>(`${GUARANTEED} WHERE t.agency_id = $1 AND t.id = $3`, [tx.agencyId, tx.today, tenancyId]);
}

/** Every lease the fund stands behind today: those in force, and ended ones that still owe. */
export async function guaranteedTenancies(tx: Tx): Promise<GuaranteedTenancy[]> {
  return tx.rows<GuaranteedTenancy>(
    `${GUARANTEED} WHERE t.agency_id = $1 AND t.model = 'A'
       AND ((t.state = 'signed' AND t.starts_on <= $2 AND coalesce(t.ends_on, $2) >= $2) OR EXISTS (SELECT 1 FROM money.open_debt d WHERE d.agency_id = t.agency_id AND d.tenancy_id = t.id))
     ORDER BY t.id`,
    [tx.agencyId, tx.today],
  );
}

export interface OwedMonthRow {
  readonly tenancyId: Id;
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly rent: Halere;
  readonly services: Halere;
  /** What the guarantee has paid of this month so far; one claim of a tenancy waits at a time, so nothing else is promised. */
  readonly before: { readonly promised: Halere; readonly sent: Halere };
}

/** Months of the landlords' claims known to be unpaid, oldest first; only what is past its due date. */
export async function owedMonths(tx: Tx, tenancyIds: readonly Id[]): Promise<OwedMonthRow[]> {
  const rows = await tx.rows<Omit<OwedMonthRow, 'before'> & { readonly guaranteed: Halere }>(
    `SELECT o.*, coalesce((SELECT sum(a.amount) FROM money.charge c JOIN money.allocation a ON a.agency_id = c.agency_id AND a.charge_id = c.id
         JOIN money.payment p ON p.agency_id = a.agency_id AND p.id = a.payment_id AND p.source = 'guarantee'
         WHERE c.agency_id = $1 AND c.tenancy_id = o.tenancy_id AND c.month = o.month AND c.component = ANY ($4)), 0)::bigint AS guaranteed
     FROM (
       SELECT d.tenancy_id, c.month, min(d.due_on) AS due_on,
         coalesce(sum(d.open) FILTER (WHERE c.component = 'rent'), 0)::bigint AS rent, coalesce(sum(d.open) FILTER (WHERE c.component <> 'rent'), 0)::bigint AS services
       FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id
       WHERE d.agency_id = $1 AND d.tenancy_id = ANY ($2) AND d.due_on < $3 AND c.creditor = 'landlord' AND c.component = ANY ($4) AND ${KNOWN_UNPAID}
       GROUP BY d.tenancy_id, c.month
     ) o ORDER BY o.due_on, o.month`,
    [tx.agencyId, tenancyIds, tx.today, COVERED_COMPONENTS],
  );
  return rows.map(({ guaranteed, ...row }) => ({ ...row, before: { promised: guaranteed, sent: guaranteed } }));
}

/** A fund with what it has free: its row is where two promises of the same money meet. */
export type FundWithBalance = GuaranteeFundRow & { readonly balance: Halere };

export async function firstFund(tx: Tx): Promise<GuaranteeFundRow | null> {
  return tx.row<GuaranteeFundRow>('SELECT * FROM money.guarantee_fund WHERE agency_id = $1 ORDER BY opened_on, id LIMIT 1', [tx.agencyId]);
}

/** Locks the fund: whoever promises its money next waits until this act ends. */
export async function lockFund(tx: Tx, fundId: Id): Promise<FundWithBalance | null> {
  return tx.row<FundWithBalance>('SELECT * FROM money.guarantee_fund WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, fundId]);
}

/** What households of B and C owe the agency past due, less what the fund has covered of it: the agency's own loss so far. */
export async function ownLoss(tx: Tx, tenancyId: Id): Promise<Halere> {
  const row = await tx.row<{ loss: Halere }>(
    `SELECT (coalesce((SELECT sum(d.open) FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id
         WHERE d.agency_id = $1 AND d.tenancy_id = $2 AND d.due_on < $3 AND c.creditor = 'agency' AND c.component = ANY ($4)), 0)
       - coalesce((SELECT sum(g.payout_amount) FROM money.guarantee_claim g WHERE g.agency_id = $1 AND g.tenancy_id = $2 AND g.kind = 'own_loss' AND g.state = 'paid'), 0))::bigint AS loss`,
    [tx.agencyId, tenancyId, tx.today, COVERED_COMPONENTS],
  );
  return row!.loss;
}

/** Whether anybody had a signed contract for the flat on some of these days. */
export async function flatLivedIn(tx: Tx, unitId: Id, from: IsoDate, to: IsoDate): Promise<boolean> {
  const row = await tx.row(
    `SELECT 1 AS one FROM core.tenancy t WHERE t.agency_id = $1 AND t.unit_id = $2 AND t.state IN ('signed', 'ended')
       AND t.starts_on <= $4 AND coalesce(t.ended_on, t.ends_on, 'infinity') >= $3 LIMIT 1`,
    [tx.agencyId, unitId, from, to],
  );
  return row !== null;
}

export async function lockClaim(tx: Tx, claimId: Id): Promise<GuaranteeClaimRow | null> {
  return tx.row<GuaranteeClaimRow>('SELECT * FROM money.guarantee_claim WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, claimId]);
}

export async function claimOf(tx: Tx, claimId: Id): Promise<GuaranteeClaimRow | null> {
  return tx.row<GuaranteeClaimRow>('SELECT * FROM money.guarantee_claim WHERE agency_id = $1 AND id = $2', [tx.agencyId, claimId]);
}

export async function recourseSymbolOf(tx: Tx, tenancyId: Id): Promise<string | null> {
  const row = await tx.row<{ variableSymbol: string }>('SELECT variable_symbol FROM money.recourse_symbol WHERE agency_id = $1 AND tenancy_id = $2', [tx.agencyId, tenancyId]);
  return row?.variableSymbol ?? null;
}

/** An incoming line as recovery sees it: where it stands, and whose rent it was booked as. */
export async function lineForRecovery(tx: Tx, bankLineId: Id): Promise<{ readonly id: Id; readonly amount: Halere; readonly state: 'open' | 'suspense' | 'posted'; readonly tenancyIds: readonly Id[] } | null> {
  return tx.row(
    `SELECT n.id, n.amount, n.state, coalesce((SELECT array_agg(DISTINCT p.tenancy_id) FROM money.bank_posting p
       WHERE p.agency_id = n.agency_id AND p.line_id = n.id AND p.kind = 'payment' AND p.reversed_at IS NULL), '{}') AS tenancy_ids
     FROM money.bank_line n WHERE n.agency_id = $1 AND n.id = $2 FOR UPDATE OF n`,
    [tx.agencyId, bankLineId],
  );
}

export interface LineForUse {
  readonly id: Id;
  readonly bankAccountId: Id;
  readonly bookedOn: IsoDate;
}

/** A statement line of which the fund is to get money; locked, so that what is left of it is promised once. */
export async function lineForUse(tx: Tx, bankLineId: Id): Promise<LineForUse | null> {
  return tx.row<LineForUse>('SELECT id, bank_account_id, booked_on FROM money.bank_line WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, bankLineId]);
}

/** A line whose money is all understood leaves the pile of unknown money; taken back, it returns there. */
export async function markLine(tx: Tx, bankLineId: Id, state: 'posted' | 'suspense'): Promise<void> {
  await tx.run('UPDATE money.bank_line SET state = $3 WHERE agency_id = $1 AND id = $2', [tx.agencyId, bankLineId, state]);
}

/** How much of statement lines the fund uses: grants that came, recourse that was paid back, none of them taken back. */
export function linesUsedByFund(tx: Tx, bankLineIds: readonly Id[]): Promise<UsedOfLine[]> {
  return tx.rows<UsedOfLine>(
    `SELECT bank_line_id AS line_id, sum(amount)::bigint AS amount FROM (
       SELECT bank_line_id, amount FROM money.fund_grant WHERE agency_id = $1 AND bank_line_id = ANY ($2)
       UNION ALL SELECT bank_line_id, amount FROM money.recovery WHERE agency_id = $1 AND bank_line_id = ANY ($2)) AS used
     GROUP BY bank_line_id HAVING sum(amount) <> 0`,
    [tx.agencyId, bankLineIds],
  );
}
