import { expect, test, type Page } from '@playwright/test';
import { complaints, inOrder, open, picture, settled, type Person, type Size } from './browser';

const DEEPEST = 80;

/** Every address reached from the menu: sections, their tabs, and the first row of each list. */
async function walk(page: Page, start: string, who: string, size: string): Promise<string[]> {
  const heard = complaints(page);
  const faults: string[] = [];
  const waiting = [start];
  const seen = new Set<string>();
  while (waiting.length > 0 && seen.size < DEEPEST) {
    const path = waiting.shift()!;
    const shape = path.replace(/[0-9a-f-]{36}/g, ':id').replace(/\?.*/, '');
    if (seen.has(shape)) continue;
    seen.add(shape);
    await page.goto(path);
    await settled(page);
    // Every page is measured before the walk is judged, so that one run tells all.
    await inOrder(page).catch((error: Error) => faults.push(`${shape}: ${error.message.replace(/\u001b\[\d+m/g, '')}`));
    await picture(page, `${who}-${size}${shape.replace(/\W+/g, '-')}`);
    const burger = page.getByRole('button', { name: 'Nabídka', exact: true });
    if (await burger.isVisible()) await burger.click();
    const links = await page.locator('a[href^="/"]').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
    waiting.push(...links.filter((href) => !/\.(pdf|png|svg|csv|xlsx)(\?|$)|^\/(documents|files|ledger|imports|portal\/documents)\//.test(href) && href.startsWith(start === '/' ? '/' : start) && (start !== '/' || !/^\/(teren|portal|nabidnout-byt)/.test(href))));
  }
  expect(faults.join('\n\n')).toBe('');
  expect(heard).toEqual([]);
  return [...seen];
}

const BOTH = ['wide', 'phone'] as const;
/** Every face and role; the coordinator sees nearly everything, so the others are looked at once. */
const WALKS: readonly (readonly [Person, string, readonly Size[]])[] = [
  ['coordinator', '/', BOTH],
  ['manager', '/', ['phone']],
  ['finance', '/', ['wide']],
  ['administrator', '/', ['wide']],
  ['partner', '/', ['phone']],
  ['auditor', '/', ['wide']],
  ['panelMember', '/', BOTH],
  ['socialWorker', '/', ['phone']],
  ['socialWorker', '/teren/', BOTH],
  ['landlord', '/portal/', BOTH],
];

for (const [who, face, sizes] of WALKS) {
  for (const size of sizes) {
    test(`${who} walks every page of ${face} on ${size === 'wide' ? 'a desk' : 'a phone'}`, async ({ browser }) => {
      test.setTimeout(300_000);
      const page = await open(browser, who, size);
      const visited = await walk(page, face, `${who}${face === '/teren/' ? '-teren' : ''}`, size);
      expect(visited.length).toBeGreaterThan(0);
      await page.context().close();
    });
  }
}

test('the coordinator’s pages are in order in the dark as well', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await open(browser, 'coordinator', 'wide', { dark: true });
  await walk(page, '/', 'coordinator-dark', 'wide');
  await page.context().close();
});
