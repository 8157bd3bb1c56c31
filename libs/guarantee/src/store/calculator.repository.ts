import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';

/** The first month the books charged, and on which day each component was first corrected back to which month. */
export async function chargedFacts(tx: Tx, tenancyId: Id): Promise<{ readonly firstMonth: Month | null; readonly corrections: readonly { component: string; month: Month; enteredOn: IsoDate }[] }> {
  const first = await tx.row<{ month: Month | null }>(`SELECT min(month) AS month FROM money.charge WHERE agency_id = $1 AND tenancy_id = $2 AND cause = 'charge'`, [tx.agencyId, tenancyId]);
  const corrections = await tx.rows<{ component: string; month: Month; enteredOn: IsoDate }>(
    `SELECT component, month, min(charged_on) AS entered_on FROM money.charge WHERE agency_id = $1 AND tenancy_id = $2 AND cause = 'correction' GROUP BY component, month ORDER BY month`,
    [tx.agencyId, tenancyId],
  );
  return { firstMonth: first?.month ?? null, corrections };
}

/** Money that came and stands, without what the guarantee paid. */
export async function standingPayments(tx: Tx, tenancyId: Id): Promise<{ readonly on: IsoDate; readonly amount: Halere; readonly message: string | null; readonly specificSymbol: string | null }[]> {
  return tx.rows(
    `SELECT p.received_on AS "on", p.amount, p.message, p.specific_symbol FROM money.payment p
     WHERE p.agency_id = $1 AND p.tenancy_id = $2 AND p.amount > 0 AND p.source <> 'guarantee'
       AND NOT EXISTS (SELECT 1 FROM money.payment r WHERE r.agency_id = p.agency_id AND r.reverses_payment_id = p.id)
     ORDER BY p.received_on, p.id`,
    [tx.agencyId, tenancyId],
  );
}

export async function remindersOf(tx: Tx, tenancyId: Id): Promise<{ readonly on: IsoDate; readonly month: Month }[]> {
  return tx.rows(
    `SELECT min(a.done_on) AS "on", m.month FROM money.arrears_act a, unnest(a.months) AS m (month) WHERE a.agency_id = $1 AND a.tenancy_id = $2 AND a.undone_on IS NULL GROUP BY m.month ORDER BY 1, 2`,
    [tx.agencyId, tenancyId],
  );
}

/** Claims for rent that stand, and what the household paid back. */
export async function claimsAndRecoveries(
  tx: Tx,
  tenancyId: Id,
): Promise<{ readonly claims: readonly { on: IsoDate; approvedOn: IsoDate | null; promised: Halere }[]; readonly recoveries: readonly { on: IsoDate; amount: Halere }[]; readonly fund: Halere }> {
  const claims = await tx.rows<{ on: IsoDate; approvedOn: IsoDate | null; promised: Halere }>(
    `SELECT claimed_on AS "on", CASE WHEN state IN ('approved', 'paid') THEN decided_on END AS approved_on, CASE WHEN state IN ('approved', 'paid') THEN payout_amount ELSE 0 END AS promised
     FROM money.guarantee_claim WHERE agency_id = $1 AND tenancy_id = $2 AND state IN ('proposed', 'approved', 'paid') AND jsonb_array_length(months) > 0 ORDER BY claimed_on, id`,
    [tx.agencyId, tenancyId],
  );
  const recoveries = await tx.rows<{ on: IsoDate; amount: Halere }>(
    `SELECT r.received_on AS "on", r.amount FROM money.recovery r WHERE r.agency_id = $1 AND r.tenancy_id = $2 AND r.amount > 0
       AND NOT EXISTS (SELECT 1 FROM money.recovery x WHERE x.agency_id = r.agency_id AND x.reverses_recovery_id = r.id) ORDER BY r.received_on, r.id`,
    [tx.agencyId, tenancyId],
  );
  const free = await tx.row<{ free: Halere }>(
    `SELECT coalesce(-sum(l.amount), 0)::bigint AS free FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id WHERE a.agency_id = $1 AND a.kind = 'fund'`,
    [tx.agencyId],
  );
  return { claims, recoveries, fund: free!.free };
}
