import type { GroupOf } from './groups';
import type { OfferEnd, Path } from './ladder';

/** One offer of a flat made in the period, as it stood on the day the report is made for. */
export interface OfferRecord {
  readonly end: OfferEnd;
  /** The family said yes, whatever came of it later. */
  readonly accepted: boolean;
  readonly refusalCode: string | null;
}

/** A family that waited on at least one day of the period. There is no name here and no place. */
export interface FamilyRecord {
  readonly groups: GroupOf;
  readonly path: Path;
  readonly offers: readonly OfferRecord[];
  /** Days from the application to the first day of its home; null: not housed in the period. */
  readonly waitedDays: number | null;
}

/** A family whose so many months in its home fell due in the period. */
export interface HomeRecord {
  readonly groups: GroupOf;
  readonly months: 6 | 12;
  /** It lived in a flat of ours on that day. */
  readonly kept: boolean;
}
