import { Injectable } from '@nestjs/common';
import { halere, later, monthOf, nextWorkingDay, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { dueOnDay } from '#tenancies';
import { compensation, compensationTotal, type CompensationOfMonth } from './domain/compensation';
import type { AccessoryRefusal } from './domain/interest/sentences';
import { chargeLines } from './domain/postings';
import { SingleDebtsService } from './single-debts.service';
import { chargedCompensation, overTenancy, type OverTenancyRow } from './store/compensation.repository';
import { lockTenancies } from './store/settlement.repository';

/** What a person may ask for after the lease has ended; `toCharge` below zero gives back. */
export interface CompensationDue {
  readonly handedBackOn: IsoDate | null;
  readonly months: readonly CompensationOfMonth[];
  readonly charged: Halere;
  readonly toCharge: Halere;
}

/**
 * Compensation after the end (§ 2295). Charged when the flat has been handed back, for that is when the days are known;
 * before, only when a person asks for the days so far: a protocol nobody wrote is no proof that somebody stayed.
 */
@Injectable()
export class CompensationService {
  constructor(
    private readonly db: Database,
    private readonly debts: SingleDebtsService,
  ) {}

  /** Null for a tenancy that is not over. */
  async due(tx: Tx, tenancyId: Id): Promise<CompensationDue | null> {
    const tenancy = await overTenancy(tx, tenancyId);
    if (tenancy === null || tenancy.state !== 'ended' || tenancy.endedOn === null) return null;
    const months = monthsOf(tenancy, tx.today);
    const charged = halere([...(await chargedCompensation(tx, tenancyId)).values()].reduce((sum, month) => sum + month.amount, 0));
    return { handedBackOn: tenancy.handedBackOn, months, charged, toCharge: halere(compensationTotal(months) - charged) };
  }

  /** Charges the days so far, or those until the flat was handed back; what was charged for too many days is taken back. @throws Refused accessory_tenancy_unknown, compensation_not_over, compensation_nothing */
  async charge(actor: Actor, tenancyId: Id): Promise<void> {
    await this.db.write(actor, async (tx) => {
      if (!(await this.adjust(tx, tenancyId))) refuse<AccessoryRefusal>('compensation_nothing');
    });
  }

  /** News of a handover: a flat given back on the last day asks for nothing. */
  async chargeAfterHandover(actor: Actor, tenancyId: Id): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const tenancy = await overTenancy(tx, tenancyId);
      if (tenancy?.state === 'ended' && tenancy.handedBackOn !== null) await this.adjust(tx, tenancyId);
    });
  }

  private async adjust(tx: Tx, tenancyId: Id): Promise<boolean> {
    if (!(await lockTenancies(tx, [tenancyId])).has(tenancyId)) refuse<AccessoryRefusal>('accessory_tenancy_unknown', {}, 'tenancyId');
    const tenancy = (await overTenancy(tx, tenancyId))!;
    if (tenancy.state !== 'ended' || tenancy.endedOn === null) refuse<AccessoryRefusal>('compensation_not_over');
    const wanted = new Map(monthsOf(tenancy, tx.today).map((month) => [month.month, month.amount]));
    const charged = await chargedCompensation(tx, tenancyId);
    let changed = false;
    for (const month of [...new Set([...charged.keys(), ...wanted.keys()])].sort()) {
      const before = charged.get(month);
      let missing = (wanted.get(month) ?? 0) - (before?.amount ?? 0);
      if (missing === 0) continue;
      changed = true;
      if (missing < 0) {
        for (const chargeId of before!.ids) await this.debts.takeBack(tx, chargeId, tx.today);
        missing = wanted.get(month) ?? 0;
      }
      if (missing === 0) continue;
      // Due on the usual day of the month it is asked for, and never before it is asked for.
      const dueOn = nextWorkingDay(later(tx.today, dueOnDay(tenancy.dueDay, tenancy.startsOn, monthOf(tx.today))));
      await this.debts.add(tx, {
        tenancyId, month, component: 'compensation', cause: 'compensation', amount: halere(missing), dueOn, bookedOn: tx.today,
        entry: { cause: { kind: 'charge', id: tenancyId }, text: `Náhrada za užívání bytu ${month}` },
        lines: (parties) => chargeLines({ agencyId: tx.agencyId, ...parties }, [{ component: 'compensation', amount: halere(missing) }]),
      });
    }
    if (changed) await tx.audit('chargeCompensation', 'Tenancy', tenancyId, { months: wanted.size });
    return changed;
  }
}

const monthsOf = (tenancy: OverTenancyRow, today: IsoDate): CompensationOfMonth[] => compensation({ endedOn: tenancy.endedOn!, handedBackOn: tenancy.handedBackOn, rent: tenancy.rent }, today);
