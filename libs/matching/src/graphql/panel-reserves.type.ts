import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { IdScalar } from '#platform/staff';
import type { LabelTally } from '../domain/panel/tally';

@ObjectType({ description: 'A candidate beside the chosen one, with the votes.' })
export class PanelRunnerUp {
  @Field(() => String) label!: string;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => Int, { nullable: true, description: '1 is asked first; equal votes share a place. None: not proposed.' }) place!: number | null;
  @Field(() => Boolean, { description: 'Another one has equal votes.' }) tied!: boolean;
  @Field(() => String, { nullable: true, description: 'Why not proposed.' }) why!: string | null;
  readonly tally!: LabelTally;
}

@ObjectType({ description: 'Reserves as the votes of the sitting propose them today.' })
export class PanelReserveProposal {
  @Field(() => [PanelRunnerUp], { description: 'Those proposed first, in their order.' }) candidates!: readonly PanelRunnerUp[];
  @Field(() => [IdScalar], { nullable: true, description: 'Households in the order to be confirmed; null: equal votes, a person orders them and says why.' }) order!: readonly Id[] | null;
  @Field(() => Int, { description: 'How many reserves the rules allow.' }) atMost!: number;
  @Field(() => Boolean, { description: 'Whoever asks had a conflict of interest in the sitting: somebody else confirms.' }) inConflict!: boolean;
}

@ObjectType()
export class PanelReservesNamed {
  @Field(() => IdScalar) listId!: Id;
}
