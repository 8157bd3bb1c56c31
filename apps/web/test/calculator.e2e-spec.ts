import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inOrder, open, picture, settled, type Size } from './browser';

/** Everything a file can say: a broken month, a rise agreed and a cut of the past, wills, a reminder, a claim, a recovery. */
const FILE = {
  asOf: '2025-12-10',
  tenancy: { model: 'A', from: '2025-05-12', to: null, dueDay: 5, components: [{ name: 'rent', amount: 1_390_001 }, { name: 'services', amount: 480_000 }] },
  changes: [
    { enteredOn: '2025-08-20', kind: 'amendment', component: 'rent', amount: 1_300_000, from: '2025-07-01' },
    { enteredOn: '2025-09-03', kind: 'advanceNotice', component: 'services', amount: 520_000, from: '2025-09-01' },
  ],
  defaultInterest: [{ from: '2025-01-01', percent: 12 }, { from: '2025-07-01', percent: 11.5 }],
  events: [
    { on: '2025-06-20', kind: 'payment', amount: 1_000_000, message: 'nájem červen' },
    { on: '2025-07-08', kind: 'payment', amount: 1_870_001, specificSymbol: '202507' },
    { on: '2025-07-20', kind: 'reminder', month: '2025-06' },
    { on: '2025-08-02', kind: 'payment', amount: 400_033, message: 'jistina' },
    { on: '2025-10-10', kind: 'claim', approvedOn: '2025-10-13' },
    { on: '2025-11-03', kind: 'recovery', amount: 60_000 },
    { on: '2025-11-30', kind: 'payment', amount: 1_820_000 },
  ],
  guarantee: { covers: ['rent', 'services'], waitingDays: 30, claimWithinDays: 120, coPaymentPercent: 10, capMonths: 2.5, capAmount: 1_900_000, restoredByRecovery: true, fund: 12_000_000, payoutDays: 14 },
};

interface Calculated {
  readonly charges: readonly { readonly amount: number }[];
  readonly refused: readonly { readonly message: string }[];
  readonly allocations: readonly { readonly amount: number }[];
  readonly open: readonly { readonly principal: number; readonly interest: number }[];
  readonly credit: number;
  readonly claims: readonly { readonly claimed: number; readonly payout: number; readonly months: readonly { readonly payout: number }[] }[];
  readonly fund: number;
  readonly capLeft: number;
  readonly recourse: number;
  readonly landlordClaim: number;
  readonly gate2291: { readonly owed: number; readonly needed: number };
}

/** Every amount the page has to show of what the command printed; two totals it does not show at zero. */
function amountsOf(said: Calculated): number[] {
  const total = (part: 'principal' | 'interest'): number => said.open.reduce((sum, month) => sum + month[part], 0);
  return [
    total('principal'), ...[total('interest'), said.credit].filter((amount) => amount > 0), said.landlordClaim, said.recourse, said.fund, said.capLeft, said.gate2291.owed, said.gate2291.needed,
    ...said.open.flatMap(({ principal, interest }) => [principal, interest]), ...said.allocations.map(({ amount }) => amount), ...said.charges.map(({ amount }) => amount),
    ...said.claims.flatMap(({ claimed, payout, months }) => [claimed, payout, ...months.map((month) => month.payout)]),
  ];
}

/** "−13 900,50 Kč" as haléře. */
const asHalere = (text: string): number => Math.round(Number(text.replaceAll(/[^\d,\u2212]/g, '').replace('\u2212', '-').replace(',', '.')) * 100);
const inFigures = (amounts: readonly number[]): number[] => [...amounts].sort((a, b) => a - b);

for (const size of ['wide', 'phone'] as const satisfies readonly Size[]) {
  test(`the page tells what the command tells of the same file, to the haléř (${size})`, async ({ browser }) => {
    const path = join(mkdtempSync(join(tmpdir(), 'zazemi-kalkulacka-')), 'najem.json');
    writeFileSync(path, JSON.stringify(FILE));
    const said = JSON.parse(execFileSync('npm', ['run', '-s', 'zazemi', '--', 'rent:simulate', path, '--json'], { encoding: 'utf8' })) as Calculated;
    const page = await open(browser, 'coordinator', size);
    await page.goto('/kalkulacka');
    await page.locator('input[type=file]').setInputFiles(path);
    const result = page.getByRole('region', { name: 'Výsledek', exact: true });
    await expect(result.getByRole('heading', { name: 'Kam šly platby a proč' })).toBeVisible();
    await settled(page);
    const shown = (await result.innerText()).match(/\u2212?\d[\d\u00a0]*(,\d\d)?\u00a0Kč/g) ?? [];
    expect(inFigures(shown.map(asHalere))).toEqual(inFigures(amountsOf(said)));
    for (const { message } of said.refused) await expect(result).toContainText(message);
    await inOrder(page);
    await picture(page, `kalkulacka-soubor-${size}`);
    // The form says the same: reckoned from what it shows, nothing changes.
    await page.getByRole('button', { name: 'Spočítat' }).first().click();
    await settled(page);
    expect(((await result.innerText()).match(/\u2212?\d[\d\u00a0]*(,\d\d)?\u00a0Kč/g) ?? []).map(asHalere)).toEqual(shown.map(asHalere));
    await page.context().close();
  });
}

test('a file with a mistyped field is refused by its name, as the command does, and not reckoned without it', async ({ browser }) => {
  const page = await open(browser, 'coordinator', 'phone');
  await page.goto('/kalkulacka');
  const { guarantee, ...rest } = FILE;
  const choose = (content: string) => page.locator('input[type=file]').setInputFiles({ name: 'najem.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose(JSON.stringify({ ...rest, events: rest.events.slice(0, 4), garantie: guarantee }));
  await expect(page.getByRole('alert')).toContainText('Pole „garantie“ kalkulačka nezná.');
  // Reckoned again from the form it is refused again, not forgotten.
  await page.getByRole('button', { name: 'Spočítat' }).first().click();
  await settled(page);
  await expect(page.getByRole('alert')).toContainText('Pole „garantie“ kalkulačka nezná.');
  await choose('{\n "asOf": "2025-12-10"\n "tenancy": {}\n}');
  await expect(page.getByRole('alert')).toContainText('čtení se zastavilo na řádku 3');
  await page.context().close();
});

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
