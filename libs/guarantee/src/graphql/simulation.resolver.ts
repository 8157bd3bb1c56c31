import { Args, Float, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, Reading, type ReadingScope } from '#platform/staff';
import { SIMULATION, SimulationService } from '../simulation.service';
import { GuaranteeSimulation } from './simulation.type';

@Resolver()
export class SimulationResolver {
  constructor(private readonly simulation: SimulationService) {}

  @Allow('administrator', 'manager', 'finance', 'auditor')
  @Query(() => GuaranteeSimulation)
  async guaranteeSimulation(
    @Args('seed', { type: () => Float, nullable: true }) seed: number | null,
    @Args('runs', { type: () => Int, nullable: true }) runs: number | null,
    @Args('acceptablePercent', { type: () => Int, nullable: true }) acceptablePercent: number | null,
    @Reading() reading: ReadingScope,
  ): Promise<GuaranteeSimulation> {
    const wish = { seed: seed ?? SIMULATION.seed, runs: runs ?? SIMULATION.runs, acceptablePercent: acceptablePercent ?? SIMULATION.acceptablePercent };
    return this.simulation.simulate(await reading.tx(), wish);
  }
}
