import { Injectable } from '@nestjs/common';
import { DocumentsService, type DocumentRow } from '#documents';
import { halere, isMonth, monthOf, monthsBetween, refuse, yearOf, type Id, type Language, type Month } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { OwnerContractsService } from '#tenancies';
import { advisedPayouts, adviceOrders, yearRows, type YearRow } from '../store/landlord-papers.repository';
import { landlordOfStatement, senderFacts } from '../store/letters.repository';
import { landlordYearTemplate } from './landlord-year.document';
import type { YearOfFlat } from './landlord-snapshot';
import { contactOf, person } from './family-letter';
import type { LetterRefusal } from './letter-sentences';
import { payoutAdviceTemplate } from './payout-advice.document';

/** Papers for landlords beside the monthly statement: what a payment holds, and a year for taxes. */
@Injectable()
export class LandlordPapersService {
  constructor(
    private readonly db: Database,
    private readonly documents: DocumentsService,
    private readonly ownerContracts: OwnerContractsService,
  ) {}

  issueAdvice(actor: Actor, input: { readonly landlordId: Id; readonly orderNumber: string; readonly month: Month }): Promise<DocumentRow> {
    return this.db.write(actor, (tx) => this.issueAdviceIn(tx, input));
  }

  /** @throws Refused unknown_id, advice_empty */
  async issueAdviceIn(tx: Tx, input: { readonly landlordId: Id; readonly orderNumber: string; readonly month: Month; readonly language?: Language | null }): Promise<DocumentRow> {
    const { landlordId, orderNumber } = input;
    const receiver = (await landlordOfStatement(tx, landlordId)) ?? refuse<'unknown_id'>('unknown_id', {}, 'landlordId');
    const order = (await adviceOrders(tx, input.month, landlordId)).find((each) => each.orderNumber === orderNumber) ?? refuse<LetterRefusal>('advice_empty');
    const agency = await this.documents.issuer(tx);
    const snapshot = {
      agency, issuedOn: tx.today, landlord: person(receiver.name, receiver.address), orderNumber, dueOn: order.dueOn, sentOn: order.sentOn, accountEnding: receiver.accountEnding,
      payouts: await advisedPayouts(tx, landlordId, orderNumber), contact: contactOf(agency, await senderFacts(tx)),
    };
    return this.documents.issue(tx, payoutAdviceTemplate, { language: input.language ?? receiver.language, subject: { type: 'landlord', id: landlordId }, snapshot, landlordId, visibleToLandlord: true });
  }

  issueYear(actor: Actor, input: { readonly landlordId: Id; readonly year: number }): Promise<DocumentRow> {
    return this.db.write(actor, (tx) => this.issueYearIn(tx, input));
  }

  /** A year that lasts is told as far as it has come. @throws Refused unknown_id, year_empty, year_not_begun */
  async issueYearIn(tx: Tx, input: { readonly landlordId: Id; readonly year: number; readonly language?: Language | null }): Promise<DocumentRow> {
    const { landlordId, year } = input;
    const receiver = (await landlordOfStatement(tx, landlordId)) ?? refuse<'unknown_id'>('unknown_id', {}, 'landlordId');
    if (year > yearOf(tx.today)) refuse<LetterRefusal>('year_not_begun', { year }, 'year');
    const through = year === yearOf(tx.today) ? monthOf(tx.today) : monthIn(year, 12);
    const flats = await this.flatsOfYear(tx, landlordId, monthsBetween(monthIn(year, 1), through));
    if (flats.length === 0) refuse<LetterRefusal>('year_empty', { year }, 'year');
    const agency = await this.documents.issuer(tx);
    const snapshot = { agency, issuedOn: tx.today, year, through, landlord: person(receiver.name, receiver.address), flats, contact: contactOf(agency, await senderFacts(tx)) };
    return this.documents.issue(tx, landlordYearTemplate, { language: input.language ?? receiver.language, subject: { type: 'landlord', id: landlordId }, snapshot, landlordId, visibleToLandlord: true });
  }

  private async flatsOfYear(tx: Tx, landlordId: Id, months: readonly Month[]): Promise<YearOfFlat[]> {
    const owed = new Map<string, number>();
    for (const month of months) for (const due of await this.ownerContracts.owedByAgency(tx, month)) owed.set(`${due.ownerContractId} ${month}`, due.amount);
    const flats = new Map<Id, YearOfFlat & { readonly months: YearOfFlat['months'][number][] }>();
    for (const row of await yearRows(tx, landlordId, months)) {
      const flat = flats.get(row.ownerContractId) ?? { label: row.unitCode, address: row.address, shape: row.model, contractNumber: row.contractNumber, months: [] };
      flat.months.push(monthOfFlat(row, owed.get(`${row.ownerContractId} ${row.month}`) ?? 0));
      flats.set(row.ownerContractId, flat);
    }
    return [...flats.values()];
  }
}

function monthOfFlat(row: YearRow, owed: number): YearOfFlat['months'][number] {
  const unknown = row.model === 'A' && row.unanswered && row.direct === 0;
  return { month: row.month, due: row.charged ?? halere(owed), direct: unknown ? null : row.direct, sent: row.sent, fromGuarantee: row.fromGuarantee };
}

function monthIn(year: number, number: number): Month {
  const text = `${year}-${String(number).padStart(2, '0')}`;
  if (!isMonth(text)) throw new RangeError(`Not a month: ${text}`);
  return text;
}
