import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/staff';
import { DocumentsModule } from './documents.module';
import { DocumentBatchController } from './graphql/batch-controller';
import { DocumentBatchResolver } from './graphql/batch.resolver';
import { DocumentController } from './graphql/document-controller';
import { DocumentResolver } from './graphql/document.resolver';

@Module({ imports: [DocumentsModule], controllers: [DocumentBatchController, DocumentController], providers: [DocumentResolver, DocumentBatchResolver] })
export class DocumentsStaffModule {}

export { Document } from './graphql/document.type';

const papers = ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'] as const;
const proof = ['administrator', 'manager', 'coordinator', 'finance'] as const;

/** Rows are already narrowed to the kinds a role may open: see `readers` of each template. */
export const documentsPolicy: PolicyTable = {
  Document: {
    id: papers,
    kind: papers,
    number: papers,
    language: papers,
    title: papers,
    pages: papers,
    sha256: papers,
    templateVersion: papers,
    subjectId: papers,
    visibleToLandlord: papers,
    issuedOn: papers,
    issuedAt: papers,
    url: papers,
  },
  DocumentBatchKind: { kind: proof, name: proof, period: proof },
  DocumentBatchCandidate: { subjectId: proof, label: proof, group: proof, whyNot: proof, known: proof },
  DocumentBatchTrouble: { id: proof, label: proof, reason: proof },
  DocumentBatch: {
    id: proof, kind: proof, name: proof, month: proof, year: proof, state: proof, requestedAt: proof, requestedBy: proof, finishedAt: proof, total: proof, waiting: proof,
    issued: proof, known: proof, refused: proof, failed: proof, secondsLeft: proof, troubles: proof, zipUrl: proof, pdfUrl: proof,
  },
  DocumentVerification: { state: proof, fileIntact: proof, sha256: proof, madeAgain: proof },
};
