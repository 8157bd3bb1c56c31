import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ageOn, type Id } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, connectionFrom, pageRequest, type ReadingScope } from '#platform/staff';
import { CareTeamService } from '../care-team.service';
import { CaseworkService, type CareToday as CareTodayValue } from '../casework.service';
import { flagState } from '../domain/flag';
import { daysUnseen } from '../domain/whom-to-see';
import type { CareTeamMemberRow } from '../store/care-team-member.entity';
import type { FamilyRow } from '../store/family.repository';
import type { GoalRow } from '../store/goal.entity';
import type { RiskFlagNoteRow } from '../store/risk-flag-note.entity';
import type { RiskFlagRow } from '../store/risk-flag.entity';
import type { VisitRow } from '../store/visit.entity';
import { colleaguesById, flagsByHousehold, goalsByHousehold, membersByHousehold, notesByFlag, visitsByHousehold } from './casework.loader';
import { CareTeamMember, CareToday, FamilyInCare, MemberInCare, RiskFlag, RiskFlagNote, Visit, VisitConnection } from './casework.type';

@Resolver(() => FamilyInCare)
export class FamilyResolver {
  constructor(
    private readonly casework: CaseworkService,
    private readonly teams: CareTeamService,
  ) {}

  @Allow('social_worker')
  @Query(() => CareToday, { description: 'Whom to see: planned visits and the families in my care.' })
  careToday(@CurrentActor() actor: Actor): Promise<CareTodayValue> {
    return this.casework.today(actor);
  }

  @Allow('social_worker')
  @Query(() => FamilyInCare, { description: 'One family in my care.' })
  async familyInCare(@Args('householdId', { type: () => IdScalar }) householdId: Id, @Reading() reading: ReadingScope): Promise<FamilyRow> {
    return this.casework.familyIn(await reading.tx(), householdId);
  }

  @ResolveField()
  address(@Parent() family: FamilyRow): string | null {
    return family.street ? `${family.street} ${family.houseNumber}, ${family.city}` : family.contactAddress;
  }

  @ResolveField()
  async daysUnseen(@Parent() family: FamilyRow, @Reading() reading: ReadingScope): Promise<number> {
    return daysUnseen(family, (await reading.tx()).today);
  }

  @ResolveField()
  async members(@Parent() family: FamilyRow, @Reading() reading: ReadingScope): Promise<MemberInCare[]> {
    const { today } = await reading.tx();
    const members = (await reading.load(membersByHousehold, family.householdId)) ?? [];
    return members.map(({ id, givenName, relation, birthDate }) => ({ id, givenName, relation, age: ageOn(birthDate, today) }));
  }

  @ResolveField(() => VisitConnection, { description: 'Latest first.' })
  async visits(
    @Parent() family: FamilyRow,
    @Reading() reading: ReadingScope,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<unknown> {
    const request = pageRequest(first, after);
    const all = (await reading.load(visitsByHousehold, family.householdId)) ?? [];
    return connectionFrom({ rows: all.slice(request.offset, request.offset + request.first), totalCount: all.length }, request);
  }

  @ResolveField()
  async goals(@Parent() family: FamilyRow, @Reading() reading: ReadingScope): Promise<GoalRow[]> {
    return (await reading.load(goalsByHousehold, family.householdId)) ?? [];
  }

  @ResolveField()
  async flags(@Parent() family: FamilyRow, @Reading() reading: ReadingScope): Promise<RiskFlagRow[]> {
    return (await reading.load(flagsByHousehold, family.householdId)) ?? [];
  }

  @ResolveField()
  async team(@Parent() family: FamilyRow, @Reading() reading: ReadingScope): Promise<CareTeamMemberRow[]> {
    return this.teams.teamIn(await reading.tx(), family.householdId);
  }
}

/** A colleague's name; one who is gone from the agency's rows keeps a dash. */
export async function nameOf(reading: ReadingScope, id: Id | null): Promise<string | null> {
  return id === null ? null : ((await reading.load(colleaguesById, id))?.displayName ?? '–');
}

@Resolver(() => Visit)
export class VisitResolver {
  @ResolveField()
  writtenByName(@Parent() visit: VisitRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, visit.writtenBy);
  }
}

@Resolver(() => RiskFlag)
export class RiskFlagResolver {
  @ResolveField()
  state(@Parent() flag: RiskFlagRow): string {
    return flagState(flag);
  }

  @ResolveField()
  raisedByName(@Parent() flag: RiskFlagRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, flag.raisedBy);
  }

  @ResolveField()
  answeredByName(@Parent() flag: RiskFlagRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, flag.answeredBy);
  }

  @ResolveField()
  async notes(@Parent() flag: RiskFlagRow, @Reading() reading: ReadingScope): Promise<RiskFlagNoteRow[]> {
    return (await reading.load(notesByFlag, flag.id)) ?? [];
  }
}

@Resolver(() => RiskFlagNote)
export class RiskFlagNoteResolver {
  @ResolveField()
  writtenByName(@Parent() note: RiskFlagNoteRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, note.writtenBy);
  }
}

@Resolver(() => CareTeamMember)
export class CareTeamMemberResolver {
  @ResolveField()
  name(@Parent() member: CareTeamMemberRow, @Reading() reading: ReadingScope): Promise<string | null> {
    return nameOf(reading, member.staffMemberId);
  }
}
