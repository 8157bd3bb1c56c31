// The one door of a Zázemí: GraphQL, uploads and documents go to api and portal, everything else is the built client.
// In the launcher it stands before the child processes; on a server it is the reverse proxy of docker-compose.yml:
//   API_URL=http://api:3001 PORTAL_URL=http://portal:3002 HOST=0.0.0.0 PORT=8080 node apps/launcher/gateway.mjs
import { createServer, request as httpRequest, Agent } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './postgres.mjs';
import { siteFiles } from './site-files.mjs';

const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'proxy-connection'];

/**
 * @param {{ upstreams: { api: () => string | undefined, portal: () => string | undefined }, site?: string, tls?: { cert: Buffer, key: Buffer }, trustProxy?: boolean }} options
 *   `upstreams` give the base URL now in force, or undefined while the process is starting
 */
export function createGateway({ upstreams, site = join(root, 'dist', 'web'), tls, trustProxy = false }) {
  const files = siteFiles(site, { secure: Boolean(tls) });
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const answer = (request, response) => {
    const path = plainPath(request.url);
    if (path === undefined) return refuse(response, 400, 'Tato adresa není platná.', 'This address is not valid.');
    const target = targetOf(path);
    if (!target) return files(request, response, path);
    if (path === '/metrics' && !isLocal(request)) return refuse(response, 404, 'Tato stránka neexistuje.', 'There is no such page.');
    const base = upstreams[target]();
    if (!base) return refuse(response, 503, 'Zázemí se právě spouští, zkuste to za chvíli.', 'Zázemí is starting, try again in a moment.');
    pass(request, response, base, { agent, secure: Boolean(tls), trustProxy });
  };
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  server.requestTimeout = 15 * 60_000; // a statement of 256 MB over a slow line
  server.headersTimeout = 20_000;
  server.keepAliveTimeout = 10_000;
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.once('close', () => agent.destroy());
  return server;
}

/** Which process answers a path; undefined means a file of the client. Exact names and whole segments only. */
export function targetOf(path) {
  if (path === '/portal/graphql' || path === '/portal/uploads' || path.startsWith('/portal/documents/')) return 'portal';
  if (path === '/graphql' || path === '/uploads' || path === '/metrics' || path.startsWith('/documents/') || path.startsWith('/ledger/') || path.startsWith('/outcomes/') || path.startsWith('/health/')) return 'api';
  return undefined;
}

/** The path as both we and the process behind us will read it, or undefined when the two could differ. */
export function plainPath(url) {
  const raw = url.split('?', 1)[0];
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || /%2f|%5c/i.test(raw) || /[\\\0-\x1f\x7f]/.test(path) || path.includes('//')) return undefined;
  if (path.split('/').some((part) => part === '.' || part === '..')) return undefined;
  // A disguised letter could pass here as a file and there as a door.
  if (raw !== path && targetOf(path)) return undefined;
  return path;
}

function isLocal(request) {
  const address = request.socket.remoteAddress ?? '';
  return !request.headers['x-forwarded-for'] && (address === '::1' || address.replace('::ffff:', '').startsWith('127.'));
}

function pass(request, response, base, { agent, secure, trustProxy }) {
  const headers = { ...request.headers };
  for (const name of HOP_BY_HOP) delete headers[name];
  // Whatever a client says of its own origin is hearsay, unless a proxy of ours stands before us.
  const client = request.socket.remoteAddress?.replace('::ffff:', '') ?? '';
  const said = trustProxy ? String(request.headers['x-forwarded-for'] ?? '').split(',').map((each) => each.trim()).filter((each) => isIP(each)) : [];
  headers['x-forwarded-for'] = said.at(-1) ?? client;
  headers['x-forwarded-proto'] = (trustProxy && request.headers['x-forwarded-proto']) || (secure ? 'https' : 'http');
  headers['x-forwarded-host'] = request.headers.host ?? '';
  delete headers.forwarded;
  if (request.headers['transfer-encoding']) headers['transfer-encoding'] = 'chunked';

  const upstream = httpRequest(new URL(request.url, base), { method: request.method, headers, agent });
  upstream.once('response', (reply) => {
    const back = { ...reply.headers };
    for (const name of HOP_BY_HOP) delete back[name];
    back['x-content-type-options'] ??= 'nosniff';
    back['cache-control'] ??= 'no-store';
    response.writeHead(reply.statusCode ?? 502, back);
    reply.once('error', () => response.destroy());
    reply.pipe(response);
  });
  upstream.once('error', () => {
    if (response.headersSent) response.destroy();
    else refuse(response, 503, 'Zázemí teď neodpovídá, zkuste to za chvíli.', 'Zázemí does not answer now, try again in a moment.');
  });
  response.once('close', () => {
    if (!response.writableFinished) upstream.destroy();
  });
  request.pipe(upstream);
}

function refuse(response, status, czech, english) {
  const body = JSON.stringify({ errors: [{ message: czech, extensions: { en: english } }] });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 503 ? { 'retry-after': '2' } : {}),
    connection: 'close', // the body of the request may still be on its way
  });
  response.end(body);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { API_URL, PORTAL_URL, HOST = '127.0.0.1', PORT = '3000', TLS_CERT_FILE, TLS_KEY_FILE, TRUST_PROXY } = process.env;
  if (!API_URL || !PORTAL_URL) {
    process.stderr.write('API_URL and PORTAL_URL name the two processes behind this door.\n');
    process.exit(2);
  }
  const tls = TLS_CERT_FILE && TLS_KEY_FILE ? { cert: readFileSync(TLS_CERT_FILE), key: readFileSync(TLS_KEY_FILE) } : undefined;
  const server = createGateway({ upstreams: { api: () => API_URL, portal: () => PORTAL_URL }, tls, trustProxy: TRUST_PROXY === '1' });
  server.once('error', (error) => {
    process.stderr.write(`${HOST}:${PORT} cannot be opened: ${error.code}.\n`);
    process.exit(1);
  });
  server.listen(Number(PORT), HOST, () => process.stderr.write(`Zázemí is open on ${HOST}:${server.address().port}.\n`));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), 5000).unref();
    });
  }
}
