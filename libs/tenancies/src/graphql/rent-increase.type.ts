import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'A yearly clause both sides agreed (Civil Code § 2248).' })
export class RentClause {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String, { description: 'fixed, index' }) kind!: string;
  @Field(() => Float, { nullable: true, description: 'Percent a year of a fixed clause.' }) percent!: number | null;
  @Field(() => DateScalar) firstOn!: IsoDate;
}

@ObjectType({ description: 'A clause whose day has come or comes soon.' })
export class RentClauseDue {
  @Field(() => RentClause) clause!: RentClause;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => HalereScalar) rent!: Halere;
  @Field(() => HalereScalar, { nullable: true, description: 'Null for an index nobody has named yet.' }) newRent!: Halere | null;
}

@ObjectType({ description: 'The letter of a proposal to one who owes the rent; open it as /documents/:id.pdf.' })
export class RentIncreasePaper {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) number!: string;
  @Field(() => String) receiver!: string;
}

@ObjectType({ description: 'A rise of rent: by a clause, or proposed by the landlord (Civil Code § 2249).' })
export class RentIncrease {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => HalereScalar) oldRent!: Halere;
  @Field(() => HalereScalar) newRent!: Halere;
  @Field(() => String, { description: 'Where the index or the usual local rent is from.' }) source!: string;
  @Field(() => DateScalar) proposedOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) deliveredOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'From when it is paid: the third month after delivery.' }) holdsFrom!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'The tenant answers by.' }) answerBy!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'The landlord may ask the court by.' }) courtBy!: IsoDate | null;
  @Field(() => String, { description: 'proposed, agreed, refused, withdrawn' }) state!: string;
}

@InputType()
export class AgreeRentClauseInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String) @IsIn(['fixed', 'index']) kind!: 'fixed' | 'index';
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() percent?: number | null;
  @Field(() => DateScalar) @IsString() firstOn!: IsoDate;
}

@InputType()
export class ApplyRentClauseInput {
  @Field(() => IdScalar) @IsUUID() clauseId!: Id;
  @Field(() => Float, { nullable: true, description: 'Of an index: what it says.' }) @IsOptional() @IsNumber() percent?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(300) source?: string | null;
}

@InputType()
export class ProposeRentIncreaseInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => HalereScalar) @IsInt() newRent!: Halere;
  @Field(() => HalereScalar, { description: 'The rent usual in the place.' }) @IsInt() comparableRent!: Halere;
  @Field(() => String, { description: 'Where the usual rent is from.' }) @IsString() @MaxLength(300) source!: string;
}
