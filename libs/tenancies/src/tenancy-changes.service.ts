import { Injectable } from '@nestjs/common';
import { monthOf, newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { amended, type ComponentChange } from './domain/amendment';
import { agreedShare } from './domain/payer-shares';
import type { TenanciesRefusal } from './domain/sentences';
import { afterAct, believableEnd, type EndReason, type TenancyAct } from './domain/tenancy-life';
import type { PayerShareTerm, TenancyTerms } from './domain/terms';
import { PayerShareRow, TenancyComponentRow, TenancyRow } from './store/contract.entity';
import { termsByIds } from './store/tenancy.repository';
import { TENANCY_EVENTS } from './tenancies.events';

type Code = TenanciesRefusal | 'unknown_id';

/** What happens to a signed tenancy until it is over: amounts, payers, the end. */
@Injectable()
export class TenancyChangesService {
  constructor(private readonly db: Database) {}

  /**
   * Changes one component from a day on, by a signed amendment or by the notice of an advance.
   * @throws Refused unknown_id, tenancy_not_signed, change_*, rent_not_by_notice, advance_notice_too_soon, agreed_amount_*
   */
  amend(actor: Actor, tenancyId: Id, change: ComponentChange): Promise<TenancyRow> {
    return this.db.write(actor, (tx) => this.amendIn(tx, tenancyId, change));
  }

  async amendIn(tx: Tx, tenancyId: Id, change: ComponentChange): Promise<TenancyRow> {
    const [tenancy, terms] = await this.forChange(tx, tenancyId, 'amend');
    const result = orRefuse(amended(terms, change, tx.today));
    const rows = await tx.find(TenancyComponentRow, { tenancyId, component: change.component });
    const rowFrom = (validFrom: IsoDate): Id => rows.find((row) => row.validFrom === validFrom)!.id;
    if (result.shortened) await tx.update(TenancyComponentRow, rowFrom(result.shortened.validFrom), { validTo: result.shortened.validTo });
    if (result.altered) await tx.update(TenancyComponentRow, rowFrom(result.altered.validFrom), { amount: result.altered.amount });
    if (result.added) await tx.insert(TenancyComponentRow, { id: newId(), tenancyId, ...result.added });
    const { kind, component, amount, from } = change;
    await tx.audit('amend_tenancy', 'tenancy', tenancyId, { kind, component, amount, from });
    await tx.publish(TENANCY_EVENTS.amended, { tenancyId, month: monthOf(from) });
    return tenancy;
  }

  /** Another payer takes a part of the month from a day on. @throws Refused unknown_id, share*, usual_day, agreed_amount_* */
  agreeShare(actor: Actor, tenancyId: Id, share: PayerShareTerm): Promise<TenancyRow> {
    return this.db.write(actor, async (tx) => {
      const [tenancy, terms] = await this.forChange(tx, tenancyId, 'amend');
      const agreed = orRefuse(agreedShare(share, terms.payerShares, terms));
      await tx.insert(PayerShareRow, { id: newId(), tenancyId, ...agreed });
      await tx.audit('agree_payer_share', 'tenancy', tenancyId, { payer: share.payer, amount: share.amount, from: share.validFrom });
      await tx.publish(TENANCY_EVENTS.amended, { tenancyId, month: monthOf(share.validFrom) });
      return tenancy;
    });
  }

  /** The last day on which somebody else pays a part; from the next day it is the household's again. @throws Refused unknown_id, term_ends_before_start */
  endShare(actor: Actor, shareId: Id, lastDay: IsoDate): Promise<TenancyRow> {
    return this.db.write(actor, async (tx) => {
      const share = (await tx.get(PayerShareRow, shareId)) ?? refuse<Code>('unknown_id');
      const [tenancy] = await this.forChange(tx, share.tenancyId, 'amend');
      if (lastDay < share.validFrom) refuse<Code>('term_ends_before_start', { startsOn: share.validFrom, endsOn: lastDay }, 'lastDay');
      if (share.validTo !== null && lastDay > share.validTo) refuse<Code>('share_ends_sooner', { endsOn: share.validTo }, 'lastDay');
      await tx.update(PayerShareRow, share.id, { validTo: lastDay });
      await tx.audit('end_payer_share', 'tenancy', tenancy.id, { shareId, lastDay });
      await tx.publish(TENANCY_EVENTS.amended, { tenancyId: tenancy.id, month: monthOf(lastDay) });
      return tenancy;
    });
  }

  /** The last day of a tenancy, and how it came to it. @throws Refused unknown_id, end_*, tenancy_not_signed, tenancy_ended */
  end(actor: Actor, tenancyId: Id, endedOn: IsoDate, endReason: EndReason): Promise<TenancyRow> {
    return this.db.write(actor, (tx) => this.endIn(tx, tenancyId, endedOn, endReason));
  }

  async endIn(tx: Tx, tenancyId: Id, endedOn: IsoDate, endReason: EndReason): Promise<TenancyRow> {
    const [tenancy] = await this.forChange(tx, tenancyId, 'end');
    const state = orRefuse(afterAct(tenancy.state, 'end'));
    orRefuse(believableEnd(tenancy, endedOn, tx.today));
    await tx.update(TenancyRow, tenancy.id, { state, endedOn, endReason });
    await tx.audit('end_tenancy', 'tenancy', tenancy.id, { endedOn, endReason });
    await tx.publish(TENANCY_EVENTS.ended, { tenancyId: tenancy.id, unitId: tenancy.unitId, householdId: tenancy.householdId });
    return { ...tenancy, state, endedOn, endReason };
  }

  /** The tenancy, locked so that two people's changes come one after another, and its terms. */
  private async forChange(tx: Tx, tenancyId: Id, act: TenancyAct): Promise<readonly [TenancyRow, TenancyTerms]> {
    const [tenancy] = await tx.find(TenancyRow, { id: tenancyId }, { lock: 'for update' });
    if (!tenancy) return refuse<Code>('unknown_id');
    orRefuse(afterAct(tenancy.state, act));
    const [terms] = await termsByIds(tx, [tenancyId]);
    return [tenancy, terms!];
  }
}
