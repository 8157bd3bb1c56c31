import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentsService } from '#documents';
import { landlordStatementTemplate } from './landlord-statement.document';
import { reminderTemplate } from './reminder.document';

/** Tells the house which letters about rent exist, so that every one ever issued can be opened and made again. */
@Injectable()
export class RentLetters implements OnModuleInit {
  constructor(private readonly documents: DocumentsService) {}

  onModuleInit(): void {
    this.documents.register(reminderTemplate, landlordStatementTemplate);
  }
}
