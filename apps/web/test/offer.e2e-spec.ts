import { expect, test, type Page } from '@playwright/test';
import { inOrder, open, picture } from './browser';

/** Moves by Tab until the named thing has the focus: what a person without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Nothing named ${name} can be reached by Tab.`);
}
const goOn = async (page: Page): Promise<void> => {
  await tabTo(page, /^Pokračovat$/);
  await page.keyboard.press('Enter');
};

test('an owner offers a flat by keyboard alone, on a phone, and learns who calls by when', async ({ browser }) => {
  const page = await open(browser, null, 'phone');
  await page.goto('/nabidnout-byt/demo');
  await expect(page.getByRole('heading', { name: 'Kde byt je?' })).toBeVisible();
  await inOrder(page);
  await goOn(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('link', { name: 'Vyberte město' }).press('Enter');
  await page.keyboard.press('Space');
  await goOn(page);

  await expect(page.getByRole('heading', { name: 'Jak je byt velký?' })).toBeFocused();
  await tabTo(page, /Dispozice/);
  await page.keyboard.type('2+kk');
  await tabTo(page, /Plocha/);
  await page.keyboard.type('46,5');
  await expect(page.getByText('Nájem zhruba')).toBeVisible();
  await expect(page.getByText('Není to slib')).toBeVisible();
  await inOrder(page);
  await picture(page, 'nabidka-phone-2');
  await goOn(page);

  await tabTo(page, /Ne, je prázdný/);
  await page.keyboard.press('Space');
  await goOn(page);
  await tabTo(page, /Měsíční nájem/);
  await page.keyboard.type('11 000,-');
  await goOn(page);
  await tabTo(page, /Hned/);
  await page.keyboard.press('Space');
  await goOn(page);
  await tabTo(page, /Nájem nebude chodit/);
  await page.keyboard.press('Space');
  await goOn(page);
  await goOn(page);

  // Half-way the window is closed; the answers wait.
  await page.reload();
  await tabTo(page, /^Jméno$/);
  await page.keyboard.type('Jan Vzorný');
  await tabTo(page, /Telefon/);
  await page.keyboard.type('777 000 111');
  await goOn(page);

  await expect(page.getByRole('heading', { name: 'Zkontrolujte odpovědi' })).toBeFocused();
  await expect(page.getByText('11 000 Kč', { exact: true })).toBeVisible();
  await inOrder(page);
  await picture(page, 'nabidka-phone-kontrola');
  await tabTo(page, /^Odeslat nabídku$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Děkujeme, nabídka je odeslaná' })).toBeFocused();
  await expect(page.locator('.reference')).toHaveText(/^N\d\d-/);
  await inOrder(page);
  await picture(page, 'nabidka-phone-hotovo');

  const reference = await page.locator('.reference').innerText();
  const office = await open(browser, 'coordinator', 'wide');
  await office.goto('/nabidky');
  await expect(office.getByText(reference)).toBeVisible();
  await page.context().close();
  await office.context().close();
});

test('an unknown agency is told so', async ({ browser }) => {
  const page = await open(browser, null, 'wide');
  await page.goto('/nabidnout-byt/nikdo');
  await expect(page.getByRole('heading', { name: 'Tuhle agenturu neznáme' })).toBeVisible();
  await inOrder(page);
  await page.context().close();
});
