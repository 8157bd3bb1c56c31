import { expect, test } from '@playwright/test';
import { picture, settled } from '../browser';
import { newAccount } from './bank-file';
import { addDays, clock, written } from './clock';
import { dialog, field, paperAt, pick, press, told, type Story } from './story';

/** A day of the story from today on, as people type it. */
const inDays = (days: number): string => written(addDays(clock.today(), days));

/** Steps 1 to 4: an owner, his flat, a family, their lease. */
export async function fromFlatToLease(story: Story): Promise<void> {
  const { size, mark: name, owner, family, code } = story;
  const account = newAccount();
  const office = await story.as('coordinator');
  let unitPage = '';

  await test.step('1. an owner offers a flat: by telephone at the desk, on the public page on a phone', async () => {
    if (size === 'wide') {
      await office.goto('/nabidky');
      await press(office, 'Zapsat nabídku');
      await field(office, 'Kontakt').fill(owner);
      await field(office, 'Telefon').fill('777 000 222');
      await field(office, 'Město').fill('Plzeň');
      await press(office, 'Uložit nabídku');
      await expect(office.getByRole('heading', { level: 1 })).toContainText(owner);
      return;
    }
    const page = await story.window();
    await page.goto('/nabidnout-byt/demo');
    const next = () => page.getByRole('button', { name: 'Pokračovat', exact: true }).click();
    await page.getByLabel('Plzeň').check();
    await next();
    await page.getByLabel('Dispozice').selectOption('2+kk');
    await page.getByLabel('Plocha').fill('46');
    await next();
    await page.getByLabel('Ne, je prázdný').check();
    await next();
    await next();
    await page.getByLabel('Hned').check();
    await next();
    await next();
    await next();
    await page.getByLabel('Jméno').fill(owner);
    await page.getByLabel('Telefon').fill('777 000 222');
    await next();
    await page.getByRole('button', { name: 'Odeslat nabídku' }).click();
    await expect(page.getByRole('heading', { name: 'Děkujeme' })).toBeVisible();
    await page.context().close();
  });

  await test.step('1. the coordinator calls and makes the landlord', async () => {
    await office.goto('/nabidky');
    await office.getByRole('link', { name: owner }).click();
    await press(office, 'Zapsat volání');
    await expect(office.getByText('voláno').first()).toBeVisible();
    await story.stop(office, 'nabidka');
    await press(office, 'Založit majitele');
    await field(office, 'Ulice a číslo').fill('Slovanská 9099');
    await field(office, 'PSČ').fill('326 00');
    await field(office, 'Účet pro nájem').fill('9990000019/9999');
    await dialog(office).getByRole('button', { name: 'Založit majitele' }).click();
    // One digit is wrong: the sentence says so, nothing typed is lost.
    await expect(dialog(office)).toContainText(/účt|číslic|číslo/i);
    await field(office, 'Účet pro nájem').fill(account);
    await field(office, 'E-mail').fill(story.ownerEmail);
    await dialog(office).getByRole('button', { name: 'Založit majitele' }).click();
    await expect(office.getByText('získaná').first()).toBeVisible();
  });

  await test.step('1. the flat, its checks and the owner’s contract with a guarantee', async () => {
    await office.goto('/byty');
    await press(office, 'Přidat byt');
    await field(office, 'Majitel').fill(name);
    await office.getByRole('option', { name: new RegExp(name) }).click();
    await press(office, 'Nový dům');
    await field(office, 'Ulice').fill('Slovanská');
    await field(office, 'Číslo domu').fill(`9${Math.floor(100 + Math.random() * 899)}`);
    await field(office, 'Město').fill('Plzeň');
    await field(office, 'PSČ').fill('326 00');
    await press(office, 'Uložit dům');
    await field(office, 'Označení bytu').fill(code);
    await pick(office, 'Dispozice', '2+kk');
    await field(office, 'Plocha v m²').fill('46');
    await field(office, 'Podlaží').fill('2');
    await field(office, 'Nájemné').fill('8 500,-');
    await field(office, 'Jistota').fill('8500');
    await field(office, 'Voda').fill('900');
    await press(office, 'Uložit byt');
    await expect(office.getByRole('heading', { level: 1 })).toContainText(code);
    unitPage = office.url();
    await press(office, 'Zapsat kontrolu v katastru');
    await field(office, 'List vlastnictví').fill('LV 99');
    await office.getByLabel('V katastru je zapsaný tento majitel').check();
    await press(office, 'Uložit kontrolu');
    await expect(office.getByText('v pořádku').first()).toBeVisible();
    await press(office, 'Zapsat kontrolu bytu');
    await press(office, 'Uložit kontrolu');
    await expect(office.getByText('způsobilý k bydlení').first()).toBeVisible();
    await press(office, 'Sestavit smlouvu s majitelem');
    await office.getByLabel('Agentura vybírá nájem za majitele').check();
    await office.getByLabel('Agentura má plnou moc podepisovat').check();
    await field(office, 'Spoluúčast v procentech').fill('10');
    await press(office, 'Uložit návrh');
    await press(office, 'Zapsat podpis');
    await press(office, 'Zapsat podpis');
    await expect(office.getByText('Smlouva je podepsaná').first()).toBeVisible();
    await story.stop(office, 'byt');
  });

  await test.step('2. a family is recorded, with what is known', async () => {
    await office.goto('/rodiny/nova');
    const onward = async () => (size === 'phone' ? press(office, 'Pokračovat') : undefined);
    await field(office, 'Jméno').fill('Anna');
    await field(office, 'Příjmení').fill(family);
    // Another Anna on the phone: one family written down twice would be asked about.
    await field(office, 'Datum narození').fill(size === 'phone' ? '18. 9. 1987' : '5. 3. 1990');
    await onward();
    await field(office, 'Bydlení teď').click();
    await office.getByRole('option').nth(3).click();
    await field(office, 'Od kdy').fill('1. 3. 2026');
    await field(office, 'Telefon').fill(size === 'phone' ? '777 000 555' : '777 000 333');
    await onward();
    await press(office, 'Přidat příjem');
    await field(office, 'Částka měsíčně').fill('32 000');
    await onward();
    await office.getByLabel('Na potřeby jsme se ještě neptali').uncheck();
    await onward();
    for (const purpose of ['sdělit jména pronajímateli', 'sdělit upozornění koordinaci']) await office.getByLabel(purpose).check();
    await field(office, 'Čím je souhlas doložen').fill('podepsaný formulář');
    await press(office, 'Uložit');
    await expect(office.getByRole('heading', { level: 1 })).toContainText(family);
    await story.stop(office, 'rodina');
  });

  await test.step('3. they are matched, with reasons in words, down to the written promise', async () => {
    await office.goto(`/parovani?byt=${unitPage.split('/').at(-1)}`);
    await settled(office);
    await story.stop(office, 'parovani');
    const card = office.locator('.zz-card', { hasText: family }).last();
    await card.getByRole('button', { name: /nabídnout/ }).click();
    await field(office, 'Důvod rozhodnutí').fill('Nejdéle čeká a byt jí vyhovuje.');
    await dialog(office).getByRole('button', { name: 'Rozhodnout a nabídnout' }).click();
    await expect(office).toHaveURL(/nabidky-rodinam\//);
    await press(office, 'Domluvit prohlídku');
    await field(office, 'Den prohlídky').fill(inDays(1));
    await dialog(office).getByRole('button', { name: 'Domluvit prohlídku' }).click();
    await press(office, 'Rodina souhlasí');
    await expect(office.getByText('rodina souhlasí').first()).toBeVisible();
    await press(office, 'Pronajímatel souhlasí');
    await expect(office.getByText('pronajímatel souhlasí').first()).toBeVisible();
    await press(office, 'Vydat příslib');
    await field(office, 'Nastěhování').fill(inDays(0));
    await field(office, 'Příslib platí do').fill(inDays(14));
    await story.stop(office, 'nabidka-rodine');
    await dialog(office).getByRole('button', { name: 'Vydat příslib' }).click();
    await expect(office.getByText('přislíbeno').first()).toBeVisible();
  });

  await test.step('4. the lease is drawn from the promise and signed', async () => {
    await office.getByRole('link', { name: 'Sepsat smlouvu' }).or(office.getByRole('button', { name: 'Sepsat smlouvu' })).first().click();
    await settled(office);
    await story.stop(office, 'smlouva');
    await field(office, 'Začíná').fill(inDays(0));
    await press(office, 'Uložit návrh smlouvy');
    await expect(office.getByRole('heading', { level: 1 })).toContainText(family);
    await press(office, 'Zapsat podpisy');
    await settled(office);
    await picture(office, `cesta-${size}-podpisy`);
    for (const box of await dialog(office).getByRole('checkbox').all()) await box.check();
    await dialog(office).locator('button[type=submit]').click();
    await expect(office.getByText(/teprve začne|trvá/).first()).toBeVisible();
    await story.stop(office, 'najem');
    story.known['tenancy'] = new URL(office.url()).pathname;
    story.known['ownerAccount'] = account;
    story.known['symbol'] = (await office.getByText('Variabilní symbol', { exact: true }).locator('xpath=following::dd[1]').innerText()).trim();
    expect(story.known['symbol']).toMatch(/^\d{6,10}$/);
  });

  await test.step('4. the flat is handed over, the papers are issued and read, the signed one comes back as a scan', async () => {
    await press(office, 'Zapsat předání bytu');
    await field(dialog(office), 'Číslo měřidla').fill('E-9004');
    await dialog(office).getByRole('textbox', { name: 'Stav', exact: true }).fill('1024');
    await story.stop(office, 'predani');
    await press(office, 'Uložit předání');
    await told(office, 'Předání je zapsané');
    await office.getByRole('tab', { name: 'Dokumenty' }).click();
    for (const paper of ['Smlouvu', 'Evidenční list s QR', 'Garanční list', 'Předávací protokol']) {
      await press(office, paper);
      await told(office, /^Vydáno/);
    }
    await story.stop(office, 'papiry');
    const lease = await paperAt(office, office.getByRole('link', { name: /^Nájemní smlouva/ }));
    for (const words of [owner, family, story.known['symbol']!]) expect(lease).toContain(words);
    expect(await paperAt(office, office.getByRole('link', { name: /garan/i }))).toContain(owner);
    await office.locator('input[type=file]').setInputFiles({ name: 'podepsana.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await told(office, 'Sken je uložený');
  });
}
