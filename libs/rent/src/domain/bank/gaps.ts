import { formatDate, formatKoruna, type Halere, type IsoDate, type Language } from '#kernel';

/** A statement of one account as far as the next must follow it; only those with balances. */
export interface Closed {
  /** The day of its first booking; of its closing when it has none. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly opening: Halere;
  readonly closing: Halere;
}

export interface Gap {
  readonly before: Closed;
  readonly after: Closed;
}

/**
 * The last place where the statements of an account do not follow one another: a statement that opens with another balance than any
 * that ends between the one before it and its own first day. Statements that overlap (days and their month) leave no gap.
 */
export function lastGap(statements: readonly Closed[]): Gap | null {
  const inOrder = [...statements].sort((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1));
  let gap: Gap | null = null;
  for (const after of inOrder) {
    const before = inOrder.findLast((each) => each.to < after.from);
    if (!before || before.closing === after.opening) continue;
    const follows = inOrder.some((each) => each !== after && each.closing === after.opening && each.to >= before.to && each.to <= after.from);
    if (!follows) gap = { before, after };
  }
  return gap;
}

/** The gap as one sentence with what to do. */
export function gapInWords({ before, after }: Gap, language: Language): string {
  const [from, to] = [formatDate(before.to, language), formatDate(after.from, language)];
  const [closing, opening] = [formatKoruna(before.closing, language), formatKoruna(after.opening, language)];
  return language === 'cs'
    ? `Chybí výpis mezi ${from} a ${to}: předchozí končí zůstatkem ${closing}, další začíná zůstatkem ${opening}. Nahrajte výpis, který je mezi nimi.`
    : `A statement between ${from} and ${to} is missing: the one before closes with ${closing}, the next opens with ${opening}. Upload the statement between them.`;
}
