import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id, Month } from '#kernel';
import { DateTimeScalar, IdScalar, MonthScalar } from '#platform/staff';

@ObjectType({ description: 'A kind of paper that can be issued for many at once.' })
export class DocumentBatchKind {
  @Field(() => String) kind!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'month, year; null: as of today' }) period!: string | null;
}

@ObjectType({ description: 'Somebody a paper could be issued for.' })
export class DocumentBatchCandidate {
  @Field(() => IdScalar) subjectId!: Id;
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true, description: 'What the set can be narrowed by: a building, a landlord.' }) group!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it cannot be issued, as a sentence; null: it can.' }) whyNot!: string | null;
  @Field(() => Boolean, { description: 'Issued by an earlier batch: in the download, not issued again.' }) known!: boolean;
}

@ObjectType({ description: 'A paper of a batch that did not come out.' })
export class DocumentBatchTrouble {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true, description: 'Why, as a sentence; null: a fault of ours, to be tried again.' }) reason!: string | null;
}

@ObjectType({ description: 'Papers issued for many at once by the worker.' })
export class DocumentBatch {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) kind!: string;
  @Field(() => String) name!: string;
  @Field(() => MonthScalar, { nullable: true }) month!: Month | null;
  @Field(() => Int, { nullable: true }) year!: number | null;
  @Field(() => String, { description: 'waiting, running, done, cancelled' }) state!: string;
  @Field(() => DateTimeScalar) requestedAt!: Date;
  @Field(() => String, { nullable: true }) requestedBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) finishedAt!: Date | null;
  @Field(() => Int) total!: number;
  @Field(() => Int) waiting!: number;
  @Field(() => Int) issued!: number;
  @Field(() => Int, { description: 'Issued by an earlier batch already.' }) known!: number;
  @Field(() => Int) refused!: number;
  @Field(() => Int) failed!: number;
  @Field(() => Int, { nullable: true, description: 'Until it is done at the pace so far; null while that cannot be told.' }) secondsLeft!: number | null;
  @Field(() => [DocumentBatchTrouble]) troubles!: readonly DocumentBatchTrouble[];
  @Field(() => String, { nullable: true, description: 'All papers as a ZIP; null while there is none.' }) zipUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'All papers as one PDF; `?duplex=1` begins each on its own sheet.' }) pdfUrl!: string | null;
}
