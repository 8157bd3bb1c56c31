import type { FaultReport, FaultRun } from './fault';
import { effectsOf, violationsOf } from './books';
import { DAY, withImportScene } from './scene';
import { startWorker } from './workers';

const KILLS = 20;
const LINES = 30_000;
/** So many lines are booked in one act: several acts commit between the first kill and the last. */
const AT_ONCE = 3_000;

/** PostgreSQL killed with -9 again and again while a file is taken in and booked; then the file once more, undisturbed. */
export async function killedImport(run: FaultRun): Promise<FaultReport> {
  const lines = Math.max(100, Math.round(LINES * run.scale));
  const atOnce = Math.max(10, Math.round(AT_ONCE * run.scale));
  return withImportScene(run, lines, async ({ database, file, total }) => {
    let cutOff = 0;
    let finished = 0;
    let patience = Math.max(run.scale, 0.2);
    let progress = 0;
    const started = Date.now();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const worker = startWorker(database, { file, day: DAY, atOnce, sabotage: run.sabotage });
      await worker.begun;
      // From the first instants of the import to well inside the bookings, never twice at the same place; on a slow machine later.
      await Promise.race([worker.done, sleep((150 + ((kill * 7) % KILLS) * 500) * patience)]);
      await run.cluster.kill();
      if ((await worker.done) === null) cutOff += 1;
      else finished += 1;
      await run.cluster.start();
      const { unbooked, lost } = await effectsOf(database.ownerUrl, lines);
      const now = 2 * (lines - lost) - unbooked;
      if (now === progress) patience *= 1.3;
      progress = now;
      run.say(`kill ${kill}: ${lines - lost} lines in, ${lines - lost - unbooked} booked`);
    }
    const killedFor = Date.now() - started;
    const last = await startWorker(database, { file, day: DAY, atOnce, sabotage: run.sabotage }).done;
    const again = await startWorker(database, { file, day: DAY, atOnce, sabotage: run.sabotage }).done;
    const effects = await effectsOf(database.ownerUrl, lines);
    const violations = await violationsOf(database, DAY);
    const ok = last !== null && again?.newLines === 0 && again.posted === 0 && effects.lost + effects.doubled + effects.unbooked + effects.bookedTwice === 0 && effects.booked === total && violations.length === 0 && cutOff > 0;
    return { name: `PostgreSQL killed ${KILLS} times during an import of ${lines} lines`, ok, figures: { lines, kills: KILLS, cutOff, finished, ...effects, expected: total, replay: again, violations: violations.slice(0, 5), seconds: Math.round(killedFor / 1000) } };
  });
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
