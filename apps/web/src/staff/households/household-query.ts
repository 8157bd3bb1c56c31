import { graphql } from '../../graphql/staff';
import type { HouseholdQuery as Found } from '../../graphql/staff/graphql';

export const HouseholdQuery = graphql(`
  query Household($id: UUID!) {
    household(id: $id) {
      id code name state appliedOn waitingSince phone email contactAddress interpreterLanguage quietMode privacyNoticeOn housedOn closedOn closedReason isMerged partnerName persons children unknown
      members { id givenName familyName birthDate age relation leftOn }
      situations { id ethosCode words since note }
      incomes { id kind amount validFrom validTo evidence }
      benefits { id kind payer amount housingPart paidTo validFrom validTo }
      means { income benefits total }
      needs { need required }
      wishes { kind value }
      consents { id purpose givenOn validTo withdrawnOn evidence holds }
    }
    offers(householdId: $id, first: 20) { edges { node { id state expiresOn offeredOn flat { code street houseNumber city } } } }
  }
`);

export type Household = NonNullable<Found['household']>;
export type HouseholdOffer = Found['offers']['edges'][number]['node'];
