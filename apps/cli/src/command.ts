/** One command of `npm run zazemi -- <command>`. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  /** Exit code: 0 done, 1 refused or failed. Throws `UsageError` for a bad call (2). */
  run(args: CommandArguments, out: Output): Promise<number>;
}

export interface CommandArguments {
  readonly positional: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
  readonly json: boolean;
}

export interface Output {
  /** For people, on stdout; silent with `--json`. */
  say(line: string): void;
  /** The one JSON document on stdout, with `--json`. */
  json(value: unknown): void;
  /** Warnings and refusals: one clear sentence each, on stderr. */
  warn(line: string): void;
}

/** A call the command cannot understand: one sentence, exit code 2. */
export class UsageError extends Error {}

export function parseArguments(argv: readonly string[]): CommandArguments {
  const positional: string[] = [];
  const options: Record<string, string | true> = {};
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index]!;
    if (!word.startsWith('--')) {
      positional.push(word);
      continue;
    }
    const [name, inline] = word.slice(2).split(/=(.*)/s) as [string, string | undefined];
    const next = argv[index + 1];
    if (inline !== undefined) options[name] = inline;
    else if (name !== 'json' && next !== undefined && !next.startsWith('--')) {
      options[name] = next;
      index += 1;
    } else options[name] = true;
  }
  return { positional, options, json: options['json'] !== undefined };
}

/** Refuses options the command does not know. */
export function onlyOptions(args: CommandArguments, ...known: readonly string[]): void {
  const unknown = Object.keys(args.options).find((name) => name !== 'json' && !known.includes(name));
  if (unknown) throw new UsageError(`The option --${unknown} is not known here.`);
}

/** Refuses more words beside the command than it takes. */
export function atMostWords(args: CommandArguments, most: number): void {
  const extra = args.positional[most];
  if (extra !== undefined) throw new UsageError(`"${extra}" is too much here.`);
}

export function wholeNumber(args: CommandArguments, name: string, fallback: number): number {
  const given = args.options[name];
  if (given === undefined) return fallback;
  if (given === true || !/^\d{1,12}$/.test(given)) throw new UsageError(`--${name} takes a whole number${given === true ? '' : `, not "${given}"`}.`);
  return Number(given);
}
