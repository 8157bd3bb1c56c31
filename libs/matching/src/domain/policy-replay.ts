import type { Id, IsoDate } from '#kernel';
import { allocateAgency } from './allocation/agency';
import type { CandidateFacts, FlatFacts } from './facts';
import type { PolicyDocument } from './policy';
import { rankFamilies, type RankedMatch } from './ranking';

/** One flat under two policies: who is first, and how many may live there. */
export interface FlatReplay {
  readonly flatId: Id;
  readonly firstBefore: readonly Id[];
  readonly firstAfter: readonly Id[];
  readonly eligibleBefore: number;
  readonly eligibleAfter: number;
}

/** One family under two policies: its best place among all flats, null where it may live in none. */
export interface FamilyReplay {
  readonly householdId: Id;
  readonly bestBefore: number | null;
  readonly bestAfter: number | null;
  readonly flatsBefore: number;
  readonly flatsAfter: number;
}

export interface PolicyReplay {
  readonly flats: readonly FlatReplay[];
  /** Families whose best place is nearer to the first, or who may live somewhere now; the most moved first. */
  readonly gainers: readonly FamilyReplay[];
  readonly losers: readonly FamilyReplay[];
  readonly housedBefore: number;
  readonly housedAfter: number;
}

interface Standing {
  best: number | null;
  flats: number;
}

/** The same flats and families of one day under the policy in force and under another one. Nothing is kept. */
export function replayPolicy(flats: readonly FlatFacts[], families: readonly CandidateFacts[], before: PolicyDocument, after: PolicyDocument, asOf: IsoDate): PolicyReplay {
  const old = new Map<Id, Standing>();
  const now = new Map<Id, Standing>();
  const replayed = flats.map((flat): FlatReplay => {
    const was = rankFamilies(flat, families, before, asOf).eligible;
    const is = rankFamilies(flat, families, after, asOf).eligible;
    note(old, was);
    note(now, is);
    return { flatId: flat.id, firstBefore: firstOf(was), firstAfter: firstOf(is), eligibleBefore: was.length, eligibleAfter: is.length };
  });
  const moved = families.map(({ id }): FamilyReplay => {
    const [was, is] = [old.get(id), now.get(id)];
    return { householdId: id, bestBefore: was?.best ?? null, bestAfter: is?.best ?? null, flatsBefore: was?.flats ?? 0, flatsAfter: is?.flats ?? 0 };
  });
  const by = (a: FamilyReplay, b: FamilyReplay): number => Math.abs(shift(b)) - Math.abs(shift(a)) || (a.householdId < b.householdId ? -1 : 1);
  const housed = (policy: PolicyDocument): number => allocateAgency({ flats, families, policy, asOf, minimumFit: 0 }).optimal.housed;
  return {
    flats: replayed,
    gainers: moved.filter((family) => shift(family) > 0).sort(by),
    losers: moved.filter((family) => shift(family) < 0).sort(by),
    housedBefore: housed(before),
    housedAfter: housed(after),
  };
}

const firstOf = (ranked: readonly RankedMatch[]): Id[] => ranked.filter((match) => match.rank === 1).map((match) => match.householdId);

function note(standings: Map<Id, Standing>, ranked: readonly RankedMatch[]): void {
  for (const { householdId, rank } of ranked) {
    const standing = standings.get(householdId) ?? { best: null, flats: 0 };
    standings.set(householdId, { best: standing.best === null ? rank : Math.min(standing.best, rank), flats: standing.flats + 1 });
  }
}

/** Places won; whoever may live nowhere stands behind everybody. */
const NOWHERE = 1_000_000;
const shift = ({ bestBefore, bestAfter }: FamilyReplay): number => (bestBefore ?? NOWHERE) - (bestAfter ?? NOWHERE);
