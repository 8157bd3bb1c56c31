export {
  COMPONENTS,
  COVERS,
  SERVICES,
  SHARE_PAYERS,
  lastDayOfTerm,
  type Component,
  type ComponentTerm,
  type Cover,
  type Creditor,
  type GuaranteeTerms,
  type Model,
  type OwnerRentDue,
  type PaidTo,
  type Payer,
  type PayerShareTerm,
  type PaymentRoute,
  type Service,
  type SharePayer,
  type Signatory,
  type TenancyKind,
  type TenancyState,
  type TenancyTerms,
} from './domain/terms';
export { componentOfMonth, proRata, type DatedAmount } from './domain/proration';
export { householdPaysTo, monthOfTenancy, rentAndAdvances, type MonthOfTenancy, type MonthPart } from './domain/month-of-tenancy';
export { dueDateOf, dueOnDay, firstBrokenMonth, lawfulDueDay } from './domain/due-date';
export { owesRent, type PartyRole } from './domain/parties';
export { monthlySumOn, usualDate } from './domain/payer-shares';
export { ownRentOfMonth } from './domain/owner-contract';
export { daysToEnd, endsWithin } from './domain/tenancy-life';
export { tenanciesSentences, type TenanciesRefusal } from './domain/sentences';
export { TenanciesModule } from './tenancies.module';
export { OwnerContractsService, type DrawOwnerContract } from './owner-contracts.service';
export { TenanciesService, type AgreedTenancy, type DrawFromOffer, type DrawWithReason, type SignTenancy } from './tenancies.service';
export { TenancyChangesService } from './tenancy-changes.service';
export { HandoversService, type RecordHandover } from './handovers.service';
export type { HandoverRecord } from './store/handover.repository';
export { TENANCY_EVENTS } from './tenancies.events';
export { tooSoon, type ChangeKind, type ComponentChange } from './domain/amendment';
export type { EndReason } from './domain/tenancy-life';
export { OwnerContractRow, TenancyPartyRow, TenancyRow, TenancyScanRow } from './store/contract.entity';
export { takePermanentSymbol } from './symbols';
export { FlatsOccupied } from './flats-occupied';
export { AgencyAccounts } from './agency-accounts';
export { TenancyPapersService, type PaperKind } from './tenancy-papers.service';
export { RentIncreasePapersService } from './rent-increase-papers.service';
export { RentIncreasesService, type ClauseDue } from './rent-increases.service';
export { rentIncreaseSentences, type RentIncreaseRefusal } from './domain/rent-increase-sentences';
