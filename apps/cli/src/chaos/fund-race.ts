import { halere, id, isoDate, month, type Id } from '#kernel';
import { ClaimDecisionsService, FundService, GuaranteeService, raceForFund } from '#guarantee';
import { Database, systemActor, type Actor } from '#platform';
import { RentService } from '#rent';
import { asOwner, throwAwayDatabase } from '../bench/database';
import { AGENCY, key, writeAgency } from '../bench/money/agency';
import { onDay } from '../bench/money/services';
import { violationsOf } from './books';
import type { FaultReport, FaultRun } from './fault';
import { sabotageDatabase, sabotageProcess } from './sabotage';
import { DAY } from './scene';

const CLAIMS = 200;
const PAYABLE = 50;
const CONNECTIONS = 60;
const PROPOSER: Actor = { ...systemActor(AGENCY), accountId: id('01930000-0000-7000-8000-0000000000a1') };
const DECIDER: Actor = { ...systemActor(AGENCY), accountId: id('01930000-0000-7000-8000-0000000000a2') };

/** Two hundred landlords' claims, each proposed and approved at the same moment, on a fund that holds fifty of them. */
export async function fundRace(run: FaultRun): Promise<FaultReport> {
  const database = await throwAwayDatabase(run.cluster.ownerUrl());
  let restore = (): void => undefined;
  try {
    // Every third tenancy of the scene is of model A.
    const tenancyIds = await asOwner(database.ownerUrl, async (client) => {
      await writeAgency(client, CLAIMS * 3, '2026-01-01');
      await client.query(
        `INSERT INTO core.guarantee_terms (agency_id, id, owner_contract_id, covers, cap_months, cap_amount, waiting_days, claim_within_days)
         SELECT agency_id, id, id, ARRAY['rent', 'services'], 3, 100000000, 30, 90 FROM core.owner_contract WHERE model = 'A'`,
      );
      const { rows } = await client.query<{ id: Id }>(`SELECT ${key('tenancy')} AS id FROM generate_series(3, ${CLAIMS * 3}, 3) i`);
      return rows.map((row) => row.id);
    });
    await sabotageDatabase(database.ownerUrl, run.sabotage);
    restore = sabotageProcess(run.sabotage);
    const race = await onDay(database, DAY, async (app) => {
      const db = app.get(Database, { strict: false });
      for (const each of ['2026-01', '2026-02']) await app.get(RentService, { strict: false }).chargeMonth(systemActor(AGENCY), month(each));
      const guarantee = app.get(GuaranteeService, { strict: false });
      const funds = app.get(FundService, { strict: false });
      const fund = await funds.openFund(DECIDER, 'Garanční fond');
      const cover = await db.read(PROPOSER, (tx) => guarantee.coverToday(tx, tenancyIds[0]!));
      if ('refused' in cover) throw new Error(`The guarantee covers nothing here: ${cover.code}`);
      await funds.recordGrant(DECIDER, { fundId: fund.id, amount: halere(cover.payout * PAYABLE + 1), grantor: 'Vzorové město', receivedOn: isoDate('2026-01-10'), bankLineId: null });
      return raceForFund({ db, guarantee, decisions: app.get(ClaimDecisionsService, { strict: false }) }, { proposer: PROPOSER, decider: DECIDER, tenancyIds });
    }, CONNECTIONS);
    restore();
    const violations = await violationsOf(database, DAY);
    const ok = race.approved === PAYABLE && race.refused === CLAIMS - PAYABLE && race.faults.length === 0 && race.left === 1 && violations.length === 0;
    return { name: `${CLAIMS} claims race for a fund for ${PAYABLE}`, ok, figures: { claims: CLAIMS, ...race, faults: race.faults.slice(0, 3), violations: violations.slice(0, 5) } };
  } finally {
    restore();
    await database.remove();
  }
}
