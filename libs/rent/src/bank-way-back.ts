import { monthOf, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { closedThrough, credit, debit, type LedgerService } from '#ledger';
import type { Tx } from '#platform';
import type { AsideMoney } from './bank-aside';
import { isAside, moveHeld, type Held } from './bank-held';
import type { DepositsService } from './deposits.service';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import type { PaymentsService, PaymentToRecord } from './payments.service';
import type { PayoutsService } from './payouts.service';
import { BankBatchRow, BankLineRow, type BankPostingRow } from './store/bank.entity';
import { linesForPosting, markLines, markReversed, standingPostings } from './store/bank.repository';

/** Takes back what lines were booked as; both entries stay visible, each on its own day. */
export class BankWayBack {
  constructor(
    private readonly ledger: LedgerService,
    private readonly payments: PaymentsService,
    private readonly payouts: PayoutsService,
    private readonly deposits: DepositsService,
    private readonly aside: AsideMoney,
  ) {}

  async ofLine(tx: Tx, lineId: Id): Promise<BankLineRow> {
    const line = (await linesForPosting(tx, [lineId]))[0] ?? refuse<BankImportRefusal>('bank_line_unknown', {}, 'lineId');
    const standing = await standingPostings(tx, { lineIds: [lineId] });
    if (standing.length === 0) refuse<BankImportRefusal>('bank_line_not_posted', { position: line.position });
    const understood = standing.filter((each) => !isAside(each.kind));
    await this.takeBack(tx, understood.length > 0 ? understood : standing);
    await tx.audit('reverseBankLine', 'BankLine', lineId, {});
    return (await tx.get(BankLineRow, lineId))!;
  }

  async ofBatch(tx: Tx, batchId: Id): Promise<BankBatchRow> {
    const [batch] = await tx.find(BankBatchRow, { id: batchId }, { lock: 'for update' });
    if (!batch) return refuse<BankImportRefusal>('bank_batch_unknown', {}, 'batchId');
    if (batch.undoneAt !== null) refuse<BankImportRefusal>('bank_batch_undone');
    const standing = await standingPostings(tx, { batchId });
    await refuseClosed(tx, standing);
    const lines = await linesForPosting(tx, standing.map((each) => each.lineId));
    const later = await standingPostings(tx, { lineIds: lines.map((line) => line.id) });
    const builtUpon = later.find((each) => each.batchId !== batchId && standing.some((own) => own.lineId === each.lineId && isAside(own.kind)));
    if (builtUpon) refuse<BankImportRefusal>('bank_batch_built_upon', { position: lines.find((line) => line.id === builtUpon.lineId)!.position });
    await this.takeBack(tx, standing);
    await tx.update(BankBatchRow, batchId, { undoneAt: tx.now, undoneBy: tx.actor.accountId });
    await tx.audit('undoBankBatch', 'BankBatch', batchId, { postings: standing.length });
    return (await tx.get(BankBatchRow, batchId))!;
  }

  private async takeBack(tx: Tx, postings: readonly BankPostingRow[]): Promise<void> {
    for (const each of postings) if (each.kind === 'returned') await this.receiveAgain(tx, each);
    await this.payments.reversePayments(tx, postings.filter((each) => each.kind === 'payment').map((each) => each.paymentId!), 'bank_line', 'as_recorded');
    for (const each of postings) if (each.kind === 'payout') await this.payouts.reopen(tx, each.payoutId!, each.lineId);
    for (const each of postings) if (each.kind === 'deposit') await this.deposits.reverse(tx, each.depositMovementId!, 'as_recorded');
    const aside = postings.filter((each) => isAside(each.kind) && each.entryId !== null);
    const asideLines = await linesForPosting(tx, aside.map((each) => each.lineId));
    await this.aside.refuseUsed(tx, asideLines);
    const days = new Map(asideLines.map((line) => [line.id, line.bookedOn]));
    for (const day of new Set(days.values())) {
      await this.ledger.reverseAll(tx, aside.filter((each) => days.get(each.lineId) === day).map((each) => each.entryId!), { bookedOn: day });
    }
    await markReversed(tx, postings.map((each) => each.id));
    const lineIds = [...new Set(postings.map((each) => each.lineId))];
    const left = new Set((await standingPostings(tx, { lineIds })).map((each) => each.lineId));
    await markLines(tx, lineIds.filter((id) => left.has(id)), 'suspense');
    await markLines(tx, lineIds.filter((id) => !left.has(id)), 'open');
  }

  /** The return is undone: the payment that had been taken back stands again. */
  private async receiveAgain(tx: Tx, returned: BankPostingRow): Promise<void> {
    const payment = await tx.row<PaymentToRecord & { bankAccountId: Id }>(
      `SELECT tenancy_id, source, source_id, amount, received_on, paid_to, payer, message, specific_symbol FROM money.payment WHERE agency_id = $1 AND id = $2`,
      [tx.agencyId, returned.paymentId],
    );
    const [line] = await linesForPosting(tx, [returned.lineId]);
    const held = (await standingPostings(tx, { lineIds: [payment!.sourceId] })).some((each) => isAside(each.kind)) ? 'suspense' : 'bank';
    const again = await this.payments.recordPayment(tx, { ...payment!, held });
    await tx.run(`UPDATE money.bank_posting SET payment_id = $3, entry_id = $4 WHERE agency_id = $1 AND line_id = $2 AND kind = 'payment' AND payment_id = $5`, [tx.agencyId, payment!.sourceId, again.id, again.entryId, returned.paymentId]);
    const lineHeld = (await standingPostings(tx, { lineIds: [returned.lineId] })).some((each) => isAside(each.kind)) ? 'suspense' : 'bank';
    await moveHeld(tx, this.ledger, line!, lineHeld, held, payment!.amount);
    await this.correctDay(tx, line!, payment!.receivedOn, held, payment!.amount);
  }

  /**
   * The payment comes back on its own day, its return was booked on the day of the returning line: between the two days
   * the account would show the money twice taken. One entry on each day sets that right.
   */
  private async correctDay(tx: Tx, line: BankLineRow, receivedOn: IsoDate, held: Held, amount: Halere): Promise<void> {
    if (line.bookedOn === receivedOn) return;
    const other = held === 'bank' ? 'suspense' : 'bank';
    const { bankAccountId } = line;
    const facts = { cause: { kind: 'bank_line' as const, id: line.id }, text: 'Zrušené vrácení platby' };
    await this.ledger.postAll(tx, [
      { ...facts, bookedOn: receivedOn, lines: [credit(held, bankAccountId, amount), debit(other, bankAccountId, amount)] },
      { ...facts, bookedOn: line.bookedOn, lines: [debit(held, bankAccountId, amount), credit(other, bankAccountId, amount)] },
    ]);
  }
}

/** A batch is undone while its period is open: its mirror in a later month would leave the closed one with lines that wait and are booked. */
async function refuseClosed(tx: Tx, standing: readonly BankPostingRow[]): Promise<void> {
  const closed = await closedThrough(tx);
  if (closed === null) return;
  const entryIds = standing.flatMap(({ entryId }) => (entryId === null ? [] : [entryId]));
  const first = await tx.row<{ on: IsoDate | null }>('SELECT min(booked_on) AS on FROM money.entry WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, entryIds]);
  if (first?.on && monthOf(first.on) <= closed) refuse<BankImportRefusal>('bank_batch_month_closed', { month: monthOf(first.on) }, 'batchId');
}
