import fc from 'fast-check';
import { arrayLiteral } from './array-literal';

/** What PostgreSQL reads: elements by comma, quoted ones with backslashes taken off, an unquoted NULL is nothing. */
function readLiteral(literal: string): (string | null)[] {
  const found: (string | null)[] = [];
  const element = /"((?:[^"\\]|\\.)*)"|([^",{}]+)/gs;
  for (const [, quoted, bare] of literal.slice(1, -1).matchAll(element)) found.push(quoted !== undefined ? quoted.replace(/\\(.)/gs, '$1') : bare!.toUpperCase() === 'NULL' ? null : bare!);
  return found;
}

describe('a list of parameters', () => {
  it('says any texts and nothings in PostgreSQL’s own words', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', 'NULL', 'null', '{}', '"', '\\', 'a,b', ' x ', 'Žďár', '2026-03-01', '-5'), fc.constant(null));
    fc.assert(fc.property(fc.array(text), (values) => expect(readLiteral(arrayLiteral(values)!)).toEqual(values)));
  });

  it('says numbers and truths; leaves everything else to the driver', () => {
    expect(arrayLiteral([1, -2, 9007199254740991, true, false, undefined])).toBe('{1,-2,9007199254740991,true,false,NULL}');
    expect(arrayLiteral([])).toBe('{}');
    expect(arrayLiteral([new Date(0)])).toBeNull();
    expect(arrayLiteral([['a']])).toBeNull();
    expect(arrayLiteral([{ a: 1 }])).toBeNull();
  });
});
