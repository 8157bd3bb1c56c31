import { addDays, addMonths, addMonthsToDate, addWorkingDays, halere, isoDate, isWorkingDay, monthOf, type Id, type IsoDate } from '#kernel';
import { ClaimDecisionsService, FundService, GuaranteeService, RecoursePapersService, RecoursePlansService, RecoveriesService } from '#guarantee';
import { Database } from '#platform';
import type { DemoBooking } from './bank';
import { actorOf, type DemoWorld } from './world';

const GRANT = 30_000_000;
/** The claim comes when the older of two unpaid months has waited its thirty days. */
const CLAIM_MONTHS_AGO = 3;
const CLAIM_DAY = 8;

export async function openFund(world: DemoWorld): Promise<void> {
  const funds = world.app.get(FundService, { strict: false });
  const fund = await funds.openFund(actorOf(world, 'manager'), 'Garanční fond (DEMO)');
  await funds.recordGrant(actorOf(world, 'manager'), { fundId: fund.id, amount: halere(GRANT), grantor: 'Nadace Vzor (DEMO)', receivedOn: world.clock.today(), bankLineId: null });
}

/** A month earlier one month alone was overdue: the claim was refused, first instalments were to be tried. */
export async function claimTooEarly(world: DemoWorld): Promise<void> {
  const claimId = await proposeClaim(world, 'DEMO: první upomínka, nájemnice slíbila zaplatit do konce měsíce');
  await world.app.get(ClaimDecisionsService, { strict: false }).decideClaim(actorOf(world, 'manager'), { claimId, approve: false, reason: 'DEMO: nejdřív zkusíme domluvit splátky, za měsíc se k žádosti vrátíme' });
}

export function tooEarlyDay(today: IsoDate): IsoDate {
  return isoDate(`${addMonths(monthOf(today), -CLAIM_MONTHS_AGO - 1)}-${String(CLAIM_DAY).padStart(2, '0')}`);
}

export function claimDay(today: IsoDate): IsoDate {
  return isoDate(`${addMonths(monthOf(today), -CLAIM_MONTHS_AGO)}-${String(CLAIM_DAY).padStart(2, '0')}`);
}

/** One person proposes, another decides; the payout then goes the way of all payouts. */
export async function proposeClaim(world: DemoWorld, evidence = 'DEMO: dvě upomínky, nájemnice přišla o práci, dohoda o splátkách se připravuje'): Promise<Id> {
  const home = world.homes.find((each) => each.family.home?.scenario === 'guarantee')!;
  const claim = await world.app.get(GuaranteeService, { strict: false }).proposeClaim(actorOf(world, 'coordinator'), {
    tenancyId: home.tenancyId, evidence,
  });
  return claim.id;
}

export async function approveClaim(world: DemoWorld, claimId: Id): Promise<void> {
  await world.app.get(ClaimDecisionsService, { strict: false }).decideClaim(actorOf(world, 'manager'), { claimId, approve: true, reason: 'DEMO: podmínky garance jsou splněné' });
}

export const decisionDay = (today: IsoDate): IsoDate => addDays(claimDay(today), 3);

/** Recourse comes back in instalments: the first one under its own symbol, sent in the last month. */
const INSTALMENT = 300_000;
const INSTALMENT_DAY = 10;
/** Between the statement of the middle of the month and the next one. */
const CONFIRM_DAY = 17;

export const instalmentDay = (today: IsoDate): IsoDate => dayOfLastMonth(today, INSTALMENT_DAY);
export const confirmDay = (today: IsoDate): IsoDate => dayOfLastMonth(today, CONFIRM_DAY);
const dayOfLastMonth = (today: IsoDate, day: number): IsoDate => isoDate(`${addMonths(monthOf(today), -1)}-${day}`);

/** Instalments are agreed a few days before the first one: it came, the second is due today, the rest in the months after. */
const AGREED_DAY = 5;
const INSTALMENTS = 4;

export const recoursePlanDay = (today: IsoDate): IsoDate => isoDate(`${addMonths(monthOf(today), -1)}-${String(AGREED_DAY).padStart(2, '0')}`);

export async function agreeRecoursePlan(world: DemoWorld): Promise<void> {
  const { tenancyId } = world.homes.find((each) => each.family.home?.scenario === 'guarantee')!;
  const coordinator = actorOf(world, 'coordinator');
  const plans = world.app.get(RecoursePlansService, { strict: false });
  const { total } = await world.app.get(Database, { strict: false }).read(coordinator, (tx) => plans.propose(tx, { tenancyId, count: 1, firstDueOn: world.today }));
  // On a day of rest the second one was due on the last working day: it is a day or two late.
  const second = isWorkingDay(world.today) ? world.today : addWorkingDays(world.today, -1);
  const dues = [instalmentDay(world.today), ...Array.from({ length: INSTALMENTS - 1 }, (_, month) => addMonthsToDate(second, month))];
  const instalments = dues.map((dueOn, index) => ({ dueOn, amount: halere(index < INSTALMENTS - 1 ? INSTALMENT : total - INSTALMENT * (INSTALMENTS - 1)) }));
  await plans.agree(coordinator, { tenancyId, instalments, toleranceDays: 5, mayLoseInstalments: true, signedOn: world.clock.today(), note: 'DEMO', replaces: null });
  const papers = world.app.get(RecoursePapersService, { strict: false });
  for (const kind of ['recourseAgreement', 'recourseRecognition']) await papers.issue(coordinator, { tenancyId, kind });
}

/** The family pays: what its bank will show. */
export async function instalmentBooking(world: DemoWorld): Promise<DemoBooking> {
  const home = world.homes.find((each) => each.family.home?.scenario === 'guarantee')!;
  const symbol = await world.app.get(Database, { strict: false }).read(actorOf(world, 'finance'), (tx) =>
    tx.row<{ variableSymbol: string }>('SELECT variable_symbol FROM money.recourse_symbol WHERE agency_id = $1 AND tenancy_id = $2', [tx.agencyId, home.tenancyId]),
  );
  const [person] = home.family.people;
  return { on: world.clock.today(), amount: INSTALMENT, account: home.account, name: `${person!.family} ${person!.given}`, variableSymbol: symbol!.variableSymbol, message: 'splátka regresu' };
}

/** A person confirms what was found by the symbol: the fund gets it. */
export async function confirmInstalment(world: DemoWorld): Promise<void> {
  const recoveries = world.app.get(RecoveriesService, { strict: false });
  const finance = actorOf(world, 'finance');
  for (const { tenancyId, bankLineId, amount } of await world.app.get(Database, { strict: false }).read(finance, (tx) => recoveries.candidates(tx))) {
    await recoveries.recordRecovery(finance, { tenancyId, bankLineId, amount });
  }
}
