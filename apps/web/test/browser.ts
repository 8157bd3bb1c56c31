import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, type Browser, type BrowserContext, type Page, type Request } from '@playwright/test';

/** The demo agency's people, by what they do. */
export const PEOPLE = {
  administrator: 'spravce@example.com',
  manager: 'vedouci@example.com',
  coordinator: 'koordinator@example.com',
  finance: 'finance@example.com',
  socialWorker: 'socialni@example.com',
  otherCoordinator: 'koordinator2@example.com',
  otherSocialWorker: 'socialni2@example.com',
  panelMember: 'komise@example.com',
  partner: 'partner@example.com',
  auditor: 'auditor@example.com',
  landlord: 'majitelka@example.com',
} as const;
export type Person = keyof typeof PEOPLE;

export const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 780 } } as const;
export type Size = keyof typeof SIZES;

const SCREENSHOTS = join(__dirname, '..', '..', '..', '.data', 'screenshots');
const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

export const password = (): string => {
  const given = process.env['DEMO_PASSWORD'];
  if (!given) throw new Error('DEMO_PASSWORD is missing: the browser tests sign in to a running demo agency.');
  return given;
};

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
const remembered = new Map<Person, State>();

/** Somebody signed in, in a window of their own; the sign-in itself happens once a run. */
export async function open(browser: Browser, who: Person | null, size: Size, options: { dark?: boolean } = {}): Promise<Page> {
  const settings = { viewport: SIZES[size], colorScheme: options.dark ? 'dark' : 'light', reducedMotion: 'reduce' } as const;
  if (who && !remembered.has(who)) {
    const first = await browser.newContext(settings);
    const page = await first.newPage();
    await signIn(page, who);
    remembered.set(who, await first.storageState());
    await first.close();
  }
  const context = await browser.newContext({ ...settings, ...(who ? { storageState: remembered.get(who)! } : {}) });
  const page = await context.newPage();
  // A step that hangs says which one it was.
  page.setDefaultTimeout(20_000);
  return page;
}

export async function signIn(page: Page, who: Person): Promise<void> {
  await page.goto(who === 'landlord' ? '/portal/' : '/');
  await page.getByLabel('E-mail').fill(PEOPLE[who]);
  await page.getByLabel('Heslo', { exact: true }).fill(password());
  await page.getByRole('button', { name: 'Přihlásit se' }).click();
  await page.waitForURL((url) => !url.pathname.includes('prihlaseni'));
  await settled(page);
}

interface Traffic {
  readonly open: Set<Request>;
  lastAt: number;
}
const traffic = new WeakMap<Page, Traffic>();
/** A page that has asked nothing for so long has drawn what the last answer brought; Playwright's "networkidle" waits half a second. */
const QUIET_MS = 120;
const PATIENCE_MS = 20_000;

/** From now on what the page asks is watched; what it has asked before is waited for once. */
async function trafficOf(page: Page): Promise<Traffic> {
  const known = traffic.get(page);
  if (known) return known;
  const watched: Traffic = { open: new Set(), lastAt: Date.now() };
  traffic.set(page, watched);
  page.on('request', (request) => {
    watched.open.add(request);
    watched.lastAt = Date.now();
  });
  const ended = (request: Request): void => {
    watched.open.delete(request);
    watched.lastAt = Date.now();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  await page.waitForLoadState('networkidle');
  return watched;
}

/** Nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  const watched = await trafficOf(page);
  await page.waitForLoadState('load');
  const began = Date.now();
  while ((watched.open.size > 0 || Date.now() - watched.lastAt < QUIET_MS) && Date.now() - began < PATIENCE_MS) await page.waitForTimeout(20);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

interface AxeResult {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** WCAG 2.2 AA as far as a machine can tell. */
export async function accessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: AxeResult[] }> } };
    return (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations;
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.split('\n')[1]?.trim()})`).join('; ')}`)).toEqual([]);
}

/** What every page owes: one H1, a title, nothing wider than the window, no machine talk, no violation. */
export async function inOrder(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await page.title()).not.toBe('');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${page.url()} is wider than the window by ${overflow} px`).toBeLessThanOrEqual(0);
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(/undefined|\[object Object\]|\bNaN\b|SELECT .* FROM|at .*\.js:\d+/);
  // A missing text shows its id.
  expect(words).not.toMatch(/(^|\s)[a-z][a-zA-Z]+\.[a-z][a-zA-Z]+(\.[a-zA-Z_]+)*(\s|$)(?<!example\.com\s?)/m);
  await accessible(page);
}

export async function picture(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
}

/** What the browser itself complains of while a page is walked. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/401|Failed to load resource/.test(message.text())) heard.push(message.text());
  });
  return heard;
}
