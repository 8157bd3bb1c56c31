import type { PaperParty } from '#documents';
import type { Halere, IsoDate } from '#kernel';
import type { FamilyLetter, InstalmentPaper } from '#rent';
import type { RecourseGround } from '../domain/plans/recourse-plan';

/** Why the household owes the agency: what it paid the landlord for it, and what of it is settled. */
export interface RecourseDebt {
  readonly debtors: readonly PaperParty[];
  readonly landlord: string;
  readonly grounds: readonly RecourseGround[];
  /** Came back or was written off before; the paper forgives nothing. */
  readonly settled: Halere;
}

export interface RecourseAgreementSnapshot extends InstalmentPaper, RecourseDebt {
  readonly agreedOn: IsoDate;
}

/** Recognition of a debt (Civil Code § 2053): reason and amount, in writing. */
export interface RecourseRecognitionSnapshot extends FamilyLetter, RecourseDebt {
  readonly total: Halere;
}
