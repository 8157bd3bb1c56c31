import { expect, test, type Browser, type Page } from '@playwright/test';
import { inOrder, open, picture, settled } from './browser';

/** A family of the demo that waits; nobody else's story is about it. */
const FAMILY = 'Ukázková Simona';

/** The coordinator hands over a link and a code on paper, as at the desk. */
async function linkAndCode(browser: Browser): Promise<{ url: string; code: string }> {
  const page = await open(browser, 'coordinator', 'wide');
  await page.goto('/rodiny');
  await settled(page);
  await page.getByRole('link', { name: FAMILY }).first().click();
  await settled(page);
  const again = page.getByRole('button', { name: 'Vydat nový odkaz' });
  if (await again.isVisible()) {
    await again.click();
    await again.click();
  } else await page.getByRole('button', { name: 'Vydat odkaz', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('/portal/zadost#');
  await picture(page, 'zadost-odkaz-wide');
  const url = /https?:\/\/\S+\/portal\/zadost#[\w-]{43}/.exec(await dialog.innerText())![0];
  await dialog.getByRole('button', { name: 'Předáno' }).click();
  await page.getByRole('button', { name: 'Kód na papír' }).click();
  await expect(page.getByRole('dialog')).toContainText(/\d{3} \d{3}/);
  const code = /\d{3} \d{3}/.exec(await page.getByRole('dialog').innerText())![0];
  await page.getByRole('dialog').getByRole('button', { name: 'Předáno' }).click();
  await inOrder(page);
  await picture(page, 'rodina-se-strankou-wide');
  await page.context().close();
  return { url, code };
}

/** Big enough for a thumb that trembles. */
async function thumbs(page: Page): Promise<void> {
  for (const target of await page.locator('main button, main a.button, main a.plain, main .choice').all()) {
    const box = await target.boundingBox();
    if (box) expect(Math.round(box.height)).toBeGreaterThanOrEqual(48);
  }
}

test.describe('a family on a phone', () => {
  test('opens its application by link and code, tells of a new income and takes it back', async ({ browser }) => {
    test.setTimeout(90_000);
    const { url, code } = await linkAndCode(browser);
    const page = await open(browser, null, 'phone');
    await page.goto(url.replace(/^https?:\/\/[^/]+/, ''));
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moje žádost');
    await inOrder(page);
    await thumbs(page);
    await picture(page, 'zadost-dvere-phone');
    await page.getByRole('button', { name: 'Kód mám na papíře' }).click();
    await page.getByLabel('Kód', { exact: true }).fill('000');
    await page.getByRole('button', { name: 'Otevřít žádost' }).click();
    await expect(page.getByRole('alert')).toContainText('Napište šest číslic');
    await page.getByLabel('Kód', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Otevřít žádost' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vaše žádost je v pořadníku.');
    await expect(page.getByRole('heading', { name: 'Proč ještě nemáte byt' })).toBeVisible();
    await settled(page);
    await inOrder(page);
    await thumbs(page);
    await expect(page.locator('main')).not.toContainText(/bodů|pořadí \d|Skvrňany/);
    expect(await page.locator('main .button').count()).toBeLessThanOrEqual(1);
    await picture(page, 'zadost-phone');

    await page.getByRole('link', { name: 'Jiný příjem' }).click();
    await page.getByRole('button', { name: 'Poslat' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByLabel('částečný úvazek nebo brigáda').check();
    await page.getByLabel('Kolik korun měsíčně').fill('12 500');
    await page.getByLabel('Od kdy').fill('2026-01-01');
    await inOrder(page);
    await picture(page, 'zadost-prijem-phone');
    await page.getByRole('button', { name: 'Poslat' }).click();
    await expect(page.getByText('Čeká na potvrzení')).toBeVisible();
    await page.getByRole('button', { name: 'Vzít zpět' }).first().click();
    await expect(page.getByText('Vzali jste zpět').first()).toBeVisible();

    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your application is on the list.');
    await inOrder(page);
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByText('Open the link from the paper you got from us.')).toBeVisible();
    await page.context().close();
  });

  test('an appeal of the demo is judged on its own screen', async ({ browser }) => {
    const page = await open(browser, 'coordinator', 'wide');
    await page.goto('/odvolani');
    await settled(page);
    await inOrder(page);
    await picture(page, 'odvolani-wide');
    await page.getByRole('link', { name: 'Příkladná Zdeňka' }).first().click();
    await settled(page);
    await expect(page.getByRole('heading', { name: 'Tehdy a dnes' })).toBeVisible();
    await inOrder(page);
    await picture(page, 'odvolani-jedno-wide');
    await page.context().close();
  });
});
