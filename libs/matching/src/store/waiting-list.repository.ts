import { createHash } from 'node:crypto';
import { newId, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { RuleSet } from '../domain/pools/rule-set';

/** A long text by a short name: facts and rule sets are compared by it and not kept twice. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 24);

/** One refresh of an agency's list at a time; who comes second leaves it to the first. */
export async function claimedList(tx: Tx): Promise<boolean> {
  const row = await tx.row<{ held: boolean }>('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS held', [`waiting list ${tx.agencyId}`]);
  return row!.held;
}

export interface ListState {
  readonly asOf: IsoDate;
  readonly policyVersion: number;
}

/** Whether anything has happened since, in one statement: asked by the worker every few seconds. */
export async function listState(tx: Tx): Promise<{ state: ListState | null; isMarked: boolean }> {
  const row = await tx.row<{ asOf: IsoDate | null; policyVersion: number | null; isMarked: boolean }>(
    `SELECT w.as_of, w.policy_version, EXISTS (SELECT 1 FROM core.matching_dirty WHERE agency_id = $1) AS is_marked
     FROM (SELECT 1) one LEFT JOIN core.waiting_list w ON w.agency_id = $1`,
    [tx.agencyId],
  );
  const { asOf, policyVersion, isMarked } = row!;
  return { state: asOf === null ? null : { asOf, policyVersion: policyVersion! }, isMarked };
}

/** Takes all markers away. What is read after them is at least as new; a change committed later leaves another one. */
export async function takeMarkers(tx: Tx): Promise<{ householdIds: Id[]; flats: boolean }> {
  const row = await tx.row<{ householdIds: Id[]; flats: boolean }>(
    `WITH taken AS (DELETE FROM core.matching_dirty WHERE agency_id = $1 RETURNING household_id)
     SELECT coalesce(array_agg(DISTINCT household_id) FILTER (WHERE household_id IS NOT NULL), '{}') AS household_ids, coalesce(bool_or(household_id IS NULL), false) AS flats FROM taken`,
    [tx.agencyId],
  );
  return row!;
}

export async function keepState(tx: Tx, policyVersion: number): Promise<void> {
  await tx.run(
    `INSERT INTO core.waiting_list (agency_id, id, as_of, policy_version, refreshed_at) VALUES ($1, $1, $2, $3, $4)
     ON CONFLICT (agency_id, id) DO UPDATE SET as_of = excluded.as_of, policy_version = excluded.policy_version, refreshed_at = excluded.refreshed_at`,
    [tx.agencyId, tx.today, policyVersion, tx.now],
  );
}

// --- Pools ---------------------------------------------------------------------------------------------------------

export interface PoolRow {
  readonly id: Id;
  readonly rulesHash: string;
  readonly rules: RuleSet;
  readonly unitIds: readonly Id[];
}

export function poolsOf(tx: Tx): Promise<PoolRow[]> {
  return tx.rows<PoolRow>('SELECT id, rules_hash, rules, unit_ids FROM core.flat_pool WHERE agency_id = $1 ORDER BY rules_hash', [tx.agencyId]);
}

export async function insertPool(tx: Tx, pool: Omit<PoolRow, 'id'>): Promise<PoolRow> {
  const id = newId(tx.now.getTime());
  await tx.run('INSERT INTO core.flat_pool (agency_id, id, rules_hash, rules, unit_ids) VALUES ($1, $2, $3, $4, $5)', [tx.agencyId, id, pool.rulesHash, pool.rules, pool.unitIds]);
  return { id, ...pool };
}

export async function keepUnits(tx: Tx, poolId: Id, unitIds: readonly Id[]): Promise<void> {
  await tx.run('UPDATE core.flat_pool SET unit_ids = $3 WHERE agency_id = $1 AND id = $2', [tx.agencyId, poolId, unitIds]);
}

export async function removePools(tx: Tx, poolIds: readonly Id[]): Promise<void> {
  if (poolIds.length === 0) return;
  await tx.run('DELETE FROM core.pool_pair WHERE agency_id = $1 AND pool_id = ANY ($2)', [tx.agencyId, poolIds]);
  await tx.run('DELETE FROM core.flat_pool WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, poolIds]);
}

/** Nothing is left of the list but its markers. */
export async function forgetList(tx: Tx): Promise<void> {
  for (const table of ['pool_pair', 'flat_pool', 'waiting_entry']) await tx.run(`DELETE FROM core.${table} WHERE agency_id = $1`, [tx.agencyId]);
}

// --- Families ------------------------------------------------------------------------------------------------------

export interface EntryRow {
  /** The household's. */
  readonly id: Id;
  readonly waitingSince: IsoDate;
  readonly points: number;
  readonly factsHash: string;
}

/** Entries of some households; null: all. */
export function entriesOf(tx: Tx, householdIds: readonly Id[] | null): Promise<EntryRow[]> {
  return tx.rows<EntryRow>(
    'SELECT id, waiting_since, points, facts_hash FROM core.waiting_entry WHERE agency_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[]))',
    [tx.agencyId, householdIds],
  );
}

export async function keepEntries(tx: Tx, entries: readonly EntryRow[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.run(
    `INSERT INTO core.waiting_entry (agency_id, id, waiting_since, points, facts_hash) SELECT $1, * FROM unnest($2::uuid[], $3::date[], $4::int[], $5::text[])
     ON CONFLICT (agency_id, id) DO UPDATE SET waiting_since = excluded.waiting_since, points = excluded.points, facts_hash = excluded.facts_hash`,
    [tx.agencyId, entries.map(({ id }) => id), entries.map(({ waitingSince }) => waitingSince), entries.map(({ points }) => points), entries.map(({ factsHash }) => factsHash)],
  );
}

/** Families that do not wait any more. @returns the pools in which they were eligible */
export async function removeFamilies(tx: Tx, householdIds: readonly Id[]): Promise<{ householdId: Id; poolId: Id }[]> {
  if (householdIds.length === 0) return [];
  await tx.run('DELETE FROM core.waiting_entry WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, householdIds]);
  return tx.rows(
    `WITH gone AS (DELETE FROM core.pool_pair WHERE agency_id = $1 AND household_id = ANY ($2) RETURNING household_id, pool_id, failed)
     SELECT household_id, pool_id FROM gone WHERE failed = '{}'`,
    [tx.agencyId, householdIds],
  );
}

// --- Pairs ---------------------------------------------------------------------------------------------------------

export interface PairRow {
  readonly poolId: Id;
  readonly householdId: Id;
  readonly failed: readonly string[];
  readonly points: number;
}

export function pairsOf(tx: Tx, householdIds: readonly Id[]): Promise<PairRow[]> {
  return tx.rows<PairRow>('SELECT pool_id, household_id, failed, points FROM core.pool_pair WHERE agency_id = $1 AND household_id = ANY ($2)', [tx.agencyId, householdIds]);
}

const ROWS_AT_ONCE = 20_000;

/** Written as they are now; the others are not touched. @returns how many */
export async function keepPairs(tx: Tx, pairs: readonly PairRow[]): Promise<number> {
  for (let from = 0; from < pairs.length; from += ROWS_AT_ONCE) {
    const some = pairs.slice(from, from + ROWS_AT_ONCE);
    await tx.run(
      `INSERT INTO core.pool_pair (agency_id, pool_id, household_id, failed, points)
       SELECT $1, pool_id, household_id, string_to_array(failed, ' '), points FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::int[]) AS pair (pool_id, household_id, failed, points)
       ON CONFLICT (agency_id, pool_id, household_id) DO UPDATE SET failed = excluded.failed, points = excluded.points`,
      [tx.agencyId, some.map(({ poolId }) => poolId), some.map(({ householdId }) => householdId), some.map(({ failed }) => failed.join(' ')), some.map(({ points }) => points)],
    );
  }
  return pairs.length;
}

// --- Reading -------------------------------------------------------------------------------------------------------

export interface ListPage {
  /** null: there is no pool of these rules, judged for this day and policy. */
  readonly poolId: Id | null;
  /** Families changed since they were judged: not among the rest. */
  readonly marked: readonly Id[];
  readonly eligible: readonly Id[];
  readonly ineligible: readonly Id[];
  readonly eligibleCount: number;
  readonly ineligibleCount: number;
  readonly failures: Readonly<Record<string, number>>;
}

/** The beginning of a pool's ranking: one statement, so that a refresh that commits meanwhile is seen whole or not at all. */
export async function listPage(tx: Tx, rulesHash: string, policyVersion: number, eligible: number, ineligible: number): Promise<ListPage> {
  // A list written a moment ago has no statistics yet: taken for nearly empty, every pair would be compared with every family.
  await tx.row(`SELECT set_config('enable_nestloop', 'off', true)`);
  const row = await tx.row<ListPage>(
    `WITH pool AS (SELECT p.id FROM core.flat_pool p JOIN core.waiting_list w ON w.agency_id = p.agency_id AND w.as_of = $3 AND w.policy_version = $4
         WHERE p.agency_id = $1 AND p.rules_hash = $2),
       marked AS (SELECT DISTINCT household_id FROM core.matching_dirty WHERE agency_id = $1 AND household_id IS NOT NULL),
       pair AS MATERIALIZED (SELECT x.household_id, x.failed, x.points + e.points AS total, e.waiting_since
         FROM core.pool_pair x JOIN core.waiting_entry e ON e.agency_id = $1 AND e.id = x.household_id
         WHERE x.agency_id = $1 AND x.pool_id = (SELECT id FROM pool) AND NOT EXISTS (SELECT 1 FROM marked m WHERE m.household_id = x.household_id)),
       counted AS (SELECT count(*) FILTER (WHERE failed = '{}') AS eligible, count(*) FILTER (WHERE failed <> '{}') AS ineligible FROM pair)
     SELECT (SELECT id FROM pool) AS pool_id, ARRAY(SELECT household_id FROM marked) AS marked,
       ARRAY(SELECT household_id FROM pair WHERE failed = '{}' ORDER BY total DESC, waiting_since, household_id LIMIT $5) AS eligible,
       ARRAY(SELECT household_id FROM pair WHERE failed <> '{}' ORDER BY household_id LIMIT $6) AS ineligible,
       c.eligible AS eligible_count, c.ineligible AS ineligible_count,
       coalesce((SELECT jsonb_object_agg(rule, times) FROM (SELECT rule, count(*) AS times FROM pair, unnest(failed) AS rule GROUP BY rule) f), '{}') AS failures
     FROM counted c`,
    [tx.agencyId, rulesHash, tx.today, policyVersion, eligible, ineligible],
  );
  await tx.row(`SELECT set_config('enable_nestloop', 'on', true)`);
  return row!;
}
