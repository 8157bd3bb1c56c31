import { expect, test, type Browser, type Page } from '@playwright/test';
import { inOrder, open, picture, settled } from './browser';

/** A family of the demo that waits; the story ends where it began, so that others may tell of it too. */
const FAMILY = 'Ukázková Simona';
/** Free, and only this family can live there. */
const FLAT = 'PL-10';
/** The worker hears of an act within seconds; the page asks again by itself. */
const SOON = { timeout: 30_000 };

let url = '';
let code = '';
/** The desk and the family's phone, opened once for the whole story. */
let office: Page;
let page: Page;

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const onward = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('link', { name, exact: typeof name === 'string' }).click();
const says = (page: Page, sentence: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence, SOON);

/** What the desk did is on the family's page once the worker has heard of it; an open page does not ask by itself, or a phone left lying would stay open. */
const comesToSay = (page: Page, sentence: string) =>
  expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence, { timeout: 2_000 });
  }).toPass(SOON);

async function familyPage(browser: Browser): Promise<Page> {
  const page = await open(browser, 'coordinator', 'wide');
  await page.goto('/rodiny');
  await settled(page);
  await page.getByRole('link', { name: FAMILY }).first().click();
  await settled(page);
  return page;
}

/** A link and a code on paper, as at the desk. */
async function linkAndCode(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: 'Vydat nový odkaz' });
  if (await again.isVisible()) {
    await again.click();
    await again.click();
  } else await press(page, 'Vydat odkaz');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('/portal/zadost#');
  await picture(page, 'zadost-odkaz-wide');
  url = /\/portal\/zadost#[\w-]{43}/.exec(await dialog.innerText())![0];
  await press(page, 'Předáno');
  await press(page, 'Kód na papír');
  await expect(dialog).toContainText(/\d{3} \d{3}/);
  code = /\d{3} \d{3}/.exec(await dialog.innerText())![0];
  await press(page, 'Předáno');
}

/** Opens the application by what was handed over. */
async function enter(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await press(page, 'Kód mám na papíře');
  await page.getByLabel('Kód', { exact: true }).fill(code);
  await press(page, 'Otevřít žádost');
  await expect(page.getByRole('button', { name: 'Odejít' })).toBeVisible();
}

/** Big enough for a thumb that trembles. */
async function thumbs(page: Page): Promise<void> {
  for (const target of await page.locator('main button, main a.button, main a.plain, main .choice').all()) {
    const box = await target.boundingBox();
    if (box) expect(Math.round(box.height)).toBeGreaterThanOrEqual(48);
  }
}

/** The flat is decided for the family and offered; a viewing makes room for a yes. */
async function offer(office: Page): Promise<void> {
  await office.goto('/parovani');
  await settled(office);
  await office.getByRole('link', { name: new RegExp(FLAT) }).first().click();
  await settled(office);
  await office.locator('.zz-card', { hasText: FAMILY }).last().getByRole('button', { name: 'Rozhodnout a nabídnout' }).click();
  await office.getByLabel('Důvod rozhodnutí').fill('Jediná rodina, které byt vyhovuje.');
  await office.getByRole('dialog').getByRole('button', { name: 'Rozhodnout a nabídnout' }).click();
  await office.waitForURL(/nabidky-rodinam\//);
  await settled(office);
}

test.describe.serial('a family and its application', () => {
  test.afterAll(() => Promise.all([office, page].map((each) => each?.context().close())).then(() => undefined));

  test('is opened by link and code; what does not open it is said in one sentence, and a jump over the header loses nothing', async ({ browser }) => {
    office = await familyPage(browser);
    await linkAndCode(office);
    await inOrder(office);
    page = await open(browser, null, 'phone');
    await page.goto(url.replace(/.{3}$/, 'xxx'));
    await settled(page);
    await says(page, 'Moje žádost');
    await inOrder(page);
    await thumbs(page);
    await picture(page, 'zadost-dvere-phone');
    await press(page, 'Kód mám na papíře');
    const field = page.getByLabel('Kód', { exact: true });
    const problem = page.locator('#code-mend');
    await expect(field).toBeFocused();
    await field.fill('000');
    await press(page, 'Otevřít žádost');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(problem).toHaveText('Napište šest číslic kódu.');
    // A link nobody issued, or that has ended, with a good code; then the good link with a wrong code: they answer alike.
    await field.fill(code);
    await press(page, 'Otevřít žádost');
    await expect(problem).toContainText('Kód nesouhlasí, nebo kód či odkaz už neplatí.');
    await inOrder(page);
    await picture(page, 'zadost-spatny-kod-phone');
    await page.goto('about:blank');
    await page.goto(url);
    await press(page, 'Kód mám na papíře');
    await field.fill(code === '123 456' ? '654 321' : '123 456');
    await press(page, 'Otevřít žádost');
    await expect(problem).toContainText('Kód nesouhlasí, nebo kód či odkaz už neplatí.');
    await page.getByRole('link', { name: 'Přeskočit' }).press('Enter');
    await field.fill(code);
    await field.press('Enter');
    await says(page, 'Vaše žádost je v pořadníku.');
    // The keyboard stands where the page begins, not nowhere.
    await expect(page.locator('main')).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Proč ještě nemáte byt' })).toBeVisible();
    await settled(page);
    await inOrder(page);
    await thumbs(page);
    await expect(page.locator('main')).not.toContainText(/bodů|pořadí \d|Skvrňany/);
    expect(await page.locator('main .button').count()).toBeLessThanOrEqual(1);
    await picture(page, 'zadost-phone');
    // A code opens once.
    await press(page, 'Odejít');
    await expect(page.getByText('Otevřete odkaz z papíru, který jste od nás dostali.')).toBeVisible();
    await page.goto('/portal/zadost/zmena/income');
    await expect(page.getByText('Otevřete odkaz z papíru')).toBeVisible();
    await page.goto(url);
    await press(page, 'Kód mám na papíře');
    await field.fill(code);
    await press(page, 'Otevřít žádost');
    await expect(problem).toContainText('Kód nesouhlasí, nebo kód či odkaz už neplatí.');
  });

  test('sends a new income, a new telephone and a photo; the desk confirms, or says why not, and the family reads it', async () => {
    test.setTimeout(120_000);
    await linkAndCode(office);
    await enter(page);
    await onward(page, 'Jiný příjem');
    await press(page, 'Poslat');
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('alert').getByRole('link', { name: 'Napište částku' }).press('Enter');
    await expect(page.getByLabel('Kolik korun měsíčně')).toBeFocused();
    await page.keyboard.type('12 500');
    await page.getByLabel('částečný úvazek nebo brigáda').check();
    await page.getByLabel('Od kdy').fill('2999-01-01');
    await press(page, 'Poslat');
    // What the agency's rules refuse stands at its field; what was typed stays.
    await expect(page.locator('#validFrom-mend')).toBeVisible();
    await expect(page.getByLabel('Kolik korun měsíčně')).toHaveValue('12 500');
    await inOrder(page);
    await picture(page, 'zadost-prijem-phone');
    await page.getByLabel('Od kdy').fill('2026-01-01');
    await press(page, 'Poslat');
    await expect(page.getByRole('status')).toHaveText('Máme to. Platit to začne, až to potvrdíme.');
    await onward(page, 'Kde a jaký byt chceme');
    await page.getByLabel('Nejvíc korun měsíčně za bydlení').fill('hodně');
    await press(page, 'Poslat');
    await expect(page.locator('#max_total-mend')).toBeVisible();
    await onward(page, 'Zpět na žádost');
    await onward(page, 'Nový telefon, e-mail nebo adresa');
    await page.getByLabel('Telefon').fill('900 000 404');
    await press(page, 'Poslat');
    await expect(page.getByText('Čeká na potvrzení')).toHaveCount(2);
    await onward(page, 'Poslat doklad');
    await page.getByLabel('výplatní páska nebo příjem').check();
    await press(page, 'Poslat');
    await expect(page.locator('#photo-mend')).toHaveText('Vyfoťte doklad, nebo vyberte fotku.');
    await page.locator('input[type=file]').setInputFiles({ name: 'paska.txt', mimeType: 'text/plain', buffer: Buffer.from('to není fotka') });
    await expect(page.locator('#photo-mend')).toBeVisible();
    await page.locator('input[type=file]').setInputFiles({ name: 'paska.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await expect(page.locator('img.photo')).toBeVisible();
    await expect(page.locator('#photo-mend')).toHaveCount(0);
    await inOrder(page);
    await picture(page, 'zadost-doklad-phone');
    await press(page, 'Poslat');
    await expect(page.getByText('Čeká na potvrzení')).toHaveCount(3);

    await office.reload();
    await settled(office);
    const sent = office.locator('section', { hasText: 'Co rodina poslala' });
    await expect(sent.getByRole('img', { name: 'Doklad od rodiny' })).toBeVisible();
    await inOrder(office);
    await picture(office, 'rodina-poslala-wide');
    const one = (words: string | RegExp) => sent.getByRole('group').filter({ hasText: words }).filter({ hasText: 'čeká' });
    await one('900 000 404').getByRole('button', { name: 'Potvrdit a zapsat' }).click();
    await expect(one('900 000 404')).toHaveCount(0);
    await one('Fotka dokladu').getByRole('button', { name: 'Potvrdit a zapsat' }).click();
    await expect(one('Fotka dokladu')).toHaveCount(0);
    await one('12 500').getByRole('button', { name: 'Nezapsat' }).click();
    const no = office.getByRole('dialog');
    await no.getByRole('button', { name: 'Odeslat rodině' }).click();
    await expect(no.getByText('Napište rodině, proč změnu nezapisujete.')).toBeVisible();
    await no.getByRole('textbox').fill('Na pásce je jiná částka, zavoláme vám.');
    await no.getByRole('button', { name: 'Odeslat rodině' }).click();
    await expect(no).toHaveCount(0);
    await expect(office.getByText('900 000 404').first()).toBeVisible();

    await page.reload();
    await settled(page);
    await expect(page.getByText('Vyřízeno')).toHaveCount(2);
    await expect(page.getByText('Na pásce je jiná částka, zavoláme vám.')).toBeVisible();
    await inOrder(page);
    await press(page, 'English');
    await says(page, 'Your application is on the list.');
    // What the server says in words comes in the other language too.
    await expect(page.locator('summary').first()).not.toContainText(/lokalita|počet/);
    await settled(page);
    await inOrder(page);
    await picture(page, 'zadost-en-phone');
    await press(page, 'Česky');
  });

  test('is offered a flat and refuses with a reason, so that the rest is allocated anew; offered again it accepts, withdraws, and comes back', async () => {
    test.setTimeout(240_000);
    await offer(office);
    await comesToSay(page, 'Nabízíme vám byt.');
    await expect(page.getByText('17 800 Kč')).toBeVisible();
    await press(page, 'Ne, byt nechci');
    await expect(page.getByLabel('nehodí se místo')).toBeFocused();
    await press(page, 'Poslat odpověď ne');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.locator('#duvod-mend')).toHaveText('Vyberte jeden důvod.');
    await inOrder(page);
    await thumbs(page);
    await picture(page, 'zadost-nabidka-phone');
    await page.getByLabel('nehodí se místo').check();
    await press(page, 'Poslat odpověď ne');
    await says(page, 'Vaše žádost je v pořadníku.');

    await office.goto('/parovani/rozdeleni');
    await settled(office);
    const fallen = office.getByRole('region', { name: 'Nabídky, které mezitím padly' });
    await expect(fallen).toContainText(`${FLAT}, ${FAMILY}: odmítnuta`);
    await inOrder(office);
    await picture(office, 'rozdeleni-padla-wide');
    await fallen.getByRole('button', { name: 'Rozdělit zbytek znovu' }).click();
    await expect(fallen).toHaveCount(0);
    await settled(office);
    // Beside what going flat by flat would bring: one family fewer, and this flat left empty.
    await expect(office.getByRole('region', { name: 'Srovnání' })).toContainText(/O 1 rodinu víc než po jednom bytě, tak by jich bylo \d\..*dokázáno/s);
    const pairs = office.getByRole('region', { name: 'Kdo by dostal který byt' });
    await expect(pairs.getByRole('row').filter({ hasText: FLAT })).toContainText(/Ukázková Simona.*zůstal by prázdný/);
    await pairs.getByRole('checkbox', { name: `Vybrat byt ${FLAT}` }).check();
    await pairs.getByRole('button', { name: 'Navrhnout 1 byt' }).click();
    await expect(office.getByText('1 návrh čeká na rozhodnutí')).toBeVisible();
    await inOrder(office);
    await picture(office, 'rozdeleni-navrh-wide');

    await offer(office);
    await office.getByRole('button', { name: 'Domluvit prohlídku' }).click();
    await office.getByRole('textbox', { name: 'Den prohlídky' }).fill(inDays(0));
    await office.getByRole('dialog').getByRole('button', { name: 'Domluvit prohlídku' }).click();
    await expect(office.getByText('prohlídka domluvená').first()).toBeVisible();
    await comesToSay(page, 'Nabízíme vám byt.');
    await expect(async () => {
      if (!(await page.getByRole('button', { name: 'Ano, byt chci' }).isVisible())) await page.reload();
      await page.getByRole('button', { name: 'Ano, byt chci' }).click({ timeout: 2_000 });
    }).toPass(SOON);
    await expect(page.getByText('Řekli jste ano. Teď domlouváme zbytek.')).toBeVisible(SOON);
    await settled(page);
    await inOrder(page);
    await onward(page, 'Stáhnout žádost');
    await press(page, 'Stáhnout žádost');
    await expect(page.locator('#sure-mend')).toBeVisible();
    await inOrder(page);
    await picture(page, 'zadost-stahnout-phone');
    await page.getByLabel('Ano, žádost chci stáhnout').check();
    await press(page, 'Stáhnout žádost');
    await says(page, 'Žádost je stažená.');
    await settled(page);
    await inOrder(page);
    await picture(page, 'zadost-stazena-phone');
    await office.reload();
    await settled(office);
    await expect(office.getByText('odmítnuto').first()).toBeVisible();
    await press(page, 'Vrátit žádost');
    await says(page, 'Vaše žádost je v pořadníku.');
  });

  test('disagrees with a decision in its own words, and reads how somebody else judged it', async ({ browser }) => {
    // By the coordinator's own decision; the flat is the one of two rooms in Ostrava.
    const decision = page.locator('details').filter({ hasText: '2+1, Ostrava' }).first();
    await decision.locator('summary').press('Enter');
    await decision.getByRole('link', { name: 'Odvolat se' }).click();
    await press(page, 'Podat odvolání');
    await expect(page.locator('#words-mend')).toHaveText('Napište, proč nesouhlasíte.');
    await inOrder(page);
    await picture(page, 'zadost-odvolani-phone');
    await page.getByLabel('Proč nesouhlasíte').fill('Čekáme dlouho a děti nemají kde spát.');
    await press(page, 'Podat odvolání');
    await expect(page.getByRole('status')).toHaveText('Odvolání máme. Odpovíme vám dopisem.');
    await expect(page.getByText('Odvolání je podané')).toBeVisible();

    // Who decided may not judge; somebody else does, with reasons.
    await office.goto('/odvolani');
    await settled(office);
    await inOrder(office);
    await picture(office, 'odvolani-wide');
    await office.getByRole('link', { name: FAMILY }).first().click();
    await settled(office);
    await expect(office.getByText(/Tohle odvolání posoudí někdo jiný/)).toBeVisible();
    const address = office.url();
    const judge = await open(browser, 'otherCoordinator', 'wide');
    await judge.goto(address);
    await settled(judge);
    await expect(judge.getByRole('heading', { name: 'Tehdy a dnes' })).toBeVisible();
    await inOrder(judge);
    await picture(judge, 'odvolani-jedno-wide');
    await judge.getByRole('button', { name: 'Rozhodnout' }).click();
    const dialog = judge.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Rozhodnout a vydat dopis' }).click();
    await expect(dialog.getByText('Napište důvody, rodina je dostane v dopise.')).toBeVisible();
    await inOrder(judge);
    await dialog.getByLabel('Důvody').fill('Byt je v Ostravě a vaše rodina si přeje bydlet v Plzni.');
    await dialog.getByRole('button', { name: 'Rozhodnout a vydat dopis' }).click();
    await expect(judge.getByRole('link', { name: 'Otevřít dopis' })).toBeVisible();
    await inOrder(judge);
    await judge.context().close();

    await page.reload();
    await expect(page.getByText('Odvolání není uznané')).toBeVisible();
    await expect(page.getByText('Byt je v Ostravě a vaše rodina si přeje bydlet v Plzni.')).toBeVisible();
    const letter = await page.request.get((await page.getByRole('link', { name: 'Otevřít dopis s důvody' }).getAttribute('href'))!);
    expect(letter.headers()['content-type']).toContain('application/pdf');
    await settled(page);
    await inOrder(page);
    await picture(page, 'zadost-rozhodnute-odvolani-phone');
  });
});

/** A day from today on, as people type it. */
function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${day.getDate()}. ${day.getMonth() + 1}. ${day.getFullYear()}`;
}
