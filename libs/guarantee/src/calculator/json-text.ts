import { refuse } from '#kernel';
import type { CalculatorRefusal } from './sentences';

/**
 * The value a JSON text tells. Where it breaks, the line is named; a field written twice in one object is refused, since only
 * the last of two lists of events would count and nobody would see it.
 * @throws Refused simulation_not_json, simulation_broken_json, simulation_written_twice
 */
export function readJson(text: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return line === undefined ? refuse<CalculatorRefusal>('simulation_not_json') : refuse<CalculatorRefusal>('simulation_broken_json', { line: Number(line) });
  }
  const twice = writtenTwice(json);
  return twice === null ? value : refuse<CalculatorRefusal>('simulation_written_twice', twice);
}

/** Each string, brace or line end of a JSON text; a string followed by a colon is a name. */
const TOKEN = /"(?:[^"\\]|\\.)*"(?<colon>\s*:)?|[{}]|\n/g;

/** The first field written twice in the same object, of a text that is JSON already. */
function writtenTwice(json: string): { readonly field: string; readonly line: number } | null {
  const names: Set<string>[] = [];
  let line = 1;
  for (const { 0: token, groups } of json.matchAll(TOKEN)) {
    if (token === '{') names.push(new Set());
    else if (token === '}') names.pop();
    else if (groups?.['colon'] !== undefined) {
      const name = JSON.parse(token.slice(0, -groups['colon'].length)) as string;
      if (names.at(-1)!.has(name)) return { field: name.slice(0, 60), line };
      names.at(-1)!.add(name);
    }
    line += token.split('\n').length - 1;
  }
  return null;
}
