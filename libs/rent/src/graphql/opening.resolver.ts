import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsString, IsUUID } from 'class-validator';
import { refuse, type Id, type IsoDate, type Language } from '#kernel';
import { Database, SentenceBook, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, DateScalar, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { OpeningService, type OpeningOutcome } from '../opening.service';
import { openingTemplate } from '../sheets/opening-template';
import { imports } from '../store/opening.repository';
import { BooksFile, OpeningImport, OpeningOutcomeView } from './opening.type';

const MOST_PROBLEMS = 500;

@InputType()
export class OpeningSheetInput {
  @Field(() => IdScalar, { description: 'Of a file uploaded as a spreadsheet.' }) @IsUUID() fileId!: Id;
  @Field(() => DateScalar, { description: 'The day the balances are of.' }) @IsString() asOf!: IsoDate;
}

/** Contracts and balances taken over from a spreadsheet. */
@Resolver()
export class OpeningResolver {
  constructor(
    private readonly opening: OpeningService,
    private readonly db: Database,
    private readonly book: SentenceBook,
  ) {}

  @Allow('administrator', 'manager', 'finance')
  @Query(() => [OpeningImport], { description: 'The latest fifty.' })
  async openingImports(@Reading() reading: ReadingScope): Promise<OpeningImport[]> {
    return imports(await reading.tx());
  }

  @Allow('administrator', 'manager', 'finance')
  @Query(() => BooksFile, { description: 'The empty spreadsheet; format xlsx or csv.' })
  async openingTemplate(@Args('format', { type: () => String }) format: string): Promise<BooksFile> {
    const { name, bytes } = await openingTemplate(format === 'csv' ? 'csv' : 'xlsx');
    return { name, base64: bytes.toString('base64') };
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(OpeningOutcomeView, 'RehearseOpeningResult'), { description: 'What the sheet would do; nothing is kept.' })
  async rehearseOpening(@Args('input') input: OpeningSheetInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<OpeningOutcomeView> {
    return this.view(await this.opening.rehearse(actor, input), language);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(OpeningOutcomeView, 'ImportOpeningResult'), { description: 'Takes every row over, or none.' })
  async importOpening(@Args('input') input: OpeningSheetInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<OpeningOutcomeView> {
    return this.view(await this.opening.import(actor, input), language);
  }

  @Allow('manager')
  @Mutation(resultOf(OpeningImport), { description: 'Takes a whole take-over back; both stay visible.' })
  async reverseOpening(@Args('importId', { type: () => IdScalar }) importId: Id, @Args('reason', { type: () => String }) reason: string, @CurrentActor() actor: Actor): Promise<OpeningImport> {
    await this.opening.reverse(actor, importId, reason);
    return (await this.db.read(actor, imports)).find((each) => each.id === importId) ?? refuse('unknown_id');
  }

  private view({ made, problems, ...outcome }: OpeningOutcome, language: Language): OpeningOutcomeView {
    return {
      ...outcome,
      landlords: made.landlord, units: made.unit, ownerContracts: made.owner_contract, households: made.household, tenancies: made.tenancy,
      problems: problems.slice(0, MOST_PROBLEMS).map(({ row, column, refusal }) => ({ row, column, message: this.book.say(refusal, language) })),
      problemCount: problems.length,
    };
  }
}
