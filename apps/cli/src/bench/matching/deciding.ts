import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { id, type Id } from '#kernel';
import { MatchingService } from '#matching';
import { Database, systemActor } from '#platform';
import { asOwner, throwAwayDatabase, type ThrowAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, timed, type BenchLine } from '../measure';
import { AGENCY } from '../money/agency';
import { onDay } from '../money/services';
import { readBare } from './ranking';
import { DAY, UNIT, writeWaiting } from './waiting';

type Say = (line: string) => void;

const DECIDER: Id = id('01930000-0000-7000-8000-00000000000d');
const FEWER = 4;

/** People choose a family while so many wait: each gets its verdict, the list is kept. Against the same with a quarter of them, and against bare reading and writing. */
export async function benchDeciding(ownerUrl: string, say: Say, scale: number): Promise<BenchLine[]> {
  const families = Math.max(100, Math.round(20_000 * scale));
  const fewer = Math.round(families / FEWER);
  const databases: ThrowAwayDatabase[] = [];
  const waitingIn = async (count: number): Promise<ThrowAwayDatabase> => {
    const database = await throwAwayDatabase(ownerUrl);
    databases.push(database);
    await asOwner(database.ownerUrl, async (owner) => {
      await writeWaiting(owner, count);
      await owner.query(`INSERT INTO core.staff_member (agency_id, id, display_name, roles, active) VALUES ($1, $2, 'Bench', ARRAY['coordinator'], true)`, [AGENCY, DECIDER]);
    });
    return database;
  };
  try {
    const [many, few] = [await waitingIn(families), await waitingIn(fewer)];
    return await onDay(many, DAY, (ofMany) => onDay(few, DAY, (ofFew) => asOwner(many.ownerUrl, async (owner) => {
      const [withMany, withFew] = [await decidingIn(ofMany), await decidingIn(ofFew)];
      await withMany();
      const measured = await inTurn({ all: () => timed(withMany), quarter: () => timed(withFew), bare: () => timed(() => keptBare(owner)) }, say);
      const { rows: [kept] } = await owner.query<{ verdicts: number }>('SELECT count(*)::int AS verdicts FROM core.family_verdict WHERE decision_id = (SELECT max(id::text)::uuid FROM core.match_decision)');
      if (kept!.verdicts !== families - 1) throw new Error(`A decision left ${kept!.verdicts} verdicts, ${families} waited.`);
      const figures = { families, decideMs: median(measured.all), fewer, decideAmongFewerMs: median(measured.quarter), bareMs: median(measured.bare) };
      return [
        atMost(`decide while ${families} wait / while ${fewer} do: no worse than linear`, ratioOf(measured.all, measured.quarter), FEWER * 1.25, figures),
        { name: 'decide / reading the same facts and writing the same verdicts with bare pg', ratio: ratioOf(measured.all, measured.bare), bar: null, ok: true, figures },
      ];
    })));
  } finally {
    for (const database of databases) await database.remove();
  }
}

async function decidingIn(app: INestApplicationContext): Promise<() => Promise<unknown>> {
  const matching = app.get(MatchingService, { strict: false });
  const actor = { ...systemActor(AGENCY), accountId: DECIDER };
  const { ranking } = await app.get(Database, { strict: false }).read(actor, (tx) => matching.pageForUnit(tx, UNIT, 1));
  const householdId = ranking.eligible[0]!.householdId;
  return () => matching.decide(actor, { unitId: UNIT, householdId, reason: 'bench', deciderIds: [DECIDER], overriddenRules: [] });
}

/** The facts read, the verdicts of a decision written once more for a copy of it, and all of it undone. */
async function keptBare(owner: Client): Promise<void> {
  await readBare(owner);
  const copy = async (table: string, from: string, changed: Readonly<Record<string, string>>): Promise<void> => {
    const { rows } = await owner.query<{ name: string }>(`SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`, [table]);
    await owner.query(`INSERT INTO ${table} (${rows.map(({ name }) => name).join(', ')}) SELECT ${rows.map(({ name }) => changed[name] ?? name).join(', ')} FROM ${table} WHERE ${from}`);
  };
  const last = `(SELECT max(id::text)::uuid FROM core.match_decision WHERE id <> '${COPY}')`;
  await owner.query('BEGIN');
  try {
    await copy('core.match_decision', `id = ${last}`, { id: `'${COPY}'::uuid` });
    await copy('core.family_verdict', `decision_id = ${last}`, { id: 'uuidv7()', decision_id: `'${COPY}'::uuid` });
  } finally {
    await owner.query('ROLLBACK');
  }
}

const COPY: Id = id('01930000-0000-7000-8000-00000000000c');
