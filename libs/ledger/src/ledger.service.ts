import { Injectable } from '@nestjs/common';
import { monthOf, newId, orRefuse, refuse, ZERO, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import type { Tx } from '#platform';
import { violatedConstraint } from '#platform';
import type { AccountKind } from './domain/chart';
import { closedThrough, refuseBooksClosed } from './store/closed-month.repository';
import { dayToBook } from './domain/closed-books';
import { Entry, type AccountRef, type EntryFacts, type EntryLine, type LedgerRefusal } from './domain/entry';
import { accountIds, balancesOf, entriesById, writeEntries } from './store/ledger.repository';

/** What is to be booked: facts and lines that sum to zero. */
export interface Posting extends EntryFacts {
  readonly lines: readonly EntryLine[];
}

/** The only writer of the ledger. Every method runs inside the caller's unit of work. */
@Injectable()
export class LedgerService {
  /** Books one entry. @throws Refused ledger_entry_unbalanced, ledger_entry_empty */
  async post(tx: Tx, posting: Posting): Promise<Id> {
    return (await this.postAll(tx, [posting]))[0]!;
  }

  /** Books many entries with a fixed number of statements; ids in the order of the postings. */
  async postAll(tx: Tx, postings: readonly Posting[]): Promise<Id[]> {
    if (postings.length === 0) return [];
    const closed = await this.closedBefore(tx, postings.map((posting) => posting.bookedOn));
    const entries = postings.map(({ lines, ...facts }) => {
      const bookedOn = orRefuse<IsoDate>(dayToBook(facts.cause.kind, facts.bookedOn, closed));
      return { id: newId(), entry: orRefuse<Entry>(Entry.of({ ...facts, bookedOn }, lines)), reversesEntryId: null };
    });
    await writeEntries(tx, entries).catch(refuseBooksClosed);
    return entries.map((each) => each.id);
  }

  /** Books the mirror of an entry, once. @throws Refused ledger_already_reversed, ledger_entry_unknown */
  async reverse(tx: Tx, entryId: Id, on: { readonly bookedOn: IsoDate; readonly text?: string }): Promise<Id> {
    return (await this.reverseAll(tx, [entryId], on))[0]!;
  }

  async reverseAll(tx: Tx, entryIds: readonly Id[], on: { readonly bookedOn: IsoDate; readonly text?: string }): Promise<Id[]> {
    if (entryIds.length === 0) return [];
    const bookedOn = orRefuse<IsoDate>(dayToBook('reversal', on.bookedOn, await this.closedBefore(tx, [on.bookedOn])));
    const found = new Map((await entriesById(tx, entryIds)).map((entry) => [entry.id, entry]));
    const mirrors = entryIds.map((entryId) => {
      const original = found.get(entryId) ?? refuse<LedgerRefusal>('ledger_entry_unknown');
      if (original.reversedBy !== null) refuse<LedgerRefusal>('ledger_already_reversed');
      const facts: EntryFacts = {
        bookedOn,
        cause: { kind: original.causeKind, id: original.causeId },
        text: on.text ?? `Storno: ${original.text}`,
      };
      return { id: newId(), entry: orRefuse<Entry>(Entry.mirrorOf(facts, original.lines)), reversesEntryId: entryId };
    });
    await writeEntries(tx, mirrors).catch((error: unknown) => {
      // Two people reversed at once: the second finds the unique key.
      if (violatedConstraint(error) === 'entry_reversed_once') refuse<LedgerRefusal>('ledger_already_reversed');
      return refuseBooksClosed(error);
    });
    return mirrors.map((each) => each.id);
  }

  /** The last closed month when one of the days may lie in it: what is booked today never does, so it costs no question. */
  private async closedBefore(tx: Tx, days: readonly IsoDate[]): Promise<Month | null> {
    return days.some((day) => monthOf(day) < monthOf(tx.today)) ? closedThrough(tx) : null;
  }

  /** Debit minus credit in haléře, as of the end of a day or of all time; 0 for an account nobody opened. */
  async balance(tx: Tx, account: AccountRef, asOf: IsoDate | null = null): Promise<Halere> {
    return (await balancesOf(tx, account.kind, [account.ownerId], asOf)).get(account.ownerId) ?? ZERO;
  }

  async balances(tx: Tx, kind: AccountKind, ownerIds: readonly Id[], asOf: IsoDate | null = null): Promise<Map<Id, Halere>> {
    return balancesOf(tx, kind, ownerIds, asOf);
  }

  /** The id of an account, opened at its first use. */
  async accountFor(tx: Tx, account: AccountRef): Promise<Id> {
    return [...(await accountIds(tx, [account])).values()][0]!;
  }
}
