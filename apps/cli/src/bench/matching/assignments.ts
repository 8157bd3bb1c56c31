import munkres from 'munkres';
import { allocateAgency, eligiblePairs, solveOneEach, type OneEachProblem } from '#matching';
import { atMost, inTurn, median, ratioOf, type BenchLine } from '../measure';
import { generatedAgency, numbers } from './agency';

type Say = (line: string) => void;

const MISSING = 1e9;
const MEGABYTE = 1024 * 1024;

/** Scoring and solving of a whole agency against the bare Hungarian algorithm on the matrix that came of it. */
export async function benchAgency(say: Say, scale: number): Promise<BenchLine[]> {
  const [flats, families] = [sized(200, scale), sized(2_000, scale)];
  const facts = generatedAgency(flats, families);
  const pairs = eligiblePairs(facts);
  const points = Float64Array.from(pairs.family, (_, pair) => pairs.points.need[pair]! + pairs.points.fit[pair]! + pairs.points.waiting[pair]!);
  const matrix = matrixOf({ capacity: new Int32Array(flats), households: families, start: pairs.start, household: pairs.family, score: points });
  const found = allocateAgency(facts);
  if (!found.proven) throw new Error('The allocation is not proved.');
  const measured = await inTurn({ product: () => clocked(() => allocateAgency(facts)), munkres: () => clocked(() => munkres(matrix)) }, say);
  const figures = {
    flats, families, eligiblePairs: found.eligiblePairs, housed: found.optimal.housed, housedFlatByFlat: found.greedy.housed,
    productMs: median(measured.product), munkresMs: median(measured.munkres),
  };
  return [atMost(`score + allocate ${flats} flats for ${families} families (both plans and the price) / munkres on the same matrix`, ratioOf(measured.product, measured.munkres), 10, figures)];
}

/** The solver alone on a dense square. */
export async function benchDense(say: Say, scale: number): Promise<BenchLine[]> {
  const size = sized(2_000, scale);
  const problem = randomProblem(size, size, 1, 1_000);
  return [atMost(`solve ${size} × ${size} dense, with its proof / munkres`, ...(await solverAgainstMunkres(problem, say, 1.3)))];
}

/** The solver alone where a quarter of the pairs is eligible; munkres gets the same pairs in a full matrix. */
export async function benchSparse(say: Say, scale: number): Promise<BenchLine[]> {
  const [flats, households] = [sized(2_000, scale), sized(20_000, scale)];
  const problem = randomProblem(flats, households, 0.25, 100);
  const before = process.memoryUsage().rss;
  solveOneEach(problem, 'most_housed');
  const grown = Math.round((process.memoryUsage().rss - before) / MEGABYTE);
  const [ratio, bar, figures] = await solverAgainstMunkres(problem, say, 3);
  return [atMost(`solve ${flats} × ${households}, a quarter eligible, with its proof / munkres`, ratio, bar, { ...figures, pairs: problem.household.length, solverMegabytes: grown })];
}

async function solverAgainstMunkres(problem: OneEachProblem, say: Say, bar: number): Promise<[ratio: number, bar: number, figures: Record<string, unknown>]> {
  const matrix = matrixOf(problem);
  const ours = solveOneEach(problem, 'most_housed');
  const theirs = munkres(matrix).reduce((cost, [flat, household]) => cost + matrix[flat]![household]!, 0);
  if (ours.chosen.length * highest(problem) - Number(ours.score) !== theirs) throw new Error('The two solvers found different sums.');
  const measured = await inTurn({ product: () => clocked(() => solveOneEach(problem, 'most_housed')), munkres: () => clocked(() => munkres(matrix)) }, say);
  return [ratioOf(measured.product, measured.munkres), bar, { housed: ours.chosen.length, score: String(ours.score), productMs: median(measured.product), munkresMs: median(measured.munkres) }];
}

function randomProblem(flats: number, households: number, share: number, most: number): OneEachProblem {
  const next = numbers(11);
  const start = new Int32Array(flats + 1);
  const household = new Int32Array(Math.ceil(flats * households * Math.min(1, share * 1.1)) + 16);
  const score = new Float64Array(household.length);
  let count = 0;
  for (let flat = 0; flat < flats; flat += 1) {
    for (let one = 0; one < households; one += 1) {
      if (share < 1 && next() >= share) continue;
      household[count] = one;
      score[count] = Math.floor(next() * most);
      count += 1;
    }
    start[flat + 1] = count;
  }
  return { capacity: new Int32Array(flats).fill(1), households, start, household: household.subarray(0, count), score: score.subarray(0, count) };
}

/** The same pairs as costs in a full matrix; a missing pair costs more than anything. */
function matrixOf({ start, household, score, households }: OneEachProblem): Float64Array[] {
  const most = highest({ score });
  return Array.from({ length: start.length - 1 }, (_, flat) => {
    const row = new Float64Array(households).fill(MISSING);
    for (let pair = start[flat]!; pair < start[flat + 1]!; pair += 1) row[household[pair]!] = most - Number(score[pair]);
    return row;
  });
}

function highest({ score }: Pick<OneEachProblem, 'score'>): number {
  let most = 0;
  for (let pair = 0; pair < score.length; pair += 1) most = Math.max(most, Number(score[pair]));
  return most;
}

async function clocked(act: () => unknown): Promise<number> {
  const started = performance.now();
  act();
  return performance.now() - started;
}

const sized = (size: number, scale: number): number => Math.max(2, Math.round(size * scale));
