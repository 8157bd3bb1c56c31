import { hash } from 'node:crypto';
import { newId, type Id } from '#kernel';
import type { Tx } from '#platform';
import type { CandidateFacts } from '../domain/facts';
import type { DecisionPool } from '../domain/outcomes/pool';
import { DecisionPoolRow } from './outcome.entity';

/** Keeps the list of a decision. The facts of a family are written only when they have changed since they were last kept. */
export async function keepPool(tx: Tx, decisionId: Id, pool: DecisionPool, families: readonly CandidateFacts[]): Promise<void> {
  const frozen = families.map((family) => ({ householdId: family.id, ...frozenOf(family) }));
  const known = await factsIdsOf(tx, pool.householdIds);
  const keyOf = (householdId: Id, digest: string): string => `${householdId} ${digest}`;
  const ids = new Map(known.map(({ id, householdId, digest }) => [keyOf(householdId, digest), id]));
  const changed = frozen.filter(({ householdId, digest }) => !ids.has(keyOf(householdId, digest))).map((each) => ({ ...each, id: newId(tx.now.getTime()) }));
  if (changed.length > 0) {
    // Two decisions of one moment may keep the same facts: the row that is there holds.
    await tx.run(
      `INSERT INTO core.frozen_facts (agency_id, id, household_id, digest, facts, kept_on)
       SELECT $1, n.id, n.household_id, n.digest, n.facts::jsonb, $6 FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) AS n(id, household_id, digest, facts)
       ON CONFLICT (agency_id, household_id, digest) DO NOTHING`,
      [tx.agencyId, changed.map(({ id }) => id), changed.map(({ householdId }) => householdId), changed.map(({ digest }) => digest), changed.map(({ text }) => text), tx.today],
    );
    for (const { id, householdId, digest } of await factsIdsOf(tx, changed.map(({ householdId }) => householdId))) ids.set(keyOf(householdId, digest), id);
  }
  const digests = new Map(frozen.map(({ householdId, digest }) => [householdId, digest]));
  await tx.insert(DecisionPoolRow, {
    id: newId(tx.now.getTime()), decisionId, householdIds: [...pool.householdIds], factsIds: pool.householdIds.map((householdId) => ids.get(keyOf(householdId, digests.get(householdId)!))!),
    eligible: pool.eligible, firstIds: [...pool.firstIds], elsewhereIds: [...pool.elsewhereIds],
  });
}

/** Families whose offer of a flat came to nothing since somebody last moved into it. */
export async function offeredInVain(tx: Tx, unitId: Id): Promise<Set<Id>> {
  const rows = await tx.rows<{ householdId: Id }>(
    `SELECT household_id FROM core.offer WHERE agency_id = $1 AND unit_id = $2 AND state IN ('refused', 'withdrawn', 'expired')
       AND offered_on >= coalesce((SELECT max(h.closed_on) FROM core.offer h WHERE h.agency_id = $1 AND h.unit_id = $2 AND h.state = 'housed'), '-infinity')`,
    [tx.agencyId, unitId],
  );
  return new Set(rows.map(({ householdId }) => householdId));
}

/** Facts as text with their fields in a fixed order, and its SHA-256; the household is in its own column. */
function frozenOf({ id: _, ...facts }: CandidateFacts): { text: string; digest: string } {
  const text = JSON.stringify(Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))));
  return { text, digest: hash('sha256', text, 'hex') };
}

function factsIdsOf(tx: Tx, householdIds: readonly Id[]): Promise<{ id: Id; householdId: Id; digest: string }[]> {
  return tx.rows('SELECT id, household_id, digest FROM core.frozen_facts WHERE agency_id = $1 AND household_id = ANY ($2)', [tx.agencyId, householdIds]);
}

/** Facts by the id they were kept under. */
export async function frozenFacts(tx: Tx, ids: readonly Id[]): Promise<Map<Id, CandidateFacts>> {
  const rows = await tx.rows<{ id: Id; householdId: Id; facts: Omit<CandidateFacts, 'id'> }>('SELECT id, household_id, facts FROM core.frozen_facts WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]);
  return new Map(rows.map(({ id, householdId, facts }) => [id, { ...facts, id: householdId }]));
}
