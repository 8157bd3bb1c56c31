// The built client over HTTP: three entries, hashed assets for ever, everything else asked anew, headers that shut doors.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};
const COMPRESSIBLE = /^(text|application\/(json|manifest|wasm)|image\/svg)/;

/** Which page of the client answers an address without a file of its own. */
export function entryOf(path) {
  const first = path.split('/')[1];
  if (first === 'teren') return '/teren/index.html';
  if (first === 'portal' || first === 'nabidnout-byt') return '/portal/index.html';
  return '/index.html';
}

export function siteFiles(folder, { secure }) {
  const cache = new Map();

  async function load(path) {
    const place = join(folder, path);
    const found = await stat(place).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const known = cache.get(path);
    if (known?.mtimeMs === found.mtimeMs && known.size === found.size) return known;
    const plain = await readFile(place);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const file = {
      mtimeMs: found.mtimeMs,
      size: found.size,
      type,
      etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
      inline: type.startsWith('text/html') ? inlineScripts(plain.toString('utf8')) : [],
      identity: plain,
    };
    if (COMPRESSIBLE.test(type) && plain.length > 1024) {
      [file.br, file.gzip] = await Promise.all([
        promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
        promisify(gzip)(plain),
      ]);
    }
    cache.set(path, file);
    return file;
  }

  return async (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(request, response, 405, { allow: 'GET, HEAD' });
    try {
      const asked = extname(path) ? path : `${path.replace(/\/$/, '')}/index.html`;
      let file = await load(asked);
      // A missing picture is missing; an address without a file is a screen of the client.
      if (!file && !extname(path)) file = await load(entryOf(path));
      if (!file) return end(request, response, 404, headersOf({ type: TYPES['.txt'], inline: [] }, path), 'Tato stránka neexistuje.\nThere is no such page.\n');
      const headers = headersOf(file, path);
      if (request.headers['if-none-match']?.includes(file.etag)) return end(request, response, 304, headers);
      const accepted = String(request.headers['accept-encoding'] ?? '');
      const coding = ['br', 'gzip'].find((each) => file[each] && new RegExp(`\\b${each}\\b(?!;q=0(\\.0*)?(,|$))`).test(accepted));
      if (coding) headers['content-encoding'] = coding;
      end(request, response, 200, headers, file[coding ?? 'identity']);
    } catch {
      end(request, response, 404, {});
    }
  };

  function headersOf({ type, etag, inline }, path) {
    const scripts = ["'self'", ...inline].join(' ');
    return {
      'content-type': type,
      ...(etag ? { etag: `"${etag}"`, vary: 'accept-encoding' } : {}),
      'cache-control': etag && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      // Mantine writes its sizes as inline styles; scripts are ours alone.
      'content-security-policy': `default-src 'self'; script-src ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
      ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    };
  }
}

function inlineScripts(html) {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
}

function end(request, response, status, headers, body) {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  response.writeHead(status, { ...headers, ...(status === 304 ? {} : { 'content-length': bytes?.length ?? 0 }) });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
