import type { IsoDate } from '#kernel';
import type { Change, ChangeOf, ChangeUnit, Pair } from '../criteria/change';
import type { EligibilityRule } from '../criteria/criterion';
import type { CandidateFacts, FlatFacts, Words } from '../facts';
import type { PolicyDocument } from '../policy';
import { RULES } from '../rules';

/** One change and the pairs it would open, each of them shut out by nothing else. */
export interface Opening<Key> {
  readonly rule: string;
  /** 'facts': nothing is missing but what nobody has found out yet. */
  readonly of: ChangeOf | 'facts';
  readonly unit: ChangeUnit | null;
  /** The fewest steps that open all of them; null where there is nothing to count. */
  readonly steps: number | null;
  readonly words: Words;
  readonly opens: readonly Key[];
}

/** Sums of money are worth a few stops on the way, not one for each flat. */
const STOPS = 3;

/** What a family, its landlord or its agency could change so that flats open: more of a benefit, a landlord's consent, a fact found out. */
export function openingsForFamily(family: CandidateFacts, flats: readonly FlatFacts[], policy: PolicyDocument, asOf: IsoDate): Opening<FlatFacts['id']>[] {
  return openingsOf(flats.map((flat) => ({ key: flat.id, pair: { flat, family } })), policy, asOf, ['family', 'landlord', 'agency']);
}

/** The same seen from a flat: what its landlord could change so that families open to it. A benefit is each family's own and is not summed. */
export function openingsForFlat(flat: FlatFacts, families: readonly CandidateFacts[], policy: PolicyDocument, asOf: IsoDate): Opening<CandidateFacts['id']>[] {
  return openingsOf(families.map((family) => ({ key: family.id, pair: { flat, family } })), policy, asOf, ['landlord', 'agency']);
}

function openingsOf<Key>(pairs: readonly { readonly key: Key; readonly pair: Pair }[], policy: PolicyDocument, asOf: IsoDate, by: readonly ChangeOf[]): Opening<Key>[] {
  const openings: Opening<Key>[] = [];
  for (const rule of RULES) {
    const alone = pairs.filter(({ pair }) => isOnly(rule, 'failed', pair, policy, asOf));
    const changes = alone.flatMap(({ key, pair }) => (rule.changes?.(pair.flat, pair.family, policy) ?? []).filter((change) => by.includes(change.of)).map((change) => ({ key, change })));
    for (const kind of new Set(changes.map(({ change }) => `${change.of} ${change.unit}`))) {
      openings.push(...stopsOf(rule.rule, changes.filter(({ change }) => `${change.of} ${change.unit}` === kind)));
    }
    const unknown = pairs.filter(({ pair }) => isOnly(rule, 'unknown', pair, policy, asOf));
    const words = unknown[0] && rule.verdict(unknown[0].pair.flat, unknown[0].pair.family, policy, 'unknown').findOut;
    if (words) openings.push({ rule: rule.rule, of: 'facts', unit: null, steps: null, words, opens: unknown.map(({ key }) => key) });
  }
  return openings;
}

/** The rule says so, and no rule says a no beside it. */
function isOnly(rule: EligibilityRule, outcome: 'failed' | 'unknown', { flat, family }: Pair, policy: PolicyDocument, asOf: IsoDate): boolean {
  return rule.outcome(flat, family, policy, asOf) === outcome && RULES.every((other) => other === rule || other.outcome(flat, family, policy, asOf) !== 'failed');
}

/** Small sums first: each stop opens all that a smaller one does, and more. Changes without an amount are told once. */
function stopsOf<Key>(rule: string, found: readonly { readonly key: Key; readonly change: Change }[]): Opening<Key>[] {
  const amounts = [...new Set(found.map(({ change }) => change.steps))].sort((a, b) => a - b);
  return amounts.slice(0, STOPS).map((steps) => {
    const { of, unit, words } = found.find(({ change }) => change.steps === steps)!.change;
    return { rule, of, unit, steps, words, opens: found.filter(({ change }) => change.steps <= steps).map(({ key }) => key) };
  });
}
