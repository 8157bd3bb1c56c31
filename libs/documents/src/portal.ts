import { Module } from '@nestjs/common';
import { PortalDocumentController } from './portal/document-controller';

@Module({ controllers: [PortalDocumentController] })
export class DocumentsPortalModule {}
