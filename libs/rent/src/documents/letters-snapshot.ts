import type { Bilingual, ContactPerson, Issuer, PaperParty, PaymentInstruction } from '#documents';
import type { Halere, IsoDate, Month } from '#kernel';

/** The head of every letter to a family, written in the creditor's name: the landlord's (shape A) or the agency's (B, C). */
export interface FamilyLetter {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  readonly contract: 'lease' | 'sublease';
  readonly contractNumber: string | null;
  readonly creditor: PaperParty;
  /** `creditor` signs himself, or the agency for him under a power of attorney of that date, or the agency as creditor. */
  readonly signatory: { readonly name: string; readonly as: 'creditor' | 'powerOfAttorney' | 'agency'; readonly powerOfAttorneyOn: IsoDate | null };
  /** Everybody who owes: names and the one address of delivery. */
  readonly tenants: readonly string[];
  readonly address: string;
  /** "Vážená paní Vzorná,"; null gives the neutral salutation. */
  readonly salutation: Bilingual | null;
  readonly flat: { readonly label: string; readonly address: string };
  readonly asOf: IsoDate;
  readonly contact: ContactPerson;
  /** Free and confidential help: debt advice, contact point for housing. */
  readonly help: readonly HelpPlace[];
}

export interface ReminderSnapshot extends FamilyLetter {
  /** 1 = first, 2 = second reminder. */
  readonly level: 1 | 2;
  /** Months not paid in full, oldest first. */
  readonly months: readonly OwedMonth[];
  /** Default interest asked for in this letter; 0 when it is not. */
  readonly interest: Halere;
  readonly payBy: IsoDate;
  /** Sum of `months` and interest, payable at once. */
  readonly payment: PaymentInstruction;
}

export interface OwedMonth {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly charged: Halere;
  readonly paid: Halere;
  readonly owed: Halere;
}

export interface HelpPlace {
  readonly name: string;
  readonly what: Bilingual;
  readonly contact: string;
}

/** Statement and payout advice for one landlord and one month. Not one word about the family. */
export interface LandlordStatementSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  readonly month: Month;
  readonly landlord: PaperParty;
  /** Last four digits are printed; null when no account is known. */
  readonly accountEnding: string | null;
  readonly flats: readonly LandlordStatementLine[];
  readonly contact: ContactPerson;
}

/**
 * One flat in the statement. `due` is what the owner-side contract promises for the month (shape A: the rent and
 * advances of his lease). In shapes B and C `arrived` and `open` are null: the subtenant's payments are not the owner's matter.
 */
export interface LandlordStatementLine {
  readonly label: string;
  readonly address: string;
  readonly shape: 'A' | 'B' | 'C';
  readonly contractNumber: string;
  readonly due: Halere;
  readonly dueOn: IsoDate;
  /** Known to have arrived (to him, or to the agency for him), and the last day of it. */
  readonly arrived: Halere | null;
  readonly arrivedOn: IsoDate | null;
  readonly fromGuarantee: Halere;
  readonly deductions: readonly { readonly label: Bilingual; readonly amount: Halere }[];
  /** What the agency sends or has sent him for this flat and month. */
  readonly payout: Halere;
  /** Sent on this day; null when it is only planned. */
  readonly sentOn: IsoDate | null;
  readonly plannedOn: IsoDate | null;
  /** Still open of his own claim (shape A only). */
  readonly open: Halere | null;
}
