import type { Id, IsoDate } from '#kernel';
import type { CandidateFacts, FlatFacts } from './facts';
import type { PolicyDocument } from './policy';
import { matchOf, type Match, type RankedMatch } from './ranking';
import { mayLive } from './rules';
import { totalOf } from './score';

/**
 * A few families side by side, in the order asked, each with the rank it has among all. Words are made for these alone; equal to
 * their places in `rankFamilies`.
 */
export function matchesAmong(flat: FlatFacts, families: readonly CandidateFacts[], ids: readonly Id[], policy: PolicyDocument, asOf: IsoDate): (Match | RankedMatch)[] {
  const asked = ids.flatMap((id) => families.find((family) => family.id === id) ?? []);
  const matches = asked.map((family) => ({ family, match: matchOf(flat, family, policy, asOf), before: 0, equal: 0 }));
  for (const family of families) {
    if (!mayLive(flat, family, policy, asOf)) continue;
    const total = totalOf(flat, family, policy, asOf);
    for (const one of matches) {
      const lead = total - one.match.score.total || (family.waitingSince < one.family.waitingSince ? 1 : family.waitingSince > one.family.waitingSince ? -1 : 0);
      if (lead > 0) one.before += 1;
      else if (lead === 0) one.equal += 1;
    }
  }
  return matches.map(({ match, before, equal }) => (match.eligible ? { ...match, rank: before + 1, tied: equal > 1 } : match));
}
