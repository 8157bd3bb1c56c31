import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DocumentsService } from '#documents';
import { halere, monthOf, newId, orRefuse, refuse, yearOf, ZERO, type Halere, type Id, type Language } from '#kernel';
import { LedgerService } from '#ledger';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { BankPostingService } from './bank-posting.service';
import { DepositsService } from './deposits.service';
import { cashPaperTemplate } from './documents/cash-paper.document';
import { cashLines, inCoins, KIND_OF, withinDailyLimit, type CashLine, type CashPurpose } from './domain/cash/cash-rules';
import type { CashRefusal } from './domain/cash/sentences';
import { paymentLines } from './domain/postings';
import { PaymentsService } from './payments.service';
import { SingleDebtsService } from './single-debts.service';
import { linesForPosting, markLines } from './store/bank.repository';
import { CashDeskRow, CashDocumentRow } from './store/cash.entity';
import { cashTenancy, linesUsedByCash, lockDesk, nextPaper, paidInCash, paperByKey, standingDay, type CashTenancy } from './store/cash.repository';
import { legalValue } from './store/legal.repository';

/** Cash that changes hands. `requestKey` is the caller's own: the same one again gives the same paper. */
export interface CashInHand {
  readonly requestKey: Id;
  readonly deskId: Id;
  readonly purpose: CashPurpose;
  /** Of everything but cash to and from the bank. */
  readonly tenancyId: Id | null;
  /** What it settles, haléře; what changes hands is rounded to whole crowns. */
  readonly amount: Halere;
  readonly counterparty: string;
  /** The month or debt the payer named, in his words; null when he named none. */
  readonly message: string | null;
  readonly language: Language;
}

interface Booked {
  readonly entryId: Id;
  readonly paymentId: Id | null;
  readonly chargeId: Id | null;
}

const TO_BANK: Readonly<Record<'to_bank' | 'from_bank', { readonly cs: string; readonly en: string }>> = {
  to_bank: { cs: 'odvod hotovosti na bankovní účet', en: 'cash deposited to the bank account' },
  from_bank: { cs: 'dotace pokladny z bankovního účtu', en: 'cash drawn from the bank account' },
};

/** The cash desk: numbered papers for every crown that comes or goes, cancelling papers, cash on its way to the bank. */
@Injectable()
export class CashDeskService {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly payments: PaymentsService,
    private readonly debts: SingleDebtsService,
    private readonly documents: DocumentsService,
    private readonly bank: BankPostingService,
    private readonly deposits: DepositsService,
  ) {
    bank.watchAside(linesUsedByCash);
  }

  /** @throws Refused cash_desk_code, cash_desk_name, cash_desk_code_taken */
  openDesk(actor: Actor, input: { readonly code: string; readonly name: string }): Promise<CashDeskRow> {
    return this.db.write(actor, async (tx) => {
      const [code, name] = [input.code.trim().toUpperCase(), input.name.trim().slice(0, 100)];
      if (!/^[A-Z0-9]{1,6}$/.test(code)) refuse<CashRefusal>('cash_desk_code', {}, 'code');
      if (name === '') refuse<CashRefusal>('cash_desk_name', {}, 'name');
      const desk = { agencyId: tx.agencyId, id: newId(), code, name, openedOn: tx.today, closedOn: null };
      await tx.insert(CashDeskRow, desk).catch((error: unknown) => {
        if (violatedConstraint(error)?.includes('code')) refuse<CashRefusal>('cash_desk_code_taken', { code }, 'code');
        throw error;
      });
      await tx.audit('openCashDesk', 'CashDesk', desk.id, { code });
      return desk;
    });
  }

  /** Takes or gives cash and writes its paper. @throws Refused cash_*, payment_*, repeated_with_other_content */
  handOver(actor: Actor, input: CashInHand): Promise<CashDocumentRow> {
    return this.db.write(actor, (tx) => this.handOverIn(tx, input));
  }

  async handOverIn(tx: Tx, input: CashInHand): Promise<CashDocumentRow> {
    const bodyHash = hashOf(input);
    const { desk, before } = await this.atDesk(tx, input.deskId, input.requestKey, bodyHash);
    if (before) return before;
    if (input.counterparty.trim() === '') refuse<CashRefusal>('cash_counterparty', {}, 'counterparty');
    const coin = await legalValue(tx, 'cash_rounding', tx.today);
    const { cash, rounding } = orRefuse<{ cash: Halere; rounding: Halere }>(inCoins(input.amount, coin));
    const kind = KIND_OF[input.purpose];
    if (kind === 'expense') {
      const book = await this.ledger.balance(tx, { kind: 'cash', ownerId: desk.id });
      if (cash > book) refuse<CashRefusal>('cash_too_little_in_desk', { bookAmount: book }, 'amount');
    }
    const tenancy = input.tenancyId === null ? null : ((await cashTenancy(tx, input.tenancyId)) ?? refuse('unknown_id', {}, 'tenancyId'));
    const id = newId();
    const booked = await this.book(tx, id, desk, input, tenancy);
    const roundingEntryId = await this.round(tx, id, desk.id, kind === 'receipt' ? rounding : halere(-rounding));
    const text = textOf(input, tenancy);
    return this.write(tx, desk, {
      id, kind, purpose: input.purpose, tenancyId: input.tenancyId, counterparty: input.counterparty.trim().slice(0, 200), text: text.cs, amount: input.amount, cash, ...booked, roundingEntryId,
      bankLineId: null, bankEntryId: null, cancelsDocumentId: null, reason: null, requestKey: input.requestKey, bodyHash,
    }, { text, rounding, language: input.language, cancels: null });
  }

  /** A paper of its own number takes the other one back; both stay. @throws Refused cash_document_unknown, cash_already_cancelled, cash_matched, cash_* */
  cancel(actor: Actor, input: { readonly documentId: Id; readonly reason: string; readonly requestKey: Id }): Promise<CashDocumentRow> {
    return this.db.write(actor, async (tx) => {
      const bodyHash = hashOf({ ...input, cancel: true });
      const original = (await tx.get(CashDocumentRow, input.documentId)) ?? refuse<CashRefusal>('cash_document_unknown', {}, 'documentId');
      const { desk, before } = await this.atDesk(tx, original.deskId, input.requestKey, bodyHash);
      if (before) return before;
      if (original.cancelsDocumentId !== null) refuse<CashRefusal>('cash_cancelling_paper', { number: original.number });
      const [done] = await tx.find(CashDocumentRow, { cancelsDocumentId: original.id });
      if (done) refuse<CashRefusal>('cash_already_cancelled', { number: original.number, by: done.number });
      if (original.bankLineId !== null) refuse<CashRefusal>('cash_matched', { number: original.number });
      if (input.reason.trim() === '') refuse<CashRefusal>('cash_reason', {}, 'reason');
      const book = await this.ledger.balance(tx, { kind: 'cash', ownerId: desk.id });
      if (original.kind === 'receipt' && original.cash > book) refuse<CashRefusal>('cash_too_little_in_desk', { bookAmount: book });
      const entryId = await this.unbook(tx, original);
      const roundingEntryId = original.roundingEntryId === null ? null : await this.ledger.reverse(tx, original.roundingEntryId, { bookedOn: tx.today });
      const { kind, purpose, tenancyId, counterparty } = original;
      const text = { cs: `storno dokladu ${original.number}`, en: `cancellation of ${original.number}` };
      return this.write(tx, desk, {
        id: newId(), kind, purpose, tenancyId, counterparty, text: text.cs, amount: halere(-original.amount), cash: halere(-original.cash), entryId, paymentId: null, chargeId: null, roundingEntryId,
        bankLineId: null, bankEntryId: null, cancelsDocumentId: original.id, reason: input.reason.trim(), requestKey: input.requestKey, bodyHash,
      }, { text, rounding: halere(original.amount - original.cash), language: 'cs', cancels: original.number });
    });
  }

  /** The line of the statement is this cash: it leaves the way and is on the account. @throws Refused cash_not_on_the_way, cash_matched, cash_line_amount, cash_line_used */
  matchWithBank(actor: Actor, documentId: Id, lineId: Id): Promise<CashDocumentRow> {
    return this.db.write(actor, async (tx) => {
      const paper = await this.onTheWay(tx, documentId);
      if (paper.bankLineId !== null) refuse<CashRefusal>('cash_matched', { number: paper.number });
      const line = (await linesForPosting(tx, [lineId]))[0] ?? refuse('unknown_id', {}, 'lineId');
      const arrives = paper.purpose === 'to_bank' ? paper.cash : halere(-paper.cash);
      if (line.amount !== arrives) refuse<CashRefusal>('cash_line_amount', { lineAmount: line.amount, cashAmount: arrives });
      if (line.state === 'open') await this.bank.postLines(tx, [{ lineId, as: 'not_rent' }]);
      else if ((await this.bank.leftAside(tx, [lineId])).get(lineId) !== line.amount) refuse<CashRefusal>('cash_line_used');
      await markLines(tx, [lineId], 'posted');
      const bankEntryId = await this.ledger.post(tx, {
        bookedOn: line.bookedOn,
        cause: { kind: 'bank_line', id: line.id },
        text: `Hotovost ${paper.number} na účtu`,
        lines: [{ account: { kind: 'suspense', ownerId: line.bankAccountId }, amount: arrives }, { account: { kind: 'cash_in_transit', ownerId: paper.deskId }, amount: halere(-arrives) }],
      });
      await tx.update(CashDocumentRow, paper.id, { bankLineId: line.id, bankEntryId });
      await tx.audit('matchCashWithBank', 'CashDocument', paper.id, { lineId });
      return { ...paper, bankLineId: line.id, bankEntryId };
    });
  }

  /** The line was something else: the cash is on its way again, the line put aside. @throws Refused cash_not_on_the_way */
  unmatch(actor: Actor, documentId: Id): Promise<CashDocumentRow> {
    return this.db.write(actor, async (tx) => {
      const paper = await this.onTheWay(tx, documentId);
      if (paper.bankEntryId === null) return refuse<CashRefusal>('cash_not_on_the_way', { number: paper.number });
      await this.ledger.reverse(tx, paper.bankEntryId, { bookedOn: tx.today });
      await markLines(tx, [paper.bankLineId!], 'suspense');
      await tx.update(CashDocumentRow, paper.id, { bankLineId: null, bankEntryId: null });
      await tx.audit('unmatchCash', 'CashDocument', paper.id, { lineId: paper.bankLineId });
      return { ...paper, bankLineId: null, bankEntryId: null };
    });
  }

  private async onTheWay(tx: Tx, documentId: Id): Promise<CashDocumentRow> {
    const [paper] = await tx.find(CashDocumentRow, { id: documentId }, { lock: 'for update' });
    if (!paper) return refuse<CashRefusal>('cash_document_unknown', {}, 'documentId');
    const cancelled = (await tx.find(CashDocumentRow, { cancelsDocumentId: paper.id })).length > 0;
    if ((paper.purpose !== 'to_bank' && paper.purpose !== 'from_bank') || paper.cancelsDocumentId !== null || cancelled) refuse<CashRefusal>('cash_not_on_the_way', { number: paper.number });
    return paper;
  }

  /** The desk, locked, when it takes papers today; or the paper this request wrote before, whatever happened to the desk since. */
  private async atDesk(tx: Tx, deskId: Id, requestKey: Id, bodyHash: string): Promise<{ desk: CashDeskRow; before: CashDocumentRow | null }> {
    const desk = (await lockDesk(tx, deskId)) ?? refuse<CashRefusal>('cash_desk_unknown', {}, 'deskId');
    const before = await paperByKey(tx, requestKey);
    if (before) return before.bodyHash === bodyHash ? { desk, before } : refuse('repeated_with_other_content');
    if (desk.closedOn !== null) refuse<CashRefusal>('cash_desk_closed', { name: desk.name }, 'deskId');
    if (await standingDay(tx, deskId, tx.today)) refuse<CashRefusal>('cash_day_closed', { name: desk.name, dayOn: tx.today });
    return { desk, before: null };
  }

  private async book(tx: Tx, id: Id, desk: CashDeskRow, input: CashInHand, tenancy: CashTenancy | null): Promise<Booked> {
    switch (input.purpose) {
      case 'rent':
        return this.receiveRent(tx, id, desk, input, tenancy ?? refuse('unknown_id', {}, 'tenancyId'));
      case 'refund':
        return this.giveBack(tx, id, desk, input, tenancy ?? refuse('unknown_id', {}, 'tenancyId'));
      case 'deposit':
      case 'deposit_return':
        return this.moveDeposit(tx, id, desk, input);
      default: {
        const amount = input.purpose === 'to_bank' ? halere(-input.amount) : input.amount;
        const lines: CashLine[] = cashLines(desk.id, amount, { kind: 'cash_in_transit', ownerId: desk.id });
        const entryId = await this.ledger.post(tx, { bookedOn: tx.today, cause: { kind: 'cash', id }, text: capital(TO_BANK[input.purpose].cs), lines });
        return { entryId, paymentId: null, chargeId: null };
      }
    }
  }

  private async receiveRent(tx: Tx, id: Id, desk: CashDeskRow, input: CashInHand, tenancy: CashTenancy): Promise<Booked> {
    if (!tenancy.collects) refuse<CashRefusal>('cash_not_collected', {}, 'tenancyId');
    const limit = halere(await legalValue(tx, 'cash_payment_limit', tx.today));
    const beyond = withinDailyLimit(input.amount, await paidInCash(tx, tenancy.tenancyId, tx.today), limit);
    if (beyond) refuse(beyond.code, beyond.params, beyond.field);
    const payment = await this.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'cash', sourceId: id, amount: input.amount, receivedOn: tx.today, paidTo: 'agency', payer: 'household',
      message: input.message?.trim() || null, specificSymbol: null, from: { kind: 'cash', ownerId: desk.id },
    });
    return { entryId: payment.entryId, paymentId: payment.id, chargeId: null };
  }

  /** Money paid too much goes back: a debt of the household that its own credit pays in the same act. */
  private async giveBack(tx: Tx, id: Id, desk: CashDeskRow, input: CashInHand, tenancy: CashTenancy): Promise<Booked> {
    const charge = await this.debts.addPaidByCredit(
      tx,
      {
        tenancyId: tenancy.tenancyId, month: monthOf(tx.today), component: 'refund', cause: 'refund', amount: input.amount, dueOn: tx.today, bookedOn: tx.today,
        entry: { cause: { kind: 'cash', id }, text: `Vrácený přeplatek ${tenancy.variableSymbol}` },
        lines: (parties) =>
          paymentLines({ ...parties, agencyId: tx.agencyId }, { amount: input.amount, paidTo: 'agency', from: { kind: 'cash', ownerId: desk.id } })
            .map((line) => ({ ...line, amount: halere(-line.amount) })),
      },
      (creditAmount) => refuse<CashRefusal>('cash_credit_too_small', { creditAmount }, 'amount'),
    );
    if (tenancy.model === 'A') await this.refuseSentOn(tx, tenancy.tenancyId);
    return { entryId: charge.entryId, paymentId: null, chargeId: charge.id };
  }

  /** A part of the deposit comes, or a settled one goes back: the deposit's own ledger, this desk's cash. */
  private async moveDeposit(tx: Tx, id: Id, desk: CashDeskRow, input: CashInHand): Promise<Booked> {
    const money = { depositId: input.tenancyId ?? refuse('unknown_id', {}, 'tenancyId'), amount: input.amount, movedOn: tx.today, source: 'cash' as const, sourceId: id, where: { kind: 'cash' as const, ownerId: desk.id } };
    const movement = await (input.purpose === 'deposit' ? this.deposits.receive(tx, money) : this.deposits.giveBack(tx, money));
    return { entryId: movement.entryId!, paymentId: null, chargeId: null };
  }

  /** In A the money is the landlord's once it has been sent to him: the agency has nothing left to give back from. */
  private async refuseSentOn(tx: Tx, tenancyId: Id): Promise<void> {
    const { ownerContractId } = (await tx.row<{ ownerContractId: Id }>('SELECT owner_contract_id FROM core.tenancy WHERE agency_id = $1 AND id = $2', [tx.agencyId, tenancyId]))!;
    if ((await this.ledger.balance(tx, { kind: 'held_for_owner', ownerId: ownerContractId })) > ZERO) refuse<CashRefusal>('cash_credit_with_landlord', {}, 'tenancyId');
  }

  private async unbook(tx: Tx, paper: CashDocumentRow): Promise<Id> {
    if (paper.paymentId !== null) return (await this.payments.reversePayments(tx, [paper.paymentId], 'cash'))[0]!;
    const [movement] = await this.deposits.movementsOf(tx, 'cash', [paper.id]);
    if (movement) return (await this.deposits.reverse(tx, movement.id)).entryId!;
    if (paper.chargeId !== null) return (await this.debts.takeBack(tx, paper.chargeId, tx.today)).entryId;
    return this.ledger.reverse(tx, paper.entryId, { bookedOn: tx.today });
  }

  /** What rounding adds to the drawer (below zero: takes from it) is a line of its own. */
  private async round(tx: Tx, id: Id, deskId: Id, rounding: Halere): Promise<Id | null> {
    if (rounding === 0) return null;
    return this.ledger.post(tx, {
      bookedOn: tx.today, cause: { kind: 'cash', id }, text: 'Zaokrouhlení hotovosti', lines: cashLines(deskId, rounding, { kind: 'cash_rounding', ownerId: tx.agencyId }),
    });
  }

  /** Numbers the paper in the desk's own unbroken series of the year and sets it in type, all in this act. */
  private async write(
    tx: Tx,
    desk: CashDeskRow,
    paper: Omit<CashDocumentRow, 'agencyId' | 'deskId' | 'year' | 'sequence' | 'number' | 'issuedOn' | 'documentId' | 'issuedAt' | 'issuedBy'>,
    words: { readonly text: { readonly cs: string; readonly en: string }; readonly rounding: Halere; readonly language: Language; readonly cancels: string | null },
  ): Promise<CashDocumentRow> {
    const year = yearOf(tx.today);
    const colleague = await tx.row<{ name: string }>('SELECT display_name AS name FROM core.staff_member WHERE agency_id = $1 AND id = $2', [tx.agencyId, tx.actor.accountId]);
    const document = await this.documents.issue(tx, { ...cashPaperTemplate, series: `${paper.kind === 'receipt' ? 'PPD' : 'VPD'}-${desk.code}` }, {
      language: words.language,
      subject: paper.tenancyId === null ? { type: 'cash_desk', id: desk.id } : { type: 'tenancy', id: paper.tenancyId },
      snapshot: {
        agency: await this.documents.issuer(tx), issuedOn: tx.today, kind: paper.kind, desk: desk.name, counterparty: paper.counterparty, text: words.text,
        amount: paper.amount, rounding: words.rounding, cash: paper.cash, reason: paper.reason, cancels: words.cancels, issuedBy: colleague?.name ?? null,
      },
    });
    const row: CashDocumentRow = {
      agencyId: tx.agencyId, ...paper, deskId: desk.id, year, sequence: await nextPaper(tx, desk.id, paper.kind, year), number: document.number, issuedOn: tx.today,
      documentId: document.id, issuedAt: tx.now, issuedBy: tx.actor.accountId,
    };
    await tx.insert(CashDocumentRow, row);
    await tx.audit(paper.cancelsDocumentId === null ? 'issueCashPaper' : 'cancelCashPaper', 'CashDocument', row.id, { number: row.number, purpose: row.purpose, cash: row.cash });
    return row;
  }
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('cs') + text.slice(1);
const hashOf = (body: object): string => createHash('sha256').update(JSON.stringify(body, Object.keys(body).sort())).digest('hex');

function textOf(input: CashInHand, tenancy: CashTenancy | null): { cs: string; en: string } {
  if (input.purpose === 'to_bank' || input.purpose === 'from_bank') return TO_BANK[input.purpose];
  const flat = tenancy!;
  const about = input.message?.trim() ? `, ${input.message.trim()}` : '';
  if (input.purpose === 'deposit') return { cs: `jistota, byt ${flat.unitCode}, smlouva ${flat.number}${about}`, en: `deposit, flat ${flat.unitCode}, contract ${flat.number}${about}` };
  if (input.purpose === 'deposit_return') return { cs: `vrácená jistota, byt ${flat.unitCode}, smlouva ${flat.number}${about}`, en: `deposit returned, flat ${flat.unitCode}, contract ${flat.number}${about}` };
  if (input.purpose === 'refund') return { cs: `vrácený přeplatek, byt ${flat.unitCode}, smlouva ${flat.number}${about}`, en: `overpayment returned, flat ${flat.unitCode}, contract ${flat.number}${about}` };
  return { cs: `nájem a služby, byt ${flat.unitCode}, smlouva ${flat.number}, VS ${flat.variableSymbol}${about}`, en: `rent and services, flat ${flat.unitCode}, contract ${flat.number}, VS ${flat.variableSymbol}${about}` };
}
