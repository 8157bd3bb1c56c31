import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';

/** A family in a flat of ours: both days included; without a last day it lives there. */
export interface HomeStay {
  readonly householdId: Id;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/**
 * Who has lived in our flats and until when. Contracts come after matching in the story, so, like `Occupancy`, the fact is handed in
 * by the app that composes the contexts; where nobody provides it, nothing is said of who stayed.
 */
export abstract class HomeStays {
  /** Every signed contract of the agency, also the ended ones. */
  abstract staysIn(tx: Tx): Promise<HomeStay[]>;
}
