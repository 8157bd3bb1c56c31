import { Injectable } from '@nestjs/common';
import { DocumentsService, sumHalere, type ContactPerson, type DocumentRow, type Issuer, type PaperParty, type PayeeAccount } from '#documents';
import { addDays, addHalere, halere, nextWorkingDay, refuse, type Halere, type Id, type Language, type Month } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { OwnerContractsService } from '#tenancies';
import { ArrearsService } from '../arrears.service';
import {
  defaultAccount, helpPlaces, landlordOfStatement, letterFacts, paidOfMonths, senderFacts, statementRows, type LetterFacts, type SenderFacts, type StatementRow,
} from '../store/letters.repository';
import type { LetterRefusal } from './letter-sentences';
import type { HelpPlace, LandlordStatementLine, ReminderSnapshot } from './letters-snapshot';
import { landlordStatementTemplate } from './landlord-statement.document';
import { reminderTemplate } from './reminder.document';

/** How long a family has to pay after a reminder before the next step. */
const DAYS_TO_PAY = 14;

/** Known everywhere since July 2026 (Act 175/2025): used until the agency names its own places. */
const DEFAULT_HELP: readonly HelpPlace[] = [
  {
    name: 'Kontaktní místo pro bydlení',
    what: { cs: 'bezplatná rada, jak bydlení udržet a o co požádat', en: 'free advice on keeping your home and what to apply for' },
    contact: 'obecní úřad obce s rozšířenou působností',
  },
];

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
    return this.db.write(actor, async (tx) => {
      const { owed, level } = await this.arrears.reminderDue(tx, input.tenancyId);
      const facts = (await letterFacts(tx, input.tenancyId)) ?? refuse<'unknown_id'>('unknown_id', {}, 'tenancyId');
      if (facts.tenants.length === 0) refuse<LetterRefusal>('letter_nobody_named', {}, 'tenancyId');
      const snapshot = await this.reminderSnapshot(tx, input.tenancyId, facts, level, owed.creditor, owed.arrears.byMonth);
      const document = await this.documents.issue(tx, reminderTemplate, { language: input.language ?? facts.language, subject: { type: 'tenancy', id: input.tenancyId }, snapshot });
      await this.arrears.recordReminder(tx, { tenancyId: input.tenancyId, level, months: snapshot.months.map((each) => each.month), documentId: document.id });
      return document;
    });
  }

  /** What an owner was promised, what arrived and what is sent for a month, on one paper. @throws Refused unknown_id, statement_empty */
  async issueStatement(actor: Actor, input: { readonly landlordId: Id; readonly month: Month }): Promise<DocumentRow> {
    return this.db.write(actor, async (tx) => {
      const { landlordId, month } = input;
      const receiver = (await landlordOfStatement(tx, landlordId)) ?? refuse<'unknown_id'>('unknown_id', {}, 'landlordId');
      const rows = await statementRows(tx, landlordId, month);
      const owed = new Map((await this.ownerContracts.owedByAgency(tx, month)).map((each) => [each.ownerContractId, each]));
      const flats = rows.flatMap((row) => statementLine(row, owed.get(row.ownerContractId) ?? null));
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
      return this.documents.issue(tx, landlordStatementTemplate, { language: receiver.language, subject, snapshot, landlordId, visibleToLandlord: true });
    });
  }

  private async reminderSnapshot(
    tx: Tx,
    tenancyId: Id,
    facts: LetterFacts,
    level: 1 | 2,
    creditor: 'landlord' | 'agency',
    overdue: readonly { readonly month: Month; readonly dueOn: ReminderSnapshot['asOf']; readonly amount: Halere }[],
  ): Promise<ReminderSnapshot> {
    const agency = await this.documents.issuer(tx);
    const sender = await senderFacts(tx);
    const paid = await paidOfMonths(tx, tenancyId, creditor, overdue.map((each) => each.month));
    const months = overdue.map(({ month, dueOn, amount }) => ({ month, dueOn, charged: addHalere(paid.get(month) ?? halere(0), amount), paid: paid.get(month) ?? halere(0), owed: amount }));
    const payee = await payeeOf(tx, facts, agency);
    const toLandlord = creditor === 'landlord';
    return {
      agency,
      issuedOn: tx.today,
      level,
      contract: facts.kind,
      contractNumber: facts.number,
      creditor: toLandlord ? person(facts.landlordName, facts.landlordAddress) : { ...person(agency.name, agency.address), kind: 'company', registrationNumber: agency.registrationNumber },
      signatory: signatoryOf(facts, sender),
      tenants: facts.tenants,
      address: `${facts.street}, ${facts.postalCode} ${facts.city}`,
      salutation: null,
      flat: { label: facts.unitCode, address: `${facts.street}, ${facts.city}` },
      asOf: tx.today,
      months,
      interest: halere(0),
      payBy: nextWorkingDay(addDays(tx.today, DAYS_TO_PAY)),
      payment: { ...payee, amount: sumHalere(months.map((each) => each.owed)), variableSymbol: facts.variableSymbol, specificSymbol: null, message: `Nedoplatek ${facts.unitCode}` },
      contact: contactOf(agency, sender),
      help: (await helpPlaces(tx)) ?? DEFAULT_HELP,
    };
  }
}

function person(name: string, address: string | null): PaperParty {
  return { kind: 'person', name, birthDate: null, registrationNumber: null, address, phone: null, email: null, dataBox: null, representedBy: null };
}

function signatoryOf(facts: LetterFacts, sender: SenderFacts): ReminderSnapshot['signatory'] {
  switch (facts.signatory) {
    case 'landlord':
      return { name: facts.landlordName, as: 'creditor', powerOfAttorneyOn: null };
    case 'agency_by_power_of_attorney':
      return { name: sender.signatoryName, as: 'powerOfAttorney', powerOfAttorneyOn: facts.powerOfAttorneyOn };
    case 'agency':
      return { name: sender.signatoryName, as: 'agency', powerOfAttorneyOn: null };
  }
}

function contactOf(agency: Issuer, sender: SenderFacts): ContactPerson {
  return {
    name: sender.colleague ?? agency.name,
    role: { cs: 'koordinace bydlení', en: 'housing coordination' },
    phone: sender.colleaguePhone ?? agency.phone,
    email: sender.colleagueEmail ?? agency.email,
  };
}

/** Where this household pays: straight to the landlord, or to the agency's account. */
async function payeeOf(tx: Tx, facts: LetterFacts, agency: Issuer): Promise<PayeeAccount> {
  if (facts.paymentRoute === 'direct_to_landlord') {
    if (facts.landlordAccount === null || facts.landlordIban === null) return refuse<LetterRefusal>('letter_account_missing');
    return { payee: facts.landlordName, account: facts.landlordAccount, iban: facts.landlordIban };
  }
  const account = (await defaultAccount(tx)) ?? refuse<LetterRefusal>('letter_account_missing');
  return { payee: agency.name, ...account };
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
