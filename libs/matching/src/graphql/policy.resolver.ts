import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { Household, householdsById } from '#households/staff';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { STANDARD_POLICY } from '../domain/policy';
import type { PolicyReplay as Replayed } from '../domain/policy-replay';
import { MatchingPoliciesService } from '../matching-policies.service';
import { MatchingService } from '../matching.service';
import { flatsById } from './matching.loader';
import { MatchFlat } from './matching.type';
import { AdoptPolicyInput, PolicyValuesInput } from './policy.input';
import { FamilyReplay, FlatReplay, PolicyReplay, PolicyVersion } from './policy.type';
import { documentOf, sayVersion, statesOf } from './policy-words';

@Resolver(() => PolicyVersion)
export class PolicyVersionResolver {
  constructor(
    private readonly db: Database,
    private readonly policies: MatchingPoliciesService,
    private readonly matching: MatchingService,
  ) {}

  @Allow('coordinator', 'manager', 'auditor')
  @Query(() => [PolicyVersion], { description: 'Every version, the newest first; the standard policy while nothing was decided.' })
  async matchingPolicies(@Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<PolicyVersion[]> {
    const tx = await reading.tx();
    const versions = await this.policies.versionsIn(tx);
    const states = statesOf(versions, tx.today);
    const said = versions.map((version, index) => sayVersion(version, states[index]!, language));
    return states.includes('in_force') ? said : [...said, sayVersion({ version: 0, document: STANDARD_POLICY }, 'in_force', language)];
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(PolicyReplay), { description: 'Tries values on today’s list; keeps nothing.' })
  tryPolicy(@Args('values') values: PolicyValuesInput, @CurrentActor() actor: Actor): Promise<Replayed> {
    return this.db.read(actor, async (tx) => this.matching.replayIn(tx, documentOf((await this.policies.newestIn(tx)).document, values)));
  }

  @Allow('manager')
  @Mutation(resultOf(PolicyVersion))
  async adoptPolicy(@Args('input') input: AdoptPolicyInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<PolicyVersion> {
    const { base, today } = await this.db.read(actor, async (tx) => ({ base: (await this.policies.newestIn(tx)).document, today: tx.today }));
    const adopted = await this.policies.adopt(actor, { document: documentOf(base, input.values), from: input.from, reason: input.reason });
    return sayVersion({ ...adopted, id: adopted.id!, adoptedOn: input.from }, input.from > today ? 'planned' : 'in_force', language);
  }
}

@Resolver(() => FlatReplay)
export class FlatReplayResolver {
  @ResolveField(() => MatchFlat)
  flat(@Parent() replay: FlatReplay, @Reading() reading: ReadingScope) {
    return reading.load(flatsById, replay.flatId);
  }

  @ResolveField(() => [Household])
  before(@Parent() replay: FlatReplay, @Reading() reading: ReadingScope) {
    return householdsOf(reading, replay.firstBefore);
  }

  @ResolveField(() => [Household])
  after(@Parent() replay: FlatReplay, @Reading() reading: ReadingScope) {
    return householdsOf(reading, replay.firstAfter);
  }
}

@Resolver(() => FamilyReplay)
export class FamilyReplayResolver {
  @ResolveField(() => Household)
  household(@Parent() replay: FamilyReplay, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, replay.householdId);
  }
}

async function householdsOf(reading: ReadingScope, ids: readonly Id[]) {
  return (await Promise.all(ids.map((id) => reading.load(householdsById, id)))).filter((household) => household !== null);
}
