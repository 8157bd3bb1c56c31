import { addDays, newId, type IsoDate } from '#kernel';
import { CareTeamService, CaseworkService, FlagsService, type FlagKind } from '#support';
import type { DemoFamily } from './families';
import { actorOf, known, type DemoWorld } from './world';

const VISITS = [
  'DEMO: Seznámení v bytě, domluvili jsme pravidla návštěv.',
  'DEMO: Prošli jsme spolu rozpočet a složenky.',
  'DEMO: Doplněné podklady pro dávku, odeslané na úřad.',
  'DEMO: Klidná návštěva, byt v pořádku.',
] as const;

/** Days after moving in: week 1, 2, 4, then monthly. */
const SETTLING_DAYS = [7, 14, 28] as const;

export async function beginCare(world: DemoWorld, family: DemoFamily): Promise<void> {
  const worker = actorOf(world, family.worker);
  await world.app.get(CareTeamService, { strict: false }).assign(actorOf(world, 'manager'), {
    householdId: known(world.households, family.key), staffMemberId: worker.accountId!, role: 'key_worker', validFrom: null, validTo: null,
  });
}

export async function visit(world: DemoWorld, family: DemoFamily, round: number, nextOn: IsoDate | null): Promise<void> {
  const casework = world.app.get(CaseworkService, { strict: false });
  const worker = actorOf(world, family.worker);
  const householdId = known(world.households, family.key);
  await casework.recordVisit(worker, {
    id: newId(), householdId, visitedOn: world.clock.today(), form: 'home', lengthMinutes: 40 + (round % 3) * 10, present: null,
    content: VISITS[round % VISITS.length]!, nextStep: null, nextVisitOn: nextOn, nextVisitAt: nextOn ? '10:00' : null,
  });
  if (round !== 1) return;
  await casework.setGoal(worker, { id: newId(), householdId, title: 'Platit nájem vždy do pátého', firstStep: 'Zřídit trvalý příkaz', dueOn: addDays(world.clock.today(), 90) });
}

/** Which days a family is visited on, from moving in until today. */
export function visitDays(startsOn: IsoDate, today: IsoDate): IsoDate[] {
  const days: IsoDate[] = SETTLING_DAYS.map((day) => addDays(startsOn, day));
  for (let day = addDays(startsOn, 60); day <= today; day = addDays(day, 45)) days.push(day);
  return days.filter((day) => day < today);
}

export async function raiseFlag(world: DemoWorld, family: DemoFamily, kind: FlagKind): Promise<void> {
  await world.app.get(FlagsService, { strict: false }).raise(actorOf(world, family.worker), { id: newId(), householdId: known(world.households, family.key), kind, level: 'attention' });
}
