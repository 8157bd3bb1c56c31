import { expect, test } from '@playwright/test';
import { complaints, inOrder, open, picture, settled } from './browser';

test('an instalment of the guarantee that is due stands in the queue of the day; it is replaced by another plan with a reason, on a phone too', async ({ browser }) => {
  const page = await open(browser, 'manager', 'wide');
  const heard = complaints(page);
  await page.goto('/dnes');
  await settled(page);
  const queue = page.getByRole('region', { name: 'Splátky garance na řadě' });
  await expect(queue).toContainText(/splátka dnes|po splatnosti/);
  await queue.getByRole('link').first().click();
  await settled(page);
  const plan = page.locator('section', { hasText: 'Co zaplatila garance' });
  await expect(plan).toContainText('dodržované');
  await inOrder(page);
  await picture(page, 'splatky-garance-wide');
  await plan.getByRole('button', { name: 'Dohoda o splátkách' }).click();
  await expect(page.getByText(/Vydáno: DSG-/)).toBeVisible();
  const phone = await open(browser, 'manager', 'phone');
  await phone.goto(page.url());
  await settled(phone);
  await inOrder(phone);
  await picture(phone, 'splatky-garance-phone');
  await phone.getByRole('button', { name: 'Nahradit novými' }).click();
  const agreeing = phone.getByRole('dialog', { name: /^Nové splátky garance/ });
  await agreeing.getByLabel('Počet splátek').fill('3');
  await settled(phone);
  await inOrder(phone);
  await picture(phone, 'nove-splatky-garance-phone');
  await agreeing.getByRole('button', { name: 'Uzavřít dohodu' }).click();
  await expect(agreeing.getByText('Napište, proč se dosavadní splátky ruší nebo mění.')).toBeVisible();
  await agreeing.getByLabel('Proč se mění nebo ruší').fill('Rodině klesl příjem.');
  await agreeing.getByRole('button', { name: 'Uzavřít dohodu' }).click();
  await settled(phone);
  await expect(phone.locator('section', { hasText: 'Co zaplatila garance' })).toContainText('nahrazené');
  await expect(phone.locator('section', { hasText: 'Co zaplatila garance' })).toContainText('Rodině klesl příjem.');
  expect(heard).toEqual([]);
  await page.context().close();
  await phone.context().close();
});

test('what a family paid back is recorded from a line, the likely ones first', async ({ browser }) => {
  const page = await open(browser, 'manager', 'wide');
  await page.goto('/garance');
  await settled(page);
  await inOrder(page);
  await picture(page, 'garance-wide');
  await page.locator('section', { hasText: 'Rodina splácí pod vlastním symbolem' }).getByRole('button', { name: 'Zapsat splátku regresu' }).first().click();
  const dialog = page.getByRole('dialog', { name: /^Splátka regresu/ });
  await settled(page);
  await dialog.getByLabel('Řádek výpisu').click();
  await settled(page);
  await picture(page, 'splatka-regresu-wide', { fullPage: false });
  const lines = page.getByRole('option');
  expect(await lines.count()).toBeGreaterThan(0);
  // Money booked as this family's rent says so before it is taken.
  await lines.filter({ hasText: 'zaúčtováno jako nájem' }).first().click();
  await expect(dialog.getByText('Platba je zaúčtovaná jako nájem.')).toBeVisible();
  await inOrder(page);
  await page.keyboard.press('Escape');
  await page.context().close();
});

test('a manager sets the periods of letters, the places of advice and the days for appeals; bad input says why', async ({ browser }) => {
  for (const size of ['wide', 'phone'] as const) {
    const page = await open(browser, 'manager', size);
    await page.goto('/agentura/postup');
    await settled(page);
    await inOrder(page);
    await picture(page, `postup-${size}`);
    await page.getByRole('button', { name: 'Změnit lhůty' }).click();
    const days = page.getByRole('dialog', { name: 'Změnit lhůty' });
    await days.getByLabel('Výzva k úhradě').fill('5');
    await days.getByRole('button', { name: 'Uložit' }).click();
    await expect(days.getByText('Lhůta musí být celé číslo od 7 do 90 dní.')).toBeVisible();
    await inOrder(page);
    await picture(page, `lhuty-${size}`, { fullPage: false });
    await days.getByLabel('Výzva k úhradě').fill('10');
    await days.getByRole('button', { name: 'Uložit' }).click();
    await settled(page);
    await expect(page.locator('section', { hasText: 'Lhůty v dopisech' })).toContainText('10 dnů');
    await page.getByRole('button', { name: 'Změnit místa' }).click();
    const places = page.getByRole('dialog', { name: 'Změnit místa' });
    await places.getByRole('button', { name: 'Přidat místo' }).click();
    await places.getByRole('button', { name: 'Uložit' }).click();
    await expect(places.getByText(/^Napište název místa/)).toBeVisible();
    await inOrder(page);
    await picture(page, `mista-${size}`, { fullPage: false });
    await page.goto('/agentura/pravidla');
    await settled(page);
    await inOrder(page);
    await picture(page, `pravidla-${size}`);
    await page.getByRole('button', { name: 'Změnit lhůty' }).click();
    await page.getByRole('dialog').getByLabel('Na odvolání').fill('3');
    await page.getByRole('dialog').getByRole('button', { name: 'Uložit lhůty' }).click();
    await expect(page.getByText('Lhůta musí být celé číslo od 7 do 90 dní.')).toBeVisible();
    await page.context().close();
  }
});
