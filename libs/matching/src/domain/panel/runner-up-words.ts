import type { Words } from '../facts';
import { ruleNames, type RuleResult } from '../rules';
import { say } from '../words';
import type { RunnerUp } from './runners-up';

/** Why a candidate is not proposed as a reserve; null for one who is. */
export function wordsOfRunnerUp({ because }: Pick<RunnerUp, 'because'>, failed: readonly RuleResult[]): Words | null {
  if (because === null) return null;
  if (because === 'not_supported') return say('pro nebylo víc hlasů než proti', 'no more votes for than against');
  if (because === 'not_waiting') return say('na byt už nečeká', 'no longer waits for a flat');
  const names = failed.map(({ rule }) => ruleNames[rule] ?? say(rule, rule));
  return say(`nesplňuje: ${names.map(({ cs }) => cs).join(', ')}`, `does not meet: ${names.map(({ en }) => en).join(', ')}`);
}
