import { Client } from 'pg';
import { asOwner } from '../bench/database';
import type { Sabotage } from './fault';

/** What each sabotage takes from the database, and from the statements of the services. */
const SABOTAGES: Readonly<Record<Sabotage, { readonly database: string; readonly statement: (sql: string) => string }>> = {
  // A line is known again by account, reference and occurrence.
  'line-identity': {
    database: 'ALTER TABLE money.bank_line DROP CONSTRAINT bank_line_agency_id_bank_account_id_reference_occurrence_key',
    statement: (sql) => sql.replace('AND l.reference = r.reference', 'AND false'),
  },
  // Who decides about a fund's money waits for the one before; below zero the database says no.
  'fund-lock': {
    database: 'ALTER TABLE money.guarantee_fund DROP CONSTRAINT guarantee_fund_never_below_zero',
    statement: (sql) => (sql.includes('money.guarantee_fund') ? sql.replace(/ FOR UPDATE$/, '') : sql),
  },
  // Payments of one tenancy go one after another.
  'tenancy-lock': { database: 'SELECT 1', statement: (sql) => sql.replace(/ FOR NO KEY UPDATE$/, '') },
};

export const SABOTAGE_NAMES = Object.keys(SABOTAGES) as Sabotage[];

/** Takes a guard out of the database. */
export const sabotageDatabase = (ownerUrl: string, sabotage: Sabotage | null): Promise<unknown> =>
  sabotage === null ? Promise.resolve() : asOwner(ownerUrl, (client) => client.query(SABOTAGES[sabotage].database));

/** Takes a guard out of every statement this process sends from now on; the returned function puts it back. */
export function sabotageProcess(sabotage: Sabotage | null): () => void {
  if (sabotage === null) return () => undefined;
  const prototype = Client.prototype as unknown as { query: (this: unknown, ...args: unknown[]) => unknown };
  const honest = prototype.query;
  const { statement } = SABOTAGES[sabotage];
  prototype.query = function query(...args) {
    const [first, ...rest] = args as [string | { text: string }, ...unknown[]];
    return honest.call(this, typeof first === 'string' ? statement(first) : { ...first, text: statement(first.text) }, ...rest);
  };
  return () => {
    prototype.query = honest;
  };
}
