import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = join(__dirname, '..', '..', '..', '..', 'dist', 'libs', 'matching', 'src', 'solver', 'giving-way.js');
const SCRIPT = `
  const { giveWay } = require(process.argv[1]);
  const niceness = () => Number(require('node:fs').readFileSync('/proc/self/autogroup', 'utf8').split(' ').at(-1));
  const later = () => new Promise((resolve) => setTimeout(resolve, 600));
  void (async () => {
    const [one, other] = [giveWay(), giveWay()];
    const during = niceness();
    one(); one(); await later();
    const still = niceness();
    other(); await later();
    console.log(JSON.stringify([during, still, niceness()]));
  })();`;

async function said(detached: boolean): Promise<number[]> {
  const child = spawn(process.execPath, ['-e', SCRIPT, BUILT], { detached, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const piece of child.stdout) text += String(piece);
  return JSON.parse(text) as number[];
}

const onLinux = existsSync('/proc/self/autogroup') ? it : it.skip;

describe('a program that gives way', () => {
  onLinux('goes behind the others while anything in it does, and is back where it was when the last has ended', async () => {
    expect(await said(true)).toEqual([10, 10, 0]);
  });

  onLinux('leaves a session it shares with others as it is', async () => {
    expect(new Set(await said(false)).size).toBe(1);
  });
});
