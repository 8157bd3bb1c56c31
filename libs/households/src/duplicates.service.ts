import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { newId, refuse, type Id } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { similarTo, type DuplicatePair, type SimilarHousehold } from './domain/duplicates/candidates';
import { factsSeen, likenessOf, somethingNew, strongestFirst, type Comparable } from './domain/duplicates/evidence';
import { DuplicateDismissalRow } from './store/duplicates.entity';
import { comparables, contactUse, dismissalsInForce, idsLike, pairName, pairsToCompare } from './store/duplicates.repository';

export interface ProposedPair extends DuplicatePair {
  /** Somebody said “not a duplicate” before there was something new to see. */
  readonly dismissedBefore: DuplicateDismissalRow | null;
}

/** A family nobody has written down yet; the little that is compared. */
export type FamilyToCompare = Omit<Comparable, 'id'>;
const NOT_WRITTEN_YET = '' as Id;

/** Households that may be one family. Row security keeps a partner worker to pairs of the partner's own referrals. */
@Injectable()
export class DuplicatesService {
  constructor(private readonly db: Database) {}

  /** Pairs nobody has decided on yet, strongest first; of one household, or of all. Weak ones only when asked for. */
  async proposedIn(tx: Tx, which: { readonly of?: Id | null; readonly weakToo?: boolean } = {}): Promise<ProposedPair[]> {
    const candidates = await pairsToCompare(tx, which.of ?? null);
    const households = await comparables(tx, [...new Set(candidates.flatMap(({ first, second }) => [first, second]))]);
    const used = await contactUse(tx, households.values());
    const dismissals = await dismissalsInForce(tx);
    return candidates
      .flatMap(({ first, second }) => {
        const like = likenessOf(households.get(first)!, households.get(second)!, used);
        const dismissedBefore = dismissals.get(pairName(first, second)) ?? null;
        if (!like || (like.strength === 'weak' && !which.weakToo) || (dismissedBefore && !somethingNew(like, dismissedBefore.facts))) return [];
        return [{ first, second, ...like, dismissedBefore }];
      })
      .sort((a, b) => strongestFirst(a, b) || (pairName(a.first, a.second) < pairName(b.first, b.second) ? -1 : 1));
  }

  /** Households that may be this family, before it is written down. Closed applications too: the family may have been here before. */
  async similarIn(tx: Tx, family: FamilyToCompare): Promise<SimilarHousehold[]> {
    const households = await comparables(tx, await idsLike(tx, family));
    const used = new Map([...(await contactUse(tx, [family]))].map(([key, count]) => [key, count + 1]));
    return similarTo({ ...family, id: NOT_WRITTEN_YET }, [...households.values()], used);
  }

  /**
   * “Not a duplicate”: the pair is not proposed again until there is a fact this decision did not see.
   * Refuses: unknown_id, household_reason_missing, not_alike, already_dismissed.
   */
  async dismiss(actor: Actor, input: { readonly firstId: Id; readonly secondId: Id; readonly reason: string }): Promise<DuplicateDismissalRow> {
    if (input.reason.trim() === '') refuse('household_reason_missing', {}, 'reason');
    const [firstId, secondId] = input.firstId < input.secondId ? [input.firstId, input.secondId] : [input.secondId, input.firstId];
    return this.db.write(actor, async (tx) => {
      const like = await this.likenessIn(tx, firstId, secondId);
      if (!like) return refuse('not_alike');
      const [before] = await tx.find(DuplicateDismissalRow, { firstId, secondId, endedAt: IsNull() }, { lock: 'for update' });
      if (before && !somethingNew(like, before.facts)) refuse('already_dismissed');
      if (before) await tx.update(DuplicateDismissalRow, before.id, { endedAt: tx.now, endedBy: tx.actor.accountId });
      const row = {
        id: newId(tx.now.getTime()), firstId, secondId, facts: [...new Set([...factsSeen(like), ...(before?.facts ?? [])])].sort(), reason: input.reason.trim(),
        decidedAt: tx.now, decidedBy: tx.actor.accountId ?? refuse('not_allowed'), endedAt: null, endedBy: null,
      };
      try {
        await tx.insert(DuplicateDismissalRow, row);
      } catch (error) {
        if (violatedConstraint(error) === 'duplicate_dismissal_one_holds') refuse('already_dismissed');
        throw error;
      }
      await tx.audit('household.not_a_duplicate', 'household', firstId, { of: secondId, dismissalId: row.id });
      return { ...row, agencyId: tx.agencyId };
    });
  }

  /** The pair may be proposed again. Refuses: unknown_id, dismissal_ended. */
  async endDismissal(actor: Actor, dismissalId: Id): Promise<DuplicateDismissalRow> {
    return this.db.write(actor, async (tx) => {
      const [row] = await tx.find(DuplicateDismissalRow, { id: dismissalId }, { lock: 'for update' });
      if (!row) return refuse('unknown_id');
      if (row.endedAt !== null) refuse('dismissal_ended');
      const patch = { endedAt: tx.now, endedBy: tx.actor.accountId ?? refuse('not_allowed') };
      await tx.update(DuplicateDismissalRow, dismissalId, patch);
      await tx.audit('household.propose_duplicate_again', 'household', row.firstId, { of: row.secondId, dismissalId });
      return { ...row, ...patch };
    });
  }

  /** Decisions that hold, the newest first. */
  async dismissedIn(tx: Tx): Promise<DuplicateDismissalRow[]> {
    return [...(await dismissalsInForce(tx)).values()].sort((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime() || (a.id < b.id ? -1 : 1));
  }

  /** What two households have in common; null when nothing. Refuses: unknown_id. */
  async likenessIn(tx: Tx, one: Id, other: Id) {
    const households = await comparables(tx, [one, other]);
    const [a, b] = [households.get(one), households.get(other)];
    if (!a || !b) return refuse('unknown_id');
    return likenessOf(a, b, await contactUse(tx, [a, b]));
  }
}
