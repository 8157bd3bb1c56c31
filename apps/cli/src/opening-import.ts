import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { isIsoDate, isoDate, refuse, Refused, SystemClock, type Id, type IsoDate, type Language, type Role } from '#kernel';
import { Database, FilesService, systemActor, type Actor } from '#platform';
import { OpeningService, type OpeningOutcome } from '#rent';
import { onlyOptions, UsageError, type Command, type Output } from './command';
import { fileArgument, isFile } from './places';
import { sentenceOf } from './sentences';
import { agencyIds, withServices } from './services';

/** Contracts and balances from a spreadsheet: the same act as in the client. Exit 1 when a row is wrong, 2 when the file is no such sheet. */
export const openingImport: Command = {
  name: 'opening:import',
  usage: 'opening:import FILE [--dry-run] [--as-of YYYY-MM-DD] [--agency SLUG] [--json]',
  does: 'takes over contracts and opening balances from a spreadsheet, all of it or nothing',
  async run(args, out) {
    onlyOptions(args, 'dry-run', 'as-of', 'agency');
    const dryRun = args.options['dry-run'];
    // `--dry-run FILE` and `FILE --dry-run` are the same call.
    const file = args.positional[0] ?? (typeof dryRun === 'string' ? dryRun : undefined);
    if (!file || args.positional.length > 1) throw new UsageError('Name one file.');
    const path = fileArgument(file);
    if (!isFile(path)) throw new UsageError(`The file ${file} cannot be opened.`);
    const asOf = dayArgument(args.options['as-of']);
    const slug = args.options['agency'];
    if (slug === true) throw new UsageError('--agency takes a name.');
    const language: Language = process.env['LANG']?.startsWith('en') ? 'en' : 'cs';
    try {
      const outcome = await withServices((app) => take(app, path, asOf, dryRun !== undefined, typeof slug === 'string' ? slug : null), undefined, 'app_worker');
      report(outcome, dryRun !== undefined, language, out);
      return outcome.problems.length > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      out.warn(sentenceOf(error.refusal, language));
      return /^sheet_/.test(error.refusal.code) ? 2 : 1;
    }
  },
};

async function take(app: INestApplicationContext, path: string, asOf: IsoDate, dryRun: boolean, slug: string | null): Promise<OpeningOutcome> {
  const db = app.get(Database, { strict: false });
  const opening = app.get(OpeningService, { strict: false });
  const actor = await answerable(db, await agencyOf(app, db, slug));
  const bytes = await readFile(path);
  const fileId = await db.write(actor, async (tx) => (await app.get(FilesService, { strict: false }).store(tx, { name: basename(path), mediaType: 'application/octet-stream', bytes, purpose: 'spreadsheet' })).id);
  const outcome = await opening.rehearse(actor, { fileId, asOf });
  return dryRun || outcome.problems.length > 0 ? outcome : opening.import(actor, { fileId, asOf });
}

async function agencyOf(app: INestApplicationContext, db: Database, slug: string | null): Promise<Id> {
  const found: Id[] = [];
  for (const agencyId of await agencyIds(app)) {
    const profile = await db.read(systemActor(agencyId), (tx) => tx.row<{ slug: string }>('SELECT slug FROM core.agency_profile WHERE agency_id = $1', [agencyId]));
    if (slug === null || profile?.slug === slug) found.push(agencyId);
  }
  if (found.length !== 1) throw new UsageError(slug === null ? 'There is more than one agency: name it by --agency SLUG.' : `There is no agency called ${slug}.`);
  return found[0]!;
}

/** A family is written down by a person: the agency's manager or administrator answers for what comes from the shell. */
async function answerable(db: Database, agencyId: Id): Promise<Actor> {
  const person = await db.read(systemActor(agencyId), (tx) =>
    tx.row<{ id: Id; roles: Role[] }>(`SELECT id, roles FROM core.staff_member WHERE agency_id = $1 AND active AND roles && ARRAY['manager', 'administrator'] ORDER BY 'manager' = ANY (roles) DESC, id LIMIT 1`, [agencyId]),
  );
  if (!person) return refuse('opening_nobody');
  return { agencyId, accountId: person.id, roles: person.roles, partnerId: null, landlordId: null };
}

function dayArgument(given: string | true | undefined): IsoDate {
  if (given === undefined) return new SystemClock().today();
  if (given === true || !isIsoDate(given)) throw new UsageError('--as-of takes a day like 2026-03-31.');
  return isoDate(given);
}

function report(outcome: OpeningOutcome, dryRun: boolean, language: Language, out: Output): void {
  const { made, problems, ...rest } = outcome;
  const told = problems.map(({ row, column, refusal }) => ({ row, column, code: refusal.code, message: sentenceOf(refusal, language) }));
  out.json({ ...rest, imported: outcome.importId !== null && !dryRun, importId: dryRun ? null : outcome.importId, made, problems: told });
  for (const { row, column, message } of told) out.warn(language === 'cs' ? `Řádek ${row}${column ? `, sloupec ${column}` : ''}: ${message}` : `Row ${row}${column ? `, column ${column}` : ''}: ${message}`);
  if (told.length > 0) out.say(`${outcome.rows} rows, ${told.length} problems: nothing was taken over.`);
  else out.say(`${outcome.rows} rows (${outcome.known} known): ${dryRun ? 'would make' : 'made'} ${made.landlord} owners, ${made.unit} flats, ${made.owner_contract} owner contracts, ${made.household} families, ${made.tenancy} tenancies; owed ${outcome.receivable / 100} CZK, paid ahead ${outcome.credit / 100} CZK, deposits ${outcome.deposit / 100} CZK.`);
}
