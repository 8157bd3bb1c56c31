import { addDays, addMonths, halere, monthOf, type Id, type IsoDate } from '#kernel';
import { Database } from '#platform';
import { BankImportService, BankPostingService, BankRulesService } from '#rent';
import { demoAccount } from './accounts';
import type { DemoBooking } from './bank';
import { actorOf, type DemoWorld } from './world';

const WORDS = 'poplatek za vedení účtu';

/** What the bank takes for keeping the account at the end of each of the last two months. */
export function feeOf(today: IsoDate, until: IsoDate): DemoBooking[] {
  const month = monthOf(until);
  const ends = month !== monthOf(addDays(until, 1));
  if (!ends || ![-1, -2].some((ago) => month === addMonths(monthOf(today), ago))) return [];
  return [{ on: until, amount: halere(-19_900), account: demoAccount(61), name: 'Banka (DEMO)', variableSymbol: '', message: `${WORDS} ${Number(month.slice(5))}/${month.slice(0, 4)}` }];
}

/** The first time a person says that it is no rent and teaches it; the next time the rule proposes it and she confirms. */
export async function settleFee(world: DemoWorld, statementId: Id): Promise<void> {
  const db = world.app.get(Database, { strict: false });
  const finance = actorOf(world, 'finance');
  const imports = world.app.get(BankImportService, { strict: false });
  await db.write(finance, async (tx) => {
    const fee = (await imports.guessedLines(tx, statementId)).find(({ line }) => line.state === 'open' && line.message?.startsWith(WORDS));
    if (!fee) return;
    if (!fee.guess?.notRent) await world.app.get(BankRulesService, { strict: false }).teach(tx, { lineId: fee.line.id, byAccount: false, words: WORDS, as: { kind: 'not_rent' } });
    await world.app.get(BankPostingService, { strict: false }).postLines(tx, [{ lineId: fee.line.id, as: 'not_rent' }]);
  });
}
