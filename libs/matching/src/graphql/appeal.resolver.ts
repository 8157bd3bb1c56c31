import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { Household, householdsById } from '#households/staff';
import type { Actor } from '#platform';
import { Allow, connectionFrom, connectionOf, CurrentActor, CurrentLanguage, IdScalar, pageRequest, Reading, resultOf, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { AppealsService } from '../appeals.service';
import { APPEAL_LIFE } from '../domain/appeals/life';
import { ruleNames } from '../domain/rules';
import { comparisonOf } from '../appeal-comparison';
import { MatchingService } from '../matching.service';
import type { AppealRow, FamilyVerdictRow } from '../store/appeal.entity';
import { pageOfAppeals } from '../store/appeals.repository';
import { FilePaperAppealInput, DecideAppealInput } from './appeal.input';
import { appealByVerdict, appealsById, staffNamesById, verdictsById } from './appeal.loader';
import { Appeal, AppealComparison, FamilyVerdict } from './appeal.type';
import { decisionsById, flatsById } from './matching.loader';
import { MatchDecision, MatchFlat } from './matching.type';

const AppealConnection = connectionOf(Appeal);

@Resolver(() => Appeal)
export class AppealResolver {
  constructor(
    private readonly service: AppealsService,
    private readonly matching: MatchingService,
  ) {}

  @Allow('coordinator', 'manager')
  @Query(() => AppealConnection, { description: 'Open ones by the day they were filed; closed ones (`life`: closed), the newest first.' })
  async appeals(
    @Reading() reading: ReadingScope,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('life', { type: () => String, nullable: true }) life?: string,
  ): Promise<ConnectionValue<AppealRow>> {
    const page = pageRequest(first, after);
    return connectionFrom(await pageOfAppeals(await reading.tx(), { life: life === 'closed' ? 'closed' : 'open' }, page.first, page.offset), page);
  }

  @Allow('coordinator', 'manager')
  @Query(() => Appeal, { nullable: true })
  appeal(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<AppealRow | null> {
    return reading.load(appealsById, id);
  }

  @ResolveField(() => Household)
  household(@Parent() appeal: AppealRow, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, appeal.householdId);
  }

  @ResolveField(() => FamilyVerdict)
  verdict(@Parent() appeal: AppealRow, @Reading() reading: ReadingScope): Promise<FamilyVerdictRow | null> {
    return reading.load(verdictsById, appeal.verdictId);
  }

  @ResolveField(() => MatchDecision, { nullable: true, description: 'With its frozen snapshot.' })
  async decision(@Parent() appeal: AppealRow, @Reading() reading: ReadingScope) {
    const verdict = await reading.load(verdictsById, appeal.verdictId);
    return verdict?.decisionId ? reading.load(decisionsById, verdict.decisionId) : null;
  }

  @ResolveField(() => String, { nullable: true })
  takenByName(@Parent() appeal: AppealRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, appeal.takenBy);
  }

  @ResolveField(() => String, { nullable: true })
  decidedByName(@Parent() appeal: AppealRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, appeal.decidedBy);
  }

  @ResolveField(() => [String], { description: 'Who made the decision, and so does not judge the appeal.' })
  async madeByNames(@Parent() appeal: AppealRow, @Reading() reading: ReadingScope): Promise<string[]> {
    const names = await Promise.all(appeal.madeBy.map((id) => nameOf(reading, id)));
    return names.filter((name) => name !== null).sort((a, b) => a.localeCompare(b, 'cs'));
  }

  @ResolveField(() => Boolean, { description: 'Whoever asks took no part in the decision.' })
  mayJudge(@Parent() appeal: AppealRow, @CurrentActor() actor: Actor): boolean {
    return actor.accountId !== null && !appeal.madeBy.includes(actor.accountId);
  }

  @ResolveField(() => [String])
  possibleActs(@Parent() appeal: AppealRow): string[] {
    return Object.keys(APPEAL_LIFE[appeal.state]);
  }

  @ResolveField(() => AppealComparison, { nullable: true, description: 'Null for a moved waiting date: no flat was judged.' })
  async comparison(@Parent() appeal: AppealRow, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<AppealComparison | null> {
    const verdict = await reading.load(verdictsById, appeal.verdictId);
    const found = verdict && (await comparisonOf(await reading.tx(), verdict, this.matching));
    return found && { ...found, outcomes: found.outcomes.map(({ rule, then, now }) => ({ name: ruleNames[rule]?.[language] ?? rule, then, now })) };
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Mutation(resultOf(Appeal), { description: 'An appeal that came on paper.' })
  filePaperAppeal(@Args('input') input: FilePaperAppealInput, @CurrentActor() actor: Actor): Promise<AppealRow> {
    return this.service.file(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Appeal))
  takeAppeal(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor): Promise<AppealRow> {
    return this.service.take(actor, id);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Appeal), { description: 'Issues the letter with the reasons.' })
  decideAppeal(@Args('input') input: DecideAppealInput, @CurrentActor() actor: Actor): Promise<AppealRow> {
    return this.service.decide(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Appeal), { description: 'The family told us that it does not insist.' })
  withdrawAppeal(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor): Promise<AppealRow> {
    return this.service.withdraw(actor, id);
  }
}

@Resolver(() => FamilyVerdict)
export class FamilyVerdictResolver {
  @ResolveField(() => MatchFlat, { nullable: true })
  flat(@Parent() verdict: FamilyVerdictRow, @Reading() reading: ReadingScope) {
    return verdict.unitId ? reading.load(flatsById, verdict.unitId) : null;
  }

  @ResolveField(() => [String], { description: 'Names of the rules it did not meet.' })
  failed(@Parent() verdict: FamilyVerdictRow, @CurrentLanguage() language: Language): string[] {
    return verdict.failed.map((rule) => ruleNames[rule]?.[language] ?? rule);
  }

  @ResolveField(() => [String], { description: 'Names of the rules whose facts were not known.' })
  unknown(@Parent() verdict: FamilyVerdictRow, @CurrentLanguage() language: Language): string[] {
    return verdict.unknown.map((rule) => ruleNames[rule]?.[language] ?? rule);
  }

  @ResolveField(() => Appeal, { nullable: true })
  appeal(@Parent() verdict: FamilyVerdictRow, @Reading() reading: ReadingScope): Promise<AppealRow | null> {
    return reading.load(appealByVerdict, verdict.id);
  }

  @ResolveField(() => Boolean)
  async mayAppeal(@Parent() verdict: FamilyVerdictRow, @Reading() reading: ReadingScope): Promise<boolean> {
    const standing = await reading.load(appealByVerdict, verdict.id);
    return standing === null || standing.state === 'withdrawn';
  }
}

async function nameOf(reading: ReadingScope, id: Id | null): Promise<string | null> {
  return id === null ? null : ((await reading.load(staffNamesById, id))?.displayName ?? null);
}
