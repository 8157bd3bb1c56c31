import type { Id } from '#kernel';
import type { Tx } from '#platform';

/**
 * Which of some flats somebody lives in. Contracts come after matching in the story, so the fact is handed in by the
 * app that composes the contexts; where nobody provides it, only the flat's own day of availability speaks.
 */
export abstract class Occupancy {
  abstract occupiedOf(tx: Tx, unitIds: readonly Id[]): Promise<ReadonlySet<Id>>;
}
