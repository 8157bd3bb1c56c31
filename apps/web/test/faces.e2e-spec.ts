import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Before anybody signs in: each face opens, by its own means, on a desk and on a phone. */
const FACES = [
  { name: 'the staff', path: '/' },
  { name: 'the field', path: '/teren/' },
  { name: 'the portal', path: '/portal/' },
  { name: 'a flat on offer', path: '/nabidnout-byt/zazemi' },
];
const SCREENS = [
  { name: 'on a desk', width: 1440, height: 900 },
  { name: 'on a phone', width: 360, height: 740 },
];

for (const face of FACES) {
  for (const screen of SCREENS) {
    test(`${face.name} opens ${screen.name}, fits, speaks Czech and can be read by everybody`, async ({ page }) => {
      const complaints = listenTo(page);
      await page.setViewportSize(screen);
      await page.goto(face.path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.locator('html').getAttribute('lang')).toBe('cs');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      expect(await faultsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

test('an address that no face knows is said so, not left blank', async ({ page }) => {
  await page.goto('/tohle-neexistuje/vubec');
  await expect(page.locator('body')).toContainText(/tu není|přihlas/i);
});

/** Errors of the page's own making; a 401 before sign-in is the answer to "who am I". */
function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/401|403/.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

async function faultsOf(page: Page): Promise<string[]> {
  // The page forbids foreign scripts, so axe comes in through the browser's own back door.
  await page.evaluate(axe.source);
  const result = await page.evaluate(async () => (window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }));
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
