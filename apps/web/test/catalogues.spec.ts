import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

const SOURCE = join(__dirname, '..', 'src');

const files = (readdirSync(SOURCE, { recursive: true }) as string[]).filter((path) => !path.startsWith('graphql/'));
const folders = files.filter((path) => path.endsWith('cs.json') || path.endsWith('en.json')).map((path) => path.replace(/[a-z]+\.json$/, ''));
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(join(SOURCE, path), 'utf8')) as Record<string, string>;
const tryRead = (path: string): Record<string, string> => (files.includes(path) ? read(path) : {});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
const code = files.filter((path) => /(?<!\.spec)\.tsx?$/.test(path)).map((path) => ({ path, text: withoutComments(readFileSync(join(SOURCE, path), 'utf8')) }));
const catalogues = [...new Set(folders)].sort().map((folder) => ({ folder, cs: tryRead(`${folder}cs.json`), en: tryRead(`${folder}en.json`) }));
const all = Object.assign({}, ...catalogues.map(({ cs }) => cs)) as Record<string, string>;

/** Every plural of a message, however deep, with its forms; and every argument it asks for. */
function looksInside(elements: MessageFormatElement[]): { plurals: string[][]; names: Set<string> } {
  const plurals: string[][] = [];
  const names = new Set<string>();
  for (const element of elements) {
    if ('value' in element && element.type !== TYPE.literal) names.add(element.value);
    if (element.type === TYPE.plural) plurals.push(Object.keys(element.options));
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) {
        const inner = looksInside(value);
        plurals.push(...inner.plurals);
        inner.names.forEach((name) => names.add(name));
      }
    }
  }
  return { plurals, names };
}

describe('the words of the client', () => {
  it.each(catalogues)('$folder says the same things in Czech and in English, asking for the same facts', ({ cs, en }) => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(cs).sort());
    for (const [id, sentence] of Object.entries(cs)) {
      expect({ id, empty: sentence.trim() === '' || en[id]?.trim() === '' }).toEqual({ id, empty: false });
      const facts = (text: string) => [...looksInside(parse(text)).names].sort();
      expect({ id, facts: facts(en[id] ?? '') }).toEqual({ id, facts: facts(sentence) });
    }
  });

  it.each(catalogues)('$folder gives every plural all its forms: one, few, many and other in Czech', ({ cs, en }) => {
    for (const [id, sentence] of Object.entries(cs)) {
      for (const forms of looksInside(parse(sentence)).plurals) expect({ id, forms }).toEqual({ id, forms: expect.arrayContaining(['one', 'few', 'many', 'other']) as string[] });
    }
    for (const [id, sentence] of Object.entries(en)) {
      for (const forms of looksInside(parse(sentence)).plurals) expect({ id, forms }).toEqual({ id, forms: expect.arrayContaining(['one', 'other']) as string[] });
    }
  });

  it('no two screens claim the same id', () => {
    const counts = new Map<string, number>();
    for (const id of catalogues.flatMap(({ cs }) => Object.keys(cs))) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('every text a screen asks for is in a catalogue', () => {
    const spaces = [...new Set(Object.keys(all).map((id) => id.split('.')[0]))].join('|');
    const missing = code.flatMap(({ path, text }) => {
      const asked = [
        ...text.matchAll(/(?:\bt\(|<T\s+id=\{?)\s*['"]([^'"]+)['"]/g),
        ...text.matchAll(new RegExp(`['"]((?:${spaces})\\.[\\w.-]+)['"]`, 'g')),
      ].map(([, id]) => id as string);
      const built = [...text.matchAll(/(?:\bt\(|<T\s+id=\{)\s*`([^`$]*)\$\{/g)].map(([, prefix]) => prefix as string);
      return [
        ...asked.filter((id) => !(id in all)).map((id) => `${path}: ${id}`),
        ...built.filter((prefix) => !Object.keys(all).some((id) => id.startsWith(prefix))).map((prefix) => `${path}: ${prefix}…`),
      ];
    });
    expect(missing).toEqual([]);
  });

  it('every text of a screen is asked for by somebody', () => {
    const together = code.map(({ text }) => text).join('\n');
    const prefixes = [...together.matchAll(/`([a-zA-Z]+\.[\w.-]*)\$\{/g)].map(([, prefix]) => prefix as string);
    const unused = Object.keys(all).filter((id) => !id.startsWith('ui.') && !together.includes(`'${id}'`) && !together.includes(`"${id}"`) && !prefixes.some((prefix) => id.startsWith(prefix)));
    expect(unused).toEqual([]);
  });
});
