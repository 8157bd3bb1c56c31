import type { Id } from '#kernel';
import { equal, type MergePlan } from './merge';
import type { Fields, HouseholdRecord, ListName, RowOf } from './record';

/** What taking a merge back does to the household that was kept. The other one only gets its state back. */
export interface UnmergePlan {
  readonly fields: Partial<Fields>;
  readonly remove: readonly RowOf[];
  readonly restore: readonly RowOf[];
  readonly respell: MergePlan['changed'];
  /** What somebody changed since the merge, so it stays as it is now: names of fields and lists. */
  readonly stays: readonly string[];
}

/** Lists that are said anew as a whole: once somebody did, what the merge brought is no longer there to be taken back. */
const SAID_AS_A_WHOLE: readonly ListName[] = ['needs', 'wishes'];

/**
 * The kept household as it was, except for what has happened since: a field, a person or a row somebody changed after the
 * merge stays changed, a row written after it stays written. Rows the merge set aside come back.
 */
export function planUnmerge(now: HouseholdRecord, done: MergePlan): UnmergePlan {
  const stays: string[] = [];
  const fields: Partial<Record<keyof Fields, unknown>> = {};
  for (const name of Object.keys(done.after) as (keyof Fields)[]) {
    if (now.fields[name] === done.after[name]) fields[name] = done.before[name];
    else stays.push(name);
  }
  const rows = new Map<Id, unknown>(listsOf(now).flatMap(({ rows: inside }) => inside.map((row) => [row.id, row] as const)));
  const respell = done.changed.filter(({ id, after }) => {
    const row = rows.get(id) as { givenName: string; familyName: string; birthDate: string } | undefined;
    const unchanged = row !== undefined && row.givenName === after.givenName && row.familyName === after.familyName && row.birthDate === after.birthDate;
    if (!unchanged) stays.push('members');
    return unchanged;
  });
  const restated = SAID_AS_A_WHOLE.filter((list) => {
    const brought = done.added.filter((one) => one.list === list);
    const touched = brought.length > 0 || done.removed.some((one) => one.list === list);
    return touched && !brought.every(({ row }) => rows.has(row.id));
  });
  const remove = done.added.filter(({ list, row }) => {
    if (restated.includes(list)) return false;
    const present = rows.get(row.id);
    if (present === undefined) return false;
    if (!equal(present, row)) stays.push(list);
    return equal(present, row);
  });
  const restore = done.removed.filter(({ list, row }) => !restated.includes(list) && !rows.has(row.id));
  return { fields: fields as Partial<Fields>, remove: keepNamed(remove, now), restore, respell, stays: [...new Set([...stays, ...restated])] };
}

/** A member somebody's income names since the merge stays: money without its person would be nobody's. */
function keepNamed(remove: readonly RowOf[], now: HouseholdRecord): RowOf[] {
  const leaving = new Set(remove.map(({ row }) => row.id));
  const named = new Set(now.incomes.filter(({ id, memberId }) => memberId !== null && !leaving.has(id)).map(({ memberId }) => memberId));
  return remove.filter(({ row }) => !named.has(row.id));
}

const listsOf = (record: HouseholdRecord): { readonly rows: readonly { readonly id: Id }[] }[] =>
  [record.members, record.situations, record.incomes, record.benefits, record.needs, record.wishes, record.consents].map((rows) => ({ rows }));
