import { Module } from '@nestjs/common';
import { FilesService } from '#platform';
import { BatchKinds } from './batch-kinds';
import { BatchDownloadService } from './batch-download.service';
import { DocumentBatchesService } from './batches.service';
import { DocumentsService } from './documents.service';

const services = [DocumentsService, BatchKinds, DocumentBatchesService, BatchDownloadService];

@Module({ providers: [FilesService, ...services], exports: services })
export class DocumentsModule {}
