import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { addHalere, type Halere, type Id, type IsoDate } from '#kernel';
import type { Actor } from '#platform';
import { Allow, CurrentActor, DateScalar, HalereScalar, IdScalar, Reading, ReadingScope, connectionFrom, connectionOf, pageRequest, resultOf } from '#platform/staff';
import { FlatsService } from '../flats.service';
import { Landlord } from './landlord.type';
import { advancesByUnit, buildingById, cadastreCheckByUnit, defectsByUnit, inspectionsByUnit, landlordById, unitById } from './properties.loader';
import { BuildingInput, UnitInput } from './unit.input';
import { Building, CadastreCheck, Defect, Inspection, Unit, UnitAdvance } from './unit.type';

const UnitConnection = connectionOf(Unit);

@Resolver(() => Unit)
export class UnitResolver {
  constructor(private readonly flats: FlatsService) {}

  @Allow('coordinator', 'manager', 'finance', 'social_worker', 'administrator')
  @Query(() => UnitConnection)
  async units(
    @Reading() reading: ReadingScope,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('city', { type: () => String, nullable: true }) city: string | null,
    @Args('landlordId', { type: () => IdScalar, nullable: true }) landlordId: Id | null,
    @Args('withWithdrawn', { type: () => Boolean, nullable: true }) withWithdrawn: boolean | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<unknown> {
    const page = pageRequest(first, after);
    const filter = { search: search ?? null, city: city ?? null, landlordId: landlordId ?? null, withWithdrawn: withWithdrawn ?? false };
    return connectionFrom(await this.flats.page(await reading.tx(), filter, page.first, page.offset), page);
  }

  @Allow('coordinator', 'manager', 'finance', 'social_worker', 'administrator')
  @Query(() => Unit, { nullable: true, description: 'null for an unknown flat and for one of another agency.' })
  unit(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<Unit | null> {
    return reading.load(unitById, id);
  }

  @Allow('coordinator', 'manager', 'administrator')
  @Query(() => [Building], { description: 'Buildings of the agency, for choosing one.' })
  async buildings(@Reading() reading: ReadingScope): Promise<Building[]> {
    return this.flats.buildings(await reading.tx());
  }

  @ResolveField(() => Building)
  building(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<Building | null> {
    return reading.load(buildingById, unit.buildingId);
  }

  @ResolveField(() => Landlord)
  landlord(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<Landlord | null> {
    return reading.load(landlordById, unit.landlordId);
  }

  @ResolveField(() => [UnitAdvance])
  async advances(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<readonly UnitAdvance[]> {
    return (await reading.load(advancesByUnit, unit.id)) ?? [];
  }

  @ResolveField(() => HalereScalar, { description: 'Rent and all advances together.' })
  async total(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<Halere> {
    return addHalere(unit.rent, ...((await reading.load(advancesByUnit, unit.id)) ?? []).map(({ amount }) => amount));
  }

  @ResolveField(() => CadastreCheck, { nullable: true, description: 'The newest one.' })
  cadastreCheck(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<CadastreCheck | null> {
    return reading.load(cadastreCheckByUnit, unit.id);
  }

  @ResolveField(() => [Inspection], { description: 'The newest first.' })
  async inspections(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<readonly Inspection[]> {
    return (await reading.load(inspectionsByUnit, unit.id)) ?? [];
  }

  @ResolveField(() => [Defect], { description: 'Those not mended first, the worst first.' })
  async defects(@Parent() unit: Unit, @Reading() reading: ReadingScope): Promise<readonly Defect[]> {
    return (await reading.load(defectsByUnit, unit.id)) ?? [];
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Building))
  recordBuilding(@Args('input') input: BuildingInput, @CurrentActor() actor: Actor): Promise<Building> {
    return this.flats.recordBuilding(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Building))
  amendBuilding(@Args('id', { type: () => IdScalar }) id: Id, @Args('input') input: BuildingInput, @CurrentActor() actor: Actor): Promise<Building> {
    return this.flats.amendBuilding(actor, id, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Unit))
  recordUnit(@Args('input') input: UnitInput, @CurrentActor() actor: Actor): Promise<Unit> {
    return this.flats.recordUnit(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Unit))
  amendUnit(@Args('id', { type: () => IdScalar }) id: Id, @Args('input') input: UnitInput, @CurrentActor() actor: Actor): Promise<Unit> {
    return this.flats.amendUnit(actor, id, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Unit), { description: 'From a day on the flat is no longer offered; without a day it is brought back.' })
  withdrawUnit(@Args('id', { type: () => IdScalar }) id: Id, @Args('on', { type: () => DateScalar, nullable: true }) on: IsoDate | null, @CurrentActor() actor: Actor): Promise<Unit> {
    return this.flats.withdraw(actor, id, on ?? null);
  }
}
