import { Field, InputType, Int } from '@nestjs/graphql';
import { IsDefined, IsInt, IsString, MaxLength } from 'class-validator';
import type { Id } from '#kernel';
import { IdScalar } from '#platform/staff';

@InputType()
export class AnnounceDrawInput {
  @Field(() => IdScalar) @IsDefined() unitId!: Id;
  @Field(() => Int, { description: 'The rank the families share.' }) @IsInt() rank!: number;
}

@InputType()
export class DrawLotsInput {
  @Field(() => IdScalar) @IsDefined() drawId!: Id;
  @Field(() => String, { defaultValue: '', description: 'What a witness says at the draw.' }) @IsString() @MaxLength(1000) word!: string;
}

@InputType()
export class CancelDrawInput {
  @Field(() => IdScalar) @IsDefined() drawId!: Id;
  @Field(() => String) @IsString() @MaxLength(1000) reason!: string;
}
