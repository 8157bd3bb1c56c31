import { Injectable } from '@nestjs/common';
import { halere, newId, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { credit, debit, LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import type { GuaranteeRefusal } from './domain/sentences';
import { GuaranteeService } from './guarantee.service';
import { FundGrantRow, GuaranteeFundRow, RecoveryRow } from './store/guarantee.entity';
import { asideLine, lockFund, markUnderstood } from './store/guarantee.repository';

/** Held, promised, expected, worst case and how long it lasts. Amounts in haléře. */
export interface Exposure {
  /** Money in the fund that is not promised to anybody. */
  readonly free: Halere;
  /** Approved claims whose payout has not left the bank. */
  readonly promised: Halere;
  /** Claims that wait for a decision. */
  readonly proposed: Halere;
  /** What the guarantees would pay of all that is overdue today, waiting days or not. */
  readonly expected: Halere;
  /** What is left of all caps together: nobody pays any more. */
  readonly worstCase: Halere;
  /** For how many months the free money would replace all covered rent and services; tenths, null without guaranteed leases. */
  readonly monthsOfCover: number | null;
  readonly tenancies: number;
  /** Hoped for from households, not money. */
  readonly recourse: Halere;
}

/** The fund itself: what comes in, what comes back, what could go out. */
@Injectable()
export class FundService {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly guarantee: GuaranteeService,
  ) {}

  /** @throws Refused fund_name_missing */
  async openFund(actor: Actor, name: string): Promise<GuaranteeFundRow> {
    return this.db.write(actor, async (tx) => {
      if (name.trim() === '') refuse<GuaranteeRefusal>('fund_name_missing', {}, 'name');
      const row: GuaranteeFundRow = { agencyId: tx.agencyId, id: newId(), name: name.trim(), openedOn: tx.today };
      await tx.insert(GuaranteeFundRow, row);
      await tx.audit('openFund', 'GuaranteeFund', row.id, {});
      return row;
    });
  }

  /**
   * Money given to the fund that has really come: a statement line set aside as unknown, or (without a line) part of what
   * the agency's account held when its books began.
   * @throws Refused fund_unknown, grant_amount, grant_date, grant_line_unknown
   */
  async recordGrant(
    actor: Actor,
    input: { readonly fundId: Id; readonly amount: Halere; readonly grantor: string; readonly receivedOn: IsoDate; readonly bankLineId: Id | null },
  ): Promise<FundGrantRow> {
    return this.db.write(actor, async (tx) => {
      if (input.amount <= 0) refuse<GuaranteeRefusal>('grant_amount', {}, 'amount');
      if (input.receivedOn > tx.today) refuse<GuaranteeRefusal>('grant_date', {}, 'receivedOn');
      const fund = (await lockFund(tx, input.fundId)) ?? refuse<GuaranteeRefusal>('fund_unknown', {}, 'fundId');
      const grantId = newId();
      const from = input.bankLineId === null ? debit('opening', tx.agencyId, input.amount) : debit('suspense', await this.takeAside(tx, input.bankLineId, input.amount), input.amount);
      const entryId = await this.ledger.post(tx, {
        bookedOn: input.receivedOn, cause: { kind: 'fund_grant', id: grantId }, text: `Dotace fondu ${fund.name}`, lines: [from, credit('fund', fund.id, input.amount)],
      });
      const row: FundGrantRow = { agencyId: tx.agencyId, id: grantId, ...input, fundId: fund.id, entryId, recordedBy: tx.actor.accountId };
      await tx.insert(FundGrantRow, row);
      await tx.audit('recordGrant', 'GuaranteeFund', fund.id, { amount: input.amount });
      return row;
    });
  }

  /** The household pays back what the guarantee paid for it: the fund gets it. @throws Refused recovery_nothing_owed, recovery_too_much, grant_line_unknown, claim_no_fund */
  async recordRecovery(actor: Actor, input: { readonly tenancyId: Id; readonly bankLineId: Id; readonly amount: Halere }): Promise<RecoveryRow> {
    return this.db.write(actor, async (tx) => {
      if (input.amount <= 0) refuse<GuaranteeRefusal>('grant_amount', {}, 'amount');
      const claim = await tx.row<{ fundId: Id }>(`SELECT fund_id FROM money.guarantee_claim WHERE agency_id = $1 AND tenancy_id = $2 AND state = 'paid' LIMIT 1`, [tx.agencyId, input.tenancyId]);
      if (claim === null) return refuse<GuaranteeRefusal>('recovery_nothing_owed', {}, 'tenancyId');
      const fund = (await lockFund(tx, claim.fundId))!;
      const owed = await this.ledger.balance(tx, { kind: 'recourse', ownerId: input.tenancyId });
      if (owed <= 0) refuse<GuaranteeRefusal>('recovery_nothing_owed', {}, 'tenancyId');
      if (input.amount > owed) refuse<GuaranteeRefusal>('recovery_too_much', { owedAmount: owed }, 'amount');
      const bankAccountId = await this.takeAside(tx, input.bankLineId, input.amount);
      const line = (await asideLine(tx, input.bankLineId))!;
      const id = newId();
      const entryId = await this.ledger.post(tx, {
        bookedOn: line.bookedOn,
        cause: { kind: 'recovery', id },
        text: 'Splacený regres',
        lines: [
          debit('suspense', bankAccountId, input.amount), credit('recourse', input.tenancyId, input.amount),
          debit('recourse_reserve', fund.id, input.amount), credit('fund', fund.id, input.amount),
        ],
      });
      const row: RecoveryRow = { agencyId: tx.agencyId, id, ...input, fundId: fund.id, receivedOn: line.bookedOn, entryId, recordedBy: tx.actor.accountId };
      await tx.insert(RecoveryRow, row);
      await tx.audit('recordRecovery', 'Tenancy', input.tenancyId, { amount: input.amount });
      return row;
    });
  }

  async exposure(tx: Tx): Promise<Exposure> {
    const funds = await tx.rows<{ id: Id }>('SELECT id FROM money.guarantee_fund WHERE agency_id = $1', [tx.agencyId]);
    const ids = funds.map((fund) => fund.id);
    const sum = (balances: ReadonlyMap<Id, Halere>): Halere => halere([...balances.values()].reduce((total, balance) => total - balance, 0));
    const free = sum(await this.ledger.balances(tx, 'fund', ids));
    const recourse = sum(await this.ledger.balances(tx, 'recourse_reserve', ids));
    const claims = await tx.row<{ promised: Halere; proposed: Halere }>(
      `SELECT coalesce(sum(payout_amount) FILTER (WHERE state = 'approved'), 0)::bigint AS promised, coalesce(sum(payout_amount) FILTER (WHERE state = 'proposed'), 0)::bigint AS proposed
       FROM money.guarantee_claim WHERE agency_id = $1`,
      [tx.agencyId],
    );
    const { monthlyCovered, ...facts } = await this.guarantee.exposureFacts(tx);
    return { free, recourse, ...claims!, ...facts, monthsOfCover: monthlyCovered > 0 ? Math.floor((free * 10) / monthlyCovered) / 10 : null };
  }

  /** Uses money of a line that stands aside; answers the bank account it is on. */
  private async takeAside(tx: Tx, bankLineId: Id, amount: Halere): Promise<Id> {
    const line = (await asideLine(tx, bankLineId)) ?? refuse<GuaranteeRefusal>('grant_line_unknown', {}, 'bankLineId');
    if (line.aside < amount) refuse<GuaranteeRefusal>('grant_line_unknown', {}, 'bankLineId');
    if (line.aside === amount) await markUnderstood(tx, bankLineId);
    return line.bankAccountId;
  }
}
