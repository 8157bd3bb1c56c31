import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { candidateOf } from './domain/candidate';
import { examineOrder, runnersUp, type RunnerUp } from './domain/panel/runners-up';
import { judge } from './domain/rules';
import { MatchingPoliciesService } from './matching-policies.service';
import { MatchingService } from './matching.service';
import { sittingFor } from './panel-access';
import { ReservesService } from './reserves.service';
import { MatchDecisionRow } from './store/matching.entity';
import { PanelCandidateFileRow, PanelCandidateRow, type PanelSittingRow } from './store/panel.entity';
import type { ReserveListRow } from './store/reserve.entity';
import { isDecisionSuperseded } from './store/reserves.repository';

/** Reserves as the votes of a sitting propose them today. */
export interface PanelProposal {
  readonly candidates: readonly RunnerUp[];
  /** How many reserves the rules in force allow. */
  readonly atMost: number;
}

export interface NamePanelReserves {
  readonly sittingId: Id;
  /** The list in its order, as the person saw it. */
  readonly householdIds: readonly Id[];
  /** Empty: as the votes say. */
  readonly reason: string;
}

/** Whom a committee voted for after the one it chose: proposed as reserves, confirmed by a person. Computed anew whenever it is asked. */
@Injectable()
export class PanelReservesService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
    private readonly reserves: ReservesService,
    private readonly households: HouseholdsService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  /** Null where there is nothing to propose: not decided, reserves named already, the flat decided on again or lived in, nobody beside the chosen one. */
  async proposalIn(tx: Tx, sitting: PanelSittingRow): Promise<PanelProposal | null> {
    if (sitting.state !== 'decided' || sitting.decisionId === null || (await isDecisionSuperseded(tx, sitting.decisionId))) return null;
    if ((await this.matching.occupiedOf(tx, [sitting.unitId])).size > 0) return null;
    const { document } = await this.policies.inForceIn(tx);
    const files = (await tx.find(PanelCandidateFileRow, { sittingId: sitting.id })).filter(({ candidateId }) => candidateId !== sitting.outcomeCandidateId);
    if (files.length === 0 || document.reservesAtMost === 0) return null;
    const labels = new Map((await tx.find(PanelCandidateRow, { sittingId: sitting.id })).map(({ id, label }) => [id, label]));
    const flat = await this.matching.flatIn(tx, sitting.unitId);
    const facts = (await this.households.factsIn(tx, files.map(({ householdId }) => householdId))).filter(({ state }) => state === 'applicant').map(candidateOf);
    const candidates = files.map(({ candidateId, householdId, overriddenRules }) => {
      const family = facts.find(({ id }) => id === householdId);
      return { label: labels.get(candidateId)!, householdId, waits: family !== undefined, rules: family ? judge(flat, family, document, tx.today) : [], overriddenRules };
    });
    return { candidates: runnersUp(sitting.tally!, candidates), atMost: document.reservesAtMost };
  }

  /**
   * The list of the votes with one act, or another one of the same candidates with a reason. Who had a conflict of interest in the sitting has
   * no part in its reserves either. Refuses: unknown_id, panel_reserves_nothing, panel_reserves_conflict, panel_reserves_stranger,
   * panel_reserves_tied, panel_reserves_changed, and what naming reserves refuses.
   */
  async name(actor: Actor, input: NamePanelReserves): Promise<ReserveListRow> {
    return this.db.write(actor, async (tx) => {
      const sitting = await sittingFor(tx, actor, input.sittingId);
      const proposal = (await this.proposalIn(tx, sitting)) ?? refuse('panel_reserves_nothing');
      const reason = input.reason.trim();
      orRefuse(examineOrder(input.householdIds, proposal.candidates, proposal.atMost, reason));
      const files = await tx.find(PanelCandidateFileRow, { sittingId: sitting.id });
      const drafts = input.householdIds.map((householdId) => {
        const candidate = proposal.candidates.find((one) => one.householdId === householdId)!;
        const overriddenRules = candidate.rules.filter(({ rule, outcome }) => outcome === 'failed' && candidate.overriddenRules.includes(rule)).map(({ rule }) => rule);
        const exception = overriddenRules.length > 0 ? files.find((file) => file.householdId === householdId)!.overrideReason : null;
        return { householdId, overriddenRules, reason: reasonOf(candidate, reason, exception) };
      });
      const decision = (await tx.get(MatchDecisionRow, sitting.decisionId!))!;
      const list = await this.reserves.nameIn(tx, decision, drafts);
      await tx.audit('panel_sitting.name_reserves', 'panel_sitting', sitting.id, { listId: list.id, asVoted: reason === '', count: drafts.length });
      return list;
    });
  }
}

function reasonOf({ label, tally }: RunnerUp, changed: string, exception: string | null): string {
  const votes = `Podle hlasů komise: kandidát ${label}, pro ${tally.for}, proti ${tally.against}, zdrželo se ${tally.abstain}.`;
  return [votes, ...(changed ? [`Pořadí určil koordinátor: ${changed}`] : []), ...(exception ? [`Výjimka: ${exception}`] : [])].join(' ');
}
