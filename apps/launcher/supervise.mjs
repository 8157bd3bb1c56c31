// api, portal and worker as children on loopback ports: started, watched, started again a bounded number of times.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DATABASE_URLS_OF, environmentFor } from './environment.mjs';
import { root, usablePort } from './postgres.mjs';

const RESTARTS = 5;
const WITHIN_MS = 5 * 60_000;
const READY_MS = 60_000;
const STOP_MS = 10_000;
const LOG_BYTES = 10_000_000;

export const NAMES = ['api', 'portal', 'worker'];
export const programOf = (name) => join(root, 'dist', 'apps', name, 'src', 'main.js');

export function supervise({ urls, dataDir, publicUrl, say, giveUp }) {
  const members = new Map(NAMES.map((name) => [name, { name, ended: [], url: undefined, child: undefined }]));
  let stopping = false;

  async function begin(member) {
    const { name } = member;
    const port = await usablePort(0);
    if (stopping) return;
    const own = Object.fromEntries(DATABASE_URLS_OF[name].map((key) => [key, urls[key]]));
    const log = openLog(dataDir, name);
    const child = spawn(process.execPath, ['--require', join(root, 'apps', 'launcher', 'follow-parent.cjs'), programOf(name)], {
      cwd: root,
      env: environmentFor(own, dataDir, { HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: publicUrl }),
      // A group of its own: Ctrl-C reaches the launcher alone, which then stops the others in order.
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    member.child = child;
    child.once('error', () => ended(member, 'could not be started'));
    child.once('exit', (code, signal) => ended(member, signal ? `was ended by ${signal}` : `ended with ${code}`));
    const url = `http://127.0.0.1:${port}`;
    const deadline = Date.now() + READY_MS;
    while (!stopping && member.child === child && Date.now() < deadline) {
      if (await isReady(url)) {
        member.url = url;
        return;
      }
      await sleep(50);
    }
    if (!stopping && member.child === child) child.kill('SIGKILL'); // alive but never ready: counts as ended
  }

  function ended(member, how) {
    if (!member.child) return;
    member.child = undefined;
    member.url = undefined;
    if (stopping) return;
    const now = Date.now();
    member.ended = [...member.ended.filter((at) => now - at < WITHIN_MS), now];
    if (member.ended.length > RESTARTS) {
      giveUp(`The ${member.name} ${how} ${member.ended.length} times within five minutes; its log ends so:\n${tail(dataDir, member.name)}`);
      return;
    }
    say(`The ${member.name} ${how} and is started again (${member.ended.length} of ${RESTARTS}).`);
    sleep(200 * member.ended.length).then(() => begin(member));
  }

  for (const member of members.values()) member.begun = begin(member);

  return {
    url: (name) => members.get(name).url,
    pid: (name) => members.get(name).child?.pid,
    /** Resolves when each answers that it is ready. */
    async ready() {
      while (!stopping && ![...members.values()].every(({ url }) => url)) await sleep(50);
    },
    async stop() {
      stopping = true;
      const living = [...members.values()].map(({ child }) => child).filter(Boolean);
      for (const child of living) child.kill('SIGTERM');
      const deadline = Date.now() + STOP_MS;
      while (living.some(isAlive) && Date.now() < deadline) await sleep(30);
      for (const child of living.filter(isAlive)) child.kill('SIGKILL');
    },
    kill() {
      for (const { child } of members.values()) child?.kill('SIGKILL');
    },
  };
}

const isAlive = (child) => child.exitCode === null && child.signalCode === null;

async function isReady(url) {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function logPath(dataDir, name) {
  return join(dataDir, 'logs', `${name}.log`);
}

function openLog(dataDir, name) {
  mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
  const path = logPath(dataDir, name);
  if (existsSync(path) && statSync(path).size > LOG_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

function tail(dataDir, name) {
  return readFileSync(logPath(dataDir, name), 'utf8').trim().split('\n').slice(-12).join('\n');
}
