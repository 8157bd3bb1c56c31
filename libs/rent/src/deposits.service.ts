import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { DepositBooks, type DepositMoney } from './deposit-books';
import { believableRate, depositState, type DepositHolder, type DepositState, type MovementSource } from './domain/deposits/deposit';
import type { DatedRate } from './domain/deposits/deposit-interest';
import type { DepositRefusal } from './domain/deposits/sentences';
import { DepositRow, type DepositMovementRow, type DepositSettlementRow } from './store/deposits.entity';
import { allMovements, depositGrounds, depositRates, movementById, standingBySource, type DepositGround } from './store/deposits.repository';

export interface DepositView {
  readonly ground: DepositGround;
  readonly holder: DepositHolder;
  readonly interestPercent: number | null;
  readonly state: DepositState;
  readonly movements: readonly (DepositMovementRow & { isReversed: boolean })[];
  readonly settlement: DepositSettlementRow | null;
}

type Code = DepositRefusal | 'unknown_id';

/** Deposits: paid in parts, bearing interest, settled at the end, returned. Two in a sublease, each its own ledger. */
@Injectable()
export class DepositsService {
  constructor(
    private readonly db: Database,
    private readonly books: DepositBooks,
  ) {}

  /** A part of the deposit was paid. @throws Refused deposit_none_agreed, deposit_amount, deposit_in_future, deposit_above_agreed, deposit_settled_already, deposit_already_recorded, unknown_id */
  async receive(tx: Tx, money: DepositMoney): Promise<DepositMovementRow> {
    const { ground, deposit, movements } = await this.books.lock(tx, money.depositId);
    this.refuseUnbelievable(tx, money, deposit, movements);
    if (ground.agreed <= 0) refuse<Code>('deposit_none_agreed');
    const { rest } = depositState(ground.agreed, movements);
    if (money.amount > rest) refuse<Code>('deposit_above_agreed', { restAmount: rest }, 'amount');
    if ((await this.books.settlementOf(tx, deposit.id)) !== null) refuse<Code>('deposit_settled_already');
    return this.books.move(tx, ground, deposit, 'paid', money);
  }

  /** Money of a settled deposit left for the one it belongs to. @throws Refused deposit_not_settled, deposit_return_above_held and those of `receive` */
  async giveBack(tx: Tx, money: DepositMoney): Promise<DepositMovementRow> {
    const { ground, deposit, movements } = await this.books.lock(tx, money.depositId);
    this.refuseUnbelievable(tx, money, deposit, movements);
    const { held } = depositState(ground.agreed, movements);
    // What an owner holds for the agency comes back without a settlement of ours: he settles it.
    // A deposit lowered by an amendment gives back what is above it at once.
    const excess = Math.max(0, held - ground.agreed);
    if (ground.side === 'household' && money.amount > excess && (await this.books.settlementOf(tx, deposit.id)) === null) refuse<Code>('deposit_not_settled');
    if (money.amount > held) refuse<Code>('deposit_return_above_held', { heldAmount: held }, 'amount');
    return this.books.move(tx, ground, deposit, 'returned', money);
  }

  /** Takes a payment or a return back: both movements stay to be seen. @throws Refused deposit_movement_unknown, deposit_movement_reversed, deposit_movement_settled, deposit_settled_already */
  async reverse(tx: Tx, movementId: Id, bookedOn: IsoDate | 'as_recorded' = tx.today): Promise<DepositMovementRow> {
    const known = (await movementById(tx, movementId)) ?? refuse<Code>('deposit_movement_unknown');
    await this.books.lock(tx, known.depositId);
    const movement = (await movementById(tx, movementId))!;
    if (!movement.standing) refuse<Code>('deposit_movement_reversed');
    if (movement.settlementId !== null) refuse<Code>('deposit_movement_settled');
    if (movement.kind === 'paid' && (await this.books.settlementOf(tx, movement.depositId)) !== null) refuse<Code>('deposit_settled_already');
    const mirror = await this.books.mirror(tx, movement, bookedOn === 'as_recorded' ? movement.movedOn : bookedOn);
    await tx.audit('reverseDepositMovement', 'Deposit', movement.depositId, { movementId, amount: movement.amount });
    return mirror;
  }

  /** What came from one source and still stands: all of one bank line. */
  movementsOf(tx: Tx, source: MovementSource, sourceIds: readonly Id[]): Promise<DepositMovementRow[]> {
    return standingBySource(tx, source, sourceIds);
  }

  /** A person writes down what the landlord did with the deposit he holds. `key` makes a second click the same act. */
  recordAtLandlord(actor: Actor, input: { readonly tenancyId: Id; readonly kind: 'paid' | 'returned'; readonly amount: Halere; readonly movedOn: IsoDate; readonly key: Id }): Promise<DepositMovementRow> {
    return this.db.write(actor, (tx) => {
      const money: DepositMoney = { depositId: input.tenancyId, amount: input.amount, movedOn: input.movedOn, source: 'landlord_report', sourceId: input.key, where: null };
      return input.kind === 'paid' ? this.receive(tx, money) : this.giveBack(tx, money);
    });
  }

  /** By a person, from a screen: never what came from a bank line or the cash desk, which have their own way back. */
  reverseByHand(actor: Actor, movementId: Id): Promise<DepositMovementRow> {
    return this.db.write(actor, async (tx) => {
      const movement = await movementById(tx, movementId);
      if (movement?.source === 'bank_line' || movement?.source === 'cash') refuse<Code>('deposit_movement_of_line');
      return this.reverse(tx, movementId);
    });
  }

  /** Who keeps the deposit and at what rate. @throws Refused deposit_rate_unbelievable, deposit_holder_has_money, deposit_none_agreed */
  agreeTerms(actor: Actor, input: { readonly tenancyId: Id; readonly holder: DepositHolder; readonly interestPercent: number | null }): Promise<DepositRow> {
    return this.db.write(actor, async (tx) => {
      const { ground, deposit, movements } = await this.books.lock(tx, input.tenancyId);
      if (ground.agreed <= 0 && ground.side === 'household') refuse<Code>('deposit_none_agreed');
      const interestPercent = orRefuse(believableRate(input.interestPercent));
      // In B and C the household's deposit is the agency's to hold: it is its landlord.
      const holder = ground.side === 'household' && ground.model !== 'A' ? 'agency' : input.holder;
      if (holder !== deposit.holder && depositState(ground.agreed, movements).held !== 0) refuse<Code>('deposit_holder_has_money', {}, 'holder');
      if ((await this.books.settlementOf(tx, deposit.id)) !== null) refuse<Code>('deposit_settled_already');
      await tx.update(DepositRow, deposit.id, { holder, interestPercent });
      await tx.audit('agreeDepositTerms', 'Deposit', deposit.id, { holder, interestPercent });
      return { ...deposit, holder, interestPercent };
    });
  }

  /** What the agency itself gave or is to give an owner (B, C). @throws Refused unknown_id, deposit_amount, deposit_rate_unbelievable */
  agreeOwnerDeposit(actor: Actor, input: { readonly ownerContractId: Id; readonly agreed: Halere; readonly interestPercent: number | null }): Promise<DepositRow> {
    return this.db.write(actor, async (tx) => {
      const { ground, deposit, movements } = await this.books.lock(tx, input.ownerContractId);
      if (ground.side !== 'owner' || ground.model === 'A') refuse<Code>('unknown_id', {}, 'ownerContractId');
      if (input.agreed < depositState(ground.agreed, movements).paid) refuse<Code>('deposit_amount', {}, 'agreed');
      const interestPercent = orRefuse(believableRate(input.interestPercent));
      await tx.update(DepositRow, deposit.id, { agreed: input.agreed, interestPercent });
      await tx.audit('agreeOwnerDeposit', 'Deposit', deposit.id, { agreed: input.agreed });
      return { ...deposit, agreed: input.agreed, interestPercent };
    });
  }

  /** One deposit with all that happened to it; null when there is no such tenancy or contract. */
  async view(tx: Tx, depositId: Id): Promise<DepositView | null> {
    return (await this.views(tx, [depositId])).get(depositId) ?? null;
  }

  async views(tx: Tx, depositIds: readonly Id[]): Promise<Map<Id, DepositView>> {
    const grounds = await depositGrounds(tx, depositIds);
    const rows = new Map((await tx.rows<DepositRow>('SELECT * FROM money.deposit WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, depositIds])).map((row) => [row.id, row]));
    const movements = await allMovements(tx, depositIds);
    const settlements = await tx.rows<DepositSettlementRow>('SELECT * FROM money.deposit_settlement WHERE agency_id = $1 AND deposit_id = ANY ($2) AND undone_at IS NULL', [tx.agencyId, depositIds]);
    return new Map([...grounds.values()].map((ground): [Id, DepositView] => {
      const row = rows.get(ground.id);
      const own = movements.filter((each) => each.depositId === ground.id);
      const standing = own.filter((each) => !each.isReversed && each.reversesMovementId === null);
      return [ground.id, {
        ground, holder: row?.holder ?? (ground.side === 'owner' || ground.model === 'A' ? 'landlord' : 'agency'), interestPercent: row?.interestPercent ?? null,
        state: depositState(ground.agreed, standing), movements: own, settlement: settlements.find((each) => each.depositId === ground.id) ?? null,
      }];
    }));
  }

  /** Rates the agency has set for contracts that say none. */
  rates(tx: Tx): Promise<DatedRate[]> {
    return depositRates(tx);
  }

  /** The agency's rate from a day on, for contracts that say none; one of the same day is replaced. @throws Refused deposit_rate_unbelievable */
  setRate(actor: Actor, rate: DatedRate): Promise<DatedRate[]> {
    return this.db.write(actor, async (tx) => {
      const percent = orRefuse<number | null>(believableRate(rate.percent));
      await tx.run(
        `INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value, adopted_by) VALUES ($1, $2, 'deposit_interest', $3, $4, $5)
         ON CONFLICT (agency_id, name, valid_from) DO UPDATE SET value = excluded.value, adopted_by = excluded.adopted_by`,
        [tx.agencyId, newId(), rate.validFrom, JSON.stringify({ percent }), tx.actor.accountId],
      );
      await tx.audit('setDepositRate', 'AgencyPolicy', null, { validFrom: rate.validFrom, percent });
      return depositRates(tx);
    });
  }

  private refuseUnbelievable(tx: Tx, money: DepositMoney, deposit: DepositRow, movements: readonly DepositMovementRow[]): void {
    if (money.amount <= 0) refuse<Code>('deposit_amount', {}, 'amount');
    if (money.movedOn > tx.today) refuse<Code>('deposit_in_future', { date: money.movedOn }, 'movedOn');
    if (movements.some((each) => each.source === money.source && each.sourceId === money.sourceId)) refuse<Code>('deposit_already_recorded');
    // A household's deposit at the landlord is never in our books; one of ours at an owner always is.
    const inOurBooks = deposit.side === 'owner' || deposit.holder === 'agency';
    if (inOurBooks !== (money.where !== null)) refuse<Code>(inOurBooks ? 'deposit_held_by_agency' : 'deposit_held_by_landlord');
  }
}
