import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { Pool, types, type PoolClient } from 'pg';
import { pageJson, type PageRows } from './page';
import type { RecordedStatement } from './record';

// The comparison: node:http and pg, nothing else, in a process of its own.
//   statements: the recorded statements of the product, session and transaction included
//   single: one hand-written statement, no session, no transaction
types.setTypeParser(1082, (text) => text);

const mode = process.env['BENCH_MODE'] as 'statements' | 'single';
const poolSize = Number(process.env['DATABASE_POOL'] ?? 10);
const staff = new Pool({ connectionString: process.env[mode === 'single' ? 'DATABASE_URL' : 'DATABASE_URL_STAFF'], max: poolSize });
const auth = new Pool({ connectionString: process.env['DATABASE_URL_AUTH'] ?? process.env['DATABASE_URL'], max: Math.max(2, Math.ceil(poolSize / 3)) });
const statements = (JSON.parse(readFileSync(process.env['BENCH_STATEMENTS']!, 'utf8')) as RecordedStatement[]).map(({ text, values }) => ({
  text,
  values: values.map((value) => (value && typeof value === 'object' && 'buffer' in value ? Buffer.from((value as { buffer: string }).buffer, 'hex') : value)),
}));

const byId = <Row>(rows: readonly Row[], key: keyof Row): Map<string, Row> => new Map(rows.map((row) => [String(row[key]), row]));

async function fromStatements(cookie: string): Promise<unknown> {
  const [session, begin, page, count, ...rest] = statements as unknown as [RecordedStatement, RecordedStatement, RecordedStatement, RecordedStatement, ...RecordedStatement[]];
  const token = cookie.slice(cookie.indexOf('=') + 1);
  const [, ...others] = session.values;
  const known = await auth.query(session.text, [createHash('sha256').update(token).digest(), ...others]);
  if (known.rowCount !== 1) return { error: 'not signed in' };
  const client: PoolClient = await staff.connect();
  try {
    await client.query(begin.text);
    const flats = (await client.query(page.text, page.values as unknown[])).rows as PageRows['flats'];
    const total = (await client.query(count.text, count.values as unknown[])).rows[0] as { count: string };
    const answers: Record<string, unknown>[][] = [];
    for (const statement of rest.slice(0, -1)) answers.push((await client.query(statement.text, statement.values as unknown[])).rows);
    await client.query('COMMIT');
    return assemble(flats, total.count, answers);
  } finally {
    client.release();
  }
}

/** Rows of the loaders, told apart by what they carry. */
function assemble(flats: PageRows['flats'], count: string, answers: readonly Record<string, unknown>[][]): unknown {
  const has = (column: string) => answers.find((rows) => rows[0] && column in rows[0]) ?? [];
  const landlords = new Map(has('postal_code').map((row) => [String(row['id']), { id: String(row['id']), name: String(row['name']) }]));
  const balances = new Map(has('balance').map((row) => [String(row['owner_id']), String(row['balance'])]));
  return pageJson({ flats, count, landlords, tenancies: byId(has('variable_symbol') as never, 'unit_id' as never) as never, balances });
}

const SINGLE = `
  SELECT u.id, u.code, u.layout, u.area_m2, u.rent, u.landlord_id, l.name AS landlord_name, t.id AS tenancy_id, t.number, t.starts_on, t.state,
    (SELECT coalesce(sum(e.amount), 0) FROM money.account a JOIN money.entry_line e ON e.agency_id = a.agency_id AND e.account_id = a.id WHERE a.agency_id = u.agency_id AND a.kind = 'receivable' AND a.owner_id = t.id) AS balance,
    (SELECT count(*) FROM core.unit c WHERE c.agency_id = $1 AND c.withdrawn_on IS NULL) AS count
  FROM core.unit u JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
  JOIN core.landlord l ON l.agency_id = u.agency_id AND l.id = u.landlord_id
  LEFT JOIN core.tenancy t ON t.agency_id = u.agency_id AND t.unit_id = u.id AND t.state = 'signed' AND t.starts_on <= current_date AND coalesce(t.ended_on, t.ends_on, 'infinity') >= current_date
  WHERE u.agency_id = $1 AND u.withdrawn_on IS NULL ORDER BY b.city, u.code, u.id LIMIT 20`;

async function fromSingle(): Promise<unknown> {
  const { rows } = await staff.query(SINGLE, [process.env['BENCH_AGENCY']]);
  return pageJson({
    flats: rows,
    count: rows[0]?.count ?? '0',
    landlords: new Map(rows.map((row) => [row.landlord_id, { id: row.landlord_id, name: row.landlord_name }])),
    tenancies: new Map(rows.filter((row) => row.tenancy_id).map((row) => [row.id, { id: row.tenancy_id, number: row.number, starts_on: row.starts_on, state: row.state }])),
    balances: new Map(rows.map((row) => [row.tenancy_id, row.balance])),
  });
}

const server = createServer((request, reply) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString('utf8'));
    (mode === 'single' ? fromSingle() : fromStatements(request.headers.cookie ?? '')).then(
      (answer) => reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
      (error: unknown) => reply.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
