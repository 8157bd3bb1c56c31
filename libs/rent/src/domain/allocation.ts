import { halere, minHalere, type Halere, type Id, type IsoDate, type Month } from '#kernel';

export type Security = 'none' | 'deposit' | 'guarantee';

/** A part of the law's order inside one debt (Civil Code § 1932): costs, default interest, principal. */
export type DebtPart = 'costs' | 'interest' | 'principal';

/** Which part of a debt a component is; whatever is neither costs nor interest is principal. */
export const partOf = (component: string): DebtPart => (component === 'costs' ? 'costs' : component === 'default_interest' ? 'interest' : 'principal');

/** What is open of one charge. All charges of one month are one debt. */
export interface OpenCharge {
  readonly chargeId: Id;
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly payer: string;
  readonly component: string;
  readonly security: Security;
  readonly part: DebtPart;
  /** Above zero. */
  readonly open: Halere;
}

/** Money not used yet, of one payment. */
export interface FreeMoney {
  readonly paymentId: Id;
  readonly payer: string;
  readonly receivedOn: IsoDate;
  /** Above zero. */
  readonly free: Halere;
  readonly will: Will | null;
  /** True when the payment was recorded earlier than now: what it pays today it pays as a credit. */
  readonly isCredit: boolean;
}

/** Debts named by the payer, at most so much of each (null: as much as is open), or components only (a guarantee for rent). */
export interface Will {
  readonly debts: readonly { readonly month: Month; readonly atMost: Halere | null }[];
  readonly components: readonly string[] | null;
  readonly principalFirst: boolean;
  /** Debts named one by one, in this order: those of a repayment plan whose symbol was used. They go before the months. */
  readonly charges?: readonly Id[];
  readonly evidence: 'specific_symbol' | 'message' | 'claim' | 'plan';
}

/** Why a part went where it went; kept with it for good. */
export type Because = 'specific_symbol' | 'message' | 'claim' | 'plan' | 'own_part' | 'reminded' | 'least_secured' | 'earliest_due' | 'credit';

export interface AllocatedPart {
  readonly paymentId: Id;
  readonly chargeId: Id;
  readonly amount: Halere;
  readonly because: Because;
}

/** What the order of debts depends on. */
export interface DebtFacts {
  /** Months the creditor has reminded of. */
  readonly reminded: ReadonlySet<Month>;
  /** The last month that has been charged; money meant for a later one waits for it. Null when nothing can come any more. */
  readonly chargedThrough: Month | null;
}

const SECURITY_RANK: Record<Security, number> = { none: 0, deposit: 1, guarantee: 2 };
const PART_RANK: Record<DebtPart, number> = { costs: 0, interest: 1, principal: 2 };
const COMPONENTS_FIRST = 'rent';

/** A month's debt is as secured as the best secured of its parts. */
function securityByMonth(charges: readonly OpenCharge[]): Map<Month, number> {
  const ranks = new Map<Month, number>();
  for (const charge of charges) ranks.set(charge.month, Math.max(ranks.get(charge.month) ?? 0, SECURITY_RANK[charge.security]));
  return ranks;
}

function dueByMonth(charges: readonly OpenCharge[]): Map<Month, IsoDate> {
  const dues = new Map<Month, IsoDate>();
  for (const charge of charges) {
    const known = dues.get(charge.month);
    if (known === undefined || charge.dueOn < known) dues.set(charge.month, charge.dueOn);
  }
  return dues;
}

/**
 * § 1933: reminded first, then least secured, then earliest due; inside one debt § 1932. Who names principal pays
 * principal: costs and interest of any debt come after it.
 */
function legalOrder(charges: readonly OpenCharge[], facts: DebtFacts, principalFirst: boolean): OpenCharge[] {
  const security = securityByMonth(charges);
  const due = dueByMonth(charges);
  const rank = (charge: OpenCharge): (number | string)[] => [
    principalFirst && charge.part !== 'principal' ? 1 : 0,
    facts.reminded.has(charge.month) ? 0 : 1,
    security.get(charge.month)!,
    due.get(charge.month)!,
    charge.month,
    PART_RANK[charge.part],
    // What a correction added to a month later is due later.
    charge.dueOn,
    charge.component === COMPONENTS_FIRST ? 0 : 1,
    charge.component,
    charge.chargeId,
  ];
  const keyed = charges.map((charge) => ({ charge, key: rank(charge) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map((each) => each.charge);
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let index = 0; index < a.length; index += 1) {
    if (a[index]! < b[index]!) return -1;
    if (a[index]! > b[index]!) return 1;
  }
  return 0;
}

/** Which rule of § 1933 put a debt before the others that are open. */
function legalReasons(charges: readonly OpenCharge[], facts: DebtFacts): (charge: OpenCharge) => Because {
  const security = securityByMonth(charges);
  const strongest = Math.max(...security.values());
  return (charge) => (facts.reminded.has(charge.month) ? 'reminded' : security.get(charge.month)! < strongest ? 'least_secured' : 'earliest_due');
}

/**
 * Where the money of one payment goes. First the debts the payer named, then the parts that are this payer's own (the
 * benefit pays the benefit's part), then the legal order. What is left stays a credit; so does money meant for a month
 * that is still to be charged. Parts and the rest always sum to the money.
 */
export function allocate(money: FreeMoney, charges: readonly OpenCharge[], facts: DebtFacts): { readonly parts: AllocatedPart[]; readonly left: Halere } {
  const open = new Map(charges.map((charge) => [charge.chargeId, charge.open]));
  const taken = new Map<Id, { amount: Halere; because: Because }>();
  const inLegalOrder = legalOrder(charges, facts, money.will?.principalFirst ?? false);
  const ownFirst = [...inLegalOrder.filter((each) => each.payer === money.payer), ...inLegalOrder.filter((each) => each.payer !== money.payer)];
  let left = money.free;
  const pay = (charge: OpenCharge, atMost: Halere, because: Because): Halere => {
    const amount = minHalere(minHalere(left, atMost), open.get(charge.chargeId)!);
    if (amount <= 0) return halere(0);
    open.set(charge.chargeId, halere(open.get(charge.chargeId)! - amount));
    left = halere(left - amount);
    const before = taken.get(charge.chargeId);
    taken.set(charge.chargeId, { amount: halere((before?.amount ?? 0) + amount), because: before?.because ?? because });
    return amount;
  };
  for (const chargeId of money.will?.charges ?? []) {
    const charge = charges.find((each) => each.chargeId === chargeId);
    if (charge) pay(charge, left, money.will!.evidence);
  }
  for (const debt of money.will?.debts ?? []) {
    let rest = debt.atMost ?? left;
    for (const charge of ownFirst) {
      if (charge.month !== debt.month || !(money.will!.components?.includes(charge.component) ?? true)) continue;
      rest = halere(rest - pay(charge, rest, money.will!.evidence));
    }
  }
  if (!waitsForItsMonth(money, facts)) {
    const legalReason = legalReasons(charges, facts);
    const passesOver = (charge: OpenCharge): boolean =>
      inLegalOrder.slice(0, inLegalOrder.indexOf(charge)).some((each) => each.payer !== money.payer && open.get(each.chargeId)! > 0);
    for (const charge of ownFirst) {
      if (left === 0) break;
      const namedPrincipal = money.will?.principalFirst === true && charge.part === 'principal';
      const because: Because = money.isCredit ? 'credit' : namedPrincipal ? money.will.evidence : charge.payer === money.payer && passesOver(charge) ? 'own_part' : legalReason(charge);
      pay(charge, left, because);
    }
  }
  return { parts: [...taken].map(([chargeId, part]) => ({ paymentId: money.paymentId, chargeId, ...part })), left };
}

function waitsForItsMonth(money: FreeMoney, facts: DebtFacts): boolean {
  const { chargedThrough } = facts;
  return chargedThrough !== null && (money.will?.debts.some((debt) => debt.month > chargedThrough) ?? false);
}

/** Uses up all free money of one tenancy, oldest first. */
export function settle(
  moneys: readonly FreeMoney[],
  charges: readonly OpenCharge[],
  facts: DebtFacts,
): { readonly parts: AllocatedPart[]; readonly open: ReadonlyMap<Id, Halere>; readonly free: ReadonlyMap<Id, Halere> } {
  const open = new Map(charges.map((charge) => [charge.chargeId, charge.open]));
  const free = new Map<Id, Halere>();
  const parts: AllocatedPart[] = [];
  const oldestFirst = [...moneys].sort((a, b) => compareKeys([a.receivedOn, a.paymentId], [b.receivedOn, b.paymentId]));
  for (const money of oldestFirst) {
    const still = charges.map((charge) => ({ ...charge, open: open.get(charge.chargeId)! })).filter((charge) => charge.open > 0);
    const result = allocate(money, still, facts);
    for (const part of result.parts) open.set(part.chargeId, halere(open.get(part.chargeId)! - part.amount));
    free.set(money.paymentId, result.left);
    parts.push(...result.parts);
  }
  return { parts, open, free };
}
