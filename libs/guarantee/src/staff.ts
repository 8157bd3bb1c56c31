import { Module } from '@nestjs/common';
import { mergePolicies, type PolicyTable, type Reader } from '#platform/staff';
import { calculatorPolicy } from './graphql/calculator.policy';
import { CalculatorResolver } from './graphql/calculator.resolver';
import { ClaimsResolver } from './graphql/claims.resolver';
import { GuaranteeResolver } from './graphql/guarantee.resolver';
import { recoursePlanPolicy } from './graphql/recourse-plan.policy';
import { RecoursePlansResolver } from './graphql/recourse-plan.resolver';
import { SimulationResolver } from './graphql/simulation.resolver';
import { GuaranteeModule } from './guarantee.module';

@Module({ imports: [GuaranteeModule], providers: [GuaranteeResolver, ClaimsResolver, RecoursePlansResolver, SimulationResolver, CalculatorResolver] })
export class GuaranteeStaffModule {}

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const figures = [...money, 'auditor'] as const;
const outlook = ['administrator', 'manager', 'finance', 'auditor'] as const;
const all = (roles: readonly Reader[], ...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, roles]));

const fundPolicy: PolicyTable = {
  GuaranteeFund: all(money, 'id', 'name', 'openedOn', 'free', 'granted'),
  GuaranteeExposure: all(figures, 'free', 'promised', 'proposed', 'expected', 'worstCase', 'monthsOfCover', 'tenancies', 'recourse'),
  GuaranteeSimulation: all(outlook, 'seed', 'runs', 'acceptablePercent', 'asOf', 'start', 'months', 'shortfall', 'grantNeeded', 'meanPayouts', 'meanRecovered', 'basis'),
  SimulatedMonth: all(outlook, 'month', 'p5', 'p25', 'p50', 'p75', 'p95', 'belowZero'),
  SimulationBasis: all(outlook, 'leases', 'monthlyCovered', 'overdue', 'recourse', 'monthsSeen', 'defaultsSeen', 'agencyDefault', 'meanSeverity', 'recoveryProbability'),
  ClaimItem: all(money, 'thing', 'occurredOn', 'amount', 'payout', 'reason'),
  ClaimEvidence: all(money, 'id', 'kind', 'datedOn', 'title', 'documentId'),
  ClaimEntry: all(money, 'id', 'bookedOn', 'text', 'amount', 'isReversal', 'isReversed'),
  FundMovement: all(money, 'id', 'kind', 'from', 'amount', 'receivedOn', 'isReversed', 'reason'),
  RecoveryCandidate: all(money, 'bankLineId', 'tenancyId', 'householdName', 'bookedOn', 'amount', 'owed', 'message', 'because'),
  RecoveryLine: all(money, 'bankLineId', 'bookedOn', 'amount', 'counterName', 'variableSymbol', 'message', 'standsAs', 'because'),
  UnusedReport: all(money, 'paymentId', 'receivedOn', 'amount', 'message'),
  RecoverySources: all(money, 'owed', 'lines', 'reports'),
  RecourseOwed: all(money, 'tenancyId', 'householdName', 'unitCode', 'owed', 'variableSymbol'),
  ExposedTenancy: all(money, 'tenancyId', 'landlordId', 'landlordName', 'unitCode', 'expected', 'worstCase', 'monthlyCovered'),
  OwnLoss: all(money, 'tenancyId', 'householdName', 'unitCode', 'loss'),
  ClaimMonth: all(money, 'month', 'dueOn', 'claimed', 'payout'),
  GuaranteeCover: all(money, 'claimed', 'payout', 'capLeft', 'claimBy', 'months', 'whyNot'),
  GuaranteeClaim: {
    ...all(money, 'id', 'number', 'tenancyId', 'householdName', 'unitCode', 'landlordName', 'claimedOn', 'claimedAmount', 'payoutAmount', 'months', 'state', 'evidence'),
    ...all(money, 'kind', 'items', 'recourseAmount', 'papers', 'missing', 'waiverReason', 'endedBy', 'endedOn', 'endReason', 'entries'),
    ...all(money, 'proposedBy', 'isMine', 'decidedBy', 'decidedOn', 'decisionReason', 'payableOn', 'paidOn'),
  },
  GuaranteeClaimConnection: all(money, 'edges', 'pageInfo', 'totalCount'),
  GuaranteeClaimEdge: all(money, 'cursor', 'node'),
  FundGrant: all(money, 'id', 'grantor', 'amount', 'receivedOn'),
  Recovery: all(money, 'id', 'tenancyId', 'amount', 'receivedOn'),
  ClaimableTenancy: all(money, 'tenancyId', 'householdName', 'unitCode', 'landlordName', 'cover', 'missing'),
};

export const guaranteePolicy: PolicyTable = mergePolicies(fundPolicy, recoursePlanPolicy, calculatorPolicy);
