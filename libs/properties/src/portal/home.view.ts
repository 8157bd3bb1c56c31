import type { Id, Halere, IsoDate, Language } from '#kernel';
import type { Tx } from '#platform';

/** Rows of the portal's own views: what is not a column there cannot be asked for. */
export interface FlatRow {
  readonly id: Id;
  readonly code: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly city: string;
  readonly unitNumber: string | null;
  readonly floor: number;
  readonly layout: string;
  readonly areaM2: number;
}

export interface AgencyRow {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly phone: string | null;
  readonly email: string;
  readonly isDemo: boolean;
}

export interface CoordinatorRow {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface LandlordRow {
  readonly id: Id;
  readonly name: string;
  readonly language: Language;
  readonly accountEnding: string | null;
}

export interface ReportRow {
  readonly id: Id;
  readonly unitId: Id;
  readonly reportedAt: Date;
  readonly place: string;
  readonly description: string;
  readonly state: string;
  readonly solvedOn: IsoDate | null;
}

export interface RentBandRow {
  readonly city: string;
  readonly size: string;
  readonly low: Halere;
  readonly high: Halere;
  readonly validFrom: IsoDate;
  readonly source: string;
}

export const flatsOf = (tx: Tx): Promise<FlatRow[]> =>
  tx.rows<FlatRow>('SELECT id, code, street, house_number, city, unit_number, floor, layout, area_m2 FROM portal.flat ORDER BY city, street, code');

export const agencyOf = async (tx: Tx): Promise<AgencyRow> => (await tx.row<AgencyRow>('SELECT name, street, city, postal_code, phone, email, is_demo FROM portal.agency'))!;

/** Whom to call: the first coordinator by name. */
export const coordinatorOf = (tx: Tx): Promise<CoordinatorRow | null> =>
  tx.row<CoordinatorRow>('SELECT display_name AS name, phone, email FROM portal.coordinator ORDER BY display_name, id LIMIT 1');

export const landlordOf = (tx: Tx): Promise<LandlordRow | null> => tx.row<LandlordRow>('SELECT id, name, language, account_ending FROM portal.landlord');

export const reportsOf = (tx: Tx, unitIds: readonly Id[]): Promise<ReportRow[]> =>
  tx.rows<ReportRow>(
    'SELECT id, unit_id, reported_at, place, description, state, solved_on FROM portal.problem_report WHERE unit_id = ANY ($1) ORDER BY reported_at DESC LIMIT 200',
    [unitIds],
  );

export const rentBandsOn = (tx: Tx): Promise<RentBandRow[]> =>
  tx.rows<RentBandRow>('SELECT city, size, low, high, valid_from, source FROM portal.rent_band WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1) ORDER BY city, low DESC', [tx.today]);
