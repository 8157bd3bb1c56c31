/** One line of a benchmark: a ratio of one run against a named comparison, and the figures it was made from. */
export interface BenchLine {
  readonly name: string;
  readonly ratio: number;
  /** Null where there is no bar to hold, only something to know. */
  readonly bar: number | null;
  readonly ok: boolean;
  readonly figures: Readonly<Record<string, unknown>>;
}

export const ROUNDS = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/**
 * Runs the contenders in turn, round after round, so that a neighbour on the machine disturbs all of them alike. The
 * first round warms caches and compilers and does not count.
 * @returns what each contender measured, round by round.
 */
export async function inTurn<Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<number>>>,
  say: (line: string) => void = () => undefined,
  rounds = ROUNDS,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const value = await contenders[name]();
      if (round > 0) measured[name].push(value);
    }
    if (round > 0) say(`round ${round}: ${names.map((name) => `${name} ${shown(measured[name].at(-1)!)}`).join(', ')}`);
  }
  return measured;
}

/** The middle of the ratios of each round: two measurements of one moment are compared, never two of different ones. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): number => median(ours.map((value, index) => value / theirs[index]!));

/** Milliseconds an act took. */
export async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

export const shown = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** A line whose ratio must not be above its bar. */
export function atMost(name: string, ratio: number, bar: number, figures: BenchLine['figures']): BenchLine {
  return { name, ratio, bar, ok: ratio <= bar, figures };
}
