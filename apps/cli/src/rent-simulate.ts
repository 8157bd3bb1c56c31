import { readFile, stat } from 'node:fs/promises';
import { calculatorSentence, calculatorSentences, explained, MOST_KILOBYTES, readSimulation, simulate, simulationJson } from '#guarantee';
import { refuse, Refused, type Language } from '#kernel';
import { onlyOptions, UsageError, type Command, type Output } from './command';
import { fileArgument } from './places';

const DONE = 0;
const BAD_INPUT = 2;

/** The text of a file small enough to be one tenancy's. @throws Refused simulation_unreadable, simulation_too_large, simulation_not_json */
async function textOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return refuse('simulation_unreadable', { path });
  if (found.size > MOST_KILOBYTES * 1024) refuse('simulation_too_large', { most: MOST_KILOBYTES });
  const bytes = await readFile(path).catch(() => refuse('simulation_unreadable', { path }));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('simulation_not_json');
  }
}

/** `rent:simulate FILE`: exit 0 calculated, 2 a file that cannot be believed, with one sentence naming the place. */
export async function simulateFile(path: string, out: Output, language: Language): Promise<number> {
  try {
    const file = readSimulation(await textOf(path));
    const simulation = simulate(file);
    out.json(simulationJson(simulation, language));
    for (const line of explained(file, simulation, language)) out.say(line);
    return DONE;
  } catch (error) {
    if (!(error instanceof Refused) || !(error.refusal.code in calculatorSentences)) throw error;
    out.warn(calculatorSentence(error.refusal, language));
    return BAD_INPUT;
  }
}

export const rentSimulate: Command = {
  name: 'rent:simulate',
  usage: 'rent:simulate FILE [--json]',
  does: 'charges, allocations, interest and guarantee of one tenancy from a file, without a database',
  async run(args, out) {
    onlyOptions(args);
    const [file, ...more] = args.positional;
    if (!file || more.length > 0) throw new UsageError('Name one file.');
    return simulateFile(fileArgument(file), out, process.env['LANG']?.startsWith('en') ? 'en' : 'cs');
  },
};
