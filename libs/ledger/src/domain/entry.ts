import { addHalere, halere, negate, refusal, ZERO, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import type { BooksRefusal } from './closed-books';
import type { AccountKind, CauseKind } from './chart';

/** Whose account of which kind. */
export interface AccountRef {
  readonly kind: AccountKind;
  readonly ownerId: Id;
}

/** Positive = debit, negative = credit. */
export interface EntryLine {
  readonly account: AccountRef;
  readonly amount: Halere;
}

export interface EntryFacts {
  readonly bookedOn: IsoDate;
  readonly cause: { readonly kind: CauseKind; readonly id: Id };
  readonly text: string;
}

export type LedgerRefusal = 'ledger_entry_unbalanced' | 'ledger_entry_empty' | 'ledger_already_reversed' | 'ledger_entry_unknown' | BooksRefusal;

export const debit = (kind: AccountKind, ownerId: Id, amount: Halere): EntryLine => ({ account: { kind, ownerId }, amount });
export const credit = (kind: AccountKind, ownerId: Id, amount: Halere): EntryLine => ({ account: { kind, ownerId }, amount: negate(amount) });

/**
 * A set of lines that sums to zero: it cannot be made otherwise. Lines of one account are added up and empty ones
 * are left out, so that an entry names each account once.
 */
export class Entry {
  private constructor(
    readonly facts: EntryFacts,
    readonly lines: readonly EntryLine[],
  ) {}

  static of(facts: EntryFacts, lines: readonly EntryLine[]): Entry | Refusal<LedgerRefusal> {
    const byAccount = new Map<string, EntryLine>();
    for (const line of lines) {
      const key = `${line.account.kind} ${line.account.ownerId}`;
      const before = byAccount.get(key);
      byAccount.set(key, { account: line.account, amount: addHalere(before?.amount ?? ZERO, line.amount) });
    }
    const kept = [...byAccount.values()].filter((line) => line.amount !== 0);
    if (kept.length === 0) return refusal('ledger_entry_empty');
    const total = kept.reduce((sum, line) => sum + BigInt(line.amount), 0n);
    if (total !== 0n) return refusal('ledger_entry_unbalanced', { difference: Number(total) });
    return new Entry(facts, kept);
  }

  /** The same lines with opposite signs: what undoes this entry. */
  static mirrorOf(facts: EntryFacts, lines: readonly EntryLine[]): Entry | Refusal<LedgerRefusal> {
    return Entry.of(facts, lines.map((line) => ({ account: line.account, amount: negate(line.amount) })));
  }
}

/** Balances after replaying entries, for the tests and for `ledger:verify`. Key: "kind owner". */
export function replay(entries: Iterable<Pick<Entry, 'lines'>>): Map<string, Halere> {
  const balances = new Map<string, Halere>();
  for (const entry of entries) {
    for (const { account, amount } of entry.lines) {
      const key = `${account.kind} ${account.ownerId}`;
      balances.set(key, halere((balances.get(key) ?? 0) + amount));
    }
  }
  return balances;
}
