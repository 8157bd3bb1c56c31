import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#platform/staff';

@ObjectType({ description: 'One step of an offer: what was done, by whom and when.' })
export class OfferStep {
  @Field(() => String, { description: 'make, arrange_viewing, family_accepts, … expire' }) act!: string;
  @Field(() => String, { description: 'The state it led to.' }) state!: string;
  @Field(() => DateTimeScalar) happenedAt!: Date;
  @Field(() => String, { nullable: true, description: 'None: the system did it on the day the offer ran out.' }) byName!: string | null;
}
