import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { isoDate, month } from '#kernel';
import { Database, FilesService, systemActor } from '#platform';
import { BankImportService, BankPostingService, RentService } from '#rent';
import { asOwner, throwAwayDatabase, type ThrowAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, timed, type BenchLine } from '../measure';
import { AGENCY, MONTHLY_SUM, writeAgency } from './agency';
import { camtFile } from './camt-file';
import { onCopy } from './copies';
import { bareRowsOf, fingerprint, type BareRows } from './ledger-rows';
import { onDay } from './services';

const BAR = 5;
const MONTH = month('2026-03');
const DAY = isoDate('2026-03-16');
const ACTOR = systemActor(AGENCY);

/**
 * A statement of so many payments, one for each tenancy: taken in, matched, booked and allocated by the services, against
 * bare multi-row INSERTs of just the ledger's entries and lines that come of it, in one transaction on the same tables.
 */
export async function benchBankRun(ownerUrl: string, say: (line: string) => void, lines: number): Promise<BenchLine[]> {
  const original = await throwAwayDatabase(ownerUrl);
  try {
    await asOwner(original.ownerUrl, (client) => writeAgency(client, lines, '2026-01-01'));
    await onDay(original, DAY, (app) => app.get(RentService, { strict: false }).chargeMonth(ACTOR, MONTH));
    await asOwner(original.ownerUrl, (client) => client.query('VACUUM ANALYZE'));
    const file = Buffer.from([...camtFile(lines, MONTHLY_SUM, DAY)].join(''));
    const { rows, books } = await resultOf(original, file, lines);
    const parts: Record<string, number[]> = {};
    const measured = await inTurn(
      {
        product: () => onCopy(original, (copy) => onDay(copy, DAY, (app) => timed(() => importAndPost(app, file, lines, parts)))),
        inserts: () => onCopy(original, (copy) => asOwner(copy.ownerUrl, (client) => insertBare(client, rows, books))),
      },
      say,
    );
    const figures = {
      lines, entries: rows.entries, ledgerLines: rows.lines, productMs: median(measured.product), insertsMs: median(measured.inserts),
      partsMs: Object.fromEntries(Object.entries(parts).map(([name, values]) => [name, Math.round(median(values))])),
    };
    return [atMost(`import + match + post ${lines} lines / bare INSERTs of their ledger lines`, ratioOf(measured.product, measured.inserts), BAR, figures)];
  } finally {
    await original.remove();
  }
}

/** What one run books, and the proof that the bare INSERTs book the same. */
async function resultOf(original: ThrowAwayDatabase, file: Buffer, lines: number): Promise<{ rows: BareRows; books: string }> {
  return onCopy(original, async (copy) => {
    await onDay(copy, DAY, (app) => importAndPost(app, file, lines, {}));
    return asOwner(copy.ownerUrl, async (client) => {
      const { rows: [left] } = await client.query<{ open: string; allocated: string }>('SELECT (SELECT count(*) FROM money.open_debt) AS open, (SELECT sum(amount) FROM money.allocation) AS allocated');
      if (left!.open !== '0' || left!.allocated !== String(lines * MONTHLY_SUM)) throw new Error(`The import did not pay every debt: ${JSON.stringify(left)}`);
      return { rows: await bareRowsOf(client, "e.cause_kind IN ('bank_line', 'opening')"), books: await fingerprint(client) };
    });
  });
}

async function importAndPost(app: INestApplicationContext, file: Buffer, lines: number, parts: Record<string, number[]>): Promise<void> {
  const db = app.get(Database, { strict: false });
  const imports = app.get(BankImportService, { strict: false });
  const postings = app.get(BankPostingService, { strict: false });
  const part = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    let result: T;
    const took = await timed(async () => (result = await act()));
    (parts[name] ??= []).push(took);
    return result!;
  };
  const [statement] = await part('import', () => db.write(ACTOR, async (tx) => {
    const kept = await app.get(FilesService, { strict: false }).store(tx, { name: 'vypis.xml', mediaType: 'application/xml', bytes: file, purpose: 'statement' });
    return imports.importStatement(tx, kept.id);
  }));
  await part('match and post', () => db.write(ACTOR, async (tx) => {
    const certain = await postings.certainOf(tx, statement!.statementId);
    if (certain.length !== lines) throw new Error(`${certain.length} of ${lines} lines are certain.`);
    await postings.postLines(tx, certain);
  }));
}

async function insertBare(client: Client, rows: BareRows, books: string): Promise<number> {
  await client.query(rows.accounts);
  const took = await timed(async () => {
    await client.query('BEGIN');
    for (const statement of rows.inserts) await client.query(statement);
    await client.query('COMMIT');
  });
  const made = await fingerprint(client);
  if (made !== books) throw new Error(`The bare INSERTs made other books: ${made} and ${books}`);
  return took;
}
