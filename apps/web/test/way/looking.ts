import { expect, test } from '@playwright/test';
import { settled } from '../browser';
import { addDays, clock, written } from './clock';
import { dialog, field, paperAt, press, rowOf, told, type Story } from './story';

const SECRET = 'Prošli jsme rozpočet a dluhy jinde';

/** Step 9: what is written stays with the care team, three kinds of risks reach the coordinator. */
export async function somebodyVisits(story: Story): Promise<void> {
  const { family } = story;

  await test.step('9. the family gets somebody who visits', async () => {
    const page = await story.as('manager');
    await page.goto('/tymy-pece');
    await field(page, 'Rodina').fill(family);
    await page.getByRole('option', { name: new RegExp(family) }).click();
    await press(page, 'Přidat do týmu');
    await field(dialog(page), 'Sociální pracovník').click();
    await page.getByRole('option').first().click();
    await press(dialog(page), 'Přidat do týmu');
    await told(page, 'Přidáno do týmu.');
    await story.stop(page, 'tym');
  });

  await test.step('9. a visit is written, a goal set, a risk raised with one tap', async () => {
    const page = await story.as('socialWorker');
    await page.goto('/teren/zapsat');
    await page.locator('.zz-field-choice').filter({ hasText: family }).click();
    await field(page, 'Co se dělo').fill(SECRET);
    await press(page, '45 min');
    await field(page, 'Další krok').fill('Donést potvrzení z úřadu');
    await field(page, 'Příští návštěva').fill(written(addDays(clock.today(), 7)));
    await story.stop(page, 'zapis');
    await press(page, 'Uložit zápis');
    await told(page, 'Zápis je uložený.');
    await expect(page.getByText(SECRET)).toBeVisible();
    await press(page, 'Nový cíl');
    await field(page, 'Čeho chce rodina dosáhnout').fill('Trvalý příkaz na nájem');
    await press(page, 'Uložit cíl');
    await told(page, 'Cíl je uložený.');
    await story.stop(page, 'rodina-v-terenu');
    await page.goto('/teren/riziko');
    await page.locator('.zz-field-choice').filter({ hasText: family }).click();
    for (const kind of [/^Sousedé/, /^Zdraví/]) {
      await page.getByRole('button', { name: kind }).click();
      await expect(page.getByRole('button', { name: kind })).toHaveAttribute('data-state', 'sent');
      await told(page, /^Uloženo/);
    }
    await story.stop(page, 'riziko');
  });

  await test.step('9. neighbours reach the coordinator, health and the visit stay with the team', async () => {
    const page = await story.as('coordinator');
    await page.goto('/upozorneni');
    await settled(page);
    await expect(rowOf(page, family)).toContainText('Sousedé');
    await expect(page.getByText('Zdraví')).toHaveCount(0);
    await expect(page.getByText(SECRET)).toHaveCount(0);
    await story.stop(page, 'upozorneni');
    await page.goto('/rodiny?stav=bydli');
    await field(page, /Hledat/).fill(family);
    await page.getByRole('link', { name: new RegExp(family) }).first().click();
    await settled(page);
    await expect(page.getByText(SECRET)).toHaveCount(0);
  });
}

/** Step 10: what was sent, what the guarantee paid, his papers. */
export async function theLandlordLooks(story: Story): Promise<void> {
  const { family } = story;
  await test.step('10. the landlord gets a key and looks: what was sent, his papers, not one word about the family', async () => {
    const office = await story.as('coordinator');
    await office.goto('/majitele');
    await field(office, /Hledat/).fill(story.mark);
    await office.getByRole('link', { name: story.owner }).click();
    await press(office, 'Dát přístup do portálu');
    await expect(dialog(office)).toContainText(story.ownerEmail);
    const password = (await dialog(office).getByText('Heslo', { exact: true }).locator('xpath=following::dd[1]').innerText()).trim();
    await press(dialog(office), 'Hotovo');
    await expect(office.getByText(password)).toHaveCount(0);
    await story.stop(office, 'pristup');

    const page = await story.window();
    await page.goto('/portal/');
    await page.getByLabel('E-mail').fill(story.ownerEmail);
    await page.getByLabel('Heslo', { exact: true }).fill(password);
    await press(page, 'Přihlásit se');
    await expect(page.locator('.sentence')).toHaveText(/Kč/);
    await expect(page.getByText('odesláno').first()).toBeVisible();
    await expect(page.getByText('z garance').first()).toBeVisible();
    await story.stop(page, 'majitel');
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/dávk|příjem|regres|sousedé|zdraví/i);
    expect(words).not.toContain(family);
    expect(await paperAt(page, page.locator('.docs a').filter({ hasText: 'Nájemní smlouva' }))).toContain(story.owner);
    await page.context().close();
  });
}

/** Step 11: every number with its rows. */
export async function theManagerLooks(story: Story): Promise<void> {
  await test.step('11. the manager looks', async () => {
    const page = await story.as('manager');
    await page.goto('/prehled');
    for (const figure of [/Byty/, /čekaj/i, /Zabydlené osoby|osob/i, /Nedoplatk/i, /garanc/i]) await expect(page.getByText(figure).first()).toBeVisible();
    await story.stop(page, 'prehled');
    await page.goto('/prehled/households_housed');
    await expect(rowOf(page, new RegExp(story.known['handover'] ?? '\\d'))).toBeVisible();
    await story.stop(page, 'prehled-radky');
  });
}
