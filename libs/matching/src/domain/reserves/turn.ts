import type { Id } from '#kernel';
import type { Words } from '../facts';
import { ruleNames, type RuleResult } from '../rules';
import { failedBeyond } from '../decision';
import { say } from '../words';

/** Why a reserve cannot take over today. */
export type PassedOverBecause = 'housed_or_closed' | 'has_offer' | 'not_eligible';

export interface PassedOver {
  readonly reserveId: Id;
  readonly householdId: Id;
  readonly because: PassedOverBecause;
  /** Codes of the rules that say no; empty for the other reasons. */
  readonly rules: readonly string[];
}

/** A reserve as the list holds it. */
export interface ReserveInLine {
  readonly id: Id;
  readonly householdId: Id;
  readonly position: number;
  readonly state: 'waiting' | 'offered' | 'dropped';
  readonly overriddenRules: readonly string[];
}

/** What is known of the reserve's family today. */
export interface FamilyToday {
  /** Still waits for a flat. */
  readonly waits: boolean;
  /** Another offer of theirs runs. */
  readonly hasOffer: boolean;
  /** The flat judged for them today; empty for who does not wait any more. */
  readonly rules: readonly RuleResult[];
}

export interface Turn {
  readonly next: Id | null;
  /** Those before the next one, or everybody when nobody can, in the order of the list. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Whose turn it is: the first in the order of the list who still waits, is free and still meets the rules (or those the
 * people who decide did not set aside). Who cannot today is passed over with the reason and stays in the list.
 */
export function whoseTurn(reserves: readonly ReserveInLine[], today: ReadonlyMap<Id, FamilyToday>): Turn {
  const passedOver: PassedOver[] = [];
  for (const reserve of [...reserves].sort((a, b) => a.position - b.position)) {
    if (reserve.state !== 'waiting') continue;
    const why = obstacleOf(reserve, today.get(reserve.householdId));
    if (why === null) return { next: reserve.id, passedOver };
    passedOver.push({ reserveId: reserve.id, householdId: reserve.householdId, ...why });
  }
  return { next: null, passedOver };
}

function obstacleOf(reserve: ReserveInLine, family: FamilyToday | undefined): Pick<PassedOver, 'because' | 'rules'> | null {
  if (!family?.waits) return { because: 'housed_or_closed', rules: [] };
  if (family.hasOffer) return { because: 'has_offer', rules: [] };
  const failed = failedBeyond(family.rules, reserve.overriddenRules);
  return failed.length === 0 ? null : { because: 'not_eligible', rules: failed.map(({ rule }) => rule) };
}

/** The reason as the list shows it. */
export function wordsOfPassedOver({ because, rules }: PassedOver): Words {
  if (because === 'housed_or_closed') return say('už na byt nečeká', 'no longer waits for a flat');
  if (because === 'has_offer') return say('má jinou nabídku', 'has another offer');
  const names = rules.map((rule) => ruleNames[rule] ?? say(rule, rule));
  return say(`nesplňuje: ${names.map(({ cs }) => cs).join(', ')}`, `does not meet: ${names.map(({ en }) => en).join(', ')}`);
}
