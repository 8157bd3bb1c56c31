import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { LeaseTerm } from '../domain/leased-months';

export interface ContractRow {
  readonly id: Id;
  readonly number: string;
  readonly unitId: Id;
  readonly model: 'A' | 'B' | 'C';
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  /** B and C: rent and services the agency owes a month. */
  readonly ownerRent: Halere | null;
  readonly payoutDay: number | null;
  readonly covers: readonly string[] | null;
  readonly capMonths: number | null;
  readonly capAmount: Halere | null;
  readonly waitingDays: number | null;
  readonly claimWithinDays: number | null;
  readonly coPaymentPercent: number | null;
  readonly payoutDays: number | null;
}

export interface DocumentRow {
  readonly id: Id;
  readonly unitId: Id | null;
  readonly kind: string;
  readonly number: string;
  readonly language: string;
  readonly title: string;
  readonly pages: number;
  readonly issuedOn: IsoDate;
}

/** The landlord's contracts on these flats, oldest first. */
export const contractsOf = (tx: Tx, unitIds: readonly Id[]): Promise<ContractRow[]> =>
  tx.rows<ContractRow>(
    `SELECT id, number, unit_id, model, starts_on, ends_on, owner_rent, payout_day,
       covers, cap_months, cap_amount, waiting_days, claim_within_days, co_payment_percent, payout_days
     FROM portal.owner_contract WHERE unit_id = ANY ($1) ORDER BY starts_on, number`,
    [unitIds],
  );

/** Papers about all his flats together (a monthly statement of several), newest first. */
export const documentsOfAllFlats = (tx: Tx): Promise<DocumentRow[]> =>
  tx.rows<DocumentRow>('SELECT id, unit_id, kind, number, language, title, pages, issued_on FROM portal.document WHERE unit_id IS NULL ORDER BY issued_on DESC, number DESC');

export const documentsOf = (tx: Tx, unitIds: readonly Id[]): Promise<DocumentRow[]> =>
  tx.rows<DocumentRow>('SELECT id, unit_id, kind, number, language, title, pages, issued_on FROM portal.document WHERE unit_id = ANY ($1) ORDER BY issued_on DESC, number DESC', [unitIds]);

export interface LeaseRow extends LeaseTerm {
  readonly unitId: Id;
}

/** The leases that are the landlord's own contracts (A), oldest first. */
export const leasesOf = (tx: Tx, unitIds: readonly Id[]): Promise<LeaseRow[]> =>
  tx.rows<LeaseRow>('SELECT unit_id, starts_on, last_day, due_day FROM portal.lease WHERE unit_id = ANY ($1) ORDER BY starts_on', [unitIds]);
