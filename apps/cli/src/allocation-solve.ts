import { closeSync, openSync, readSync } from 'node:fs';
import { Refused, type Language } from '#kernel';
import { allocationFileSentences, readAllocationProblem, solveAllocation, type AllocationFileFault, type AllocationProblem } from '#matching';
import { onlyOptions, UsageError, wholeNumber, type Command, type Output } from './command';
import { fileArgument } from './places';

const DONE = 0;
const UNREADABLE = 2;
const PIECE = 1 << 20;
const DEFAULT_SECONDS = 60;

const TEXTS = {
  cs: {
    unreadable: (path: string) => `Soubor ${path} nejde otevřít. Zkontrolujte jeho jméno a oprávnění.`,
    housed: (housed: number, of: number, score: string) => `Umístěno domácností: ${housed} z ${of}, body: ${score}.`,
    proven: 'Dokázáno: víc jich umístit nejde a se stejným počtem nejde získat víc bodů.',
    unproven: (bound: string) => `Nedokázáno (je toho příliš, nebo došel čas): s tolika umístěnými nejde získat víc než ${bound} bodů.`,
  },
  en: {
    unreadable: (path: string) => `The file ${path} cannot be opened. Check its name and your rights to it.`,
    housed: (housed: number, of: number, score: string) => `Households housed: ${housed} of ${of}, score: ${score}.`,
    proven: 'Proved: no more can be housed, and no score with as many is higher.',
    unproven: (bound: string) => `Not proved (there is too much of it, or the time is over): with so many housed no score is above ${bound}.`,
  },
} as const;

/**
 * `allocation:solve FILE`: houses the most households of a file, then scores the most, and proves it. Exit codes: 0 solved
 * (also when the time ended before the proof: `proven` says so), 2 a file that cannot be understood, in one sentence.
 */
export async function solveAllocationFile(path: string, out: Output, language: Language, seconds = DEFAULT_SECONDS): Promise<number> {
  const problem = problemOfFile(path, out, language);
  if (!problem) return UNREADABLE;
  const until = performance.now() + seconds * 1000;
  const { housed, score, pairs, bound, proven } = await solveAllocation(problem, 'most_housed', () => (until - performance.now()) / 1000);
  const named = pairs.map(([household, flat]) => [problem.households[household]!, problem.flats[flat]!] as const);
  const [texts, number] = [TEXTS[language], new Intl.NumberFormat(language, { maximumFractionDigits: 20 })];
  out.say(texts.housed(housed, problem.households.length, number.format(score)));
  for (const [household, flat] of named) out.say(`  ${household} → ${flat}`);
  out.say(proven ? texts.proven : texts.unproven(number.format(bound)));
  out.json({ housed, score, pairs: named, bound, proven });
  return DONE;
}

function problemOfFile(path: string, out: Output, language: Language): AllocationProblem | null {
  let file: number | null = null;
  try {
    const opened = (file = openSync(path, 'r'));
    const piece = Buffer.alloc(PIECE);
    return readAllocationProblem(() => {
      const read = readSync(opened, piece, 0, PIECE, null);
      return read === 0 ? null : piece.subarray(0, read);
    });
  } catch (error) {
    if (error instanceof Refused && error.refusal.code in allocationFileSentences) {
      const { code, params } = error.refusal;
      out.warn(allocationFileSentences[code as AllocationFileFault][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(wordOf(params, name, language) ?? whole)));
    } else if ((error as { code?: unknown }).code !== undefined) out.warn(TEXTS[language].unreadable(path));
    else throw error;
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

const WHOLE_FILE = { cs: 'souboru', en: 'the file' };

/** The file as a whole has a word of its own in each language. */
function wordOf(params: Readonly<Record<string, string | number>>, name: string, language: Language): string | number | undefined {
  if (name !== 'where') return params[name];
  if (params['where'] === 'file') return WHOLE_FILE[language];
  return language === 'en' ? (params['whereEn'] ?? params['where']) : params['where'];
}

export const allocationSolve: Command = {
  name: 'allocation:solve',
  usage: 'allocation:solve FILE [--seconds N] [--json]',
  does: 'houses the most households of a file, then scores the most; proved',
  async run(args, out) {
    onlyOptions(args, 'seconds');
    const [file, ...more] = args.positional;
    if (!file || more.length > 0) throw new UsageError('Name one file.');
    const language = process.env['LANG']?.startsWith('en') ? 'en' : 'cs';
    return solveAllocationFile(fileArgument(file), out, language, wholeNumber(args, 'seconds', DEFAULT_SECONDS));
  },
};
