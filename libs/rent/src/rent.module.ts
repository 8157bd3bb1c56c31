import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { LedgerModule } from '#ledger';
import { TenanciesModule } from '#tenancies';
import { ArrivalsService } from './arrivals.service';
import { RentLetters } from './documents/rent-letters';
import { PaymentsService } from './payments.service';
import { PayoutsService } from './payouts.service';
import { RentService } from './rent.service';
import { SettlementService } from './settlement.service';

const services = [RentService, PaymentsService, PayoutsService, ArrivalsService];

@Module({
  imports: [DocumentsModule, LedgerModule, TenanciesModule],
  providers: [RentLetters, SettlementService, ...services],
  exports: services,
})
export class RentModule {}
