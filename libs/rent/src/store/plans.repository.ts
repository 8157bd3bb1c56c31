import { halere, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { PlanFacts } from '../domain/plans/plan-standing';
import type { Instalment, PlannedDebt } from '../domain/plans/repayment-plan';
import type { RepaymentPlanRow } from './plans.entity';

/** A debt of a plan: what it was when agreed, what is open of it now. */
export interface DebtOfPlan extends PlannedDebt {
  readonly month: Month;
  readonly amount: Halere;
}

/** A plan with its instalments and debts, and what was paid of them since it was agreed. */
export interface WholePlan extends RepaymentPlanRow {
  readonly instalments: readonly Instalment[];
  /** In the order in which instalments pay them. */
  readonly debts: readonly DebtOfPlan[];
}

type Stored = RepaymentPlanRow & { instalments: { dueOn: IsoDate; amount: number }[]; debts: (Omit<DebtOfPlan, 'amount' | 'open'> & { amount: number; open: number })[] };

async function plansWhere(tx: Tx, condition: string, ids: readonly Id[]): Promise<WholePlan[]> {
  if (ids.length === 0) return [];
  const rows = await tx.rows<Stored>(
    `SELECT p.*,
       (SELECT jsonb_agg(jsonb_build_object('dueOn', i.due_on, 'amount', i.amount) ORDER BY i.number) FROM money.repayment_instalment i WHERE i.agency_id = p.agency_id AND i.plan_id = p.id) AS instalments,
       (SELECT jsonb_agg(jsonb_build_object('chargeId', c.id, 'dueOn', c.due_on, 'month', c.month, 'component', c.component, 'amount', d.amount, 'open', least(d.amount, coalesce(o.open, 0))) ORDER BY c.due_on, c.id)
        FROM money.repayment_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.charge_id
        LEFT JOIN money.open_debt o ON o.agency_id = d.agency_id AND o.id = d.charge_id WHERE d.agency_id = p.agency_id AND d.plan_id = p.id) AS debts
     FROM money.repayment_plan p WHERE p.agency_id = $1 AND ${condition} ORDER BY p.agreed_on DESC, p.id DESC`,
    [tx.agencyId, ids],
  );
  return rows.map((row) => ({
    ...row,
    instalments: row.instalments.map((each) => ({ ...each, amount: halere(each.amount) })),
    debts: row.debts.map((each) => ({ ...each, amount: halere(each.amount), open: halere(each.open) })),
  }));
}

export const plansById = (tx: Tx, ids: readonly Id[]): Promise<WholePlan[]> => plansWhere(tx, 'p.id = ANY ($2)', ids);
/** Newest first, with those that ended. */
export const plansOfTenancies = (tx: Tx, tenancyIds: readonly Id[]): Promise<WholePlan[]> => plansWhere(tx, 'p.tenancy_id = ANY ($2)', tenancyIds);
/** Those in force: neither cancelled nor closed as paid. */
export const runningPlans = (tx: Tx, tenancyIds: readonly Id[]): Promise<WholePlan[]> => plansWhere(tx, 'p.tenancy_id = ANY ($2) AND p.ended_on IS NULL', tenancyIds);

/** The facts rules ask about a stored plan, and the money that has paid its debts: what was owed less what is open. */
export function factsOfPlan(plan: WholePlan): { readonly facts: PlanFacts; readonly paid: readonly { readonly receivedOn: IsoDate; readonly amount: Halere }[] } {
  const paid = plan.debts.reduce((sum, debt) => sum + debt.amount - debt.open, 0);
  return {
    facts: { ...plan, cancelledOn: plan.endReason === 'cancelled' ? plan.endedOn : null },
    paid: [{ receivedOn: plan.agreedOn, amount: halere(paid) }],
  };
}

/** Plans by the symbol a payer used, of some tenancies: `symbol tenancyId` → plan. */
export async function plansBySymbols(tx: Tx, symbols: readonly string[]): Promise<Map<string, { planId: Id; tenancyId: Id }>> {
  if (symbols.length === 0) return new Map();
  const rows = await tx.rows<{ symbol: string; planId: Id; tenancyId: Id }>(
    `SELECT symbol, id AS plan_id, tenancy_id FROM money.repayment_plan WHERE agency_id = $1 AND symbol = ANY ($2) AND ended_on IS NULL`,
    [tx.agencyId, symbols],
  );
  return new Map(rows.map(({ symbol, ...plan }) => [symbol, plan]));
}
