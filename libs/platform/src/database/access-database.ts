import type { DataSource } from 'typeorm';
import type { PoolClient, QueryResult } from 'pg';
import { camelCase } from './entity';

/** The small pool of app_auth: what exists before an agency is known. Used by identity alone. */
export class AccessDatabase {
  constructor(private readonly source: DataSource) {}

  async rows<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return camelRows<Row>(await this.source.query(sql, params as unknown[]));
  }

  async row<Row>(sql: string, params: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(sql, params))[0] ?? null;
  }

  async run(sql: string, params: readonly unknown[] = []): Promise<void> {
    await this.source.query(sql, params as unknown[]);
  }

  /** Several statements as one. */
  async transaction<T>(work: (query: <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      await client.query('BEGIN');
      const result = await work(async <Row>(sql: string, params: readonly unknown[] = []) => {
        const answer: QueryResult = await client.query(sql, params as unknown[]);
        return camelRows<Row>(answer.rows);
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

function camelRows<Row>(rows: unknown): Row[] {
  if (!Array.isArray(rows)) return [];
  // Of an UPDATE or DELETE the driver gives the returned rows and their count as a pair.
  const found: unknown[] = Array.isArray(rows[0]) ? rows[0] : rows;
  return (found as Record<string, unknown>[]).map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [camelCase(key), value])) as Row);
}
