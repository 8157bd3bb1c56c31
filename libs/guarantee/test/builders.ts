import { FundService, GuaranteeService } from '#guarantee';
import type { Database } from '#platform';
import { OwnerContractsService } from '#tenancies';
import type { buildRent } from '#rent/testing';

/** The services of the guarantee on a test database, wired as the module wires them. */
export function buildGuarantee(db: Database, rent: ReturnType<typeof buildRent>): { guarantee: GuaranteeService; funds: FundService } {
  const contracts = Object.create(OwnerContractsService.prototype) as OwnerContractsService;
  const guarantee = new GuaranteeService(db, contracts, rent.ledger, rent.payments, rent.payouts);
  guarantee.onModuleInit();
  return { guarantee, funds: new FundService(db, rent.ledger, guarantee) };
}
