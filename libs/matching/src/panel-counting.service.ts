import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentsService } from '#documents';
import { orRefuse, refuse, Refused, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { panelMinutesFullTemplate } from './documents/panel-minutes-full.document';
import { panelMinutesTemplate } from './documents/panel-minutes.document';
import { failedBeyond } from './domain/decision';
import { inTerm, votes } from './domain/panel/members';
import { examineAct, examineCounting } from './domain/panel/sitting-life';
import { outcomeOf, tallyOf, type Label, type LabelTally } from './domain/panel/tally';
import { MatchingService } from './matching.service';
import { leadersSeats, onBehalfOfPanel, sittingFor } from './panel-access';
import { fullMinutesSnapshot, minutesSnapshot } from './panel-minutes';
import { activeOffers } from './store/offers.repository';
import { PanelBallotRow, PanelCandidateFileRow, PanelCandidateRow, PanelRow, PanelSittingRow, type CandidateGone } from './store/panel.entity';
import { overdueSittings, seatsOf, type NamedSeat } from './store/panels.repository';

export interface DecideTie {
  readonly sittingId: Id;
  /** null: nobody. */
  readonly label: Label | null;
  readonly reason: string;
}

/** How a sitting ends: the chosen candidate, or none; with the chair's reason where the chair decided. */
interface Ending {
  readonly label: Label | null;
  readonly byChair: { readonly staffMemberId: Id; readonly reason: string } | null;
}

/** Opens the sealed votes in one act: counted, decided and written down together, or not opened at all. */
@Injectable()
export class PanelCountingService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
    private readonly households: HouseholdsService,
    private readonly documents: DocumentsService,
  ) {}

  onModuleInit(): void {
    this.documents.register(panelMinutesTemplate);
    this.documents.register(panelMinutesFullTemplate);
  }

  /**
   * Once all have voted or the deadline has passed. Below the quorum the votes are sealed again and the sitting is inquorate. Refuses: unknown_id,
   * sitting_not_led, sitting_closed, sitting_inquorate, sitting_tied, sitting_votes_missing, unit_taken, unit_has_offer.
   */
  async count(actor: Actor, sittingId: Id): Promise<PanelSittingRow> {
    return this.db.write(onBehalfOfPanel(actor), async (tx) => {
      const sitting = await sittingFor(tx, actor, sittingId);
      const seats = await leadersSeats(tx, actor, sittingId);
      orRefuse(examineCounting(sitting, missingOf(seats, tx), tx.now));
      await tx.update(PanelSittingRow, sittingId, { state: 'counting', countedAt: tx.now, countedBy: tx.actor.accountId });
      const ballots = await countedBallots(tx, sittingId, seats);
      if (ballots.length < sitting.quorum) return change(tx, sitting, { state: 'inquorate', countedAt: null, countedBy: null }, 'panel_sitting.inquorate', { voted: ballots.length });
      const candidates = await this.lookAgain(tx, sitting);
      const tally = tallyOf(candidates.map(({ label }) => label), ballots.map(({ choices }) => choices));
      const outcome = outcomeOf(standing(tally, candidates));
      const counted = { ...sitting, countedAt: tx.now, countedBy: tx.actor.accountId, tally };
      if (outcome.kind === 'tie') return change(tx, counted, { state: 'tied', tally }, 'panel_sitting.count', { voted: ballots.length, tied: outcome.labels });
      return this.end(tx, counted, { label: outcome.kind === 'chosen' ? outcome.label : null, byChair: null }, seats);
    });
  }

  /** Refuses: unknown_id, sitting_closed, sitting_inquorate, sitting_chair_missing, sitting_chair_only, sitting_not_tied_candidate, sitting_reason_missing, sitting_candidate_gone. */
  async decideTie(actor: Actor, input: DecideTie): Promise<PanelSittingRow> {
    return this.db.write(onBehalfOfPanel(actor), async (tx) => {
      const sitting = await sittingFor(tx, actor, input.sittingId);
      if (sitting.state !== 'tied') return orRefuse(examineAct(sitting, 'decide_tie', tx.now)) ?? refuse('sitting_closed');
      const seats = await seatsOf(tx, [sitting.id]);
      const chair = (await this.ableChair(tx, sitting.id, seats)) ?? refuse('sitting_chair_missing');
      if (chair.staffMemberId !== actor.accountId) refuse('sitting_chair_only');
      const reason = input.reason.trim() || refuse('sitting_reason_missing', {}, 'reason');
      const outcome = outcomeOf(standing(sitting.tally!, await tx.find(PanelCandidateRow, { sittingId: sitting.id })));
      const labels = outcome.kind === 'tie' ? outcome.labels : [];
      if (input.label !== null && !labels.includes(input.label)) refuse('sitting_not_tied_candidate', { labels: labels.join(', ') }, 'label');
      const gone = (await this.lookAgain(tx, sitting)).find(({ label }) => label === input.label)?.gone;
      if (gone) refuse('sitting_candidate_gone', { label: input.label! }, 'label');
      return this.end(tx, { ...sitting, chairReason: reason, chairDecidedAt: tx.now, chairDecidedBy: chair.staffMemberId }, { label: input.label, byChair: { staffMemberId: chair.staffMemberId, reason } }, seats);
    });
  }

  /** Without a result, with a reason; minutes are written where the votes were already counted. Refuses: unknown_id, sitting_not_led, sitting_closed, sitting_reason_missing. */
  async cancel(actor: Actor, sittingId: Id, reason: string): Promise<PanelSittingRow> {
    return this.db.write(onBehalfOfPanel(actor), async (tx) => {
      const sitting = await sittingFor(tx, actor, sittingId);
      const seats = await leadersSeats(tx, actor, sittingId);
      orRefuse(examineAct(sitting, 'cancel', tx.now));
      const cancelReason = reason.trim() || refuse('sitting_reason_missing', {}, 'reason');
      const cancelled = { ...sitting, state: 'cancelled' as const, cancelReason };
      const minutes = sitting.state === 'tied' ? await this.writeMinutes(tx, cancelled, seats) : { minutesDocumentId: null, fullMinutesDocumentId: null };
      return change(tx, sitting, { state: 'cancelled', cancelReason, ...minutes }, 'panel_sitting.cancel', { from: sitting.state });
    });
  }

  /** The worker's round: every sitting past its deadline, at that hour. One that cannot be counted waits for a person. */
  async countOverdue(actor: Actor): Promise<number> {
    const overdue = await this.db.read(actor, overdueSittings);
    let counted = 0;
    const failures: unknown[] = [];
    for (const { id } of overdue) {
      try {
        await this.count(actor, id);
        counted += 1;
      } catch (error) {
        if (!(error instanceof Refused)) failures.push(error);
      }
    }
    // One that breaks does not keep the others waiting.
    if (failures.length > 0) throw failures[0];
    return counted;
  }

  private async end(tx: Tx, sitting: PanelSittingRow, ending: Ending, seats: readonly NamedSeat[]): Promise<PanelSittingRow> {
    const chosen = ending.label === null ? null : (await tx.find(PanelCandidateRow, { sittingId: sitting.id, label: ending.label }))[0]!;
    const decisionId = chosen && (await this.decide(tx, sitting, chosen, ending, seats));
    const { chairReason, chairDecidedAt, chairDecidedBy } = sitting;
    const ended = { ...sitting, state: chosen ? ('decided' as const) : ('nobody' as const), outcomeCandidateId: chosen?.id ?? null, decisionId };
    const minutes = await this.writeMinutes(tx, ended, seats);
    const { state, tally, outcomeCandidateId } = ended;
    return change(tx, sitting, { state, tally, outcomeCandidateId, decisionId, ...minutes, chairReason, chairDecidedAt, chairDecidedBy }, 'panel_sitting.decide', { outcome: state, byChair: ending.byChair !== null });
  }

  /** Those who voted decided, and the chair who broke the tie; what the panel set aside it set aside by choosing. */
  private async decide(tx: Tx, sitting: PanelSittingRow, chosen: PanelCandidateRow, { byChair }: Ending, seats: readonly NamedSeat[]): Promise<Id> {
    const [file] = await tx.find(PanelCandidateFileRow, { candidateId: chosen.id });
    const match = await this.matching.matchIn(tx, sitting.unitId, file!.householdId);
    const panel = (await tx.get(PanelRow, sitting.panelId))!;
    const { for: yes, against, abstain } = sitting.tally!.find(({ label }) => label === chosen.label)!;
    const overriddenRules = file!.overriddenRules.filter((name) => match.rules.some(({ rule, outcome }) => rule === name && outcome === 'failed'));
    const voters = (await countedBallots(tx, sitting.id, seats)).map(({ staffMemberId }) => staffMemberId);
    const reason = [
      `${panel.name}: kandidát ${chosen.label}, pro ${yes}, proti ${against}, zdrželo se ${abstain}.`,
      ...(byChair ? [`Při rovnosti hlasů rozhodnutí předsedajícího: ${byChair.reason}`] : []),
      ...(overriddenRules.length > 0 ? [`Výjimka: ${file!.overrideReason}`] : []),
    ].join(' ');
    const decision = await this.matching.decideIn(
      tx,
      { unitId: sitting.unitId, householdId: file!.householdId, reason, deciderIds: [...new Set([...voters, ...(byChair ? [byChair.staffMemberId] : [])])], overriddenRules },
      { sittingId: sitting.id, recordedBy: tx.actor.accountId ?? sitting.convenedBy },
    );
    return decision.id;
  }

  /** Days may pass between the packet and the count: who no longer waits, is offered another flat or became ineligible cannot be chosen. */
  private async lookAgain(tx: Tx, sitting: PanelSittingRow): Promise<PanelCandidateRow[]> {
    if ((await this.matching.occupiedOf(tx, [sitting.unitId])).has(sitting.unitId)) refuse('unit_taken');
    const running = await activeOffers(tx);
    if (running.some(({ unitId }) => unitId === sitting.unitId)) refuse('unit_has_offer');
    const files = await tx.find(PanelCandidateFileRow, { sittingId: sitting.id });
    const candidates = await tx.find(PanelCandidateRow, { sittingId: sitting.id }, { orderBy: { label: 'ASC' } });
    const seen: PanelCandidateRow[] = [];
    for (const candidate of candidates) {
      const { householdId, overriddenRules } = files.find(({ candidateId }) => candidateId === candidate.id)!;
      const { state } = await this.households.getIn(tx, householdId);
      const gone: CandidateGone | null = state !== 'applicant' ? 'not_waiting'
        : running.some((offer) => offer.householdId === householdId) ? 'has_offer'
        : failedBeyond((await this.matching.matchIn(tx, sitting.unitId, householdId)).rules, overriddenRules).length > 0 ? 'not_eligible' : null;
      if (gone !== candidate.gone) await tx.update(PanelCandidateRow, candidate.id, { gone });
      seen.push({ ...candidate, gone });
    }
    return seen;
  }

  /** The chair who may break a tie: in term, and without a conflict. */
  private async ableChair(tx: Tx, sittingId: Id, seats: readonly NamedSeat[]): Promise<NamedSeat | null> {
    const chair = seats.find(({ role }) => role === 'chair');
    if (!chair || chair.barredAt !== null || !seatInTerm(chair, tx)) return null;
    const [ballot] = await tx.find(PanelBallotRow, { sittingId, staffMemberId: chair.staffMemberId });
    return ballot?.conflict ? null : chair;
  }

  /** Two papers in both languages at once: without names for the committee, not every member of which reads Czech, and the full one for the agency's file. */
  private async writeMinutes(tx: Tx, sitting: PanelSittingRow, seats: readonly NamedSeat[]): Promise<Pick<PanelSittingRow, 'minutesDocumentId' | 'fullMinutesDocumentId'>> {
    const about = { language: 'cs', subject: { type: 'panel_sitting', id: sitting.id } } as const;
    const snapshot = await minutesSnapshot(tx, sitting, seats, await this.documents.issuer(tx));
    const blinded = await this.documents.issue(tx, panelMinutesTemplate, { ...about, snapshot });
    const full = await this.documents.issue(tx, panelMinutesFullTemplate, { ...about, snapshot: await fullMinutesSnapshot(tx, sitting, seats, snapshot, blinded.number) });
    for (const { id } of [blinded, full]) await this.documents.translate(tx, id, 'en');
    return { minutesDocumentId: blinded.id, fullMinutesDocumentId: full.id };
  }
}

/** Ballots that count: of seats that vote and are not barred, without a conflict. Read only while the sitting is being or was counted. */
async function countedBallots(tx: Tx, sittingId: Id, seats: readonly NamedSeat[]): Promise<PanelBallotRow[]> {
  const able = new Set(seats.filter(({ role, barredAt }) => votes(role) && barredAt === null).map(({ staffMemberId }) => staffMemberId));
  return (await tx.find(PanelBallotRow, { sittingId })).filter(({ staffMemberId, conflict }) => able.has(staffMemberId) && !conflict);
}

const seatInTerm = ({ validFrom, validTo }: NamedSeat, { today }: Pick<Tx, 'today'>): boolean => validFrom !== null && inTerm({ validFrom, validTo }, today);

/** Members whose vote is still awaited. */
export function missingOf(seats: readonly NamedSeat[], tx: Pick<Tx, 'today'>): number {
  return seats.filter((seat) => votes(seat.role) && seat.barredAt === null && seat.answeredAt === null && seatInTerm(seat, tx)).length;
}

const standing = (tally: readonly LabelTally[], candidates: readonly PanelCandidateRow[]): LabelTally[] =>
  tally.filter(({ label }) => candidates.some((candidate) => candidate.label === label && candidate.gone === null));

async function change(tx: Tx, sitting: PanelSittingRow, patch: Partial<PanelSittingRow>, act: string, detail: Record<string, unknown>): Promise<PanelSittingRow> {
  await tx.update(PanelSittingRow, sitting.id, patch);
  await tx.audit(act, 'panel_sitting', sitting.id, detail);
  return { ...sitting, ...patch };
}
