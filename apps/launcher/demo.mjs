// The demo agency at the first start, and its accounts at each.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, runCli } from './environment.mjs';
import { say } from './install.mjs';

/** @returns {Promise<{ accounts: { email: string, role: string }[], password: string | undefined, application?: { path: string, code: string } } | undefined>} */
export async function demoAgency({ dataDir, database, urls, spawned }) {
  const kept = join(dataDir, 'demo.json');
  const of = identityOf(database);
  const known = database.embedded && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : undefined;
  if (known?.of === of) return { ...known, password: keptPassword(dataDir) };
  say('Building the demo agency, with two years of its money …');
  let answer;
  try {
    answer = JSON.parse(await runCli(['demo:seed', '--json'], { dataDir, env: { DATABASE_URL: database.ownerUrl, ...urls }, spawned }));
  } catch (error) {
    if (!/real agency/.test(error.message)) throw error;
    say(`Without the demo: ${error.message.replace(/^.*?: /, '')}`);
    return undefined;
  }
  if (answer.seeded && process.env.DEMO_PASSWORD) writeFileSync(join(dataDir, 'demo-password'), `${process.env.DEMO_PASSWORD}\n`, { mode: 0o600 });
  const demo = { of, accounts: answer.accounts, ...(answer.application && { application: answer.application }) };
  writeFileSync(kept, JSON.stringify(demo), { mode: 0o600 });
  return { ...demo, password: keptPassword(dataDir) };
}

/** The one the accounts were made with; DEMO_PASSWORD of a later start changes nothing. */
function keptPassword(dataDir) {
  const path = join(dataDir, 'demo-password');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : process.env.DEMO_PASSWORD;
}

const FACES = { landlord: '/portal/', social_worker: '/teren/' };

export function showDemo({ accounts, password, application }, url) {
  const width = Math.max(0, ...accounts.map(({ email }) => email.length));
  const lines = accounts.map(({ email, role }) => {
    const face = FACES[role] ?? '/';
    return `  ${email.padEnd(width)}  ${role.replaceAll('_', ' ').padEnd(15)}  ${url}${face}`;
  });
  // An applicant has no account: a link and a code, here of an invented family, and only in the demo.
  const family = application ? `\nA family’s own application, with the code ${application.code}\n  ${url}${application.path}\n` : '';
  return `\nDemo accounts, all with the password ${password ?? '(not kept: it was DEMO_PASSWORD of the first start)'}\n${lines.join('\n')}\n${family}`;
}
