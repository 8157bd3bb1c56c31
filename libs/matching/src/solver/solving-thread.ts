import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { allocateAgency } from '../domain/allocation/agency';
import type { AgencyFacts } from '../domain/allocation/eligible-pairs';
import type { FromThread } from './solver';

// The thread of one long allocation: gets the facts, says now and then how far it is, says the result, ends.
const EVERY_MS = 200;

// Those who answer people go first, in this program too (`giving-way.ts`). Only Linux lowers the thread alone, elsewhere it would be the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

let told = 0;
const result = allocateAgency(workerData as AgencyFacts, (share) => {
  const now = performance.now();
  if (now - told < EVERY_MS) return;
  told = now;
  parentPort!.postMessage({ share } satisfies FromThread);
});
parentPort!.postMessage({ result } satisfies FromThread);
