import { halere, type Halere, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { RuleFacts, SplitFacts } from '../domain/bank/learned';

/** Rules that stand, for guessing. */
export async function ruleFacts(tx: Tx): Promise<RuleFacts[]> {
  return tx.rows<RuleFacts>(
    `SELECT r.id AS rule_id, r.counter_account AS account, r.words, r.incoming, r.kind, r.tenancy_id, r.landlord_id,
       (r.taught_at AT TIME ZONE 'Europe/Prague')::date AS taught_on, s.display_name AS taught_by
     FROM money.bank_rule r LEFT JOIN core.staff_member s ON s.agency_id = r.agency_id AND s.id = r.taught_by
     WHERE r.agency_id = $1 AND r.forgotten_at IS NULL ORDER BY r.taught_at, r.id`,
    [tx.agencyId],
  );
}

const SPLITS_AN_ACCOUNT = 24;

/** The latest lines of each of these accounts ("number/bank") that were split over several tenancies and stand so. */
export async function splitFacts(tx: Tx, accounts: readonly string[]): Promise<SplitFacts[]> {
  if (accounts.length === 0) return [];
  const rows = await tx.rows<{ account: string; lineId: Id; on: IsoDate; tenancyId: Id; amount: Halere }>(
    `WITH split AS (
       SELECT l.counter_account || '/' || coalesce(l.counter_bank, '') AS account, l.id, l.booked_on,
         row_number() OVER (PARTITION BY l.counter_account, l.counter_bank ORDER BY l.booked_on DESC, l.id DESC) AS place
       FROM money.bank_line l
       WHERE l.agency_id = $1 AND l.counter_account = ANY ($2) AND l.state = 'posted'
         AND (SELECT count(*) FROM money.bank_posting p WHERE p.agency_id = l.agency_id AND p.line_id = l.id AND p.kind = 'payment' AND p.reversed_at IS NULL) > 1
     )
     SELECT s.account, s.id AS line_id, s.booked_on AS "on", p.tenancy_id, p.amount FROM split s
     JOIN money.bank_posting p ON p.agency_id = $1 AND p.line_id = s.id AND p.kind = 'payment' AND p.reversed_at IS NULL
     WHERE s.place <= ${SPLITS_AN_ACCOUNT} ORDER BY s.account, s.place, p.id`,
    [tx.agencyId, [...new Set(accounts.map((account) => account.split('/')[0]))]],
  );
  const splits = new Map<Id, { account: string; on: IsoDate; shares: { tenancyId: Id; amount: Halere }[] }>();
  for (const { lineId, account, on, tenancyId, amount } of rows) {
    const split = splits.get(lineId) ?? { account, on, shares: [] };
    split.shares.push({ tenancyId, amount: halere(amount) });
    splits.set(lineId, split);
  }
  return [...splits.values()];
}

export interface RuleView {
  readonly id: Id;
  readonly account: string | null;
  readonly words: string;
  readonly incoming: boolean;
  readonly kind: RuleFacts['kind'];
  /** Family and flat, or the owner. */
  readonly label: string | null;
  readonly taughtAt: Date;
  readonly taughtBy: string | null;
  /** Lines confirmed by it and standing. */
  readonly usedCount: number;
}

/** Rules that stand, the newest first; `only` one of them. */
export async function ruleViews(tx: Tx, only: Id | null = null): Promise<RuleView[]> {
  return tx.rows<RuleView>(
    `SELECT r.id, r.counter_account AS account, r.words, r.incoming, r.kind, coalesce(h.name || ', ' || u.code, ld.name) AS label, r.taught_at, s.display_name AS taught_by,
       (SELECT count(*) FROM money.bank_posting p WHERE p.agency_id = r.agency_id AND p.rule_id = r.id AND p.reversed_at IS NULL) AS used_count
     FROM money.bank_rule r
     LEFT JOIN core.staff_member s ON s.agency_id = r.agency_id AND s.id = r.taught_by
     LEFT JOIN core.tenancy t ON t.agency_id = r.agency_id AND t.id = r.tenancy_id
     LEFT JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     LEFT JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     LEFT JOIN core.landlord ld ON ld.agency_id = r.agency_id AND ld.id = r.landlord_id
     WHERE r.agency_id = $1 AND r.forgotten_at IS NULL AND ($2::uuid IS NULL OR r.id = $2) ORDER BY r.taught_at DESC, r.id DESC LIMIT 500`,
    [tx.agencyId, only],
  );
}
