import { Module } from '@nestjs/common';
import { FilesService } from '#platform';
import { DocumentsService } from './documents.service';

@Module({ providers: [DocumentsService, FilesService], exports: [DocumentsService] })
export class DocumentsModule {}
