import type { CandidateFacts, FlatFacts, Words } from '../facts';
import type { Match } from '../ranking';
import type { Term } from '../policy';

/** What a member sees of a candidate: counts and words. No name, no address, no money, no place in the ranking. */
export interface CandidatePacket {
  readonly adults: number;
  readonly children: number;
  /** What the flat must allow, by the codes of the households' list; null: nobody has asked. */
  readonly needs: readonly string[] | null;
  readonly reasons: readonly Words[];
  /** Rules nobody can answer yet, by their codes. */
  readonly unknown: readonly string[];
  /** To choose this candidate the panel sets a rule aside; which and why is for the staff. */
  readonly exception: boolean;
}

/** What a member sees of the flat: enough to judge whom it suits, no door number. Money in haléře a month. */
export interface FlatPacket {
  readonly code: string;
  readonly layout: string;
  readonly areaM2: number;
  readonly habitableRooms: number;
  readonly floor: number;
  readonly hasLift: boolean | null;
  readonly stepFree: boolean | null;
  readonly city: string;
  readonly part: string | null;
  readonly rent: number;
  readonly services: number;
}

/** Of the score only what tells neither income nor what a family wishes to pay. */
const SHOWN_TERMS: readonly Term[] = ['urgency', 'children', 'room_fit', 'waiting'];
/** Rules that would tell the same. */
const HIDDEN_RULES: readonly string[] = ['affordability'];

export function candidatePacket(match: Match, family: CandidateFacts, exception: boolean): CandidatePacket {
  return {
    adults: family.persons - family.children,
    children: family.children,
    needs: family.needs,
    reasons: match.score.terms.filter(({ term, known }) => known && SHOWN_TERMS.includes(term)).map(({ words }) => words),
    unknown: match.rules.filter(({ rule, outcome }) => outcome === 'unknown' && !HIDDEN_RULES.includes(rule)).map(({ rule }) => rule),
    exception,
  };
}

export function flatPacket(flat: FlatFacts & { readonly code: string; readonly layout: string }): FlatPacket {
  const { code, layout, areaM2, habitableRooms, floor, hasLift, stepFree, city, part, rent, services } = flat;
  return { code, layout, areaM2, habitableRooms, floor, hasLift, stepFree, city, part, rent, services };
}
