import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Id } from '#kernel';
import { IdScalar } from '#platform/staff';

@InputType()
export class NamePanelReservesInput {
  @Field(() => IdScalar) @IsDefined() sittingId!: Id;
  @Field(() => [IdScalar], { description: 'Candidates of the sitting in the order of the list, as the screen showed it.' }) @IsArray() @ArrayMaxSize(10) householdIds!: Id[];
  @Field(() => String, { nullable: true, description: 'Why the list is not that of the votes, or how equal votes were ordered; nothing: as the votes say.' })
  @IsOptional() @IsString() @MaxLength(1000) reason?: string | null;
}
