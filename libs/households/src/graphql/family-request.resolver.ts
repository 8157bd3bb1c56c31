import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isRefusal, type Id } from '#kernel';
import type { Actor } from '#platform';
import { Allow, connectionFrom, connectionOf, CurrentActor, groupLoader, pageRequest, Reading, resultOf, rowLoader, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { isChange, readChange, type FamilyChange } from '../domain/requests/requests';
import { FamilyRequestsService } from '../family-requests.service';
import type { FamilyRequestRow } from '../store/family-request.entity';
import { photosOfRequests, requestsOfHouseholds, waitingChangesPage, type PhotoRow } from '../store/family-requests.repository';
import type { HouseholdRow } from '../store/household.entity';
import { ConfirmRequestInput, RefuseRequestInput } from './family-request.input';
import { HouseholdRequest, ProposedChange } from './family-request.type';
import { householdsById } from './household.loader';
import { Household } from './household.type';

const HouseholdRequestConnection = connectionOf(HouseholdRequest);
const requestsByHousehold = groupLoader<Id, FamilyRequestRow>(requestsOfHouseholds, (row) => row.householdId);
const photoByRequest = rowLoader<Id, PhotoRow>(photosOfRequests, (row) => row.requestId);

@Resolver(() => HouseholdRequest)
export class FamilyRequestResolver {
  constructor(private readonly service: FamilyRequestsService) {}

  @Allow('coordinator', 'manager', 'social_worker', 'partner_worker')
  @Query(() => HouseholdRequestConnection, { description: 'Changes families sent that wait to be confirmed, the oldest first.' })
  async familyRequests(
    @Reading() reading: ReadingScope,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<ConnectionValue<FamilyRequestRow>> {
    const page = pageRequest(first, after);
    return connectionFrom(await waitingChangesPage(await reading.tx(), page.first, page.offset), page);
  }

  @ResolveField(() => Household)
  household(@Parent() request: FamilyRequestRow, @Reading() reading: ReadingScope): Promise<HouseholdRow | null> {
    return reading.load(householdsById, request.householdId);
  }

  @ResolveField(() => ProposedChange, { nullable: true, description: 'Null for acts, and for a change that today’s rules would not take.' })
  async change(@Parent() request: FamilyRequestRow, @Reading() reading: ReadingScope): Promise<ProposedChange | null> {
    if (!isChange(request.kind)) return null;
    const change = readChange(request.kind, request.body, (await reading.tx()).today);
    return isRefusal(change) ? null : shown(change as FamilyChange);
  }

  @ResolveField(() => String, { nullable: true, description: 'The photographed paper as a data address.' })
  async photo(@Parent() request: FamilyRequestRow, @Reading() reading: ReadingScope): Promise<string | null> {
    const photo = request.fileId ? await reading.load(photoByRequest, request.id) : null;
    return photo && `data:${photo.mediaType};base64,${photo.bytes.toString('base64')}`;
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Mutation(resultOf(HouseholdRequest))
  confirmFamilyRequest(@Args('input') input: ConfirmRequestInput, @CurrentActor() actor: Actor): Promise<FamilyRequestRow> {
    return this.service.confirm(actor, { requestId: input.requestId, replacesIncomeId: input.replacesIncomeId ?? null });
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Mutation(resultOf(HouseholdRequest))
  refuseFamilyRequest(@Args('input') input: RefuseRequestInput, @CurrentActor() actor: Actor): Promise<FamilyRequestRow> {
    return this.service.refuse(actor, input.requestId, input.answer);
  }
}

@Resolver(() => Household)
export class HouseholdRequestsResolver {
  @ResolveField(() => [HouseholdRequest], { description: 'What the family sent from its page: what waits first, then the newest.' })
  async requests(@Parent() household: HouseholdRow, @Reading() reading: ReadingScope): Promise<readonly FamilyRequestRow[]> {
    return (await reading.load(requestsByHousehold, household.id)) ?? [];
  }
}

const NOTHING: ProposedChange = { what: null, amount: null, validFrom: null, person: null, birthDate: null, relation: null, phone: null, email: null, contactAddress: null, needs: null, wishes: null, note: null };

function shown(change: FamilyChange): ProposedChange {
  switch (change.kind) {
    case 'income':
      return { ...NOTHING, what: change.income.kind, amount: change.income.amount, validFrom: change.income.validFrom };
    case 'member':
      return { ...NOTHING, person: `${change.member.givenName} ${change.member.familyName}`, birthDate: change.member.birthDate, relation: change.member.relation };
    case 'contact':
      return { ...NOTHING, ...change.contact };
    case 'needs':
      return { ...NOTHING, needs: change.needs };
    case 'wishes':
      return { ...NOTHING, wishes: change.wishes };
    case 'document':
      return { ...NOTHING, what: change.about, note: change.note };
  }
}
