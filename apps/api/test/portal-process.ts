import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestDatabase } from '#platform/testing';

const ROOT = join(__dirname, '..', '..', '..');

/** The portal as it runs: a process of its own on the same database (`npm test` has built it). */
export interface PortalProcess {
  ask<Data = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  get(path: string): Promise<Response>;
  signIn(email: string, password: string): Promise<void>;
  stop(): void;
}

export async function startPortalProcess(database: TestDatabase): Promise<PortalProcess> {
  const port = await freePort();
  const { DATABASE_URL_PORTAL, DATABASE_URL_AUTH } = database.urls;
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/portal/src/main.js')], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), DATABASE_URL_PORTAL, DATABASE_URL_AUTH, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const base = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    if (await fetch(`${base}/health/ready`).then((reply) => reply.ok, () => false)) break;
    if (attempt > 200) throw new Error('The portal did not start. Has the server been built?');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  let cookie = '';
  const post = (query: string, variables: Record<string, unknown>): Promise<Response> =>
    fetch(`${base}/portal/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'cs', cookie }, body: JSON.stringify({ query, variables }) });
  return {
    async ask<Data>(query: string, variables: Record<string, unknown> = {}) {
      const body = (await (await post(query, variables)).json()) as { data: Data; errors?: unknown };
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data;
    },
    get: (path) => fetch(`${base}${path}`, { headers: { cookie } }),
    async signIn(email, password) {
      const reply = await post('mutation($i: SignInInput!) { signIn(input: $i) { __typename } }', { i: { email, password } });
      cookie = reply.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
    },
    stop: () => void child.kill('SIGTERM'),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
