import 'reflect-metadata';
import { Client } from 'pg';
import type { AddressInfo } from 'node:net';
import { PAGE_BODY } from './page';

/** One statement as the staff's process sent it. */
export interface RecordedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

// Runs in a process of its own: starts the staff's API, asks the page once, prints what it sent to PostgreSQL and what it answered.
const recorded: RecordedStatement[] = [];
let recording = false;
const original = Client.prototype.query as (...args: unknown[]) => unknown;
(Client.prototype as { query: unknown }).query = function query(this: unknown, ...args: unknown[]): unknown {
  const [first, second] = args as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
  if (recording) recorded.push(typeof first === 'string' ? { text: first, values: Array.isArray(second) ? second : [] } : { text: first.text, values: first.values ?? [] });
  return original.apply(this, args);
};

async function main(): Promise<void> {
  const { readSettings } = await import('#platform');
  const { createEdge } = await import('#platform/staff');
  // The program measured, entered by its own module.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { ApiModule } = require('../../../api/src/api.module') as { ApiModule: { for(infrastructure: unknown): never } };
  const app = await createEdge(ApiModule.for({ settings: readSettings(process.env, ['app_staff', 'app_auth']) }));
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.getHttpServer().address() as AddressInfo;
  const ask = async (): Promise<unknown> =>
    (await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: process.env['BENCH_COOKIE']! }, body: PAGE_BODY })).json();
  await ask();
  await new Promise((resolve) => setTimeout(resolve, 200));
  recording = true;
  const answer = await ask();
  await new Promise((resolve) => setTimeout(resolve, 200));
  recording = false;
  process.stdout.write(JSON.stringify({ answer, statements: recorded.map(({ text, values }) => ({ text, values: values.map((value) => (Buffer.isBuffer(value) ? { buffer: value.toString('hex') } : value)) })) }));
  await app.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
