import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { BankPostingService, RentModule } from '#rent';
import { TenanciesModule } from '#tenancies';
import { ClaimDecisionsService } from './claim-decisions.service';
import { FundService } from './fund.service';
import { GuaranteeService } from './guarantee.service';
import { RecoveriesService } from './recoveries.service';
import { SimulationService } from './simulation.service';
import { TenancyFileService } from './tenancy-file.service';
import { linesUsedByFund } from './store/guarantee.repository';

const services = [GuaranteeService, ClaimDecisionsService, FundService, RecoveriesService, SimulationService, TenancyFileService];

@Module({ imports: [LedgerModule, RentModule, TenanciesModule], providers: services, exports: services })
export class GuaranteeModule {
  /** A statement line that fed the fund is not booked elsewhere behind its back. */
  constructor(postings: BankPostingService) {
    postings.watchAside(linesUsedByFund);
  }
}
