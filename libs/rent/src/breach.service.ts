import { Injectable } from '@nestjs/common';
import { DocumentsService, sumHalere, type DocumentRow } from '#documents';
import { addHalere, halere, newId, refuse, type Halere, type Id, type IsoDate, type Language } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { ArrearsService } from './arrears.service';
import { breachCallTemplate } from './documents/breach-call.document';
import type { BreachCallSnapshot } from './documents/debt-letters-snapshot';
import { familyLetter, payeeOf } from './documents/family-letter';
import type { LetterRefusal } from './documents/letter-sentences';
import { owedMonths } from './documents/owed-months';
import { partOf } from './domain/allocation';
import { inTransitUntil } from './domain/arrears';
import { seriousBreach, type SeriousBreachGate } from './domain/serious-breach';
import { viewOf } from './plans.service';
import { groupBy } from './settlement.service';
import { overdueDebts, parameterOn, tenancyFigures, type OverdueRow } from './store/arrears.repository';
import { BreachCallDebtRow, BreachCallPaperRow, BreachCallRow, type DeliveryWay } from './store/breach.entity';
import { debtorsOf, letterDays, standingCalls, type DebtorRow, type StandingCall } from './store/breach.repository';
import { runningPlans } from './store/plans.repository';
import { lockTenancies } from './store/settlement.repository';

type Code = LetterRefusal | 'unknown_id';

export interface BreachView {
  readonly gate: SeriousBreachGate;
  readonly calls: readonly StandingCall[];
}

/** The gate of § 2291 of one tenancy, the written call and its delivery to everybody. No notice is ever given here. */
@Injectable()
export class BreachService {
  constructor(
    private readonly db: Database,
    private readonly arrears: ArrearsService,
    private readonly documents: DocumentsService,
  ) {}

  /** @throws Refused unknown_id */
  async view(tx: Tx, tenancyId: Id): Promise<BreachView> {
    const figures = (await tenancyFigures(tx, [tenancyId])).get(tenancyId) ?? refuse<Code>('unknown_id', {}, 'tenancyId');
    const calls = await standingCalls(tx, tenancyId);
    const gate = seriousBreach({
      asOf: tx.today,
      owed: sumHalere((await this.dueAndUnpaid(tx, tenancyId)).map((debt) => debt.open)),
      monthlySum: addHalere(figures.monthlyRent, figures.monthlyServices),
      seriousMonths: await parameterOn(tx, 'serious_breach_months', tx.today),
      debtors: await debtorsOf(tx, tenancyId),
      calls: calls.map((call) => ({ ...call, deliveries: call.papers.flatMap(({ memberId, deliveredOn }) => (deliveredOn === null ? [] : [{ memberId, deliveredOn }])) })),
    });
    return { gate, calls };
  }

  /** Whether a call may be sent today; its gate, or the reason why not. @throws Refused letter_breach_too_little, letter_call_stands, letter_human_first, arrears_* */
  async callDue(tx: Tx, tenancyId: Id): Promise<SeriousBreachGate> {
    const owed = await this.arrears.owedToday(tx, tenancyId);
    if (owed.figures.quietMode) refuse('arrears_quiet_mode');
    if (owed.pause !== null) refuse('arrears_paused', { date: owed.pause.pausedTo });
    if (owed.next.reason === 'done_today') refuse('arrears_one_step_a_day');
    const { gate, calls } = await this.view(tx, tenancyId);
    // A second call would start the period anew: whoever wants that withdraws the first.
    const standing = calls.find((call) => call.stillUnpaid >= gate.owed.needed);
    if (standing) refuse<Code>('letter_call_stands', { sentOn: standing.sentOn });
    if (!gate.owed.met) refuse<Code>('letter_breach_too_little', { owedAmount: gate.owed.found, neededAmount: gate.owed.needed });
    if (owed.arrears.inTransit > 0) refuse<Code>('letter_benefit_in_transit');
    if (!(await this.arrears.spokenSince(tx, tenancyId, owed.arrears.oldestDueOn!))) refuse<Code>('letter_human_first');
    return gate;
  }

  /**
   * Issues one paper for each who owes the rent and remembers the call. The period begins when the last of them has it.
   * @throws Refused the codes of `callDue`, letter_nobody_named, letter_account_missing, arrears_one_step_a_day
   */
  sendCall(actor: Actor, input: { readonly tenancyId: Id; readonly language?: Language | null }): Promise<BreachView> {
    return this.db.write(actor, async (tx) => {
      await this.sendCallIn(tx, input);
      return this.view(tx, input.tenancyId);
    });
  }

  async sendCallIn(tx: Tx, input: { readonly tenancyId: Id; readonly language?: Language | null }): Promise<DocumentRow[]> {
    await lockTenancies(tx, [input.tenancyId]);
    await this.callDue(tx, input.tenancyId);
    return this.issue(tx, input.tenancyId, input.language ?? null);
  }

  /** It reached one of them. A mistaken day is written again; null takes the delivery back. @throws Refused unknown_id, letter_delivery_day */
  recordDelivery(actor: Actor, input: { readonly paperId: Id; readonly delivery: { readonly on: IsoDate; readonly way: DeliveryWay; readonly proof: string | null } | null }): Promise<BreachView> {
    return this.db.write(actor, async (tx) => {
      const paper = (await tx.get(BreachCallPaperRow, input.paperId)) ?? refuse<Code>('unknown_id', {}, 'paperId');
      const call = (await tx.get(BreachCallRow, paper.callId))!;
      const { delivery } = input;
      if (delivery !== null && (delivery.on < call.sentOn || delivery.on > tx.today)) refuse<Code>('letter_delivery_day', { sentOn: call.sentOn }, 'deliveredOn');
      await tx.update(BreachCallPaperRow, paper.id, { deliveredOn: delivery?.on ?? null, way: delivery?.way ?? null, proof: delivery?.proof ?? null, recordedBy: tx.actor.accountId });
      await tx.audit('recordDelivery', 'BreachCall', call.id, { memberId: paper.memberId, on: delivery?.on ?? null, way: delivery?.way ?? null });
      return this.view(tx, call.tenancyId);
    });
  }

  private async issue(tx: Tx, tenancyId: Id, wanted: Language | null): Promise<DocumentRow[]> {
    const debts = await this.dueAndUnpaid(tx, tenancyId);
    const debtors = await debtorsOf(tx, tenancyId);
    const { snapshot, language } = await this.snapshot(tx, tenancyId, debts);
    const callId = newId();
    const papers: { debtor: DebtorRow; document: DocumentRow }[] = [];
    for (const debtor of debtors) {
      const document = await this.documents.issue(tx, breachCallTemplate, { language: wanted ?? language, subject: { type: 'tenancy', id: tenancyId }, snapshot: { ...snapshot, receiver: debtor.name } });
      papers.push({ debtor, document });
    }
    const act = await this.arrears.recordLetter(tx, { tenancyId, step: 'breach_call', months: snapshot.months.map((each) => each.month), documentId: papers[0]!.document.id });
    await tx.insert(BreachCallRow, { id: callId, tenancyId, actId: act.id, sentOn: tx.today, periodDays: snapshot.periodDays, asked: snapshot.payment.amount });
    await tx.insert(BreachCallDebtRow, debts.map((debt) => ({ id: newId(), callId, chargeId: debt.chargeId, amount: debt.open })));
    await tx.insert(BreachCallPaperRow, papers.map(({ debtor, document }) => ({ id: newId(), callId, memberId: debtor.memberId, documentId: document.id, deliveredOn: null, way: null, proof: null, recordedBy: null })));
    return papers.map((each) => each.document);
  }

  private async snapshot(tx: Tx, tenancyId: Id, debts: readonly OverdueRow[]): Promise<{ snapshot: BreachCallSnapshot; language: Language }> {
    const { facts, agency, head } = await familyLetter(tx, this.documents, tenancyId);
    const figures = (await tenancyFigures(tx, [tenancyId])).get(tenancyId)!;
    const seriousMonths = await parameterOn(tx, 'serious_breach_months', tx.today);
    const byMonth = [...groupBy(debts, (debt) => debt.month)].map(([month, group]) => ({ month, dueOn: group[0]!.dueOn, amount: sumHalere(group.map((debt) => debt.open)) }));
    const amount: Halere = sumHalere(byMonth.map((each) => each.amount));
    const payee = await payeeOf(tx, facts, agency);
    return {
      language: facts.language,
      snapshot: {
        ...head,
        receiver: '',
        months: await owedMonths(tx, tenancyId, facts.creditor, byMonth),
        periodDays: (await letterDays(tx)).breachCall,
        seriousMonths,
        threshold: halere((figures.monthlyRent + figures.monthlyServices) * seriousMonths),
        payment: { ...payee, amount, variableSymbol: facts.variableSymbol, specificSymbol: null, message: `Nedoplatek ${facts.unitCode}` },
      },
    };
  }

  /** Rent and services that are due: neither on their way, nor put into instalments that are kept. */
  private async dueAndUnpaid(tx: Tx, tenancyId: Id): Promise<OverdueRow[]> {
    const [plan] = await runningPlans(tx, [tenancyId]);
    const rests = new Set(plan !== undefined && viewOf(plan, tx.today).standing.state === 'kept' ? plan.debts.map((debt) => debt.chargeId) : []);
    const debts = await overdueDebts(tx, [tenancyId]);
    return debts.filter((debt) => partOf(debt.component) === 'principal' && !rests.has(debt.chargeId) && inTransitUntil(debt) < tx.today);
  }
}
