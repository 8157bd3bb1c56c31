import { halere, type Halere } from '#kernel';

/** Symbols one digit, or one swap of neighbouring digits, away. */
export function* neighbours(symbol: string): Generator<string> {
  const digits = [...symbol];
  for (let at = 0; at < digits.length; at += 1) {
    for (let digit = 0; digit < 10; digit += 1) if (String(digit) !== digits[at]) yield digits.with(at, String(digit)).join('');
    if (at > 0 && digits[at] !== digits[at - 1]) yield digits.with(at, digits[at - 1]!).with(at - 1, digits[at]!).join('');
  }
}

const MOST_LISTS = 6;

/** The only choice of one amount (above zero) from each list that makes the sum; null when there is none, or more than one. */
export function onlySum(lists: readonly (readonly Halere[])[], sum: Halere): Halere[] | null {
  if (lists.length > MOST_LISTS) return null;
  const found: Halere[][] = [];
  const choose = (from: number, chosen: readonly Halere[], left: number): void => {
    if (found.length > 1 || left < 0) return;
    if (from === lists.length) {
      if (left === 0) found.push([...chosen]);
      return;
    }
    for (const amount of new Set(lists[from])) choose(from + 1, [...chosen, amount], left - amount);
  };
  choose(0, [], sum);
  return found.length === 1 ? found[0]!.map(halere) : null;
}
