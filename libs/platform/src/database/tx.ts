import { createHash } from 'node:crypto';
import type { FindOptionsOrder, FindOptionsWhere, ObjectLiteral, QueryRunner } from 'typeorm';
import type { PoolClient, QueryArrayResult } from 'pg';
import { newId, type Id, type IsoDate } from '#kernel';
import type { Actor } from '../actor';
import { withArrayLiterals } from './array-literal';
import { camelCase, type AgencyRow } from './entity';

type EntityClass<Row extends AgencyRow> = abstract new () => Row;
export type NewRow<Row extends AgencyRow> = Omit<Row, 'agencyId'>;

const preparedNames = new Map<string, string>();

/** Questions are constants of the code, so each connection parses and plans them once. Context and row security are read at execution. */
function preparedName(sql: string): string {
  let name = preparedNames.get(sql);
  if (!name) {
    name = createHash('sha1').update(sql).digest('base64url');
    preparedNames.set(sql, name);
  }
  return name;
}

/**
 * One open unit of work: a transaction inside one agency. Statements run one after another.
 * Every method adds the agency to what it writes and asks.
 */
export class Tx {
  private tail: Promise<unknown> = Promise.resolve();
  private statements = 0;

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    readonly actor: Actor,
    /** The instant and the agency's calendar day of this act: the only clock of what runs inside. */
    readonly now: Date,
    readonly today: IsoDate,
  ) {}

  get agencyId(): Id {
    return this.actor.agencyId;
  }

  /** How many statements have run, for the tests that hold heavy screens to a constant number. */
  get statementCount(): number {
    return this.statements;
  }

  /** Rows of a named question, keys in camelCase. bigint and numeric come as exact numbers, dates as YYYY-MM-DD, instants as Date. */
  async rows<Row = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const values = withArrayLiterals(params); // before its turn, while the database is busy with the statement before
    const result = await this.inTurn<QueryArrayResult<unknown[]>>(() => this.client.query({ name: preparedName(sql), text: sql, values, rowMode: 'array' }));
    const names = result.fields.map((field) => camelCase(field.name));
    return result.rows.map((values) => {
      const row: Record<string, unknown> = {};
      for (let index = 0; index < names.length; index += 1) row[names[index]!] = values[index];
      return row as Row;
    });
  }

  /** Rows as pg gives them, names untouched: for a library that brings its own SQL into this transaction. */
  async plainRows(sql: string, params: readonly unknown[]): Promise<Record<string, unknown>[]> {
    return (await this.inTurn(() => this.client.query(sql, params as unknown[]))).rows as Record<string, unknown>[];
  }

  async row<Row = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(sql, params))[0] ?? null;
  }

  /** Runs a statement and says how many rows it touched. */
  async run(sql: string, params: readonly unknown[] = []): Promise<number> {
    const values = withArrayLiterals(params);
    const result = await this.inTurn(() => this.client.query(sql, values));
    return result.rowCount ?? 0;
  }

  async insert<Row extends AgencyRow>(entity: EntityClass<Row>, rows: NewRow<Row> | readonly NewRow<Row>[]): Promise<void> {
    const list = (Array.isArray(rows) ? rows : [rows]) as NewRow<Row>[];
    const width = Math.max(1, this.runner.manager.connection.getMetadata(entity).columns.length);
    const batch = Math.max(1, Math.floor(60_000 / width));
    for (let start = 0; start < list.length; start += batch) {
      const values = list.slice(start, start + batch).map((row) => ({ ...row, agencyId: this.agencyId }));
      await this.inTurn(() =>
        this.runner.manager.createQueryBuilder().insert().into(entity).values(values as never).updateEntity(false).execute(),
      );
    }
  }

  /** Changes one row by its full key; 0 when there is no such row in this agency. */
  async update<Row extends AgencyRow>(entity: EntityClass<Row>, id: Id, patch: Partial<Omit<Row, 'agencyId' | 'id'>>): Promise<number> {
    const result = await this.inTurn(() => this.runner.manager.update(entity, { agencyId: this.agencyId, id } as never, patch as never));
    return result.affected ?? 0;
  }

  async remove<Row extends AgencyRow>(entity: EntityClass<Row>, where: FindOptionsWhere<Row>): Promise<number> {
    const result = await this.inTurn(() => this.runner.manager.delete(entity, { ...where, agencyId: this.agencyId } as never));
    return result.affected ?? 0;
  }

  async get<Row extends AgencyRow>(entity: EntityClass<Row>, id: Id): Promise<Row | null> {
    return (await this.find(entity, { id } as FindOptionsWhere<Row>))[0] ?? null;
  }

  async find<Row extends AgencyRow>(
    entity: EntityClass<Row>,
    where: FindOptionsWhere<Row> = {},
    options: { readonly orderBy?: FindOptionsOrder<Row>; readonly take?: number; readonly lock?: 'for update' } = {},
  ): Promise<Row[]> {
    return this.inTurn(() =>
      this.runner.manager.find(entity as never, {
        where: { ...where, agencyId: this.agencyId },
        ...(options.orderBy && { order: options.orderBy }),
        ...(options.take !== undefined && { take: options.take }),
        ...(options.lock && { lock: { mode: 'pessimistic_write' } }),
      } as never) as Promise<Row[]>,
    );
  }

  /** Who did what to what. `detail` holds ids, codes and figures, never a note or a name. */
  async audit(act: string, subjectType: string, subjectId: Id | null, detail: ObjectLiteral = {}): Promise<void> {
    await this.run(
      `INSERT INTO audit.event (agency_id, id, at, actor_id, act, subject_type, subject_id, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [this.agencyId, newId(), this.now, this.actor.accountId, act, subjectType, subjectId, detail],
    );
  }

  /** The same act on many subjects, in one statement. */
  async auditMany(act: string, subjectType: string, subjects: readonly { readonly id: Id; readonly detail?: ObjectLiteral }[]): Promise<void> {
    if (subjects.length === 0) return;
    await this.run(
      `INSERT INTO audit.event (agency_id, id, at, actor_id, act, subject_type, subject_id, detail)
       SELECT $1, e.id, $2, $3, $4, $5, e.subject_id, e.detail FROM unnest($6::uuid[], $7::uuid[], $8::jsonb[]) AS e (id, subject_id, detail)`,
      [this.agencyId, this.now, this.actor.accountId, act, subjectType, subjects.map(() => newId()), subjects.map(({ id }) => id), subjects.map(({ detail }) => JSON.stringify(detail ?? {}))],
    );
  }

  /** News for other contexts, relayed by the worker after this act commits. The payload holds ids only. */
  async publish(kind: string, payload: ObjectLiteral): Promise<void> {
    await this.run(`INSERT INTO core.outbox (agency_id, id, kind, payload, created_at) VALUES ($1, $2, $3, $4, $5)`, [
      this.agencyId,
      newId(),
      kind,
      payload,
      this.now,
    ]);
  }

  /** News of one kind about many, in one statement and in their order. */
  async publishMany(kind: string, payloads: readonly ObjectLiteral[]): Promise<void> {
    if (payloads.length === 0) return;
    await this.run(
      `INSERT INTO core.outbox (agency_id, id, kind, payload, created_at) SELECT $1, e.id, $2, e.payload, $3 FROM unnest($4::uuid[], $5::jsonb[]) AS e (id, payload)`,
      [this.agencyId, kind, this.now, payloads.map(() => newId()), payloads.map((payload) => JSON.stringify(payload))],
    );
  }

  /** The next number of a gap-free series; the series stays locked until this act ends. */
  nextNumber(series: string, year: number): Promise<number> {
    return this.nextNumbers(series, year, 1);
  }

  /** The first of `count` numbers that follow each other. */
  async nextNumbers(series: string, year: number, count: number): Promise<number> {
    const row = await this.row<{ lastNumber: number }>(
      `INSERT INTO core.number_series AS s (agency_id, id, series, year, last_number) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (agency_id, series, year) DO UPDATE SET last_number = s.last_number + $5 RETURNING last_number`,
      [this.agencyId, newId(), series, year, count],
    );
    return row!.lastNumber - count + 1;
  }

  private inTurn<T>(statement: () => Promise<T>): Promise<T> {
    this.statements += 1;
    const result = this.tail.then(statement);
    this.tail = result.catch(() => undefined);
    return result;
  }
}
