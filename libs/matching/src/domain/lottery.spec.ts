import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { commitmentOf, drawOrder } from './lottery';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const codes = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }).map((number) => `H-${number}`), { minLength: 1, maxLength: 30 });

describe('a draw among equals', () => {
  it('with the same seed and word is the same, in whatever order the families are listed, and loses nobody', () => {
    fc.assert(
      fc.property(codes.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), fc.string(), fc.string(), ([list, shuffled], seed, word) => {
        const order = drawOrder(list, seed, word, sha256);
        expect(drawOrder(shuffled, seed, word, sha256)).toEqual(order);
        expect([...order].sort()).toEqual([...list].sort());
      }),
    );
  });

  it('favours nobody: over many seeds each of five stands first about as often', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 5_000; seed += 1) {
      const [winner] = drawOrder(['A', 'B', 'C', 'D', 'E'], String(seed), '', sha256);
      first.set(winner!, (first.get(winner!) ?? 0) + 1);
    }
    // Six standard deviations of a fair draw: 1,000 ± 170.
    for (const count of first.values()) expect(Math.abs(count - 1_000)).toBeLessThan(170);
    expect(first.size).toBe(5);
  });

  it('is made again from its publication by a script that knows nothing of the product; a changed seed or order is caught', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zazemi-draw-'));
    try {
      const script = path.join(__dirname, '../../../../docs/recompute-draw.mjs');
      const said = (draw: object): string => {
        const file = path.join(folder, 'draw.json');
        writeFileSync(file, JSON.stringify(draw));
        try {
          return execFileSync(process.execPath, [script, file], { encoding: 'utf8' });
        } catch (error) {
          return (error as { stdout: string }).stdout;
        }
      };
      const entrants = ['H-2026-0007', 'H-2026-0011', 'H-2026-0003', 'H-2025-0100'];
      const [seed, word] = ['b6d0c7f3', 'řeřicha'];
      const draw = { commitment: commitmentOf(seed, sha256), seed, word, entrants, order: drawOrder(entrants, seed, word, sha256) };
      expect(said(draw)).toBe(`YES: ${draw.order.join(', ')}\n`);
      expect(said({ ...draw, seed: 'b6d0c7f4' })).toBe('NO: the seed is not the one committed to.\n');
      expect(said({ ...draw, order: [...draw.order].reverse() })).toMatch(/^NO: the draw gives/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
