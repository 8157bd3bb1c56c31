import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refuse, type Id } from '#kernel';
import { Household, householdsById } from '#households/staff';
import type { Actor } from '#platform';
import { Allow, connectionFrom, connectionOf, CurrentActor, IdScalar, pageRequest, Reading, resultOf, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { FAMILY_REFUSALS, LANDLORD_REFUSALS, nextAct, OFFER_LIFE } from '../domain/offer-life';
import { MatchingPoliciesService } from '../matching-policies.service';
import { OffersService } from '../offers.service';
import { PromisesService } from '../promises.service';
import { pageOfOffers } from '../store/offers.repository';
import type { OfferRow } from '../store/offer.entity';
import { AnswerInput, ArrangeViewingInput, MakeOfferInput, PromiseFlatInput, WithdrawOfferInput } from './matching.input';
import { decisionsById, flatsById, mayShareNamesByHousehold, offersById } from './matching.loader';
import { MatchDecision, MatchFlat } from './matching.type';
import { Offer, RefusalReasons } from './offer.type';

const OfferConnection = connectionOf(Offer);

@Resolver(() => Offer)
export class OfferResolver {
  constructor(
    private readonly service: OffersService,
    private readonly promises: PromisesService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  @Allow('coordinator', 'manager', 'social_worker', 'partner_worker')
  @Query(() => OfferConnection, { description: 'Running offers by their last day, then closed ones, newest first. `life`: active or closed.' })
  async offers(
    @Reading() reading: ReadingScope,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('life', { type: () => String, nullable: true }) life?: string,
    @Args('householdId', { type: () => IdScalar, nullable: true }) householdId?: Id,
    @Args('unitId', { type: () => IdScalar, nullable: true }) unitId?: Id,
  ): Promise<ConnectionValue<OfferRow>> {
    const page = pageRequest(first, after);
    const which = life === 'active' || life === 'closed' ? life : null;
    const filter = { life: which, householdId: householdId ?? null, unitId: unitId ?? null } as const;
    return connectionFrom(await pageOfOffers(await reading.tx(), filter, page.first, page.offset), page);
  }

  @Allow('coordinator', 'manager', 'social_worker', 'partner_worker')
  @Query(() => Offer, { nullable: true })
  offer(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<OfferRow | null> {
    return reading.load(offersById, id);
  }

  @Allow('coordinator', 'manager')
  @Query(() => RefusalReasons)
  async refusalReasons(@Reading() reading: ReadingScope): Promise<RefusalReasons> {
    const family = Object.keys(FAMILY_REFUSALS);
    const { document } = await this.policies.inForceIn(await reading.tx());
    return { family, familyKeepsPlace: family.filter((code) => FAMILY_REFUSALS[code]!.keepsWaiting), landlord: LANDLORD_REFUSALS, offerWorkingDays: document.offerWorkingDays };
  }

  @ResolveField(() => Household)
  household(@Parent() offer: OfferRow, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, offer.householdId);
  }

  @ResolveField(() => MatchFlat)
  flat(@Parent() offer: OfferRow, @Reading() reading: ReadingScope) {
    return reading.load(flatsById, offer.unitId);
  }

  @ResolveField(() => MatchDecision)
  decision(@Parent() offer: OfferRow, @Reading() reading: ReadingScope) {
    return reading.load(decisionsById, offer.decisionId);
  }

  @ResolveField(() => String, { nullable: true, description: 'The act the offer waits for.' })
  nextAct(@Parent() offer: OfferRow): string | null {
    return nextAct(offer);
  }

  @ResolveField(() => [String], { description: 'Acts its state allows.' })
  possibleActs(@Parent() offer: OfferRow): string[] {
    return Object.keys(OFFER_LIFE[offer.state]);
  }

  @ResolveField(() => Boolean, { description: 'The family agrees today that the landlord learns its names.' })
  async mayShareNames(@Parent() offer: OfferRow, @Reading() reading: ReadingScope): Promise<boolean> {
    return (await reading.load(mayShareNamesByHousehold, offer.householdId)) !== null;
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Offer))
  makeOffer(@Args('input') input: MakeOfferInput, @CurrentActor() actor: Actor): Promise<OfferRow> {
    return this.service.make(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Offer))
  arrangeViewing(@Args('input') input: ArrangeViewingInput, @CurrentActor() actor: Actor): Promise<OfferRow> {
    return this.service.arrangeViewing(actor, input.offerId, input.viewingOn);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Offer))
  async recordFamilyAnswer(@Args('input') input: AnswerInput, @CurrentActor() actor: Actor): Promise<OfferRow> {
    return input.accepts ? this.service.familyAccepts(actor, input.offerId) : this.service.familyRefuses(actor, input.offerId, codeOf(input));
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Offer))
  async recordLandlordAnswer(@Args('input') input: AnswerInput, @CurrentActor() actor: Actor): Promise<OfferRow> {
    return input.accepts ? this.service.landlordAccepts(actor, input.offerId) : this.service.landlordRefuses(actor, input.offerId, codeOf(input));
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Offer), { description: 'Issues the written promise.' })
  promiseFlat(@Args('input') input: PromiseFlatInput, @CurrentActor() actor: Actor): Promise<OfferRow> {
    return this.promises.promise(actor, { ...input, to: input.to ?? null });
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Offer))
  withdrawOffer(@Args('input') input: WithdrawOfferInput, @CurrentActor() actor: Actor): Promise<OfferRow> {
    return this.service.withdraw(actor, input.offerId, input.reason);
  }
}

const codeOf = (input: AnswerInput): string => input.refusalCode?.trim() || refuse('refusal_code_missing', {}, 'refusalCode');
