import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { inOrder, open, picture, settled } from './browser';
import { saved } from './way/story';

/** A name of this run alone: the same content is taken over once. */
const MARK = String.fromCharCode(...Array.from({ length: 6 }, () => 97 + Math.floor(Math.random() * 26)));
type Cells = Readonly<Record<string, string>>;

/** Rows by the titles of the template's own columns. */
const lineUp = (header: readonly string[], rows: readonly Cells[]): string[][] =>
  rows.map((row) => {
    for (const title of Object.keys(row)) expect(header).toContain(title);
    return header.map((title) => row[title] ?? '');
  });

async function give(page: Page, file: { name: string; mimeType: string; buffer: Buffer }, check: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: check, exact: true }).click();
  await settled(page);
}

test('families from XLSX: template, dry run with errors by cell, a warning confirmed, the take-over, and a way back that is not blind', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await open(browser, 'coordinator', 'wide');
  await page.goto('/import');
  await settled(page);
  await page.getByRole('button', { name: 'Zkontrolovat', exact: true }).click();
  await expect(page.getByText('Vyberte soubor.')).toBeVisible();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Šablona XLSX s návodem' }).click();
  const [{ default: read }, { default: write }] = await Promise.all([import('read-excel-file/node'), import('write-excel-file/node')]);
  const [template] = await read(await saved(downloaded));
  const [header, sample] = template!.data.map((row) => row.map((cell) => String(cell ?? ''))) as [string[], string[]];
  expect(sample[0]).toBe('VZOR');
  const person = { 'Číslo domácnosti': '1', 'Jméno': 'Blanka', 'Příjmení': `Dobrá${MARK}`, 'Datum narození': '4. 5. 1990', 'Vztah k žadateli': 'žadatel', 'Příjem měsíčně': '21 000', 'Druh příjmu': 'zaměstnání', 'Příjem od': '1. 2. 2025' };
  const rows = lineUp(header, [
    person,
    // Nobody said what this one lives on; the third was born on a day that never was.
    { 'Číslo domácnosti': '2', 'Jméno': 'Dita', 'Příjmení': `Tichá${MARK}`, 'Datum narození': '6. 7. 1985', 'Vztah k žadateli': 'žadatel' },
    { ...person, 'Číslo domácnosti': '3', 'Jméno': 'Cyril', 'Příjmení': `Překlepný${MARK}`, 'Datum narození': '31. 2. 1975' },
  ]);
  const buffer = await write([header, sample, ...rows].map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
  await give(page, { name: 'Rodiny 2025.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer }, 'Zkontrolovat');
  await expect(page.getByText('Řádek 5, buňka D5: Datum „31. 2. 1975“ nepoznáme.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Opravit buňku D5 Datum narození' })).toHaveValue('31. 2. 1975');
  await expect(page.getByText('Vzorových řádků přeskočeno')).toBeVisible();
  await inOrder(page);
  await picture(page, 'import-kontrola-wide');

  await page.getByRole('checkbox', { name: 'Převzít všechno, nebo nic' }).check();
  await page.getByRole('button', { name: 'Převzít 1 rodinu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'proto se nic nepřevzalo' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Převzít všechno, nebo nic' }).uncheck();
  await page.getByRole('checkbox', { name: /^Příjem chybí/ }).press('Space');
  await expect(page.getByRole('checkbox', { name: /^Příjem chybí/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Příjem chybí/ })).toBeFocused();
  const left = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Stáhnout řádky k opravě' }).click();
  const [reasons] = await read(await saved(left));
  expect(reasons!.data.at(-1)!.at(-1)).toContain('D5: Datum „31. 2. 1975“ nepoznáme.');
  await page.getByRole('button', { name: 'Převzít 2 rodiny' }).click();
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/);
  await settled(page);
  await inOrder(page);
  const batch = page.url();

  // One of them somebody works with already.
  await page.getByRole('link', { name: `Tichá${MARK}` }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Uzavřít žádost' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Našla si byt sama.');
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(batch);
  await settled(page);
  await page.getByRole('button', { name: 'Vzít zpět' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(new RegExp(`1 záznam zůstane.*rodina .*Tichá${MARK} Dita: někdo ho od té doby změnil`));
  await dialog.getByRole('button', { name: 'Odebrat 1 záznam' }).click();
  await expect(dialog.getByText('Napište, proč převzetí berete zpět.')).toBeVisible();
  await inOrder(page);
  await picture(page, 'import-zpet-wide', { fullPage: false });
  await dialog.getByLabel('Proč').fill('Tabulka byla z loňska.');
  await dialog.getByRole('button', { name: 'Odebrat 1 záznam' }).click();
  await expect(page.getByText('Vzato zpět, 1 záznam zůstal')).toBeVisible();
  await settled(page);
  await inOrder(page);
  await picture(page, 'import-vzaty-zpet-wide');
  await page.goto(`/rodiny?hledat=${MARK}`);
  await settled(page);
  await expect(page.getByText(`Dobrá${MARK}`)).toHaveCount(0);
  await page.context().close();
});

test('flats from CSV in English on a phone: a cell mended in place, a doubt confirmed, found among flats, and all of it taken back', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await open(browser, 'coordinator', 'phone');
  await page.addInitScript(() => localStorage.setItem('zazemi.language', 'en'));
  await page.goto('/import?co=byty');
  await settled(page);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV template' }).click();
  const [titles] = readFileSync(await (await downloaded).path(), 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = titles!.split(';');
  const flat = {
    'Street': 'Zkušební', 'House number': '9777', 'City': 'Plzeň', 'Postal code': '312 00', 'Landlord': `Ivo Vzorný ${MARK}`, 'Landlord street': 'Opavská 9001', 'Landlord city': 'Ostrava', 'Landlord postal code': '702 00',
    'Landlord phone': '900 000 001', 'Floor': '2', 'Layout': '2+1', 'Area (m²)': '54', 'Rent': '9 500',
  };
  const label = (number: number): string => `ZK-${MARK.slice(0, 3).toUpperCase()}${number}`;
  const rows = lineUp(header, [{ ...flat, 'Flat label': label(1) }, { ...flat, 'Flat label': label(2), 'Rent': '95 000' }, { ...flat, 'Flat label': label(3), 'Floor': 'second' }]);
  await give(page, { name: 'Flats 2025.csv', mimeType: 'text/csv', buffer: Buffer.from([titles, ...rows.map((row) => row.join(';'))].join('\n')) }, 'Check');
  const floor = page.getByRole('textbox', { name: /^Correct the cell [A-Z]+4 Floor/ });
  await expect(page.getByText(/^Row 4, cell [A-Z]+4: A number belongs here, not “second”/)).toBeVisible();
  await inOrder(page);
  await picture(page, 'import-kontrola-en-phone');
  await floor.fill('2');
  await floor.press('Enter');
  await expect(floor).toHaveCount(0);
  await page.getByRole('button', { name: 'It is so' }).first().click();
  await settled(page);
  await page.getByRole('button', { name: 'Import 3 flats' }).click();
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/);
  await settled(page);
  await inOrder(page);
  const batch = page.url();
  await page.getByRole('link', { name: label(2) }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(label(2));
  await page.goto(batch);
  await settled(page);
  await page.getByRole('button', { name: 'Take back' }).click();
  // Three flats, their building and its owner.
  await page.getByRole('dialog').getByLabel('Why').fill('A trial.');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove 5 records' }).click();
  await expect(page.getByText('Taken back', { exact: true }).first()).toBeVisible();
  await settled(page);
  await inOrder(page);
  await picture(page, 'import-vzaty-zpet-en-phone');
  await page.context().close();
});
