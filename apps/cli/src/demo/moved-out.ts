import { addDays, addMonths, firstDayOf, halere, isoDate, lastDayOf, monthOf, newId, type IsoDate, type Month } from '#kernel';
import { FlatsService } from '#properties';
import { AccessoriesService, CompensationService, DepositSettlementService, TenancyLettersService } from '#rent';
import { HandoversService, OwnerContractsService, TenancyChangesService } from '#tenancies';
import type { DemoBooking } from './bank';
import type { DemoFamily } from './families';
import type { DemoFlat } from './flats';
import { actorOf, known, type DemoHome, type DemoWorld } from './world';

/** A flat whose owner took it back: under no contract any more, on offer to nobody. */
export const GIVEN_BACK: DemoFlat = {
  code: 'OV-05', city: 'Ostrava', street: 'Sirotčí', houseNumber: '9011', postalCode: '703 00', part: 'Vítkovice', layout: '1+kk', areaM2: 30, floor: 2, lift: false, stepFree: false, pets: true,
  rent: 7200, services: 2100, landlord: 'byty', model: 'B', collects: false, ownerRent: 6800,
};

const LIVED_MONTHS_AGO = 12;
/** The last month of the lease; the flat came back ten days late. */
const LAST_MONTH_AGO = 3;
const LATE_DAYS = 10;
const SETTLED_AFTER_DAYS = 2;
const RETURNED_AFTER_DAYS = 4;
/** What of the last month's rent never came, and what the registered call for it cost. */
export const UNPAID = halere(150_000);
const COSTS = halere(15_000);

export const MOVED_OUT: DemoFamily = {
  key: 'zkusebny', name: 'Zkušebný Ctibor (bydlení skončilo, jistota vrácená)', ethos: '9.1', referred: false, worker: 'social2', needs: [], wishes: [], quiet: false, interpreter: null,
  people: [{ given: 'Ctibor', family: 'Zkušebný', born: '1971-09-12', relation: 'applicant' }],
  incomes: [{ kind: 'employment', amount: 24600 }], benefits: [],
  home: { flat: GIVEN_BACK.code, monthsAgo: LIVED_MONTHS_AGO, startDay: 1, scenario: 'moved_out' },
};

export const lastMonth = (today: IsoDate): Month => addMonths(monthOf(today), -LAST_MONTH_AGO);
export const lastDayDay = (today: IsoDate): IsoDate => lastDayOf(lastMonth(today));
export const handedBackDay = (today: IsoDate): IsoDate => addDays(lastDayDay(today), LATE_DAYS);
export const depositSettledDay = (today: IsoDate): IsoDate => addDays(handedBackDay(today), SETTLED_AFTER_DAYS);

/** The lease ends by agreement: the owner sells the flat. */
export async function endLease(world: DemoWorld): Promise<void> {
  await service(world, TenancyChangesService).end(actorOf(world, 'coordinator'), homeOf(world).tenancyId, world.clock.today(), 'agreement');
}

/** Ten days late the keys come back: compensation for those days, and the flat goes back to its owner. */
export async function giveFlatBack(world: DemoWorld): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const on = world.clock.today();
  const { tenancyId } = homeOf(world);
  await service(world, HandoversService).record(coordinator, {
    tenancyId, kind: 'move_out', heldOn: on, keys: [{ kind: 'flat', count: 3 }, { kind: 'house', count: 2 }], defects: [], energyTransferBy: null, note: 'DEMO: byt vrácen o deset dní později',
    meters: [{ kind: 'electricity', serialNumber: `DEMO-E-${GIVEN_BACK.code}`, supplyPoint: null, reading: 2190 }, { kind: 'cold_water', serialNumber: `DEMO-V-${GIVEN_BACK.code}`, supplyPoint: null, reading: 112.7 }],
    rooms: [{ room: 'Pokoj', condition: 'good', note: null }, { room: 'Koupelna', condition: 'worn', note: 'DEMO: běžné opotřebení' }],
  });
  // In the running application the worker hears of the handover and does the same.
  await service(world, CompensationService).chargeAfterHandover(coordinator, tenancyId);
  await service(world, OwnerContractsService).end(coordinator, known(world.ownerContracts, GIVEN_BACK.code), on);
  await service(world, FlatsService).withdraw(coordinator, known(world.units, GIVEN_BACK.code), on);
}

/** Interest and costs are asked for, the deposit pays all that is owed, and what is left goes back. The bank will show it. */
export async function settleDeposit(world: DemoWorld): Promise<DemoBooking> {
  const finance = actorOf(world, 'finance');
  const home = homeOf(world);
  const { tenancyId } = home;
  const accessories = service(world, AccessoriesService);
  await accessories.decidePolicy(actorOf(world, 'manager'), true);
  await accessories.chargeCosts(finance, { tenancyId, month: lastMonth(world.today), amount: COSTS, reason: 'DEMO: doporučená výzva', dueOn: world.clock.today(), requestKey: newId() });
  await accessories.postInterest(finance, { tenancyId, requestKey: newId() });
  const settlement = await service(world, DepositSettlementService).settle(finance, { tenancyId, settledOn: world.clock.today() });
  await service(world, TenancyLettersService).issue(finance, { tenancyId, kind: 'depositSettlement' });
  const [person] = home.family.people;
  return {
    on: addDays(world.clock.today(), RETURNED_AFTER_DAYS), amount: -settlement.toReturn, account: home.account, name: `${person!.family} ${person!.given}`, variableSymbol: home.depositSymbol!, message: 'vrácená jistota',
  };
}

export const movedInDay = (today: IsoDate): IsoDate => isoDate(firstDayOf(addMonths(monthOf(today), -LIVED_MONTHS_AGO)));

const homeOf = (world: DemoWorld): DemoHome => world.homes.find((each) => each.family.home?.scenario === 'moved_out')!;

function service<T>(world: DemoWorld, type: abstract new (...args: never[]) => T): T {
  return world.app.get<T>(type as never, { strict: false });
}
