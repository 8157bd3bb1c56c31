import { halere, type Halere, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { Instalment } from '#rent';
import type { RecourseGround, RecoursePlanFacts } from '../domain/plans/recourse-plan';
import type { RecoursePlanRow } from './recourse-plan.entity';

/** A plan with its instalments, what came back under it and what is owed today. */
export interface WholeRecoursePlan extends RecoursePlanRow, Pick<RecoursePlanFacts, 'recovered' | 'writtenOff' | 'owed'> {
  readonly instalments: readonly Instalment[];
}

type Stored = RecoursePlanRow & {
  readonly instalments: readonly { readonly dueOn: IsoDate; readonly amount: number }[];
  readonly recovered: readonly { readonly receivedOn: IsoDate; readonly amount: number }[];
  readonly writtenOff: Halere;
  readonly owed: Halere;
};

async function plansWhere(tx: Tx, condition: string, values: readonly unknown[]): Promise<WholeRecoursePlan[]> {
  const rows = await tx.rows<Stored>(
    `SELECT p.*,
       (SELECT jsonb_agg(jsonb_build_object('dueOn', i.due_on, 'amount', i.amount) ORDER BY i.number) FROM money.recourse_instalment i WHERE i.agency_id = p.agency_id AND i.plan_id = p.id) AS instalments,
       coalesce((SELECT jsonb_agg(jsonb_build_object('receivedOn', r.received_on, 'amount', r.amount) ORDER BY r.received_on, r.id) FROM money.recovery r WHERE r.agency_id = p.agency_id AND r.plan_id = p.id), '[]') AS recovered,
       coalesce((SELECT sum(w.amount) FROM money.write_off w WHERE w.agency_id = p.agency_id AND w.tenancy_id = p.tenancy_id AND w.kind = 'recourse' AND w.state = 'approved' AND w.decided_at > p.created_at), 0)::bigint AS written_off,
       coalesce((SELECT sum(l.amount) FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
         WHERE a.agency_id = p.agency_id AND a.kind = 'recourse' AND a.owner_id = p.tenancy_id), 0)::bigint AS owed
     FROM money.recourse_plan p WHERE p.agency_id = $1 AND ${condition} ORDER BY p.created_at DESC, p.id DESC`,
    [tx.agencyId, ...values],
  );
  return rows.map((row) => ({
    ...row,
    grounds: row.grounds.map((each) => ({ ...each, amount: halere(each.amount) })),
    instalments: row.instalments.map((each) => ({ ...each, amount: halere(each.amount) })),
    recovered: row.recovered.map((each) => ({ ...each, amount: halere(each.amount) })),
  }));
}

export const recoursePlanById = async (tx: Tx, id: Id): Promise<WholeRecoursePlan | null> => (await plansWhere(tx, 'p.id = $2', [id]))[0] ?? null;
/** Newest first, with those that ended. */
export const recoursePlansOf = (tx: Tx, tenancyId: Id): Promise<WholeRecoursePlan[]> => plansWhere(tx, 'p.tenancy_id = $2', [tenancyId]);
export const runningRecoursePlan = async (tx: Tx, tenancyId: Id): Promise<WholeRecoursePlan | null> => (await plansWhere(tx, 'p.tenancy_id = $2 AND p.ended_on IS NULL', [tenancyId]))[0] ?? null;
/** Of the whole agency: those in force. */
export const runningRecoursePlans = (tx: Tx): Promise<WholeRecoursePlan[]> => plansWhere(tx, 'p.ended_on IS NULL', []);

/** The plan recourse that comes now belongs to: the one in force, while something of it is left to come. */
export async function planToPay(tx: Tx, tenancyId: Id): Promise<Id | null> {
  const row = await tx.row<{ id: Id }>(
    `SELECT p.id FROM money.recourse_plan p WHERE p.agency_id = $1 AND p.tenancy_id = $2 AND p.ended_on IS NULL
       AND p.total > coalesce((SELECT sum(r.amount) FROM money.recovery r WHERE r.agency_id = p.agency_id AND r.plan_id = p.id), 0)`,
    [tx.agencyId, tenancyId],
  );
  return row?.id ?? null;
}

/** Payouts the household owes, oldest first. */
export async function recourseGrounds(tx: Tx, tenancyId: Id): Promise<RecourseGround[]> {
  return tx.rows<RecourseGround>(
    `SELECT c.number, coalesce(o.paid_on, c.decided_on) AS paid_on, c.recourse_amount AS amount FROM money.guarantee_claim c
     LEFT JOIN money.payout o ON o.agency_id = c.agency_id AND o.id = c.payout_id
     WHERE c.agency_id = $1 AND c.tenancy_id = $2 AND c.state = 'paid' AND c.recourse_amount > 0 ORDER BY 2, c.number`,
    [tx.agencyId, tenancyId],
  );
}

export interface PlanNames {
  readonly tenancyId: Id;
  readonly householdName: string;
  readonly unitCode: string;
}

/** Whose plans they are, for lists; one statement. */
export async function namesOfTenancies(tx: Tx, tenancyIds: readonly Id[]): Promise<Map<Id, PlanNames>> {
  const rows = await tx.rows<PlanNames>(
    `SELECT t.id AS tenancy_id, h.name AS household_name, u.code AS unit_code FROM core.tenancy t
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     WHERE t.agency_id = $1 AND t.id = ANY ($2)`,
    [tx.agencyId, tenancyIds],
  );
  return new Map(rows.map((row) => [row.tenancyId, row]));
}
