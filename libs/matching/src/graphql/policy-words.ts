import { refuse, type IsoDate, type Language } from '#kernel';
import { TERMS, weighed, type PolicyDocument, type Term } from '../domain/policy';
import type { MatchingRefusal } from '../domain/refusals';
import { RULES } from '../domain/rules';
import { CRITERIA } from '../domain/score';
import type { PolicyVersion as VersionRow } from '../store/policies.repository';
import type { PolicyValuesInput } from './policy.input';
import type { PolicySentence, PolicyValues, PolicyVersion } from './policy.type';

/** A version as it is published: every rule and criterion in one sentence with its values. */
export function sayVersion(row: Pick<VersionRow, 'version' | 'document'> & Partial<VersionRow>, state: PolicyVersion['state'], language: Language): PolicyVersion {
  const { document } = row;
  return {
    id: row.id ?? null,
    version: row.version,
    from: row.adoptedOn ?? null,
    adoptedByName: row.adoptedByName ?? null,
    decidedAt: row.decidedAt ?? null,
    reason: row.reason ?? null,
    state,
    values: valuesOf(document),
    rules: RULES.map((rule): PolicySentence => ({ code: rule.rule, name: rule.name[language], sentence: rule.sentence(document)[language], test: rule.test(document)[language], law: rule.law?.[language] ?? null, weight: null, overridable: rule.overridable ?? false })),
    criteria: CRITERIA.map((one): PolicySentence => ({ code: one.term, name: one.name[language], sentence: one.sentence(document)[language], test: one.test(document)[language], law: one.law?.[language] ?? null, weight: document.caps[one.term], overridable: false })),
  };
}

/** Of the versions, newest first: those from a later day are planned, of the others the one that began to hold last is in force. */
export function statesOf(versions: readonly VersionRow[], today: IsoDate): PolicyVersion['state'][] {
  const begun = versions.filter((version) => version.adoptedOn <= today).map((version) => version.adoptedOn).sort().at(-1);
  const inForce = versions.findIndex((version) => version.adoptedOn === begun);
  return versions.map((version, index) => (version.adoptedOn > today ? 'planned' : index === inForce ? 'in_force' : 'past'));
}

function valuesOf(document: PolicyDocument): PolicyValues {
  const { eligibility, caps } = document;
  return {
    maxPersonsPerRoom: eligibility.maxPersonsPerRoom,
    minM2PerPerson: eligibility.minM2PerPerson,
    maxSharePercent: eligibility.maxShareOfMeansPercent,
    comfortableSharePercent: document.comfortableSharePercent,
    offerWorkingDays: document.offerWorkingDays,
    reservesAtMost: document.reservesAtMost,
    pointsPerChild: document.pointsPerChild,
    pointsLostPerMissingRoom: document.pointsLostPerMissingRoom,
    pointsLostPerSpareRoom: document.pointsLostPerSpareRoom,
    pointsPerMonthWaiting: document.pointsPerMonthWaiting,
    weights: TERMS.map((term) => ({ term, cap: caps[term] })),
  };
}

/** A document with the values a person wrote; what the form does not show stays as it was. Refuses policy_weight_twice. */
export function documentOf(base: PolicyDocument, values: PolicyValuesInput): PolicyDocument {
  const { maxPersonsPerRoom, minM2PerPerson, maxSharePercent, weights, reservesAtMost, ...others } = values;
  const twice = weights.find(({ term }, index) => weights.findIndex((other) => other.term === term) < index);
  if (twice) {
    const { cs, en } = CRITERIA.find(({ term }) => term === twice.term)!.name;
    refuse<MatchingRefusal>('policy_weight_twice', { term: cs, termEn: en }, 'weights');
  }
  const caps: Partial<Record<Term, number>> = Object.fromEntries(weights.map(({ term, cap }) => [term, cap]));
  return { ...weighed(base, caps), ...others, reservesAtMost: reservesAtMost ?? base.reservesAtMost, eligibility: { maxPersonsPerRoom, minM2PerPerson, maxShareOfMeansPercent: maxSharePercent } };
}
