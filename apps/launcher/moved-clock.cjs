// For the browser tests: loaded before each process (NODE_OPTIONS=--require), it lets the machine's clock run ahead by
// the milliseconds that CLOCK_FILE holds, so that a story may last a quarter of a year. The product knows nothing of it.
const { readFileSync } = require('node:fs');

const LOOK_EVERY_MS = 20;
const { CLOCK_FILE } = process.env;

if (CLOCK_FILE) {
  const RealDate = Date;
  let ahead = 0;
  let lookedAt = -Infinity;
  const now = () => {
    if (performance.now() - lookedAt > LOOK_EVERY_MS) {
      lookedAt = performance.now();
      try {
        ahead = Number(readFileSync(CLOCK_FILE, 'utf8')) || 0;
      } catch {
        ahead = 0; // nobody has moved it yet
      }
    }
    return RealDate.now() + ahead;
  };
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parts, called) => Reflect.construct(target, parts.length ? parts : [now()], called),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : target[key]),
  });
}
