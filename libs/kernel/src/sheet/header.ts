import { cellName } from './cell-name';

/** A column as the reading of a header needs it: every title under which it is known. */
export interface TitledColumn {
  readonly titles: readonly string[];
  readonly required: boolean;
}

/** A cell of the header, with its text as it stands there. */
export interface HeaderCell {
  readonly cell: string;
  readonly column: number;
  readonly text: string;
}

/** Where the columns stand, and what does not fit. */
export interface HeaderRead<Key extends string> {
  /** Places counted from 0. */
  readonly places: ReadonlyMap<Key, number>;
  readonly unknown: readonly HeaderCell[];
  /** Two columns of the same meaning. */
  readonly twice: readonly (HeaderCell & { readonly key: Key; readonly first: HeaderCell })[];
  readonly missing: readonly Key[];
}

/** Titles are compared without case, diacritics, stars, punctuation and what stands in brackets: "Plocha (m²) *" is "plocha". */
export function titleKey(title: string): string {
  const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
  return bare(title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) || bare(title);
}

/** Reads a header whose columns may stand in any order. `row` is its number in the sheet. */
export function readHeader<Key extends string>(cells: readonly string[], columns: ReadonlyMap<Key, TitledColumn>, row = 1): HeaderRead<Key> {
  const byTitle = new Map([...columns].flatMap(([key, { titles }]) => titles.map((title) => [titleKey(title), key] as const)));
  const found = new Map<Key, HeaderCell>();
  const unknown: HeaderCell[] = [];
  const twice: (HeaderCell & { key: Key; first: HeaderCell })[] = [];
  for (const [column, raw] of cells.entries()) {
    const text = raw.trim().replace(/\s+/g, ' ');
    if (text === '') continue;
    const here: HeaderCell = { cell: cellName({ row, column }), column, text: text.slice(0, 60) };
    const key = byTitle.get(titleKey(text));
    if (key === undefined) unknown.push(here);
    else if (found.has(key)) twice.push({ ...here, key, first: found.get(key)! });
    else found.set(key, here);
  }
  return {
    places: new Map([...found].map(([key, { column }]) => [key, column])),
    unknown,
    twice,
    missing: [...columns].filter(([key, { required }]) => required && !found.has(key)).map(([key]) => key),
  };
}
