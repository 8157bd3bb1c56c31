import { mostThatCouldBeHoused } from './housed-bound';

describe('how many can be housed at the most', () => {
  const pairs = [[0, 0], [1, 1], [2, 1]].map(([household, flat]) => ({ household: household!, flat: flat!, score: 1n }));
  const problem = { places: [3, 4], sizes: [2, 2, 3, 5], pairs };

  it('counts the smallest first, each by the part of it that has a place, and never a part as a whole', () => {
    expect(mostThatCouldBeHoused(problem, () => Infinity)).toBe(2);
  });

  it('moves others out of the way: the second has a place only when the first goes elsewhere', () => {
    const moved = [[0, 0], [0, 1], [1, 0]].map(([household, flat]) => ({ household: household!, flat: flat!, score: 1n }));
    expect(mostThatCouldBeHoused({ places: [2, 2], sizes: [2, 2], pairs: moved }, () => Infinity)).toBe(2);
  });

  it('is at least said by size alone when there is no time', () => {
    expect(mostThatCouldBeHoused(problem, () => 0)).toBe(3);
  });
});
