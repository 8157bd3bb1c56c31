import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AgencyAllocation } from '../domain/allocation/agency';
import type { AgencyFacts } from '../domain/allocation/eligible-pairs';
import { giveWay } from './giving-way';

export type FromThread = { readonly share: number } | { readonly result: AgencyAllocation };

/** A long allocation in a thread of its own: the process that started it goes on answering, and can stop it at any moment. */
export interface RunningSolve {
  /** @throws SolverFailed */
  readonly result: Promise<AgencyAllocation>;
  /** How much is done, 0 to 1. */
  share(): number;
  /** Ends it wherever it is; `result` never comes then. */
  stop(): Promise<void>;
}

export type SolverFault = 'too_large' | 'broken';

export class SolverFailed extends Error {
  constructor(
    readonly fault: SolverFault,
    cause: unknown,
  ) {
    super(`The solver ended without a result: ${fault}.`, { cause });
  }
}

/** Objects of JavaScript the thread may hold; the pairs themselves are arrays of numbers beside them. */
const HEAP_MEGABYTES = 768;

export function startSolve(facts: AgencyFacts, heapMegabytes = HEAP_MEGABYTES): RunningSolve {
  const thread = new Worker(threadFile(), { workerData: facts, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  const goOn = giveWay();
  thread.once('exit', goOn);
  let share = 0;
  const result = new Promise<AgencyAllocation>((resolve, reject) => {
    thread.on('message', (message: FromThread) => {
      if ('result' in message) resolve(message.result);
      else share = message.share;
    });
    thread.once('error', (error) => reject(new SolverFailed(isOutOfMemory(error) ? 'too_large' : 'broken', error)));
    thread.once('exit', (code) => reject(new SolverFailed('broken', `exit code ${code}`)));
  });
  // Whoever stopped it does not wait for the result any more.
  result.catch(() => undefined);
  return { result, share: () => share, stop: async () => void (await thread.terminate()) };
}

const isOutOfMemory = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;

/** A thread compiles nothing: tests, which run from the sources, take what was built. */
function threadFile(): string {
  const beside = join(__dirname, 'solving-thread.js');
  return existsSync(beside) ? beside : join(__dirname, '..', '..', '..', '..', 'dist', 'libs', 'matching', 'src', 'solver', 'solving-thread.js');
}
