import { Injectable } from '@nestjs/common';
import { newId, refuse, yearOf, type Id, type Language, type Role } from '#kernel';
import { FilesService, type FileContent, type Tx } from '#platform';
import { templateName, type DocumentTemplate } from './domain/template';
import type { Issuer } from './domain/paper';
import { ENGINE, renderPdf, sha256Of, type RenderedPdf } from './render/pdf';
import type { DocumentsRefusal } from './sentences';
import { DocumentRow } from './store/document.entity';
import { documentsAbout, inOtherLanguage, type DocumentSummary } from './store/document.repository';

type Code = DocumentsRefusal | 'unknown_id';
type AnyTemplate = DocumentTemplate<never>;

export interface DocumentOrder<Snapshot> {
  readonly language: Language;
  /** What the paper is about: its type ("tenancy", "owner_contract", "unit", "offer", "landlord") and id. */
  readonly subject: { readonly type: string; readonly id: Id };
  readonly snapshot: Snapshot;
  /** The landlord whom it concerns, and whether he sees it in his portal. */
  readonly landlordId?: Id | null;
  readonly visibleToLandlord?: boolean;
}

export interface Verification {
  /** `same`: made again byte for byte. `other_engine`: set by an older renderer, only the stored file could be checked. */
  readonly state: 'same' | 'different' | 'other_engine';
  /** The stored file still has the hash it was issued with. */
  readonly fileIntact: boolean;
  readonly sha256: string;
  readonly madeAgain: string | null;
}

/** Issues papers from frozen data, keeps them, and proves that they are what was issued. */
@Injectable()
export class DocumentsService {
  private readonly templates = new Map<string, AnyTemplate>();

  constructor(private readonly files: FilesService) {}

  /** Called by each context when the process starts, with every version it ever issued. */
  register(...templates: readonly AnyTemplate[]): void {
    for (const template of templates) this.templates.set(templateName(template), template);
  }

  /**
   * The next number of the template's series for this year ("NS-2026-0001"), the frozen snapshot and the finished file,
   * all in the caller's act: when it is rolled back the number returns and no gap arises.
   * @throws Refused document_not_for_landlord
   */
  async issue<Snapshot>(tx: Tx, template: DocumentTemplate<Snapshot>, order: DocumentOrder<Snapshot>): Promise<DocumentRow> {
    const visibleToLandlord = order.visibleToLandlord ?? false;
    if (visibleToLandlord && !template.forLandlord) refuse<Code>('document_not_for_landlord');
    this.register(template as AnyTemplate);
    const year = yearOf(tx.today);
    const number = `${template.series}-${year}-${String(await tx.nextNumber(`document_${template.series}`, year)).padStart(4, '0')}`;
    return this.keep(tx, template as AnyTemplate, {
      number,
      kind: template.kind,
      language: order.language,
      templateVersion: template.version,
      engineVersion: ENGINE,
      snapshot: JSON.parse(JSON.stringify(order.snapshot)),
      subjectType: order.subject.type,
      subjectId: order.subject.id,
      landlordId: order.landlordId ?? null,
      visibleToLandlord,
      issuedOn: tx.today,
    });
  }

  /** The same paper, number and data in the other language. @throws Refused unknown_id, document_in_this_language, document_template_unknown */
  async translate(tx: Tx, documentId: Id, language: Language): Promise<DocumentRow> {
    const original = await this.row(tx, documentId);
    if (await inOtherLanguage(tx, original.number, language)) refuse<Code>('document_in_this_language', { number: original.number });
    const { kind, number, templateVersion, snapshot, subjectType, subjectId, landlordId, visibleToLandlord, issuedOn } = original;
    return this.keep(tx, this.templateOf(original), { kind, number, language, templateVersion, engineVersion: ENGINE, snapshot, subjectType, subjectId, landlordId, visibleToLandlord, issuedOn });
  }

  /** The paper in the language asked for: itself, its translation, or a translation made now under the same number. null: any language will do. */
  async inLanguage(tx: Tx, documentId: Id, language: Language | null): Promise<Id> {
    const original = await this.row(tx, documentId);
    if (language === null || original.language === language) return documentId;
    return (await inOtherLanguage(tx, original.number, language))?.id ?? (await this.translate(tx, documentId, language)).id;
  }

  /** Makes the paper again from its snapshot and compares. @throws Refused unknown_id, document_template_unknown */
  async verify(tx: Tx, documentId: Id): Promise<Verification> {
    const document = await this.row(tx, documentId);
    const file = await this.files.content(tx, document.fileId);
    const { sha256 } = document;
    const fileIntact = file.sha256 === sha256 && sha256Of(file.bytes) === sha256;
    if (document.engineVersion !== ENGINE) return { state: 'other_engine', fileIntact, sha256, madeAgain: null };
    const again = await render(this.templateOf(document), document);
    return { state: again.sha256 === sha256 ? 'same' : 'different', fileIntact, sha256, madeAgain: again.sha256 };
  }

  /** The same data set as a draft: without a number, so that nobody takes it for an issued paper. @throws Refused document_template_unknown */
  draft(document: Pick<DocumentRow, 'kind' | 'templateVersion' | 'language' | 'snapshot' | 'issuedOn'>): Promise<RenderedPdf> {
    return render(this.templateOf(document), { ...document, number: document.language === 'cs' ? 'NÁVRH' : 'DRAFT' });
  }

  /** The stored file, if one of these roles may open its kind. Absent and forbidden give the same answer. @throws Refused unknown_id */
  async open(tx: Tx, documentId: Id, roles: readonly Role[]): Promise<FileContent> {
    const document = await this.row(tx, documentId);
    if (!this.readableKinds(roles).includes(document.kind)) refuse<Code>('unknown_id');
    return this.files.content(tx, document.fileId);
  }

  /** Papers about these subjects that one of these roles may open, newest first. */
  about(tx: Tx, subjectIds: readonly Id[], roles: readonly Role[]): Promise<DocumentSummary[]> {
    return documentsAbout(tx, subjectIds, this.readableKinds(roles));
  }

  /** The stored file of a paper, for those who may see every kind: the shell. @throws Refused unknown_id */
  async file(tx: Tx, documentId: Id): Promise<FileContent> {
    return this.files.content(tx, (await this.row(tx, documentId)).fileId);
  }

  async row(tx: Tx, documentId: Id): Promise<DocumentRow> {
    return (await tx.get(DocumentRow, documentId)) ?? refuse<Code>('unknown_id');
  }

  /** The letterhead of this agency as it is today. */
  async issuer(tx: Tx): Promise<Issuer> {
    const profile = await tx.row<{ name: string; companyNumber: string | null; street: string; postalCode: string; city: string; phone: string | null; email: string }>(
      'SELECT name, company_number, street, postal_code, city, phone, email FROM core.agency_profile WHERE agency_id = $1',
      [tx.agencyId],
    );
    if (!profile) return refuse<Code>('unknown_id');
    const { name, companyNumber, street, postalCode, city, phone, email } = profile;
    return { name, registrationNumber: companyNumber, address: `${street}, ${postalCode} ${city}`, phone, email, web: null, dataBox: null };
  }

  private readableKinds(roles: readonly Role[]): string[] {
    return [...this.templates.values()].filter((template) => template.readers.some((role) => roles.includes(role))).map((template) => template.kind);
  }

  private templateOf({ kind, templateVersion }: Pick<DocumentRow, 'kind' | 'templateVersion'>): AnyTemplate {
    return this.templates.get(templateName({ kind, version: templateVersion })) ?? refuse<Code>('document_template_unknown', { kind, version: templateVersion });
  }

  private async keep(tx: Tx, template: AnyTemplate, paper: Omit<DocumentRow, 'agencyId' | 'id' | 'title' | 'fileId' | 'sha256' | 'pages' | 'issuedAt' | 'issuedBy'>): Promise<DocumentRow> {
    const rendered = await render(template, paper);
    const file = await this.files.store(tx, { name: `${paper.number}-${paper.language}.pdf`, mediaType: 'application/pdf', bytes: rendered.bytes, purpose: 'document' });
    const id = newId();
    const row = {
      ...paper,
      id,
      title: template.name[paper.language],
      fileId: file.id,
      sha256: rendered.sha256,
      pages: rendered.pages,
      issuedAt: tx.now,
      issuedBy: tx.actor.accountId,
    };
    await tx.insert(DocumentRow, row);
    await tx.audit('issue_document', 'document', id, { kind: paper.kind, number: paper.number, language: paper.language, subjectId: paper.subjectId });
    return { ...row, agencyId: tx.agencyId };
  }
}

function render(template: AnyTemplate, { number, language, snapshot, issuedOn }: Pick<DocumentRow, 'number' | 'language' | 'snapshot' | 'issuedOn'>): Promise<RenderedPdf> {
  return renderPdf(template.page(snapshot as never, language), { number, template: templateName(template), issuedOn });
}
