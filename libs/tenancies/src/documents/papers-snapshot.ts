import type { Bilingual, ContactPerson, Issuer, PaperParty, PaymentInstruction } from '#documents';
import type { Halere, IsoDate, Month } from '#kernel';
import type { AdvanceOnPaper, FlatOnPaper } from './contract-snapshot';

/** Evidenční list + payment calendar: what is paid each month, by whom, and how. */
export interface PaymentScheduleSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  /** `lease` (shape A) or `sublease` (B, C): decides the words for the parties. */
  readonly contract: 'lease' | 'sublease';
  /** Number of the lease or sublease document; null when it has not been issued. */
  readonly contractNumber: string | null;
  readonly creditorName: string;
  /** Names of tenants and joint tenants. */
  readonly tenants: readonly string[];
  readonly flat: FlatOnPaper;
  /** How many people the services count with. */
  readonly persons: number;
  readonly validFrom: IsoDate;
  readonly rent: Halere;
  readonly advances: readonly AdvanceOnPaper[];
  readonly dueDay: number;
  /** Usually twelve; fewer when the term ends sooner. */
  readonly months: readonly ScheduledMonth[];
  readonly contact: ContactPerson;
}

export interface ScheduledMonth {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly rent: Halere;
  readonly advances: Halere;
  /** Parts by payer; they sum to rent + advances. A part paid by somebody else carries no QR. */
  readonly payments: readonly ScheduledPayment[];
}

export interface ScheduledPayment {
  readonly payer: 'household' | 'benefitOffice' | 'other';
  readonly amount: Halere;
  /** What the household pays; null when somebody else pays this part by his own symbols. */
  readonly instruction: PaymentInstruction | null;
}

/** Guarantee of shape A, given to the landlord. Nothing about the family but the tenants' names. */
export interface GuaranteeCertificateSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  readonly place: string;
  readonly guarantor: PaperParty;
  readonly landlord: PaperParty;
  readonly tenants: readonly string[];
  readonly flat: FlatOnPaper;
  readonly leaseFrom: IsoDate;
  readonly leaseTo: IsoDate | null;
  readonly leaseNumber: string | null;
  /** Number of the cooperation contract with the landlord. */
  readonly contractNumber: string;
  readonly rent: Halere;
  readonly services: Halere;
  readonly covers: readonly ('rent' | 'services' | 'damage' | 'vacancy' | 'legalCosts')[];
  /** The most that will be paid: so many months of what is covered, and so many haléře, whichever is less. */
  readonly capMonths: number;
  readonly capAmount: Halere;
  /** Days after the due date before a claim can be made. */
  readonly waitingDays: number;
  /** Days after the due date until which it must be made. */
  readonly claimWithinDays: number;
  /** The share that stays with the landlord, in percent; 0 for none. */
  readonly coPaymentPercent: number;
  readonly payoutDays: number;
  readonly restoredByRecovery: boolean;
  /** The most in one calendar year; absent in papers issued before it could be agreed. */
  readonly capPerYear?: Halere | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly contact: ContactPerson;
}

/** Handing the flat over, at the beginning (`entry`) or at the end (`exit`). */
export interface HandoverProtocolSnapshot {
  readonly agency: Issuer;
  readonly direction: 'entry' | 'exit';
  readonly handedOverOn: IsoDate;
  readonly place: string;
  readonly contract: 'lease' | 'sublease';
  readonly contractNumber: string | null;
  readonly flat: FlatOnPaper;
  /** Who gives the flat and who takes it, in the order of signing. */
  readonly givenBy: readonly PersonPresent[];
  readonly takenBy: readonly PersonPresent[];
  readonly witnesses: readonly PersonPresent[];
  readonly meters: readonly MeterOnPaper[];
  readonly keys: readonly { readonly label: Bilingual; readonly count: number }[];
  readonly rooms: readonly RoomOnPaper[];
  readonly defects: readonly DefectOnPaper[];
  /** Photographs kept with the protocol. */
  readonly photoCount: number;
  /** Transfer of energy contracts agreed: until when. */
  readonly energyTransferBy: IsoDate | null;
  readonly note: string | null;
  readonly contact: ContactPerson;
}

export interface PersonPresent {
  readonly name: string;
  /** "nájemkyně", "za agenturu" — free words in both languages. */
  readonly as: Bilingual;
}

export interface MeterOnPaper {
  readonly medium: 'electricity' | 'gas' | 'coldWater' | 'hotWater' | 'heat' | 'other';
  readonly number: string;
  /** EAN (electricity) or EIC (gas) of the supply point; null when there is none. */
  readonly supplyPoint: string | null;
  /** As read, with its decimals: "1234,5". */
  readonly reading: string;
  readonly unit: string;
  readonly place: string | null;
}

export interface RoomOnPaper {
  readonly name: Bilingual;
  readonly state: 'good' | 'worn' | 'damaged';
  readonly inventory: readonly string[];
  readonly note: string | null;
}

export interface DefectOnPaper {
  readonly description: string;
  readonly mendedBy: 'landlord' | 'agency' | 'tenant';
  readonly until: IsoDate | null;
}
