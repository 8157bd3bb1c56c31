import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, HalereScalar, IdScalar } from '#platform/portal';
import type { Halere, Id, IsoDate } from '#kernel';

@ObjectType({ description: 'What the agency guarantees (model A), with its caps.' })
export class Guarantee {
  @Field(() => [String]) covers!: readonly string[];
  @Field(() => Int) capMonths!: number;
  @Field(() => HalereScalar) capAmount!: Halere;
  @Field(() => Int) waitingDays!: number;
  @Field(() => Int) claimWithinDays!: number;
  @Field(() => Int) coPaymentPercent!: number;
  @Field(() => Int) payoutDays!: number;
  @Field(() => String, { description: 'The same in one sentence.' }) text!: string;
}

@ObjectType({ description: 'The landlord’s contract with the agency.' })
export class FlatContract {
  @Field(() => String) number!: string;
  @Field(() => String, { description: 'A mediated lease with guarantee, B head-lease, C provision of the flat' }) model!: string;
  @Field(() => DateScalar) startsOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) endsOn!: IsoDate | null;
  @Field(() => Guarantee, { nullable: true }) guarantee!: Guarantee | null;
}

@ObjectType({ description: 'A paper of the flat that is meant for its landlord.' })
export class FlatDocument {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) title!: string;
  @Field(() => String) number!: string;
  @Field(() => String) kind!: string;
  @Field(() => String) language!: string;
  @Field(() => DateScalar) issuedOn!: IsoDate;
  @Field(() => Int) pages!: number;
  @Field(() => String, { description: 'Where the PDF is.' }) url!: string;
}
