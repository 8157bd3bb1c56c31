import { Injectable } from '@nestjs/common';
import { halere, isRefusal, later, monthOf, newId, orRefuse, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { amended, type ComponentChange } from './domain/amendment';
import { lawfulDeposit } from './domain/deposit';
import { agreedShare } from './domain/payer-shares';
import type { TenanciesRefusal } from './domain/sentences';
import { afterAct, believableEnd, type EndReason, type TenancyAct } from './domain/tenancy-life';
import type { PayerShareTerm, TenancyTerms } from './domain/terms';
import { PayerShareRow, TenancyComponentRow, TenancyRow } from './store/contract.entity';
import { legalParameter, termsByIds } from './store/tenancy.repository';
import { takePermanentSymbol } from './symbols';
import { TENANCY_EVENTS } from './tenancies.events';

type Code = TenanciesRefusal | 'unknown_id';

/** What happens to a signed tenancy until it is over: amounts, payers, the end. */
@Injectable()
export class TenancyChangesService {
  constructor(private readonly db: Database) {}

  /**
   * Changes one component from a day on, by a signed amendment or by the notice of an advance.
   * @throws Refused unknown_id, tenancy_not_signed, change_*, rent_not_by_notice, advance_notice_too_soon, agreed_amount_*, deposit_above_cap
   */
  amend(actor: Actor, tenancyId: Id, change: ComponentChange): Promise<TenancyRow> {
    return this.db.write(actor, (tx) => this.amendIn(tx, tenancyId, change));
  }

  async amendIn(tx: Tx, tenancyId: Id, change: ComponentChange): Promise<TenancyRow> {
    const [tenancy, terms] = await this.forChange(tx, tenancyId, 'amend');
    const result = orRefuse(amended(terms, change, tx.today));
    if (change.component === 'rent' && change.amount !== null) await this.refuseDepositAboveCap(tx, { ...tenancy, rent: change.amount }, change.from, 'amount');
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

  /**
   * Another deposit, or other agreed penalties, by a signed amendment; what was paid above a lowered one goes back.
   * @throws Refused unknown_id, tenancy_not_signed, agreed_amount_negative, deposit_above_cap
   */
  changeDeposit(actor: Actor, tenancyId: Id, agreed: { readonly deposit: Halere; readonly penalties: Halere }): Promise<TenancyRow> {
    return this.db.write(actor, async (tx) => {
      const [tenancy, terms] = await this.forChange(tx, tenancyId, 'amend');
      const day = later(tx.today, tenancy.startsOn);
      const rent = terms.components.find((row) => row.component === 'rent' && row.validFrom <= day && (row.validTo === null || day <= row.validTo))?.amount ?? halere(0);
      await this.refuseDepositAboveCap(tx, { ...agreed, rent }, day, 'deposit');
      // The symbol stays as long as there is a deposit: money may be on its way under it.
      const depositSymbol = agreed.deposit > 0 ? (tenancy.depositSymbol ?? (await takePermanentSymbol(tx))) : null;
      await tx.update(TenancyRow, tenancyId, { ...agreed, depositSymbol });
      await tx.audit('change_deposit', 'tenancy', tenancyId, { ...agreed, before: tenancy.deposit });
      return { ...tenancy, ...agreed, depositSymbol };
    });
  }

  /** § 2254 holds as long as the contract does: neither a lower rent nor a higher deposit may break it. */
  private async refuseDepositAboveCap(tx: Tx, agreed: { readonly deposit: Halere; readonly penalties: Halere; readonly rent: number }, on: IsoDate, field: string): Promise<void> {
    const cap = await legalParameter(tx, 'deposit_cap_months', on);
    const lawful = lawfulDeposit({ ...agreed, rent: halere(agreed.rent) }, cap.value);
    if (isRefusal(lawful)) refuse<Code>(lawful.code as Code, lawful.params, field);
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
