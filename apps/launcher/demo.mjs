// The demo agency at the first start, and its accounts at each.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, runCli } from './environment.mjs';
import { say } from './install.mjs';

/** @returns {Promise<{ accounts: { email: string, role: string, face?: string }[], password: string | undefined }>} */
export async function demoAgency({ dataDir, database, urls, spawned }) {
  const kept = join(dataDir, 'demo.json');
  const of = identityOf(database);
  const known = database.embedded && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : undefined;
  if (known?.of === of) return withPassword(known, dataDir);
  say('Seeding the demo agency …');
  const answer = JSON.parse(await runCli(['demo:seed', '--json'], { dataDir, env: { DATABASE_URL: database.ownerUrl, ...urls }, spawned }));
  const demo = { of, accounts: answer.accounts ?? [] };
  writeFileSync(kept, JSON.stringify(demo));
  return withPassword(demo, dataDir);
}

function withPassword(demo, dataDir) {
  const path = join(dataDir, 'demo-password');
  return { ...demo, password: process.env.DEMO_PASSWORD || (existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined) };
}

export function showDemo({ accounts, password }, url) {
  const width = Math.max(0, ...accounts.map(({ email }) => email.length));
  const lines = accounts.map(({ email, role, face = '' }) => `  ${email.padEnd(width)}  ${role.padEnd(16)} ${url}${face || '/'}`);
  return `\nDemo accounts (password: ${password ?? 'unknown'})\n${lines.join('\n')}\n`;
}
