import { Module } from '@nestjs/common';
import { HouseholdsModule } from '#households';
import { mergePolicies, type PolicyTable } from '#platform/staff';
import { HouseholdTenancyResolver, UnitTenancyResolver } from './graphql/around-tenancy.resolver';
import { OwnerContractResolver } from './graphql/owner-contract.resolver';
import { rentIncreasePolicy } from './graphql/rent-increase.policy';
import { RentClauseResolver, RentIncreaseResolver } from './graphql/rent-increase.resolver';
import { TenancyActsResolver } from './graphql/tenancy-acts.resolver';
import { TenancyResolver } from './graphql/tenancy.resolver';
import { TenanciesModule } from './tenancies.module';

export { OwnerContract } from './graphql/owner-contract.type';
export { currentTenancyByUnit, ownerContractById, tenancyById, termsById } from './graphql/tenancy.loader';
export { Tenancy } from './graphql/tenancy.type';

@Module({
  imports: [TenanciesModule, HouseholdsModule],
  providers: [OwnerContractResolver, TenancyResolver, TenancyActsResolver, UnitTenancyResolver, HouseholdTenancyResolver, RentClauseResolver, RentIncreaseResolver],
})
export class TenanciesStaffModule {}

const people = ['coordinator', 'manager', 'finance', 'social_worker'] as const;
const office = ['coordinator', 'manager', 'finance', 'administrator'] as const;

const contractPolicy: PolicyTable = {
  OwnerContract: {
    id: office, number: office, variableSymbol: office, unitId: office, landlordId: office, model: office, state: office, signedOn: office, startsOn: office, endsOn: office,
    endedOn: office, ownerRent: office, ownerServices: office, payoutDay: office, subleasePermitted: office, collectsForLandlord: office, powerOfAttorney: office,
    guarantee: office, unit: office, landlord: office,
  },
  GuaranteeTerms: {
    covers: office, capMonths: office, capAmount: office, waitingDays: office, claimWithinDays: office, coPaymentPercent: office, payoutDays: office, restoredByRecovery: office, capPerYear: office,
  },
  Tenancy: {
    id: people, number: people, kind: people, model: people, state: people, unitId: people, householdId: people, landlordId: people, ownerContractId: people, offerId: people,
    creditor: people, signatory: people, paymentRoute: people, variableSymbol: people, depositSymbol: people, startsOn: people, endsOn: people, signedOn: people,
    endedOn: people, endReason: people, drawReason: people, dueDay: people, deposit: people, penalties: people, language: people, unit: people, landlord: people,
    household: people, ownerContract: office, parties: people, components: people, payerShares: people, monthlyTotal: people, month: people, daysToEnd: people,
    handovers: people, scans: people,
  },
  TenancyConnection: { edges: people, pageInfo: people, totalCount: people },
  TenancyEdge: { cursor: people, node: people },
  TenancyParty: { id: people, memberId: people, role: people, name: people, mustSign: people, signedOn: people },
  TenancyComponent: { component: people, amount: people, validFrom: people, validTo: people },
  PayerShare: { id: people, payer: people, amount: people, paidTo: people, usualDay: people, validFrom: people, validTo: people },
  TenancyMonth: { month: people, days: people, ofDays: people, total: people, rent: people, advances: people, dueOn: people, parts: people },
  TenancyMonthPart: { component: people, payer: people, paidTo: people, amount: people },
  Handover: { id: people, kind: people, heldOn: people, energyTransferBy: people, note: people, meters: people, keys: people, rooms: people, defects: people },
  HandoverMeter: { kind: people, serialNumber: people, supplyPoint: people, reading: people, unit: people },
  HandoverKey: { kind: people, count: people },
  HandoverRoom: { room: people, condition: people, note: people },
  HandoverDefect: { description: people, mendedBy: people, mendUntil: people },
  TenancyScan: { id: people, fileId: people, kind: people, uploadedAt: people },
  Unit: { currentTenancy: people, tenancies: people, ownerContracts: office },
  Household: { tenancies: people },
};

export const tenanciesPolicy: PolicyTable = mergePolicies(contractPolicy, rentIncreasePolicy);
