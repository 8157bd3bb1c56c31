import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, DateScalar, DateTimeScalar, HalereScalar, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { PostalService } from '../postal.service';
import { linesForPost, postalBatches } from '../store/postal.repository';

const HANDLES = ['manager', 'coordinator', 'finance'] as const;

@ObjectType({ description: 'A list of postal orders or SIPO payments that explains one line of the bank.' })
export class PostalBatch {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'postal_order, sipo' }) kind!: string;
  @Field(() => DateScalar) lineOn!: IsoDate;
  @Field(() => HalereScalar) total!: Halere;
  @Field(() => Int) rowCount!: number;
  @Field(() => String) fileName!: string;
  @Field(() => HalereScalar, { description: 'What nobody’s symbol claims; it stays in suspense.' }) unknownAmount!: Halere;
  @Field(() => DateTimeScalar) postedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) undoneAt!: Date | null;
}

@ObjectType({ description: 'An incoming line that may be such a lump.' })
export class PostalLineChoice {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) bookedOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String, { nullable: true }) counterName!: string | null;
  @Field(() => String, { nullable: true }) message!: string | null;
}

@InputType()
export class PostPostalListInput {
  @Field(() => IdScalar) @IsUUID() bankLineId!: Id;
  @Field(() => IdScalar, { description: 'Of a file uploaded as a spreadsheet: CSV with the header of the sample.' }) @IsUUID() fileId!: Id;
  @Field(() => String, { description: 'postal_order, sipo' }) @IsIn(['postal_order', 'sipo']) kind!: 'postal_order' | 'sipo';
}

/** Postal orders and SIPO. */
@Resolver()
export class PostalResolver {
  constructor(
    private readonly postal: PostalService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', ...HANDLES)
  @Query(() => [PostalBatch], { name: 'postalBatches', description: 'The latest hundred.' })
  async batches(@Reading() reading: ReadingScope): Promise<PostalBatch[]> {
    return postalBatches(await reading.tx());
  }

  @Allow('administrator', ...HANDLES)
  @Query(() => [PostalLineChoice], { name: 'postalLines' })
  async lines(@Reading() reading: ReadingScope): Promise<PostalLineChoice[]> {
    return linesForPost(await reading.tx());
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(PostalBatch), { description: 'Splits the line over tenancies by the list’s symbols; its sum must be the line’s.' })
  async postPostalList(@Args('input') input: PostPostalListInput, @CurrentActor() actor: Actor): Promise<PostalBatch> {
    return this.view(actor, (await this.postal.post(actor, input)).id);
  }

  @Allow(...HANDLES)
  @Mutation(resultOf(PostalBatch), { description: 'Takes all its payments back; the money waits in suspense.' })
  async undoPostalList(@Args('batchId', { type: () => IdScalar }) batchId: Id, @CurrentActor() actor: Actor): Promise<PostalBatch> {
    return this.view(actor, (await this.postal.undo(actor, batchId)).id);
  }

  private async view(actor: Actor, id: Id): Promise<PostalBatch> {
    return (await this.db.read(actor, postalBatches)).find((batch) => batch.id === id) ?? refuse('unknown_id');
  }
}
