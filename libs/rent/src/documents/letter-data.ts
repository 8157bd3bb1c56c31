import { Injectable } from '@nestjs/common';
import { DocumentsService, sumHalere, type PaperParty } from '#documents';
import { addDays, addMonths, halere, nextWorkingDay, refuse, type Halere, type Id, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { ArrearsCase } from '../arrears-case';
import { ArrearsService } from '../arrears.service';
import { DepositsService } from '../deposits.service';
import { depositInterest } from '../domain/deposits/deposit-interest';
import { groupBy } from '../settlement.service';
import { parameterOn } from '../store/arrears.repository';
import { debtorsOf, letterDays } from '../store/breach.repository';
import { depositRates } from '../store/deposits.repository';
import { paidByMonth } from '../store/money-view.repository';
import { runningPlans, type WholePlan } from '../store/plans.repository';
import { debtStatus, statementMonths, usedOfDeposit } from '../store/statement.repository';
import type { CallToPaySnapshot, DebtRecognitionSnapshot, DepositSettlementSnapshot, NoDebtSnapshot, RentStatementSnapshot, RepaymentAgreementSnapshot } from './debt-letters-snapshot';
import { familyLetter, payeeOf, person } from './family-letter';
import { instalmentsOnPaper } from './instalment-parts';
import type { LetterRefusal } from './letter-sentences';
import type { OwedMonth } from './letters-snapshot';
import { owedMonths, type OwedAmount } from './owed-months';

/** How far back a statement reaches. */
const STATEMENT_MONTHS = 12;

const refuseLetter = (code: LetterRefusal, params: Readonly<Record<string, string | number>> = {}): never => refuse<LetterRefusal>(code, params);

/** What each paper about money would say today. Refuses when it cannot be issued; writes nothing. */
@Injectable()
export class LetterData {
  constructor(
    private readonly documents: DocumentsService,
    private readonly arrears: ArrearsService,
    private readonly deposits: DepositsService,
  ) {}

  /** @throws Refused letter_nothing_charged */
  async rentStatement(tx: Tx, tenancyId: Id): Promise<RentStatementSnapshot> {
    const { head } = await familyLetter(tx, this.documents, tenancyId);
    const all = await statementMonths(tx, tenancyId);
    const last = all.at(-1)?.month ?? refuseLetter('letter_nothing_charged');
    const from = addMonths(last, 1 - STATEMENT_MONTHS);
    const shown = all.filter((each) => each.month >= from);
    const payments = groupBy(await paidByMonth(tx, tenancyId), (each) => each.month);
    const { credit } = await debtStatus(tx, tenancyId);
    const known = (rows: typeof all): Halere => sumHalere(rows.filter((each) => each.isKnown).map((each) => each.open));
    return {
      ...head,
      from: shown[0]!.month,
      to: last,
      months: shown.map((each) => ({ ...each, payments: (payments.get(each.month) ?? []).map(({ receivedOn, payer, amount, because }) => ({ receivedOn, payer, amount, because })) })),
      openBefore: known(all.filter((each) => each.month < from)),
      open: known(all),
      credit,
    };
  }

  /** After a person and a reminder; never shorter than the law's days. @throws Refused arrears_*, letter_reminder_first, letter_human_first, letter_benefit_in_transit, letter_period_too_short */
  async callToPay(tx: Tx, tenancyId: Id): Promise<CallToPaySnapshot> {
    const owed = await this.arrears.owedToday(tx, tenancyId);
    if (owed.pause !== null) refuse('arrears_paused', { date: owed.pause.pausedTo });
    if (owed.arrears.inTransit > 0) refuseLetter('letter_benefit_in_transit');
    const since = owed.arrears.oldestDueOn!;
    if (!(await this.arrears.spokenSince(tx, tenancyId, since))) refuseLetter('letter_human_first');
    if (!(await this.arrears.remindedSince(tx, tenancyId, since))) refuseLetter('letter_reminder_first');
    if (owed.next.reason === 'done_today') refuse('arrears_one_step_a_day');
    const { facts, agency, head } = await familyLetter(tx, this.documents, tenancyId);
    const periodDays = (await letterDays(tx)).callToPay;
    const least = await parameterOn(tx, 'call_to_pay_least_days', tx.today);
    if (periodDays < least) refuseLetter('letter_period_too_short', { days: least });
    const months = await owedMonths(tx, tenancyId, facts.creditor, withoutPlan(owed));
    const payee = await payeeOf(tx, facts, agency);
    return {
      ...head,
      months,
      periodDays,
      payBy: nextWorkingDay(addDays(tx.today, periodDays)),
      payment: { ...payee, amount: sumHalere(months.map((each) => each.owed)), variableSymbol: facts.variableSymbol, specificSymbol: null, message: `Nedoplatek ${facts.unitCode}` },
    };
  }

  /** @throws Refused letter_plan_missing */
  async repaymentAgreement(tx: Tx, tenancyId: Id): Promise<RepaymentAgreementSnapshot> {
    const plan = (await runningPlans(tx, [tenancyId]))[0] ?? refuseLetter('letter_plan_missing');
    const { facts, agency, head } = await familyLetter(tx, this.documents, tenancyId);
    const payee = await payeeOf(tx, facts, agency);
    return {
      ...head,
      debtors: await this.debtors(tx, tenancyId, head.address),
      agreedOn: plan.agreedOn,
      asOf: plan.agreedOn,
      months: planMonths(plan),
      total: plan.total,
      includesInterest: plan.includesInterest,
      toleranceDays: plan.toleranceDays,
      mayLoseInstalments: plan.mayLoseInstalments,
      instalments: instalmentsOnPaper(plan.total, plan.instalments),
      payment: { ...payee, amount: plan.instalments[0]!.amount, variableSymbol: plan.symbol, specificSymbol: null, message: `Splatka ${facts.unitCode}` },
    };
  }

  /** What is overdue today; under a plan, what it covers. @throws Refused arrears_nothing_owed */
  async debtRecognition(tx: Tx, tenancyId: Id): Promise<DebtRecognitionSnapshot> {
    const owed = await this.arrears.owedToday(tx, tenancyId);
    const { facts, head } = await familyLetter(tx, this.documents, tenancyId);
    const months = await owedMonths(tx, tenancyId, facts.creditor, owed.arrears.byMonth);
    return { ...head, debtors: await this.debtors(tx, tenancyId, head.address), months, total: owed.arrears.amount };
  }

  /** @throws Refused letter_something_open, letter_recourse_open, letter_month_unknown */
  async noDebt(tx: Tx, tenancyId: Id): Promise<NoDebtSnapshot> {
    const { head } = await familyLetter(tx, this.documents, tenancyId);
    const { open, credit, recourse, unknownMonth, paidThrough } = await debtStatus(tx, tenancyId);
    if (unknownMonth !== null) refuseLetter('letter_month_unknown', { month: unknownMonth });
    if (open > 0) refuseLetter('letter_something_open', { openAmount: open });
    if (recourse > 0) refuseLetter('letter_recourse_open', { openAmount: recourse });
    return { ...head, paidThrough, credit };
  }

  /** @throws Refused letter_deposit_not_settled */
  async depositSettlement(tx: Tx, tenancyId: Id): Promise<DepositSettlementSnapshot> {
    const deposit = await this.deposits.view(tx, tenancyId);
    const settlement = deposit?.settlement ?? refuseLetter('letter_deposit_not_settled');
    const { head } = await familyLetter(tx, this.documents, tenancyId);
    const own = deposit!.movements.filter((each) => !each.isReversed && each.reversesMovementId === null);
    const before = own.filter((each) => each.settlementId === null && each.kind === 'paid');
    const interest = depositInterest(before, { contractPercent: deposit!.interestPercent, dated: await depositRates(tx) }, settlement.settledOn);
    return {
      ...head,
      holder: deposit!.holder,
      settledOn: settlement.settledOn,
      endedOn: deposit!.ground.endedOn!,
      payments: before.map((each) => ({ paidOn: each.movedOn, amount: each.amount })),
      held: settlement.held,
      periods: 'refused' in interest || settlement.interest === 0 ? [] : interest.periods,
      interest: settlement.interest,
      used: await usedOfDeposit(tx, settlement.id),
      usedTotal: settlement.used,
      toReturn: settlement.toReturn,
    };
  }

  private async debtors(tx: Tx, tenancyId: Id, address: string): Promise<PaperParty[]> {
    return (await debtorsOf(tx, tenancyId)).map(({ name, birthDate }) => ({ ...person(name, address), birthDate }));
  }
}

/** What the ladder asks for: a kept plan's debts are not called for. */
function withoutPlan(owed: ArrearsCase): readonly OwedAmount[] {
  if (owed.inPlan === 0) return owed.arrears.byMonth;
  const planned = new Map<Month, number>();
  for (const debt of owed.plan!.plan.debts) planned.set(debt.month, (planned.get(debt.month) ?? 0) + debt.open);
  return owed.arrears.byMonth.map((each) => ({ ...each, amount: halere(Math.max(0, each.amount - (planned.get(each.month) ?? 0))) })).filter((each) => each.amount > 0);
}

/** The debts of a plan by month, as they stood when it was agreed. */
function planMonths(plan: WholePlan): OwedMonth[] {
  return [...groupBy(plan.debts, (debt) => debt.month)].map(([month, group]) => {
    const owed = sumHalere(group.map((debt) => debt.amount));
    return { month, dueOn: group[0]!.dueOn, charged: owed, paid: halere(0), owed };
  });
}
