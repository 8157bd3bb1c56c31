import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsDefined, IsIn, IsString, MaxLength } from 'class-validator';
import { DateScalar, IdScalar } from '#platform/staff';
import type { Id, IsoDate, Language } from '#kernel';

@InputType()
export class FilePaperAppealInput {
  @Field(() => IdScalar) @IsDefined() verdictId!: Id;
  @Field(() => String, { description: 'What the family wrote.' }) @IsString() @MaxLength(5000) words!: string;
  @Field(() => DateScalar, { description: 'The day the paper arrived.' }) @IsDefined() filedOn!: IsoDate;
}

@InputType()
export class DecideAppealInput {
  @Field(() => IdScalar) @IsDefined() appealId!: Id;
  @Field(() => Boolean) @IsBoolean() upheld!: boolean;
  @Field(() => String, { description: 'The family gets it in a letter.' }) @IsString() @MaxLength(4000) reason!: string;
  @Field(() => String, { description: 'Of the letter: cs or en.' }) @IsIn(['cs', 'en']) language!: Language;
}

@InputType()
export class IssueApplicantLinkInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => String, { description: 'Of the paper: cs or en.' }) @IsIn(['cs', 'en']) language!: Language;
}
