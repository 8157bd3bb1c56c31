import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, DateScalar, IdScalar, resultOf } from '#platform/staff';
import { HouseholdCircumstancesService } from '../household-circumstances.service';
import { HouseholdsService } from '../households.service';
import type { HouseholdRow } from '../store/household.entity';
import {
  AddMemberInput, AmendHouseholdInput, CloseHouseholdInput, EndMeansInput, GiveConsentInput, MemberLeftInput, RecordBenefitInput, RecordHouseholdInput,
  RecordIncomeInput, RecordNeedsInput, RecordSituationInput, RecordWishesInput,
} from './household.input';
import { Household } from './household.type';

const HouseholdResult = resultOf(Household);
/** Who writes families down; row security keeps a partner worker to the partner's own. */
const Recorders = (): MethodDecorator => Allow('coordinator', 'manager', 'social_worker', 'partner_worker');

@Resolver(() => Household)
export class HouseholdActsResolver {
  constructor(
    private readonly households: HouseholdsService,
    private readonly circumstances: HouseholdCircumstancesService,
  ) {}

  @Recorders()
  @Mutation(HouseholdResult)
  recordHousehold(@Args('input') input: RecordHouseholdInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.households.record(actor, input);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  amendHousehold(@Args('input') { householdId, ...change }: AmendHouseholdInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.households.amend(actor, householdId, change);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  addHouseholdMember(@Args('input') input: AddMemberInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.households.addMember(actor, input.householdId, input.member);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  householdMemberLeft(@Args('input') input: MemberLeftInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.households.memberLeft(actor, input.householdId, input.memberId, input.leftOn);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  recordHousingSituation(@Args('input') input: RecordSituationInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.households.recordSituation(actor, input.householdId, input.situation);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  recordHouseholdIncome(@Args('input') input: RecordIncomeInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.circumstances.recordIncome(actor, input.householdId, input.income);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  endHouseholdIncome(@Args('input') input: EndMeansInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.circumstances.endIncome(actor, input.householdId, input.id, input.lastDay);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  recordHouseholdBenefit(@Args('input') input: RecordBenefitInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.circumstances.recordBenefit(actor, input.householdId, input.benefit);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  endHouseholdBenefit(@Args('input') input: EndMeansInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.circumstances.endBenefit(actor, input.householdId, input.id, input.lastDay);
  }

  @Recorders()
  @Mutation(HouseholdResult, { description: 'Somebody went through the family’s money today: what is written is all of it.' })
  stateHouseholdMeans(@Args('householdId', { type: () => IdScalar }) householdId: Id, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.circumstances.stateMeans(actor, householdId);
  }

  @Recorders()
  @Mutation(HouseholdResult, { description: 'The whole list; an empty one means asked, and nothing special.' })
  recordHouseholdNeeds(@Args('input') input: RecordNeedsInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.circumstances.recordNeeds(actor, input.householdId, input.needs);
  }

  @Recorders()
  @Mutation(HouseholdResult, { description: 'The whole list.' })
  recordHouseholdWishes(@Args('input') input: RecordWishesInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.circumstances.recordWishes(actor, input.householdId, input.wishes);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  giveHouseholdConsent(@Args('input') input: GiveConsentInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.circumstances.giveConsent(actor, input.householdId, input.consent);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  withdrawHouseholdConsent(
    @Args('householdId', { type: () => IdScalar }) householdId: Id,
    @Args('consentId', { type: () => IdScalar }) consentId: Id,
    @CurrentActor() actor: Actor,
  ): Promise<HouseholdRow> {
    return this.circumstances.withdrawConsent(actor, householdId, consentId);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  recordPrivacyNotice(
    @Args('householdId', { type: () => IdScalar }) householdId: Id,
    @Args('givenOn', { type: () => DateScalar }) givenOn: IsoDate,
    @CurrentActor() actor: Actor,
  ): Promise<HouseholdRow> {
    return this.households.recordPrivacyNotice(actor, householdId, givenOn);
  }

  @Recorders()
  @Mutation(HouseholdResult)
  setQuietMode(
    @Args('householdId', { type: () => IdScalar }) householdId: Id,
    @Args('quietMode', { type: () => Boolean }) quietMode: boolean,
    @CurrentActor() actor: Actor,
  ): Promise<HouseholdRow> {
    return this.households.setQuietMode(actor, householdId, quietMode);
  }

  @Allow('coordinator', 'manager')
  @Mutation(HouseholdResult)
  closeHousehold(@Args('input') input: CloseHouseholdInput, @CurrentActor() actor: Actor): Promise<HouseholdRow> {
    return this.households.close(actor, input.householdId, input.reason);
  }
}
