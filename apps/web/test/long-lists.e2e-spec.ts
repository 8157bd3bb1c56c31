import { expect, test } from '@playwright/test';
import { inOrder, open, picture, settled } from './browser';

const MADE = 55;

test('a list longer than a page says how long it is, and shows the rest on demand', async ({ browser }) => {
  const page = await open(browser, 'coordinator', 'phone');
  await page.goto('/nabidky');
  await settled(page);
  // Offers that came to nothing: more of them than a page holds.
  const wrong = await page.evaluate(async (count) => {
    const ask = async (query: string, variables: object): Promise<{ data: { it: { id?: string; message?: string } } }> =>
      (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })).json() as never;
    const said: unknown[] = [];
    for (let at = 0; at < count; at += 1) {
      const made = await ask('mutation($i: LeadInput!) { it: recordLandlordLead(input: $i) { ... on LandlordLead { id } ... on Refused { message } } }', { i: { source: 'phone', contactName: `Marný Pokus ${at + 1}`, phone: '777 000 444', city: 'Plzeň' } });
      const lost = await ask('mutation($i: MoveLeadInput!) { it: moveLandlordLead(input: $i) { ... on LandlordLead { id } ... on Refused { message } } }', { i: { leadId: made.data.it.id, stage: 'lost', lostReason: 'prodal byt' } });
      if (!lost.data.it.id) said.push(made, lost);
    }
    return said;
  }, MADE);
  expect(wrong).toEqual([]);
  await page.goto('/nabidky?stav=ztracene');
  const cards = page.locator('ul.zz-cards > li');
  await expect(cards).toHaveCount(50);
  const words = await page.getByText(/^Zobrazeno 50 z \d+$/).innerText();
  const total = Number(words.split(' ').at(-1));
  expect(total).toBeGreaterThanOrEqual(MADE);
  await inOrder(page);
  await page.getByRole('button', { name: 'Zobrazit další' }).scrollIntoViewIfNeeded();
  await picture(page, 'seznam-dalsi', { fullPage: false });
  await page.getByRole('button', { name: 'Zobrazit další' }).click();
  await expect(cards).toHaveCount(Math.min(100, total));
  if (total <= 100) await expect(page.getByRole('button', { name: 'Zobrazit další' })).toHaveCount(0);
  await page.context().close();
});
