import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { compositionOn, roomNeedOn, type Person } from '../domain/composition';
import { meansOn, type DatedBenefit } from '../domain/means';

/**
 * What another context may weigh about a household: ages counted, means summed, needs and wishes as words of the lists.
 * No name, no contact, no address, no note.
 */
export interface HouseholdFacts {
  readonly id: Id;
  readonly state: string;
  readonly waitingSince: IsoDate;
  readonly persons: number;
  readonly children: number;
  readonly roomsAtLeast: number;
  readonly roomsAtMost: number;
  readonly ethosCode: string | null;
  readonly ethosSince: IsoDate | null;
  readonly means: Halere | null;
  /** Needs the flat must meet; null while nobody has asked. */
  readonly needs: readonly string[] | null;
  readonly wishes: readonly { readonly kind: string; readonly value: string }[];
}

interface Core {
  readonly id: Id;
  readonly state: string;
  readonly waitingSince: IsoDate;
  readonly incomeStatedOn: IsoDate | null;
  readonly needsStatedOn: IsoDate | null;
  readonly ethosCode: string | null;
  readonly ethosSince: IsoDate | null;
}

type Of<Row> = Row & { readonly householdId: Id };

/** Facts of some households, or of every one that waits: six statements whatever their number. */
export async function factsOf(tx: Tx, which: 'waiting' | readonly Id[]): Promise<HouseholdFacts[]> {
  const params = [tx.agencyId, which === 'waiting' ? null : which];
  const chosen = `h.agency_id = $1 AND (($2::uuid[] IS NULL AND h.state = 'applicant') OR h.id = ANY ($2::uuid[]))`;
  const cores = await tx.rows<Core>(
    `SELECT h.id, h.state, h.waiting_since, h.income_stated_on, h.needs_stated_on, s.ethos_code, s.since AS ethos_since
     FROM intake.household h LEFT JOIN LATERAL (
       SELECT ethos_code, since FROM intake.housing_situation s
       WHERE s.agency_id = h.agency_id AND s.household_id = h.id ORDER BY since DESC, id DESC LIMIT 1) s ON true
     WHERE ${chosen} ORDER BY h.id`,
    params,
  );
  const detail = async <Row>(table: string, columns: string, also = ''): Promise<Map<Id, Of<Row>[]>> =>
    grouped(
      await tx.rows<Of<Row>>(
        `SELECT d.household_id, ${columns} FROM intake.${table} d JOIN intake.household h ON h.agency_id = d.agency_id AND h.id = d.household_id
         WHERE ${chosen} ${also} ORDER BY d.household_id, d.id`,
        params,
      ),
    );
  const members = await detail<Person>('member', 'd.birth_date, d.relation, d.left_on');
  const incomes = await detail<DatedBenefit>('income', 'd.amount, d.valid_from, d.valid_to, d.kind');
  const benefits = await detail<DatedBenefit>('benefit', 'd.amount, d.valid_from, d.valid_to, d.kind');
  const needs = await detail<{ need: string }>('need', 'd.need', 'AND d.required');
  const wishes = await detail<{ kind: string; value: string }>('wish', 'd.kind, d.value');
  return cores.map((core) => {
    const people = members.get(core.id) ?? [];
    const composition = compositionOn(people, tx.today);
    const roomNeed = roomNeedOn(people, tx.today);
    const needed = (needs.get(core.id) ?? []).map((row) => row.need);
    return {
      id: core.id,
      state: core.state,
      waitingSince: core.waitingSince,
      persons: composition.persons,
      children: composition.children,
      roomsAtLeast: roomNeed.atLeast,
      roomsAtMost: roomNeed.atMost,
      ethosCode: core.ethosCode,
      ethosSince: core.ethosSince,
      means: meansOn(incomes.get(core.id) ?? [], benefits.get(core.id) ?? [], core.incomeStatedOn, tx.today).total,
      needs: core.needsStatedOn === null && needed.length === 0 ? null : needed,
      wishes: (wishes.get(core.id) ?? []).map(({ kind, value }) => ({ kind, value })),
    };
  });
}

function grouped<Row extends { readonly householdId: Id }>(rows: readonly Row[]): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.householdId);
    if (group) group.push(row);
    else groups.set(row.householdId, [row]);
  }
  return groups;
}
