import { refusal, type Id, type Refusal } from '#kernel';
import { drawersOf, duplicatePairs } from '../duplicates/candidates';
import type { Comparable } from '../duplicates/evidence';
import { evidenceWords } from '../duplicates/words';
import type { NewHousehold } from '../new-household';
import type { HouseholdImportRefusal } from './sentences';

export interface RecordedFamily extends Comparable {
  readonly code: string;
  readonly name: string;
}

export interface ComingFamily {
  /** Its first row. */
  readonly row: number;
  readonly draft: NewHousehold;
}

/** More people than this under one birth date and name are a column copied down, not a family that applied twice. */
const MOST_ALIKE = 50;

/**
 * Doubts about families of a sheet that are probably recorded already, or come in it twice: one for each, with the strongest thing
 * they have in common; null for a family nobody has to ask about. Within the sheet the later row is asked about.
 */
export function likelyTwice(coming: readonly ComingFamily[], recorded: readonly RecordedFamily[]): (Refusal<HouseholdImportRefusal> | null)[] {
  const families = coming.map(({ draft }, index): Comparable => ({ id: `row ${index}` as Id, phone: draft.phone ?? null, email: draft.email ?? null, members: draft.members }));
  const inDrawer = new Map<string, number>();
  for (const family of families) for (const drawer of drawersOf(family)) if (!isContact(drawer)) inDrawer.set(drawer, (inDrawer.get(drawer) ?? 0) + 1);
  const crowd = families.map((family) => Math.max(0, ...drawersOf(family).map((drawer) => inDrawer.get(drawer) ?? 0)));
  const doubts = crowd.map((count) => (count > MOST_ALIKE ? refusal<HouseholdImportRefusal>('import_people_alike', { count: count - 1 }) : null));
  const places = new Map(families.map(({ id }, index) => [id, index]));
  const known = new Map(recorded.map((family) => [family.id, family]));
  for (const pair of duplicatePairs([...recorded, ...families.filter((_, index) => doubts[index] === null)])) {
    const [earlier, later] = [pair.first, pair.second].map((id) => places.get(id) ?? -1).toSorted((a, b) => a - b) as [number, number];
    // The strongest pairs come first: what is told already is no weaker.
    if (pair.strength === 'weak' || later < 0 || doubts[later]) continue;
    const same = known.get(pair.first) ?? known.get(pair.second);
    const { cs: evidenceCs, en: evidenceEn } = evidenceWords(pair.evidence[0]!);
    doubts[later] = same
      ? refusal('import_duplicate', { code: same.code, name: same.name, evidenceCs, evidenceEn })
      : refusal('import_duplicate_in_sheet', { other: coming[earlier]!.row, evidenceCs, evidenceEn });
  }
  return doubts;
}

const isContact = (drawer: string): boolean => /^(phone|email):/.test(drawer);
