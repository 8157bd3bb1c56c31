import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { PaymentsService } from './payments.service';
import { SettlementService } from './settlement.service';

@Module({
  imports: [LedgerModule],
  providers: [SettlementService, PaymentsService],
  exports: [PaymentsService],
})
export class RentModule {}
