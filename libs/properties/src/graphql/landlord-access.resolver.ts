import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, ReadingScope, resultOf } from '#platform/staff';
import { LandlordAccessService } from '../landlord-access.service';
import { LandlordAccess } from './landlord-access.type';
import { Landlord } from './landlord.type';

@Resolver(() => LandlordAccess)
export class LandlordAccessResolver {
  constructor(private readonly access: LandlordAccessService) {}

  @Allow('coordinator', 'manager', 'administrator')
  @Query(() => LandlordAccess, { nullable: true, description: 'null when the owner cannot sign in to the portal.' })
  async landlordAccess(@Args('landlordId', { type: () => IdScalar }) landlordId: Id, @Reading() reading: ReadingScope): Promise<LandlordAccess | null> {
    return this.access.of(await reading.tx(), landlordId);
  }

  @Allow('coordinator', 'manager', 'administrator')
  @Mutation(resultOf(LandlordAccess), { description: 'Opens the portal to an owner, or gives him a new password.' })
  openPortalAccess(@Args('landlordId', { type: () => IdScalar }) landlordId: Id, @CurrentActor() actor: Actor): Promise<LandlordAccess> {
    return this.access.open(actor, landlordId);
  }

  @Allow('coordinator', 'manager', 'administrator')
  @Mutation(resultOf(Landlord))
  closePortalAccess(@Args('landlordId', { type: () => IdScalar }) landlordId: Id, @CurrentActor() actor: Actor): Promise<Landlord> {
    return this.access.close(actor, landlordId);
  }
}
