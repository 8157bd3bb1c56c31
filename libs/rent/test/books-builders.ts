import { DocumentsService } from '#documents';
import { ClosedMonthsService } from '#ledger';
import { FilesService, type Database } from '#platform';
import { BankImportService, BankPostingService, CashDaysService, CashDeskService, MonthClosingService, SingleDebtsService } from '#rent';
import { SettlementService } from '../src/settlement.service';
import { buildRent } from './builders';

/** The services of the books on a test database, wired as the module wires them. */
export function buildBooks(db: Database) {
  const { ledger, payments, payouts } = buildRent(db);
  const settlement = new SettlementService();
  const debts = new SingleDebtsService(ledger, settlement);
  const documents = new DocumentsService(new FilesService());
  const bank = new BankPostingService(ledger, payments, payouts, new BankImportService(ledger));
  return { ledger, debts, bank, documents, desks: new CashDeskService(db, ledger, payments, debts, documents, bank), days: new CashDaysService(db, ledger), closing: new MonthClosingService(db, new ClosedMonthsService()) };
}
