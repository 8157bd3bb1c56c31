import type { BankFormat, BankLine } from './statement';

export interface IdentifiedLine extends Omit<BankLine, 'reference'> {
  readonly reference: string;
  readonly occurrence: number;
  readonly position: number;
}

/**
 * Gives every line of one account in one file its identity: the bank's reference and how many times it has
 * occurred. A line without a reference is known by what it says; two equal payments are two.
 */
export class LineIdentity {
  private readonly seen = new Map<string, number>();
  private position = 0;

  identify(line: BankLine): IdentifiedLine {
    const reference = line.reference ?? `~${[line.bookedOn, line.amount, line.counterAccount, line.counterBank, line.variableSymbol, line.message?.slice(0, 140)].join('|')}`;
    const occurrence = this.seen.get(reference) ?? 0;
    this.seen.set(reference, occurrence + 1);
    this.position += 1;
    return { ...line, reference, occurrence, position: this.position };
  }
}

type Compared = Pick<BankLine, 'bookedOn' | 'amount' | 'counterAccount' | 'counterBank' | 'counterName' | 'variableSymbol' | 'constantSymbol' | 'specificSymbol' | 'message'>;

/**
 * True when a later file tells the same booking. Names and messages are cut by GPC, so they count only between
 * files of one format.
 */
export function isSameBooking(known: Compared, found: Compared, formats: readonly [BankFormat, BankFormat]): boolean {
  const keys: (keyof Compared)[] = ['bookedOn', 'amount', 'counterAccount', 'counterBank', 'variableSymbol', 'constantSymbol', 'specificSymbol'];
  if (formats[0] === formats[1]) keys.push('counterName', 'message');
  return keys.every((key) => known[key] === found[key]);
}
