import { earlier, refusal, type Id, type IsoDate, type Refusal } from '#kernel';
import { examineMembers, examineWishes } from '../intake-rules';
import type { HouseholdsRefusal } from '../refusals';
import { samePerson } from './evidence';
import { LISTS, type Fields, type HouseholdRecord, type ListName, type RowOf } from './record';

/** Whose rows hold where both households have their own: one's, the other's, or both without repeating what is the same. */
export const LIST_CHOICES = ['kept', 'merged', 'both'] as const;
export type ListChoice = (typeof LIST_CHOICES)[number];

/** What a person may take from the household that is merged, in place of what the kept one says. */
export const CHOSEN_FIELDS = ['name', 'phone', 'email', 'contactAddress', 'interpreterLanguage', 'referredByPartnerId'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];

export interface MergeChoices {
  /** Fields whose value the merged household gives; null: those the kept one has empty. */
  readonly takeFields?: readonly ChosenField[] | null;
  /** Members of the merged household who are written in place of the same person of the kept one (name, birth date). */
  readonly takeSpelling?: readonly Id[] | null;
  /** Members of the merged household who do not come along; null: everybody who is not in the kept one yet comes. */
  readonly leaveMembers?: readonly Id[] | null;
  readonly means?: ListChoice | null;
  readonly needs?: ListChoice | null;
  readonly wishes?: ListChoice | null;
}

/** What a merge does to the kept household, and all that is needed to take it back. The merged one is not touched but for its state. */
export interface MergePlan {
  readonly before: Partial<Fields>;
  readonly after: Partial<Fields>;
  readonly added: readonly RowOf[];
  readonly removed: readonly RowOf[];
  readonly changed: readonly { readonly list: 'members'; readonly id: Id; readonly before: Spelling; readonly after: Spelling }[];
}

export interface Spelling {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
}

/** New ids for the copies, in the order they are asked for: the rule itself makes up nothing. */
export type IdMaker = () => Id;

/**
 * The merge of one household into another. Rows of the merged household are copied, never moved: it stays as it was, so
 * whoever may read it reads it, and taking the merge back needs nothing from it. The earlier day of waiting holds, and the
 * quiet mode of either: both protect the family.
 * Refuses: merge_same_household, wishes_contradict, wish_twice (choose one list), member_twice.
 */
export function planMerge(kept: HouseholdRecord, merged: HouseholdRecord, choices: MergeChoices, newRowId: IdMaker, today: IsoDate): MergePlan | Refusal<HouseholdsRefusal> {
  if (kept.id === merged.id) return refusal<HouseholdsRefusal>('merge_same_household');
  const people = membersOf(kept, merged, choices, newRowId);
  const means = choices.means ?? (kept.incomes.length + kept.benefits.length > 0 || kept.fields.incomeStatedOn !== null ? 'kept' : 'merged');
  // An empty list somebody went through says “nothing special”, and that holds too.
  const needs = choices.needs ?? (kept.needs.length > 0 || kept.fields.needsStatedOn !== null ? 'kept' : 'merged');
  const wrong = examineMembers([...people.resulting, ...people.added].filter((member) => member.leftOn === null), today) ?? null;
  if (wrong) return wrong;
  const lists = [
    ...listOf('incomes', kept, merged, means, (row) => ({ ...row, memberId: row.memberId ? (people.idOf.get(row.memberId) ?? null) : null }), newRowId),
    ...listOf('benefits', kept, merged, means, (row) => row, newRowId),
    ...listOf('needs', kept, merged, needs, (row) => row, newRowId),
    ...listOf('wishes', kept, merged, choices.wishes, (row) => row, newRowId),
    ...listOf('situations', kept, merged, 'both', (row) => row, newRowId),
    ...listOf('consents', kept, merged, 'both', (row) => row, newRowId),
  ];
  const added: RowOf[] = [...people.added.map((row) => ({ list: 'members' as const, row })), ...lists.flatMap((change) => (change.act === 'added' ? [change.of] : []))];
  const removed: RowOf[] = lists.flatMap((change) => (change.act === 'removed' ? [change.of] : []));
  const gone = new Set(removed.map(({ row }) => row.id));
  const wishes = [...kept.wishes.filter(({ id }) => !gone.has(id)), ...added.flatMap((one) => (one.list === 'wishes' ? [one.row] : []))];
  const contradiction = examineWishes(wishes);
  if (contradiction) return contradiction;
  return { ...fieldsOf(kept, merged, { ...choices, means, needs }), added, removed, changed: people.changed };
}

function membersOf(kept: HouseholdRecord, merged: HouseholdRecord, choices: MergeChoices, newRowId: IdMaker) {
  const idOf = new Map<Id, Id>();
  const changed: MergePlan['changed'][number][] = [];
  const added: HouseholdRecord['members'][number][] = [];
  const taken = new Set<Id>();
  const resulting = new Map(kept.members.map((member) => [member.id, member]));
  const hasApplicant = kept.members.some((member) => member.relation === 'applicant' && member.leftOn === null);
  for (const member of merged.members) {
    const same = kept.members.find((one) => !taken.has(one.id) && !(one.leftOn !== null && member.leftOn === null) && samePerson(one, member));
    if (same) {
      taken.add(same.id);
      idOf.set(member.id, same.id);
      const [before, after] = [spelling(same), spelling(member)];
      if (choices.takeSpelling?.includes(member.id) && !equal(before, after)) {
        changed.push({ list: 'members', id: same.id, before, after });
        resulting.set(same.id, { ...same, ...after });
      }
    } else if (!choices.leaveMembers?.includes(member.id)) {
      const id = newRowId();
      idOf.set(member.id, id);
      // One application has one applicant: the other's becomes a member whose relation somebody may correct.
      added.push({ ...member, id, relation: member.relation === 'applicant' && hasApplicant ? 'other' : member.relation, isContact: false });
    }
  }
  return { idOf, changed, added, resulting: [...resulting.values()] };
}

const spelling = ({ givenName, familyName, birthDate }: Spelling): Spelling => ({ givenName, familyName, birthDate });

type Change<List extends ListName> = { readonly act: 'added' | 'removed'; readonly of: Extract<RowOf, { list: List }> };

/** Rows that come from the merged household and rows of the kept one that give way; nothing is written twice. */
function listOf<List extends Exclude<ListName, 'members'>>(
  list: List, kept: HouseholdRecord, merged: HouseholdRecord, choice: ListChoice | null | undefined,
  asKept: (row: HouseholdRecord[List][number]) => HouseholdRecord[List][number], newRowId: IdMaker,
): Change<List>[] {
  const own = kept[list] as readonly HouseholdRecord[List][number][];
  const others = (merged[list] as readonly HouseholdRecord[List][number][]).map(asKept);
  const holds = choice ?? (own.length === 0 ? 'merged' : 'kept');
  if (holds === 'kept') return [];
  const { same } = LISTS[list] as { same: (a: HouseholdRecord[List][number], b: HouseholdRecord[List][number]) => boolean };
  const change = (act: Change<List>['act'], row: HouseholdRecord[List][number]): Change<List> => ({ act, of: { list, row } as Change<List>['of'] });
  const coming = others.filter((row, index) => !own.some((one) => same(one, row)) && others.findIndex((other) => same(other, row)) === index);
  const leaving = holds === 'merged' ? own.filter((row) => !others.some((other) => same(row, other))) : [];
  return [...leaving.map((row) => change('removed', row)), ...coming.map((row) => change('added', { ...row, id: newRowId() }))];
}

/** Fields of the kept household that come out other than they were, before and after. */
function fieldsOf(kept: HouseholdRecord, merged: HouseholdRecord, choices: MergeChoices & { readonly means: ListChoice; readonly needs: ListChoice }): { before: Partial<Fields>; after: Partial<Fields> } {
  const a = kept.fields;
  const b = merged.fields;
  const take = choices.takeFields ?? CHOSEN_FIELDS.filter((field) => a[field] === null && b[field] !== null);
  const result: Fields = {
    ...a,
    ...Object.fromEntries(take.map((field) => [field, b[field]])),
    appliedOn: earlier(a.appliedOn, b.appliedOn),
    waitingSince: earlier(a.waitingSince, b.waitingSince),
    quietMode: a.quietMode || b.quietMode,
    privacyNoticeOn: earliest(a.privacyNoticeOn, b.privacyNoticeOn),
    incomeStatedOn: statedOn(a.incomeStatedOn, b.incomeStatedOn, choices.means),
    needsStatedOn: statedOn(a.needsStatedOn, b.needsStatedOn, choices.needs),
  };
  const differs = (Object.keys(result) as (keyof Fields)[]).filter((field) => result[field] !== a[field]);
  return { before: pick(a, differs), after: pick(result, differs) };
}

const pick = (fields: Fields, names: readonly (keyof Fields)[]): Partial<Fields> => Object.fromEntries(names.map((name) => [name, fields[name]]));
const earliest = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a && b ? earlier(a, b) : (a ?? b));

/** The day somebody went through a list holds for the list that holds; of two lists together the older day does. */
function statedOn(kept: IsoDate | null, merged: IsoDate | null, choice: ListChoice): IsoDate | null {
  return choice === 'both' ? earliest(kept, merged) : choice === 'merged' ? (merged ?? kept) : kept;
}

export const equal = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown => (value && typeof value === 'object' && !Array.isArray(value)
  ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inside]) => [key, sorted(inside)]))
  : value);
