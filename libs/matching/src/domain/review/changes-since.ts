import type { Halere, IsoDate } from '#kernel';
import { formatDate, formatKoruna } from '#kernel';
import type { DecisionSnapshot } from '../decision';
import type { CandidateFacts, FlatFacts, Words } from '../facts';
import type { PolicyDocument } from '../policy';
import { matchOf, type Match } from '../ranking';
import { ruleNames, type RuleResult } from '../rules';
import { CRITERIA, type ScoreTerm } from '../score';
import { say, UNKNOWN } from '../words';

/** What makes something be judged otherwise today: other rules, other facts, or the days that passed. */
export type ChangeCause = 'policy' | 'facts' | 'time';

export interface ChangeSince {
  readonly kind: 'rule' | 'term' | 'fact';
  /** Code of the rule, the term or the fact. */
  readonly code: string;
  readonly name: Words;
  readonly then: Words;
  readonly now: Words;
  /** null for a fact: it is the cause. */
  readonly cause: ChangeCause | null;
}

export interface Review {
  readonly eligibleThen: boolean;
  readonly eligibleNow: boolean;
  readonly scoreThen: number;
  readonly scoreNow: number;
  readonly changes: readonly ChangeSince[];
}

/** What the pair is today. */
export interface Today {
  readonly flat: FlatFacts;
  readonly family: CandidateFacts;
  readonly policy: PolicyDocument;
  readonly asOf: IsoDate;
}

/**
 * A frozen decision held against today: what would be judged otherwise and why. The cause is found by changing one thing at a time,
 * the rules first, then the facts; what neither explains came with time.
 */
export function changesSince(snapshot: DecisionSnapshot, today: Today): Review {
  const now = matchOf(today.flat, today.family, today.policy, today.asOf);
  const underNewRules = matchOf(snapshot.flat, snapshot.family, today.policy, snapshot.asOf);
  const withNewFacts = matchOf(today.flat, today.family, today.policy, snapshot.asOf);
  const causeOf = (differs: (match: Match) => boolean): ChangeCause => (differs(underNewRules) ? 'policy' : differs(withNewFacts) ? 'facts' : 'time');
  return {
    eligibleThen: snapshot.rules.every(({ outcome }) => outcome !== 'failed'),
    eligibleNow: now.eligible,
    scoreThen: snapshot.score,
    scoreNow: now.score.total,
    changes: [...ruleChanges(snapshot.rules, now.rules, causeOf), ...termChanges(snapshot.terms, now.score.terms, causeOf), ...factChanges(snapshot, today)],
  };
}

type CauseOf = (differs: (match: Match) => boolean) => ChangeCause;

const OUTCOMES: Readonly<Record<string, Words>> = { passed: say('splňuje', 'met'), failed: say('nesplňuje', 'not met'), unknown: UNKNOWN };
const NOT_ASKED = say('neposuzovalo se', 'not judged');
const outcomeOf = (rules: readonly RuleResult[], code: string): string | undefined => rules.find(({ rule }) => rule === code)?.outcome;

function ruleChanges(then: readonly RuleResult[], now: readonly RuleResult[], causeOf: CauseOf): ChangeSince[] {
  const codes = [...new Set([...then, ...now].map(({ rule }) => rule))];
  return codes.flatMap((code): ChangeSince[] => {
    const [was, is] = [outcomeOf(then, code), outcomeOf(now, code)];
    if (was === is) return [];
    const words = (rules: readonly RuleResult[], outcome: string | undefined): Words => {
      if (outcome === undefined) return NOT_ASKED;
      const { found } = rules.find(({ rule }) => rule === code)!;
      return say(`${OUTCOMES[outcome]!.cs} (${found.cs})`, `${OUTCOMES[outcome]!.en} (${found.en})`);
    };
    const cause = causeOf((match) => outcomeOf(match.rules, code) !== was);
    return [{ kind: 'rule', code, name: ruleNames[code] ?? say(code, code), then: words(then, was), now: words(now, is), cause }];
  });
}

function termChanges(then: readonly ScoreTerm[], now: readonly ScoreTerm[], causeOf: CauseOf): ChangeSince[] {
  const pointsOf = (terms: readonly ScoreTerm[], code: string): number => terms.find(({ term }) => term === code)?.points ?? 0;
  return CRITERIA.flatMap(({ term, name }): ChangeSince[] => {
    const [was, is] = [pointsOf(then, term), pointsOf(now, term)];
    if (was === is) return [];
    return [{ kind: 'term', code: term, name, then: points(was), now: points(is), cause: causeOf((match) => pointsOf(match.score.terms, term) !== was) }];
  });
}

const points = (count: number): Words => say(`${count} b.`, `${count} pts`);
const kc = (amount: Halere | null): Words => (amount === null ? UNKNOWN : say(formatKoruna(amount, 'cs'), formatKoruna(amount, 'en')));
const number = (count: number): Words => say(String(count).replace('.', ','), String(count));
const day = (on: IsoDate | null): Words => (on === null ? UNKNOWN : say(formatDate(on, 'cs'), formatDate(on, 'en')));

interface KnownFact {
  readonly code: string;
  readonly name: Words;
  readonly of: (snapshot: { readonly flat: FlatFacts; readonly family: CandidateFacts }) => Words;
}

/** What may be shown of what was known. Places are left out, one may be avoided for safety; so is the housing situation: its degree stands in the points. */
const FACTS: readonly KnownFact[] = [
  { code: 'persons', name: say('Osob', 'People'), of: ({ family }) => number(family.persons) },
  { code: 'children', name: say('Dětí', 'Children'), of: ({ family }) => number(family.children) },
  { code: 'means', name: say('Příjem a dávky', 'Income and benefits'), of: ({ family }) => kc(family.means) },
  { code: 'waiting_since', name: say('Čeká od', 'Waiting since'), of: ({ family }) => day(family.waitingSince) },
  { code: 'rent', name: say('Nájem', 'Rent'), of: ({ flat }) => kc(flat.rent) },
  { code: 'services', name: say('Služby', 'Services'), of: ({ flat }) => kc(flat.services) },
  { code: 'energy', name: say('Energie', 'Energy'), of: ({ flat }) => kc(flat.energy) },
  { code: 'rooms', name: say('Obytné místnosti', 'Habitable rooms'), of: ({ flat }) => number(flat.habitableRooms) },
  { code: 'area', name: say('Plocha, m²', 'Area, m²'), of: ({ flat }) => number(flat.areaM2) },
  { code: 'available_from', name: say('Volný od', 'Free from'), of: ({ flat }) => day(flat.availableFrom) },
];

/** What was known then, as it may be shown. */
export function factsOfSnapshot(snapshot: DecisionSnapshot): { readonly code: string; readonly name: Words; readonly value: Words }[] {
  return FACTS.map(({ code, name, of }) => ({ code, name, value: of(snapshot) }));
}

function factChanges(snapshot: DecisionSnapshot, today: Today): ChangeSince[] {
  return FACTS.flatMap(({ code, name, of }): ChangeSince[] => {
    const [then, now] = [of(snapshot), of(today)];
    return then.cs === now.cs ? [] : [{ kind: 'fact', code, name, then, now, cause: null }];
  });
}
