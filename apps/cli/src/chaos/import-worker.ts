import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Refused, type Id } from '#kernel';
import { Database, FilesService, systemActor } from '#platform';
import { BankImportService, BankPostingService } from '#rent';
import { AGENCY } from '../bench/money/agency';
import { onDay } from '../bench/money/services';
import type { AppUrls } from '#platform';
import type { Sabotage } from './fault';
import { sabotageProcess } from './sabotage';

// A worker in a process of its own: takes a bank file in and books what is certain, so many lines at a time. Says "ready"
// when it begins, its figures when it is done; dies with the database.

export interface WorkerFigures {
  readonly newLines: number;
  readonly knownLines: number;
  readonly changedLines: number;
  readonly posted: number;
}

const env = process.env as Record<string, string>;
const ACTOR = systemActor(AGENCY);
const AT_ONCE = Number(env['CHAOS_AT_ONCE']);

async function main(): Promise<void> {
  sabotageProcess((env['CHAOS_SABOTAGE'] || null) as Sabotage | null);
  const urls = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('DATABASE_URL_'))) as AppUrls;
  const bytes = readFileSync(env['CHAOS_FILE']!);
  await onDay({ urls }, env['CHAOS_DAY']!, async (app) => {
    const db = app.get(Database, { strict: false });
    const imports = app.get(BankImportService, { strict: false });
    process.stdout.write('ready\n');
    const [taken] = await db.write(ACTOR, async (tx) => {
      const file = await app.get(FilesService, { strict: false }).store(tx, { name: 'vypis.xml', mediaType: 'application/xml', bytes, purpose: 'statement' });
      return imports.importStatement(tx, file.id);
    });
    const posted = await postAll(db, app.get(BankPostingService, { strict: false }), taken!.statementId);
    process.stdout.write(`${JSON.stringify({ newLines: taken!.newLines, knownLines: taken!.knownLines, changedLines: taken!.changedLines, posted } satisfies WorkerFigures)}\n`);
  });
}

/** Several workers may want the same lines; whose lines are gone looks again. */
async function postAll(db: Database, postings: BankPostingService, statementId: Id): Promise<number> {
  let posted = 0;
  for (;;) {
    const lines = await db.write(ACTOR, async (tx) => {
      const certain = (await postings.certainOf(tx, statementId)).slice(0, AT_ONCE);
      if (certain.length > 0) await postings.postLines(tx, certain);
      return certain.length;
    }).catch((error: unknown) => {
      if (error instanceof Refused && error.refusal.code === 'bank_line_not_open') return null;
      throw error;
    });
    if (lines === 0) return posted;
    posted += lines ?? 0;
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
