import { Injectable } from '@nestjs/common';
import { newId, orRefuse, type Id } from '#kernel';
import { Database, type Actor } from '#platform';
import { choicesOf, examineVoter, type BallotDraft } from './domain/panel/ballot';
import { examineAct } from './domain/panel/sitting-life';
import { onBehalfOfPanel, sittingFor } from './panel-access';
import { keepConflict } from './panel-sittings.service';
import { PanelBallotRow, PanelCandidateRow, PanelSeatRow, type PanelSittingRow } from './store/panel.entity';
import { seatsOf } from './store/panels.repository';

export interface CastVote extends BallotDraft {
  readonly sittingId: Id;
}

/** One's own vote: cast, changed until the votes are counted, read by nobody else before. */
@Injectable()
export class PanelVotesService {
  constructor(private readonly db: Database) {}

  /**
   * The sitting is locked, so a vote is either in the count or refused. A conflict of interest once declared stays. Refuses: unknown_id,
   * sitting_inquorate, sitting_tied, sitting_closed, sitting_deadline_passed, panel_not_a_member, panel_secretary_votes,
   * panel_conflict_votes, panel_term_ended, panel_choice_unknown, panel_choice_missing, panel_against_without_reason.
   */
  async cast(actor: Actor, input: CastVote): Promise<PanelSittingRow> {
    return this.db.write(onBehalfOfPanel(actor), async (tx) => {
      const sitting = await sittingFor(tx, actor, input.sittingId);
      const seat = (await seatsOf(tx, [sitting.id])).find(({ staffMemberId }) => staffMemberId === actor.accountId) ?? null;
      orRefuse(examineVoter(seat && { role: seat.role, barred: seat.barredAt !== null, validFrom: seat.validFrom!, validTo: seat.validTo }, tx.today));
      orRefuse(examineAct(sitting, 'vote', tx.now));
      const [before] = await tx.find(PanelBallotRow, { sittingId: sitting.id, staffMemberId: seat!.staffMemberId });
      if (before?.conflict) orRefuse(examineVoter({ ...seat!, barred: true, validFrom: seat!.validFrom! }, tx.today));
      const labels = (await tx.find(PanelCandidateRow, { sittingId: sitting.id })).map(({ label }) => label).sort();
      const choices = orRefuse(choicesOf(input, labels));
      const cast = { conflict: input.conflict, choices, reason: input.conflict ? null : input.reason?.trim() || null, castAt: tx.now };
      if (before) await tx.update(PanelBallotRow, before.id, cast as Partial<PanelBallotRow>);
      else await tx.insert(PanelBallotRow, { id: newId(tx.now.getTime()), sittingId: sitting.id, staffMemberId: seat!.staffMemberId, ...cast });
      if (input.conflict) await keepConflict(tx, sitting.id, seat!.staffMemberId, input.reason);
      await tx.update(PanelSeatRow, seat!.id, { answeredAt: tx.now });
      await tx.audit(before ? 'panel_ballot.change' : 'panel_ballot.cast', 'panel_sitting', sitting.id, {});
      return sitting;
    });
  }
}
