import type { Type } from '@nestjs/common';
import type { Sentences } from '#kernel';
import { accountSentences, amountSentences, companyNumberSentences, spaydSentences } from '#kernel';
import { identitySentences } from '#identity';
import { IdentityPortalModule, identityPortalPolicy } from '#identity/portal';
import { mergePolicies, type PolicyTable } from '#platform/portal';

/** The contexts the portal's endpoint is made of: their resolvers, who may read what, and their sentences. One line each. */
export const portalModules: readonly Type<unknown>[] = [
  IdentityPortalModule,
];

export const portalPolicy: PolicyTable = mergePolicies(
  identityPortalPolicy,
);

export const portalSentences: readonly Sentences<string>[] = [
  accountSentences,
  amountSentences,
  companyNumberSentences,
  spaydSentences,
  identitySentences,
];
