import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/portal';
import { FlatContractResolver, HomeDocumentsResolver } from './portal/contract.resolver';

export { contractToShow } from './domain/contract-for-landlord';
export { leasedMonths } from './domain/leased-months';
export { contractsByFlat, leasesByFlat } from './portal/contract.resolver';

@Module({ providers: [FlatContractResolver, HomeDocumentsResolver] })
export class TenanciesPortalModule {}

const landlord = ['landlord'] as const;

export const tenanciesPortalPolicy: PolicyTable = {
  Guarantee: { covers: landlord, capMonths: landlord, capAmount: landlord, waitingDays: landlord, claimWithinDays: landlord, coPaymentPercent: landlord, payoutDays: landlord, text: landlord },
  FlatContract: { number: landlord, model: landlord, startsOn: landlord, endsOn: landlord, guarantee: landlord },
  FlatDocument: { id: landlord, title: landlord, number: landlord, kind: landlord, language: landlord, issuedOn: landlord, pages: landlord, url: landlord },
};
