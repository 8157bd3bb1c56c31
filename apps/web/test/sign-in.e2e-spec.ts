import { expect, test } from '@playwright/test';
import { PEOPLE, inOrder, open, password, settled } from './browser';

test('an expired session leads to sign-in and back to the same place', async ({ browser }) => {
  const page = await open(browser, null, 'wide');
  await page.goto('/nabidky?stav=ztracene');
  await expect(page.getByRole('heading', { name: 'Přihlášení' })).toBeVisible();
  await inOrder(page);
  await page.getByLabel('E-mail').fill(PEOPLE.coordinator);
  await page.getByLabel('Heslo', { exact: true }).fill(password());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nabidky\?stav=ztracene/);
  await settled(page);
  // The session ends behind the person's back.
  await page.context().clearCookies();
  await page.getByText('Získané', { exact: true }).click();
  await expect(page).toHaveURL(/prihlaseni\?.*dal=/);
  await expect(page.getByText('Přihlášení vypršelo')).toBeVisible();
  await page.getByLabel('E-mail').fill(PEOPLE.coordinator);
  await page.getByLabel('Heslo', { exact: true }).fill(password());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nabidky\?stav=ziskane/);
  await page.context().close();
});

test('a wrong password is one sentence and nothing is forgotten', async ({ browser }) => {
  const page = await open(browser, null, 'phone');
  await page.goto('/');
  await page.getByRole('button', { name: 'Přihlásit se' }).click();
  await expect(page.getByText('Napište svůj e-mail')).toBeVisible();
  await page.getByLabel('E-mail').fill('nikdo@example.com');
  await page.getByLabel('Heslo', { exact: true }).fill('něco jiného');
  await page.getByRole('button', { name: 'Přihlásit se' }).click();
  await expect(page.getByText('E-mail nebo heslo nesouhlasí')).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue('nikdo@example.com');
  await inOrder(page);
  await page.context().close();
});

test('the way through the office by keyboard: skip link, menu, help, sign-out, language', async ({ browser }) => {
  const page = await open(browser, 'coordinator', 'wide');
  await page.goto('/dnes');
  await settled(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Přeskočit na obsah' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#obsah/);
  await page.getByRole('link', { name: 'Pomoc' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Pomoc', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();
  await inOrder(page);
  await page.goto('/neco-co-neni');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.context().close();
});
