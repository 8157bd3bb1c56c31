import 'reflect-metadata';
import { ledgerVerify } from '../../ledger-verify';

// `ledger:verify` in a process of its own: what it said, how long it took, the most memory it ever held.
async function main(): Promise<void> {
  let said: unknown = null;
  const started = Date.now();
  const code = await ledgerVerify.run({ positional: [], options: {}, json: true }, { say: () => undefined, warn: (line) => void process.stderr.write(`${line}\n`), json: (value) => void (said = value) });
  process.stdout.write(JSON.stringify({ code, said, ms: Date.now() - started, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
