import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { DocumentsModule, DocumentsService } from '#documents';
import { HouseholdsModule } from '#households';
import { LedgerModule } from '#ledger';
import { FilesService } from '#platform';
import { PropertiesModule } from '#properties';
import { TenanciesModule } from '#tenancies';
import { CashDaysService } from './cash-days.service';
import { CashDeskService } from './cash-desk.service';
import { cashPaperTemplate } from './documents/cash-paper.document';
import { servicesSettlementTemplate } from './documents/services-settlement.document';
import { LedgerExportService } from './ledger-export.service';
import { MonthClosingService } from './month-closing.service';
import { OpeningContractsService } from './opening-contracts.service';
import { OpeningService } from './opening.service';
import { PostalService } from './postal.service';
import { RentModule } from './rent.module';
import { ServicesSettlementService } from './services-settlement.service';
import { SingleDebtsService } from './single-debts.service';
import { WriteOffsService } from './write-offs.service';

/** Papers of the books, so that every one ever issued can be opened and made again. */
@Injectable()
class BooksPapers implements OnModuleInit {
  constructor(private readonly documents: DocumentsService) {}

  onModuleInit(): void {
    this.documents.register(cashPaperTemplate, servicesSettlementTemplate);
  }
}

const services = [SingleDebtsService, CashDeskService, CashDaysService, LedgerExportService, MonthClosingService, OpeningService, PostalService, ServicesSettlementService, WriteOffsService];

/** What stands on rent and the bank: cash, closing, settlements, what is given up, what the accountant gets. */
@Module({ imports: [RentModule, DocumentsModule, LedgerModule, PropertiesModule, HouseholdsModule, TenanciesModule], providers: [BooksPapers, OpeningContractsService, FilesService, ...services], exports: services })
export class BooksModule {}
