import { asOwner, throwAwayDatabase, type ThrowAwayDatabase } from '../database';
import { monthsFor, writeHistory } from './history';

const TENANCIES = 20_000;
const LINES = 5_000_000;

export interface TwoHistories {
  readonly tenancies: number;
  readonly long: ThrowAwayDatabase;
  readonly longLines: number;
  /** The same debts of today after a tenth of the history. */
  readonly short: ThrowAwayDatabase;
  readonly shortLines: number;
}

/** Made when first asked for, shared by the rows that need it. */
export type Histories = () => Promise<TwoHistories>;

export function histories(ownerUrl: string, scale: number, say: (line: string) => void): { readonly ask: Histories; remove(): Promise<void> } {
  const made: ThrowAwayDatabase[] = [];
  const make = async (tenancies: number, lines: number): Promise<{ database: ThrowAwayDatabase; lines: number }> => {
    const database = await throwAwayDatabase(ownerUrl);
    made.push(database);
    const started = Date.now();
    const written = await asOwner(database.ownerUrl, async (client) => {
      await writeHistory(client, tenancies, monthsFor(lines, tenancies));
      return Number((await client.query<{ count: string }>('SELECT count(*) FROM money.entry_line')).rows[0]!.count);
    });
    say(`a history of ${written} ledger lines written in ${Math.round((Date.now() - started) / 1000)} s`);
    return { database, lines: written };
  };
  let asked: Promise<TwoHistories> | null = null;
  const both = async (): Promise<TwoHistories> => {
    const tenancies = Math.max(100, Math.round(TENANCIES * scale));
    const long = await make(tenancies, LINES * scale);
    const short = await make(tenancies, (LINES * scale) / 10);
    return { tenancies, long: long.database, longLines: long.lines, short: short.database, shortLines: short.lines };
  };
  return {
    ask: () => (asked ??= both()),
    remove: async () => {
      for (const database of made) await database.remove();
    },
  };
}
