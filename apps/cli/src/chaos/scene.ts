import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { month } from '#kernel';
import { systemActor } from '#platform';
import { RentService } from '#rent';
import { asOwner, throwAwayDatabase, type ThrowAwayDatabase } from '../bench/database';
import { AGENCY, MONTHLY_SUM, writeAgency } from '../bench/money/agency';
import { camtFile } from '../bench/money/camt-file';
import { onDay } from '../bench/money/services';
import type { FaultRun } from './fault';
import { sabotageDatabase } from './sabotage';

export const DAY = '2026-03-16';
/** A line in a hundred says something else in the altered file. */
export const ALTERED_EACH = 100;

export interface ImportScene {
  readonly database: ThrowAwayDatabase;
  readonly file: string;
  /** The same lines, one in a hundred altered, with the same sum. */
  readonly altered: string;
  /** Haléře the file brings. */
  readonly total: number;
}

/** An agency that has charged its month, and a file of so many payments, ten for each of its tenancies. */
export async function withImportScene<T>(run: FaultRun, lines: number, work: (scene: ImportScene) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zazemi-chaos-file-'));
  const database = await throwAwayDatabase(run.cluster.ownerUrl());
  try {
    const tenancies = Math.ceil(lines / 10);
    await asOwner(database.ownerUrl, (client) => writeAgency(client, tenancies, '2026-01-01'));
    await onDay(database, DAY, (app) => app.get(RentService, { strict: false }).chargeMonth(systemActor(AGENCY), month('2026-03')));
    await asOwner(database.ownerUrl, (client) => client.query('VACUUM ANALYZE'));
    await sabotageDatabase(database.ownerUrl, run.sabotage);
    const [file, altered] = [join(folder, 'file.xml'), join(folder, 'altered.xml')];
    await pipeline(Readable.from(camtFile(lines, MONTHLY_SUM, DAY, { tenancies })), createWriteStream(file));
    await pipeline(Readable.from(camtFile(lines, MONTHLY_SUM, DAY, { tenancies, alteredEach: ALTERED_EACH })), createWriteStream(altered));
    return await work({ database, file, altered, total: lines * MONTHLY_SUM });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await database.remove().catch(() => undefined);
  }
}
