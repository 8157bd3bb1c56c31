import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { Allow, CurrentLanguage, IdScalar, Reading, type ReadingScope } from '#platform/staff';
import { simulate } from '../calculator/simulation';
import { readSimulation } from '../calculator/simulation-file';
import { calculatorSentence, simulationJson } from '../calculator/simulation-json';
import { TenancyFileService } from '../tenancy-file.service';
import { RentSimulation } from './calculator.type';

/** The calculator for people: the same file and the same rules as `npm run zazemi -- rent:simulate`. */
@Resolver()
export class CalculatorResolver {
  constructor(private readonly files: TenancyFileService) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => RentSimulation, { description: 'Reckons a tenancy from the text of a calculator’s file; a file it cannot believe is refused with the place in it.' })
  rentSimulation(@Args('file', { type: () => String }) text: string, @CurrentLanguage() language: Language): RentSimulation {
    const file = readSimulation(text);
    const simulation = simulate(file);
    const claims = simulation.claims.map((claim) => ({ ...claim, whyNot: claim.refused === null ? null : calculatorSentence(claim.refused, language) }));
    return { asOf: file.asOf, model: file.tenancy.model, ...simulationJson(simulation, language), claims };
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => String, { description: 'A real tenancy as the text of a calculator’s file: terms, changes, payments, reminders and claims as of today.' })
  async tenancySimulationFile(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @Reading() reading: ReadingScope): Promise<string> {
    return JSON.stringify(await this.files.fileOf(await reading.tx(), tenancyId), null, 2);
  }
}
