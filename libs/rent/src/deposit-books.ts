import { Injectable } from '@nestjs/common';
import { halere, negate, newId, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { LedgerService } from '#ledger';
import type { Tx } from '#platform';
import { depositLines, type MovementKind, type MovementSource } from './domain/deposits/deposit';
import type { DepositRefusal } from './domain/deposits/sentences';
import type { MoneyFrom } from './domain/postings';
import { DepositMovementRow, type DepositRow, type DepositSettlementRow } from './store/deposits.entity';
import { depositGrounds, lockDeposit, standingMovements, type DepositGround } from './store/deposits.repository';
import { lockTenancies } from './store/settlement.repository';

/** Money that came for a deposit or left it. */
export interface DepositMoney {
  /** The tenancy's id (a household's deposit) or the owner contract's (the agency's deposit at an owner). */
  readonly depositId: Id;
  /** Above zero. */
  readonly amount: Halere;
  readonly movedOn: IsoDate;
  readonly source: MovementSource;
  /** The bank line, the cash receipt, or a key of the person's own: the same one twice is the same money. */
  readonly sourceId: Id;
  /** Where the agency's money is or goes; null when the landlord keeps the deposit. */
  readonly where: MoneyFrom | null;
}

export interface LockedDeposit {
  readonly ground: DepositGround;
  readonly deposit: DepositRow;
  /** Those that stand. */
  readonly movements: readonly DepositMovementRow[];
}

const TEXT = { paid: 'Jistota přijatá', returned: 'Jistota vrácená', interest: 'Úrok z jistoty' } as const;

/** Writes the movements of deposits and their entries; decides nothing. */
@Injectable()
export class DepositBooks {
  constructor(private readonly ledger: LedgerService) {}

  /** One deposit with its tenancy's row: acts on its money go one after another. @throws Refused unknown_id */
  async lock(tx: Tx, depositId: Id): Promise<LockedDeposit> {
    // The tenancy first, as every other act on its money does: no two wait for one another.
    await lockTenancies(tx, [depositId]);
    const ground = (await depositGrounds(tx, [depositId])).get(depositId) ?? refuse<DepositRefusal | 'unknown_id'>('unknown_id', {}, 'tenancyId');
    const deposit = await lockDeposit(tx, ground);
    return { ground, deposit, movements: await standingMovements(tx, [depositId]) };
  }

  /** The one that stands. */
  async settlementOf(tx: Tx, depositId: Id): Promise<DepositSettlementRow | null> {
    return tx.row<DepositSettlementRow>('SELECT * FROM money.deposit_settlement WHERE agency_id = $1 AND deposit_id = $2 AND undone_at IS NULL', [tx.agencyId, depositId]);
  }

  async move(tx: Tx, ground: DepositGround, deposit: DepositRow, kind: 'paid' | 'returned' | 'interest', money: DepositMoney, of: { readonly settlementId: Id } | null = null): Promise<DepositMovementRow> {
    const booked = deposit.side === 'owner' || deposit.holder === 'agency';
    const entryId = booked
      ? await this.ledger.post(tx, { bookedOn: money.movedOn, cause: { kind: 'deposit', id: money.sourceId }, text: TEXT[kind], lines: depositLines({ side: ground.side, id: ground.id, agencyId: tx.agencyId }, kind, money.amount, money.where) })
      : null;
    const amount = kind === 'returned' ? negate(money.amount) : money.amount;
    const row: DepositMovementRow = { ...this.row(tx, deposit, kind, amount, money), settlementId: of?.settlementId ?? null, entryId };
    await tx.insert(DepositMovementRow, row);
    await tx.audit(`deposit_${kind}`, 'Deposit', deposit.id, { amount: money.amount, source: money.source });
    return row;
  }

  /** Takes a movement back by its mirror. @throws Refused ledger_already_reversed */
  async mirror(tx: Tx, movement: DepositMovementRow, bookedOn: IsoDate): Promise<DepositMovementRow> {
    const entryId = movement.entryId === null ? null : await this.ledger.reverse(tx, movement.entryId, { bookedOn });
    const row: DepositMovementRow = {
      ...movement, id: newId(), amount: halere(-movement.amount), movedOn: bookedOn, entryId, reversesMovementId: movement.id, recordedAt: tx.now, recordedBy: tx.actor.accountId,
    };
    delete (row as { standing?: unknown }).standing;
    await tx.insert(DepositMovementRow, row);
    return row;
  }

  row(tx: Tx, deposit: DepositRow, kind: MovementKind, amount: Halere, money: Pick<DepositMoney, 'movedOn' | 'source' | 'sourceId'>): DepositMovementRow {
    return {
      agencyId: tx.agencyId, id: newId(), depositId: deposit.id, kind, amount, movedOn: money.movedOn, source: money.source, sourceId: money.sourceId,
      settlementId: null, paymentId: null, entryId: null, reversesMovementId: null, recordedAt: tx.now, recordedBy: tx.actor.accountId,
    };
  }
}

