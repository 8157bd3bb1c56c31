import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/staff';
import { DocumentsModule } from './documents.module';
import { DocumentController } from './graphql/document-controller';
import { DocumentResolver } from './graphql/document.resolver';

@Module({ imports: [DocumentsModule], controllers: [DocumentController], providers: [DocumentResolver] })
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
  DocumentVerification: { state: proof, fileIntact: proof, sha256: proof, madeAgain: proof },
};
