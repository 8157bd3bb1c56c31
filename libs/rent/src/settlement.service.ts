import { Injectable } from '@nestjs/common';
import { halere, type Halere, type Id, type Month } from '#kernel';
import type { Tx } from '#platform';
import { partOf, settle, type FreeMoney, type OpenCharge, type Will } from './domain/allocation';
import { payersWill } from './domain/payers-will';
import { dueUnderPlan } from './domain/plans/repayment-plan';
import { runningPlans, type WholePlan } from './store/plans.repository';
import {
  debtFacts,
  openCredits,
  openDebts,
  paidByPayments,
  paidOfCharges,
  writeAllocations,
  writeOpenCredits,
  writeOpenDebts,
  type AllocationToWrite,
  type OpenCreditRow,
  type TenancyParties,
} from './store/settlement.repository';
import type { PaymentRow } from './store/rent.entity';

/**
 * Puts free money on open debts and gives it back again. Works on tenancies whose rows the caller has locked
 * (`lockTenancies`), any number of them in a fixed number of statements; costs what is open, not what ever was.
 */
@Injectable()
export class SettlementService {
  /**
   * Uses all free money of the tenancies. `fresh` are payments of this very act: what they pay is no old credit, and only
   * what they leave becomes one.
   */
  async settle(tx: Tx, tenancies: ReadonlyMap<Id, TenancyParties>, fresh: readonly PaymentRow[] = []): Promise<void> {
    const credits = [...(await openCredits(tx, [...tenancies.keys()])), ...fresh.map(asCredit)];
    if (credits.length === 0) return;
    const isFresh = new Set(fresh.map((payment) => payment.id));
    const ids = [...new Set(credits.map((credit) => credit.tenancyId))];
    const debts = groupBy(await openDebts(tx, ids), (debt) => debt.tenancyId);
    const facts = await debtFacts(tx, ids);
    const plans = new Map((await runningPlans(tx, ids)).map((plan) => [plan.tenancyId, plan]));
    const parts: AllocationToWrite[] = [];
    const open = new Map<Id, Halere>();
    const free = new Map<Id, Halere>(fresh.map((payment) => [payment.id, payment.amount]));
    for (const [tenancyId, moneys] of groupBy(credits, (credit) => credit.tenancyId)) {
      const plan = plans.get(tenancyId) ?? null;
      const charges: OpenCharge[] = underPlan((debts.get(tenancyId) ?? []).map((debt) => ({ ...debt, part: partOf(debt.component) })), plan);
      if (charges.length === 0) continue;
      const known = facts.get(tenancyId)!;
      const result = settle(moneys.map((money) => freeMoney(money, !isFresh.has(money.paymentId), plan)), charges, {
        reminded: remindedBeside(known.reminded, plan),
        chargedThrough: isOver(tenancies.get(tenancyId)!, tx) ? null : known.chargedThrough,
      });
      parts.push(...result.parts.map((part) => ({ ...part, tenancyId })));
      const touched = new Set(result.parts.map((part) => part.chargeId));
      for (const [chargeId, amount] of result.open) if (touched.has(chargeId)) open.set(chargeId, amount);
      for (const [paymentId, amount] of result.free) free.set(paymentId, amount);
    }
    await writeAllocations(tx, parts);
    await writeOpenDebts(tx, open);
    await writeOpenCredits(tx, free, isFresh);
  }

  /** Undoes what reversed payments had paid: the debts open again, nothing is left of the payments. */
  async release(tx: Tx, paymentIds: readonly Id[]): Promise<void> {
    const paid = await paidByPayments(tx, paymentIds);
    await writeAllocations(tx, paid.map(({ amount, ...part }) => ({ ...part, amount: halere(-amount), because: 'reversed' })));
    const open = new Map<Id, Halere>();
    for (const { chargeId, amount, open: still } of paid) open.set(chargeId, halere((open.get(chargeId) ?? still) + amount));
    await writeOpenDebts(tx, open);
    await writeOpenCredits(tx, new Map(paymentIds.map((paymentId) => [paymentId, halere(0)])));
  }

  /**
   * Takes a correction downwards off the charges it corrects: first what is open of them, then what was paid, which
   * becomes a credit of the payments. `byGroup`: the charges of one part of one month and the amount to take off.
   */
  async reduce(tx: Tx, groups: readonly { readonly chargeIds: readonly Id[]; readonly amount: Halere }[]): Promise<void> {
    if (groups.length === 0) return;
    const chargeIds = groups.flatMap((group) => group.chargeIds);
    const opened = new Map(
      (await tx.rows<{ id: Id; open: Halere }>('SELECT id, open FROM money.open_debt WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, chargeIds])).map((row) => [row.id, row.open]),
    );
    const paid = groupBy(await paidOfCharges(tx, chargeIds), (part) => part.chargeId);
    const open = new Map<Id, Halere>();
    const free = new Map<Id, Halere>();
    const parts: AllocationToWrite[] = [];
    for (const group of groups) {
      let rest: number = group.amount;
      for (const chargeId of group.chargeIds) {
        const taken = Math.min(rest, opened.get(chargeId) ?? 0);
        if (taken > 0) open.set(chargeId, halere(opened.get(chargeId)! - taken));
        rest -= taken;
      }
      for (const part of group.chargeIds.flatMap((chargeId) => paid.get(chargeId) ?? [])) {
        const given = Math.min(rest, part.amount);
        if (given === 0) continue;
        parts.push({ tenancyId: part.tenancyId, chargeId: part.chargeId, paymentId: part.paymentId, amount: halere(-given), because: 'corrected' });
        free.set(part.paymentId, halere((free.get(part.paymentId) ?? part.free) + given));
        rest -= given;
      }
      if (rest !== 0) throw new Error('A correction takes off more than was charged.');
    }
    await writeAllocations(tx, parts);
    await writeOpenDebts(tx, open);
    await writeOpenCredits(tx, free);
  }
}

/** A payment that has just been recorded, before any of it is used. */
function asCredit({ id, amount, ...payment }: PaymentRow): OpenCreditRow {
  return { ...payment, paymentId: id, free: amount };
}

function freeMoney(credit: OpenCreditRow, isCredit: boolean, plan: WholePlan | null): FreeMoney {
  return { paymentId: credit.paymentId, payer: credit.payer, receivedOn: credit.receivedOn, free: credit.free, will: willOf(credit, plan), isCredit };
}

function willOf(credit: OpenCreditRow, plan: WholePlan | null): Will | null {
  if (credit.planId !== null && credit.planId === plan?.id) {
    return { debts: [], components: null, principalFirst: false, charges: plan.debts.map((debt) => debt.chargeId), evidence: 'plan' };
  }
  if (credit.towards !== null) {
    const debts = credit.towards.debts.map((debt) => ({ month: debt.month, atMost: halere(debt.amount) }));
    return { debts, components: credit.towards.components, principalFirst: false, evidence: 'claim' };
  }
  const will = payersWill(credit.message, credit.specificSymbol, credit.receivedOn);
  if (will === null) return null;
  return { debts: will.months.map((month) => ({ month, atMost: null })), components: null, principalFirst: will.principalFirst, evidence: will.evidence };
}

/** Debts under a plan fall due by its instalments: the agreement moved them, so that rent that is due goes before them. */
function underPlan(charges: readonly OpenCharge[], plan: WholePlan | null): OpenCharge[] {
  if (plan === null || plan.lostOn !== null) return [...charges];
  const dues = dueUnderPlan(plan.instalments, plan.debts.filter((debt) => debt.open > 0));
  return charges.map((charge) => ({ ...charge, dueOn: dues.get(charge.chargeId) ?? charge.dueOn }));
}

/** A reminder of what was then put into instalments calls for nothing any more. */
function remindedBeside(months: readonly Month[], plan: WholePlan | null): Set<Month> {
  const planned = new Set(plan === null || plan.lostOn !== null ? [] : plan.debts.map((debt) => debt.month));
  return new Set(months.filter((month) => !planned.has(month)));
}

/** A tenancy that will not be charged any more: nothing needs to wait for a later month. */
function isOver(tenancy: TenancyParties, tx: Tx): boolean {
  return tenancy.state === 'ended' || (tenancy.lastDay !== null && tenancy.lastDay < tx.today);
}

export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
