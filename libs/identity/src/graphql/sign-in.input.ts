import { Field, InputType } from '@nestjs/graphql';
import { IsString, Length } from 'class-validator';

@InputType()
export class SignInInput {
  @Field(() => String) @IsString() @Length(3, 200) email!: string;
  @Field(() => String) @IsString() @Length(1, 200) password!: string;
}
