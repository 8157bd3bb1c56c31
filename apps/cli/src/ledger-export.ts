import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { addMonths, isMonth, monthOf, Refused, SystemClock, type Id, type Language, type Month } from '#kernel';
import { Database, systemActor } from '#platform';
import { LedgerExportService, type ExportPart, type ExportPeriod } from '#rent';
import { atMostWords, onlyOptions, UsageError, type Command, type CommandArguments } from './command';
import { sentenceOf } from './sentences';
import { agencyIds, withServices } from './services';

/** What the accountant gets, from a shell: a CSV of the journal or of turnovers, or both in an XLSX. */
export const ledgerExport: Command = {
  name: 'ledger:export',
  usage: 'ledger:export [--from YYYY-MM] [--to YYYY-MM] [--part journal|turnover] [--format csv|xlsx] [--out FILE] [--agency SLUG] [--json]',
  does: 'writes the books of a period for the accountant (last month unless told)',
  async run(args, out) {
    onlyOptions(args, 'from', 'to', 'part', 'format', 'out', 'agency');
    atMostWords(args, 0);
    for (const name of ['out', 'agency']) if (args.options[name] === true) throw new UsageError(`--${name} takes a name.`);
    const period = periodOf(args);
    const format = oneOf(args, 'format', ['csv', 'xlsx'] as const);
    const part: ExportPart = oneOf(args, 'part', ['journal', 'turnover'] as const);
    const file = typeof args.options['out'] === 'string' ? args.options['out'] : `${format === 'xlsx' ? 'ucetnictvi' : part === 'journal' ? 'denik' : 'obraty'}-${period.from}-${period.to}.${format}`;
    const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
    const language: Language = process.env['LANG']?.startsWith('en') ? 'en' : 'cs';
    try {
      return await withServices(async (app) => {
        const exports = app.get(LedgerExportService, { strict: false });
        exports.checked(period);
        const db = app.get(Database, { strict: false });
        const agencyId = await agencyOf(db, await agencyIds(app), args.options['agency']);
        await db.read(systemActor(agencyId), async (tx) => {
          if (format === 'xlsx') await writeFile(path, await exports.xlsx(tx, period));
          else await pipeline(Readable.from(exports.csv(tx, part, period)), createWriteStream(path));
        });
        const totals = await db.read(systemActor(agencyId), (tx) => exports.totals(tx, period));
        out.json({ path, format, ...period, ...totals });
        out.say(`${path}: ${totals.lines} lines on ${totals.accounts} accounts, debit ${totals.debit / 100} CZK, credit ${totals.credit / 100} CZK.`);
        return 0;
      }, undefined, 'app_worker');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      out.warn(sentenceOf(error.refusal, language));
      return error.refusal.code === 'export_period' ? 2 : 1;
    }
  },
};

function periodOf(args: CommandArguments): ExportPeriod {
  const month = (name: string, fallback: Month): Month => {
    const given = args.options[name];
    if (given === undefined) return fallback;
    if (given === true || !isMonth(given)) throw new UsageError(`--${name} takes a month like 2026-03.`);
    return given;
  };
  const from = month('from', addMonths(monthOf(new SystemClock().today()), -1));
  return { from, to: month('to', from) };
}

function oneOf<T extends string>(args: CommandArguments, name: string, choices: readonly [T, ...T[]]): T {
  const given = args.options[name];
  return given === undefined ? choices[0] : (choices.find((each) => each === given) ?? wrong(name, choices));
}

function wrong(name: string, choices: readonly string[]): never {
  throw new UsageError(`--${name} takes ${choices.join(' or ')}.`);
}

async function agencyOf(db: Database, ids: readonly Id[], slug: string | true | undefined): Promise<Id> {
  const found: Id[] = [];
  for (const agencyId of ids) {
    const profile = await db.read(systemActor(agencyId), (tx) => tx.row<{ slug: string }>('SELECT slug FROM core.agency_profile WHERE agency_id = $1', [agencyId]));
    if (typeof slug !== 'string' || profile?.slug === slug) found.push(agencyId);
  }
  if (found.length !== 1) throw new UsageError(typeof slug === 'string' ? `There is no agency called ${slug}.` : 'There is more than one agency: name it by --agency SLUG.');
  return found[0]!;
}
