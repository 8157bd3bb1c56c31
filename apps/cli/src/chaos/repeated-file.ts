import type { FaultReport, FaultRun } from './fault';
import { effectsOf, violationsOf } from './books';
import { ALTERED_EACH, DAY, withImportScene } from './scene';
import { startWorker } from './workers';
import type { WorkerFigures } from './import-worker';

const LINES = 30_000;
const DELIVERIES = 5;
const WORKERS = 4;

/** The same file five times, twice of them with one line in a hundred altered, on four workers at once. */
export async function repeatedFile(run: FaultRun): Promise<FaultReport> {
  const lines = Math.max(400, Math.round(LINES * run.scale));
  return withImportScene(run, lines, async ({ database, file, altered, total }) => {
    const queue = [file, altered, file, altered, file].slice(0, DELIVERIES);
    const results: (WorkerFigures | null)[] = [];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        results.push(await startWorker(database, { file: next, day: DAY, atOnce: lines, sabotage: run.sabotage }).done);
        run.say(`delivery ${results.length}: ${JSON.stringify(results.at(-1))}`);
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
    const effects = await effectsOf(database.ownerUrl, lines);
    const violations = await violationsOf(database, DAY);
    const expectedFlagged = 2 * Math.floor(lines / (2 * ALTERED_EACH)); // they come in pairs, so that the sum stays
    const ok = results.every((result) => result !== null) && effects.lost + effects.doubled + effects.unbooked + effects.bookedTwice === 0 && effects.flagged === expectedFlagged && effects.booked === total && violations.length === 0;
    return { name: `the same file ${DELIVERIES} times on ${WORKERS} workers, one line in ${ALTERED_EACH} altered`, ok, figures: { lines, deliveries: results.length, ...effects, expected: total, expectedFlagged, violations: violations.slice(0, 5) } };
  });
}
