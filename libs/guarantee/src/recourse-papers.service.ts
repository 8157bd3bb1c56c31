import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentsService, type DocumentRow, type DocumentTemplate } from '#documents';
import { refuse, type Id, type Language } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { TenanciesService } from '#tenancies';
import { recourseAgreementTemplate } from './documents/recourse-agreement.document';
import { RecourseLetterData } from './documents/recourse-letter-data';
import { recourseRecognitionTemplate } from './documents/recourse-recognition.document';
import type { RecoursePlanRefusal } from './domain/plans/sentences';

/** Papers about what a household owes after the guarantee paid. Both are handed over and signed, never sent by post. */
export const RECOURSE_PAPERS = ['recourseAgreement', 'recourseRecognition'] as const;
export type RecoursePaper = (typeof RECOURSE_PAPERS)[number];

@Injectable()
export class RecoursePapersService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly documents: DocumentsService,
    private readonly tenancies: TenanciesService,
    private readonly data: RecourseLetterData,
  ) {}

  onModuleInit(): void {
    this.documents.register(recourseAgreementTemplate as DocumentTemplate<never>, recourseRecognitionTemplate as DocumentTemplate<never>);
  }

  /** In the language of the lease unless another one is asked for. @throws Refused recourse_paper_unknown, unknown_id, recourse_plan_missing, recovery_nothing_owed, letter_* */
  issue(actor: Actor, input: { readonly tenancyId: Id; readonly kind: string; readonly language?: Language | null }): Promise<DocumentRow> {
    return this.db.write(actor, async (tx) => {
      const kind = RECOURSE_PAPERS.find((each) => each === input.kind) ?? refuse<RecoursePlanRefusal>('recourse_paper_unknown', {}, 'kind');
      const tenancy = (await this.tenancies.get(tx, input.tenancyId)) ?? refuse<'unknown_id'>('unknown_id', {}, 'tenancyId');
      const language = input.language ?? tenancy.language;
      const document = await this.compose(tx, kind, input.tenancyId, language);
      await tx.audit('issueRecoursePaper', 'Tenancy', input.tenancyId, { kind, documentId: document.id });
      return document;
    });
  }

  private async compose(tx: Tx, kind: RecoursePaper, tenancyId: Id, language: Language): Promise<DocumentRow> {
    const order = { language, subject: { type: 'tenancy', id: tenancyId } };
    if (kind === 'recourseAgreement') return this.documents.issue(tx, recourseAgreementTemplate, { ...order, snapshot: await this.data.agreement(tx, tenancyId) });
    return this.documents.issue(tx, recourseRecognitionTemplate, { ...order, snapshot: await this.data.recognition(tx, tenancyId) });
  }
}
