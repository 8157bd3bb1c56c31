const RANGE = 2 ** 48;

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The draw made once more, here, from what was published (docs/draw.md): whether seed and word give that order. */
export async function recomputesDraw(draw: { commitment: string; seed: string; word: string; codes: readonly string[]; drawnCodes: readonly string[] }): Promise<boolean> {
  if ((await sha256(draw.seed)) !== draw.commitment) return false;
  const order = [...draw.codes].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  let counter = 0;
  for (let last = order.length - 1; last > 0; last -= 1) {
    const count = last + 1;
    let number: number;
    do {
      number = parseInt((await sha256(`${draw.seed}:${draw.word}:${counter}`)).slice(0, 12), 16);
      counter += 1;
    } while (number >= RANGE - (RANGE % count));
    const chosen = number % count;
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order.join('\n') === draw.drawnCodes.join('\n');
}
