import { addDays, addMonths, halere, isoDate, monthOf, type Id, type IsoDate } from '#kernel';
import { ClaimDecisionsService, FundService, GuaranteeService } from '#guarantee';
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

export function claimDay(today: IsoDate): IsoDate {
  return isoDate(`${addMonths(monthOf(today), -CLAIM_MONTHS_AGO)}-${String(CLAIM_DAY).padStart(2, '0')}`);
}

/** One person proposes, another decides; the payout then goes the way of all payouts. */
export async function proposeClaim(world: DemoWorld): Promise<Id> {
  const home = world.homes.find((each) => each.family.home?.scenario === 'guarantee')!;
  const claim = await world.app.get(GuaranteeService, { strict: false }).proposeClaim(actorOf(world, 'coordinator'), {
    tenancyId: home.tenancyId, evidence: 'DEMO: dvě upomínky, nájemnice přišla o práci, dohoda o splátkách se připravuje',
  });
  return claim.id;
}

export async function approveClaim(world: DemoWorld, claimId: Id): Promise<void> {
  await world.app.get(ClaimDecisionsService, { strict: false }).decideClaim(actorOf(world, 'manager'), { claimId, approve: true, reason: 'DEMO: podmínky garance jsou splněné' });
}

export const decisionDay = (today: IsoDate): IsoDate => addDays(claimDay(today), 3);
