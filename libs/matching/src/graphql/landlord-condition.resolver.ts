import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { conditionCounts } from '../domain/conditions';
import { LandlordConditionsService } from '../landlord-conditions.service';
import type { LandlordConditionRow } from '../store/condition.entity';
import { conditionsByUnit } from './matching.loader';
import { RecordConditionInput } from './matching.input';
import { LandlordCondition, MatchFlat } from './matching.type';

const shown = (row: LandlordConditionRow): LandlordCondition => ({ ...row, counts: conditionCounts(row) });

@Resolver(() => MatchFlat)
export class MatchFlatResolver {
  constructor(private readonly conditions: LandlordConditionsService) {}

  @ResolveField(() => [LandlordCondition], { name: 'conditions' })
  async conditionsOf(@Parent() flat: MatchFlat, @Reading() reading: ReadingScope): Promise<LandlordCondition[]> {
    return ((await reading.load(conditionsByUnit, flat.id)) ?? []).map(shown);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(LandlordCondition), { description: 'Refused with the paragraph when it would discriminate.' })
  async recordLandlordCondition(@Args('input') input: RecordConditionInput, @CurrentActor() actor: Actor): Promise<LandlordCondition> {
    return shown(await this.conditions.record(actor, input));
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(LandlordCondition))
  async endLandlordCondition(@Args('conditionId', { type: () => IdScalar }) conditionId: Id, @CurrentActor() actor: Actor): Promise<LandlordCondition> {
    return shown(await this.conditions.end(actor, conditionId));
  }
}
