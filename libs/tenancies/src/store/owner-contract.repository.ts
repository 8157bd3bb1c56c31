import { firstDayOf, lastDayOf, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { OwnRentTerms } from '../domain/owner-contract';
import type { NumberedTerm } from '../domain/term';
import type { GuaranteeTerms } from '../domain/terms';
import type { OwnerContractRow } from './contract.entity';

const COLUMNS = `agency_id, id, number, variable_symbol, unit_id, landlord_id, model, signed_on, starts_on, ends_on, ended_on, state,
  owner_rent, owner_services, payout_day, sublease_permitted, collects_for_landlord, power_of_attorney`;

export const ownerContractsByIds = (tx: Tx, ids: readonly Id[]): Promise<OwnerContractRow[]> =>
  tx.rows<OwnerContractRow>(`SELECT ${COLUMNS} FROM core.owner_contract WHERE agency_id = $1 AND id = ANY ($2)`, [tx.agencyId, ids]);

export const ownerContractsOfUnits = (tx: Tx, unitIds: readonly Id[]): Promise<OwnerContractRow[]> =>
  tx.rows<OwnerContractRow>(`SELECT ${COLUMNS} FROM core.owner_contract WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY starts_on DESC, id DESC`, [tx.agencyId, unitIds]);

export const ownerContractsOfLandlords = (tx: Tx, landlordIds: readonly Id[]): Promise<OwnerContractRow[]> =>
  tx.rows<OwnerContractRow>(`SELECT ${COLUMNS} FROM core.owner_contract WHERE agency_id = $1 AND landlord_id = ANY ($2) ORDER BY starts_on DESC, id DESC`, [tx.agencyId, landlordIds]);

/** The signed contract that covers a day on a flat, and the nearest one otherwise left out. */
export async function ownerContractInForce(tx: Tx, unitId: Id, on: IsoDate): Promise<OwnerContractRow | null> {
  return tx.row<OwnerContractRow>(
    `SELECT ${COLUMNS} FROM core.owner_contract
     WHERE agency_id = $1 AND unit_id = $2 AND state <> 'draft' AND starts_on <= $3 AND coalesce(ended_on, ends_on, $3) >= $3`,
    [tx.agencyId, unitId, on],
  );
}

export function contractsHoldingUnit(tx: Tx, unitId: Id, except: Id): Promise<NumberedTerm[]> {
  return tx.rows<NumberedTerm>(
    `SELECT number, starts_on, ends_on, ended_on FROM core.owner_contract WHERE agency_id = $1 AND unit_id = $2 AND id <> $3 AND state <> 'draft' ORDER BY starts_on`,
    [tx.agencyId, unitId, except],
  );
}

export interface OwnRentRow extends OwnRentTerms {
  readonly id: Id;
  readonly number: string;
  readonly model: 'B' | 'C';
  readonly unitId: Id;
  readonly landlordId: Id;
  readonly variableSymbol: string;
  readonly ownerRent: Halere;
}

/** Head-leases and provision contracts with a day in the month: one statement. */
export function ownRentContractsOfMonth(tx: Tx, month: Month): Promise<OwnRentRow[]> {
  return tx.rows<OwnRentRow>(
    `SELECT id, number, model, unit_id, landlord_id, variable_symbol, owner_rent, owner_services, payout_day, starts_on, ends_on, ended_on
     FROM core.owner_contract
     WHERE agency_id = $1 AND model IN ('B', 'C') AND state <> 'draft' AND starts_on <= $3 AND coalesce(ended_on, ends_on, $2) >= $2
     ORDER BY number`,
    [tx.agencyId, firstDayOf(month), lastDayOf(month)],
  );
}

export function guaranteeTermsOf(tx: Tx, ownerContractIds: readonly Id[]): Promise<GuaranteeTerms[]> {
  return tx.rows<GuaranteeTerms>(
    `SELECT g.owner_contract_id, c.landlord_id, g.covers, g.cap_months, g.cap_amount, g.waiting_days, g.claim_within_days, g.co_payment_percent,
       g.payout_days, g.restored_by_recovery, g.cap_per_year, c.starts_on AS valid_from, coalesce(c.ended_on, c.ends_on) AS valid_to
     FROM core.guarantee_terms g JOIN core.owner_contract c ON c.agency_id = g.agency_id AND c.id = g.owner_contract_id
     WHERE g.agency_id = $1 AND g.owner_contract_id = ANY ($2)`,
    [tx.agencyId, ownerContractIds],
  );
}
