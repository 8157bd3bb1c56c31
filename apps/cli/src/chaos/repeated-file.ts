import type { FaultReport, FaultRun } from './fault';
import { MONTHLY_SUM } from '../bench/money/agency';
import { effectsOf, violationsOf } from './books';
import { ALTERED_EACH, DAY, withImportScene, type ImportScene } from './scene';
import { startWorker } from './workers';
import type { WorkerFigures } from './import-worker';

const LINES = 30_000;
const DELIVERIES = 5;
const WORKERS = 4;
/** As many lines in one act as an import from a shell books. */
const AT_ONCE = 5_000;
/** A queue delivers at least once: what gave up, because the others held the account for too long, comes again. */
const TRIES = 6;

interface Delivery {
  readonly file: string;
  readonly tries: number;
  readonly figures: WorkerFigures | null;
}

/** The same file five times, twice of them with one line in a hundred altered, on four workers at once. */
export async function repeatedFile(run: FaultRun): Promise<FaultReport> {
  const lines = Math.max(400, Math.round(LINES * run.scale));
  return withImportScene(run, lines, async (scene) => {
    const deliveries = await deliverAll(run, scene);
    const effects = await effectsOf(scene.database.ownerUrl, lines);
    const violations = await violationsOf(scene.database, DAY);
    const expectedFlagged = 2 * Math.floor(lines / (2 * ALTERED_EACH)); // they come in pairs, so that the sum stays
    // Whichever file was first is kept. An altered amount is no month's rent: such a line is certain of nobody and waits for a person.
    const alteredFirst = deliveries.some(({ file, figures }) => file === scene.altered && figures !== null && figures.newLines > 0);
    const expectedUnbooked = alteredFirst ? expectedFlagged : 0;
    const expected = (lines - expectedUnbooked) * MONTHLY_SUM;
    const ok = deliveries.every(({ figures }) => figures !== null) && effects.lost + effects.doubled + effects.bookedTwice === 0
      && effects.unbooked === expectedUnbooked && effects.flagged === expectedFlagged && effects.booked === expected && violations.length === 0;
    const figures = { lines, deliveries: deliveries.length, redelivered: deliveries.reduce((sum, { tries }) => sum + tries - 1, 0), alteredFirst, ...effects, expectedUnbooked, expected, expectedFlagged, violations: violations.slice(0, 5) };
    return { name: `the same file ${DELIVERIES} times on ${WORKERS} workers, one line in ${ALTERED_EACH} altered`, ok, figures };
  });
}

async function deliverAll(run: FaultRun, { database, file, altered }: ImportScene): Promise<Delivery[]> {
  const queue = [file, altered, file, altered, file].slice(0, DELIVERIES);
  const deliveries: Delivery[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const delivery = await deliver(run, database, next);
      deliveries.push(delivery);
      run.say(`delivery ${deliveries.length}, try ${delivery.tries}, ${next === file ? 'as the bank made it' : 'altered'}: ${JSON.stringify(delivery.figures)}`);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return deliveries;
}

async function deliver(run: FaultRun, database: ImportScene['database'], file: string): Promise<Delivery> {
  for (let tries = 1; ; tries += 1) {
    const worker = startWorker(database, { file, day: DAY, atOnce: AT_ONCE, sabotage: run.sabotage });
    const figures = await worker.done;
    if (figures !== null || tries === TRIES) return { file, tries, figures };
    run.say(`try ${tries} gave up: ${worker.lastWords()}`);
  }
}
