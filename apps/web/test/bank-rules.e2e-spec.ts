import { expect, test, type Page } from '@playwright/test';
import { complaints, inOrder, open, picture, settled } from './browser';
import { gpcStatement, newAccount, type Booking } from './way/bank-file';
import { addDays, clock } from './way/clock';
import { dialog, field, press, told } from './way/story';

test.setTimeout(120_000);

const row = (page: Page, name: string) => page.locator('[data-line]').filter({ hasText: name });

test('a person teaches with L what a line is; the next statement proposes it and says whose rule it was; the rule is forgotten', async ({ browser }) => {
  const page = await open(browser, 'finance', 'wide');
  const heard = complaints(page);
  const [account, payer] = [newAccount(), newAccount()];
  const fee = (day: string): Booking => ({ on: day, amount: 5_500, account: payer, name: 'Spravce Domu', symbol: null });
  const upload = async (number: number, day: string): Promise<void> => {
    await page.goto('/vypisy');
    await settled(page);
    await page.locator('input[type=file]').first().setInputFiles({ name: `pravidlo-${number}.gpc`, mimeType: 'text/plain', buffer: gpcStatement(account, number, (number - 1) * 5_500, [fee(day)]) });
    await told(page, /^Nahrán/);
  };
  await page.goto('/vypisy');
  await settled(page);
  await press(page, 'Přidat účet');
  await field(dialog(page), 'Název účtu').fill(`Pravidla ${account.slice(3, 10)}`);
  await field(dialog(page), 'Číslo účtu nebo IBAN').fill(account);
  await dialog(page).locator('button[type=submit]').click();
  await told(page, 'Účet je přidaný');

  await test.step('L without a decision opens the editor; with one it asks how to know such lines', async () => {
    await upload(1, addDays(clock.today(), -2));
    await row(page, 'Spravce Domu').focus();
    await page.keyboard.press('l');
    await expect(page.getByRole('group', { name: /^Určit, komu patří/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await press(page, 'Zpět');
    await row(page, 'Spravce Domu').focus();
    await page.keyboard.press('n');
    await row(page, 'Spravce Domu').focus();
    await page.keyboard.press('l');
    await expect(dialog(page)).toContainText('Takový pohyb není nájem');
    await inOrder(page);
    await picture(page, 'banka-pravidlo', { fullPage: false });
    await dialog(page).locator('button[type=submit]').click();
    await told(page, /^Pravidlo je naučené/);
  });

  await test.step('the next statement proposes it, not chosen, with the reason', async () => {
    await upload(2, addDays(clock.today(), -1));
    await expect(row(page, 'Spravce Domu')).toContainText('Není nájem');
    await expect(row(page, 'Spravce Domu')).toContainText(/Pravidlo z .* takový pohyb není nájem/);
    await expect(page.locator('.zz-bank-bar')).toContainText('Zaúčtuje se 0 z 1');
  });

  for (const size of ['phone', 'wide'] as const) {
    await test.step(`the rules are listed and in order (${size})`, async () => {
      await page.setViewportSize(size === 'phone' ? { width: 360, height: 780 } : { width: 1440, height: 900 });
      await page.goto('/vypisy');
      await settled(page);
      await expect(page.getByRole('heading', { name: 'Naučená pravidla' })).toBeVisible();
      await inOrder(page);
      await picture(page, `banka-pravidla-${size}`);
    });
  }

  await test.step('and forgotten', async () => {
    const forget = page.getByRole('button', { name: 'Zapomenout' });
    const before = await forget.count();
    await forget.first().click();
    await expect(page.getByText('Pravidlo už nebude navrhovat.')).toBeVisible();
    await page.getByRole('button', { name: 'Zapomenout' }).first().click();
    await told(page, 'Pravidlo je zapomenuté');
    expect(before).toBeGreaterThan(0);
  });
  expect(heard).toEqual([]);
  await page.context().close();
});
