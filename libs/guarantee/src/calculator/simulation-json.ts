import { fill } from '#platform';
import { tenanciesSentences } from '#tenancies';
import type { IsoDate, Language, Refusal } from '#kernel';
import { guaranteeSentences } from '../domain/sentences';
import { calculatorSentences } from './sentences';
import type { Simulation, SimulatedRefusal } from './simulation';

/** What `rent:simulate --json` prints: amounts in haléře, days YYYY-MM-DD, months YYYY-MM. */
export interface SimulationJson extends Omit<Simulation, 'refused' | 'claims'> {
  readonly claims: readonly (Omit<Simulation['claims'][number], 'refused'> & { readonly refused: string | null })[];
  readonly refused: readonly { readonly enteredOn: IsoDate; readonly code: string; readonly message: string; readonly earliestFrom: IsoDate | null }[];
}

const SENTENCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = { ...tenanciesSentences, ...guaranteeSentences, ...calculatorSentences };

/** The sentence of anything the calculator refuses: a place in the file, a change, an act. */
export function calculatorSentence(refused: Pick<Refusal, 'code' | 'params'>, language: Language): string {
  const sentence = SENTENCES[refused.code];
  if (sentence === undefined) throw new Error(`The calculator has no sentence for "${refused.code}".`);
  return fill(sentence[language], refused.params, language);
}

/** The document of the command and of the staff query, its fields in the order of their contract. */
export function simulationJson(simulation: Simulation, language: Language): SimulationJson {
  const { charges, refused, allocations, open, credit, claims, fund, capLeft, recourse, landlordClaim, gate2291 } = simulation;
  return {
    charges, refused: refused.map((each) => toldRefusal(each, language)), allocations, open, credit,
    claims: claims.map((claim) => ({ ...claim, refused: claim.refused?.code ?? null })), fund, capLeft, recourse, landlordClaim, gate2291,
  };
}

function toldRefusal(refused: SimulatedRefusal, language: Language): SimulationJson['refused'][number] {
  return { enteredOn: refused.enteredOn, code: refused.code, message: calculatorSentence(refused, language), earliestFrom: refused.earliestFrom };
}

