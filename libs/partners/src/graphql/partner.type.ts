import { Field, ObjectType } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { IdScalar } from '#platform/staff';
import type { PartnerKind } from '../store/partner.entity';

@ObjectType({ description: 'An organisation around the families: one that refers them, a municipality, a funder, police, a school.' })
export class Partner {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) name!: string;
  @Field(() => String) kind!: PartnerKind;
  @Field(() => String, { nullable: true }) contactName!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
}
