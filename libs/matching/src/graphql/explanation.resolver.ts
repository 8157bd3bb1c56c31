import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { Allow, CurrentLanguage, IdScalar, Reading, type ReadingScope } from '#platform/staff';
import type { Opening as Found } from '../domain/help/openings';
import { factsOfSnapshot } from '../domain/review/changes-since';
import { MatchExplanationsService } from '../match-explanations.service';
import { MatchingPoliciesService } from '../matching-policies.service';
import type { MatchDecisionRow } from '../store/matching.entity';
import { DecisionReview, DecisionSnapshot, Opening } from './explanation.type';
import { sayMatch, sayRule, sayTerm } from './match-words';
import { policiesById } from './matching.loader';
import { Match, MatchDecision } from './matching.type';

const SHOWN = 100;

@Resolver()
export class MatchExplanationResolver {
  constructor(private readonly explanations: MatchExplanationsService) {}

  @Allow('coordinator', 'manager')
  @Query(() => [Match], { description: 'Two or three waiting families for one flat, in the order asked, with the ranks they have among all.' })
  async compareFamilies(
    @Args('unitId', { type: () => IdScalar }) unitId: Id,
    @Args('householdIds', { type: () => [IdScalar] }) householdIds: Id[],
    @Reading() reading: ReadingScope,
    @CurrentLanguage() language: Language,
  ): Promise<Match[]> {
    const { matches, policy } = await this.explanations.compareIn(await reading.tx(), unitId, householdIds);
    return matches.map((match) => sayMatch(match, policy.document, language));
  }

  @Allow('coordinator', 'manager')
  @Query(() => [Opening], { description: 'What would open free flats to a family: so much more of a benefit, a landlord’s consent, a fact found out.' })
  async householdOpenings(@Args('householdId', { type: () => IdScalar }) householdId: Id, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<Opening[]> {
    return (await this.explanations.openingsForHouseholdIn(await reading.tx(), householdId)).map((opening) => sayOpening(opening, language));
  }

  @Allow('coordinator', 'manager')
  @Query(() => [Opening], { description: 'What would open a flat to waiting families: a lower rent, a landlord’s consent, a fact found out.' })
  async unitOpenings(@Args('unitId', { type: () => IdScalar }) unitId: Id, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<Opening[]> {
    return (await this.explanations.openingsForUnitIn(await reading.tx(), unitId)).map((opening) => sayOpening(opening, language));
  }
}

const sayOpening = ({ rule, of, words, unit, steps, opens }: Found<Id>, language: Language): Opening => ({
  rule, of, words: words[language], unit, amount: steps, count: opens.length, opens: opens.slice(0, SHOWN),
});

@Resolver(() => MatchDecision)
export class DecisionReviewResolver {
  constructor(
    private readonly explanations: MatchExplanationsService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  @ResolveField(() => DecisionSnapshot, { description: 'What was known then.' })
  async snapshot(@Parent() { snapshot, policyId }: MatchDecisionRow, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<DecisionSnapshot> {
    const policy = (await reading.load(policiesById, policyId))!;
    return {
      ...snapshot,
      facts: factsOfSnapshot(snapshot).map(({ code, name, value }) => ({ code, name: name[language], value: value[language] })),
      rules: snapshot.rules.map((rule) => sayRule(rule, policy.document, language)),
      terms: snapshot.terms.map((term) => sayTerm(term, policy.document, language)),
    };
  }

  @ResolveField(() => DecisionReview, { nullable: true, description: 'What has changed since: what would be judged otherwise today, and why.' })
  async review(@Parent() decision: MatchDecisionRow, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<DecisionReview | null> {
    const tx = await reading.tx();
    const review = await this.explanations.reviewIn(tx, decision);
    if (!review) return null;
    return {
      ...review,
      policyVersionThen: decision.snapshot.policyVersion,
      policyVersionNow: (await this.policies.inForceIn(tx)).version,
      changes: review.changes.map(({ name, then, now, ...change }) => ({ ...change, name: name[language], then: then[language], now: now[language] })),
    };
  }
}
