// Makes a published draw again, with nothing of the product: node docs/recompute-draw.mjs draw.json
// draw.json: { "commitment", "seed", "word", "entrants": [codes], "order": [codes] }, as the screen of the draw shows it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const hash = (text) => createHash('sha256').update(text, 'utf8').digest();
const { commitment, seed, word, entrants, order } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

if (hash(seed).toString('hex') !== commitment) {
  console.log('NO: the seed is not the one committed to.');
  process.exit(1);
}
const deck = entrants.slice().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
for (let i = deck.length - 1, counter = 0; i > 0; i--) {
  const n = BigInt(i + 1);
  let number;
  do number = hash(`${seed}:${word}:${counter++}`).readUIntBE(0, 6);
  while (BigInt(number) >= 2n ** 48n - (2n ** 48n % n));
  const j = Number(BigInt(number) % n);
  [deck[i], deck[j]] = [deck[j], deck[i]];
}
if (JSON.stringify(deck) === JSON.stringify(order)) console.log(`YES: ${deck.join(', ')}`);
else {
  console.log(`NO: the draw gives ${deck.join(', ')}.`);
  process.exit(1);
}
