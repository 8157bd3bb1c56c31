import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, addMonths, firstDayOf, isoDate, later, monthOf, monthsBetween, type Id, type IsoDate, type SettableClock } from '#kernel';
import { AccountsService } from '#identity';
import { AccessDatabase, Database, systemActor } from '#platform';
import { answerAppeal, fileAppeals, openApplication } from './applicants';
import { closingDay, DemoBooks, settlementDay } from './books';
import { choosingHappenings } from './choosing';
import { beginCare, raiseFlag, visit, visitDays } from './casework';
import { agreeBrokenPlan, agreeKeptPlan, brokenPlanDay, callUnderTheLaw, depositAtLandlord, keptPlanDay, setDepositRate } from './debts';
import { writeDownTwice } from './duplicates';
import { FAMILIES, type DemoFamily } from './families';
import { agreeRecoursePlan, approveClaim, claimDay, claimTooEarly, confirmDay, confirmInstalment, decisionDay, instalmentBooking, instalmentDay, openFund, proposeClaim, recoursePlanDay, tooEarlyDay } from './guarantee';
import { FLATS, type DemoFlat } from './flats';
import { flatFrom, houseFamily, inviteColleagues, moveInDay, recordFamily, recordLandlords, takeInFlat } from './housing';
import { allocateFreeFlats, planNextRules } from './matching';
import { ASKING_DAY, DemoMoney, GUARANTEE_MONTHS_AGO, MID_MONTH, firstUnpaid } from './money';
import { historyHappenings } from './history';
import { importSheets } from './imports';
import { agreeIncreases } from './increases';
import { depositSettledDay, endLease, GIVEN_BACK, giveFlatBack, handedBackDay, lastDayDay, MOVED_OUT, movedInDay, settleDeposit } from './moved-out';
import { offerFreeFlat } from './offers';
import { convenedDay, decideFirstFlat, decideThirdFlat, foundPanel, openSecondSitting, sitAboutFirstFlat, voteOnFirstFlat } from './panel';
import { callFamily, handOver, issueContractPapers, remind, sendLetters, type Owing } from './papers';
import type { DemoWorld } from './world';

export const DEMO_SLUG = 'demo';
/** The name of a demo while it is being built. */
export const UNFINISHED = 'demo-vznika-';
const YEARS_BACK_MONTHS = 24;
/** A family applies before it moves in; a flat is looked at before its contract begins. */
const DAYS_BEFORE_MOVING = 20;
const DAYS_BEFORE_WAITING = 75;
/** It waited on paper before that: one to five times so long. */
const DAYS_BEFORE_OFFER = 70;
const WAITS = 5;
/** Written down once the offers that came to nothing were over. */
const KNOWN_AFTER = 7;
/** Days of the first unpaid month: called twice, then reminded. */
const CALLS = [{ day: 10, step: 'call' }, { day: 17, step: 'second_contact' }] as const;
const REMINDER_DAY = 26;

interface Happening {
  readonly on: IsoDate;
  /** Within one day: flats, then families, then money. */
  readonly order: number;
  run(): Promise<void>;
}

/** Builds the demo agency through the services, day by day, under a clock that is moved. Ends today. */
export async function seedDemo(app: INestApplicationContext, clock: SettableClock, today: IsoDate, password: string): Promise<DemoWorld> {
  const begins = firstDayOf(addMonths(monthOf(today), -YEARS_BACK_MONTHS));
  clock.moveTo(addDays(begins, -30));
  const accounts = app.get(AccountsService, { strict: false });
  const agencyId = await accounts.foundAgency({
    slug: `${UNFINISHED}${randomBytes(4).toString('hex')}`, name: 'Zázemí DEMO – sociální realitní agentura', companyNumber: '99999994', street: 'Resslova 9000', city: 'Plzeň', postalCode: '301 00',
    phone: '601 000 001', email: 'agentura@example.com', signatoryName: 'Marie Vzorová', signatoryRole: 'ředitelka', isDemo: true,
  });
  const world: DemoWorld = {
    app, clock, agencyId, today, colleagues: new Map(), landlords: new Map(), units: new Map(), ownerContracts: new Map(), households: new Map(), promises: new Map(), homes: [], partnerId: null, application: null,
  };
  await inviteColleagues(world, password);
  await recordLandlords(world, password);
  const money = new DemoMoney(world, begins);
  await money.openBankAccount();
  await openFund(world);
  await setDepositRate(world);
  const happenings = [
    ...flatHappenings(world), ...familyHappenings(world), ...careHappenings(world), ...claimHappenings(world, money), ...letterHappenings(world), ...debtHappenings(world), ...moneyHappenings(world, money, begins),
    ...booksHappenings(world, begins), ...movedOutHappenings(world, money), ...historyHappenings(world), ...panelHappenings(world), ...choosingHappenings(world), ...appealHappenings(world),
  ];
  for (const happening of happenings.sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1))) {
    clock.moveTo(happening.on);
    await happening.run();
  }
  clock.moveTo(today);
  await money.leaveOpenStatement();
  await agreeIncreases(world);
  world.application = await openApplication(world);
  await importSheets(world);
  await writeDownTwice(world);
  return world;
}

/** The whole of it stands: now it may be found by its name. */
export async function nameDemo(world: DemoWorld): Promise<void> {
  await world.app.get(Database, { strict: false }).write(systemActor(world.agencyId), (tx) => tx.run('UPDATE core.agency_profile SET slug = $2 WHERE agency_id = $1', [tx.agencyId, DEMO_SLUG]));
  await world.app.get(AccessDatabase, { strict: false }).run('UPDATE access.agency SET slug = $2 WHERE id = $1', [world.agencyId, DEMO_SLUG]);
}

function familyOf(flat: DemoFlat): DemoFamily | undefined {
  return FAMILIES.find((family) => family.home?.flat === flat.code);
}

function flatHappenings(world: DemoWorld): Happening[] {
  return FLATS.map((flat) => {
    const family = familyOf(flat);
    const from = flatFrom(flat, world.today, family ? moveInDay(family, world.today) : null);
    return { on: addDays(from, -DAYS_BEFORE_MOVING - 1), order: 0, run: () => takeInFlat(world, flat, from) };
  });
}

function familyHappenings(world: DemoWorld): Happening[] {
  return FAMILIES.flatMap((family, index): Happening[] => {
    if (!family.home) return [{ on: addDays(world.today, -DAYS_BEFORE_WAITING + index), order: 1, run: () => recordFamily(world, family) }];
    const flat = FLATS.find((each) => each.code === family.home!.flat)!;
    const startsOn = moveInDay(family, world.today);
    const movesOn = addDays(firstDayOf(monthOf(startsOn)), -DAYS_BEFORE_MOVING);
    return [
      { on: addDays(movesOn, KNOWN_AFTER), order: 1, run: () => recordFamily(world, family, addDays(movesOn, -DAYS_BEFORE_OFFER * (1 + (index % WAITS)))) },
      { on: later(addDays(startsOn, -3), addDays(movesOn, KNOWN_AFTER + 2)), order: 2, run: async () => issueContractPapers(world, await houseFamily(world, family, flat, startsOn)) },
      {
        on: startsOn, order: 3,
        run: async () => {
          const home = world.homes.find((each) => each.family === family)!;
          await handOver(world, home);
          await depositAtLandlord(world, home);
        },
      },
    ];
  });
}

/** One family whose lease is over, from the first paper to the deposit sent back. */
function movedOutHappenings(world: DemoWorld, money: DemoMoney): Happening[] {
  const { today } = world;
  const startsOn = movedInDay(today);
  return [
    { on: addDays(startsOn, -DAYS_BEFORE_MOVING - 1), order: 0, run: () => takeInFlat(world, GIVEN_BACK, startsOn) },
    { on: addDays(startsOn, -DAYS_BEFORE_MOVING), order: 1, run: () => recordFamily(world, MOVED_OUT, addDays(startsOn, -DAYS_BEFORE_WAITING * 2)) },
    { on: addDays(startsOn, -3), order: 2, run: async () => issueContractPapers(world, await houseFamily(world, MOVED_OUT, GIVEN_BACK, startsOn)) },
    { on: startsOn, order: 3, run: async () => handOver(world, world.homes.find((each) => each.family === MOVED_OUT)!) },
    { on: lastDayDay(today), order: 2, run: () => endLease(world) },
    { on: handedBackDay(today), order: 2, run: () => giveFlatBack(world) },
    { on: depositSettledDay(today), order: 2, run: async () => money.expect(await settleDeposit(world)) },
  ];
}

function careHappenings(world: DemoWorld): Happening[] {
  const { today } = world;
  return FAMILIES.flatMap((family, index): Happening[] => {
    if (!family.home) return [{ on: addDays(today, index - DAYS_BEFORE_WAITING), order: 4, run: () => beginCare(world, family) }];
    const startsOn = moveInDay(family, today);
    const days = visitDays(startsOn, today);
    const visits = days.map((on, round) => ({ on, order: 4, run: () => visit(world, family, round, days[round + 1] ?? (family.worker === 'social' ? today : addDays(today, 3))) }));
    return [{ on: startsOn, order: 4, run: () => beginCare(world, family) }, ...visits, ...flagHappenings(world, family)];
  });
}

function flagHappenings(world: DemoWorld, family: DemoFamily): Happening[] {
  const soon = addDays(world.today, -2);
  if (family.home?.scenario === 'three_months') return [{ on: soon, order: 5, run: () => raiseFlag(world, family, 'payment') }];
  if (family.home?.scenario === 'benefit_direct') return [{ on: soon, order: 5, run: () => raiseFlag(world, family, 'neighbours') }];
  if (family.home?.scenario === 'lease_ending') return [{ on: soon, order: 5, run: () => raiseFlag(world, family, 'health') }];
  return [];
}

function claimHappenings(world: DemoWorld, money: DemoMoney): Happening[] {
  let claimId: Id;
  return [
    { on: tooEarlyDay(world.today), order: 6, run: () => claimTooEarly(world) },
    { on: claimDay(world.today), order: 6, run: async () => void (claimId = await proposeClaim(world)) },
    { on: decisionDay(world.today), order: 6, run: () => approveClaim(world, claimId) },
    { on: recoursePlanDay(world.today), order: 6, run: () => agreeRecoursePlan(world) },
    { on: instalmentDay(world.today), order: 2, run: async () => money.expect(await instalmentBooking(world)) },
    { on: confirmDay(world.today), order: 6, run: () => confirmInstalment(world) },
  ];
}

function letterHappenings(world: DemoWorld): Happening[] {
  const [ofGuarantee, second] = GUARANTEE_MONTHS_AGO.map((ago) => firstDayOf(addMonths(monthOf(world.today), -ago)));
  return [
    ...walkedLadder(world, 'three_months', firstDayOf(firstUnpaid(world.today))),
    ...walkedLadder(world, 'guarantee', ofGuarantee!),
    // The surety is called only after the tenant was called in writing for each month (Civil Code § 2021).
    { on: addDays(second!, REMINDER_DAY), order: 7, run: () => remind(world, 'guarantee') },
    { on: addDays(world.today, -1), order: 7, run: () => sendLetters(world) },
    { on: addDays(world.today, -1), order: 8, run: () => planNextRules(world) },
    { on: addDays(world.today, -1), order: 9, run: () => allocateFreeFlats(world) },
  ];
}

/** What was agreed about debts, and the call under § 2291 of today. */
function debtHappenings(world: DemoWorld): Happening[] {
  return [
    { on: brokenPlanDay(world.today), order: 8, run: () => agreeBrokenPlan(world) },
    { on: keptPlanDay(world.today), order: 8, run: () => agreeKeptPlan(world) },
    { on: world.today, order: 9, run: () => callUnderTheLaw(world) },
  ];
}

/** Two disagree the day after the decision; one is answered today. */
function appealHappenings(world: DemoWorld): Happening[] {
  let appealId: Id;
  return [
    { on: addDays(world.today, -1), order: 11, run: async () => void (appealId = await fileAppeals(world)) },
    { on: world.today, order: 11, run: () => answerAppeal(world, appealId) },
  ];
}

function panelHappenings(world: DemoWorld): Happening[] {
  let panelId: Id;
  let sittingId: Id;
  return [
    { on: convenedDay(world), order: 6, run: async () => void (sittingId = await sitAboutFirstFlat(world, (panelId = await foundPanel(world)))) },
    { on: addDays(world.today, -5), order: 6, run: () => voteOnFirstFlat(world, sittingId) },
    { on: addDays(world.today, -2), order: 7, run: async () => offerFreeFlat(world, await decideFirstFlat(world, sittingId)) },
    { on: addDays(world.today, -1), order: 10, run: () => openSecondSitting(world, panelId) },
    { on: world.today, order: 6, run: () => decideThirdFlat(world, panelId) },
  ];
}

function walkedLadder(world: DemoWorld, owing: Owing, month: IsoDate): Happening[] {
  return [
    ...CALLS.map(({ day, step }) => ({ on: addDays(month, day), order: 7, run: () => callFamily(world, owing, step) })),
    { on: addDays(month, REMINDER_DAY), order: 7, run: () => remind(world, owing) },
  ];
}

function booksHappenings(world: DemoWorld, begins: IsoDate): Happening[] {
  const books = new DemoBooks(world);
  const settled = settlementDay(world.today);
  return [
    { on: begins, order: 8, run: () => books.openDesk() },
    { on: settled, order: 8, run: () => books.settleServices() },
    { on: addDays(settled, 5), order: 8, run: () => books.object() },
    { on: addDays(settled, 10), order: 8, run: () => books.payInCash() },
    { on: addDays(world.today, -2), order: 8, run: () => books.mistake() },
    { on: closingDay(world.today), order: 9, run: () => books.closeMonth() },
  ];
}

function moneyHappenings(world: DemoWorld, money: DemoMoney, begins: IsoDate): Happening[] {
  const { today } = world;
  return monthsBetween(monthOf(begins), monthOf(today))
    .flatMap((month): Happening[] => [
      { on: firstDayOf(month), order: 3, run: () => money.beginMonth(month) },
      { on: isoDate(`${month}-${ASKING_DAY}`), order: 3, run: () => money.askLandlords(month) },
      { on: isoDate(`${month}-${MID_MONTH}`), order: 3, run: () => money.payOwners(month) },
    ])
    .filter(({ on }) => on <= today);
}
