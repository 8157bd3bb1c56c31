import { In, type FindOptionsOrder } from 'typeorm';
import type { Id } from '#kernel';
import { type AgencyRow, type Tx } from '#platform';
import { HouseholdRow, HousingSituationRow, MemberRow } from './household.entity';
import { BenefitRow, IncomeRow } from './means.entity';
import { ConsentRow, NeedRow, WishRow } from './wishes.entity';

export interface HouseholdFilter {
  readonly state?: string | null;
  /** Part of a name or a code, without regard to case and diacritics; that of an application merged into it counts as its own. */
  readonly search?: string | null;
}

export interface HouseholdDetails {
  readonly members: readonly MemberRow[];
  readonly situations: readonly HousingSituationRow[];
  readonly incomes: readonly IncomeRow[];
  readonly benefits: readonly BenefitRow[];
  readonly needs: readonly NeedRow[];
  readonly wishes: readonly WishRow[];
  readonly consents: readonly ConsentRow[];
}

const ACCENTED = 'áäčďéěíňóöřšťúůüýž';
const PLAIN = 'aacdeeinoorstuuuyz';
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** One page and the number of all: applicants in the order of waiting, the rest by name. */
export async function pageOfHouseholds(tx: Tx, filter: HouseholdFilter, first: number, offset: number): Promise<{ rows: HouseholdRow[]; totalCount: number }> {
  const search = filter.search?.trim() ? `%${plain(filter.search.trim()).replace(/[\\%_]/g, '\\$&')}%` : null;
  const params = [tx.agencyId, filter.state ?? null, search];
  const reads = `(translate(lower(name), '${ACCENTED}', '${PLAIN}') LIKE $3 OR lower(code) LIKE $3)`;
  const where = `agency_id = $1 AND ($2::text IS NULL OR state = $2)
    AND ($3::text IS NULL OR ${reads} OR id IN (
      WITH RECURSIVE kept (id) AS (
        SELECT merged_into FROM intake.household WHERE agency_id = $1 AND merged_into IS NOT NULL AND ${reads}
        UNION SELECT next.merged_into FROM intake.household next JOIN kept ON kept.id = next.id WHERE next.agency_id = $1 AND next.merged_into IS NOT NULL
      ) SELECT id FROM kept))`;
  const order = filter.state === 'applicant' ? 'waiting_since, code' : 'name, code';
  const rows = await tx.rows<HouseholdRow>(`SELECT * FROM intake.household WHERE ${where} ORDER BY ${order} LIMIT $4 OFFSET $5`, [...params, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) FROM intake.household WHERE ${where}`, params);
  return { rows, totalCount: count!.count };
}

/** A detail of several households at once, grouped by household; a household without any has an empty list. */
export async function detailsByHousehold<Row extends AgencyRow & { householdId: Id }>(
  tx: Tx,
  entity: abstract new () => Row,
  householdIds: readonly Id[],
  orderBy: FindOptionsOrder<Row>,
): Promise<Map<Id, Row[]>> {
  const groups = new Map<Id, Row[]>(householdIds.map((id) => [id, []]));
  if (householdIds.length === 0) return groups;
  const rows = await tx.find(entity, { householdId: In([...householdIds]) } as never, { orderBy });
  for (const row of rows) groups.get(row.householdId)?.push(row);
  return groups;
}

const BY_ID = { id: 'ASC' } as const;

/** Everything about some households in seven statements, however many there are. */
export async function detailsOf(tx: Tx, householdIds: readonly Id[]): Promise<Map<Id, HouseholdDetails>> {
  const members = await detailsByHousehold(tx, MemberRow, householdIds, { birthDate: 'ASC', id: 'ASC' });
  const situations = await detailsByHousehold(tx, HousingSituationRow, householdIds, { since: 'DESC', id: 'DESC' });
  const incomes = await detailsByHousehold(tx, IncomeRow, householdIds, BY_ID);
  const benefits = await detailsByHousehold(tx, BenefitRow, householdIds, BY_ID);
  const needs = await detailsByHousehold(tx, NeedRow, householdIds, BY_ID);
  const wishes = await detailsByHousehold(tx, WishRow, householdIds, BY_ID);
  const consents = await detailsByHousehold(tx, ConsentRow, householdIds, BY_ID);
  return new Map(
    householdIds.map((id) => [
      id,
      {
        members: members.get(id)!, situations: situations.get(id)!, incomes: incomes.get(id)!, benefits: benefits.get(id)!,
        needs: needs.get(id)!, wishes: wishes.get(id)!, consents: consents.get(id)!,
      },
    ]),
  );
}
