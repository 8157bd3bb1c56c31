import type { Type } from '@nestjs/common';
import type { Sentences } from '#kernel';
import { accountSentences, amountSentences, companyNumberSentences, spaydSentences } from '#kernel';
import { householdsSentences } from '#households';
import { HouseholdsStaffModule, householdsStaffPolicy } from '#households/staff';
import { documentsSentences } from '#documents';
import { DocumentsStaffModule, documentsPolicy } from '#documents/staff';
import { identitySentences } from '#identity';
import { IdentityStaffModule, identityStaffPolicy } from '#identity/staff';
import { partnersSentences } from '#partners';
import { PartnersStaffModule, partnersPolicy } from '#partners/staff';
import { propertiesSentences } from '#properties';
import { PropertiesStaffModule, propertiesPolicy } from '#properties/staff';
import { mergePolicies, type PolicyTable } from '#platform/staff';
  supportSentences,
