import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#platform';
import { Allow, CurrentActor, Reading, resultOf, type ReadingScope } from '#platform/staff';
import type { AdvicePlace as Place, LetterDays } from '../domain/letters/letter-policy';
import { LetterPolicyService, type PolicyVersion } from '../letter-policy.service';
import { AdoptAdvicePlacesInput, AdoptLetterDaysInput } from './letter-policy.input';
import { AdvicePlacesVersions, LetterDaysVersions } from './letter-policy.type';

/** What the agency sets for its letters: their periods, and the places of advice they name. */
@Resolver()
export class LetterPolicyResolver {
  constructor(private readonly policies: LetterPolicyService) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => LetterDaysVersions)
  async letterDays(@Reading() reading: ReadingScope): Promise<LetterDaysVersions> {
    return daysView(await this.policies.letterDays(await reading.tx()));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => AdvicePlacesVersions)
  async advicePlaces(@Reading() reading: ReadingScope): Promise<AdvicePlacesVersions> {
    return placesView(await this.policies.advicePlaces(await reading.tx()));
  }

  @Allow('manager')
  @Mutation(resultOf(LetterDaysVersions, 'AdoptLetterDaysResult'), { description: 'From today or later; letters issued before keep their period.' })
  async adoptLetterDays(@Args('input') input: AdoptLetterDaysInput, @CurrentActor() actor: Actor): Promise<LetterDaysVersions> {
    return daysView(await this.policies.adoptLetterDays(actor, input));
  }

  @Allow('manager')
  @Mutation(resultOf(AdvicePlacesVersions, 'AdoptAdvicePlacesResult'), { description: 'From today or later.' })
  async adoptAdvicePlaces(@Args('input') { validFrom, places }: AdoptAdvicePlacesInput, @CurrentActor() actor: Actor): Promise<AdvicePlacesVersions> {
    return placesView(await this.policies.adoptAdvicePlaces(actor, { validFrom, places: places.map(({ name, whatCs, whatEn, contact }) => ({ name, what: { cs: whatCs, en: whatEn }, contact })) }));
  }
}

const daysView = (versions: readonly PolicyVersion<LetterDays>[]): LetterDaysVersions => ({ versions: versions.map(({ validFrom, isInForce, value }) => ({ validFrom, isInForce, ...value })) });

const placesView = (versions: readonly PolicyVersion<readonly Place[]>[]): AdvicePlacesVersions => ({
  versions: versions.map(({ validFrom, isInForce, value }) => ({ validFrom, isInForce, places: value.map(({ name, what, contact }) => ({ name, whatCs: what.cs, whatEn: what.en, contact })) })),
});
