import { expect, test, type Page } from '@playwright/test';
import { complaints, inOrder, open, picture, settled } from './browser';
import { gpcStatement, newAccount, type Booking } from './way/bank-file';
import { addDays, clock } from './way/clock';
import { dialog, field, korun, press, told } from './way/story';

test.setTimeout(120_000);

interface Known {
  readonly label: string;
  readonly variableSymbol: string;
  readonly usualAmounts: readonly number[];
}

/** Families of the demo and what their bank would write. */
async function families(page: Page): Promise<Known[]> {
  const found = await page.evaluate(async () => {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ bankTenancies(search: "PL-0") { label variableSymbol usualAmounts } }' }) });
    return ((await answer.json()) as { data: { bankTenancies: Known[] } }).data.bankTenancies;
  });
  expect(found.length).toBeGreaterThanOrEqual(3);
  return found;
}

const row = (page: Page, name: string) => page.locator('[data-line]').filter({ hasText: name });
const bar = (page: Page) => page.locator('.zz-bank-bar');

test('a statement is worked through by keys alone: moved, confirmed, split, put aside, posted, taken back whole', async ({ browser }) => {
  const page = await open(browser, 'finance', 'wide');
  const heard = complaints(page);
  await page.goto('/vypisy');
  await settled(page);
  const [first, second, third] = (await families(page)) as [Known, Known, Known];
  const account = newAccount();
  const on = addDays(clock.today(), -1);
  const line = (name: string, amount: number, symbol: string | null): Booking => ({ on, amount, account: newAccount(), name, symbol });
  const file = {
    name: 'klavesnice.gpc',
    mimeType: 'text/plain',
    buffer: gpcStatement(account, 1, 0, [
      line('Platce Prvni', first.usualAmounts[0]!, first.variableSymbol),
      line('Platce Druhy', second.usualAmounts[0]!, second.variableSymbol),
      line('Platce Neobvykly', 12_300, third.variableSymbol),
      line('Urad Prace Davky', 900_000, null),
      line('Poplatek Banka', 5_500, null),
      line('Kdovi Kdo', 33_300, null),
    ]),
  };
  await press(page, 'Přidat účet');
  await field(dialog(page), 'Název účtu').fill(`Klávesnice ${account.slice(3, 10)}`);
  await field(dialog(page), 'Číslo účtu nebo IBAN').fill(account);
  await dialog(page).locator('button[type=submit]').click();
  await told(page, 'Účet je přidaný');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await told(page, /^Nahrán/);
  await expect(bar(page)).toContainText('Zaúčtuje se 2 z 6');

  await test.step('J and K move, Enter takes a certain line out and back in, and goes on', async () => {
    await row(page, 'Platce Prvni').focus();
    await page.keyboard.press('j');
    await expect(row(page, 'Platce Druhy')).toBeFocused();
    await page.keyboard.press('k');
    await expect(row(page, 'Platce Prvni')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bar(page)).toContainText('Zaúčtuje se 1 z 6');
    await expect(row(page, 'Platce Druhy')).toBeFocused();
    // As fast as a hand is: Enter belongs to the row K has moved to.
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await expect(bar(page)).toContainText('Zaúčtuje se 2 z 6');
    await page.keyboard.press('j');
    await expect(row(page, 'Platce Neobvykly')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bar(page)).toContainText('Zaúčtuje se 3 z 6');
    await expect(row(page, 'Urad Prace Davky')).toBeFocused();
  });

  await test.step('S splits one benefit over two families; the meter says what is left, and letters typed there are only letters', async () => {
    await page.keyboard.press('s');
    const editor = page.getByRole('group', { name: /^Určit, komu patří/ });
    await expect(editor).toBeVisible();
    const names = editor.getByLabel('Nájem', { exact: true }).and(page.locator('input:not([type=radio])'));
    await expect(names.first()).toBeFocused();
    await page.keyboard.type('njsk');
    await expect(bar(page)).toContainText('Zaúčtuje se 3 z 6');
    await names.first().fill(first.variableSymbol);
    await page.getByRole('option', { name: new RegExp(first.variableSymbol) }).click();
    await editor.getByLabel('Částka').first().fill('5 500');
    await editor.getByLabel('Částka').first().blur();
    await expect(editor).toContainText(`Zbývá rozdělit ${korun(350_000)}`);
    await expect(editor.getByRole('button', { name: 'Potvrdit', exact: true })).toBeDisabled();
    await press(page, 'Rozdělit na další nájem');
    await expect(editor).toContainText(`Zbývá rozdělit ${korun(0)}`);
    await names.last().fill(second.variableSymbol);
    await page.getByRole('option', { name: new RegExp(second.variableSymbol) }).click();
    await inOrder(page);
    await picture(page, 'banka-rozdeleni', { fullPage: false });
    await editor.getByRole('button', { name: 'Potvrdit', exact: true }).click();
    await expect(row(page, 'Urad Prace Davky')).toBeFocused();
    await expect(row(page, 'Urad Prace Davky')).toContainText(korun(550_000));
    await expect(bar(page)).toContainText('Zaúčtuje se 4 z 6');
  });

  await test.step('N says it is no rent, O puts aside', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await expect(row(page, 'Poplatek Banka')).toContainText('Není nájem');
    await expect(row(page, 'Kdovi Kdo')).toBeFocused();
    await page.keyboard.press('o');
    await expect(row(page, 'Kdovi Kdo')).toContainText('Zatím nevíme');
    await expect(bar(page)).toContainText('Zaúčtuje se 6 z 6');
  });

  await test.step('everything is posted in one batch and taken back in one; the file again changes nothing', async () => {
    await press(page, 'Zaúčtovat');
    await told(page, 'Zaúčtováno 6 řádků');
    await expect(page.getByText('Souhlasí s výpisem')).toBeVisible();
    await press(page, 'Vrátit vše');
    await expect(page.getByText('Vrátí se 6 řádků zpětnými zápisy.')).toBeVisible();
    await press(page, 'Vrátit vše');
    await told(page, 'Zaúčtování je vrácené');
    await expect(bar(page)).toContainText('Zaúčtuje se 2 z 6');
    const statement = page.url();
    await page.goto('/vypisy');
    await page.locator('input[type=file]').first().setInputFiles(file);
    await told(page, 'Všechny pohyby už známe, nic se nezměnilo');
    await expect(page).toHaveURL(statement);
    await press(page, 'Zaúčtovat');
    await told(page, 'Zaúčtovány 2 řádky');
    await expect(bar(page)).toContainText('Zaúčtuje se 0 z 4');
  });

  await test.step('nothing stays of it: the demo is left as it was', async () => {
    await press(page, 'Vrátit vše');
    await press(page, 'Vrátit vše');
    await told(page, 'Zaúčtování je vrácené');
  });
  expect(heard).toEqual([]);
  await page.context().close();
});
