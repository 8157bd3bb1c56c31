import fc from 'fast-check';
import { munkres } from 'munkres';
import { problemOf, type AllocationProblem, type PairOfProblem } from './problem';
import { solveAllocation } from './solve';

interface Small {
  readonly places: number[];
  readonly sizes: number[];
  readonly pairs: PairOfProblem[];
}

/** Every allocation there is, looked at: housed first, then score; scores as whole numbers of a thousandth. */
function bestOfAll({ places, sizes, pairs }: Small, goal: 'most_housed' | 'highest_score' = 'most_housed'): { housed: number; score: number } {
  const left = [...places];
  let best = { housed: 0, score: 0 };
  const from = (household: number, housed: number, score: number): void => {
    if (household === sizes.length) {
      const better = goal === 'most_housed' ? housed > best.housed || (housed === best.housed && score > best.score) : score > best.score;
      if (better) best = { housed, score };
      return;
    }
    from(household + 1, housed, score);
    for (const pair of pairs) {
      if (pair.household !== household || left[pair.flat]! < sizes[household]!) continue;
      left[pair.flat]! -= sizes[household]!;
      from(household + 1, housed + 1, score + Math.round(pair.score * 1000));
      left[pair.flat]! += sizes[household]!;
    }
  };
  from(0, 0, 0);
  return { housed: best.housed, score: best.score / 1000 };
}

/** Whether what was found keeps the limits, and says its own score. */
function isAllocation({ places, sizes, pairs }: Small, found: { housed: number; score: number; pairs: readonly (readonly [number, number])[] }): void {
  const left = [...places];
  let score = 0;
  for (const [household, flat] of found.pairs) {
    left[flat]! -= sizes[household]!;
    score += Math.round(pairs.find((pair) => pair.household === household && pair.flat === flat)!.score * 1000);
  }
  expect(Math.min(0, ...left)).toBe(0);
  expect(new Set(found.pairs.map(([household]) => household)).size).toBe(found.housed);
  expect(found.score).toBeCloseTo(score / 1000, 6);
}

const small = (score: fc.Arbitrary<number>, places: fc.Arbitrary<number>, size: fc.Arbitrary<number>): fc.Arbitrary<Small> =>
  fc.tuple(fc.array(places, { minLength: 1, maxLength: 4 }), fc.array(size, { minLength: 1, maxLength: 5 })).chain(([of, sizes]) =>
    fc.array(fc.option(score, { nil: null }), { minLength: of.length * sizes.length, maxLength: of.length * sizes.length }).map((scores) => ({
      places: of,
      sizes,
      pairs: scores.flatMap((value, index) => (value === null ? [] : [{ household: index % sizes.length, flat: Math.floor(index / sizes.length), score: value }])),
    })),
  );

const anyScore = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -3000, max: 3000 }).map((value) => value / 1000));
const solve = ({ places, sizes, pairs }: Small, goal?: 'highest_score') => solveAllocation(problemOf(places, sizes, pairs), goal);

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** As if everybody wanted the same: a flat and a household are each worth something, together a little more. */
function contested(problem: AllocationProblem, most: number): AllocationProblem {
  const next = numbers(3);
  const [ofFlat, ofHousehold] = [problem.flats, problem.households].map((all) => all.map(() => Math.floor(next() * most)));
  return { ...problem, pairScore: problem.pairScore.map((score, pair) => score + ofFlat![problem.pairFlat[pair]!]! + ofHousehold![problem.pairHousehold[pair]!]!) };
}

function large(flats: number, households: number, share: number, most: number, places = 1, seed = 7): AllocationProblem {
  const next = numbers(seed);
  const [household, flat, score]: [number[], number[], number[]] = [[], [], []];
  for (let one = 0; one < households; one += 1) {
    for (let other = 0; other < flats; other += 1) {
      if (next() >= share) continue;
      household.push(one);
      flat.push(other);
      score.push(Math.floor(next() * most));
    }
  }
  const empty = problemOf(Array.from({ length: flats }, () => places), Array.from({ length: households }, () => 1), []);
  return { ...empty, pairHousehold: Int32Array.from(household), pairFlat: Int32Array.from(flat), pairScore: Float64Array.from(score) };
}

describe('an allocation', () => {
  it('of one flat to one household each is the best of all there are, decimals and negative scores included', async () => {
    await fc.assert(
      fc.asyncProperty(small(anyScore, fc.constant(1), fc.constant(1)), async (problem) => {
        const found = await solve(problem);
        isAllocation(problem, found);
        expect({ housed: found.housed, score: found.score }).toEqual(bestOfAll(problem));
        expect(found).toMatchObject({ bound: found.score, proven: true });
      }),
      { numRuns: 500 },
    );
  });

  it('of flats with several places is the best of all there are, and so for the score alone', async () => {
    await fc.assert(
      fc.asyncProperty(small(anyScore, fc.integer({ min: 1, max: 3 }), fc.constant(1)), async (problem) => {
        const found = await solve(problem);
        isAllocation(problem, found);
        expect({ housed: found.housed, score: found.score }).toEqual(bestOfAll(problem));
        const alone = await solve(problem, 'highest_score');
        isAllocation(problem, alone);
        expect([alone.score, alone.bound]).toEqual([bestOfAll(problem, 'highest_score').score, alone.score]);
      }),
      { numRuns: 150 },
    );
  });

  it('of households of several sizes is the best of all there are', async () => {
    await fc.assert(
      fc.asyncProperty(small(anyScore, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })), async (problem) => {
        const found = await solve(problem);
        isAllocation(problem, found);
        expect({ housed: found.housed, score: found.score }).toEqual(bestOfAll(problem));
        expect(found).toMatchObject({ bound: found.score, proven: true });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of several sizes is proved to the last digit: the bound of what is proved is its score, however long the scores', async () => {
    await fc.assert(
      fc.asyncProperty(small(fc.integer({ min: -1e9, max: 1e12 }), fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 4 })), async (problem) => {
        const found = await solve(problem);
        isAllocation(problem, found);
        expect(found).toMatchObject({ ...bestOfAll(problem), bound: found.score, proven: true });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of sizes a millionth apart keeps every limit and is proved', async () => {
    const sizes = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 5 })).map(([most, least]) => most * 1e12 + least);
    await fc.assert(
      fc.asyncProperty(small(fc.integer({ min: -3, max: 10 }), sizes, sizes), async (problem) => {
        const found = await solve(problem);
        isAllocation(problem, found);
        expect(found).toMatchObject({ ...bestOfAll(problem), bound: found.score, proven: true });
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('of several sizes without any time left is an allocation, its bound holds, and only what is best is called proved', async () => {
    await fc.assert(
      fc.asyncProperty(small(fc.integer({ min: -5, max: 50 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })), async (problem) => {
        const found = await solveAllocation(problemOf(problem.places, problem.sizes, problem.pairs), 'most_housed', () => 0);
        isAllocation(problem, found);
        const best = bestOfAll(problem);
        expect(found.housed).toBeLessThanOrEqual(best.housed);
        if (found.housed === best.housed) expect(found.bound).toBeGreaterThanOrEqual(best.score);
        if (found.proven) expect(found).toMatchObject(best);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('counts with every digit: scores a double cannot add are told apart', async () => {
    const huge = 9_007_199_254_740_991;
    const found = await solve({ places: [1, 1], sizes: [1, 1], pairs: [{ household: 0, flat: 0, score: huge }, { household: 0, flat: 1, score: huge - 1 }, { household: 1, flat: 0, score: 0.25 }, { household: 1, flat: 1, score: 1.3 }] });
    expect(found.pairs).toEqual([[0, 0], [1, 1]]);
    const tenths = await solve({ places: [1, 1], sizes: [1, 1], pairs: [{ household: 0, flat: 0, score: 0.1 }, { household: 1, flat: 1, score: 0.2 }] });
    expect(tenths.score).toBe(0.3);
    await fc.assert(
      fc.asyncProperty(small(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 1, max: 2 }), fc.constant(1)), async (problem) => {
        const [exact, goal] = [await solve(problem), await solve(problem, 'highest_score')];
        expect([exact.proven, goal.proven]).toEqual([true, true]);
        expect(exact.housed).toBe(bestOfAll(problem).housed);
      }),
      { numRuns: 150 },
    );
  });

  it('houses the most also where housing one more costs more than numbers hold', async () => {
    const most = 270_000_000_000;
    // Each has the flat it likes and the next one; for the last to be housed, everybody must move on.
    const chain = [0, 1, 2, 3].flatMap((household) => [{ household, flat: household, score: most }, { household, flat: household + 1, score: 0 }]);
    const found = await solve({ places: [1, 1, 1, 1, 1], sizes: [1, 1, 1, 1, 1], pairs: [...chain, { household: 4, flat: 0, score: 0.001 }] });
    expect(found).toMatchObject({ housed: 5, score: 0.001, bound: 0.001, proven: true });
    const thousandths = fc.integer({ min: 0, max: most * 1000 }).map((value) => value / 1000);
    await fc.assert(
      fc.asyncProperty(small(thousandths, fc.constant(1), fc.constant(1)), async (problem) => {
        const one = await solve(problem);
        isAllocation(problem, one);
        expect(one).toMatchObject({ ...bestOfAll(problem), bound: one.score, proven: true });
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the file, nor on names where anything else tells two apart', async () => {
    await fc.assert(
      fc.asyncProperty(
        small(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 2 }), fc.constant(1)).chain((problem) =>
          fc.tuple(fc.constant(problem), fc.shuffledSubarray(problem.pairs, { minLength: problem.pairs.length }), fc.shuffledSubarray(problem.sizes.map((_, i) => i), { minLength: problem.sizes.length })),
        ),
        async ([problem, shuffled, newNames]) => {
          const first = await solve(problem);
          const again = await solve({ ...problem, pairs: shuffled });
          expect(again.pairs).toEqual(first.pairs);
          const renamed = await solve({ ...problem, pairs: shuffled.map((pair) => ({ ...pair, household: newNames[pair.household]! })) });
          expect([renamed.housed, renamed.score]).toEqual([first.housed, first.score]);
          const fingerprints = problem.sizes.map((_, household) => problem.pairs.filter((pair) => pair.household === household).map(({ flat, score }) => `${flat}:${score}`).join());
          if (new Set(fingerprints).size === fingerprints.length) {
            const named = first.pairs.map(([household, flat]) => `${newNames[household]!} ${flat}`);
            expect(new Set(renamed.pairs.map(([household, flat]) => `${household} ${flat}`))).toEqual(new Set(named));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('one more flat never houses fewer', async () => {
    await fc.assert(
      fc.asyncProperty(small(anyScore, fc.integer({ min: 1, max: 3 }), fc.constant(1)), async (problem) => {
        const without = { ...problem, places: problem.places.slice(0, -1), pairs: problem.pairs.filter((pair) => pair.flat < problem.places.length - 1) };
        expect((await solve(problem)).housed).toBeGreaterThanOrEqual((await solve(without)).housed);
      }),
      { numRuns: 150 },
    );
  });

  it('of dense squares and rectangles is as good as the Hungarian algorithm of another author', async () => {
    for (const [flats, households, most] of [[60, 60, 100], [40, 90, 1_000_000], [90, 40, 7], [200, 200, 30]] as const) {
      const random = large(flats, households, 1, most);
      for (const problem of [random, contested(random, 10 * most)]) {
        const matrix = Array.from({ length: flats }, () => new Float64Array(households));
        const highest = problem.pairScore.reduce((one, other) => Math.max(one, other));
        for (let pair = 0; pair < problem.pairScore.length; pair += 1) matrix[problem.pairFlat[pair]!]![problem.pairHousehold[pair]!] = highest - problem.pairScore[pair]!;
        const theirs = munkres(matrix).reduce((sum, [flat, household]) => sum + highest - matrix[flat]![household]!, 0);
        expect(await solveAllocation(problem)).toMatchObject({ housed: Math.min(flats, households), score: theirs, proven: true });
      }
    }
  });

  it('of hundreds of flats and thousands of households is proved, sparse or crowded', async () => {
    for (const [flats, households, share, places] of [[300, 3000, 0.02, 1], [300, 2000, 0.2, 1], [800, 400, 0.01, 1], [50, 3000, 0.05, 40], [500, 3000, 0.0008, 2]] as const) {
      const found = await solveAllocation(large(flats, households, share, 100, places));
      expect(found).toMatchObject({ proven: true, bound: found.score });
    }
  });
});
