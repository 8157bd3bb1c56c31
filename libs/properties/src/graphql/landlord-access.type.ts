import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#platform/staff';

@ObjectType({ description: 'An owner’s way into the portal.' })
export class LandlordAccess {
  @Field(() => String, { description: 'What he signs in with.' }) email!: string;
  @Field(() => DateTimeScalar) since!: Date;
  @Field(() => String, { nullable: true, description: 'Told once, when it was made; null afterwards, and when he signs in with a password of his own.' }) password?: string | null;
}
