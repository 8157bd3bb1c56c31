import { halere } from '#kernel';
import type { HouseholdFacts } from '#households';
import type { CandidateFacts } from './facts';

/** The facts of a household as a matching weighs them: wishes sorted by what they are about. */
export function candidateOf(facts: HouseholdFacts): CandidateFacts {
  const wished = (kind: string): string[] => facts.wishes.filter((wish) => wish.kind === kind).map((wish) => wish.value);
  const number = (kind: string): number | null => {
    const digits = wished(kind)[0]?.replace(/[\s\u00a0]/g, '');
    return digits && /^\d{1,7}$/.test(digits) ? Number(digits) : null;
  };
  const ceiling = number('max_total');
  return {
    id: facts.id,
    waitingSince: facts.waitingSince,
    persons: facts.persons,
    children: facts.children,
    roomsAtLeast: facts.roomsAtLeast,
    roomsAtMost: facts.roomsAtMost,
    ethosCode: facts.ethosCode,
    ethosSince: facts.ethosSince,
    means: facts.means,
    needs: facts.needs,
    cities: wished('city'),
    parts: wished('part'),
    avoidedCities: wished('avoid_city'),
    avoidedParts: wished('avoid_part'),
    wishedCeiling: ceiling === null ? null : halere(ceiling * 100),
    wishedRooms: number('min_rooms'),
  };
}
