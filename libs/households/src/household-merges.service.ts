import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId, orRefuse, refuse, type Id } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { DuplicatesService } from './duplicates.service';
import { planMerge, type MergeChoices, type MergePlan } from './domain/duplicates/merge';
import type { HouseholdRecord } from './domain/duplicates/record';
import { boundApart } from './domain/duplicates/ties';
import { planUnmerge } from './domain/duplicates/unmerge';
import { HouseholdTiesService, type HouseholdTie } from './household-ties.service';
import { HouseholdMergeRow } from './store/duplicates.entity';
import { HouseholdRow } from './store/household.entity';
import { applyMerge, applyUnmerge, recordOf } from './store/merges.repository';
import { detailsOf } from './store/households.repository';

export interface MergeHouseholds {
  readonly keptId: Id;
  readonly mergedId: Id;
  readonly choices?: MergeChoices | null;
  readonly reason: string;
}

/** What a merge would do; the same rule as the merge itself, nothing written. */
export interface MergePreview {
  readonly kept: HouseholdRecord;
  readonly merged: HouseholdRecord;
  readonly plan: MergePlan;
  readonly ties: readonly HouseholdTie[];
}

/** What an alias says of why it is closed; screens have their own sentence. */
const CLOSED_BY_MERGE = 'merged';

/** One family of two households, by a person, and back. */
@Injectable()
export class HouseholdMergesService {
  constructor(
    private readonly db: Database,
    private readonly duplicates: DuplicatesService,
    private readonly ties: HouseholdTiesService,
  ) {}

  /** Refuses as `merge` does, but for the reason. */
  async previewIn(tx: Tx, input: Omit<MergeHouseholds, 'reason'>): Promise<MergePreview> {
    const rows = await tx.find(HouseholdRow, { id: In([input.keptId, input.mergedId]) });
    return this.examine(tx, input, rows);
  }

  /**
   * Merges one household into another in one act: both are locked, the rule decides, the kept one takes what was chosen, the
   * merged one becomes an alias and keeps every row. Refuses: unknown_id, merge_same_household, merge_household_closed,
   * household_merged, merge_bound_*, merge_both_bound, merge_reason_missing, merge_of_other, wishes_contradict, wish_twice.
   */
  async merge(actor: Actor, input: MergeHouseholds): Promise<HouseholdMergeRow> {
    if (input.reason.trim() === '') refuse('merge_reason_missing', {}, 'reason');
    return this.db.write(actor, async (tx) => {
      const { kept, merged, plan } = await this.examine(tx, input, await this.locked(tx, input.keptId, input.mergedId));
      const like = await this.duplicates.likenessIn(tx, kept.id, merged.id);
      const row: Omit<HouseholdMergeRow, 'agencyId'> = {
        id: newId(tx.now.getTime()), keptId: kept.id, mergedId: merged.id, ordinal: (await lastMerge(tx, kept.id, true)) + 1, reason: input.reason.trim(), evidence: like?.evidence.map(({ kind }) => kind) ?? [], plan,
        mergedAt: tx.now, mergedBy: tx.actor.accountId ?? refuse('not_allowed'), takenBackAt: null, takenBackBy: null, takeBackReason: null, stayed: null,
      };
      try {
        await tx.insert(HouseholdMergeRow, row);
      } catch (error) {
        if (violatedConstraint(error) === 'household_merge_one_holds') refuse('merge_household_closed', { code: '' });
        throw error;
      }
      await applyMerge(tx, row);
      await tx.update(HouseholdRow, merged.id, { state: 'closed', closedOn: tx.today, closedReason: CLOSED_BY_MERGE, mergedInto: kept.id });
      await tx.auditMany('household.merge', 'household', [{ id: kept.id, detail: { mergeId: row.id, mergedId: merged.id } }, { id: merged.id, detail: { mergeId: row.id, keptId: kept.id } }]);
      return { ...row, agencyId: tx.agencyId };
    });
  }

  /**
   * Both households as they were. What somebody has changed on the kept one since stays with it and is named in `stayed`.
   * Refuses: unknown_id, merge_undone, merge_not_last, merge_household_closed, merge_reason_missing.
   */
  async takeBack(actor: Actor, input: { readonly mergeId: Id; readonly reason: string }): Promise<HouseholdMergeRow> {
    if (input.reason.trim() === '') refuse('household_reason_missing', {}, 'reason');
    return this.db.write(actor, async (tx) => {
      const found = (await tx.get(HouseholdMergeRow, input.mergeId)) ?? refuse('unknown_id');
      const households = await this.locked(tx, found.keptId, found.mergedId);
      const merge = (await tx.find(HouseholdMergeRow, { id: found.id }, { lock: 'for update' }))[0]!;
      if (merge.takenBackAt !== null) refuse('merge_undone');
      const kept = households.find(({ id }) => id === merge.keptId)!;
      if (kept.mergedInto) refuse('merge_household_closed', { code: kept.code });
      if ((await lastMerge(tx, kept.id)) !== merge.ordinal) refuse('merge_not_last', { code: kept.code });
      const undo = planUnmerge(recordOf(kept, (await detailsOf(tx, [kept.id])).get(kept.id)!), merge.plan);
      const stayed = [...new Set([...undo.stays, ...(await applyUnmerge(tx, merge, undo))])];
      await tx.update(HouseholdRow, merge.mergedId, { state: 'applicant', closedOn: null, closedReason: null, mergedInto: null });
      const patch = { takenBackAt: tx.now, takenBackBy: tx.actor.accountId ?? refuse('not_allowed'), takeBackReason: input.reason.trim(), stayed };
      await tx.update(HouseholdMergeRow, merge.id, patch);
      await tx.auditMany('household.take_back_merge', 'household', [{ id: kept.id, detail: { mergeId: merge.id, stayed } }, { id: merge.mergedId, detail: { mergeId: merge.id } }]);
      return { ...merge, ...patch };
    });
  }

  /** Merges, the newest first; of one household, or of all. */
  async mergesIn(tx: Tx, of: Id | null = null): Promise<HouseholdMergeRow[]> {
    return tx.rows<HouseholdMergeRow>(
      'SELECT * FROM intake.household_merge WHERE agency_id = $1 AND ($2::uuid IS NULL OR kept_id = $2 OR merged_id = $2) ORDER BY merged_at DESC, ordinal DESC, id DESC LIMIT 500', [tx.agencyId, of],
    );
  }

  /** In the order of ids, so that two people who merge the same pair the other way round wait instead of blocking each other. */
  private locked(tx: Tx, one: Id, other: Id): Promise<HouseholdRow[]> {
    return tx.find(HouseholdRow, { id: In([one, other]) }, { lock: 'for update', orderBy: { id: 'ASC' } });
  }

  private async examine(tx: Tx, input: Omit<MergeHouseholds, 'reason'>, rows: readonly HouseholdRow[]): Promise<MergePreview> {
    if (input.keptId === input.mergedId) refuse('merge_same_household');
    const household = (id: Id, field: string): HouseholdRow => rows.find((row) => row.id === id) ?? refuse('unknown_id', {}, field);
    const [keptRow, mergedRow] = [household(input.keptId, 'keptId'), household(input.mergedId, 'mergedId')];
    for (const row of [keptRow, mergedRow]) {
      const into = row.mergedInto ? await tx.get(HouseholdRow, row.mergedInto) : null;
      if (into) refuse('household_merged', { code: into.code });
      if (row.state === 'closed') refuse('merge_household_closed', { code: row.code });
    }
    const details = await detailsOf(tx, [keptRow.id, mergedRow.id]);
    const [kept, merged] = [recordOf(keptRow, details.get(keptRow.id)!), recordOf(mergedRow, details.get(mergedRow.id)!)];
    const choices = input.choices ?? {};
    for (const id of [...(choices.leaveMembers ?? []), ...(choices.takeSpelling ?? [])]) if (!merged.members.some((member) => member.id === id)) refuse('merge_of_other');
    const ties = await this.ties.of(tx, [kept.id, merged.id]);
    const apart = boundApart(keptRow, mergedRow, ties);
    if (apart) orRefuse(apart);
    return { kept, merged, ties, plan: orRefuse(planMerge(kept, merged, choices, () => newId(tx.now.getTime()), tx.today)) };
  }
}

/** The ordinal of the last merge into a household that holds; of any, with those taken back. 0: none. */
async function lastMerge(tx: Tx, keptId: Id, takenBackToo = false): Promise<number> {
  const row = await tx.row<{ ordinal: number }>(
    'SELECT coalesce(max(ordinal), 0) AS ordinal FROM intake.household_merge WHERE agency_id = $1 AND kept_id = $2 AND ($3 OR taken_back_at IS NULL)', [tx.agencyId, keptId, takenBackToo],
  );
  return row!.ordinal;
}
