import { daysBetween, formatKoruna, type IsoDate } from '#kernel';
import { affordabilityOf } from './affordability';
import type { CandidateFacts, FlatFacts, Words } from './facts';
import type { PolicyDocument, Term } from './policy';
import { isAmong } from './rules';
import { children, decimal, months, rooms, say } from './words';

/** One term of a score. What is not known has no points and says so; its cap is what it could still bring. */
export interface ScoreTerm {
  readonly term: Term;
  readonly points: number;
  readonly cap: number;
  readonly known: boolean;
  readonly words: Words;
  /** Since when the fact behind it holds; null when it has no day of its own. */
  readonly sourceOn: IsoDate | null;
}

export interface Score {
  /** Exactly the sum of the terms' points. */
  readonly total: number;
  /** The most it could be once everything unknown is known. */
  readonly possible: number;
  readonly terms: readonly ScoreTerm[];
}

export function scoreOf(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): Score {
  const terms = [
    urgency(family, policy),
    childrenTerm(family, policy),
    roomFit(flat, family, policy),
    waiting(family, policy, asOf),
    affordability(flat, family, policy),
    wishes(flat, family, policy),
  ];
  const total = terms.reduce((sum, term) => sum + term.points, 0);
  return { total, possible: total + terms.reduce((sum, term) => sum + (term.known ? 0 : term.cap), 0), terms };
}

/** The three that weigh most, strongest first; equal ones in the order of the policy's terms. */
export function strongestReasons(score: Score): ScoreTerm[] {
  return score.terms
    .map((term, index) => ({ term, index }))
    .sort((a, b) => b.term.points - a.term.points || Number(b.term.known) - Number(a.term.known) || a.index - b.index)
    .slice(0, 3)
    .map(({ term }) => term);
}

function term(name: Term, points: number, policy: PolicyDocument, words: Words, sourceOn: IsoDate | null = null): ScoreTerm {
  const cap = policy.caps[name];
  return { term: name, points: Math.max(0, Math.min(cap, Math.floor(points))), cap, known: true, words, sourceOn };
}

function unknownTerm(name: Term, policy: PolicyDocument, words: Words): ScoreTerm {
  return { term: name, points: 0, cap: policy.caps[name], known: false, words, sourceOn: null };
}

/** The words give the degree only: who flees violence and who sleeps outside read the same. */
function urgency(family: CandidateFacts, policy: PolicyDocument): ScoreTerm {
  const points = family.ethosCode === null ? undefined : policy.urgencyByEthos[family.ethosCode.split('.')[0]!];
  if (points === undefined) return unknownTerm('urgency', policy, say('bytová situace neznámá', 'housing situation unknown'));
  const share = policy.caps.urgency === 0 ? 0 : points / policy.caps.urgency;
  const words = share >= 0.9
    ? say('velmi naléhavá bytová situace', 'very urgent housing situation')
    : share >= 0.65 ? say('naléhavá bytová situace', 'urgent housing situation') : say('nejistá bytová situace', 'insecure housing situation');
  return term('urgency', points, policy, words, family.ethosSince);
}

function childrenTerm(family: CandidateFacts, policy: PolicyDocument): ScoreTerm {
  const words = family.children === 0 ? say('bez dětí', 'no children') : children(family.children);
  return term('children', family.children * policy.pointsPerChild, policy, words);
}

/** Eurostat's standard as points: every missing and every spare room costs some; a span is judged by its kinder end. */
function roomFit(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument): ScoreTerm {
  const missing = Math.max(0, family.roomsAtLeast - flat.habitableRooms);
  const spare = Math.max(0, flat.habitableRooms - family.roomsAtMost);
  const points = policy.caps.room_fit - missing * policy.pointsLostPerMissingRoom - spare * policy.pointsLostPerSpareRoom;
  const has = rooms(flat.habitableRooms);
  if (missing > 0) return term('room_fit', points, policy, say(`${has.cs}, o ${missing} méně než potřebuje`, `${has.en}, ${missing} fewer than needed`));
  if (spare > 0) return term('room_fit', points, policy, say(`${has.cs}, o ${spare} víc než potřebuje`, `${has.en}, ${spare} more than needed`));
  return term('room_fit', points, policy, say(`${has.cs}, právě kolik potřebuje`, `${has.en}, just as many as needed`));
}

/** Whole months, by the average length of a month: a day more or less never decides. */
function waiting(family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): ScoreTerm {
  const count = Math.max(0, Math.floor((daysBetween(family.waitingSince, asOf) * 12) / 365.25));
  const long = months(count);
  const words = count === 0 ? say('čeká méně než měsíc', 'waiting less than a month') : say(`čeká ${long.cs}`, `waiting ${long.en}`);
  return term('waiting', count * policy.pointsPerMonthWaiting, policy, words, family.waitingSince);
}

/** All points up to the comfortable share, none at the ceiling, evenly between. */
function affordability(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument): ScoreTerm {
  const most = policy.eligibility.maxShareOfMeansPercent;
  const sum = affordabilityOf(flat, family, most);
  if (sum.means === null) return unknownTerm('affordability', policy, say('příjem neznámý', 'income unknown'));
  if (sum.sharePermille === null) return term('affordability', 0, policy, say('bez příjmu', 'no income'));
  if (sum.fullCost === null) return unknownTerm('affordability', policy, say('náklady na energii neznámé', 'cost of energy unknown'));
  const share = sum.sharePermille / 10;
  const points = (policy.caps.affordability * (most - share)) / (most - policy.comfortableSharePercent);
  return term('affordability', points, policy, say(`bydlení za ${decimal(share).cs} % příjmu`, `housing takes ${decimal(share).en} % of income`));
}

/** Each wish the flat meets has an even share of the points. */
function wishes(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument): ScoreTerm {
  const asked: { met: boolean | null; words: Words }[] = [];
  if (family.cities.length > 0) asked.push({ met: isAmong(flat.city, family.cities), words: say('město podle přání', 'the wished-for city') });
  if (family.parts.length > 0) asked.push({ met: flat.part === null ? null : isAmong(flat.part, family.parts), words: say('čtvrť podle přání', 'the wished-for part of town') });
  if (family.wishedRooms !== null) asked.push({ met: flat.habitableRooms >= family.wishedRooms, words: say('počet místností podle přání', 'the wished-for number of rooms') });
  if (family.wishedCeiling !== null) {
    const cost = flat.rent + flat.services + (flat.energy ?? 0);
    const limit = { cs: formatKoruna(family.wishedCeiling, 'cs'), en: formatKoruna(family.wishedCeiling, 'en') };
    asked.push({ met: cost <= family.wishedCeiling, words: say(`do ${limit.cs} měsíčně`, `up to ${limit.en} a month`) });
  }
  if (asked.length === 0) return term('wishes', 0, policy, say('bez zvláštních přání', 'no particular wishes'));
  const met = asked.filter((wish) => wish.met === true);
  if (met.length === 0 && asked.some((wish) => wish.met === null)) return unknownTerm('wishes', policy, say('splnění přání neznámé', 'wishes: unknown'));
  const words = met.length === 0 ? say('přání nesplněna', 'wishes not met') : say(met.map((wish) => wish.words.cs).join(', '), met.map((wish) => wish.words.en).join(', '));
  return term('wishes', (policy.caps.wishes * met.length) / asked.length, policy, words);
}
