import DataLoader from 'dataloader';
import type { Actor } from '../actor';
import type { Database, OpenWork } from '../database/database';
import type { Tx } from '../database/tx';

/** A question asked for many keys at once. The answer may miss keys; order is free. */
export interface Loader<Key extends string, Value> {
  readonly load: (tx: Tx, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;
}

export function defineLoader<Key extends string, Value>(load: Loader<Key, Value>['load']): Loader<Key, Value> {
  return { load };
}

/** A loader over rows that carry their key. */
export function rowLoader<Key extends string, Row>(ask: (tx: Tx, keys: readonly Key[]) => Promise<readonly Row[]>, keyOf: (row: Row) => Key): Loader<Key, Row> {
  return defineLoader(async (tx, keys) => new Map((await ask(tx, keys)).map((row) => [keyOf(row), row])));
}

/** A loader of many rows per key; a key without rows gives an empty list. */
export function groupLoader<Key extends string, Row>(ask: (tx: Tx, keys: readonly Key[]) => Promise<readonly Row[]>, keyOf: (row: Row) => Key): Loader<Key, Row[]> {
  return defineLoader(async (tx, keys) => {
    const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await ask(tx, keys)) groups.get(keyOf(row))?.push(row);
    return groups;
  });
}

/** Nobody waits for the answer any more: no failure, and nothing to be told. */
export class CallerGone extends Error {
  constructor() {
    super('The request is over; nothing more is read for it.');
  }
}

/** What one request reads: a single transaction, opened lazily, closed with the response. */
export class ReadingScope {
  private work: Promise<OpenWork> | null = null;
  private isOver = false;
  private readonly loaders = new Map<Loader<never, never>, DataLoader<string, unknown>>();

  constructor(
    private readonly database: Database,
    private readonly actor: Actor,
  ) {}

  async tx(): Promise<Tx> {
    // A resolver still running after its caller has gone would open a transaction that nobody closes.
    if (this.isOver) throw new CallerGone();
    this.work ??= this.database.open(this.actor, 'read');
    return (await this.work).tx;
  }

  async load<Key extends string, Value>(loader: Loader<Key, Value>, key: Key): Promise<Value | null> {
    let batch = this.loaders.get(loader as never) as DataLoader<Key, Value | null> | undefined;
    if (!batch) {
      batch = new DataLoader<Key, Value | null>(async (keys) => {
        const found = await loader.load(await this.tx(), keys);
        return keys.map((each) => found.get(each) ?? null);
      });
      this.loaders.set(loader as never, batch as DataLoader<string, unknown>);
    }
    return batch.load(key);
  }

  /** After a mutation: what is read next must not come from before it. */
  async forget(): Promise<void> {
    this.loaders.clear();
    await this.close();
  }

  /** The response is sent, or its caller has gone. */
  async end(): Promise<void> {
    this.isOver = true;
    await this.close();
  }

  async close(): Promise<void> {
    const { work } = this;
    this.work = null;
    if (work) await work.then((open) => open.commit()).catch(() => undefined);
  }
}
