import { ClaimDecisionsService, FundService, GuaranteeModule, GuaranteeService, RecoveriesService, SimulationService } from '#guarantee';
import type { Database } from '#platform';
import { BankImportService, BankPostingService, PayoutReturnsService } from '#rent';
import type { buildRent } from '#rent/testing';
import { OwnerContractsService } from '#tenancies';

export interface BuiltGuarantee {
  readonly guarantee: GuaranteeService;
  readonly decisions: ClaimDecisionsService;
  readonly funds: FundService;
  readonly recoveries: RecoveriesService;
  readonly simulation: SimulationService;
  readonly postings: BankPostingService;
  readonly returns: PayoutReturnsService;
}

/** The services of the guarantee on a test database, wired as the module wires them. */
export function buildGuarantee(db: Database, rent: ReturnType<typeof buildRent>): BuiltGuarantee {
  const contracts = Object.create(OwnerContractsService.prototype) as OwnerContractsService;
  const postings = new BankPostingService(rent.ledger, rent.payments, rent.payouts, new BankImportService(rent.ledger), rent.deposits);
  new GuaranteeModule(postings);
  const returns = new PayoutReturnsService(db, rent.ledger, rent.payouts, postings);
  returns.onModuleInit();
  const guarantee = new GuaranteeService(db, contracts);
  const decisions = new ClaimDecisionsService(db, contracts, rent.ledger, rent.payments, rent.payouts);
  decisions.onModuleInit();
  return { guarantee, decisions, funds: new FundService(db, rent.ledger, guarantee, postings), recoveries: new RecoveriesService(db, rent.ledger, postings, rent.payments), simulation: new SimulationService(guarantee), postings, returns };
}
