import { Module } from '@nestjs/common';
import { ClosedMonthsService } from './closed-months.service';
import { LedgerService } from './ledger.service';

@Module({ providers: [LedgerService, ClosedMonthsService], exports: [LedgerService, ClosedMonthsService] })
export class LedgerModule {}
