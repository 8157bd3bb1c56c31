import type { PaperParty, PaymentInstruction } from '#documents';
import type { Halere, IsoDate, Month } from '#kernel';
import type { FamilyLetter, OwedMonth } from './letters-snapshot';

/** A call to pay before a court is asked (OSŘ § 142a): claim, amount, period, consequence. */
export interface CallToPaySnapshot extends FamilyLetter {
  readonly months: readonly OwedMonth[];
  readonly payBy: IsoDate;
  /** At least seven days, counted from the day of the letter. */
  readonly periodDays: number;
  readonly payment: PaymentInstruction;
}

/** A call under § 2291: the fault, the period from its delivery, the warning. One paper for each who owes the rent. */
export interface BreachCallSnapshot extends FamilyLetter {
  readonly receiver: string;
  readonly months: readonly OwedMonth[];
  readonly periodDays: number;
  readonly seriousMonths: number;
  /** Rent and services of so many months together. */
  readonly threshold: Halere;
  readonly payment: PaymentInstruction;
}

export interface PaperInstalment {
  readonly dueOn: IsoDate;
  readonly amount: Halere;
  /** What is left of the debt once it is paid. */
  readonly leftAfter: Halere;
}

export interface RepaymentAgreementSnapshot extends FamilyLetter {
  readonly debtors: readonly PaperParty[];
  readonly agreedOn: IsoDate;
  readonly months: readonly OwedMonth[];
  readonly total: Halere;
  readonly includesInterest: boolean;
  readonly toleranceDays: number;
  readonly mayLoseInstalments: boolean;
  readonly instalments: readonly PaperInstalment[];
  /** Of the first instalment; the symbol is the plan's own. */
  readonly payment: PaymentInstruction;
}

/** Recognition of a debt (Civil Code § 2053): reason and amount, in writing. */
export interface DebtRecognitionSnapshot extends FamilyLetter {
  readonly debtors: readonly PaperParty[];
  readonly months: readonly OwedMonth[];
  readonly total: Halere;
}

export interface NoDebtSnapshot extends FamilyLetter {
  /** The last month that was charged and is paid; null when nothing was charged yet. */
  readonly paidThrough: Month | null;
  readonly credit: Halere;
}

export interface StatementPayment {
  readonly receivedOn: IsoDate;
  readonly payer: string;
  readonly amount: Halere;
  /** Why it went to this month (see `Because`). */
  readonly because: string;
}

export interface RentStatementSnapshot extends FamilyLetter {
  readonly from: Month;
  readonly to: Month;
  readonly months: readonly {
    readonly month: Month;
    readonly dueOn: IsoDate;
    readonly charged: Halere;
    readonly payments: readonly StatementPayment[];
    readonly open: Halere;
    /** False while the landlord has not said whether it reached him. */
    readonly isKnown: boolean;
  }[];
  /** Owed from months before the first one. */
  readonly openBefore: Halere;
  readonly open: Halere;
  readonly credit: Halere;
}

export interface DepositSettlementSnapshot extends FamilyLetter {
  readonly holder: 'agency' | 'landlord';
  readonly settledOn: IsoDate;
  readonly endedOn: IsoDate;
  readonly payments: readonly { readonly paidOn: IsoDate; readonly amount: Halere }[];
  readonly held: Halere;
  readonly periods: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly principal: Halere; readonly percent: number; readonly days: number }[];
  readonly interest: Halere;
  /** What it was set off against. */
  readonly used: readonly { readonly month: Month; readonly amount: Halere; readonly component: 'rent_and_services' | 'default_interest' | 'costs' }[];
  readonly usedTotal: Halere;
  readonly toReturn: Halere;
}
