import { DocumentsService } from '#documents';
import { HouseholdsService } from '#households';
import { ClosedMonthsService } from '#ledger';
import { OffersService } from '#matching';
import { FilesService, type Database } from '#platform';
import { BankImportService, BankPostingService, CashDaysService, CashDeskService, LedgerExportService, MonthClosingService, OpeningService, PostalService, ServicesSettlementService, SingleDebtsService, WriteOffsService } from '#rent';
import { FlatChecksService, FlatsService, LandlordsService } from '#properties';
import { OwnerContractsService, TenanciesService } from '#tenancies';
import { OpeningContractsService } from '../src/opening-contracts.service';
import { SettlementService } from '../src/settlement.service';
import { buildRent } from './builders';

/** The services of the books on a test database, wired as the module wires them. */
export function buildBooks(db: Database) {
  const { ledger, payments, payouts, rent, deposits } = buildRent(db);
  const settlement = new SettlementService();
  const debts = new SingleDebtsService(ledger, settlement);
  const documents = new DocumentsService(new FilesService());
  const bank = new BankPostingService(ledger, payments, payouts, new BankImportService(ledger), deposits);
  const flats = new FlatsService(db);
  const checks = new FlatChecksService(db);
  const ownerContracts = new OwnerContractsService(db, flats, checks);
  const households = new HouseholdsService(db);
  // A contract taken over has no offer behind it.
  const tenancies = new TenanciesService(db, ownerContracts, households, Object.create(OffersService.prototype) as OffersService);
  const files = new FilesService();
  const contracts = new OpeningContractsService(new LandlordsService(db), flats, checks, ownerContracts, households, tenancies);
  const opening = new OpeningService(db, files, contracts, debts, payments, deposits, rent, tenancies, ownerContracts);
  const services = new ServicesSettlementService(db, ledger, debts, payments, documents);
  return { postal: new PostalService(db, files, tenancies, payments, bank), writeOffs: new WriteOffsService(db, ledger, payments), exports: new LedgerExportService(db), services, files, opening, ledger, debts, bank, documents, desks: new CashDeskService(db, ledger, payments, debts, documents, bank, deposits), days: new CashDaysService(db, ledger), closing: new MonthClosingService(db, new ClosedMonthsService()) };
}
