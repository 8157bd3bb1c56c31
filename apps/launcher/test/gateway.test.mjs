// The one door: who answers what, what passes through it and what does not.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createGateway, plainPath, targetOf } from '../gateway.mjs';
import { root } from '../postgres.mjs';

const PAGES = { 'index.html': 'staff', 'teren/index.html': 'field', 'portal/index.html': 'portal' };
let site;
let gateway;
let url;
const behind = {};
const open = new Set();

/** A program behind the door that tells what reached it. */
function listener(name) {
  return new Promise((done) => {
    const server = createServer((asked, answer) => {
      if (asked.url === '/documents/slow.pdf') {
        open.add(asked.socket);
        asked.socket.once('close', () => open.delete(asked.socket));
        answer.writeHead(200).write('first');
        return;
      }
      const hash = createHash('sha256');
      let bytes = 0;
      asked.on('data', (chunk) => {
        hash.update(chunk);
        bytes += chunk.length;
      });
      asked.on('end', () => {
        answer.writeHead(200, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] });
        answer.end(JSON.stringify({ name, path: asked.url, method: asked.method, headers: asked.headers, bytes, sha256: hash.digest('hex') }));
      });
    }).listen(0, '127.0.0.1', () => done(server));
  });
}

before(async () => {
  mkdirSync(join(root, '.data'), { recursive: true });
  site = mkdtempSync(join(root, '.data', 'site-'));
  for (const [path, face] of Object.entries(PAGES)) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), `<!doctype html><title>${face}</title><script>var face = '${face}';</script>`);
  }
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'assets', 'staff-abc123.js'), `export const text = '${'slovo '.repeat(1000)}';`);
  for (const name of ['api', 'portal']) behind[name] = await listener(name);
  const base = (name) => behind[name] && `http://127.0.0.1:${behind[name].address().port}`;
  gateway = createGateway({ upstreams: { api: () => base('api'), portal: () => base('portal') }, site });
  await new Promise((done) => gateway.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${gateway.address().port}`;
});

after(() => {
  gateway.close();
  gateway.closeAllConnections();
  for (const server of Object.values(behind)) {
    server?.close();
    server?.closeAllConnections();
  }
  rmSync(site, { recursive: true, force: true });
});

/** A request exactly as written: fetch() would tidy the address first. */
function raw(path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: gateway.address().port, path, method, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

test('each address reaches its own program', async () => {
  for (const [path, name] of Object.entries({
    '/graphql': 'api', '/uploads': 'api', '/documents/1.pdf': 'api', '/health/ready': 'api', '/metrics': 'api',
    '/portal/graphql': 'portal', '/portal/uploads': 'portal', '/portal/documents/1.pdf': 'portal',
  })) {
    const answer = JSON.parse((await raw(`${path}?a=1`)).body);
    assert.equal(answer.name, name, path);
    assert.equal(answer.path, `${path}?a=1`);
  }
});

test('every other address is a page of its face', async () => {
  for (const [path, face] of Object.entries({
    '/': 'staff', '/najmy/7': 'staff', '/graphqlx': 'staff', '/teren': 'field', '/teren/dnes': 'field', '/terenni': 'staff',
    '/portal': 'portal', '/portal/': 'portal', '/portal/platby/2026': 'portal', '/nabidnout-byt/praha': 'portal', '/portaly': 'staff',
  })) {
    const { status, body, headers } = await raw(path);
    assert.equal(status, 200, path);
    assert.match(body.toString(), new RegExp(`<title>${face}</title>`), path);
    assert.equal(headers['cache-control'], 'no-cache');
  }
});

test('a disguised address is refused, not interpreted', async () => {
  for (const path of ['/graph%71l', '/portal%2fgraphql', '/x/../graphql', '/%2e%2e/etc/passwd', '//graphql', '/a\\b', '/%00', '/%zz']) {
    assert.equal((await raw(path)).status, 400, path);
  }
  assert.equal(plainPath('/n%C3%A1jem'), '/nájem');
  assert.equal(targetOf('/documents'), undefined);
});

test('a file outside of the client cannot be had', async () => {
  for (const path of ['/../package.json', '/assets/../../package.json']) assert.equal((await raw(path)).status, 400);
  assert.equal((await raw('/package.json')).status, 404);
  assert.equal((await raw('/assets/missing.js')).status, 404);
  assert.equal((await raw('/index.html', { method: 'POST' })).status, 405);
});

test('hashed assets are kept for ever, compressed and asked for once', async () => {
  const first = await raw('/assets/staff-abc123.js', { headers: { 'accept-encoding': 'gzip' } });
  assert.match(first.headers['cache-control'], /immutable/);
  assert.equal(first.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.match(gunzipSync(first.body).toString(), /slovo/);
  assert.ok(first.body.length < 1000);
  const again = await raw('/assets/staff-abc123.js', { headers: { 'if-none-match': first.headers.etag } });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
});

test('pages forbid foreign scripts and frames, and know their own inline script', async () => {
  const { headers } = await raw('/');
  const policy = headers['content-security-policy'];
  const own = createHash('sha256').update("var face = 'staff';").digest('base64');
  assert.match(policy, /default-src 'self'/);
  assert.ok(policy.includes(`script-src 'self' 'sha256-${own}'`));
  assert.doesNotMatch(policy, /script-src[^;]*unsafe/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
});

test('a client cannot say where it comes from', async () => {
  const { headers } = JSON.parse((await raw('/graphql', { headers: { 'x-forwarded-for': '9.9.9.9', 'x-forwarded-proto': 'https', forwarded: 'for=9.9.9.9' } })).body);
  assert.equal(headers['x-forwarded-for'], '127.0.0.1');
  assert.equal(headers['x-forwarded-proto'], 'http');
  assert.equal(headers.forwarded, undefined);
});

test('figures of the machine are for the machine', async () => {
  assert.equal((await raw('/metrics', { headers: { 'x-forwarded-for': '10.0.0.1' } })).status, 404);
});

test('a large upload passes whole, cookies come back apart', async () => {
  const body = Buffer.alloc(40_000_000, 'ř');
  const answer = await raw('/uploads', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body });
  const told = JSON.parse(answer.body);
  assert.equal(told.bytes, body.length);
  assert.equal(told.sha256, createHash('sha256').update(body).digest('hex'));
  assert.deepEqual(answer.headers['set-cookie'], ['a=1', 'b=2']);
});

test('who leaves in the middle frees the program behind', async () => {
  await new Promise((done, fail) => {
    const asked = request(`${url}/documents/slow.pdf`, (answer) => answer.once('data', () => {
      asked.destroy();
      done();
    }));
    asked.on('error', fail);
    asked.end();
  });
  for (let waited = 0; open.size && waited < 50; waited += 1) await new Promise((go) => setTimeout(go, 20));
  assert.equal(open.size, 0);
});

test('a program that is starting or gone gets one sentence in both languages', async () => {
  const portal = behind.portal;
  behind.portal = undefined;
  const { status, body, headers } = await raw('/portal/graphql', { method: 'POST', body: '{}' });
  assert.equal(status, 503);
  assert.equal(headers['retry-after'], '2');
  assert.match(JSON.parse(body).errors[0].message, /spouští/);
  portal.close();
  portal.closeAllConnections();
  const port = portal.address()?.port ?? 9;
  behind.portal = { address: () => ({ port }), close() {}, closeAllConnections() {} };
  assert.equal((await raw('/portal/graphql')).status, 503);
});
