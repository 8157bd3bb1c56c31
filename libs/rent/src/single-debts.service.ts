import { Injectable } from '@nestjs/common';
import { halere, newId, refuse, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { LedgerService, type CauseKind } from '#ledger';
import type { Tx } from '#platform';
import type { Line } from './domain/postings';
import type { RentRefusal } from './domain/sentences';
import { SettlementService } from './settlement.service';
import { insertCharges } from './store/charge.repository';
import { ChargeRow, type ChargeCause } from './store/rent.entity';
import { lockTenancies, openCredits, writeAllocations, writeOpenCredits, writeOpenDebts, type TenancyParties } from './store/settlement.repository';
import { debtShape, nextSequence } from './store/single-debt.repository';

/** A debt that is no month's rent: a refund, a settlement's underpayment, what the books began with. */
export interface SingleDebt {
  readonly tenancyId: Id;
  readonly month: Month;
  readonly component: string;
  readonly cause: ChargeCause;
  /** Above zero. */
  readonly amount: Halere;
  readonly dueOn: IsoDate;
  readonly bookedOn: IsoDate;
  readonly entry: { readonly cause: { readonly kind: CauseKind; readonly id: Id }; readonly text: string };
  /** The lines of its entry; the receivable among them is the amount. */
  readonly lines: (parties: TenancyParties) => readonly Line[];
}

/** Debts made by an act of their own, and taken back by a second row that leaves both visible. */
@Injectable()
export class SingleDebtsService {
  constructor(
    private readonly ledger: LedgerService,
    private readonly settlement: SettlementService,
  ) {}

  /** Books the debt; free money of the tenancy pays it at once, by the law's order. @throws Refused payment_tenancy_unknown */
  async add(tx: Tx, debt: SingleDebt): Promise<ChargeRow> {
    const { parties, row } = await this.write(tx, debt);
    await this.settlement.settle(tx, new Map([[debt.tenancyId, parties]]));
    return row;
  }

  /** Books a debt that the tenancy's own credit pays in the same act: money given back. Refuses by `tooLittle(credit)` when there is less. */
  async addPaidByCredit(tx: Tx, debt: SingleDebt, tooLittle: (credit: Halere) => never): Promise<ChargeRow> {
    await lockTenancies(tx, [debt.tenancyId]);
    // Money its payer meant for a later month is free too, and may be asked back.
    const credits = (await openCredits(tx, [debt.tenancyId])).toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1));
    const free = credits.reduce((sum, credit) => sum + credit.free, 0);
    if (free < debt.amount) tooLittle(halere(free));
    const { row } = await this.write(tx, debt);
    let rest: number = debt.amount;
    const parts = credits.flatMap(({ paymentId, free: amount }) => {
      const taken = Math.min(rest, amount);
      rest -= taken;
      return taken === 0 ? [] : [{ paymentId, taken, left: halere(amount - taken) }];
    });
    await writeAllocations(tx, parts.map(({ paymentId, taken }) => ({ tenancyId: debt.tenancyId, chargeId: row.id, paymentId, amount: halere(taken), because: 'refunded' as const })));
    await writeOpenDebts(tx, new Map([[row.id, halere(0)]]));
    await writeOpenCredits(tx, new Map(parts.map(({ paymentId, left }) => [paymentId, left])));
    return row;
  }

  /** Takes a debt back whole: a mirror entry, a row of the opposite sign, what paid it is free again. */
  async takeBack(tx: Tx, chargeId: Id, bookedOn: IsoDate): Promise<ChargeRow> {
    const charge = (await tx.get(ChargeRow, chargeId))!;
    const tenancies = await lockTenancies(tx, [charge.tenancyId]);
    const entryId = await this.ledger.reverse(tx, charge.entryId, { bookedOn });
    const row: ChargeRow = { ...charge, id: newId(), amount: halere(-charge.amount), sequence: await nextSequence(tx, charge), entryId, chargedOn: tx.today };
    await insertCharges(tx, [row]);
    await this.settlement.reduce(tx, [{ chargeIds: [charge.id], amount: charge.amount }]);
    await this.settlement.settle(tx, tenancies);
    return row;
  }

  private async write(tx: Tx, debt: SingleDebt): Promise<{ parties: TenancyParties; row: ChargeRow }> {
    const parties = (await lockTenancies(tx, [debt.tenancyId])).get(debt.tenancyId) ?? refuse<RentRefusal>('payment_tenancy_unknown', {}, 'tenancyId');
    const { tenancyId, month, component, cause, amount, dueOn } = debt;
    const key = { tenancyId, month, component, cause, payer: 'household' as const, paidTo: (await debtShape(tx, tenancyId)).paidTo };
    const { creditor, signatory } = await debtShape(tx, tenancyId);
    const entryId = await this.ledger.post(tx, { bookedOn: debt.bookedOn, ...debt.entry, lines: debt.lines(parties) });
    const row: ChargeRow = {
      agencyId: tx.agencyId, id: newId(), ...key, sequence: await nextSequence(tx, key), amount, dueOn, creditor, signatory,
      security: parties.model === 'A' && component !== 'refund' ? 'guarantee' : 'none', entryId, chargedOn: tx.today,
    };
    await insertCharges(tx, [row]);
    return { parties, row };
  }
}
