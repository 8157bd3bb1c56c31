import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { types } from 'pg';
import { SnakeCaseNaming } from './entity';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`A number from the database is too large to be exact: ${text}`);
  return value;
}

/** Sums and haléře as exact numbers, legal dates as they are written, everything else as pg does. */
const exactTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === INT8) return exactInteger;
      if (oid === DATE) return (text: string) => text;
      if (oid === NUMERIC) return Number;
    }
    return types.getTypeParser(oid, format as 'text');
  },
};

export interface ConnectionSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly applicationName: string;
  readonly statementTimeoutMs?: number;
}

/** A pool for one database role. Entities are those the process has loaded; tables come from migrations, never from entities. */
export function openDataSource(settings: ConnectionSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize,
    entities: getMetadataArgsStorage().tables.map((table) => table.target as () => void),
    namingStrategy: new SnakeCaseNaming(),
    installExtensions: false,
    synchronize: false,
    extra: {
      types: exactTypes,
      statement_timeout: settings.statementTimeoutMs ?? 30_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 10_000,
    },
  });
}
