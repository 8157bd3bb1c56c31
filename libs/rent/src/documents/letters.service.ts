import { Injectable } from '@nestjs/common';
import { DocumentsService, sumHalere, type DocumentRow } from '#documents';
import { addDays, halere, nextWorkingDay, refuse, type Halere, type Id, type Language, type Month } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { OwnerContractsService } from '#tenancies';
import { ArrearsService } from '../arrears.service';
import { landlordOfStatement, letterFacts, senderFacts, statementRows, type StatementRow } from '../store/letters.repository';
import type { RentRefusal } from '../domain/sentences';
import { lockTenancies } from '../store/settlement.repository';
import { contactOf, familyLetter, payeeOf, person } from './family-letter';
import type { LetterRefusal } from './letter-sentences';
import type { LandlordStatementLine, ReminderSnapshot } from './letters-snapshot';
import { owedMonths, type OwedAmount } from './owed-months';
import { landlordStatementTemplate } from './landlord-statement.document';
import { reminderTemplate } from './reminder.document';

/** How long a family has to pay after a reminder before the next step. */
const DAYS_TO_PAY = 14;

/** Letters about rent: to a family in the creditor's name, to an owner about his money. */
@Injectable()
export class LettersService {
  constructor(
    private readonly db: Database,
    private readonly documents: DocumentsService,
    private readonly arrears: ArrearsService,
    private readonly ownerContracts: OwnerContractsService,
  ) {}

  /**
   * Issues the reminder that is due and remembers it as a step: its months are paid before others from now on (§ 1933).
   * @throws Refused the codes of `reminderDue`, letter_account_missing, letter_nobody_named
   */
  async sendReminder(actor: Actor, input: { readonly tenancyId: Id; readonly language?: Language | null }): Promise<DocumentRow> {
    return this.db.write(actor, (tx) => this.sendReminderIn(tx, input));
  }

  async sendReminderIn(tx: Tx, input: { readonly tenancyId: Id; readonly language?: Language | null }): Promise<DocumentRow> {
    if ((await lockTenancies(tx, [input.tenancyId])).size === 0) refuse<RentRefusal>('arrears_tenancy_unknown', {}, 'tenancyId');
    const { owed, level } = await this.arrears.reminderDue(tx, input.tenancyId);
    const snapshot = await this.reminderSnapshot(tx, input.tenancyId, level, owed.arrears.byMonth);
    const language = input.language ?? (await letterFacts(tx, input.tenancyId))!.language;
    const document = await this.documents.issue(tx, reminderTemplate, { language, subject: { type: 'tenancy', id: input.tenancyId }, snapshot });
    await this.arrears.recordReminder(tx, { tenancyId: input.tenancyId, level, months: snapshot.months.map((each) => each.month), documentId: document.id });
    return document;
  }

  /** What an owner was promised, what arrived and what is sent for a month, on one paper. @throws Refused unknown_id, statement_empty */
  async issueStatement(actor: Actor, input: { readonly landlordId: Id; readonly month: Month }): Promise<DocumentRow> {
    return this.db.write(actor, (tx) => this.issueStatementIn(tx, input));
  }

  async issueStatementIn(tx: Tx, input: { readonly landlordId: Id; readonly month: Month; readonly language?: Language | null }): Promise<DocumentRow> {
    const { landlordId, month } = input;
    const receiver = (await landlordOfStatement(tx, landlordId)) ?? refuse<'unknown_id'>('unknown_id', {}, 'landlordId');
    const rows = await statementRows(tx, landlordId, month);
    const flats = await this.statementFlats(tx, rows, month);
    if (flats.length === 0) refuse<LetterRefusal>('statement_empty', { month }, 'month');
    const agency = await this.documents.issuer(tx);
    const snapshot = {
      agency,
      issuedOn: tx.today,
      month,
      landlord: person(receiver.name, receiver.address),
      accountEnding: receiver.accountEnding,
      flats,
      contact: contactOf(agency, await senderFacts(tx)),
    };
    // A paper about one flat belongs to its contract, where its owner looks for it.
    const subject = rows.length === 1 ? { type: 'owner_contract', id: rows[0]!.ownerContractId } : { type: 'landlord', id: landlordId };
    return this.documents.issue(tx, landlordStatementTemplate, { language: input.language ?? receiver.language, subject, snapshot, landlordId, visibleToLandlord: true });
  }

  /** What an owner's statement says of each flat in a month. */
  async statementFlats(tx: Tx, rows: readonly StatementRow[], month: Month): Promise<LandlordStatementLine[]> {
    const owed = new Map((await this.ownerContracts.owedByAgency(tx, month)).map((each) => [each.ownerContractId, each]));
    return rows.flatMap((row) => statementLine(row, owed.get(row.ownerContractId) ?? null));
  }

  private async reminderSnapshot(tx: Tx, tenancyId: Id, level: 1 | 2, overdue: readonly OwedAmount[]): Promise<ReminderSnapshot> {
    const { facts, agency, head } = await familyLetter(tx, this.documents, tenancyId);
    const months = await owedMonths(tx, tenancyId, facts.creditor, overdue);
    const payee = await payeeOf(tx, facts, agency);
    return {
      ...head,
      level,
      months,
      interest: halere(0),
      payBy: nextWorkingDay(addDays(tx.today, DAYS_TO_PAY)),
      payment: { ...payee, amount: sumHalere(months.map((each) => each.owed)), variableSymbol: facts.variableSymbol, specificSymbol: null, message: `Nedoplatek ${facts.unitCode}` },
    };
  }
}

/** A flat is in the statement when something was due or sent; what nobody has confirmed stays unknown. */
function statementLine(row: StatementRow, owed: { readonly amount: Halere; readonly dueOn: LandlordStatementLine['dueOn'] } | null): LandlordStatementLine[] {
  const ownRent = row.model === 'A' ? null : owed;
  const due = row.model === 'A' ? row.charged : (ownRent?.amount ?? null);
  const dueOn = row.model === 'A' ? row.chargedDueOn : (ownRent?.dueOn ?? null);
  if (due === null || dueOn === null) return [];
  const byTenant = halere(row.settled - row.settledByGuarantee);
  const known = row.model === 'A' && !(row.unanswered && byTenant === 0);
  return [
    {
      label: row.unitCode,
      address: row.address,
      shape: row.model,
      contractNumber: row.contractNumber,
      due,
      dueOn,
      arrived: known ? byTenant : null,
      arrivedOn: known ? row.lastReceivedOn : null,
      fromGuarantee: row.payoutFromGuarantee,
      deductions: [],
      payout: row.payout,
      sentOn: row.waiting === 0 ? row.sentOn : null,
      plannedOn: row.plannedOn,
      open: known ? halere(due - row.settled) : null,
    },
  ];
}
