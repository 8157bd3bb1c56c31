import { expect, test } from '@playwright/test';
import { inOrder, open, picture, settled } from './browser';

test('a coordinator explains a real family’s debt, tries a payment for a month, and takes the file along', async ({ browser }) => {
  const page = await open(browser, 'coordinator', 'wide');
  await page.goto('/kalkulacka');
  await page.getByRole('combobox', { name: 'Vzít ze skutečného nájmu' }).click();
  await page.getByRole('option', { name: /tři měsíce nedoplatku/ }).click();
  await expect(page.getByRole('heading', { name: 'Kam šly platby a proč' })).toBeVisible();
  await expect(page.getByText('§ 2291: částka stačí')).toBeVisible();
  const open2291 = page.getByText('Nezaplacená jistina').locator('..');
  await expect(open2291).toContainText('62');
  await inOrder(page);

  // What would a payment for a named month do?
  await page.getByRole('button', { name: 'Přidat událost' }).click();
  const added = page.getByRole('group', { name: /^Co se stalo/ }).last();
  await added.getByLabel('Částka').fill('20 700');
  await added.getByLabel('Zpráva pro příjemce').fill('jistina');
  await page.getByRole('button', { name: 'Spočítat' }).first().click();
  await settled(page);
  await expect(page.getByText('§ 2291: částka nestačí')).toBeVisible();
  await expect(page.getByText('určuje to zpráva plátce').last()).toBeVisible();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Stáhnout soubor' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^kalkulacka-\d{4}-\d\d-\d\d\.json$/);
  await page.goto('/kalkulacka');
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await expect(page.getByText('§ 2291: částka nestačí')).toBeVisible();
  await page.context().close();
});

test('on a phone the calculator says what is wrong in one sentence and keeps what was typed', async ({ browser }) => {
  const page = await open(browser, 'finance', 'phone');
  await page.goto('/kalkulacka');
  await page.getByRole('button', { name: 'Přidat změnu' }).click();
  await page.getByRole('button', { name: 'Spočítat' }).last().click();
  await expect(page.getByRole('alert')).toContainText('changes[0]');
  await expect(page.getByRole('group', { name: 'Změny 1' })).toBeVisible();
  await inOrder(page);
  await picture(page, 'kalkulacka-phone');
  await page.context().close();
});
