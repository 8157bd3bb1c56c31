/** SHA-256 of a UTF-8 text, as 64 lower-case hexadecimal digits. Handed in: a rule does not reach for a library. */
export type Sha256 = (text: string) => string;

/** What is published before a draw: nobody can change the seed or the list any more. */
export const commitmentOf = (seed: string, sha256: Sha256): string => sha256(seed);

const RANGE = 2 ** 48;

/**
 * A draw anybody can make again (docs/draw.md, docs/recompute-draw.mjs): entrants sorted by their code, shuffled by Fisher
 * and Yates from the last to the second, random numbers from SHA-256 of `seed:word:counter`, each the first 48 bits, and drawn
 * again where the remainder would favour somebody. The seed was committed to before the witness said the word, so neither
 * the agency nor the witness alone decides the order.
 * @param entrants codes, each once, in any order
 * @param seed the secret published after the draw
 * @param word what a witness said at the draw; may be empty
 * @returns the codes in the order drawn
 */
export function drawOrder(entrants: readonly string[], seed: string, word: string, sha256: Sha256): string[] {
  const order = [...entrants].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  let counter = 0;
  const below = (count: number): number => {
    for (;;) {
      const number = parseInt(sha256(`${seed}:${word}:${counter}`).slice(0, 12), 16);
      counter += 1;
      if (number < RANGE - (RANGE % count)) return number % count;
    }
  };
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = below(last + 1);
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order;
}
