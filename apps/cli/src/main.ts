import 'reflect-metadata';
import { Refused, type Language } from '#kernel';
import { UsageError, parseArguments, type Output } from './command';
import { commands } from './commands';
import { sentenceOf } from './sentences';

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const args = parseArguments(rest);
  const out: Output = {
    say: (line) => void (args.json || process.stdout.write(`${line}\n`)),
    json: (value) => void (args.json && process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)),
    warn: (line) => void process.stderr.write(`${line}\n`),
  };
  const command = commands.find((each) => each.name === name);
  if (!command) {
    if (name) out.warn(`There is no command "${name}".`);
    for (const each of commands) process.stderr.write(`  ${each.usage.padEnd(58)} ${each.does}\n`);
    return name ? 2 : 0;
  }
  try {
    return await command.run(args, out);
  } catch (error) {
    if (error instanceof UsageError) {
      out.warn(`${error.message} Usage: npm run zazemi -- ${command.usage}`);
      return 2;
    }
    if (error instanceof Refused) {
      out.warn(sentenceOf(error.refusal, languageOfShell()));
      return 1;
    }
    out.warn(`${command.name} failed: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) out.warn(error.stack ?? '');
    return 1;
  }
}

function languageOfShell(): Language {
  return process.env['LANG']?.startsWith('en') ? 'en' : 'cs';
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
