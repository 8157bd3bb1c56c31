export { inTransitUntil } from './domain/arrears';
export { allocate, type AllocatedPart, type Because, type DebtPart, type FreeMoney, type OpenCharge, type Will } from './domain/allocation';
export { chargesToPost, type ChargedPart, type NewCharge } from './domain/charges';
export { defaultInterest, interestOwed, PERCENT_SCALE, rateOn, type DatedRate, type DebtInTime, type Paid, type Principal, type RateOfDefault } from './domain/interest/default-interest';
export { payersWill } from './domain/payers-will';
export { seriousBreach } from './domain/serious-breach';
export { fromBytes, readBankFile, readStatements, StatementList } from './domain/bank/bank-file';
export { bankFileSentences, type BankFileCode } from './domain/bank/bank-file-sentences';
export { printedOwnAccount } from './domain/bank/counter-party';
export { StatementJson } from './domain/bank/statement-json';
export { paymentOrderSentences, writePaymentOrder, type OrderedPayment, type OrderFormat, type PaymentOrder, type PaymentOrderCode } from './domain/bank/payment-order';
export { writePain001, type PainOrder } from './domain/bank/payment-order-pain';
export { BANK_FORMATS } from './domain/bank/statement';
export type { BankFile, BankFormat, BankLine, BankStatement, StatementFoot, StatementHead, StatementSink } from './domain/bank/statement';
export { PaymentsService, type PaymentToRecord } from './payments.service';
export { rentSentences, type RentRefusal } from './domain/sentences';
export {
  rentEntities,
  AllocationRow,
  ArrearsActRow,
  ArrearsPauseRow,
  ArrivalQuestionRow,
  ChargeRow,
  PaymentOrderRow,
  PaymentRow,
  PayoutRow,
  type PaymentPayer,
  type PaymentSource,
  type PayoutKind,
  type PayoutState,
  type Towards,
} from './store/rent.entity';
export { RentModule } from './rent.module';
export { RentService, type MonthCharged } from './rent.service';
export { PayoutReturnsService } from './payout-returns.service';
export { payoutSentences, type PayoutRefusal } from './domain/payouts/sentences';
export { PayoutsService, type OutgoingLine, type PayoutFollower, type PayoutsPrepared } from './payouts.service';
export { ArrivalsService, ARRIVAL_ANSWERED, type ArrivalAnswer } from './arrivals.service';
export { BankAccountsService } from './bank-accounts.service';
export type { ImportedStatement } from './bank-intake';
export { BankImportService, type GuessedLine, type LedgerAssertion } from './bank-import.service';
export { type AsideUse, type UsedOfLine } from './bank-aside';
export { BankPostingService, type LineDecision, type Share } from './bank-posting.service';
export { BankRulesService, type RuleToTeach } from './bank-rules.service';
export { bankImportSentences, type BankImportRefusal } from './domain/bank/import-sentences';
export { BankAccountRow, BankBatchRow, BankLineRow, BankStatementRow, bankEntities } from './store/bank.entity';
export { WORKLIST_TABS, type ArrearsCase, type WorklistTab } from './arrears-case';
export { ArrearsService, type RecordContact } from './arrears.service';
export { LetterPolicyService, type PolicyVersion } from './letter-policy.service';
export { letterPolicySentences, type LetterPolicyRefusal } from './domain/letters/sentences';
export { LadderService, type LadderPreview, type LadderVersion } from './ladder.service';
export { BreachService, type BreachView } from './breach.service';
export { LETTER_KINDS, TenancyLettersService, type LetterKind } from './documents/tenancy-letters.service';
export { agencyLetter, type AgencyLetter } from './documents/agency-letter';
export { instalmentClauses, instalmentsOnPaper, instalmentTable, partiesBlock, recognitionNotice, signatures, type InstalmentPaper } from './documents/instalment-parts';
export { translationNote } from './documents/letter-parts';
export type { FamilyLetter } from './documents/letters-snapshot';
export { LetterData } from './documents/letter-data';
export { breachEntities, BreachCallDebtRow, BreachCallPaperRow, BreachCallRow, DELIVERY_WAYS, type DeliveryWay } from './store/breach.entity';
export { RepaymentPlansService, type AgreePlan, type PlanProposal, type PlanView } from './plans.service';
export { mayLoseInstalments, planStanding, type InstalmentStanding, type PaidOfPlan, type PlanFacts, type PlanStanding, type PlanState } from './domain/plans/plan-standing';
export { evenInstalments, lawfulInstalments, type Instalment } from './domain/plans/repayment-plan';
export { planSentences, type PlanRefusal } from './domain/plans/sentences';
export { ladderSentences, type LadderRefusal } from './domain/ladder-sentences';
export { planEntities, RepaymentDebtRow, RepaymentInstalmentRow, RepaymentPlanRow } from './store/plans.entity';
export { DepositsService, type DepositView } from './deposits.service';
export type { DepositMoney } from './deposit-books';
export { DepositSettlementService } from './deposit-settlement.service';
export { depositSentences, type DepositRefusal } from './domain/deposits/sentences';
export { depositEntities, DepositMovementRow, DepositRow, DepositSettlementRow } from './store/deposits.entity';
export { RENT_RULES } from './store/verify.repository';
export { LettersService } from './documents/letters.service';
export { LandlordBatches } from './documents/landlord-batches';
export { LandlordPapersService } from './documents/landlord-papers.service';
export { letterSentences, type LetterRefusal } from './documents/letter-sentences';
export { RentAccountsModule } from './rent-accounts.module';
export { KNOWN_UNPAID } from './store/arrears.repository';
export { BooksModule } from './books.module';
export { booksSentences, type BooksFamiliesRefusal } from './domain/books/sentences';
export { CashDaysService } from './cash-days.service';
export { CashDeskService, type CashInHand } from './cash-desk.service';
export { SingleDebtsService, type SingleDebt } from './single-debts.service';
export { MonthClosingService } from './month-closing.service';
export { AccessoriesService, type ChargeCosts } from './accessories.service';
export { accessorySentences, type AccessoryRefusal } from './domain/interest/sentences';
export type { AccruedMonth } from './domain/interest/accrual';
export { AccessoryRow } from './store/accessory.entity';
export { DebtModule } from './debt.module';
export { OpeningService, type OpeningOutcome } from './opening.service';
export type { OpeningProblem } from './domain/opening/read-opening';
export { openingTemplate } from './sheets/opening-template';
export { ServicesSettlementService, type DraftSettlement } from './services-settlement.service';
export { ServicesSettlementRow, SettlementResultRow } from './store/services.entity';
export { interestPolicy, interestRates } from './store/accessory.repository';
export { LedgerExportService, type ExportPart, type ExportPeriod } from './ledger-export.service';
export { WriteOffsService, type ProposedWriteOff } from './write-offs.service';
export { CompensationService, type CompensationDue } from './compensation.service';
export { PostalService } from './postal.service';
