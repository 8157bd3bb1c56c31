import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType('OpeningProblem', { description: 'What is wrong with a row of the sheet, in one sentence.' })
export class OpeningProblemView {
  @Field(() => Int) row!: number;
  @Field(() => String, { nullable: true, description: 'Header of the column; null when it is the row as a whole.' }) column!: string | null;
  @Field(() => String) message!: string;
}

@ObjectType('OpeningOutcome', { description: 'What a sheet would do, or has done.' })
export class OpeningOutcomeView {
  @Field(() => IdScalar, { nullable: true }) importId!: Id | null;
  @Field(() => Int) rows!: number;
  @Field(() => Int, { description: 'Rows taken over before; passed over.' }) known!: number;
  @Field(() => Int) landlords!: number;
  @Field(() => Int) units!: number;
  @Field(() => Int) ownerContracts!: number;
  @Field(() => Int) households!: number;
  @Field(() => Int) tenancies!: number;
  @Field(() => HalereScalar) receivable!: Halere;
  @Field(() => HalereScalar) credit!: Halere;
  @Field(() => HalereScalar) deposit!: Halere;
  @Field(() => [OpeningProblemView], { description: 'At most five hundred.' }) problems!: readonly OpeningProblemView[];
  @Field(() => Int) problemCount!: number;
}

@ObjectType({ description: 'Contracts and balances taken over from a spreadsheet.' })
export class OpeningImport {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => Int) rowCount!: number;
  @Field(() => String) fileName!: string;
  @Field(() => DateTimeScalar) importedAt!: Date;
  @Field(() => String, { nullable: true }) importedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) reversedAt!: Date | null;
  @Field(() => String, { nullable: true }) reverseReason!: string | null;
}

@ObjectType()
export class BooksFile {
  @Field(() => String) name!: string;
  @Field(() => String) base64!: string;
}
