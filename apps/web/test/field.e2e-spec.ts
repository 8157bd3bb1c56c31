import { expect, test, type Page } from '@playwright/test';
import { complaints, inOrder, open, settled } from './browser';

/** The news at the foot is read and put away. */
async function putAway(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Zavřít' });
  while ((await close.count()) > 0) {
    await close.first().click();
    await page.waitForTimeout(300);
  }
}

test.setTimeout(60_000);

test('a social worker raises a risk in one tap, takes one back, records a visit; the coordinator learns only what she may', async ({ browser }) => {
  const page = await open(browser, 'socialWorker', 'phone');
  const heard = complaints(page);
  await page.goto('/teren/');
  await settled(page);
  await page.getByRole('link', { name: 'Riziko' }).first().click();
  const family = await page.locator('.zz-field-choice strong').first().innerText();
  await page.locator('.zz-field-choice').first().click();

  await page.getByRole('button', { name: /^Sousedé/ }).click();
  await expect(page.getByRole('button', { name: /^Sousedé/ })).toHaveAttribute('data-state', 'sent');
  await page.getByRole('button', { name: 'Vrátit' }).click();
  await expect(page.getByRole('button', { name: /^Sousedé/ })).not.toHaveAttribute('data-state', 'sent');

  await page.getByRole('button', { name: /^Zdraví/ }).click();
  await expect(page.getByRole('button', { name: /^Zdraví/ })).toHaveAttribute('data-state', 'sent');
  await putAway(page);
  await page.getByLabel('Poznámka: Zdraví').fill('DEMO: slovo, které zůstane v týmu');
  await page.getByRole('button', { name: 'Uložit poznámku' }).click();
  await expect(page.getByText('Poznámka je uložená.')).toBeVisible();
  await page.getByRole('button', { name: /^Stav bytu/ }).click();
  await expect(page.getByRole('button', { name: /^Stav bytu/ })).toHaveAttribute('data-state', 'sent');
  await putAway(page);
  await inOrder(page);

  await page.goto('/teren/zapsat');
  await page.locator('.zz-field-choice').first().click();
  await page.getByRole('button', { name: 'Uložit zápis' }).click();
  await expect(page.getByText('Napište aspoň jednu větu.')).toBeVisible();
  await page.getByLabel('Co se dělo').fill('DEMO: prošli jsme rozpočet.');
  await page.getByRole('button', { name: '30 min' }).click();
  await inOrder(page);
  await page.getByRole('button', { name: 'Uložit zápis' }).click();
  await expect(page.getByText('DEMO: prošli jsme rozpočet.').first()).toBeVisible();
  expect(heard).toEqual([]);
  await page.context().close();

  const office = await open(browser, 'coordinator', 'wide');
  await office.goto('/upozorneni');
  await settled(office);
  const row = office.getByRole('row').filter({ hasText: family }).filter({ hasText: 'Stav bytu' });
  await expect(row.first()).toBeVisible();
  await expect(office.getByText('Zdraví')).toHaveCount(0);
  await expect(office.getByText('slovo, které zůstane v týmu')).toHaveCount(0);
  await row.first().getByRole('button', { name: 'Odpovědět' }).click();
  await office.getByRole('button', { name: 'Odeslat odpověď' }).click();
  await expect(office.getByText('Odpověď má tým péče.')).toBeVisible();
  await office.context().close();
});
