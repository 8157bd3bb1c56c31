import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { BindingTie } from './domain/duplicates/ties';

export type TieKind = BindingTie | 'decision' | 'past_offer' | 'past_reserve';

/** What a context below has written down about a household, counted. */
export interface HouseholdTie {
  readonly householdId: Id;
  readonly kind: TieKind;
  readonly count: number;
}

type TiesReader = (tx: Tx, householdIds: readonly Id[]) => Promise<readonly HouseholdTie[]>;

/** Of this context itself: what a family sent from its page and nobody has settled. */
const waitingRequests: TiesReader = (tx, householdIds) => tx.rows<HouseholdTie>(
  `SELECT household_id, 'request' AS kind, count(*) AS count FROM core.family_request WHERE agency_id = $1 AND household_id = ANY ($2::uuid[]) AND state = 'waiting' GROUP BY household_id`, [tx.agencyId, householdIds],
);

/**
 * Which offers, tenancies, decisions hang on a household. Each context below answers for its own tables, in the transaction of
 * the act that asks; none of their rows is ever moved from one household to another.
 */
@Injectable()
export class HouseholdTiesService {
  private readonly readers: TiesReader[] = [waitingRequests];

  register(reader: TiesReader): void {
    this.readers.push(reader);
  }

  async of(tx: Tx, householdIds: readonly Id[]): Promise<HouseholdTie[]> {
    const ties: HouseholdTie[] = [];
    for (const reader of this.readers) ties.push(...(await reader(tx, householdIds)).filter(({ count }) => count > 0));
    return ties;
  }
}
