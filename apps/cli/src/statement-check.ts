import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { formatKoruna, Refused, type Halere, type Language } from '#kernel';
import { BANK_FORMATS, bankFileSentences, readBankFile, StatementJson, type BankFile, type BankFileCode, type BankFormat, type StatementFoot, type StatementHead } from '#rent';
import { onlyOptions, UsageError, type Command } from './command';
import { fileArgument } from './places';

const DONE = 0;
const UNBALANCED = 1;
const UNREADABLE = 2;

export interface Printer {
  /** Standard output. */
  write(text: string): void;
  /** Waits until what was written is on its way: whoever reads slowly must not fill our memory. */
  drain?(): Promise<void>;
  /** One sentence on standard error. */
  warn(sentence: string): void;
  readonly language: Language;
}

type Checked = StatementHead & StatementFoot;

const TEXTS = {
  cs: {
    unreadable: (path: string) => `Soubor ${path} nejde otevřít. Zkontrolujte jeho jméno a oprávnění.`,
    account: 'účet',
    lines: 'pohyby:',
    opening: 'počáteční zůstatek',
    sum: 'součet pohybů',
    closing: 'konečný zůstatek',
    unknown: 'neuveden',
    balanced: 'souhlasí',
    unbalanced: 'NESOUHLASÍ',
    noBalances: 'výpis neuvádí zůstatky, součet nejde ověřit',
    difference: (account: string, difference: string) => `Výpis účtu ${account} nesouhlasí: počáteční zůstatek a pohyby se od konečného zůstatku liší o ${difference}.`,
    currencies: (account: string) => `Výpis účtu ${account} uvádí zůstatky v různých měnách, součet nejde ověřit.`,
  },
  en: {
    unreadable: (path: string) => `The file ${path} cannot be opened. Check its name and your rights to it.`,
    account: 'account',
    lines: 'bookings:',
    opening: 'opening balance',
    sum: 'sum of bookings',
    closing: 'closing balance',
    unknown: 'not given',
    balanced: 'balanced',
    unbalanced: 'NOT BALANCED',
    noBalances: 'the statement gives no balances, its sum cannot be checked',
    difference: (account: string, difference: string) => `The statement of account ${account} does not add up: opening balance and bookings differ from the closing balance by ${difference}.`,
    currencies: (account: string) => `The statement of account ${account} gives its balances in different currencies, its sum cannot be checked.`,
  },
} as const;

function sentence(error: Refused, language: Language): string {
  const text = bankFileSentences[error.refusal.code as BankFileCode][language];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(error.refusal.params[name] ?? whole));
}

async function readThrough(file: BankFile): Promise<{ readonly format: BankFormat; readonly statements: readonly Checked[] }> {
  const statements: Checked[] = [];
  let head: StatementHead | null = null;
  const format = await readBankFile(file, {
    begin: (next) => void (head = next),
    line: () => undefined,
    end: (foot) => void statements.push({ ...head!, ...foot }),
  });
  return { format, statements };
}

/** Hundredths of any currency, written as crowns are. */
function inCurrency(amount: Halere, currency: string, language: Language): string {
  const crowns = formatKoruna(amount, language);
  return currency === 'CZK' ? crowns : crowns.replace(/Kč|CZK/, currency);
}

function printForPeople(statements: readonly Checked[], out: Printer): void {
  const texts = TEXTS[out.language];
  for (const each of statements) {
    const money = (amount: Checked['opening']): string => (amount === null ? texts.unknown : inCurrency(amount, each.currency, out.language));
    const verdict = each.balanced === null ? texts.noBalances : each.balanced ? texts.balanced : texts.unbalanced;
    out.write(`${texts.account} ${each.iban ?? each.account} (${each.currency}) · ${texts.lines} ${each.lineCount}\n`);
    out.write(`  ${texts.opening} ${money(each.opening)} · ${texts.sum} ${money(each.sum)} · ${texts.closing} ${money(each.closing)} · ${verdict}\n`);
  }
}

/**
 * `statement:check FILE`: reads a bank file without a database and prints what it says. Exit codes: 0 read and
 * balanced (or without balances), 1 read but opening + lines ≠ closing, 2 damaged, foreign or unreadable.
 * The file is read once to judge it and once more to print it, so that nothing is printed of a damaged one.
 */
export async function checkStatementFile(path: string, json: boolean, out: Printer): Promise<number> {
  const texts = TEXTS[out.language];
  const isFile = await stat(path).then((found) => found.isFile(), () => false);
  if (!isFile) {
    out.warn(texts.unreadable(path));
    return UNREADABLE;
  }
  // Small pieces die young: memory stays flat however long the file.
  const file: BankFile = () => createReadStream(path, { highWaterMark: 8_192 });
  try {
    const { format, statements } = await readThrough(file);
    if (json) {
      const document = new StatementJson(format, (text) => out.write(text), async () => out.drain?.());
      await readBankFile(file, document);
      document.finish();
      await out.drain?.();
    } else printForPeople(statements, out);
    const wrong = statements.filter((each) => each.balanced === false);
    for (const { account, difference, currency } of wrong) {
      out.warn(difference === 0 ? texts.currencies(account) : texts.difference(account, inCurrency(difference, currency, out.language)));
    }
    return wrong.length > 0 ? UNBALANCED : DONE;
  } catch (error) {
    if (error instanceof Refused && error.refusal.code in bankFileSentences) out.warn(sentence(error, out.language));
    else if ((error as { code?: unknown }).code !== undefined) out.warn(texts.unreadable(path));
    else throw error;
    return UNREADABLE;
  }
}

const PIECE_CHARACTERS = 65_536;

/** Standard output by pieces, no faster than somebody takes them; who stops reading (`| head`) is no fault of the file. */
class PiecesOnStdout {
  private text = '';
  private gone = false;

  constructor() {
    process.stdout.on('error', () => (this.gone = true));
  }

  write(text: string): void {
    this.text += text;
  }

  async drain(): Promise<void> {
    if (this.text.length >= PIECE_CHARACTERS) await this.end();
  }

  async end(): Promise<void> {
    const { text } = this;
    this.text = '';
    if (text === '' || this.gone) return;
    const goesOn = process.stdout.write(text);
    if (goesOn !== false) return;
    await new Promise<void>((resume) => {
      const end = (): void => {
        for (const event of ['drain', 'error', 'close']) process.stdout.off(event, end);
        resume();
      };
      for (const event of ['drain', 'error', 'close']) process.stdout.on(event, end);
    });
  }
}

export const statementCheck: Command = {
  name: 'statement:check',
  usage: 'statement:check FILE [--json]',
  does: `reads a bank statement without a database; formats: ${BANK_FORMATS.join(', ')}`,
  async run(args, out) {
    onlyOptions(args);
    const [file, ...more] = args.positional;
    if (!file || more.length > 0) throw new UsageError('Name one file.');
    const language = process.env['LANG']?.startsWith('en') ? 'en' : 'cs';
    const printed = new PiecesOnStdout();
    const code = await checkStatementFile(fileArgument(file), args.json, { write: (text) => printed.write(text), drain: () => printed.drain(), warn: (text) => out.warn(text), language });
    await printed.end();
    return code;
  },
};
