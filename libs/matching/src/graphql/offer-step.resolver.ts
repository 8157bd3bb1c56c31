import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { IsoDate } from '#kernel';
import { DateScalar, Reading, type ReadingScope } from '#platform/staff';
import type { OfferRow } from '../store/offer.entity';
import { proposalDayByDecision, stepsByOffer } from './matching.loader';
import { OfferStep } from './offer-step.type';
import { Offer } from './offer.type';

@Resolver(() => Offer)
export class OfferStepsResolver {
  @ResolveField(() => [OfferStep], { description: 'What was done with the offer, the first step first.' })
  async steps(@Parent() offer: OfferRow, @Reading() reading: ReadingScope): Promise<OfferStep[]> {
    return (await reading.load(stepsByOffer, offer.id)) ?? [];
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'The day the family was proposed for the flat; none when it was decided straight away.' })
  async proposedOn(@Parent() offer: OfferRow, @Reading() reading: ReadingScope): Promise<IsoDate | null> {
    return (await reading.load(proposalDayByDecision, offer.decisionId))?.proposedOn ?? null;
  }
}
