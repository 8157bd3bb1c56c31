import { Injectable } from '@nestjs/common';
import { newId, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { credit, debit, LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { BankPostingService } from '#rent';
import type { GuaranteeRefusal } from './domain/sentences';
import { GuaranteeService } from './guarantee.service';
import { takeAside } from './aside';
import { exposedTenancies, exposureSum, type ExposedTenancy } from './domain/exposure';
import { FundGrantRow, GuaranteeFundRow } from './store/guarantee.entity';
import { lockFund } from './store/guarantee.repository';

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
    private readonly postings: BankPostingService,
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
      const from = input.bankLineId === null ? debit('opening', tx.agencyId, input.amount) : debit('suspense', (await takeAside(tx, this.postings, input.bankLineId, input.amount)).bankAccountId, input.amount);
      const entryId = await this.ledger.post(tx, {
        bookedOn: input.receivedOn, cause: { kind: 'fund_grant', id: grantId }, text: `Dotace fondu ${fund.name}`, lines: [from, credit('fund', fund.id, input.amount)],
      });
      const row: FundGrantRow = { agencyId: tx.agencyId, id: grantId, ...input, fundId: fund.id, entryId, recordedBy: tx.actor.accountId, reversesGrantId: null, reason: null };
      await tx.insert(FundGrantRow, row);
      await tx.audit('recordGrant', 'GuaranteeFund', fund.id, { amount: input.amount });
      return row;
    });
  }

  async exposure(tx: Tx): Promise<Exposure> {
    const funds = await tx.row<{ free: Halere; recourse: Halere }>(
      `SELECT coalesce(sum(f.balance), 0)::bigint AS free, coalesce((SELECT -sum(l.amount) FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
         WHERE a.agency_id = $1 AND a.kind = 'recourse_reserve'), 0)::bigint AS recourse
       FROM money.guarantee_fund f WHERE f.agency_id = $1`,
      [tx.agencyId],
    );
    const claims = await tx.row<{ promised: Halere; proposed: Halere }>(
      `SELECT coalesce(sum(payout_amount) FILTER (WHERE state = 'approved'), 0)::bigint AS promised, coalesce(sum(payout_amount) FILTER (WHERE state = 'proposed'), 0)::bigint AS proposed
       FROM money.guarantee_claim WHERE agency_id = $1`,
      [tx.agencyId],
    );
    const { monthlyCovered, ...figures } = exposureSum(await this.exposedTenancies(tx));
    return { ...funds!, ...claims!, ...figures, monthsOfCover: monthlyCovered > 0 ? Math.floor((funds!.free * 10) / monthlyCovered) / 10 : null };
  }

  /** The same figures lease by lease: what a landlord or a flat adds to them. */
  async exposedTenancies(tx: Tx): Promise<ExposedTenancy[]> {
    const { tenancies, owed, terms } = await this.guarantee.standing(tx);
    return exposedTenancies(tenancies, owed, terms, tx.today);
  }
}
