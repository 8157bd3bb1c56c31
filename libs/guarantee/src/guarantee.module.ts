import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { RentModule } from '#rent';
import { TenanciesModule } from '#tenancies';
import { FundService } from './fund.service';
import { GuaranteeService } from './guarantee.service';

@Module({ imports: [LedgerModule, RentModule, TenanciesModule], providers: [GuaranteeService, FundService], exports: [GuaranteeService, FundService] })
export class GuaranteeModule {}
