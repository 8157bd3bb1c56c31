import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { LedgerModule } from '#ledger';
import { TenanciesModule } from '#tenancies';
import { ArrearsService } from './arrears.service';
import { ArrivalsService } from './arrivals.service';
import { LetterData } from './documents/letter-data';
import { LandlordBatches } from './documents/landlord-batches';
import { LandlordPapersService } from './documents/landlord-papers.service';
import { LettersService } from './documents/letters.service';
import { RentLetters } from './documents/rent-letters';
import { BreachService } from './breach.service';
import { TenancyLettersService } from './documents/tenancy-letters.service';
import { DepositBooks } from './deposit-books';
import { DepositSettlementService } from './deposit-settlement.service';
import { DepositsService } from './deposits.service';
import { BankAccountsService } from './bank-accounts.service';
import { BankImportService } from './bank-import.service';
import { BankPostingService } from './bank-posting.service';
import { BankRulesService } from './bank-rules.service';
import { LadderService } from './ladder.service';
import { LetterPolicyService } from './letter-policy.service';
import { PaymentsService } from './payments.service';
import { PayoutReturnsService } from './payout-returns.service';
import { PayoutsService } from './payouts.service';
import { RepaymentPlansService } from './plans.service';
import { RentAccountsModule } from './rent-accounts.module';
import { RentService } from './rent.service';
import { SettlementService } from './settlement.service';

const services = [
  RentService, PaymentsService, PayoutsService, ArrivalsService, ArrearsService, LettersService, BankAccountsService, BankImportService, BankPostingService, BankRulesService,
  DepositsService, DepositSettlementService, PayoutReturnsService, LandlordPapersService, RepaymentPlansService,
  BreachService, LadderService, LetterPolicyService, TenancyLettersService,
];

@Module({
  imports: [RentAccountsModule, DocumentsModule, LedgerModule, TenanciesModule],
  providers: [RentLetters, LandlordBatches, SettlementService, DepositBooks, LetterData, ...services],
  exports: [SettlementService, ...services],
})
export class RentModule {}
