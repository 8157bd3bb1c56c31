// `npm start`: from a fresh clone to a served agency. Needs Node >= 20 and npm, brings the rest from registry packages.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildServer } from './build.mjs';
import { buildClient } from './client.mjs';
import { openDatabase, prepareDatabase } from './environment.mjs';
import { demoAgency, showDemo } from './demo.mjs';
import { createGateway } from './gateway.mjs';
import { continueUnderNewNode, install, say, sentenceOf } from './install.mjs';
import { defaultDataDir } from './postgres.mjs';
import { beganAt, holders, isSameProcess, thisProcess } from './processes.mjs';
import { supervise } from './supervise.mjs';

const HOST = process.env.HOST || '127.0.0.1';
const PORT = process.env.PORT || '3000';
const dataDir = defaultDataDir();
const note = join(dataDir, 'launcher.json');

const atHand = []; // programs that run for us now: builders and the command line
const spawned = (child) => atHand.push(child);
let family;
let database;
let gateway;
let ending;
let askedAt;

async function main() {
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) throw new Error(`PORT is to be a number up to 65535, not "${PORT}".`);
  watchNpm();
  await replaceWhatIsLeft();
  if (!process.env.ZAZEMI_DOORMAN) await portIsFree();
  await install();
  if (await continueUnderNewNode()) return;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopOrHurry);

  gateway = createGateway({ upstreams: { api: () => family?.url('api'), portal: () => family?.url('portal') } });
  const url = await listen();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(note, JSON.stringify({ ...thisProcess(), heldBy: holders().chain, url }));

  database = openDatabase({ dataDir });
  database.catch(() => {});
  const client = buildClient({ spawned });
  client.catch(() => {});
  const compiled = await buildServer();
  if (compiled) say(`Server built: ${compiled} files compiled.`);
  const opened = await database;
  const urls = await prepareDatabase({ dataDir, database: opened, spawned });
  const demo = process.env.DEMO === '0' ? undefined : await demoAgency({ dataDir, database: opened, urls, spawned });
  if (await client) say('Client built.');
  if (ending) return;

  family = supervise({ urls, dataDir, publicUrl: url, say, giveUp: (sentence) => finish(1, sentence) });
  await family.ready();
  if (ending) return;
  process.stdout.write(`\nZázemí: ${url}\n`);
  if (demo) process.stdout.write(showDemo(demo, url));
  process.stdout.write('\nCtrl-C stops everything.\n');
}

/** A launcher whose npm was killed goes on serving without an owner; a living one is left alone. */
async function replaceWhatIsLeft() {
  if (!existsSync(note)) return;
  let left;
  try {
    left = JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return; // half written by a killed start: nothing to replace
  }
  if (left.pid === process.pid || !isSameProcess(left)) return;
  if (left.heldBy?.every(isSameProcess)) throw new Error(`Zázemí of this folder already runs at ${left.url}; stop it there (process ${left.pid}) before starting it again.`);
  say(`Replacing process ${left.pid}, which an earlier start left behind.`);
  process.kill(left.pid, 'SIGTERM');
  for (let waited = 0; waited < 200 && beganAt(left.pid); waited += 1) await sleep(100);
  if (isSameProcess(left)) process.kill(left.pid, 'SIGKILL');
}

/** npm asked to end, or killed, does not tell us: without it nobody holds this launcher any more. */
function watchNpm() {
  const { npm, chain } = holders();
  if (!npm) return;
  const timer = setInterval(() => {
    if (chain.every(isSameProcess)) return;
    clearInterval(timer);
    finish(0);
  }, 500);
  timer.unref();
}

function portIsFree() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => fail(new Error(whyNot(error))));
    probe.listen(Number(PORT), HOST, () => probe.close(done));
  });
}

function listen() {
  return new Promise((done, fail) => {
    gateway.once('error', (error) => fail(new Error(whyNot(error))));
    gateway.listen(Number(PORT), HOST, () => done(`http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${gateway.address().port}`));
  });
}

function whyNot({ code }) {
  if (code === 'EADDRINUSE') return `Port ${PORT} on ${HOST} is held by another program: stop it, or choose another port, for example PORT=${Number(PORT) + 1} npm start.`;
  if (code === 'EACCES') return `Port ${PORT} may not be opened by this user: choose one above 1023.`;
  return `${HOST}:${PORT} cannot be opened (${code}): check HOST and PORT.`;
}

/** Leaves no process behind: children first, then the database. */
function finish(code, sentence) {
  ending ??= (async () => {
    if (sentence) say(sentence);
    gateway?.close();
    gateway?.closeAllConnections();
    await family?.stop();
    for (const child of atHand) if (child.exitCode === null && child.signalCode === null) kill(child, 'SIGTERM');
    const opened = await database?.catch(() => undefined);
    await opened?.stop().catch((error) => say(error.message));
    if (existsSync(note) && readFileSync(note, 'utf8').includes(`"pid":${process.pid},`)) rmSync(note, { force: true });
    process.exit(code);
  })();
  return ending;
}

/** Asked a second time, it waits no more for requests and jobs under way; the database still closes in order. */
function stopOrHurry() {
  const first = !ending;
  askedAt ??= Date.now();
  if (first) finish(0);
  else if (Date.now() - askedAt > 1000) family?.kill();
}

function kill(child, signal) {
  try {
    process.kill(-child.pid, signal); // its own children too
  } catch {
    child.kill(signal);
  }
}

try {
  await main();
} catch (error) {
  if (ending) await ending; // it failed because it was being stopped
  else await finish(1, sentenceOf(error));
}
