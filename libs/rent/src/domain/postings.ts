import { halere, negate, type Halere, type Id } from '#kernel';
import type { PaidTo } from './charges';

/** Which accounts every act of rent moves: see libs/ledger/README.md, Postings. */
export interface Line {
  readonly account: { readonly kind: AccountName; readonly ownerId: Id };
  readonly amount: Halere;
}
type AccountName =
  | 'bank' | 'cash' | 'suspense' | 'opening' | 'deposit' | 'receivable' | 'advances' | 'landlord_claim' | 'held_for_owner' | 'owner_payable' | 'owner_rent_cost' | 'rent_income'
  | 'interest_income' | 'costs_recovered' | 'write_off' | 'owner_deposit' | 'deposit_interest';

export interface Parties {
  readonly agencyId: Id;
  readonly model: 'A' | 'B' | 'C';
  readonly tenancyId: Id;
  readonly ownerContractId: Id;
}

const debit = (kind: AccountName, ownerId: Id, amount: Halere): Line => ({ account: { kind, ownerId }, amount });
const credit = (kind: AccountName, ownerId: Id, amount: Halere): Line => ({ account: { kind, ownerId }, amount: negate(amount) });

/** What earns a charge of the agency's own (B, C). A settlement's underpayment makes up the advances it closes. */
function earned(of: Parties, component: string, amount: Halere): Line {
  switch (component) {
    case 'rent':
    case 'compensation':
      return credit('rent_income', of.ownerContractId, amount);
    case 'default_interest':
      return credit('interest_income', of.agencyId, amount);
    case 'costs':
      return credit('costs_recovered', of.agencyId, amount);
    case 'opening':
      return credit('opening', of.agencyId, amount);
    default:
      return credit('advances', of.tenancyId, amount);
  }
}

/** Charges of a month: the landlord's claim in A, the agency's income and advances in B and C. Negative amounts correct. */
export function chargeLines(of: Parties, charges: readonly { readonly component: string; readonly amount: Halere }[]): Line[] {
  return charges.flatMap(({ component, amount }) => [
    debit('receivable', of.tenancyId, amount),
    of.model === 'A' ? credit('landlord_claim', of.ownerContractId, amount) : earned(of, component, amount),
  ]);
}

/** Where the agency's money is: on a bank account, understood (`bank`) or not yet (`suspense`, booked when its statement was). */
export interface HeldMoney {
  readonly kind: 'bank' | 'suspense';
  readonly bankAccountId: Id;
}

/** The account a payment is taken from: the bank or suspense of a line, a cash desk, a deposit, what the books began with, a loss. */
export interface MoneyFrom {
  readonly kind: 'bank' | 'suspense' | 'cash' | 'deposit' | 'advances' | 'opening' | 'write_off';
  readonly ownerId: Id;
}

export function paymentLines(of: Parties, payment: { readonly amount: Halere; readonly paidTo: PaidTo; readonly from: MoneyFrom | null }): Line[] {
  const { amount } = payment;
  const paid = credit('receivable', of.tenancyId, amount);
  if (payment.paidTo === 'landlord') {
    return of.model === 'A' ? [debit('landlord_claim', of.ownerContractId, amount), paid] : [debit('owner_payable', of.ownerContractId, amount), paid];
  }
  if (payment.from === null) throw new RangeError('Money paid to the agency must come from one of its accounts.');
  const received = debit(payment.from.kind, payment.from.ownerId, amount);
  if (of.model !== 'A') return [received, paid];
  return [received, credit('held_for_owner', of.ownerContractId, amount), debit('landlord_claim', of.ownerContractId, amount), paid];
}

export function payoutDueLines(kind: 'own_rent' | 'collected_rent', ownerContractId: Id, amount: Halere): Line[] {
  const from = kind === 'own_rent' ? 'owner_rent_cost' : 'held_for_owner';
  return [debit(from, ownerContractId, amount), credit('owner_payable', ownerContractId, amount)];
}

/** The outgoing line on the statement; `held` says whether its money was booked as not understood before. */
export function payoutSentLines(ownerContractId: Id, amount: Halere, held: HeldMoney): Line[] {
  return [debit('owner_payable', ownerContractId, amount), credit(held.kind, held.bankAccountId, halere(amount))];
}
