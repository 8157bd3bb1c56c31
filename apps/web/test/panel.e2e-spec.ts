import { expect, test, type Browser, type Page } from '@playwright/test';
import { inOrder, open, picture, settled, type Person, type Size } from './browser';

/** The sitting the demo leaves open, as this person finds it in the list. */
async function openSitting(browser: Browser, who: Person, size: Size): Promise<Page> {
  const page = await open(browser, who, size);
  await page.goto('/komise');
  await settled(page);
  await page.getByRole('link', { name: /^PL-06/ }).first().click();
  await page.waitForURL(/\/komise\/[0-9a-f-]{36}/);
  await settled(page);
  return page;
}

const vote = async (page: Page, choices: readonly string[]): Promise<void> => {
  for (const [index, choice] of choices.entries()) await page.getByRole('radiogroup', { name: `Váš hlas, kandidát ${'ABC'[index]!}` }).getByRole('radio', { name: choice, exact: true }).check();
  await page.getByRole('button', { name: 'Odevzdat hlas' }).click();
  await expect(page.getByText('Váš hlas je odevzdaný. Do sečtení ho můžete změnit.')).toBeVisible();
};

test.describe.serial('a committee', () => {
  test('is called from the ranking of a flat, and let go again', async ({ browser }) => {
    const page = await open(browser, 'coordinator', 'wide');
    await page.goto('/parovani');
    await settled(page);
    const flats = await page.locator('a[href*="byt="]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))]);
    const propose = page.getByRole('button', { name: 'Navrhnout komisi' });
    for (const flat of flats) {
      await page.goto(flat);
      await settled(page);
      if (await propose.isVisible()) break;
    }
    await propose.click();
    await settled(page);
    await expect(page.getByRole('dialog').getByRole('checkbox', { checked: true }).first()).toBeVisible();
    await picture(page, 'panel-propose', { fullPage: false });
    await page.getByRole('button', { name: 'Svolat jednání' }).click();
    await page.waitForURL(/\/komise\/[0-9a-f-]{36}/);
    await settled(page);
    await expect(page.getByText('hlasuje se', { exact: true })).toBeVisible();
    await inOrder(page);
    await page.getByRole('button', { name: 'Ukončit bez rozhodnutí' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Zkouška obrazovky.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ukončit bez rozhodnutí' }).click();
    await expect(page.getByText('Jednání skončilo bez rozhodnutí: Zkouška obrazovky.')).toBeVisible();
    await page.context().close();
  });

  test('a member from outside votes on a phone, one candidate a page, and sees no name and no other vote', async ({ browser }) => {
    const page = await openSitting(browser, 'panelMember', 'phone');
    const words = await page.locator('main').innerText();
    expect(words).not.toMatch(/Ukázková|Modelov[íi]\b(?! Jana)|Rodina|zapečetěný|% příjmu/);
    await page.getByRole('radiogroup', { name: 'Váš hlas, kandidát A' }).getByRole('radio', { name: 'Proti' }).check();
    await page.getByRole('button', { name: 'Odevzdat hlas' }).click();
    // What is missing comes to the reader.
    await expect(page.getByRole('heading', { name: 'Kandidát B' })).toBeVisible();
    await expect(page).toHaveURL(/kandidat=B/);
    await page.getByRole('radiogroup', { name: 'Váš hlas, kandidát B' }).getByRole('radio', { name: 'Zdržet se' }).check();
    await page.getByRole('button', { name: 'Odevzdat hlas' }).click();
    await expect(page.getByText('Kdo hlasuje proti, napíše proč. Doplňte důvod.')).toBeVisible();
    await page.getByLabel('Důvod').fill('Pro tuto rodinu je dům daleko od školy.');
    await page.getByRole('button', { name: 'Odevzdat hlas' }).click();
    await expect(page.getByText('Váš hlas je odevzdaný. Do sečtení ho můžete změnit.')).toBeVisible();
    await page.goto(page.url().replace(/\?.*/, ''));
    await settled(page);
    await page.getByRole('radiogroup', { name: 'Váš hlas, kandidát A' }).getByRole('radio', { name: 'Pro', exact: true }).check();
    await page.getByRole('button', { name: 'Změnit hlas' }).click();
    await expect(page.getByText('Hlas je změněný.')).toBeVisible();
    await inOrder(page);
    await picture(page, 'panel-vote-phone');
    await page.goto('/rodiny');
    await settled(page);
    await expect(page.getByText(/nemáte oprávnění/).first()).toBeVisible();
    await page.context().close();
  });

  test('somebody in a conflict stands aside, the chair votes, the secretary counts, and the minutes open', async ({ browser }) => {
    const aside = await openSitting(browser, 'otherSocialWorker', 'wide');
    await aside.getByRole('button', { name: 'Mám střet zájmů' }).click();
    await aside.getByRole('button', { name: 'Mám střet zájmů' }).click();
    await expect(aside.getByText('střet zájmů: o tomto bytu nehlasujete')).toBeVisible();
    await aside.context().close();

    const coordinator = await openSitting(browser, 'coordinator', 'wide');
    await expect(coordinator.getByRole('button', { name: 'Sečíst hlasy' })).toBeDisabled();
    expect(await coordinator.locator('main').innerText()).not.toMatch(/zapečetěný|daleko od školy/);

    const chair = await openSitting(browser, 'manager', 'wide');
    await vote(chair, ['Pro', 'Zdržet se']);
    await chair.context().close();

    await coordinator.reload();
    await settled(coordinator);
    await coordinator.getByRole('button', { name: 'Sečíst hlasy' }).click();
    await expect(coordinator.getByText('Komise vybrala kandidáta A.')).toBeVisible();
    await expect(coordinator.getByText('střet zájmů, bez hlasu').first()).toBeVisible();
    await inOrder(coordinator);
    await picture(coordinator, 'panel-decided');
    const minutes = await coordinator.request.get((await coordinator.getByRole('link', { name: 'Zápis (PDF)' }).getAttribute('href'))!);
    expect([minutes.status(), minutes.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await expect(coordinator.getByRole('button', { name: 'Nabídnout byt' })).toBeVisible();
    await coordinator.context().close();
  });
});
