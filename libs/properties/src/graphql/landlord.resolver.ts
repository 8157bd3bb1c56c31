import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, ReadingScope, connectionFrom, connectionOf, pageRequest, resultOf } from '#platform/staff';
import { LEAD_LIFE, type LeadStage } from '../domain/lead-life';
import { LandlordsService } from '../landlords.service';
import { LandlordInput, LeadInput, MoveLeadInput } from './landlord.input';
import { Landlord, LandlordLead } from './landlord.type';
import { landlordById, leadById } from './properties.loader';

const LandlordConnection = connectionOf(Landlord);
const LandlordLeadConnection = connectionOf(LandlordLead);

@Resolver(() => LandlordLead)
export class LandlordResolver {
  constructor(private readonly service: LandlordsService) {}

  @Allow('coordinator', 'manager', 'finance', 'administrator')
  @Query(() => LandlordConnection)
  async landlords(
    @Reading() reading: ReadingScope,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<unknown> {
    const page = pageRequest(first, after);
    return connectionFrom(await this.service.page(await reading.tx(), search ?? null, page.first, page.offset), page);
  }

  @Allow('coordinator', 'manager', 'finance', 'administrator')
  @Query(() => Landlord, { nullable: true, description: 'null for an unknown owner and for one of another agency.' })
  landlord(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<Landlord | null> {
    return reading.load(landlordById, id);
  }

  @Allow('coordinator', 'manager')
  @Query(() => LandlordLeadConnection)
  async landlordLeads(
    @Reading() reading: ReadingScope,
    @Args('stages', { type: () => [String], nullable: true }) stages: LeadStage[] | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<unknown> {
    const page = pageRequest(first, after);
    return connectionFrom(await this.service.pageOfLeads(await reading.tx(), stages ?? null, page.first, page.offset), page);
  }

  @Allow('coordinator', 'manager')
  @Query(() => LandlordLead, { nullable: true, description: 'null for an unknown offer and for one of another agency.' })
  landlordLead(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<LandlordLead | null> {
    return reading.load(leadById, id);
  }

  @ResolveField(() => [String])
  nextStages(@Parent() lead: LandlordLead): readonly LeadStage[] {
    return LEAD_LIFE[lead.stage];
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Landlord))
  recordLandlord(@Args('input') input: LandlordInput, @CurrentActor() actor: Actor): Promise<Landlord> {
    return this.service.record(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Landlord))
  amendLandlord(@Args('id', { type: () => IdScalar }) id: Id, @Args('input') input: LandlordInput, @CurrentActor() actor: Actor): Promise<Landlord> {
    return this.service.amend(actor, id, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(LandlordLead))
  recordLandlordLead(@Args('input') input: LeadInput, @CurrentActor() actor: Actor): Promise<LandlordLead> {
    return this.service.recordLead(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(LandlordLead))
  moveLandlordLead(@Args('input') { leadId, stage, lostReason, landlordId }: MoveLeadInput, @CurrentActor() actor: Actor): Promise<LandlordLead> {
    return this.service.moveLead(actor, leadId, stage, { lostReason, landlordId });
  }
}
