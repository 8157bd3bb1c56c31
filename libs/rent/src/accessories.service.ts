import { Injectable } from '@nestjs/common';
import { addHalere, halere, newId, refuse, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { accruedMonths, type AccruedMonth } from './domain/interest/accrual';
import { rateOn, type RateOfDefault } from './domain/interest/default-interest';
import type { AccessoryRefusal } from './domain/interest/sentences';
import { chargeLines } from './domain/postings';
import { groupBy } from './settlement.service';
import { SingleDebtsService } from './single-debts.service';
import { accessoriesOf, chargesInTime, interestPolicy, interestRates, isChargedMonth, partsInTime } from './store/accessory.repository';
import { AccessoryRow } from './store/accessory.entity';
import { lockTenancies } from './store/settlement.repository';

export interface ChargeCosts {
  readonly tenancyId: Id;
  /** The month of the debt the costs belong to. */
  readonly month: Month;
  readonly amount: Halere;
  readonly reason: string;
  readonly dueOn: IsoDate;
  readonly requestKey: Id;
}

const LONGEST_REASON = 500;

/**
 * What comes on top of a debt (příslušenství): default interest, which accrues by itself and is read, and costs. Only a
 * person makes either a debt; both are debts of the same creditor, paid in the order of § 1932, and can be taken back.
 */
@Injectable()
export class AccessoriesService {
  constructor(
    private readonly db: Database,
    private readonly debts: SingleDebtsService,
  ) {}

  /** Interest accrued through today, month by month; tenancies without any are not in the map. A fixed number of statements. */
  async accrued(tx: Tx, tenancyIds: readonly Id[]): Promise<Map<Id, AccruedMonth[]>> {
    if (tenancyIds.length === 0) return new Map();
    const rates = await interestRates(tx);
    const rateOfDefault: RateOfDefault = (firstDay) => {
      const rate = rateOn(rates, firstDay);
      if (rate === null) throw new Error(`No rate of default interest on ${firstDay}.`);
      return rate;
    };
    const charges = groupBy(await chargesInTime(tx, tenancyIds), (charge) => charge.tenancyId);
    const parts = groupBy(await partsInTime(tx, tenancyIds), (part) => part.tenancyId);
    const accrued = new Map<Id, AccruedMonth[]>();
    for (const [tenancyId, ofTenancy] of charges) {
      const months = accruedMonths(ofTenancy, parts.get(tenancyId) ?? [], rateOfDefault, tx.today);
      if (months.length > 0) accrued.set(tenancyId, months);
    }
    return accrued;
  }

  /** What of the interest accrued through today is not a debt yet, tenancy by tenancy; a fixed number of statements. */
  async accruedBeside(tx: Tx, tenancyIds: readonly Id[]): Promise<Map<Id, Halere>> {
    return new Map([...(await this.accrued(tx, tenancyIds))].map(([tenancyId, months]) => [tenancyId, halere(Math.max(0, addHalere(...months.map((month) => month.toPost))))]));
  }

  /**
   * Makes the interest accrued so far a debt, month by month, due today. What was posted before is not posted again.
   * @throws Refused interest_not_pressed, accessory_tenancy_unknown, interest_nothing_to_post
   */
  async postInterest(actor: Actor, input: { readonly tenancyId: Id; readonly requestKey: Id }): Promise<AccessoryRow[]> {
    return this.db.write(actor, async (tx) => {
      await this.lock(tx, input.tenancyId);
      const before = await tx.find(AccessoryRow, { requestKey: input.requestKey });
      if (before.length > 0) return before[0]!.tenancyId === input.tenancyId && before[0]!.kind === 'default_interest' ? before : refuse<AccessoryRefusal>('accessory_repeated');
      if (!(await interestPolicy(tx)).pressed) refuse<AccessoryRefusal>('interest_not_pressed');
      const months = ((await this.accrued(tx, [input.tenancyId])).get(input.tenancyId) ?? []).filter((month) => month.toPost > 0);
      if (months.length === 0) refuse<AccessoryRefusal>('interest_nothing_to_post');
      const rows: AccessoryRow[] = [];
      for (const { month, toPost } of months) {
        rows.push(await this.post(tx, { tenancyId: input.tenancyId, kind: 'default_interest', month, amount: toPost, dueOn: tx.today, through: tx.today, reason: null, requestKey: input.requestKey }));
      }
      await tx.audit('postDefaultInterest', 'Tenancy', input.tenancyId, { months: rows.length, amount: rows.reduce((sum, row) => sum + row.amount, 0) });
      return rows;
    });
  }

  /** Charges what asking for a debt has cost (a court fee). @throws Refused costs_amount, costs_reason, costs_no_debt, accessory_tenancy_unknown, accessory_repeated */
  async chargeCosts(actor: Actor, input: ChargeCosts): Promise<AccessoryRow> {
    return this.db.write(actor, async (tx) => {
      const reason = input.reason.trim();
      if (input.amount <= 0) refuse<AccessoryRefusal>('costs_amount', {}, 'amount');
      if (reason === '' || reason.length > LONGEST_REASON) refuse<AccessoryRefusal>('costs_reason', {}, 'reason');
      await this.lock(tx, input.tenancyId);
      const [before] = await tx.find(AccessoryRow, { requestKey: input.requestKey });
      if (before) return before.tenancyId === input.tenancyId && before.amount === input.amount && before.month === input.month ? before : refuse<AccessoryRefusal>('accessory_repeated');
      if (!(await isChargedMonth(tx, input.tenancyId, input.month))) refuse<AccessoryRefusal>('costs_no_debt', { month: input.month }, 'month');
      const dueOn = input.dueOn < tx.today ? tx.today : input.dueOn;
      const row = await this.post(tx, { ...input, kind: 'costs', dueOn, through: null, reason });
      await tx.audit('chargeCosts', 'Tenancy', input.tenancyId, { amount: input.amount, month: input.month });
      return row;
    });
  }

  /** A mirror entry and a row of the opposite sign; what had paid it is free again. @throws Refused accessory_unknown, accessory_taken_back, accessory_reason */
  async takeBack(actor: Actor, input: { readonly accessoryId: Id; readonly reason: string }): Promise<AccessoryRow> {
    return this.db.write(actor, async (tx) => {
      const reason = input.reason.trim();
      if (reason === '' || reason.length > LONGEST_REASON) refuse<AccessoryRefusal>('accessory_reason', {}, 'reason');
      const known = (await tx.get(AccessoryRow, input.accessoryId)) ?? refuse<AccessoryRefusal>('accessory_unknown');
      await this.lock(tx, known.tenancyId);
      // Asked again under the lock: whoever came first may have taken it back.
      const row = (await tx.get(AccessoryRow, input.accessoryId))!;
      if (row.takenBackOn !== null) refuse<AccessoryRefusal>('accessory_taken_back');
      await this.debts.takeBack(tx, row.chargeId, tx.today);
      const takenBack = { takenBackOn: tx.today, takenBackBy: tx.actor.accountId, takenBackReason: reason };
      await tx.update(AccessoryRow, row.id, takenBack);
      await tx.audit('takeBackAccessory', 'Tenancy', row.tenancyId, { accessoryId: row.id, amount: row.amount });
      return { ...row, ...takenBack };
    });
  }

  /** The management's word on whether families are asked for default interest, from today on. @throws Refused interest_policy_same */
  async decidePolicy(actor: Actor, pressed: boolean): Promise<void> {
    await this.db.write(actor, async (tx) => {
      if ((await interestPolicy(tx)).pressed === pressed) refuse<AccessoryRefusal>('interest_policy_same');
      await tx.run(
        `INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value, adopted_by) VALUES ($1, $2, 'default_interest', $3, $4, $5)
         ON CONFLICT (agency_id, name, valid_from) DO UPDATE SET value = excluded.value, adopted_by = excluded.adopted_by`,
        [tx.agencyId, newId(), tx.today, JSON.stringify({ pressed }), tx.actor.accountId],
      );
      await tx.audit('decideInterestPolicy', 'Agency', tx.agencyId, { pressed });
    });
  }

  accessories(tx: Tx, tenancyIds: readonly Id[]): Promise<AccessoryRow[]> {
    return accessoriesOf(tx, tenancyIds);
  }

  private async lock(tx: Tx, tenancyId: Id): Promise<void> {
    if (!(await lockTenancies(tx, [tenancyId])).has(tenancyId)) refuse<AccessoryRefusal>('accessory_tenancy_unknown', {}, 'tenancyId');
  }

  private async post(tx: Tx, accessory: Pick<AccessoryRow, 'tenancyId' | 'kind' | 'month' | 'amount' | 'through' | 'reason' | 'requestKey'> & { readonly dueOn: IsoDate }): Promise<AccessoryRow> {
    const { tenancyId, kind, month, amount, dueOn, through, reason, requestKey } = accessory;
    const charge = await this.debts.add(tx, {
      tenancyId, month, component: kind, cause: kind, amount, dueOn, bookedOn: tx.today,
      entry: { cause: { kind: kind === 'costs' ? 'costs' : 'interest', id: tenancyId }, text: reason === null ? `Úrok z prodlení ${month}` : `Náklady: ${reason}` },
      lines: (parties) => chargeLines({ agencyId: tx.agencyId, ...parties }, [{ component: kind, amount }]),
    });
    const row: AccessoryRow = {
      agencyId: tx.agencyId, id: newId(), tenancyId, chargeId: charge.id, kind, month, amount, through, reason, requestKey,
      postedOn: tx.today, postedBy: tx.actor.accountId, takenBackOn: null, takenBackBy: null, takenBackReason: null,
    };
    await tx.insert(AccessoryRow, row);
    return row;
  }
}
