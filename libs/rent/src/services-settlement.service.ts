import { Injectable } from '@nestjs/common';
import { DocumentsService, type PaymentInstruction } from '#documents';
import { addHalere, halere, isRefusal, monthOf, newId, orRefuse, refusal, refuse, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import { LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { knownPayeeOf } from './documents/family-letter';
import { servicesSettlementTemplate } from './documents/services-settlement.document';
import { chargeLines } from './domain/postings';
import { answerBy, deliverBy, latestDue, lateFine, objectionsUntil, settledPeriod, sharesOfCosts, type Period, type Reading, type ServiceCost, type ServiceShare, type SettlementTerms } from './domain/services/settlement';
import type { SettlementRefusal } from './domain/services/sentences';
import { PaymentsService } from './payments.service';
import { SingleDebtsService } from './single-debts.service';
import { legalValue } from './store/legal.repository';
import { letterFacts } from './store/letters.repository';
import { ServicesSettlementRow, SettlementObjectionRow, SettlementResultRow, type RecordedAmounts, type SettlementLine } from './store/services.entity';
import { advancesOf, householdsOf, lockBuilding, lockSettlement, overlapping, resultsOf, unitsOf, type AdvanceOfTenancy, type SettledHousehold } from './store/services.repository';

export interface DraftSettlement {
  readonly kind: 'computed' | 'recorded';
  readonly buildingId: Id;
  readonly unitId: Id | null;
  readonly periodFrom: IsoDate;
  readonly periodTo: IsoDate;
}

/** What one household would owe or get. */
export interface SettlementPreview {
  readonly household: SettledHousehold;
  readonly lines: readonly SettlementLine[];
  readonly cost: Halere;
  readonly advances: Halere;
  readonly balance: Halere;
}

/** Yearly settlement of services (Act 67/2013): drawn up, issued with its papers and postings, objected to, corrected by another one. */
@Injectable()
export class ServicesSettlementService {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly debts: SingleDebtsService,
    private readonly payments: PaymentsService,
    private readonly documents: DocumentsService,
  ) {}

  /** @throws Refused settlement_period*, settlement_nobody, unknown_id */
  draft(actor: Actor, input: DraftSettlement): Promise<ServicesSettlementRow> {
    return this.db.write(actor, async (tx) => {
      orRefuse(settledPeriod({ from: input.periodFrom, to: input.periodTo }, tx.today, (await this.terms(tx)).periodMonths));
      const row: ServicesSettlementRow = {
        agencyId: tx.agencyId, id: newId(), ...input, costs: [], readings: [], state: 'draft', replacesId: null, reason: null, issuedOn: null, issuedBy: null, createdAt: tx.now, createdBy: tx.actor.accountId,
      };
      if ((await householdsOf(tx, row)).length === 0) refuse<SettlementRefusal>('settlement_nobody', {}, 'buildingId');
      await tx.insert(ServicesSettlementRow, row);
      await tx.audit('draftSettlement', 'ServicesSettlement', row.id, { buildingId: row.buildingId, periodFrom: row.periodFrom, periodTo: row.periodTo });
      return row;
    });
  }

  /** Writes the costs and readings of a draft anew. @throws Refused settlement_not_draft, settlement_cost_twice, settlement_amount, settlement_reading_unknown */
  write(actor: Actor, settlementId: Id, input: { readonly costs: readonly ServiceCost[]; readonly readings: readonly (Reading | RecordedAmounts)[] }): Promise<ServicesSettlementRow> {
    return this.db.write(actor, async (tx) => {
      const row = await this.drafted(tx, settlementId);
      if (input.costs.some((cost) => cost.amount < 0 || cost.others < 0)) refuse<SettlementRefusal>('settlement_amount', {}, 'costs');
      if (new Set(input.costs.map((cost) => cost.service)).size < input.costs.length) refuse<SettlementRefusal>('settlement_cost_twice', {}, 'costs');
      const known = new Set((await householdsOf(tx, row)).map((each) => each.tenancyId));
      if (input.readings.some((reading) => !known.has(reading.tenancyId))) refuse<SettlementRefusal>('settlement_reading_unknown', {}, 'readings');
      await tx.update(ServicesSettlementRow, row.id, { costs: input.costs as ServiceCost[], readings: input.readings as Reading[] });
      await tx.audit('writeSettlement', 'ServicesSettlement', row.id, { costs: input.costs.length });
      return { ...row, ...input };
    });
  }

  /** What issuing would say to each household; the sentence why it cannot be said yet. */
  async preview(tx: Tx, row: ServicesSettlementRow): Promise<SettlementPreview[] | Refusal<SettlementRefusal>> {
    const households = await householdsOf(tx, row);
    const advances = await advancesOf(tx, households.map((each) => each.tenancyId), { from: row.periodFrom, to: row.periodTo });
    if (row.kind === 'recorded') return recordedResults(row, households);
    // Without costs every advance would look like money to give back.
    if (row.costs.length === 0) return refusal('settlement_no_costs', {}, 'costs');
    const shares = sharesOfCosts({ from: row.periodFrom, to: row.periodTo }, row.costs, households, await unitsOf(tx, row), row.readings.filter((reading): reading is Reading => 'service' in reading));
    if (isRefusal(shares)) return shares;
    return households.map((household) => resultOf(household, shares.get(household.tenancyId)!, advances.filter((each) => each.tenancyId === household.tenancyId)));
  }

  /**
   * Issues it: a paper to every household, underpayments become debts, overpayments credits; the one it corrects is taken
   * back in the same act and stays visible. `dueOn` null: the last day of the law.
   * @throws Refused settlement_not_draft, settlement_no_costs, settlement_delivered, settlement_due, settlement_overlaps, settlement_key_empty, settlement_reading_missing
   */
  issue(actor: Actor, settlementId: Id, input: { readonly deliveredOn: IsoDate; readonly dueOn: IsoDate | null }): Promise<ServicesSettlementRow> {
    return this.db.write(actor, async (tx) => {
      const { buildingId } = (await tx.get(ServicesSettlementRow, settlementId)) ?? refuse<SettlementRefusal>('settlement_unknown');
      await lockBuilding(tx, buildingId);
      const row = await this.drafted(tx, settlementId);
      const terms = await this.terms(tx);
      if (input.deliveredOn <= row.periodTo || input.deliveredOn > tx.today) refuse<SettlementRefusal>('settlement_delivered', {}, 'deliveredOn');
      const latest = latestDue(input.deliveredOn, terms);
      const dueOn = input.dueOn ?? latest;
      if (dueOn <= input.deliveredOn || dueOn > latest) refuse<SettlementRefusal>('settlement_due', { latestOn: latest }, 'dueOn');
      const other = await overlapping(tx, row);
      if (other) refuse<SettlementRefusal>('settlement_overlaps', { from: other.periodFrom, to: other.periodTo });
      if (row.replacesId !== null) await this.takeBack(tx, row.replacesId, 'replaced');
      const results = orRefuse<SettlementPreview[]>(await this.preview(tx, row));
      if (results.length === 0) refuse<SettlementRefusal>('settlement_nobody');
      for (const result of results) await this.post(tx, row, result, { deliveredOn: input.deliveredOn, dueOn, terms });
      const issued = { state: 'issued' as const, issuedOn: tx.today, issuedBy: tx.actor.accountId };
      await tx.update(ServicesSettlementRow, row.id, issued);
      await tx.audit('issueSettlement', 'ServicesSettlement', row.id, { households: results.length, replaces: row.replacesId });
      return { ...row, ...issued };
    });
  }

  /** A draft that will replace an issued one, with its costs to begin with. @throws Refused settlement_not_issued, settlement_reason */
  correct(actor: Actor, settlementId: Id, reason: string): Promise<ServicesSettlementRow> {
    return this.db.write(actor, async (tx) => {
      const row = (await lockSettlement(tx, settlementId)) ?? refuse<SettlementRefusal>('settlement_unknown');
      if (row.state !== 'issued') refuse<SettlementRefusal>('settlement_not_issued');
      if (reason.trim() === '') refuse<SettlementRefusal>('settlement_reason', {}, 'reason');
      const [begun] = await tx.find(ServicesSettlementRow, { replacesId: row.id, state: 'draft' });
      if (begun) return begun;
      const next: ServicesSettlementRow = { ...row, id: newId(), state: 'draft', replacesId: row.id, reason: reason.trim(), issuedOn: null, issuedBy: null, createdAt: tx.now, createdBy: tx.actor.accountId };
      await tx.insert(ServicesSettlementRow, next);
      await tx.audit('correctSettlement', 'ServicesSettlement', next.id, { replaces: row.id });
      return next;
    });
  }

  /** Put away: a draft, or an issued one with all it posted taken back. @throws Refused settlement_not_issued, settlement_reason */
  withdraw(actor: Actor, settlementId: Id, reason: string): Promise<ServicesSettlementRow> {
    return this.db.write(actor, async (tx) => {
      const row = (await lockSettlement(tx, settlementId)) ?? refuse<SettlementRefusal>('settlement_unknown');
      if (row.state !== 'draft' && row.state !== 'issued') refuse<SettlementRefusal>('settlement_not_issued');
      if (reason.trim() === '') refuse<SettlementRefusal>('settlement_reason', {}, 'reason');
      if (row.state === 'issued') await this.takeBack(tx, row.id, 'withdrawn');
      await tx.update(ServicesSettlementRow, row.id, { state: 'withdrawn', reason: reason.trim() });
      await tx.audit('withdrawSettlement', 'ServicesSettlement', row.id, {});
      return { ...row, state: 'withdrawn', reason: reason.trim() };
    });
  }

  /** The household objects (§ 8): what it says and until when it must be answered. A late one is kept too, and says that it is late. */
  raiseObjection(actor: Actor, input: { readonly resultId: Id; readonly raisedOn: IsoDate; readonly text: string }): Promise<SettlementObjectionRow> {
    return this.db.write(actor, async (tx) => {
      const result = (await tx.get(SettlementResultRow, input.resultId)) ?? refuse<SettlementRefusal>('settlement_unknown', {}, 'resultId');
      if (input.text.trim() === '') refuse<SettlementRefusal>('settlement_objection_text', {}, 'text');
      if (input.raisedOn < result.deliveredOn || input.raisedOn > tx.today) refuse<SettlementRefusal>('settlement_objection_date', {}, 'raisedOn');
      const row: SettlementObjectionRow = {
        agencyId: tx.agencyId, id: newId(), resultId: result.id, raisedOn: input.raisedOn, text: input.text.trim(), answerBy: answerBy(input.raisedOn, await this.terms(tx)), isLate: input.raisedOn > result.objectionsUntil,
        outcome: null, answer: null, answeredOn: null, recordedBy: tx.actor.accountId, answeredBy: null,
      };
      await tx.insert(SettlementObjectionRow, row);
      await tx.audit('raiseSettlementObjection', 'SettlementResult', result.id, { objectionId: row.id });
      return row;
    });
  }

  /** @throws Refused settlement_objection_unknown, settlement_objection_answered, settlement_objection_text */
  answerObjection(actor: Actor, input: { readonly objectionId: Id; readonly outcome: 'accepted' | 'rejected'; readonly answer: string }): Promise<SettlementObjectionRow> {
    return this.db.write(actor, async (tx) => {
      const [row] = await tx.find(SettlementObjectionRow, { id: input.objectionId }, { lock: 'for update' });
      if (!row) return refuse<SettlementRefusal>('settlement_objection_unknown', {}, 'objectionId');
      if (row.outcome !== null) refuse<SettlementRefusal>('settlement_objection_answered');
      if (input.answer.trim() === '') refuse<SettlementRefusal>('settlement_objection_text', {}, 'answer');
      const answered = { outcome: input.outcome, answer: input.answer.trim(), answeredOn: tx.today, answeredBy: tx.actor.accountId };
      await tx.update(SettlementObjectionRow, row.id, answered);
      await tx.audit('answerSettlementObjection', 'SettlementResult', row.resultId, { objectionId: row.id, outcome: input.outcome });
      return { ...row, ...answered };
    });
  }

  /** The days of the law as of today. */
  async terms(tx: Tx): Promise<SettlementTerms & { readonly periodMonths: number }> {
    const value = (name: string): Promise<number> => legalValue(tx, `settlement_${name}`, tx.today);
    return {
      deliveryMonths: await value('delivery_months'), paymentMonths: await value('payment_months'), objectionDays: await value('objection_days'), answerDays: await value('answer_days'),
      lateFine: halere(await value('late_fine')), periodMonths: await value('period_months'),
    };
  }

  private async drafted(tx: Tx, id: Id): Promise<ServicesSettlementRow> {
    const row = (await lockSettlement(tx, id)) ?? refuse<SettlementRefusal>('settlement_unknown');
    return row.state === 'draft' ? row : refuse<SettlementRefusal>('settlement_not_draft');
  }

  private async post(tx: Tx, row: ServicesSettlementRow, { household, lines, cost, advances, balance }: SettlementPreview, when: { readonly deliveredOn: IsoDate; readonly dueOn: IsoDate; readonly terms: SettlementTerms }): Promise<void> {
    const id = newId();
    const text = `Vyúčtování služeb ${row.periodFrom.slice(0, 7)} až ${row.periodTo.slice(0, 7)} ${household.variableSymbol}`;
    const entry = { cause: { kind: 'settlement' as const, id }, text };
    const { tenancyId, ownerContractId, model } = household;
    // In B and C the advances the agency held pay for the services; in A the landlord keeps both.
    if (model !== 'A' && cost > 0) {
      await this.ledger.post(tx, { bookedOn: tx.today, ...entry, lines: [{ account: { kind: 'advances', ownerId: tenancyId }, amount: cost }, { account: { kind: 'services_billed', ownerId: ownerContractId }, amount: halere(-cost) }] });
    }
    const charge = balance <= 0 ? null : await this.debts.add(tx, {
      tenancyId, month: monthOf(tx.today), component: 'settlement', cause: 'settlement', amount: balance, dueOn: when.dueOn, bookedOn: tx.today, entry,
      lines: (parties) => chargeLines({ ...parties, agencyId: tx.agencyId }, [{ component: 'settlement', amount: balance }]),
    });
    const payment = balance >= 0 ? null : await this.payments.recordPayment(tx, {
      tenancyId, source: 'settlement', sourceId: id, amount: halere(-balance), receivedOn: tx.today, payer: 'household', message: null, specificSymbol: null,
      ...(model === 'A' ? { paidTo: 'landlord' as const } : { paidTo: 'agency' as const, from: { kind: 'advances' as const, ownerId: tenancyId } }),
    });
    const period: Period = { from: row.periodFrom, to: row.periodTo };
    const document = await this.documents.issue(tx, servicesSettlementTemplate, {
      language: household.language,
      subject: { type: 'tenancy', id: tenancyId },
      snapshot: {
        agency: await this.documents.issuer(tx), issuedOn: tx.today, kind: row.kind, provider: model === 'A' ? household.landlordName : null, tenants: household.tenants, address: household.address, unitCode: household.unitCode,
        contractNumber: household.number, variableSymbol: household.variableSymbol, payment: balance <= 0 ? null : await this.paymentOf(tx, household, balance), period, days: household.days, lines, cost, advances, balance, deliveredOn: when.deliveredOn, dueOn: when.dueOn,
        objectionsUntil: objectionsUntil(when.deliveredOn, when.terms), deliverBy: deliverBy(period, when.terms), answerDays: when.terms.answerDays, finePerDay: when.terms.lateFine, late: lateFine(period, when.deliveredOn, when.terms), replaces: row.replacesId !== null, reason: row.reason,
      },
    });
    await tx.insert(SettlementResultRow, {
      id, settlementId: row.id, tenancyId, cost, advances, balance, lines: lines as SettlementLine[], deliveredOn: when.deliveredOn, dueOn: when.dueOn, objectionsUntil: objectionsUntil(when.deliveredOn, when.terms),
      chargeId: charge?.id ?? null, paymentId: payment?.id ?? null, documentId: document.id,
    });
  }

  /** Where the household pays its underpayment; null while no account is known, the paper then names the symbol alone. */
  private async paymentOf(tx: Tx, { tenancyId, variableSymbol, unitCode }: SettledHousehold, amount: Halere): Promise<PaymentInstruction | null> {
    const facts = await letterFacts(tx, tenancyId);
    const payee = facts && (await knownPayeeOf(tx, facts, await this.documents.issuer(tx)));
    return payee && { ...payee, amount, variableSymbol, specificSymbol: null, message: `Vyuctovani sluzeb ${unitCode}` };
  }

  /** Mirrors everything an issued settlement posted; its papers and results stay to be seen. */
  private async takeBack(tx: Tx, id: Id, state: 'replaced' | 'withdrawn'): Promise<void> {
    const row = (await lockSettlement(tx, id)) ?? refuse<SettlementRefusal>('settlement_unknown');
    if (row.state !== 'issued') refuse<SettlementRefusal>('settlement_not_issued');
    for (const result of await resultsOf(tx, id)) {
      if (result.chargeId !== null) await this.debts.takeBack(tx, result.chargeId, tx.today);
      if (result.paymentId !== null) await this.payments.reversePayment(tx, result.paymentId, 'settlement');
      const costs = await tx.rows<{ id: Id }>(
        `SELECT e.id FROM money.entry e WHERE e.agency_id = $1 AND e.cause_kind = 'settlement' AND e.cause_id = $2 AND e.reverses_entry_id IS NULL
           AND NOT EXISTS (SELECT 1 FROM money.entry r WHERE r.agency_id = e.agency_id AND r.reverses_entry_id = e.id)`,
        [tx.agencyId, result.id],
      );
      await this.ledger.reverseAll(tx, costs.map((each) => each.id), { bookedOn: tx.today });
    }
    await tx.update(ServicesSettlementRow, id, { state });
  }
}

function resultOf(household: SettledHousehold, shares: readonly ServiceShare[], advances: readonly AdvanceOfTenancy[]): SettlementPreview {
  const of = (service: string): AdvanceOfTenancy | undefined => advances.find((each) => each.service === service);
  const lines: SettlementLine[] = [
    ...shares.map((share) => ({ ...share, advances: of(share.service)?.charged ?? halere(0), paid: of(share.service)?.paid ?? halere(0) })),
    // An advance for which there was no cost comes back whole.
    ...advances
      .filter((each) => each.charged !== 0 && !shares.some((share) => share.service === each.service))
      .map((each) => ({ service: each.service, key: null, total: halere(0), measure: 0, ofMeasure: 0, cost: halere(0), advances: each.charged, paid: each.paid })),
  ];
  return summed(household, lines);
}

function recordedResults(row: ServicesSettlementRow, households: readonly SettledHousehold[]): SettlementPreview[] {
  return row.readings
    .filter((each): each is RecordedAmounts => 'cost' in each)
    .flatMap(({ tenancyId, cost, advances }) => {
      const household = households.find((each) => each.tenancyId === tenancyId);
      if (!household) return [];
      return [summed(household, [{ service: 'other', key: null, total: cost, measure: 0, ofMeasure: 0, cost: halere(cost), advances: halere(advances), paid: halere(advances) }])];
    });
}

function summed(household: SettledHousehold, lines: readonly SettlementLine[]): SettlementPreview {
  const cost = addHalere(...lines.map((line) => line.cost));
  const advances = addHalere(...lines.map((line) => line.advances));
  return { household, lines, cost, advances, balance: halere(cost - advances) };
}
