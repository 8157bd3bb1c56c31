import { expect, type Page } from '@playwright/test';
import { settled } from '../browser';
import { gpcStatement, newAccount, type Booking } from './bank-file';
import { addDays, clock, written } from './clock';
import { dialog, field, korun, press, rowOf, saved, told, type Story } from './story';

const OPENING = 10_000_000;

/** The bank of the story: an account of the agency's own, each file following the one before. */
export class Bank {
  private readonly account = newAccount();
  private balance = OPENING;
  private number = 0;
  private lastFile: { name: string; mimeType: string; buffer: Buffer } | null = null;

  async open(page: Page, name: string): Promise<void> {
    await page.goto('/vypisy');
    await press(page, 'Přidat účet');
    await field(dialog(page), 'Název účtu').fill(name);
    await field(dialog(page), 'Číslo účtu nebo IBAN').fill(this.account);
    await dialog(page).locator('button[type=submit]').click();
    await told(page, 'Účet je přidaný');
  }

  async upload(page: Page, bookings: readonly Booking[]): Promise<void> {
    this.number += 1;
    this.lastFile = { name: `vypis-${this.number}.gpc`, mimeType: 'text/plain', buffer: gpcStatement(this.account, this.number, this.balance, bookings) };
    this.balance += bookings.reduce((sum, { amount }) => sum + amount, 0);
    await this.send(page);
    await told(page, /^Nahrán/);
    await expect(page).toHaveURL(/vypisy\/.+/);
    await settled(page);
  }

  async uploadAgain(page: Page): Promise<void> {
    await this.send(page);
    await told(page, 'Všechny pohyby už známe, nic se nezměnilo');
  }

  private async send(page: Page): Promise<void> {
    await page.goto('/vypisy');
    await page.locator('input[type=file]').first().setInputFiles(this.lastFile!);
  }
}

/** Every payout that waits goes into one order; the bank's file is saved and read. */
export async function order(story: Story, page: Page, amount: number): Promise<{ dueOn: string; symbol: string }> {
  await page.goto('/vyplaty');
  await expect(rowOf(page, story.owner)).toContainText(korun(amount));
  await press(page, 'Vytvořit příkaz');
  await told(page, /^Příkaz/);
  await page.getByRole('tab', { name: 'V příkazu' }).click();
  await expect(rowOf(page, story.owner)).toContainText(korun(amount));
  const number = /PP-\d+-\d+/.exec(await rowOf(page, story.owner).innerText())![0];
  await story.stop(page, 'prikaz');
  const download = page.waitForEvent('download');
  await page.locator('tbody tr, ul.zz-cards > li').filter({ hasText: number }).filter({ hasText: 'Stáhnout' }).getByRole('button', { name: 'Stáhnout ABO' }).click();
  const file = (await saved(download)).toString('latin1');
  const payee = story.known['ownerAccount']!.split('/')[0];
  const item = file.split('\r\n').find((record) => record.includes(`-${payee} ${String(amount).padStart(12, '0')} `));
  expect(item, file).toBeDefined();
  const due = /^2 \S+ \d+ (\d\d)(\d\d)(\d\d)$/m.exec(file.replaceAll('\r', ''))!;
  return { dueOn: `20${due[3]}-${due[2]}-${due[1]}`, symbol: item!.split(' ')[2]!.replace(/^0+/, '') };
}

/** The outgoing line on the next statement closes what was ordered. */
export async function leavesTheBank(story: Story, bank: Bank, amount: number, ordered: { dueOn: string; symbol: string }): Promise<void> {
  await clock.moveTo(addDays(ordered.dueOn, 1));
  const page = await story.as('finance');
  await bank.upload(page, [{ on: ordered.dueOn, amount: -amount, account: story.known['ownerAccount']!, name: 'Jan Vzorny', symbol: ordered.symbol }]);
  await expect(page.getByRole('heading', { name: 'Jisté: 1' })).toBeVisible();
  await press(page, 'Zaúčtovat');
  await told(page, /^Zaúčtován/);
  await page.goto('/vyplaty?zalozka=odeslano');
  await expect(rowOf(page, story.owner)).toContainText(written(ordered.dueOn));
}
