import { Args, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { refuse, type Halere, type Id } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, DateTimeScalar, HalereScalar, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { writeOffs } from '../store/write-off.repository';
import { WriteOffsService } from '../write-offs.service';

@ObjectType({ description: 'Money that is given up: proposed by one person, decided by another.' })
export class WriteOff {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) label!: string;
  @Field(() => String, { description: 'receivable (B, C), recourse (A)' }) kind!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String) reason!: string;
  @Field(() => String, { description: 'proposed, approved, refused, reversed' }) state!: string;
  @Field(() => IdScalar) proposedBy!: Id;
  @Field(() => String, { nullable: true }) proposedByName!: string | null;
  @Field(() => DateTimeScalar) proposedAt!: Date;
  @Field(() => String, { nullable: true }) decidedByName!: string | null;
  @Field(() => String, { nullable: true }) decisionNote!: string | null;
  @Field(() => String, { nullable: true }) reverseReason!: string | null;
  @Field(() => HalereScalar, { description: 'The household’s credit now: it may pay what was given up.' }) credit!: Halere;
}

@InputType()
export class ProposeWriteOffInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String) @IsIn(['receivable', 'recourse']) kind!: 'receivable' | 'recourse';
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => String) @IsString() @MaxLength(1000) reason!: string;
}

@InputType()
export class DecideWriteOffInput {
  @Field(() => IdScalar) @IsUUID() writeOffId!: Id;
  @Field(() => Boolean) @IsBoolean() approve!: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1000) note?: string | null;
}

/** Write-offs. */
@Resolver()
export class WriteOffResolver {
  constructor(
    private readonly service: WriteOffsService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'finance')
  @Query(() => [WriteOff], { name: 'writeOffs', description: 'What waits for a decision first, then the newest; at most two hundred.' })
  async list(@Reading() reading: ReadingScope): Promise<WriteOff[]> {
    return writeOffs(await reading.tx(), null);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(WriteOff), { description: 'Somebody else decides.' })
  async proposeWriteOff(@Args('input') input: ProposeWriteOffInput, @CurrentActor() actor: Actor): Promise<WriteOff> {
    return this.view(actor, (await this.service.propose(actor, input)).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(WriteOff), { description: 'By a second person.' })
  async decideWriteOff(@Args('input') input: DecideWriteOffInput, @CurrentActor() actor: Actor): Promise<WriteOff> {
    return this.view(actor, (await this.service.decide(actor, { ...input, note: input.note ?? null })).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(WriteOff), { description: 'Not given up after all: the debt opens again.' })
  async reverseWriteOff(@Args('writeOffId', { type: () => IdScalar }) writeOffId: Id, @Args('reason', { type: () => String }) reason: string, @CurrentActor() actor: Actor): Promise<WriteOff> {
    return this.view(actor, (await this.service.reverse(actor, { writeOffId, reason })).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(WriteOff), { description: 'Money came for it: the credit pays the debt, the rest stays given up.' })
  async recoverWriteOff(@Args('writeOffId', { type: () => IdScalar }) writeOffId: Id, @CurrentActor() actor: Actor): Promise<WriteOff> {
    return this.view(actor, (await this.service.recover(actor, writeOffId)).id);
  }

  private async view(actor: Actor, id: Id): Promise<WriteOff> {
    return (await this.db.read(actor, (tx) => writeOffs(tx, [id])))[0] ?? refuse('unknown_id');
  }
}
