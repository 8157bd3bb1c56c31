import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { IsoDate } from '#kernel';
import { DateScalar } from '#platform/staff';

@ObjectType({ description: 'How long a family may appeal and come back, from a day on.' })
export class AppealTermsVersion {
  @Field(() => DateScalar, { nullable: true, description: 'The standard one has held always.' }) validFrom!: IsoDate | null;
  @Field(() => Boolean) isInForce!: boolean;
  @Field(() => Int, { description: 'Days from the decision.' }) appealDays!: number;
  @Field(() => Int, { description: 'Days a withdrawn application keeps its place; 0: none.' }) returnDays!: number;
}

@ObjectType()
export class AppealTermsVersions {
  @Field(() => [AppealTermsVersion], { description: 'Newest first.' }) versions!: readonly AppealTermsVersion[];
}
