import { mostThatCouldBeHoused } from './housed-bound';
import { forbidden, MOST_LOOKED_AT, openProgramme, solved, TOLERANCE, type Programme, type SecondsLeft, type SeveralPlacesProblem } from './knapsack-programme';
import type { AllocationGoal } from './problem';

export interface SeveralPlacesResult {
  /** Indexes of the pairs chosen. */
  readonly chosen: readonly number[];
  readonly score: bigint;
  /** No choice that houses at least as many scores more. */
  readonly bound: bigint;
  /** Whether nobody can house more, and nobody who houses as many can score more. */
  readonly proven: boolean;
}

/**
 * A mixed integer programme in two phases, solved by HiGHS (branch and cut): first the number housed, then, with at least
 * that number, the score. What it returns is rounded, checked and counted again here in whole numbers; its bound counts only
 * as far as a double can tell, what is closer is looked at one choice after another (`bestScore`).
 */
export async function solveSeveralPlaces(problem: SeveralPlacesProblem, goal: AllocationGoal, secondsLeft: SecondsLeft): Promise<SeveralPlacesResult> {
  const programme = await openProgramme(problem);
  let chosen = firstFit(problem);
  const most = mostThatCouldBeHoused(problem, secondsLeft);
  let mostHoused = true;
  if (goal === 'most_housed') {
    if (chosen.length < most) {
      const byNumber = solved(programme, problem.pairs.map(() => 1), 0, chosen, secondsLeft);
      if (byNumber.chosen && byNumber.chosen.length >= chosen.length) chosen = byNumber.chosen;
      mostHoused = Math.min(most, Math.floor(byNumber.bound + TOLERANCE)) <= chosen.length;
    }
  }
  const found = bestScore(programme, chosen, most, goal, secondsLeft);
  return { ...found, proven: mostHoused && found.bound === found.score };
}

/**
 * The best score from a choice to start with. HiGHS counts in doubles: scores of more digits than it can tell apart are given to
 * it divided and rounded up, so that no choice is worth more than it believes. The best by such scores is counted exactly and
 * forbidden, and the next one asked for, until no other can be worth more than the best seen.
 */
function bestScore(programme: Programme, begin: readonly number[], most: number, goal: AllocationGoal, secondsLeft: SecondsLeft): Omit<SeveralPlacesResult, 'proven'> {
  const { problem, cuts } = programme;
  const atLeast = goal === 'most_housed' ? begin.length : 0;
  const largest = problem.pairs.reduce((most, { score }) => (score > most ? score : -score > most ? -score : most), 1n);
  let unit = 1n;
  while (largest / unit > 1_000_000_000n) unit *= 10n;
  const worth = problem.pairs.map(({ score }) => Number(roundedUp(score, unit)));
  let [chosen, score] = [begin, scoreOf(problem, begin)];
  let bound = sumOfBest(problem, most);
  for (let looked = 0; looked < MOST_LOOKED_AT && bound > score; looked += 1) {
    const next = solved(programme, worth, atLeast, chosen, secondsLeft);
    const rest = Number.isFinite(next.bound) ? BigInt(Math.floor(next.bound + TOLERANCE)) * unit : next.bound > 0 ? bound : score;
    if (rest < bound) bound = rest;
    if (next.chosen) {
      const counted = scoreOf(problem, next.chosen);
      if (counted > score || (goal === 'most_housed' && next.chosen.length > chosen.length)) [chosen, score] = [next.chosen, counted];
      cuts.push(forbidden(problem, next.chosen));
    }
    if (bound < score) bound = score;
    if (!next.chosen) break;
  }
  return { chosen, score, bound: bound < score ? score : bound };
}

const roundedUp = (score: bigint, unit: bigint): bigint => score / unit + (score > 0n && score % unit !== 0n ? 1n : 0n);

/** A beginning that holds whatever happens: the smallest households first, each in its best flat with room. */
function firstFit({ places, sizes, pairs }: SeveralPlacesProblem): number[] {
  const order = pairs.map((_, pair) => pair).sort((a, b) => {
    const [one, other] = [pairs[a]!, pairs[b]!];
    return sizes[one.household]! - sizes[other.household]! || (one.score > other.score ? -1 : one.score < other.score ? 1 : a - b);
  });
  const left = [...places];
  const housed = new Set<number>();
  return order
    .filter((pair) => {
      const { flat, household } = pairs[pair]!;
      if (housed.has(household) || left[flat]! < sizes[household]!) return false;
      left[flat]! -= sizes[household]!;
      housed.add(household);
      return true;
    })
    .sort((a, b) => a - b);
}

const scoreOf = ({ pairs }: SeveralPlacesProblem, chosen: readonly number[]): bigint => chosen.reduce((sum, pair) => sum + pairs[pair]!.score, 0n);

/** What can surely not be passed: so many, those with the best scores, each in the flat that suits best. */
function sumOfBest({ sizes, pairs }: SeveralPlacesProblem, most: number): bigint {
  const best = sizes.map(() => null as bigint | null);
  for (const { household, score } of pairs) if (best[household] === null || score > best[household]!) best[household] = score;
  const worthIt = best.filter((score): score is bigint => score !== null && score > 0n).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  return worthIt.slice(0, most).reduce((sum, score) => sum + score, 0n);
}
