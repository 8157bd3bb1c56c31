import { Injectable, Optional } from '@nestjs/common';
import type { Id, IsoDate } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { candidateOf } from './domain/candidate';
import type { CandidateFacts, FlatFacts } from './domain/facts';
import { movedFlats, newsOfFamilies, type FitChange } from './domain/pools/fit-changes';
import { judgedPair, pointsOfFamily, textOfFacts } from './domain/pools/judged-pair';
import { flatOf, largestPools, pooled, ruleSetOf, textOfRules } from './domain/pools/rule-set';
import { mergedPage, type RankingPage } from './domain/ranking';
import { freeFlatsIn } from './free-flats';
import { FAMILY_FITS_CHANGED, FLAT_FITS_CHANGED } from './matching.events';
import { MatchingPoliciesService, type PolicyInForce } from './matching-policies.service';
import { Occupancy } from './occupancy';
import {
  claimedList, digestOf, entriesOf, forgetList, insertPool, keepEntries, keepPairs, keepState, keepUnits, listPage, listState, pairsOf, poolsOf, removeFamilies, removePools, takeMarkers,
  type EntryRow, type PairRow, type PoolRow,
} from './store/waiting-list.repository';

/** What a refresh moved. */
export interface Refreshed {
  /** Pools judged from the beginning: new rules, or all of them. */
  readonly pools: number;
  /** Families whose facts had changed. */
  readonly families: number;
  /** Pairs written because they differ from before. */
  readonly pairs: number;
}

const NOTHING: Refreshed = { pools: 0, families: 0, pairs: 0 };

/** With more marked families than this, a reader takes everybody's facts instead. */
const MOST_MARKED = 500;

/** With twenty thousand families these are two million pairs. */
const MOST_POOLS = 100;

/** Which families are in scope of a refresh, and what was known of them. */
interface Scope {
  readonly families: readonly CandidateFacts[];
  readonly before: ReadonlyMap<Id, EntryRow>;
  readonly changed: readonly CandidateFacts[];
}

/**
 * Who may live where, kept pair by pair. Flats between which no rule can tell are one pool. Triggers mark what an act changed, in
 * its own transaction; `refresh` judges the marked families and new pools and nothing else, and what it leaves is what a full rebuild
 * would. Readers never wait for it: a family marked since is judged on the spot, and a pool that is not there for today's rules
 * is left to who asks (`pageIn` says null).
 */
@Injectable()
export class WaitingListService {
  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
    private readonly policies: MatchingPoliciesService,
    @Optional() private readonly occupancy?: Occupancy,
  ) {}

  /**
   * Brings the list up to the present; null when another process is at it. Everybody is looked at when the day has changed (ages,
   * benefits that end, months of waiting), but only those whose facts differ are judged; everything is judged anew under another
   * policy, or when told to (`anew`: a newly started program may have other rules). Publishes which families and flats it touched,
   * except when everything is judged anew.
   */
  refresh(actor: Actor, { anew = false }: { readonly anew?: boolean } = {}): Promise<Refreshed | null> {
    return this.db.write(actor, async (tx) => {
      if (!(await claimedList(tx))) return null;
      const { state, isMarked } = await listState(tx);
      const policy = await this.policies.inForceIn(tx);
      const isNewDay = state?.asOf !== tx.today;
      const everything = anew || state?.policyVersion !== policy.version;
      if (!everything && !isNewDay && !isMarked) return NOTHING;
      const marked = await takeMarkers(tx);
      if (everything) await forgetList(tx);
      const pools = everything || isNewDay || marked.flats ? await this.placeFlats(tx) : { kept: await poolsOf(tx), added: [], moved: [] };
      const all = everything || isNewDay || pools.added.length > 0;
      const scope = await this.scopeIn(tx, all ? null : marked.householdIds);
      const changes = await this.keepFamilies(tx, scope, policy);
      let pairs = 0;
      for (const pool of pools.added) pairs += await keepPairs(tx, judged(pool, scope.families, policy, tx.today));
      const moved = await movedPairs(tx, pools.kept, scope.changed, policy);
      pairs += await keepPairs(tx, moved.pairs);
      await keepState(tx, policy.version);
      if (!everything) {
        for (const news of newsOfFamilies([...changes, ...moved.changes], pools.kept)) await tx.publish(FAMILY_FITS_CHANGED, news);
        for (const unitId of pools.moved) await tx.publish(FLAT_FITS_CHANGED, { unitId });
      }
      return { pools: pools.added.length, families: scope.changed.length, pairs };
    });
  }

  /** The first of a flat's ranking, equal to `pageOfFamilies` over everybody; null when the list does not hold this flat's rules today. */
  async pageIn(tx: Tx, flat: FlatFacts, policy: PolicyInForce, first: number): Promise<RankingPage | null> {
    if (flat.availableFrom === null || (flat.withdrawnOn !== null && flat.withdrawnOn <= tx.today)) return null;
    const page = await listPage(tx, digestOf(textOfRules(ruleSetOf(flat))), policy.version, first + 1, first);
    if (page.poolId === null || page.marked.length > MOST_MARKED) return null;
    const facts = await this.households.factsIn(tx, [...new Set([...page.eligible, ...page.ineligible, ...page.marked])]);
    const families = new Map(facts.filter(({ state }) => state === 'applicant').map((one) => [one.id, candidateOf(one)]));
    const of = (ids: readonly Id[]): CandidateFacts[] => ids.flatMap((id) => families.get(id) ?? []);
    return mergedPage(flat, { ...page, eligible: of(page.eligible), ineligible: of(page.ineligible), failures: new Map(Object.entries(page.failures)) }, of(page.marked), policy.document, tx.today, first);
  }

  /** Flats on offer fall to their pools: those of rules nobody had are added, those without a flat are gone, and no more than `MOST_POOLS` are kept. */
  private async placeFlats(tx: Tx): Promise<{ kept: PoolRow[]; added: PoolRow[]; moved: Id[] }> {
    const known = await poolsOf(tx);
    const wanted = largestPools(pooled(await freeFlatsIn(tx, this.occupancy)), MOST_POOLS);
    const [kept, added]: [PoolRow[], PoolRow[]] = [[], []];
    const found = new Set<string>();
    for (const [text, { rules, flats }] of wanted) {
      const rulesHash = digestOf(text);
      found.add(rulesHash);
      const unitIds = flats.map(({ id }) => id).sort();
      const pool = known.find((one) => one.rulesHash === rulesHash);
      if (!pool) added.push(await insertPool(tx, { rulesHash, rules, unitIds }));
      else {
        if (unitIds.join() !== pool.unitIds.join()) await keepUnits(tx, pool.id, unitIds);
        kept.push({ ...pool, unitIds });
      }
    }
    await removePools(tx, known.filter(({ rulesHash }) => !found.has(rulesHash)).map(({ id }) => id));
    return { kept, added, moved: movedFlats(known, [...kept, ...added]) };
  }

  private async scopeIn(tx: Tx, householdIds: readonly Id[] | null): Promise<Scope> {
    if (householdIds?.length === 0) return { families: [], before: new Map(), changed: [] };
    const facts = await this.households.factsIn(tx, householdIds ?? 'waiting');
    const families = facts.filter(({ state }) => state === 'applicant').map(candidateOf);
    const before = new Map((await entriesOf(tx, householdIds)).map((entry) => [entry.id, entry]));
    return { families, before, changed: families.filter((family) => before.get(family.id)?.factsHash !== digestOf(textOfFacts(family))) };
  }

  /** Who waits, and who does no more. @returns where those who are gone were eligible */
  private async keepFamilies(tx: Tx, { families, before }: Scope, policy: PolicyInForce): Promise<FitChange[]> {
    const entries = families.map((family): EntryRow => ({
      id: family.id, waitingSince: family.waitingSince, points: pointsOfFamily(family, policy.document, tx.today), factsHash: digestOf(textOfFacts(family)),
    }));
    await keepEntries(tx, entries.filter((entry) => !isSame(before.get(entry.id), entry)));
    const waiting = new Set(families.map(({ id }) => id));
    const gone = await removeFamilies(tx, [...before.keys()].filter((id) => !waiting.has(id)));
    return gone.map((pair) => ({ ...pair, fits: false }));
  }
}

function judged(pool: PoolRow, families: readonly CandidateFacts[], policy: PolicyInForce, asOf: IsoDate): PairRow[] {
  const flat = flatOf(pool.rules);
  return families.map((family) => ({ poolId: pool.id, householdId: family.id, ...judgedPair(flat, family, policy.document, asOf) }));
}

/** Pairs of these families that are not as they were kept, and what came of it. */
async function movedPairs(tx: Tx, pools: readonly PoolRow[], families: readonly CandidateFacts[], policy: PolicyInForce): Promise<{ pairs: PairRow[]; changes: FitChange[] }> {
  if (pools.length === 0 || families.length === 0) return { pairs: [], changes: [] };
  const kept = new Map((await pairsOf(tx, families.map(({ id }) => id))).map((pair) => [`${pair.poolId} ${pair.householdId}`, pair]));
  const [pairs, changes]: [PairRow[], FitChange[]] = [[], []];
  for (const pair of pools.flatMap((pool) => judged(pool, families, policy, tx.today))) {
    const { poolId, householdId, failed, points } = pair;
    const before = kept.get(`${poolId} ${householdId}`);
    if (before?.points === points && before.failed.join() === failed.join()) continue;
    pairs.push(pair);
    const fits = failed.length === 0;
    if (fits !== (before !== undefined && before.failed.length === 0)) changes.push({ poolId, householdId, fits });
  }
  return { pairs, changes };
}

const isSame = (a: EntryRow | undefined, b: EntryRow): boolean => a?.factsHash === b.factsHash && a.points === b.points && a.waitingSince === b.waitingSince;
