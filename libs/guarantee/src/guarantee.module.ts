import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { LedgerModule } from '#ledger';
import { BankPostingService, RentModule } from '#rent';
import { TenanciesModule } from '#tenancies';
import { ClaimDecisionsService } from './claim-decisions.service';
import { FundService } from './fund.service';
import { GuaranteeService } from './guarantee.service';
import { RecourseLetterData } from './documents/recourse-letter-data';
import { RecoursePapersService } from './recourse-papers.service';
import { RecoursePlansService } from './recourse-plans.service';
import { RecoveriesService } from './recoveries.service';
import { SimulationService } from './simulation.service';
import { TenancyFileService } from './tenancy-file.service';
import { linesUsedByFund } from './store/guarantee.repository';

const services = [GuaranteeService, ClaimDecisionsService, FundService, RecoveriesService, RecoursePlansService, RecoursePapersService, SimulationService, TenancyFileService];

@Module({ imports: [DocumentsModule, LedgerModule, RentModule, TenanciesModule], providers: [RecourseLetterData, ...services], exports: services })
export class GuaranteeModule {
  /** A statement line that fed the fund is not booked elsewhere behind its back. */
  constructor(postings: BankPostingService) {
    postings.watchAside(linesUsedByFund);
  }
}
