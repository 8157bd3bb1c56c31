import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentsService } from '#documents';
import { guaranteeCertificateTemplate } from './guarantee-certificate.document';
import { handoverProtocolTemplate } from './handover-protocol.document';
import { leaseTemplate } from './lease.document';
import { paymentScheduleTemplate } from './payment-schedule.document';
import { rentIncreaseProposalTemplate } from './rent-increase-proposal.document';
import { subleaseTemplate } from './sublease.document';

/** Tells the house which papers of a tenancy exist, so that every one ever issued can be opened and made again. */
@Injectable()
export class TenancyPapers implements OnModuleInit {
  constructor(private readonly documents: DocumentsService) {}

  onModuleInit(): void {
    this.documents.register(leaseTemplate, subleaseTemplate, paymentScheduleTemplate, guaranteeCertificateTemplate, handoverProtocolTemplate, rentIncreaseProposalTemplate);
  }
}
