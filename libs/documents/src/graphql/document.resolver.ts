import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, ReadingScope, resultOf } from '#platform/staff';
import { DocumentsService } from '../documents.service';
import { Document, DocumentVerification } from './document.type';
import { TranslateDocumentInput } from './document.input';

@Resolver(() => Document)
export class DocumentResolver {
  constructor(
    private readonly db: Database,
    private readonly documents: DocumentsService,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance', 'social_worker')
  @Query(() => [Document], { name: 'documents', description: 'Papers about a tenancy, a contract with an owner, a flat, an offer or a landlord, newest first.' })
  async about(@Args('subjectId', { type: () => IdScalar }) subjectId: Id, @CurrentActor() actor: Actor, @Reading() reading: ReadingScope): Promise<Document[]> {
    return this.documents.about(await reading.tx(), [subjectId], actor.roles);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => DocumentVerification, { name: 'documentVerification', description: 'Makes the paper again from its frozen data and compares the hashes.' })
  async verification(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<DocumentVerification> {
    return this.documents.verify(await reading.tx(), id);
  }

  @Allow('administrator', 'manager', 'coordinator')
  @Mutation(resultOf(Document))
  translateDocument(@Args('input') input: TranslateDocumentInput, @CurrentActor() actor: Actor): Promise<Document> {
    return this.db.write(actor, (tx) => this.documents.translate(tx, input.documentId, input.language as Language));
  }

  @ResolveField(() => String, { description: 'Where the PDF is downloaded.' })
  url(@Parent() document: Document): string {
    return `/documents/${document.id}.pdf`;
  }
}
