export { capLeftOf, type CoveredThing } from './domain/cover';
export { FundService, type Exposure } from './fund.service';
export { GuaranteeModule } from './guarantee.module';
export { GuaranteeService } from './guarantee.service';
export { guaranteeSentences, type GuaranteeRefusal } from './domain/sentences';
export type { ClaimedMonth, Cover } from './domain/cover';
export { FundGrantRow, GuaranteeClaimRow, GuaranteeFundRow, RecoveryRow, guaranteeEntities, type ClaimState } from './store/guarantee.entity';
export { GUARANTEE_RULES } from './store/verify.repository';
