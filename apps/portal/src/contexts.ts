import type { Type } from '@nestjs/common';
import type { Sentences } from '#kernel';
import { accountSentences, amountSentences, companyNumberSentences, spaydSentences } from '#kernel';
import { householdsSentences, requestSentences } from '#households';
import { identitySentences } from '#identity';
import { IdentityPortalModule, identityPortalPolicy } from '#identity/portal';
import { DocumentsPortalModule } from '#documents/portal';
import { appealSentences, matchingSentences } from '#matching';
import { MatchingPortalModule, matchingPortalPolicy } from '#matching/portal';
import { PropertiesPortalModule, propertiesPortalPolicy, propertiesPortalSentences } from '#properties/portal';
import { RentPortalModule, rentPortalPolicy, rentPortalSentences } from '#rent/portal';
import { TenanciesPortalModule, tenanciesPortalPolicy } from '#tenancies/portal';
import { mergePolicies, type PolicyTable } from '#platform/portal';

/** The contexts the portal's endpoint is made of: their resolvers, who may read what, and their sentences. One line each. */
export const portalModules: readonly Type<unknown>[] = [
  IdentityPortalModule,
  DocumentsPortalModule,
  PropertiesPortalModule,
  MatchingPortalModule,
  TenanciesPortalModule,
  RentPortalModule,
];

export const portalPolicy: PolicyTable = mergePolicies(
  identityPortalPolicy,
  propertiesPortalPolicy,
  matchingPortalPolicy,
  tenanciesPortalPolicy,
  rentPortalPolicy,
);

export const portalSentences: readonly Sentences<string>[] = [
  accountSentences,
  amountSentences,
  companyNumberSentences,
  spaydSentences,
  identitySentences,
  propertiesPortalSentences,
  householdsSentences,
  requestSentences,
  matchingSentences,
  appealSentences,
  rentPortalSentences,
];
