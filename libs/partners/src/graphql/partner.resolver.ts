import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#platform';
import { Allow, CurrentActor, Reading, ReadingScope, resultOf } from '#platform/staff';
import { PartnersService } from '../partners.service';
import { RegisterPartnerInput } from './partner.input';
import { Partner } from './partner.type';

@Resolver()
export class PartnerResolver {
  constructor(private readonly partners: PartnersService) {}

  @Allow('administrator', 'manager', 'coordinator', 'social_worker')
  @Query(() => [Partner], { name: 'partners' })
  async list(@Reading() reading: ReadingScope): Promise<Partner[]> {
    return this.partners.list(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator')
  @Mutation(resultOf(Partner))
  registerPartner(@Args('input') input: RegisterPartnerInput, @CurrentActor() actor: Actor): Promise<Partner> {
    return this.partners.register(actor, input);
  }
}
