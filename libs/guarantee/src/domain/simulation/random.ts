/** Uniform numbers in [0, 1); the same seed gives the same numbers on any machine. */
export type Random = () => number;

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

/** splitmix32: spreads a small seed over the state, so that neighbouring seeds have nothing in common. */
function spread(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** xoshiro128** 1.1 (Blackman and Vigna, 2018; public domain): 32-bit integers from four words of state, not all zero. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** The stream of one run: of a seed and a number, independent of how many other runs there are. */
export function randomOf(seed: number, run: number): Random {
  const first = spread(seed);
  const next = spread((first() ^ Math.imul(run + 1, 0x85ebca6b)) >>> 0);
  const draw = xoshiro128([next(), next(), next(), next() | 1]);
  return () => draw() / 4_294_967_296;
}
