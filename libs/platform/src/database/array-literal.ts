const PLAIN = /^[\w.:+-]+$/;

/**
 * A list as PostgreSQL writes it, `{a,b}`; null for a list of something else than strings, numbers, truths and nulls,
 * which the driver then writes itself. The driver escapes letter by letter; ids, days and sums need no escaping, and a
 * monthly run sends half a million of them.
 */
export function arrayLiteral(values: readonly unknown[]): string | null {
  let text = '{';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (index > 0) text += ',';
    if (typeof value === 'string') text += PLAIN.test(value) && value.toLowerCase() !== 'null' ? value : `"${value.replace(/[\\"]/g, '\\$&')}"`;
    else if (typeof value === 'number' || typeof value === 'boolean') text += String(value);
    else if (value === null || value === undefined) text += 'NULL';
    else return null;
  }
  return `${text}}`;
}

export const withArrayLiterals = (params: readonly unknown[]): unknown[] => params.map((value) => (Array.isArray(value) ? (arrayLiteral(value) ?? value) : value));
