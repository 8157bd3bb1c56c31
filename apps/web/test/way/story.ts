import { readFileSync } from 'node:fs';
import { expect, type Browser, type Download, type Locator, type Page } from '@playwright/test';
import { PEOPLE, SIZES, inOrder, password, picture, settled, type Person, type Size } from '../browser';
import { clock } from './clock';

/** A name of this run alone: the demo keeps what earlier runs wrote. */
const mark = (): string => String.fromCharCode(...Array.from({ length: 6 }, () => 97 + Math.floor(Math.random() * 26)));

/** One way from an empty flat to a landlord who sees his rent, at one width: its people, its windows, what it has learned. */
export class Story {
  readonly mark = mark();
  readonly owner = `Jan Vzorný ${this.mark}`;
  readonly ownerEmail = `jan.${this.mark}@example.com`;
  readonly family = `Vzorná${this.mark}`;
  readonly code = `PL-${this.mark.slice(0, 4).toUpperCase()}`;
  /** What the story has learned from screens: addresses, symbols, days. */
  readonly known: Record<string, string> = {};
  private readonly windows = new Map<string, { page: Page; day: string }>();

  constructor(
    readonly browser: Browser,
    readonly size: Size,
  ) {}

  /** The window of one of the staff, signed in; on another day of the story they sign in anew. */
  async as(who: Exclude<Person, 'landlord'>): Promise<Page> {
    const day = clock.today();
    const standing = this.windows.get(who);
    if (standing?.day === day) return standing.page;
    await standing?.page.context().close();
    const page = await this.window();
    await page.goto('/');
    // Signing in by hand is a story of its own; here it would be told a dozen times.
    const answer = await page.evaluate(
      async (input) => (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', variables: { input } }) })).text(),
      { email: PEOPLE[who], password: password() },
    );
    expect(answer).toContain('"Session"');
    this.windows.set(who, { page, day });
    return page;
  }

  /** A window of somebody who is not signed in. */
  async window(): Promise<Page> {
    const context = await this.browser.newContext({ viewport: SIZES[this.size], reducedMotion: 'reduce', acceptDownloads: true });
    await clock.setIn(context);
    const page = await context.newPage();
    // A step that hangs says which one it was.
    page.setDefaultTimeout(20_000);
    return page;
  }

  async stop(page: Page, what: string): Promise<void> {
    await settled(page);
    await inOrder(page);
    // A dialogue stands before the window, not on the long page behind it.
    const window = (await dialog(page).count()) > 0;
    await picture(page, `cesta-${this.size}-${what}`, { fullPage: !window });
  }

  async end(): Promise<void> {
    for (const { page } of this.windows.values()) await page.context().close();
  }
}

/** A field by its label; a library's list box may carry the same one. */
export const field = (page: Page | Locator, label: string | RegExp): Locator => page.locator('input, textarea').and(page.getByLabel(label, typeof label === 'string' ? { exact: true } : {})).last();

export async function pick(page: Page, label: string, option: string | RegExp): Promise<void> {
  await field(page, label).click();
  await page.getByRole('option', { name: option }).first().click();
}

export const press = (page: Page | Locator, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: typeof name === 'string' }).last().click();
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** The row of a list, or its card on a phone. */
export const rowOf = (page: Page, text: string | RegExp): Locator => page.locator('tbody tr, ul.zz-cards > li').filter({ hasText: text }).first();

/** News at the foot, which may cover what stands below: read and put away. */
export async function told(page: Page, sentence: string | RegExp): Promise<void> {
  const news = page.getByRole('alert').filter({ hasText: sentence }).first();
  await expect(news).toBeVisible();
  await news.getByRole('button', { name: 'Zavřít' }).click();
  await expect(news).toHaveCount(0);
}

/** As screens write it, with plain spaces. */
export function korun(halere: number): string {
  const [whole, rest] = (Math.abs(halere) / 100).toFixed(2).split('.') as [string, string];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}${rest === '00' ? '' : `,${rest}`} Kč`;
}

export async function saved(download: Promise<Download>): Promise<Buffer> {
  return readFileSync(await (await download).path());
}

/** What the paper behind a link says. */
export async function paperAt(page: Page, link: Locator): Promise<string> {
  const answer = await page.request.get((await link.getAttribute('href'))!);
  expect(answer.headers()['content-type']).toContain('application/pdf');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const paper = await pdfjs.getDocument({ data: new Uint8Array(await answer.body()), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: paper.numPages }, async (_, at) => {
      const { items } = await (await paper.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    }),
  );
  await paper.destroy();
  return pages.join(' ').replace(/\s+/g, ' ');
}
