import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { MergePlan } from '../domain/duplicates/merge';
import { FIELDS, LIST_NAMES, type Fields, type HouseholdRecord, type ListName, type RowOf } from '../domain/duplicates/record';
import type { UnmergePlan } from '../domain/duplicates/unmerge';
import type { HouseholdMergeRow } from './duplicates.entity';
import { HouseholdRow, HousingSituationRow, MemberRow } from './household.entity';
import type { HouseholdDetails } from './households.repository';
import { BenefitRow, IncomeRow } from './means.entity';
import { ConsentRow, NeedRow, WishRow } from './wishes.entity';

/** Rows of the tables as a merge's rule sees them: without agency and household. */
export function recordOf(household: HouseholdRow, details: HouseholdDetails): HouseholdRecord {
  const bare = <Row extends { agencyId: Id; householdId: Id }>(rows: readonly Row[]) => rows.map(({ agencyId: _agency, householdId: _household, ...row }) => row);
  return {
    id: household.id,
    fields: Object.fromEntries(FIELDS.map((field) => [field, household[field]])) as unknown as Fields,
    members: bare(details.members), situations: bare(details.situations), incomes: bare(details.incomes), benefits: bare(details.benefits),
    needs: bare(details.needs), wishes: bare(details.wishes), consents: bare(details.consents),
  };
}

/** What a merge does to the kept household. What gives way is taken off first: a need stands in a list once. */
export async function applyMerge(tx: Tx, merge: Pick<HouseholdMergeRow, 'id' | 'keptId' | 'plan'>): Promise<void> {
  const { keptId, plan } = merge;
  await takeOff(tx, merge.id, plan.removed);
  for (const { id, after } of plan.changed) await tx.update(MemberRow, id, after);
  await writeRows(tx, keptId, plan.added);
  if (Object.keys(plan.after).length > 0) await tx.update(HouseholdRow, keptId, plan.after);
}

/** The way back; names of the lists of which a row had to stay because something else names it by now. */
export async function applyUnmerge(tx: Tx, merge: Pick<HouseholdMergeRow, 'id' | 'keptId'>, undo: UnmergePlan): Promise<ListName[]> {
  const stayed = await takeOff(tx, merge.id, undo.remove);
  for (const { id, before } of undo.respell) await tx.update(MemberRow, id, before);
  await writeRows(tx, merge.keptId, await stillMissing(tx, merge.keptId, undo.restore));
  if (Object.keys(undo.fields).length > 0) await tx.update(HouseholdRow, merge.keptId, undo.fields);
  return [...new Set(undo.remove.filter(({ row }) => stayed.includes(row.id)).map(({ list }) => list))];
}

async function takeOff(tx: Tx, mergeId: Id, rows: readonly RowOf[]): Promise<Id[]> {
  if (rows.length === 0) return [];
  const answer = await tx.row<{ stayed: Id[] }>('SELECT intake.take_off_kept_household($1, $2::uuid[]) AS stayed', [mergeId, rows.map(({ row }) => row.id)]);
  return answer!.stayed;
}

/** A need or a wish somebody has written anew since stands in the list already. */
async function stillMissing(tx: Tx, householdId: Id, rows: readonly RowOf[]): Promise<RowOf[]> {
  if (!rows.some(({ list }) => list === 'needs' || list === 'wishes')) return [...rows];
  const needs = new Set((await tx.find(NeedRow, { householdId })).map(({ need }) => need));
  const wishes = new Set((await tx.find(WishRow, { householdId })).map(({ kind, value }) => `${kind}|${value}`));
  return rows.filter((one) => !(one.list === 'needs' && needs.has(one.row.need)) && !(one.list === 'wishes' && wishes.has(`${one.row.kind}|${one.row.value}`)));
}

const ENTITIES = { members: MemberRow, situations: HousingSituationRow, incomes: IncomeRow, benefits: BenefitRow, needs: NeedRow, wishes: WishRow, consents: ConsentRow } as const;

/** People first: an income names its member. */
async function writeRows(tx: Tx, householdId: Id, rows: MergePlan['added']): Promise<void> {
  for (const list of LIST_NAMES) {
    const ofList = rows.filter((one) => one.list === list);
    if (ofList.length > 0) await tx.insert(ENTITIES[list] as typeof MemberRow, ofList.map(({ row }) => ({ ...row, householdId })) as never);
  }
}
