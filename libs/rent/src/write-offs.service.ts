import { Injectable } from '@nestjs/common';
import { halere, minHalere, newId, refuse, type Halere, type Id } from '#kernel';
import { credit, debit, LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import type { WriteOffRefusal } from './domain/write-offs/sentences';
import { PaymentsService } from './payments.service';
import { lockTenancies, type TenancyParties } from './store/settlement.repository';
import { WriteOffRow } from './store/write-off.entity';
import { freeMoneyOf, fundOfRecourse, owedToAgency } from './store/write-off.repository';

export interface ProposedWriteOff {
  readonly tenancyId: Id;
  readonly kind: 'receivable' | 'recourse';
  readonly amount: Halere;
  readonly reason: string;
}

/** Money that is given up (B, C: what is owed to the agency; A: its recourse): one person proposes, another decides, both can be taken back. */
@Injectable()
export class WriteOffsService {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly payments: PaymentsService,
  ) {}

  /** @throws Refused write_off_amount, write_off_reason, write_off_of_landlord, write_off_above_owed, write_off_no_fund, unknown_id */
  propose(actor: Actor, input: ProposedWriteOff): Promise<WriteOffRow> {
    return this.db.write(actor, async (tx) => {
      if (input.amount <= 0) refuse<WriteOffRefusal>('write_off_amount', {}, 'amount');
      if (input.reason.trim() === '') refuse<WriteOffRefusal>('write_off_reason', {}, 'reason');
      await this.believable(tx, await this.parties(tx, input.tenancyId), input.kind, input.amount);
      const row: WriteOffRow = {
        agencyId: tx.agencyId, id: newId(), ...input, reason: input.reason.trim(), state: 'proposed', proposedBy: tx.actor.accountId ?? refuse('not_allowed'), proposedAt: tx.now, decidedBy: null, decidedAt: null,
        decisionNote: null, paymentId: null, entryId: null, reversedBy: null, reversedAt: null, reverseReason: null, continuesId: null,
      };
      await tx.insert(WriteOffRow, row);
      await tx.audit('proposeWriteOff', 'WriteOff', row.id, { kind: row.kind, amount: row.amount, tenancyId: row.tenancyId });
      return row;
    });
  }

  /** Approved or refused by a second person. @throws Refused write_off_own_proposal, write_off_decided, write_off_above_owed, write_off_reason */
  decide(actor: Actor, input: { readonly writeOffId: Id; readonly approve: boolean; readonly note: string | null }): Promise<WriteOffRow> {
    return this.db.write(actor, async (tx) => {
      const row = await this.locked(tx, input.writeOffId);
      if (row.state !== 'proposed') refuse<WriteOffRefusal>('write_off_decided');
      if (tx.actor.accountId === null || tx.actor.accountId === row.proposedBy) refuse<WriteOffRefusal>('write_off_own_proposal');
      const note = input.note?.trim() || null;
      if (!input.approve && note === null) refuse<WriteOffRefusal>('write_off_reason', {}, 'note');
      const booked = input.approve ? await this.book(tx, row.id, row) : { paymentId: null, entryId: null };
      const decided = { state: input.approve ? ('approved' as const) : ('refused' as const), decidedBy: tx.actor.accountId, decidedAt: tx.now, decisionNote: note, ...booked };
      await tx.update(WriteOffRow, row.id, decided);
      await tx.audit(input.approve ? 'approveWriteOff' : 'refuseWriteOff', 'WriteOff', row.id, { amount: row.amount });
      return { ...row, ...decided };
    });
  }

  /** Not given up after all: the debt opens again, whole. @throws Refused write_off_not_standing, write_off_reason */
  reverse(actor: Actor, input: { readonly writeOffId: Id; readonly reason: string }): Promise<WriteOffRow> {
    return this.db.write(actor, async (tx) => {
      if (input.reason.trim() === '') refuse<WriteOffRefusal>('write_off_reason', {}, 'reason');
      return this.takeBack(tx, await this.locked(tx, input.writeOffId), input.reason.trim());
    });
  }

  /**
   * Money came for what was given up: the debt opens, the household's credit pays it, and what is left of it is given up
   * again under the same decision. @throws Refused write_off_not_standing, write_off_no_money
   */
  recover(actor: Actor, writeOffId: Id): Promise<WriteOffRow> {
    return this.db.write(actor, async (tx) => {
      const row = await this.locked(tx, writeOffId);
      if (row.state !== 'approved' || row.kind !== 'receivable') refuse<WriteOffRefusal>('write_off_not_standing');
      await this.parties(tx, row.tenancyId);
      const came = minHalere(await freeMoneyOf(tx, row.tenancyId), row.amount);
      if (came === 0) refuse<WriteOffRefusal>('write_off_no_money');
      const reversed = await this.takeBack(tx, row, 'přišly peníze');
      const rest = halere(row.amount - came);
      if (rest > 0) {
        const id = newId();
        const booked = await this.book(tx, id, { ...row, amount: rest });
        await tx.insert(WriteOffRow, { ...row, ...booked, id, amount: rest, continuesId: row.id });
      }
      await tx.audit('recoverWriteOff', 'WriteOff', row.id, { came, rest });
      return reversed;
    });
  }

  private async takeBack(tx: Tx, row: WriteOffRow, reason: string): Promise<WriteOffRow> {
    if (row.state !== 'approved') refuse<WriteOffRefusal>('write_off_not_standing');
    if (row.paymentId !== null) await this.payments.reversePayment(tx, row.paymentId, 'write_off');
    else await this.ledger.reverse(tx, row.entryId!, { bookedOn: tx.today });
    const reversed = { state: 'reversed' as const, reversedBy: tx.actor.accountId, reversedAt: tx.now, reverseReason: reason };
    await tx.update(WriteOffRow, row.id, reversed);
    await tx.audit('reverseWriteOff', 'WriteOff', row.id, { amount: row.amount });
    return { ...row, ...reversed };
  }

  /** A receivable is given up as a payment of a loss, so that allocation, arrears and the way back are those of every payment. */
  private async book(tx: Tx, id: Id, { tenancyId, kind, amount }: Pick<WriteOffRow, 'tenancyId' | 'kind' | 'amount'>): Promise<{ paymentId: Id | null; entryId: Id }> {
    const parties = await this.parties(tx, tenancyId);
    const fundId = await this.believable(tx, parties, kind, amount);
    if (fundId === null) {
      const payment = await this.payments.recordPayment(tx, {
        tenancyId, source: 'write_off', sourceId: id, amount, receivedOn: tx.today, paidTo: 'agency', payer: 'household', message: null, specificSymbol: null, from: { kind: 'write_off', ownerId: tx.agencyId },
      });
      return { paymentId: payment.id, entryId: payment.entryId };
    }
    const entryId = await this.ledger.post(tx, {
      bookedOn: tx.today, cause: { kind: 'write_off', id }, text: `Odpis regresu ${parties.variableSymbol}`, lines: [debit('recourse_reserve', fundId, amount), credit('recourse', tenancyId, amount)],
    });
    return { paymentId: null, entryId };
  }

  /** No more than is owed, by whom the agency is owed it. The fund of a recourse, or null for a receivable. */
  private async believable(tx: Tx, parties: TenancyParties, kind: 'receivable' | 'recourse', amount: Halere): Promise<Id | null> {
    if (kind === 'receivable' && parties.model === 'A') refuse<WriteOffRefusal>('write_off_of_landlord', {}, 'kind');
    const fundId = kind === 'recourse' ? ((await fundOfRecourse(tx, parties.tenancyId)) ?? refuse<WriteOffRefusal>('write_off_no_fund', {}, 'kind')) : null;
    const owed = kind === 'recourse' ? await this.ledger.balance(tx, { kind: 'recourse', ownerId: parties.tenancyId }) : await owedToAgency(tx, parties.tenancyId);
    if (amount > owed) refuse<WriteOffRefusal>('write_off_above_owed', { owedAmount: owed }, 'amount');
    return fundId;
  }

  private async parties(tx: Tx, tenancyId: Id): Promise<TenancyParties> {
    return (await lockTenancies(tx, [tenancyId])).get(tenancyId) ?? refuse('unknown_id', {}, 'tenancyId');
  }

  private async locked(tx: Tx, id: Id): Promise<WriteOffRow> {
    const [row] = await tx.find(WriteOffRow, { id }, { lock: 'for update' });
    return row ?? refuse<WriteOffRefusal>('write_off_unknown', {}, 'writeOffId');
  }
}
