import { Module } from '@nestjs/common';
import { FilesService } from '#platform';
import { BatchKinds } from './batch-kinds';
import { DocumentsService } from './documents.service';

@Module({ providers: [DocumentsService, FilesService, BatchKinds], exports: [DocumentsService, BatchKinds] })
export class DocumentsModule {}
