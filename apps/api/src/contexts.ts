import type { Type } from '@nestjs/common';
import type { Sentences } from '#kernel';
import { accountSentences, amountSentences, companyNumberSentences, spaydSentences } from '#kernel';
import { calculatorSentences, guaranteeSentences, recoursePlanSentences } from '#guarantee';
import { GuaranteeStaffModule, guaranteePolicy } from '#guarantee/staff';
import { householdImportSentences, householdsSentences, requestSentences } from '#households';
import { HouseholdsStaffModule, duplicatesPolicy, familyRequestPolicy, householdsStaffPolicy, importsPolicy } from '#households/staff';
import { documentsSentences } from '#documents';
import { DocumentsStaffModule, documentsPolicy } from '#documents/staff';
import { identitySentences } from '#identity';
import { IdentityStaffModule, identityStaffPolicy } from '#identity/staff';
import { ledgerSentences } from '#ledger';
import { appealSentences, appealTermsSentences, matchingSentences, outcomesSentences, panelSentences, reserveSentences } from '#matching';
import { MatchingStaffModule, appealStaffPolicy, matchingStaffPolicy } from '#matching/staff';
import { partnersSentences } from '#partners';
import { PartnersStaffModule, partnersPolicy } from '#partners/staff';
import { flatImportSentences, propertiesSentences } from '#properties';
import { PropertiesStaffModule, propertiesPolicy } from '#properties/staff';
import { supportSentences } from '#support';
import { SupportStaffModule, supportPolicy } from '#support/staff';
import { reportingSentences } from '#reporting';
import { ReportingStaffModule, reportingPolicy } from '#reporting/staff';
import { mergePolicies, type PolicyTable } from '#platform/staff';
import {
  accessorySentences, bankFileSentences, bankImportSentences, booksSentences, depositSentences, ladderSentences, letterPolicySentences, letterSentences, paymentOrderSentences, payoutSentences, planSentences, rentSentences,
} from '#rent';
import { RentStaffModule, rentPolicy } from '#rent/staff';
import { rentIncreaseSentences, tenanciesSentences } from '#tenancies';
import { TenanciesStaffModule, tenanciesPolicy } from '#tenancies/staff';

/** The contexts the staff's endpoint is made of: their resolvers, who may read what, and their sentences. One line each. */
export const staffModules: readonly Type<unknown>[] = [
  IdentityStaffModule,
  DocumentsStaffModule,
  PartnersStaffModule,
  HouseholdsStaffModule,
  MatchingStaffModule,
  PropertiesStaffModule,
  TenanciesStaffModule,
  RentStaffModule,
  GuaranteeStaffModule,
  SupportStaffModule,
  ReportingStaffModule,
];

export const staffPolicy: PolicyTable = mergePolicies(
  identityStaffPolicy,
  documentsPolicy,
  partnersPolicy,
  householdsStaffPolicy,
  familyRequestPolicy,
  duplicatesPolicy,
  importsPolicy,
  matchingStaffPolicy,
  appealStaffPolicy,
  propertiesPolicy,
  tenanciesPolicy,
  rentPolicy,
  guaranteePolicy,
  supportPolicy,
  reportingPolicy,
);

export const staffSentences: readonly Sentences<string>[] = [
  accountSentences,
  amountSentences,
  companyNumberSentences,
  spaydSentences,
  identitySentences,
  documentsSentences,
  partnersSentences,
  householdsSentences,
  requestSentences,
  householdImportSentences,
  matchingSentences,
  panelSentences,
  outcomesSentences,
  appealSentences,
  appealTermsSentences,
  reserveSentences,
  propertiesSentences,
  flatImportSentences,
  tenanciesSentences,
  rentIncreaseSentences,
  ledgerSentences,
  rentSentences,
  booksSentences,
  accessorySentences,
  guaranteeSentences,
  recoursePlanSentences,
  calculatorSentences,
  bankFileSentences,
  bankImportSentences,
  letterSentences,
  letterPolicySentences,
  depositSentences,
  planSentences,
  ladderSentences,
  paymentOrderSentences,
  payoutSentences,
  supportSentences,
  reportingSentences,
];
