import { Injectable } from '@nestjs/common';
import { isRefusal, newId, orRefuse, refuse, type Id } from '#kernel';
import { csvText, Database, FilesService, type Actor } from '#platform';
import { TenanciesService } from '#tenancies';
import { BankPostingService } from './bank-posting.service';
import { explains, readPostal, type PostalRow } from './domain/postal/read-postal';
import type { PostalRefusal } from './domain/postal/sentences';
import { PaymentsService, type PaymentToRecord } from './payments.service';
import { linesForPosting, markLines } from './store/bank.repository';
import { PostalBatchRow, PostalItemRow } from './store/postal.entity';
import { itemsOf, linesUsedByPost } from './store/postal.repository';

/** One lump the post office sent, explained payment by payment: each goes to its tenancy, what nobody knows stays in suspense. */
@Injectable()
export class PostalService {
  constructor(
    private readonly db: Database,
    private readonly files: FilesService,
    private readonly tenancies: TenanciesService,
    private readonly payments: PaymentsService,
    private readonly bank: BankPostingService,
  ) {
    bank.watchAside(linesUsedByPost);
  }

  /** @throws Refused postal_* and the codes of `PaymentsService.recordPayments` */
  post(actor: Actor, input: { readonly bankLineId: Id; readonly fileId: Id; readonly kind: 'postal_order' | 'sipo' }): Promise<PostalBatchRow> {
    return this.db.write(actor, async (tx) => {
      const rows = orRefuse<PostalRow[]>(readPostal(csvText((await this.files.content(tx, input.fileId)).bytes)));
      const line = (await linesForPosting(tx, [input.bankLineId]))[0] ?? refuse('unknown_id', {}, 'bankLineId');
      if (line.amount <= 0) refuse<PostalRefusal>('postal_line_outgoing', {}, 'bankLineId');
      const isWhole = line.state === 'open' || (line.state === 'suspense' && (await this.bank.leftAside(tx, [line.id])).get(line.id) === line.amount);
      if (!isWhole) refuse<PostalRefusal>('postal_line_used', {}, 'bankLineId');
      const no = explains(rows, line.amount);
      if (isRefusal(no)) refuse(no.code, no.params, no.field);
      const known = await this.tenancies.tenanciesBySymbols(tx, rows.flatMap((row) => (row.variableSymbol === null ? [] : [row.variableSymbol])));
      if (known.size === 0) refuse<PostalRefusal>('postal_nobody');
      if (line.state === 'open') await this.bank.postLines(tx, [{ lineId: line.id, as: 'suspense' }]);
      const items = rows.map((row) => ({ id: newId(), row, tenancy: row.variableSymbol === null ? null : (known.get(row.variableSymbol) ?? null) }));
      const payments = await this.payments.recordPayments(
        tx,
        items.flatMap(({ id, row, tenancy }): PaymentToRecord[] =>
          tenancy === null
            ? []
            : [{
                tenancyId: tenancy.tenancyId, source: 'postal_order', sourceId: id, amount: row.amount, receivedOn: line.bookedOn, paidTo: 'agency', payer: 'household', message: row.message, specificSymbol: row.specificSymbol,
                from: { kind: 'suspense', ownerId: line.bankAccountId },
              }],
        ),
      );
      const paymentOf = new Map(payments.map((payment) => [payment.sourceId, payment.id]));
      const batch: PostalBatchRow = {
        agencyId: tx.agencyId, id: newId(), ...input, total: line.amount, rowCount: rows.length, postedAt: tx.now, postedBy: tx.actor.accountId, undoneAt: null, undoneBy: null,
      };
      await tx.insert(PostalBatchRow, batch);
      // A list that knows everybody leaves nothing among unknown money.
      if (items.every((item) => item.tenancy !== null)) await markLines(tx, [line.id], 'posted');
      await tx.insert(PostalItemRow, items.map(({ id, row: { line: rowNumber, ...row }, tenancy }) => ({ id, batchId: batch.id, rowNumber, ...row, tenancyId: tenancy?.tenancyId ?? null, paymentId: paymentOf.get(id) ?? null })));
      await tx.audit('postPostalList', 'PostalBatch', batch.id, { rows: rows.length, total: batch.total, lineId: line.id });
      return batch;
    });
  }

  /** The list was wrong: its payments are reversed on their day, the money waits in suspense again. @throws Refused postal_unknown, postal_undone */
  undo(actor: Actor, batchId: Id): Promise<PostalBatchRow> {
    return this.db.write(actor, async (tx) => {
      const [batch] = await tx.find(PostalBatchRow, { id: batchId }, { lock: 'for update' });
      if (!batch) return refuse<PostalRefusal>('postal_unknown', {}, 'batchId');
      if (batch.undoneAt !== null) refuse<PostalRefusal>('postal_undone');
      const payments = (await itemsOf(tx, batchId)).flatMap((item) => (item.paymentId === null ? [] : [item.paymentId]));
      await this.payments.reversePayments(tx, payments, 'postal_order', 'as_recorded');
      await markLines(tx, [batch.bankLineId], 'suspense');
      const undone = { undoneAt: tx.now, undoneBy: tx.actor.accountId };
      await tx.update(PostalBatchRow, batchId, undone);
      await tx.audit('undoPostalList', 'PostalBatch', batchId, { payments: payments.length });
      return { ...batch, ...undone };
    });
  }
}
