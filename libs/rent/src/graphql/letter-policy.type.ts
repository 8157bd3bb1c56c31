import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { IsoDate } from '#kernel';
import { DateScalar } from '#platform/staff';

@ObjectType({ description: 'Days the agency gives in its letters, from a day on.' })
export class LetterDaysVersion {
  @Field(() => DateScalar, { nullable: true, description: 'The standard one has held always.' }) validFrom!: IsoDate | null;
  @Field(() => Boolean) isInForce!: boolean;
  @Field(() => Int) callToPay!: number;
  @Field(() => Int, { description: 'A call under § 2291.' }) breachCall!: number;
}

@ObjectType()
export class LetterDaysVersions {
  @Field(() => [LetterDaysVersion], { description: 'Newest first.' }) versions!: readonly LetterDaysVersion[];
}

@ObjectType({ description: 'Where people get free and confidential advice.' })
export class AdvicePlace {
  @Field(() => String) name!: string;
  @Field(() => String) whatCs!: string;
  @Field(() => String) whatEn!: string;
  @Field(() => String) contact!: string;
}

@ObjectType({ description: 'Places of advice printed in letters to families, from a day on.' })
export class AdvicePlacesVersion {
  @Field(() => DateScalar, { nullable: true, description: 'The standard one has held always.' }) validFrom!: IsoDate | null;
  @Field(() => Boolean) isInForce!: boolean;
  @Field(() => [AdvicePlace]) places!: readonly AdvicePlace[];
}

@ObjectType()
export class AdvicePlacesVersions {
  @Field(() => [AdvicePlacesVersion], { description: 'Newest first.' }) versions!: readonly AdvicePlacesVersion[];
}
