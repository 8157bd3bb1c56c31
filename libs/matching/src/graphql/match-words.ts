import type { Id, Language } from '#kernel';
import type { RankedMatch, Match as JudgedMatch } from '../domain/ranking';
import { ruleNames, type RuleResult } from '../domain/rules';
import type { ScoreTerm } from '../domain/score';
import { TERMS } from '../domain/policy';
import type { PolicyInForce } from '../matching-policies.service';
import type { Match, MatchingPolicy, MatchRule, MatchTerm, MissingRule } from './matching.type';

/** Judged matches in the words of one language. */
export function sayMatch(match: JudgedMatch | RankedMatch, language: Language, offeredElsewhere: ReadonlyMap<Id, Id> = new Map()): Match {
  return {
    householdId: match.householdId,
    flatId: match.flatId,
    eligible: match.eligible,
    rank: 'rank' in match ? match.rank : null,
    tied: 'tied' in match ? match.tied : false,
    score: match.score.total,
    possibleScore: match.score.possible,
    hasUnknown: match.hasUnknown,
    sharePercent: match.sharePermille === null ? null : match.sharePermille / 10,
    reasons: match.reasons.map((term) => sayTerm(term, language)),
    terms: match.score.terms.map((term) => sayTerm(term, language)),
    rules: match.rules.map((rule) => sayRule(rule, language)),
    offeredElsewhere: offeredElsewhere.has(match.householdId),
  };
}

function sayTerm(term: ScoreTerm, language: Language): MatchTerm {
  return { term: term.term, words: term.words[language], points: term.points, cap: term.cap, known: term.known, sourceOn: term.sourceOn };
}

function sayRule(rule: RuleResult, language: Language): MatchRule {
  return {
    rule: rule.rule,
    name: ruleNames[rule.rule]![language],
    outcome: rule.outcome,
    needed: rule.needed[language],
    found: rule.found[language],
    overridable: rule.overridable,
    wouldHelp: rule.wouldHelp?.[language] ?? null,
  };
}

export function sayPolicy(policy: PolicyInForce): MatchingPolicy {
  const { eligibility, caps, offerWorkingDays, reservesAtMost } = policy.document;
  return {
    version: policy.version,
    adoptedOn: policy.adoptedOn,
    maxPersonsPerRoom: eligibility.maxPersonsPerRoom,
    minM2PerPerson: eligibility.minM2PerPerson,
    maxSharePercent: eligibility.maxShareOfMeansPercent,
    offerWorkingDays,
    reservesAtMost,
    terms: TERMS.map((term) => ({ term, cap: caps[term] })),
  };
}

/** What shuts families out of this flat, most often first. */
export function mostOftenMissing(failures: ReadonlyMap<string, number>, language: Language): MissingRule[] {
  return [...failures]
    .map(([rule, families]) => ({ rule, name: ruleNames[rule]![language], families }))
    .sort((a, b) => b.families - a.families || (a.rule < b.rule ? -1 : 1));
}
