import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { isoDate, newId, orRefuse, refuse, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { failedBeyond, snapshotOf, wordsOf } from './domain/decision';
import { refuseFarAhead } from './domain/far-ahead';
import { examineSeats, inTerm } from './domain/panel/members';
import { candidatePacket, flatPacket } from './domain/panel/packet';
import { examineAct } from './domain/panel/sitting-life';
import { LABELS } from './domain/panel/tally';
import { matchOf, type Match, type Ranking } from './domain/ranking';
import { PANEL_VOTE_AWAITED } from './matching.events';
import { MatchingService, refuseWithdrawn, type UnitRanking } from './matching.service';
import { leadersSeats, onBehalfOfPanel, sittingFor } from './panel-access';
import { workingPanel } from './panels.service';
import { PanelCandidateFileRow, PanelCandidateRow, PanelConflictNoteRow, PanelMemberRow, PanelSeatRow, PanelSittingRow } from './store/panel.entity';

export interface CandidateDraft {
  readonly householdId: Id;
  /** Why the panel may set aside what the family does not meet. */
  readonly exceptionReason: string | null;
}

export interface ConveneSitting {
  readonly panelId: Id;
  readonly unitId: Id;
  readonly candidates: readonly CandidateDraft[];
  /** The last moment to vote. */
  readonly deadlineAt: Date;
  /** Members of whom the secretary knows that a candidate is their kin or interest. */
  readonly barredIds: readonly Id[];
  /** Why families of a better rank are not among the candidates. */
  readonly skippedReason: string | null;
}

/** A candidate with all it was judged on. */
interface Judged {
  readonly draft: CandidateDraft;
  readonly match: Match;
  readonly overriddenRules: readonly string[];
}

/** Sittings of a committee: called about one free flat with a frozen packet, given more time, ended without a result. */
@Injectable()
export class PanelSittingsService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
    private readonly households: HouseholdsService,
  ) {}

  /**
   * Freezes who sits and what they see. Refuses: unknown_id, panel_closed, panel_without_chair, panel_below_quorum, panel_not_a_member,
   * sitting_deadline_past, sitting_candidates_count, sitting_candidate_twice, unit_taken, unit_has_offer, sitting_unit_taken,
   * household_not_waiting, household_has_offer, not_eligible, sitting_candidate_without_reason, sitting_skips_ranked.
   */
  async convene(actor: Actor, input: ConveneSitting): Promise<PanelSittingRow> {
    return this.db.write(actor, async (tx) => {
      const panel = await workingPanel(tx, input.panelId);
      const terms = (await tx.find(PanelMemberRow, { panelId: panel.id })).filter((term) => inTerm(term, tx.today));
      orRefuse(examineSeats(terms, input.barredIds, panel.quorum, tx.today));
      examineDeadline(tx, input.deadlineAt);
      const found = await this.matching.rankForUnit(tx, input.unitId);
      const judged = await this.judge(tx, found, input);
      const skipped = skippedBy(found.ranking, found.offeredElsewhere, input.candidates.map(({ householdId }) => householdId));
      if (skipped > 0 && !input.skippedReason?.trim()) refuse('sitting_skips_ranked', { count: skipped }, 'skippedReason');
      const sitting: Omit<PanelSittingRow, 'agencyId'> = {
        id: newId(tx.now.getTime()), panelId: panel.id, unitId: input.unitId, state: 'open', quorum: panel.quorum, flat: flatPacket(found.flat), policyVersion: found.policy.version,
        convenedAt: tx.now, convenedBy: tx.actor.accountId ?? refuse('not_allowed'), skippedReason: skipped > 0 ? input.skippedReason!.trim() : null, deadlineAt: input.deadlineAt,
        seatHolderIds: terms.map(({ staffMemberId }) => staffMemberId), countedAt: null, countedBy: null, tally: null, outcomeCandidateId: null,
        chairReason: null, chairDecidedAt: null, chairDecidedBy: null, decisionId: null, minutesDocumentId: null, fullMinutesDocumentId: null, cancelReason: null,
      };
      await insertSitting(tx, sitting);
      await tx.insert(PanelSeatRow, terms.map(({ id: memberId, staffMemberId, role }) => {
        const barred = input.barredIds.includes(staffMemberId);
        return { id: newId(tx.now.getTime()), sittingId: sitting.id, memberId, staffMemberId, role, barredAt: barred ? tx.now : null, barredBy: barred ? tx.actor.accountId : null, answeredAt: null, notice: null, noticedAt: null };
      }));
      await this.keepCandidates(tx, sitting.id, found, judged);
      await tx.audit('panel_sitting.convene', 'panel_sitting', sitting.id, { panelId: panel.id, unitId: input.unitId, candidates: judged.length, barred: input.barredIds.length, deadlineAt: input.deadlineAt.toISOString() });
      await tx.publish(PANEL_VOTE_AWAITED, { sittingId: sitting.id });
      return { ...sitting, agencyId: tx.agencyId };
    });
  }

  /** More time, also where the deadline has passed below the quorum. Refuses: unknown_id, sitting_not_led, sitting_closed, sitting_tied, sitting_deadline_past. */
  async extend(actor: Actor, sittingId: Id, deadlineAt: Date): Promise<PanelSittingRow> {
    return this.db.write(onBehalfOfPanel(actor), async (tx) => {
      const sitting = await sittingFor(tx, actor, sittingId);
      await leadersSeats(tx, actor, sittingId);
      orRefuse(examineAct(sitting, 'extend', tx.now));
      examineDeadline(tx, deadlineAt);
      const patch = { deadlineAt, state: 'open' as const };
      await tx.update(PanelSittingRow, sittingId, patch);
      await tx.run('UPDATE core.panel_seat SET notice = NULL, noticed_at = NULL WHERE agency_id = $1 AND sitting_id = $2 AND answered_at IS NULL', [tx.agencyId, sittingId]);
      await tx.publish(PANEL_VOTE_AWAITED, { sittingId });
      await tx.audit('panel_sitting.extend', 'panel_sitting', sittingId, { deadlineAt: deadlineAt.toISOString() });
      return { ...sitting, ...patch };
    });
  }

  /**
   * Members see candidates without names, so kinship is often known to the secretary alone: the member's vote, cast or not, does
   * not count. Refuses: unknown_id, sitting_not_led, sitting_closed, sitting_deadline_passed, panel_not_a_member, panel_secretary_votes, panel_already_barred.
   */
  async bar(actor: Actor, input: { readonly sittingId: Id; readonly staffMemberId: Id; readonly detail: string | null }): Promise<PanelSittingRow> {
    return this.db.write(onBehalfOfPanel(actor), async (tx) => {
      const sitting = await sittingFor(tx, actor, input.sittingId);
      const seat = (await leadersSeats(tx, actor, sitting.id)).find(({ staffMemberId }) => staffMemberId === input.staffMemberId) ?? refuse('panel_not_a_member', {}, 'staffMemberId');
      orRefuse(examineAct(sitting, 'bar', tx.now));
      if (seat.role === 'secretary') refuse('panel_secretary_votes', {}, 'staffMemberId');
      if (seat.barredAt !== null) refuse('panel_already_barred', {}, 'staffMemberId');
      await tx.update(PanelSeatRow, seat.id, { barredAt: tx.now, barredBy: tx.actor.accountId });
      await keepConflict(tx, sitting.id, seat.staffMemberId, input.detail);
      await tx.audit('panel_seat.bar', 'panel_sitting', sitting.id, { staffMemberId: seat.staffMemberId });
      return sitting;
    });
  }

  private async judge(tx: Tx, found: UnitRanking, input: ConveneSitting): Promise<Judged[]> {
    const { candidates } = input;
    if (candidates.length === 0 || candidates.length > LABELS.length) refuse('sitting_candidates_count', { most: LABELS.length }, 'candidates');
    if (found.occupied) refuse('unit_taken', {}, 'unitId');
    refuseWithdrawn(found.flat, tx.today, 'unitId');
    if (await tx.row(`SELECT id FROM core.offer WHERE agency_id = $1 AND unit_id = $2 AND closed_on IS NULL`, [tx.agencyId, input.unitId])) refuse('unit_has_offer', {}, 'unitId');
    const judged: Judged[] = [];
    for (const [index, draft] of candidates.entries()) {
      const field = `candidates.${index}.householdId`;
      if (candidates.findIndex(({ householdId }) => householdId === draft.householdId) < index) refuse('sitting_candidate_twice', {}, field);
      const household = await this.households.getIn(tx, draft.householdId);
      const family = found.families.find(({ id }) => id === household.id);
      if (household.state !== 'applicant' || !family) return refuse('household_not_waiting', {}, field);
      if (found.offeredElsewhere.has(household.id)) refuse('household_has_offer', {}, field);
      const match = matchOf(found.flat, family, found.policy.document, tx.today);
      const failed = match.rules.filter(({ outcome }) => outcome === 'failed');
      const hard = failedBeyond(match.rules, failed.filter(({ overridable }) => overridable).map(({ rule }) => rule));
      if (hard.length > 0) refuse('not_eligible', wordsOf(hard), field);
      if (failed.length > 0 && !draft.exceptionReason?.trim()) refuse('sitting_candidate_without_reason', wordsOf(failed), `candidates.${index}.exceptionReason`);
      judged.push({ draft, match, overriddenRules: failed.map(({ rule }) => rule) });
    }
    return judged;
  }

  /** Letters follow a digest of the sitting and the family: neither rank nor name nor the order of input shows in them. */
  private async keepCandidates(tx: Tx, sittingId: Id, found: UnitRanking, judged: readonly Judged[]): Promise<void> {
    const digest = ({ draft }: Judged): string => createHash('sha256').update(`${sittingId}:${draft.householdId}`).digest('hex');
    const shuffled = [...judged].sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
    for (const [index, { draft, match, overriddenRules }] of shuffled.entries()) {
      const family = found.families.find(({ id }) => id === draft.householdId)!;
      const candidateId = newId(tx.now.getTime());
      await tx.insert(PanelCandidateRow, { id: candidateId, sittingId, label: LABELS[index]!, packet: candidatePacket(match, family, overriddenRules.length > 0), gone: null });
      await tx.insert(PanelCandidateFileRow, {
        id: newId(tx.now.getTime()), sittingId, candidateId, householdId: draft.householdId, overriddenRules: [...overriddenRules],
        snapshot: snapshotOf(match, found.ranking, found.flat, family, found.policy.version, tx.today), overrideReason: overriddenRules.length > 0 ? draft.exceptionReason!.trim() : null,
      });
    }
  }
}

/** How many free families stand before the last chosen one and are not among the candidates; all of them before an exception alone. */
export function skippedBy(ranking: Ranking, offeredElsewhere: ReadonlyMap<Id, Id>, chosen: readonly Id[]): number {
  const ranks = ranking.eligible.filter(({ householdId }) => chosen.includes(householdId)).map(({ rank }) => rank);
  const last = ranks.length === 0 ? Infinity : Math.max(...ranks);
  return ranking.eligible.filter(({ householdId, rank }) => rank < last && !chosen.includes(householdId) && !offeredElsewhere.has(householdId)).length;
}

/** Still to come, and not years away. */
function examineDeadline(tx: Tx, deadlineAt: Date): void {
  if (deadlineAt <= tx.now) refuse('sitting_deadline_past', {}, 'deadlineAt');
  refuseFarAhead(isoDate(deadlineAt.toISOString().slice(0, 10)), tx.today, 'deadlineAt');
}

/** What the conflict is stays with whoever writes it down. */
export async function keepConflict(tx: Tx, sittingId: Id, staffMemberId: Id, detail: string | null): Promise<void> {
  const { accountId } = tx.actor;
  if (!detail?.trim() || accountId === null) return;
  await tx.insert(PanelConflictNoteRow, { id: newId(tx.now.getTime()), sittingId, staffMemberId, detail: detail.trim(), writtenBy: accountId, writtenAt: tx.now });
}

async function insertSitting(tx: Tx, sitting: Omit<PanelSittingRow, 'agencyId'>): Promise<void> {
  try {
    await tx.insert(PanelSittingRow, sitting);
  } catch (error) {
    if (violatedConstraint(error) === 'panel_sitting_one_per_unit') refuse('sitting_unit_taken', {}, 'unitId');
    throw error;
  }
}
