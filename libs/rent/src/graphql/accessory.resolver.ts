import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { addHalere, type Id } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { AccessoriesService } from '../accessories.service';
import { CompensationService } from '../compensation.service';
import { interestPolicy, interestRates } from '../store/accessory.repository';
import { ChargeCostsInput, PostInterestInput, TakeBackAccessoryInput } from './accessory.input';
import { DebtAccessories, DebtAccessory, InterestPolicy, InterestRate } from './accessory.type';
import { TenancyMoney } from './money.type';

/** Default interest and costs beside the debt they belong to. */
@Resolver(() => TenancyMoney)
export class AccessoryResolver {
  constructor(
    private readonly service: AccessoriesService,
    private readonly afterEnd: CompensationService,
    private readonly db: Database,
  ) {}

  @ResolveField(() => DebtAccessories)
  async accessories(@Parent() money: TenancyMoney, @Reading() reading: ReadingScope): Promise<DebtAccessories> {
    return this.told(await reading.tx(), money.tenancyId);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => InterestPolicy, { description: 'Whether the agency asks families for default interest.' })
  async interestPolicy(@Reading() reading: ReadingScope): Promise<InterestPolicy> {
    return interestPolicy(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [InterestRate], { description: 'Oldest first.' })
  async interestRates(@Reading() reading: ReadingScope): Promise<InterestRate[]> {
    return interestRates(await reading.tx());
  }

  @Allow('manager')
  @Mutation(resultOf(InterestPolicy, 'DecideInterestPolicyResult'), { description: 'From today on.' })
  async decideInterestPolicy(@Args('pressed', { type: () => Boolean }) pressed: boolean, @CurrentActor() actor: Actor): Promise<InterestPolicy> {
    await this.service.decidePolicy(actor, pressed);
    return this.db.read(actor, interestPolicy);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(DebtAccessories, 'PostDefaultInterestResult'), { description: 'Makes the interest accrued so far a debt; what was posted before is not posted again.' })
  async postDefaultInterest(@Args('input') input: PostInterestInput, @CurrentActor() actor: Actor): Promise<DebtAccessories> {
    await this.service.postInterest(actor, input);
    return this.db.read(actor, (tx) => this.told(tx, input.tenancyId));
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(DebtAccessory, 'ChargeCostsResult'), { description: 'What asking for a debt has cost, for example a court fee.' })
  chargeCosts(@Args('input') input: ChargeCostsInput, @CurrentActor() actor: Actor): Promise<DebtAccessory> {
    return this.service.chargeCosts(actor, input);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(DebtAccessory, 'TakeBackAccessoryResult'), { description: 'Both entries stay visible; what had paid it is free again.' })
  takeBackAccessory(@Args('input') input: TakeBackAccessoryInput, @CurrentActor() actor: Actor): Promise<DebtAccessory> {
    return this.service.takeBack(actor, input);
  }

  @Allow('manager', 'finance', 'coordinator')
  @Mutation(resultOf(DebtAccessories, 'ChargeCompensationResult'), { description: 'For the days used after the end, through today or until the flat was handed back.' })
  async chargeCompensation(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @CurrentActor() actor: Actor): Promise<DebtAccessories> {
    await this.afterEnd.charge(actor, tenancyId);
    return this.db.read(actor, (tx) => this.told(tx, tenancyId));
  }

  private async told(tx: Tx, tenancyId: Id): Promise<DebtAccessories> {
    const months = (await this.service.accrued(tx, [tenancyId])).get(tenancyId) ?? [];
    const { pressed } = await interestPolicy(tx);
    return {
      pressed, asOf: tx.today, months, compensation: await this.afterEnd.due(tx, tenancyId), posted: await this.service.accessories(tx, [tenancyId]),
      accrued: addHalere(...months.map((month) => month.accrued)), toPost: addHalere(...months.map((month) => month.toPost)),
    };
  }
}
