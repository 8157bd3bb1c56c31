import { Injectable } from '@nestjs/common';
import { negate, newId, orRefuse, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { DepositBooks, type DepositMoney } from './deposit-books';
import { DepositsService } from './deposits.service';
import { settledDeposit, type Settled } from './domain/deposits/deposit';
import type { DepositRefusal } from './domain/deposits/sentences';
import { PaymentsService } from './payments.service';
import { DepositMovementRow, DepositSettlementRow, type DepositRow } from './store/deposits.entity';
import { depositRates, owedFromTenancy, type DepositGround } from './store/deposits.repository';

type Code = DepositRefusal | 'unknown_id';

/** The end of a deposit: interest, what it pays, what goes back; and the way back from all of it. */
@Injectable()
export class DepositSettlementService {
  constructor(
    private readonly db: Database,
    private readonly books: DepositBooks,
    private readonly deposits: DepositsService,
    private readonly payments: PaymentsService,
  ) {}

  /**
   * The deposit at the end: its interest is added, what is owed is set off, the rest waits to be returned.
   * @throws Refused deposit_tenancy_lasts, deposit_nothing_held, deposit_rate_missing, deposit_settled_already, deposit_settled_before_payment, deposit_unknown_month, deposit_in_future
   */
  settle(actor: Actor, input: { readonly tenancyId: Id; readonly settledOn: IsoDate }): Promise<DepositSettlementRow> {
    return this.db.write(actor, (tx) => this.settleIn(tx, input));
  }

  async settleIn(tx: Tx, input: { readonly tenancyId: Id; readonly settledOn: IsoDate }): Promise<DepositSettlementRow> {
    if (input.settledOn > tx.today) refuse<Code>('deposit_in_future', { date: input.settledOn }, 'settledOn');
    const { ground, deposit, movements } = await this.books.lock(tx, input.tenancyId);
    if ((await this.books.settlementOf(tx, deposit.id)) !== null) refuse<Code>('deposit_settled_already');
    const settled = await this.settledAs(tx, ground, deposit, movements, input.settledOn);
    const row: DepositSettlementRow = {
      agencyId: tx.agencyId, id: newId(), depositId: deposit.id, settledOn: input.settledOn, held: settled.held, interest: settled.interest.amount, used: settled.used,
      toReturn: settled.toReturn, settledAt: tx.now, settledBy: tx.actor.accountId, undoneAt: null, undoneBy: null,
    };
    await tx.insert(DepositSettlementRow, row);
    const part = (amount: Halere): DepositMoney => ({ depositId: deposit.id, amount, movedOn: input.settledOn, source: 'settlement', sourceId: row.id, where: null });
    if (row.interest > 0) await this.books.move(tx, ground, deposit, 'interest', part(row.interest), { settlementId: row.id });
    if (row.used > 0) await this.use(tx, ground, deposit, row);
    await tx.audit('settleDeposit', 'Deposit', deposit.id, { held: row.held, interest: row.interest, used: row.used, toReturn: row.toReturn });
    return row;
  }

  /** Takes the settlement back: interest, what it paid, all of it. @throws Refused deposit_not_settled, deposit_settlement_returned */
  undoSettlement(actor: Actor, tenancyId: Id): Promise<DepositSettlementRow> {
    return this.db.write(actor, async (tx) => {
      const { deposit, movements } = await this.books.lock(tx, tenancyId);
      const settlement = (await this.books.settlementOf(tx, deposit.id)) ?? refuse<Code>('deposit_not_settled');
      if (movements.some((each) => each.kind === 'returned')) refuse<Code>('deposit_settlement_returned');
      for (const movement of movements.filter((each) => each.settlementId === settlement.id).reverse()) {
        if (movement.paymentId === null) await this.books.mirror(tx, movement, tx.today);
        else await this.unuse(tx, movement);
      }
      const undone = { undoneAt: tx.now, undoneBy: tx.actor.accountId };
      await tx.update(DepositSettlementRow, settlement.id, undone);
      await tx.audit('undoDepositSettlement', 'Deposit', deposit.id, { settlementId: settlement.id });
      return { ...settlement, ...undone };
    });
  }

  /** What a settlement on this day would say, without making it. @throws Refused as `settle` */
  async preview(tx: Tx, tenancyId: Id, settledOn: IsoDate): Promise<Settled> {
    const view = await this.deposits.view(tx, tenancyId);
    if (view === null) return refuse<Code>('unknown_id', {}, 'tenancyId');
    const standing = view.movements.filter((each) => !each.isReversed && each.reversesMovementId === null);
    return this.settledAs(tx, view.ground, view, standing, settledOn);
  }

  private async settledAs(tx: Tx, ground: DepositGround, terms: { readonly interestPercent: number | null }, movements: readonly DepositMovementRow[], settledOn: IsoDate): Promise<Settled> {
    const { open, unknownMonth } = await owedFromTenancy(tx, ground.id);
    if (unknownMonth !== null) refuse<Code>('deposit_unknown_month', { month: unknownMonth });
    return orRefuse<Settled>(settledDeposit(movements, { settledOn, endedOn: ground.endedOn, open, contractPercent: terms.interestPercent, dated: await depositRates(tx) }));
  }

  /** Set off against debts: a payment of rent from the deposit, allocated by the law's order as any other. */
  private async use(tx: Tx, ground: DepositGround, deposit: DepositRow, settlement: DepositSettlementRow): Promise<void> {
    const atAgency = deposit.holder === 'agency';
    const payment = await this.payments.recordPayment(tx, {
      tenancyId: ground.id, source: 'deposit', sourceId: settlement.id, amount: settlement.used, receivedOn: settlement.settledOn, paidTo: atAgency ? 'agency' : 'landlord',
      payer: 'household', message: null, specificSymbol: null, ...(atAgency && { from: { kind: 'deposit', ownerId: ground.id } as const }),
    });
    await tx.insert(DepositMovementRow, {
      ...this.books.row(tx, deposit, 'used', negate(settlement.used), { movedOn: settlement.settledOn, source: 'settlement', sourceId: settlement.id }),
      settlementId: settlement.id, paymentId: payment.id, entryId: payment.entryId,
    });
  }

  private async unuse(tx: Tx, movement: DepositMovementRow): Promise<void> {
    const [entryId] = await this.payments.reversePayments(tx, [movement.paymentId!], 'deposit');
    await tx.insert(DepositMovementRow, { ...movement, id: newId(), amount: negate(movement.amount), movedOn: tx.today, entryId: entryId!, reversesMovementId: movement.id, recordedAt: tx.now, recordedBy: tx.actor.accountId });
  }
}
