// `npm run zazemi -- <command>`: the product from a shell. Standard output belongs to the command alone.
import { buildServer } from './build.mjs';
import { CLI, environmentFor, openDatabase, prepareDatabase } from './environment.mjs';
import { continueUnderNewNode, install, run, say, sentenceOf } from './install.mjs';
import { defaultDataDir } from './postgres.mjs';

// These read a file and decide; a machine without any database can run them.
const WITHOUT_DATABASE = ['statement:check', 'rent:simulate', 'allocation:solve', 'help', '--help', '-h', '--version'];

async function main() {
  await install();
  if (await continueUnderNewNode()) return;
  let command;
  const spawned = (child) => (command = child);
  // The command decides what being stopped means; the database is closed after it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command?.kill(signal));
  await buildServer();
  const words = process.argv.slice(2);
  const dataDir = defaultDataDir();
  if (words.length === 0 || WITHOUT_DATABASE.includes(words.find((word) => !word.startsWith('--')) ?? words[0])) {
    process.exitCode = await run(process.execPath, [CLI, ...words], { env: environmentFor({}, dataDir), spawned });
    return;
  }
  const database = await openDatabase({ dataDir });
  try {
    const urls = await prepareDatabase({ dataDir, database });
    process.exitCode = await run(process.execPath, [CLI, ...words], { env: environmentFor({ DATABASE_URL: database.ownerUrl, ...urls }, dataDir), spawned });
  } finally {
    await database.stop();
  }
}

try {
  await main();
} catch (error) {
  say(sentenceOf(error));
  process.exitCode = 1;
}
