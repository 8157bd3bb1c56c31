import type { Halere, Id, IsoDate } from '#kernel';

/**
 * What people taught: "lines like this are X". A rule names the payer's account, words of the message, or both; it proposes and
 * never books. Earlier splits of transfers from one account (a benefit for several households) are remembered by themselves.
 */
export interface RuleFacts {
  readonly ruleId: Id;
  /** "account/bank" or null. */
  readonly account: string | null;
  /** Words the message has to hold, in this order; '' asks nothing of it. */
  readonly words: string;
  readonly incoming: boolean;
  readonly kind: 'tenancy' | 'payout' | 'not_rent';
  readonly tenancyId: Id | null;
  readonly landlordId: Id | null;
  readonly taughtOn: IsoDate;
  readonly taughtBy: string | null;
}

/** A line from an account that was split over several tenancies and still stands so. */
export interface SplitFacts {
  readonly account: string;
  readonly on: IsoDate;
  readonly shares: readonly { readonly tenancyId: Id; readonly amount: Halere }[];
}

interface Line {
  readonly amount: Halere;
  readonly counterAccount: string | null;
  readonly message: string | null;
}

const wordsOf = (text: string): string[] => plain(text).split(/[^\p{L}\d]+/u).filter((word) => word !== '');

/** Without accents and capitals. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a message that stay the same from month to month: numbers (symbols, months, years) are left out. */
export function lastingWords(message: string | null): string {
  return (message ?? '').split(/\s+/).filter((word) => word !== '' && !/\d/.test(word)).join(' ').slice(0, 100);
}

/** Whether the words occur in the text in their order, other words between them or not. */
export function holdsWords(text: string, words: string): boolean {
  let from = 0;
  const all = wordsOf(text);
  return wordsOf(words).every((word) => {
    const at = all.indexOf(word, from);
    from = at + 1;
    return at >= 0;
  });
}

const weight = (rule: RuleFacts): number => (rule.account === null ? 0 : 1000) + wordsOf(rule.words).length;
const target = (rule: RuleFacts): string => `${rule.kind} ${rule.tenancyId ?? rule.landlordId ?? ''}`;

export class Learned {
  private readonly byAccount = new Map<string | null, RuleFacts[]>();
  private readonly splits = new Map<string, SplitFacts[]>();

  constructor(rules: readonly RuleFacts[] = [], splits: readonly SplitFacts[] = []) {
    for (const rule of rules) append(this.byAccount, rule.account, rule);
    for (const split of splits) append(this.splits, split.account, split);
    for (const some of this.splits.values()) some.sort((a, b) => (a.on < b.on ? 1 : -1));
  }

  /** The rule that says most about a line; null when there is none, or two that say as much disagree. */
  ruleFor(line: Line): RuleFacts | null {
    const own = line.counterAccount === null ? [] : (this.byAccount.get(line.counterAccount) ?? []);
    const fitting = [...own, ...(this.byAccount.get(null) ?? [])].filter((rule) => rule.incoming === line.amount > 0 && holdsWords(line.message ?? '', rule.words));
    const most = Math.max(...fitting.map(weight));
    const [best, ...others] = fitting.filter((rule) => weight(rule) === most);
    return best && others.every((rule) => target(rule) === target(best)) ? best : null;
  }

  /** The latest split of the same sum from the same account, among just these tenancies when they are named. */
  splitLike(line: Line, among: readonly Id[] | null): SplitFacts | null {
    const before = line.counterAccount === null ? [] : (this.splits.get(line.counterAccount) ?? []);
    const found = before.find(({ shares }) => {
      if (shares.reduce((sum, share) => sum + share.amount, 0) !== line.amount) return false;
      return among === null || (among.length === shares.length && among.every((id) => shares.some((share) => share.tenancyId === id)));
    });
    return found ?? null;
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
