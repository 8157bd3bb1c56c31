import { Injectable } from '@nestjs/common';
import { canonicalAccount, formatAccount, newId, orRefuse, parseAccount, refuse, ZERO, type Halere, type Iban, type Id } from '#kernel';
import { LedgerService } from '#ledger';
import { violatedConstraint, type Tx } from '#platform';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import type { OrderFormat } from './domain/bank/payment-order';
import { BankAccountRow } from './store/bank.entity';

/** The agency's own bank accounts. */
@Injectable()
export class BankAccountsService {
  constructor(private readonly ledger: LedgerService) {}

  /** The first account becomes the default one. @throws Refused bank_account_exists, bank_account_not_czech, bank_account_name_missing, ACCOUNT_*, IBAN_* */
  async addBankAccount(tx: Tx, account: { readonly name: string; readonly account: string }): Promise<BankAccountRow> {
    const name = account.name.trim().slice(0, 100);
    if (name === '') refuse<BankImportRefusal>('bank_account_name_missing', {}, 'name');
    const parsed = orRefuse<Iban>(parseAccount(account.account));
    const { czech } = parsed;
    if (!czech) return refuse<BankImportRefusal>('bank_account_not_czech', {}, 'account');
    const known = await tx.find(BankAccountRow);
    const row: BankAccountRow = { agencyId: tx.agencyId, id: newId(), name, bankAccount: formatAccount(czech), iban: parsed.iban, currency: 'CZK', isDefault: known.length === 0, orderFormat: 'abo' };
    await tx.insert(BankAccountRow, row).catch((error: unknown) => {
      if (violatedConstraint(error)?.includes('iban')) refuse<BankImportRefusal>('bank_account_exists', { account: formatAccount(czech) }, 'account');
      throw error;
    });
    await tx.audit('addBankAccount', 'BankAccount', row.id, { digits: canonicalAccount(czech) });
    return row;
  }

  /** The file its bank takes payment orders in; orders written before stay as they are. @throws Refused bank_account_missing */
  async chooseOrderFormat(tx: Tx, bankAccountId: Id, orderFormat: OrderFormat): Promise<BankAccountRow> {
    const found = await tx.update(BankAccountRow, bankAccountId, { orderFormat });
    if (found === 0) refuse<BankImportRefusal>('bank_account_missing', {}, 'bankAccountId');
    await tx.audit('chooseOrderFormat', 'BankAccount', bankAccountId, { orderFormat });
    return (await tx.get(BankAccountRow, bankAccountId))!;
  }

  async bankAccounts(tx: Tx): Promise<BankAccountRow[]> {
    return tx.find(BankAccountRow, {}, { orderBy: { isDefault: 'DESC', name: 'ASC' } });
  }

  /** What the ledger says is on the accounts now. */
  async balances(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Halere>> {
    const balances = await this.ledger.balances(tx, 'bank', ids);
    return new Map(ids.map((id) => [id, balances.get(id) ?? ZERO]));
  }
}
