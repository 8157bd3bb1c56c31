import type { ContactPerson, Issuer, PaperParty } from '#documents';
import type { Halere, IsoDate, Month } from '#kernel';

/** What one payment order sends to one landlord. Not one word about the family. */
export interface PayoutAdviceSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  readonly landlord: PaperParty;
  readonly orderNumber: string;
  /** The day the bank is asked to send it; once a statement has shown it, the day it was sent. */
  readonly dueOn: IsoDate;
  readonly sentOn: IsoDate | null;
  readonly accountEnding: string | null;
  readonly payouts: readonly AdvisedPayout[];
  readonly contact: ContactPerson;
}

export interface AdvisedPayout {
  readonly kind: 'own_rent' | 'collected_rent' | 'guarantee';
  readonly label: string;
  readonly address: string;
  readonly contractNumber: string;
  /** Of rent; null of a guarantee. */
  readonly month: Month | null;
  /** Number of the claim and the months it paid; null of rent. */
  readonly claimNumber: string | null;
  readonly claimMonths: readonly Month[];
  readonly variableSymbol: string;
  readonly amount: Halere;
}

/** A year of one landlord, flat by flat and month by month: the paper for his taxes. */
export interface LandlordYearSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  readonly year: number;
  /** The last month told; a year that lasts is told as far as it has come. */
  readonly through: Month;
  readonly landlord: PaperParty;
  readonly flats: readonly YearOfFlat[];
  readonly contact: ContactPerson;
}

export interface YearOfFlat {
  readonly label: string;
  readonly address: string;
  readonly shape: 'A' | 'B' | 'C';
  readonly contractNumber: string;
  readonly months: readonly MonthOfFlat[];
}

export interface MonthOfFlat {
  readonly month: Month;
  readonly due: Halere;
  /** Known to have come to him straight from the household; null: nobody has said. In B and C it is the agency that pays. */
  readonly direct: Halere | null;
  /** Sent by the agency for this month, of it from the guarantee. */
  readonly sent: Halere;
  readonly fromGuarantee: Halere;
}
