import type { IsoDate } from '#kernel';
import type { Layer, ScoreCriterion } from '../criteria/criterion';
import type { CandidateFacts, FlatFacts } from '../facts';
import type { PolicyDocument } from '../policy';
import { mayLive } from '../rules';
import { CRITERIA, pointsOf } from '../score';

/** What an allocation of all free flats is made from; flats and families with a running offer are not among them. */
export interface AgencyFacts {
  readonly flats: readonly FlatFacts[];
  readonly families: readonly CandidateFacts[];
  readonly policy: PolicyDocument;
  readonly asOf: IsoDate;
  /** Points of fit (rooms, affordability, wishes) a pair must have to be considered. */
  readonly minimumFit: number;
}

/** Eligible pairs by flat and then family, with their points. */
export interface EligiblePairs {
  readonly flats: readonly FlatFacts[];
  readonly families: readonly CandidateFacts[];
  readonly start: Int32Array;
  readonly family: Int32Array;
  readonly points: Readonly<Record<Layer, Int32Array>>;
}

/** Flats as they come free, families by who waits longer, whatever order they were read in. */
export function eligiblePairs({ flats, families, policy, asOf, minimumFit }: AgencyFacts): EligiblePairs {
  const sortedFlats = [...flats].sort((a, b) => compareText(a.availableFrom ?? '', b.availableFrom ?? '') || compareText(a.id, b.id));
  const sortedFamilies = [...families].sort((a, b) => compareText(a.waitingSince, b.waitingSince) || compareText(a.id, b.id));
  const [own, ofPair] = [CRITERIA.filter((criterion) => criterion.ofFamilyAlone), CRITERIA.filter((criterion) => !criterion.ofFamilyAlone)];
  const ownPoints = sortedFamilies.map((family) => layersOf(own, sortedFlats[0] ?? null, family, policy, asOf));
  const start = new Int32Array(sortedFlats.length + 1);
  const [family, need, fit, waiting]: number[][] = [[], [], [], []];
  for (const [index, flat] of sortedFlats.entries()) {
    for (let at = 0; at < sortedFamilies.length; at += 1) {
      const one = sortedFamilies[at]!;
      if (!mayLive(flat, one, policy, asOf)) continue;
      const points = layersOf(ofPair, flat, one, policy, asOf);
      const before = ownPoints[at]!;
      if (points.fit + before.fit < minimumFit) continue;
      family!.push(at);
      need!.push(points.need + before.need);
      fit!.push(points.fit + before.fit);
      waiting!.push(points.waiting + before.waiting);
    }
    start[index + 1] = family!.length;
  }
  return {
    flats: sortedFlats, families: sortedFamilies, start, family: Int32Array.from(family!),
    points: { need: Int32Array.from(need!), fit: Int32Array.from(fit!), waiting: Int32Array.from(waiting!) },
  };
}

function layersOf(criteria: readonly ScoreCriterion[], flat: FlatFacts | null, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): Record<Layer, number> {
  const points = { need: 0, fit: 0, waiting: 0 };
  if (flat) for (const criterion of criteria) points[criterion.weighsAs] += pointsOf(criterion, flat, family, policy, asOf);
  return points;
}

export const totalOf = ({ points }: EligiblePairs, pair: number): number => points.need[pair]! + points.fit[pair]! + points.waiting[pair]!;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
