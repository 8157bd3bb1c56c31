import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { inTerm } from '../domain/panel/members';
import { PanelInvitationsService } from '../panel-invitations.service';
import { PanelsService } from '../panels.service';
import type { PanelMemberRow, PanelRow } from '../store/panel.entity';
import { panelsOf, peopleForPanels, type NamedMember } from '../store/panels.repository';
import { ChangePanelInput, EndPanelTermInput, InvitePanelMemberInput, PanelInput, SeatPanelMemberInput } from './panel.input';
import { membersByPanel } from './panel.loader';
import { InvitedPanelMember, Panel, PanelMember, PanelPerson } from './panel.type';

@Resolver(() => Panel)
export class PanelResolver {
  constructor(
    private readonly service: PanelsService,
    private readonly invitations: PanelInvitationsService,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'auditor', 'panel_member')
  @Query(() => [Panel], { description: 'Committees of the agency, those that work first; a member from outside sees the own ones.' })
  async panels(@Reading() reading: ReadingScope): Promise<PanelRow[]> {
    return panelsOf(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator')
  @Query(() => [PanelPerson], { description: 'Who may be given a seat: colleagues and members from outside.' })
  async panelPeople(@Reading() reading: ReadingScope): Promise<PanelPerson[]> {
    return peopleForPanels(await reading.tx());
  }

  @ResolveField(() => [PanelMember], { description: 'Terms that run first, then those that ended.' })
  async members(@Parent() panel: PanelRow, @Reading() reading: ReadingScope): Promise<NamedMember[]> {
    return (await reading.load(membersByPanel, panel.id)) ?? [];
  }

  @Allow('administrator', 'manager', 'coordinator')
  @Mutation(resultOf(Panel))
  recordPanel(@Args('input') { name, quorum, meetsOn }: PanelInput, @CurrentActor() actor: Actor): Promise<PanelRow> {
    return this.service.record(actor, { name, quorum, meetsOn: meetsOn ?? null });
  }

  @Allow('administrator', 'manager', 'coordinator')
  @Mutation(resultOf(Panel))
  changePanel(@Args('input') { panelId, name, quorum, meetsOn }: ChangePanelInput, @CurrentActor() actor: Actor): Promise<PanelRow> {
    return this.service.change(actor, panelId, { name, quorum, meetsOn: meetsOn ?? null });
  }

  @Allow('administrator', 'manager', 'coordinator')
  @Mutation(resultOf(Panel), { description: 'Its sittings stay to be read.' })
  closePanel(@Args('panelId', { type: () => IdScalar }) panelId: Id, @CurrentActor() actor: Actor): Promise<PanelRow> {
    return this.service.close(actor, panelId);
  }

  @Allow('administrator', 'manager', 'coordinator')
  @Mutation(resultOf(PanelMember))
  seatPanelMember(@Args('input') input: SeatPanelMemberInput, @CurrentActor() actor: Actor): Promise<PanelMemberRow> {
    return this.service.seat(actor, { ...input, validTo: input.validTo ?? null });
  }

  // An account is an administrator's and a manager's to open; a coordinator seats those who have one.
  @Allow('administrator', 'manager')
  @Mutation(resultOf(InvitedPanelMember), { description: 'Opens an account that sees the own sittings and nothing else.' })
  invitePanelMember(@Args('input') input: InvitePanelMemberInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<{ member: PanelMemberRow; email: string; password: string | null }> {
    return this.invitations.invite(actor, { ...input, validTo: input.validTo ?? null, language });
  }

  @Allow('administrator', 'manager', 'coordinator')
  @Mutation(resultOf(PanelMember))
  endPanelTerm(@Args('input') { memberId, validTo }: EndPanelTermInput, @CurrentActor() actor: Actor): Promise<PanelMemberRow> {
    return this.service.endTerm(actor, memberId, validTo);
  }
}

@Resolver(() => PanelMember)
export class PanelMemberResolver {
  @ResolveField(() => String)
  async displayName(@Parent() member: PanelMemberRow & { displayName?: string }, @Reading() reading: ReadingScope): Promise<string> {
    if (member.displayName !== undefined) return member.displayName;
    return ((await reading.load(membersByPanel, member.panelId)) ?? []).find(({ id }) => id === member.id)?.displayName ?? '';
  }

  @ResolveField(() => Boolean)
  async inTerm(@Parent() member: PanelMemberRow, @Reading() reading: ReadingScope): Promise<boolean> {
    return inTerm(member, (await reading.tx()).today);
  }
}
