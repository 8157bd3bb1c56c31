import { isId, newId } from './id';

describe('an identifier', () => {
  it('is a UUID of version 7 that carries its instant', () => {
    const instant = Date.parse('2026-03-01T08:00:00Z');
    const made = newId(instant);
    expect(isId(made)).toBe(true);
    expect(made[14]).toBe('7');
    expect('89ab').toContain(made[19]);
    expect(parseInt(made.slice(0, 8) + made.slice(9, 13), 16)).toBe(instant);
  });

  it('is made once, and after the one before it, however many are made at once', () => {
    const made = Array.from({ length: 2_000 }, () => newId(Date.parse('2026-03-01T08:00:00Z')));
    expect(new Set(made).size).toBe(2_000);
    expect([...made].sort()).toEqual(made);
  });

  it('does not let the next one be guessed', () => {
    const instant = Date.parse('2026-03-01T08:00:00Z');
    const tails = Array.from({ length: 5_000 }, () => newId(instant).slice(19));
    expect(new Set(tails).size).toBe(5_000);
    for (const digit of [0, 1, 2, 3, 5, 9, 16]) expect(new Set(tails.map((tail) => tail[digit])).size).toBe(digit === 0 ? 4 : digit === 4 ? 1 : 16);
  });
});
