import { expect, test } from '@playwright/test';
import { inOrder, open, password, picture, settled } from './browser';

test.describe('a landlord looks', () => {
  test('on a phone: the sentence first, then twelve months in words, then somebody to call', async ({ browser }) => {
    const page = await open(browser, 'landlord', 'phone');
    await page.goto('/portal/');
    await settled(page);
    const first = page.locator('article').first();
    await expect(first.locator('.sentence')).toHaveText(/./);
    const sentenceTop = (await first.locator('.sentence').boundingBox())!.y;
    for (const other of await first.locator('.tile, .docs, button').all()) {
      const box = await other.boundingBox();
      if (box) expect(box.y).toBeGreaterThan(sentenceTop);
    }
    await expect(page.getByRole('heading', { name: 'Koho zavolat' })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expect(page.locator('.tile').first()).toContainText(/přišlo|odesláno|pošleme|čeká se|na cestě|nevíme|z garance|zčásti|nepřišlo|zpožděno|volný byt/);
    await inOrder(page);
    await picture(page, 'majitel-rozbalene-phone');
    await page.context().close();
  });

  test('answers "has it arrived?" and reads that it came', async ({ browser }) => {
    const page = await open(browser, 'landlord', 'phone');
    await page.goto('/portal/');
    await settled(page);
    const yes = page.getByRole('button', { name: 'Ano, přišel' }).first();
    // A fresh demo leaves the newest question to him; one answered in an earlier run by hand does not come back.
    await expect(yes).toBeVisible();
    await yes.click();
    await page.getByLabel('Kdy přišlo').fill('32. 1. 2026');
    await page.getByRole('button', { name: 'Odeslat odpověď' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert')).toContainText('Napište den');
    await inOrder(page);
    const today = new Date();
    await page.getByLabel('Kdy přišlo').fill(`${today.getDate()}. ${today.getMonth() + 1}. ${today.getFullYear()}`);
    await page.getByRole('button', { name: 'Odeslat odpověď' }).click();
    await expect(page.locator('.sentence').filter({ hasText: /je zaplacen.*přišlo/ }).first()).toBeVisible();
    await page.context().close();
  });

  test('reports a problem of the flat, with a photo', async ({ browser }) => {
    const page = await open(browser, 'landlord', 'phone');
    await page.goto('/portal/');
    await page.getByRole('link', { name: 'Nahlásit problém' }).first().click();
    await page.getByRole('button', { name: 'Odeslat hlášení' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByLabel('Koupelna nebo záchod').check();
    await page.getByLabel('Co se děje?').fill('Teče kohoutek u umyvadla.');
    await page.getByLabel('Fotka (nepovinná)').setInputFiles({ name: 'kohoutek.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') });
    await expect(page.getByAltText('Vybraná fotka')).toBeVisible();
    await inOrder(page);
    await page.getByRole('button', { name: 'Odeslat hlášení' }).click();
    await expect(page.getByText('Koupelna nebo záchod: Teče kohoutek u umyvadla.').first()).toBeVisible();
    await page.context().close();
  });

  test('with several flats finds the statement of them all together', async ({ browser }) => {
    const page = await open(browser, null, 'phone');
    await page.goto('/portal/');
    await page.getByLabel('E-mail').fill('firma@example.com');
    await page.getByLabel('Heslo', { exact: true }).fill(password());
    await page.getByRole('button', { name: 'Přihlásit se' }).click();
    await expect(page.locator('article')).not.toHaveCount(1);
    const shared = page.getByRole('region', { name: /^Dokumenty ke všem bytům/ });
    await expect(shared.getByRole('link').first()).toContainText(/výpis|vyúčtování|přehled/i);
    const paper = await page.request.get((await shared.getByRole('link').first().getAttribute('href'))!);
    expect(paper.headers()['content-type']).toContain('application/pdf');
    await inOrder(page);
    await picture(page, 'majitel-vice-bytu');
    await page.context().close();
  });

  test('at 200 % zoom and in English everything still fits', async ({ browser }) => {
    const page = await open(browser, 'landlord', 'phone');
    await page.goto('/portal/');
    await settled(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await picture(page, 'majitel-zoom-200');
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Whom to call' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await inOrder(page);
    await page.context().close();
  });

  test('a wrong password is one sentence, and a pasted one works', async ({ browser }) => {
    const page = await open(browser, null, 'phone');
    await page.goto('/portal/');
    await page.getByLabel('E-mail').fill('majitel2@example.com');
    await page.getByLabel('Heslo', { exact: true }).fill('spatne heslo');
    await page.getByRole('button', { name: 'Přihlásit se' }).click();
    await expect(page.getByRole('alert')).toContainText('nesouhlasí');
    await inOrder(page);
    await page.getByLabel('Ukázat heslo').check();
    await page.getByLabel('Heslo', { exact: true }).fill(password());
    await page.getByRole('button', { name: 'Přihlásit se' }).click();
    await expect(page.locator('.sentence').first()).toBeVisible();
    await page.context().close();
  });
});
