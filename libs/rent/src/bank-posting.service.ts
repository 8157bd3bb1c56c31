import { Injectable } from '@nestjs/common';
import { addHalere, formatKoruna, halere, negate, newId, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { LedgerService, credit, debit, type Posting } from '#ledger';
import type { Tx } from '#platform';
import { AsideMoney, type AsideUse } from './bank-aside';
import { heldOf, moveHeld } from './bank-held';
import { BankImportService, type GuessedLine } from './bank-import.service';
import { BankWayBack } from './bank-way-back';
import type { DepositMoney } from './deposit-books';
import { DepositsService } from './deposits.service';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import type { Guess } from './domain/bank/piles';
import { PaymentsService, type PaymentToRecord } from './payments.service';
import { PayoutsService } from './payouts.service';
import { BankBatchRow, BankLineRow, type BankPostingKind } from './store/bank.entity';
import { inSlices, together } from './slices';
import { lockTenancies } from './store/settlement.repository';
import { insertPostings, linesForPosting, markLines } from './store/bank.repository';
import { paymentToReturn } from './store/bank-facts.repository';
import type { PaymentPayer } from './store/rent.entity';

export interface Share {
  readonly tenancyId: Id;
  /** Above zero, also for a returned payment. */
  readonly amount: Halere;
}

/** What a person decided about one line; `guess` when it is the guess itself, which then need not be made again. */
export type LineDecision = (
  /** `restAside`: what the shares leave of the line waits among unknown money; otherwise they must make it up. */
  | { readonly lineId: Id; readonly as: 'tenancies'; readonly shares: readonly Share[]; readonly restAside?: boolean }
  | { readonly lineId: Id; readonly as: 'payout'; readonly payoutId: Id | null }
  /** Money of a deposit, the whole line: a tenancy's, or the agency's at an owner (the owner contract). */
  | { readonly lineId: Id; readonly as: 'deposit'; readonly depositId: Id | null }
  /** Nobody knows yet (suspense), or it is no rent at all (not_rent): booked to the suspense account, visible until settled. */
  | { readonly lineId: Id; readonly as: 'suspense' | 'not_rent' }
) & { readonly guess?: Guess };

type NewPosting = Parameters<typeof insertPostings>[1][number];

/** The bank of state offices is the Czech National Bank: what comes from it is a benefit. */
const STATE_BANK = '0710';

/** Books what a person confirmed, and takes it back (`BankWayBack`): one line, or everything confirmed in one go. */
@Injectable()
export class BankPostingService {
  private readonly aside = new AsideMoney();
  private readonly wayBack: BankWayBack;

  constructor(
    private readonly ledger: LedgerService,
    private readonly payments: PaymentsService,
    private readonly payouts: PayoutsService,
    private readonly imports: BankImportService,
    private readonly deposits: DepositsService,
  ) {
    this.wayBack = new BankWayBack(ledger, payments, payouts, deposits, this.aside);
  }

  /** From now on money of a line that this context uses cannot be booked elsewhere, nor the line taken back. */
  watchAside(use: AsideUse): void {
    this.aside.watch(use);
  }

  /** What nobody has used of lines that wait among unknown money; a line that does not is missing. */
  leftAside(tx: Tx, lineIds: readonly Id[]): Promise<Map<Id, Halere>> {
    return this.aside.left(tx, lineIds);
  }

  /**
   * Books the chosen lines as one batch. Lines not chosen stay as they are.
   * @throws Refused bank_line_*, bank_lines_none_chosen, bank_share*, bank_returned_*, bank_payout_*, payment_*, payout_*
   */
  async postLines(tx: Tx, decisions: readonly LineDecision[]): Promise<BankBatchRow> {
    if (decisions.length === 0) refuse<BankImportRefusal>('bank_lines_none_chosen', {}, 'lines');
    const { lines, left } = await this.openLines(tx, decisions);
    const guesses = await this.guessesOf(tx, decisions, lines);
    await this.openBooks(tx, [...lines.values()]);
    const batch: BankBatchRow = { agencyId: tx.agencyId, id: newId(), postedAt: tx.now, postedBy: tx.actor.accountId, undoneAt: null, undoneBy: null };
    await tx.insert(BankBatchRow, batch);
    const rests = decisions.filter((decision) => restOf(decision, left) !== 0).map(({ lineId }) => lineId);
    const postings = [
      ...(await this.putRestsAside(tx, batch.id, rests, lines, guesses)),
      ...(await this.receive(tx, batch.id, decisions, lines, left, guesses)),
      ...(await this.giveBack(tx, batch.id, decisions, lines, guesses)),
      ...(await this.sendOut(tx, batch.id, decisions, lines, guesses)),
      ...(await this.moveDeposits(tx, batch.id, decisions, lines, guesses)),
      ...(await this.putAside(tx, batch.id, decisions, lines, guesses)),
    ];
    await insertPostings(tx, postings);
    const waits = new Set([...rests, ...decisions.filter(({ as }) => as === 'suspense').map(({ lineId }) => lineId)]);
    await markLines(tx, decisions.filter(({ lineId }) => !waits.has(lineId)).map(({ lineId }) => lineId), 'posted');
    await markLines(tx, [...waits], 'suspense');
    await tx.audit('postBankLines', 'BankBatch', batch.id, { lines: decisions.length });
    return batch;
  }

  /** The decisions that the guesses make for every certain line of a statement. */
  async certainOf(tx: Tx, statementId: Id): Promise<LineDecision[]> {
    return this.certainAmong(await this.imports.guessedLines(tx, statementId));
  }

  /** The same of some lines, as they were guessed. */
  certainAmong(lines: readonly GuessedLine[]): LineDecision[] {
    return lines.flatMap(({ line, guess }): LineDecision[] => {
      if (line.state !== 'open' || guess?.pile !== 'certain') return [];
      if (guess.payoutId !== null) return [{ lineId: line.id, as: 'payout', payoutId: guess.payoutId, guess }];
      if (guess.depositId !== null) return [{ lineId: line.id, as: 'deposit', depositId: guess.depositId, guess }];
      return [{ lineId: line.id, as: 'tenancies', shares: guess.shares.map((share) => ({ ...share, amount: halere(Math.abs(share.amount)) })), guess }];
    });
  }

  private async guessesOf(tx: Tx, decisions: readonly LineDecision[], lines: ReadonlyMap<Id, BankLineRow>): Promise<Map<Id, Guess | null>> {
    const known = new Map<Id, Guess | null>(decisions.flatMap(({ lineId, guess }) => (guess ? [[lineId, guess]] : [])));
    for (const { line, guess } of await this.imports.guess(tx, [...lines.values()].filter((line) => !known.has(line.id)))) known.set(line.id, guess);
    return known;
  }

  /** The lines, locked, and what of each may still be booked. */
  private async openLines(tx: Tx, decisions: readonly LineDecision[]): Promise<{ lines: Map<Id, BankLineRow>; left: Map<Id, Halere> }> {
    const lines = new Map((await linesForPosting(tx, decisions.map(({ lineId }) => lineId))).map((line) => [line.id, line]));
    const chosen = new Set<Id>();
    for (const { lineId, as } of decisions) {
      const line = lines.get(lineId) ?? refuse<BankImportRefusal>('bank_line_unknown', {}, 'lineId');
      const { position } = line;
      if (chosen.has(lineId)) refuse<BankImportRefusal>('bank_line_chosen_twice', { position });
      chosen.add(lineId);
      if (line.state === 'posted' || (line.state === 'suspense' && (as === 'suspense' || as === 'not_rent'))) refuse<BankImportRefusal>('bank_line_not_open', { position });
      if (line.amount === 0 && as !== 'not_rent') refuse<BankImportRefusal>('bank_line_no_money', { position });
    }
    const aside = await this.aside.left(tx, [...lines.values()].filter((line) => line.state === 'suspense').map((line) => line.id));
    const left = new Map([...lines.values()].map((line) => [line.id, aside.get(line.id) ?? line.amount]));
    for (const { lineId, as } of decisions) {
      const { position, amount } = lines.get(lineId)!;
      // Part of money that came may be split further; anything else takes the line as the bank has it.
      if (left.get(lineId) !== amount && (as !== 'tenancies' || amount < 0)) refuse<BankImportRefusal>('bank_line_partly_used', { position, leftAmount: left.get(lineId)! });
    }
    return { lines, left };
  }

  /** The books of an account begin with the opening balance of its first statement. */
  private async openBooks(tx: Tx, lines: readonly BankLineRow[]): Promise<void> {
    const rows = await tx.rows<{ bankAccountId: Id; opening: Halere; bookedOn: IsoDate }>(
      `SELECT DISTINCT ON (s.bank_account_id) s.bank_account_id, s.opening, coalesce(s.period_from, s.period_to) AS booked_on FROM money.bank_statement s
       WHERE s.agency_id = $1 AND s.bank_account_id = ANY ($2) AND s.opening IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM money.entry e WHERE e.agency_id = $1 AND e.cause_kind = 'opening' AND e.cause_id = s.bank_account_id)
       ORDER BY s.bank_account_id, s.period_to, s.id`,
      [tx.agencyId, [...new Set(lines.map((line) => line.bankAccountId))]],
    );
    const postings = rows
      .filter((row) => row.opening !== 0)
      .map(({ bankAccountId, opening, bookedOn }): Posting => ({
        bookedOn,
        cause: { kind: 'opening', id: bankAccountId },
        text: 'Počáteční zůstatek účtu',
        lines: [debit('bank', bankAccountId, opening), credit('opening', tx.agencyId, opening)],
      }));
    await this.ledger.postAll(tx, postings);
  }

  /** A line that is split only in part goes among unknown money whole first: its parts are taken from there, the rest stays. */
  private async putRestsAside(tx: Tx, batchId: Id, rests: readonly Id[], lines: Map<Id, BankLineRow>, guesses: ReadonlyMap<Id, Guess | null>): Promise<NewPosting[]> {
    const open = rests.filter((lineId) => lines.get(lineId)!.state === 'open');
    const postings = await this.putAside(tx, batchId, open.map((lineId) => ({ lineId, as: 'suspense' })), lines, guesses);
    for (const lineId of open) lines.set(lineId, { ...lines.get(lineId)!, state: 'suspense' });
    return postings;
  }

  private async receive(tx: Tx, batchId: Id, decisions: readonly LineDecision[], lines: ReadonlyMap<Id, BankLineRow>, left: ReadonlyMap<Id, Halere>, guesses: ReadonlyMap<Id, Guess | null>): Promise<NewPosting[]> {
    const wanted = decisions.flatMap((decision) => {
      const line = lines.get(decision.lineId)!;
      if (decision.as !== 'tenancies' || line.amount < 0) return [];
      checkShares(line, decision.shares, left.get(line.id)!, decision.restAside ?? false);
      // The last part of a line may go to whom it gave a part before; asked twice, the second finds nothing left.
      const isLast = line.state === 'suspense' && decision.restAside !== true;
      return decision.shares.map((share) => ({ line, share, isLast }));
    });
    // All rows are locked first and in one order; then the payments of one tenancy go together, and while the database writes some the next are computed.
    await lockTenancies(tx, wanted.map(({ share }) => share.tenancyId));
    const parts = together(wanted, ({ share }) => share.tenancyId);
    const payments = await inSlices(parts, async ([part]) => this.payments.recordPayments(tx, part!.map(({ line, share, isLast }) => paymentOf(line, share, isLast))), 1);
    return parts.flat().map(({ line, share }, index) => {
      const guess = guesses.get(line.id);
      const because = guess?.shares.some((each) => each.tenancyId === share.tenancyId) ? { reason: guess.reason, ruleId: guess.ruleId } : BY_HAND;
      return posting(batchId, line, 'payment', share.amount, { tenancyId: share.tenancyId, paymentId: payments[index]!.id, entryId: payments[index]!.entryId, ...because });
    });
  }

  /** Money taken back by the bank: the payment it belonged to is reversed on the day of this line. */
  private async giveBack(tx: Tx, batchId: Id, decisions: readonly LineDecision[], lines: ReadonlyMap<Id, BankLineRow>, guesses: ReadonlyMap<Id, Guess | null>): Promise<NewPosting[]> {
    const postings: NewPosting[] = [];
    for (const decision of decisions) {
      const line = lines.get(decision.lineId)!;
      if (decision.as !== 'tenancies' || line.amount > 0) continue;
      const { position } = line;
      if (decision.shares.length !== 1) refuse<BankImportRefusal>('bank_returned_one_tenancy', { position });
      const amount = negate(line.amount);
      checkShares(line, decision.shares, amount);
      const [{ tenancyId }] = decision.shares as [Share];
      const found = (await paymentToReturn(tx, tenancyId, amount, line.bookedOn)) ?? refuse<BankImportRefusal>('bank_returned_not_found', { position });
      const [entryId] = await this.payments.reversePayments(tx, [found.paymentId], 'bank_line', line.bookedOn);
      // The mirror moved the account on which the payment was held; the line itself may stand on the other one.
      await moveHeld(tx, this.ledger, line, found.heldInSuspense ? 'suspense' : 'bank', heldOf(line), amount);
      postings.push(posting(batchId, line, 'returned', line.amount, { tenancyId, paymentId: found.paymentId, entryId: entryId!, reason: guesses.get(line.id)?.reason === 'returned_payment' ? 'returned_payment' : 'by_hand' }));
    }
    return postings;
  }

  private async sendOut(tx: Tx, batchId: Id, decisions: readonly LineDecision[], lines: ReadonlyMap<Id, BankLineRow>, guesses: ReadonlyMap<Id, Guess | null>): Promise<NewPosting[]> {
    const postings: NewPosting[] = [];
    for (const decision of decisions) {
      if (decision.as !== 'payout') continue;
      const line = lines.get(decision.lineId)!;
      const { position, amount, bankAccountId, bookedOn } = line;
      if (amount > 0) refuse<BankImportRefusal>('bank_payout_incoming', { position });
      const payoutId = decision.payoutId ?? refuse<BankImportRefusal>('bank_payout_missing', { position }, 'payoutId');
      const payout = await this.payouts.close(tx, payoutId, { bankLineId: line.id, bankAccountId, amount, bookedOn, held: heldOf(line) });
      const guess = guesses.get(line.id);
      postings.push(posting(batchId, line, 'payout', amount, { payoutId, entryId: payout.paidEntryId, ...(guess?.payoutId === payoutId ? { reason: guess.reason, ruleId: guess.ruleId } : BY_HAND) }));
    }
    return postings;
  }

  /** A deposit gets or gives the whole line. At an owner it is the other way round: money out raises it. */
  private async moveDeposits(tx: Tx, batchId: Id, decisions: readonly LineDecision[], lines: ReadonlyMap<Id, BankLineRow>, guesses: ReadonlyMap<Id, Guess | null>): Promise<NewPosting[]> {
    const postings: NewPosting[] = [];
    for (const decision of decisions) {
      if (decision.as !== 'deposit') continue;
      const line = lines.get(decision.lineId)!;
      const depositId = decision.depositId ?? refuse<BankImportRefusal>('bank_deposit_missing', { position: line.position }, 'depositId');
      const money: DepositMoney = {
        depositId, amount: halere(Math.abs(line.amount)), movedOn: line.bookedOn, source: 'bank_line', sourceId: line.id, where: { kind: heldOf(line), ownerId: line.bankAccountId },
      };
      const atOwner = (await this.deposits.view(tx, depositId))?.ground.side === 'owner';
      const movement = line.amount > 0 === !atOwner ? await this.deposits.receive(tx, money) : await this.deposits.giveBack(tx, money);
      const guess = guesses.get(line.id);
      postings.push(posting(batchId, line, 'deposit', line.amount, { depositMovementId: movement.id, entryId: movement.entryId, reason: guess?.depositId === depositId ? guess.reason : 'by_hand' }));
    }
    return postings;
  }

  private async putAside(tx: Tx, batchId: Id, decisions: readonly LineDecision[], lines: ReadonlyMap<Id, BankLineRow>, guesses: ReadonlyMap<Id, Guess | null>): Promise<NewPosting[]> {
    const aside = decisions.flatMap(({ lineId, as }) => (as === 'suspense' || as === 'not_rent' ? [{ line: lines.get(lineId)!, as }] : []));
    const withMoney = aside.filter(({ line }) => line.amount !== 0);
    const entryIds = await this.ledger.postAll(
      tx,
      withMoney.map(({ line, as }) => ({
        bookedOn: line.bookedOn,
        cause: { kind: 'bank_line' as const, id: line.id },
        text: as === 'suspense' ? 'Nevyjasněný pohyb na účtu' : 'Pohyb na účtu, který není nájem',
        lines: [debit('bank', line.bankAccountId, line.amount), credit('suspense', line.bankAccountId, line.amount)],
      })),
    );
    const entryOf = new Map(withMoney.map(({ line }, index) => [line.id, entryIds[index]!]));
    return aside.map(({ line, as }) => {
      const guess = guesses.get(line.id);
      const because = as === 'not_rent' && guess?.notRent ? { reason: guess.reason, ruleId: guess.ruleId } : BY_HAND;
      return posting(batchId, line, as, line.amount, { entryId: entryOf.get(line.id) ?? null, ...because });
    });
  }

  /** Takes back what a line was booked as last; a line understood from suspense goes back there. @throws Refused bank_line_unknown, bank_line_not_posted, payment_*, payout_* */
  reverseLine(tx: Tx, lineId: Id): Promise<BankLineRow> {
    return this.wayBack.ofLine(tx, lineId);
  }

  /** Takes back everything that was confirmed in one go. @throws Refused bank_batch_unknown, bank_batch_undone, bank_batch_month_closed, bank_batch_built_upon */
  undoBatch(tx: Tx, batchId: Id): Promise<BankBatchRow> {
    return this.wayBack.ofBatch(tx, batchId);
  }
}

const BY_HAND = { reason: 'by_hand', ruleId: null } as const;
const payerOf = (line: BankLineRow): PaymentPayer => (line.counterBank === STATE_BANK ? 'benefit_office' : 'household');

function paymentOf(line: BankLineRow, { tenancyId, amount }: Share, isFurtherPart: boolean): PaymentToRecord {
  const { id, bookedOn, message, specificSymbol } = line;
  return { tenancyId, source: 'bank_line', sourceId: id, amount, receivedOn: bookedOn, paidTo: 'agency', payer: payerOf(line), message, specificSymbol, held: heldOf(line), isFurtherPart };
}

function posting(batchId: Id, line: BankLineRow, kind: BankPostingKind, amount: Halere, of: Partial<NewPosting> & Pick<NewPosting, 'reason'>): NewPosting {
  return { batchId, lineId: line.id, kind, amount, tenancyId: null, paymentId: null, payoutId: null, depositMovementId: null, entryId: null, ruleId: null, ...of };
}

/** What a decision leaves of money that came; 0 unless it says that a rest may stay. */
function restOf(decision: LineDecision, left: ReadonlyMap<Id, Halere>): number {
  if (decision.as !== 'tenancies' || decision.restAside !== true) return 0;
  return Math.max(0, left.get(decision.lineId)! - decision.shares.reduce((sum, share) => sum + share.amount, 0));
}

function checkShares(line: BankLineRow, shares: readonly Share[], amount: Halere, mayLeaveRest = false): void {
  const { position } = line;
  if (shares.length === 0) refuse<BankImportRefusal>('bank_shares_missing', { position }, 'shares');
  if (shares.some((share) => share.amount <= 0)) refuse<BankImportRefusal>('bank_share_sign', { position }, 'shares');
  if (new Set(shares.map((share) => share.tenancyId)).size < shares.length) refuse<BankImportRefusal>('bank_share_twice', { position }, 'shares');
  const left = amount - addHalere(...shares.map((share) => share.amount));
  if (left < 0 || (left > 0 && !mayLeaveRest)) refuse<BankImportRefusal>('bank_shares_sum', { position, difference: formatKoruna(halere(left), 'cs') }, 'shares');
}
