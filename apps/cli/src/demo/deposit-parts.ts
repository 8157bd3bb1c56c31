import { addMonths, halere, isoDate, monthOf, type Halere, type IsoDate } from '#kernel';
import type { DemoHome } from './world';

/** A household pays its deposit in two parts, under its own symbol: the first when it moves in, the second a month later. */
export function depositParts(home: DemoHome): { readonly on: IsoDate; readonly amount: Halere }[] {
  if (home.flat.model === 'A' || home.depositSymbol === null) return [];
  const first = Math.floor(home.deposit / 2);
  return [
    { on: isoDate(`${monthOf(home.startsOn)}-27`), amount: halere(first) },
    { on: isoDate(`${addMonths(monthOf(home.startsOn), 1)}-11`), amount: halere(home.deposit - first) },
  ];
}
