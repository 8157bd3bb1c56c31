import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { BankPostingService, RentModule } from '#rent';
import { TenanciesModule } from '#tenancies';
import { FundService } from './fund.service';
import { GuaranteeService } from './guarantee.service';
import { linesUsedByFund } from './store/guarantee.repository';

@Module({ imports: [LedgerModule, RentModule, TenanciesModule], providers: [GuaranteeService, FundService], exports: [GuaranteeService, FundService] })
export class GuaranteeModule {
  /** A statement line that fed the fund is not booked elsewhere behind its back. */
  constructor(postings: BankPostingService) {
    postings.watchAside(linesUsedByFund);
  }
}
