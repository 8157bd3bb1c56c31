import { Refused, type Language } from '#kernel';
import { UsageError, parseArguments, type Output } from './command';
import { commands } from './commands';
import { sentenceOf } from './sentences';

/** Where a command writes: standard output and standard error. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** One call of `npm run zazemi -- <command>`. Exit code: 0 done, 1 refused or failed, 2 bad input or usage. */
export async function runCommand(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv;
  const args = parseArguments(rest);
  const out: Output = {
    say: (line) => void (args.json || streams.out(`${line}\n`)),
    json: (value) => void (args.json && streams.out(`${JSON.stringify(value, null, 2)}\n`)),
    warn: (line) => streams.err(`${line}\n`),
  };
  const command = commands.find((each) => each.name === name);
  if (!command) {
    if (name) out.warn(`There is no command "${name}".`);
    for (const each of commands) streams.err(`  ${each.usage.padEnd(58)} ${each.does}\n`);
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
