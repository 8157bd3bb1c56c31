import type { Id, Language } from '#kernel';
import type { RankedMatch, Match as JudgedMatch } from '../domain/ranking';
import { ruleNames, RULES, type RuleResult } from '../domain/rules';
import { CRITERIA, type ScoreTerm } from '../domain/score';
import { TERMS, type PolicyDocument } from '../domain/policy';
import type { PolicyInForce } from '../matching-policies.service';
import type { Match, MatchingPolicy, MatchRule, MatchTerm, MissingRule } from './matching.type';

/** Judged matches in the words of one language. */
export function sayMatch(match: JudgedMatch | RankedMatch, policy: PolicyDocument, language: Language, offeredElsewhere: ReadonlyMap<Id, Id> = new Map()): Match {
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
    reasons: match.reasons.map((term) => sayTerm(term, policy, language)),
    terms: match.score.terms.map((term) => sayTerm(term, policy, language)),
    rules: match.rules.map((rule) => sayRule(rule, policy, language)),
    offeredElsewhere: offeredElsewhere.has(match.householdId),
  };
}

/** A term with how its points are counted under the policy it was counted by. */
export function sayTerm(term: ScoreTerm, policy: PolicyDocument, language: Language): MatchTerm {
  const criterion = CRITERIA.find((one) => one.term === term.term)!;
  return {
    term: term.term, words: term.words[language], points: term.points, cap: term.cap, known: term.known, sourceOn: term.sourceOn,
    sentence: criterion.sentence(policy)[language], test: criterion.test(policy)[language], law: criterion.law?.[language] ?? null,
  };
}

/** A rule with its check, under the policy it was judged by. A snapshot of before the changes were kept has none. */
export function sayRule(result: RuleResult, policy: PolicyDocument, language: Language): MatchRule {
  const rule = RULES.find((one) => one.rule === result.rule)!;
  return {
    rule: rule.rule,
    name: rule.name[language],
    outcome: result.outcome,
    needed: result.needed[language],
    found: result.found[language],
    overridable: result.overridable,
    wouldHelp: result.wouldHelp?.[language] ?? null,
    changes: (result.changes ?? []).map(({ of, unit, steps, words }) => ({ of, unit, amount: steps, words: words[language] })),
    sentence: rule.sentence(policy)[language],
    test: rule.test(policy)[language],
    law: rule.law?.[language] ?? null,
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
