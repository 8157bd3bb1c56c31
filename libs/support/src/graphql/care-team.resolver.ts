import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, DateScalar, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { CareTeamService } from '../care-team.service';
import type { CareTeamMemberRow } from '../store/care-team-member.entity';
import { caseloads, type Caseload } from '../store/shared-flag.repository';
import { AssignCareTeamMemberInput } from './casework.input';
import { CareTeamMember, CareWorker } from './casework.type';

@Resolver()
export class CareTeamResolver {
  constructor(private readonly teams: CareTeamService) {}

  @Allow('coordinator', 'manager', 'social_worker')
  @Query(() => [CareTeamMember], { description: 'Who cares for a household, key worker first; also who begins later.' })
  async careTeam(@Args('householdId', { type: () => IdScalar }) householdId: Id, @Reading() reading: ReadingScope): Promise<CareTeamMemberRow[]> {
    return this.teams.teamIn(await reading.tx(), householdId);
  }

  @Allow('coordinator', 'manager')
  @Query(() => [CareWorker], { description: 'Social workers and how many families each cares for.' })
  async careWorkers(@Reading() reading: ReadingScope): Promise<Caseload[]> {
    const tx = await reading.tx();
    return caseloads(tx, tx.today);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(CareTeamMember))
  assignCareTeamMember(@CurrentActor() actor: Actor, @Args('input') input: AssignCareTeamMemberInput): Promise<CareTeamMemberRow> {
    return this.teams.assign(actor, { ...input, validFrom: input.validFrom ?? null, validTo: input.validTo ?? null });
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(CareTeamMember), { description: 'From the day after the last one the worker reads nothing of the family.' })
  endCareTeamMembership(
    @CurrentActor() actor: Actor,
    @Args('membershipId', { type: () => IdScalar }) membershipId: Id,
    @Args('lastDay', { type: () => DateScalar, nullable: true, description: 'Today when missing.' }) lastDay?: IsoDate,
  ): Promise<CareTeamMemberRow> {
    return this.teams.end(actor, membershipId, lastDay ?? null);
  }
}
