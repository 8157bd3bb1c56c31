import { addDays, addMonths, firstDayOf, isoDate, monthOf, newId, type IsoDate } from '#kernel';
import { Database } from '#platform';
import { BreachService, DepositsService, RepaymentPlansService, TenancyLettersService, type LetterKind } from '#rent';
import { firstUnpaid } from './money';
import { actorOf, type DemoHome, type DemoWorld } from './world';

/** A plan agreed at the end of the first unpaid month; nothing of it was ever paid. */
const BROKEN_AGREED_DAY = 27;
const BROKEN_FIRST_DUE_DAY = 12;
/** A plan agreed last month once that month's money was known; its first instalment is still to come. */
const KEPT_AGREED_DAY = 16;
const KEPT_FIRST_DUE_IN_DAYS = 12;
const DEPOSIT_PERCENT = 2;

/** The agency's rate for deposits whose contract says none. */
export async function setDepositRate(world: DemoWorld): Promise<void> {
  await world.app.get(DepositsService, { strict: false }).setRate(actorOf(world, 'finance'), { validFrom: world.clock.today(), percent: DEPOSIT_PERCENT });
}

/** In A the landlord has the deposit from the first day: he said so. */
export async function depositAtLandlord(world: DemoWorld, home: DemoHome): Promise<void> {
  if (home.flat.model !== 'A' || home.depositSymbol === null) return;
  await world.app.get(DepositsService, { strict: false }).recordAtLandlord(actorOf(world, 'coordinator'), {
    tenancyId: home.tenancyId, kind: 'paid', amount: home.deposit, movedOn: home.startsOn, key: newId(),
  });
}

export const brokenPlanDay = (today: IsoDate): IsoDate => addDays(firstDayOf(firstUnpaid(today)), BROKEN_AGREED_DAY);
export const keptPlanDay = (today: IsoDate): IsoDate => isoDate(`${addMonths(monthOf(today), -1)}-${KEPT_AGREED_DAY}`);

/** Instalments agreed after the reminder and not kept: the procedure went on. */
export async function agreeBrokenPlan(world: DemoWorld): Promise<void> {
  const firstDueOn = isoDate(`${addMonths(monthOf(world.clock.today()), 1)}-${BROKEN_FIRST_DUE_DAY}`);
  await agree(world, 'three_months', { count: 3, firstDueOn, mayLoseInstalments: true });
}

/** Instalments that are kept: the procedure rests. */
export async function agreeKeptPlan(world: DemoWorld): Promise<void> {
  await agree(world, 'guarantee', { count: 4, firstDueOn: addDays(world.today, KEPT_FIRST_DUE_IN_DAYS), mayLoseInstalments: false });
  for (const kind of ['repaymentAgreement', 'debtRecognition'] as const) await issueLetter(world, 'guarantee', kind);
}

/** Three months are owed: everybody who owes the rent was called under § 2291; the first of them has the paper. */
export async function callUnderTheLaw(world: DemoWorld): Promise<void> {
  await issueLetter(world, 'three_months', 'breachCall');
  const breach = world.app.get(BreachService, { strict: false });
  const manager = actorOf(world, 'manager');
  const { calls } = await world.app.get(Database, { strict: false }).read(manager, (tx) => breach.view(tx, homeOf(world, 'three_months').tenancyId));
  await breach.recordDelivery(manager, { paperId: calls[0]!.papers[0]!.id, delivery: { on: world.clock.today(), way: 'hand', proof: 'DEMO: předáno osobně' } });
}

async function agree(world: DemoWorld, scenario: string, terms: { readonly count: number; readonly firstDueOn: IsoDate; readonly mayLoseInstalments: boolean }): Promise<void> {
  const plans = world.app.get(RepaymentPlansService, { strict: false });
  const { tenancyId } = homeOf(world, scenario);
  const coordinator = actorOf(world, 'coordinator');
  const { instalments } = await world.app.get(Database, { strict: false }).read(coordinator, (tx) => plans.propose(tx, { tenancyId, count: terms.count, firstDueOn: terms.firstDueOn, includesInterest: false }));
  await plans.agree(coordinator, { tenancyId, instalments, toleranceDays: 3, includesInterest: false, mayLoseInstalments: terms.mayLoseInstalments, note: 'DEMO' });
}

async function issueLetter(world: DemoWorld, scenario: string, kind: LetterKind): Promise<void> {
  await world.app.get(TenancyLettersService, { strict: false }).issue(actorOf(world, 'coordinator'), { tenancyId: homeOf(world, scenario).tenancyId, kind });
}

function homeOf(world: DemoWorld, scenario: string): DemoHome {
  return world.homes.find((each) => each.family.home?.scenario === scenario)!;
}
