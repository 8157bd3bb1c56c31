import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, DateScalar, IdScalar, Reading, ReadingScope, resultOf } from '#platform/staff';
import { Landlord, Unit, landlordById, unitById } from '#properties/staff';
import { OwnerContractsService } from '../owner-contracts.service';
import { OwnerContractInput } from './contract.input';
import { GuaranteeTermsType, OwnerContract } from './owner-contract.type';
import { guaranteeByContract, ownerContractById } from './tenancy.loader';

@Resolver(() => OwnerContract)
export class OwnerContractResolver {
  constructor(private readonly contracts: OwnerContractsService) {}

  @Allow('coordinator', 'manager', 'finance', 'administrator')
  @Query(() => OwnerContract, { nullable: true, description: 'null for an unknown contract and for one of another agency.' })
  ownerContract(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<OwnerContract | null> {
    return reading.load(ownerContractById, id);
  }

  @ResolveField(() => GuaranteeTermsType, { nullable: true })
  guarantee(@Parent() contract: OwnerContract, @Reading() reading: ReadingScope): Promise<GuaranteeTermsType | null> {
    return reading.load(guaranteeByContract, contract.id);
  }

  @ResolveField(() => Unit)
  unit(@Parent() contract: OwnerContract, @Reading() reading: ReadingScope): Promise<Unit | null> {
    return reading.load(unitById, contract.unitId);
  }

  @ResolveField(() => Landlord)
  landlord(@Parent() contract: OwnerContract, @Reading() reading: ReadingScope): Promise<Landlord | null> {
    return reading.load(landlordById, contract.landlordId);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(OwnerContract))
  drawOwnerContract(@Args('input') input: OwnerContractInput, @CurrentActor() actor: Actor): Promise<OwnerContract> {
    return this.contracts.draw(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(OwnerContract), { description: 'Refused until the owner is checked in the cadastre and the flat is found fit.' })
  signOwnerContract(@Args('id', { type: () => IdScalar }) id: Id, @Args('signedOn', { type: () => DateScalar }) signedOn: IsoDate, @CurrentActor() actor: Actor): Promise<OwnerContract> {
    return this.contracts.sign(actor, id, signedOn);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(OwnerContract))
  endOwnerContract(@Args('id', { type: () => IdScalar }) id: Id, @Args('endedOn', { type: () => DateScalar }) endedOn: IsoDate, @CurrentActor() actor: Actor): Promise<OwnerContract> {
    return this.contracts.end(actor, id, endedOn);
  }
}
