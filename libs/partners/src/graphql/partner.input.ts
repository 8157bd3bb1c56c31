import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, Length, MaxLength } from 'class-validator';
import { PARTNER_KINDS, type PartnerKind } from '../store/partner.entity';

@InputType()
export class RegisterPartnerInput {
  @Field(() => String) @Length(1, 200) name!: string;
  @Field(() => String) @IsIn(PARTNER_KINDS) kind!: PartnerKind;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) contactName?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsEmail() email?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) phone?: string | null;
}
