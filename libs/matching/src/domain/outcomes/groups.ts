/** By what outcomes are compared. Each dimension parts all families; nothing protected by Act 198/2009 beyond age and disability by function, and no proxy of it. */
export const DIMENSIONS = ['size', 'age', 'function', 'single_parent', 'rooms'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const GROUPS = {
  size: ['one', 'two', 'three_four', 'five_more'],
  age: ['under_30', 'from_30_to_44', 'from_45_to_59', 'from_60', 'unknown'],
  function: ['with_need', 'without_need', 'unknown'],
  single_parent: ['single_parent', 'others'],
  rooms: ['up_to_two', 'three', 'four', 'five_more'],
} as const satisfies Record<Dimension, readonly string[]>;
export type GroupOf = Readonly<Record<Dimension, string>>;

/** What the audit knows of a family on the day it entered the period. Matching itself never sees ages or who is a single parent. */
export interface GroupFacts {
  readonly persons: number;
  readonly singleParent: boolean;
  /** Completed years of the applicant; null: no applicant recorded. */
  readonly applicantAge: number | null;
  /** Rooms by Eurostat's standard, the lower end of the span. */
  readonly rooms: number;
  /** What the flat must allow; null: nobody has asked. */
  readonly needs: readonly string[] | null;
}

/** Needs of somebody who moves with difficulty, in words of function. */
const OF_FUNCTION: readonly string[] = ['lift_or_ground_floor', 'step_free', 'ground_floor'];

export function groupsOf(facts: GroupFacts): GroupOf {
  const { persons, applicantAge: age, rooms, needs } = facts;
  return {
    size: persons <= 1 ? 'one' : persons === 2 ? 'two' : persons <= 4 ? 'three_four' : 'five_more',
    age: age === null ? 'unknown' : age < 30 ? 'under_30' : age < 45 ? 'from_30_to_44' : age < 60 ? 'from_45_to_59' : 'from_60',
    function: needs === null ? 'unknown' : needs.some((need) => OF_FUNCTION.includes(need)) ? 'with_need' : 'without_need',
    single_parent: facts.singleParent ? 'single_parent' : 'others',
    rooms: rooms <= 2 ? 'up_to_two' : rooms === 3 ? 'three' : rooms === 4 ? 'four' : 'five_more',
  };
}
