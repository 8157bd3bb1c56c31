import type { Halere, Id, IsoDate } from '#kernel';

/** A mediated lease with guarantee, B head-lease + sublease, C provision of a flat. */
export type Model = 'A' | 'B' | 'C';
export type TenancyKind = 'lease' | 'sublease';
/** To whom the rent is owed. */
export type Creditor = 'landlord' | 'agency';
/** In whose name the lease, reminders, calls and notices are written. */
export type Signatory = 'landlord' | 'agency' | 'agency_by_power_of_attorney';
export type PaymentRoute = 'direct_to_landlord' | 'via_agency';
export type TenancyState = 'draft' | 'signed' | 'ended' | 'cancelled';

export const SERVICES = ['water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'] as const;
export type Service = (typeof SERVICES)[number];
/** What a month is made of: rent and each service advance apart, in the order papers list them. */
export const COMPONENTS = ['rent', ...SERVICES] as const;
export type Component = (typeof COMPONENTS)[number];

/** Who else than the household may pay a part of the month. */
export const SHARE_PAYERS = ['benefit_office', 'municipality', 'relative'] as const;
export type SharePayer = (typeof SHARE_PAYERS)[number];
export type Payer = 'household' | SharePayer;
export type PaidTo = 'agency' | 'landlord';

/** A monthly amount of one component and the days it holds, both included; `validTo` null while it has no end. */
export interface ComponentTerm {
  readonly component: Component;
  readonly amount: Halere;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** A part of the month somebody else pays, to whom, and usually on which day; the rest is the household's. */
export interface PayerShareTerm {
  readonly payer: SharePayer;
  readonly amount: Halere;
  readonly paidTo: PaidTo;
  readonly usualDay: number | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** What rent needs to know of a tenancy: whose money, from when to when, how much, paid by whom. */
export interface TenancyTerms {
  readonly tenancyId: Id;
  readonly number: string;
  readonly kind: TenancyKind;
  readonly model: Model;
  readonly state: TenancyState;
  readonly unitId: Id;
  readonly householdId: Id;
  readonly landlordId: Id;
  readonly ownerContractId: Id;
  readonly creditor: Creditor;
  readonly signatory: Signatory;
  readonly paymentRoute: PaymentRoute;
  readonly variableSymbol: string;
  readonly startsOn: IsoDate;
  /** The agreed last day; null for an indefinite term. */
  readonly endsOn: IsoDate | null;
  /** The day it really ended (agreement, notice, passed term); null while it lasts. */
  readonly endedOn: IsoDate | null;
  /** The day the flat was really handed back; later than the end it means compensation (§ 2295). */
  readonly handedBackOn: IsoDate | null;
  readonly dueDay: number;
  readonly deposit: Halere;
  /** The symbol under which the deposit is paid; null without a deposit. */
  readonly depositSymbol: string | null;
  /** For papers and letters about this tenancy. */
  readonly language: 'cs' | 'en';
  readonly components: readonly ComponentTerm[];
  readonly payerShares: readonly PayerShareTerm[];
}

/** The last day rent is owed for under the contract; null while it has no end. */
export function lastDayOfTerm(terms: { readonly endsOn: IsoDate | null; readonly endedOn: IsoDate | null }): IsoDate | null {
  return terms.endedOn ?? terms.endsOn;
}

/** What the agency itself owes an owner for a month under a head-lease (B) or a provision contract (C), whoever lives there. */
export interface OwnerRentDue {
  readonly ownerContractId: Id;
  readonly number: string;
  readonly model: 'B' | 'C';
  readonly unitId: Id;
  readonly landlordId: Id;
  /** Rent and services together, pro-rated in a broken month. */
  readonly amount: Halere;
  readonly rent: Halere;
  readonly services: Halere;
  readonly dueOn: IsoDate;
  /** The permanent symbol under which the owner recognises the payment. */
  readonly variableSymbol: string;
}

export const COVERS = ['rent', 'services', 'damage', 'void', 'legal_costs'] as const;
export type Cover = (typeof COVERS)[number];

/** What the guarantee of a model A contract promises the landlord. */
export interface GuaranteeTerms {
  readonly ownerContractId: Id;
  readonly landlordId: Id;
  readonly covers: readonly Cover[];
  /** The most: so many months of what is covered and so many haléře, whichever is lower. */
  readonly capMonths: number;
  readonly capAmount: Halere;
  /** Days after the due date before a claim, and until which it must be made. */
  readonly waitingDays: number;
  readonly claimWithinDays: number;
  readonly coPaymentPercent: number;
  readonly payoutDays: number;
  readonly restoredByRecovery: boolean;
  /** The most in one calendar year, where it was agreed. */
  readonly capPerYear?: Halere | null;
  /** Days for which the contract promises it. */
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}
