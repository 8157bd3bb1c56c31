import { Global, Injectable, Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import type { Tx } from '#platform';
import { AgencyAccounts } from '#tenancies';
import { BankAccountsService } from './bank-accounts.service';

/** Tells tenancies, which come before rent, on which account the agency takes it: the default one. */
@Injectable()
class RentAccounts extends AgencyAccounts {
  constructor(private readonly accounts: BankAccountsService) {
    super();
  }

  async rentAccount(tx: Tx): Promise<{ account: string; iban: string } | null> {
    const [account] = await this.accounts.bankAccounts(tx);
    return account ? { account: account.bankAccount, iban: account.iban } : null;
  }
}

@Global()
@Module({ imports: [LedgerModule], providers: [BankAccountsService, { provide: AgencyAccounts, useClass: RentAccounts }], exports: [AgencyAccounts] })
export class RentAccountsModule {}
