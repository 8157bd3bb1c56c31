import { Injectable } from '@nestjs/common';
import { AllocationRunsService, isLong, without } from './allocation-runs.service';
import { newId, refuse, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import type { PolicyDocument } from './domain/policy';
import { CRITERIA } from './domain/score';
import { MatchingPoliciesService } from './matching-policies.service';
import { ALLOCATION_ASKED } from './matching.events';
import { MatchingService } from './matching.service';
import { AllocationRow, MatchProposalRow } from './store/allocation.entity';
import { flatsOf } from './store/flats.repository';
import { activeOffers } from './store/offers.repository';

export interface AskForAllocation {
  /** Points of fit below which a pair is not considered. */
  readonly minimumFit: number;
}

export interface ProposeMatches {
  readonly allocationId: Id;
  readonly unitIds: readonly Id[];
}

/** All free flats for all waiting families at once: computed, compared, and proposed by a person. Nothing is offered by itself. */
@Injectable()
export class AllocationsService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
    private readonly households: HouseholdsService,
    private readonly policies: MatchingPoliciesService,
    private readonly runs: AllocationRunsService,
  ) {}

  /**
   * Flats and families with a running offer stay as they are: an offer is never taken back for a better sum. Asked again after
   * a refusal, it allocates the rest. Refuses: allocation_minimum_fit, allocation_nothing_free, allocation_nobody_waits.
   */
  async ask(actor: Actor, input: AskForAllocation): Promise<AllocationRow> {
    const asked = await this.db.write(actor, async (tx) => {
      const policy = await this.policies.inForceIn(tx);
      const most = fitOf(policy.document);
      if (!Number.isSafeInteger(input.minimumFit) || input.minimumFit < 0 || input.minimumFit > most) refuse('allocation_minimum_fit', { most }, 'minimumFit');
      const running = await activeOffers(tx);
      const flats = (await this.matching.freeFlatsIn(tx)).length;
      if (flats === 0) refuse('allocation_nothing_free');
      const families = without(running, await this.households.waitingIn(tx), (householdId) => householdId).length;
      if (families === 0) refuse('allocation_nobody_waits');
      const row: Omit<AllocationRow, 'agencyId'> = {
        id: newId(tx.now.getTime()), askedAt: tx.now, askedBy: tx.actor.accountId ?? refuse('not_allowed'), asOf: tx.today, policyVersion: policy.version, minimumFit: input.minimumFit,
        flats, families, frozen: running.length, frozenOfferIds: running.map(({ id }) => id),
        state: 'waiting', progress: 0, runId: null, movedAt: null, attempts: 0, failure: null, finishedAt: null, result: null,
      };
      await tx.insert(AllocationRow, row);
      await tx.audit('allocation.ask', 'allocation', row.id, { flats, families, minimumFit: row.minimumFit });
      if (isLong(row)) await tx.publish(ALLOCATION_ASKED, { allocationId: row.id });
      return { ...row, agencyId: tx.agencyId };
    });
    return isLong(asked) ? asked : this.runs.solve(actor, asked.id);
  }

  /**
   * A person takes some pairs of a plan as proposals, to be decided as any other. Refuses: unknown_id, allocation_not_done,
   * proposals_none, proposal_not_in_allocation, proposal_unit_taken, proposal_household_taken, household_not_waiting.
   */
  async propose(actor: Actor, input: ProposeMatches): Promise<AllocationRow> {
    return this.db.write(actor, async (tx) => {
      const allocation = (await tx.get(AllocationRow, input.allocationId)) ?? refuse('unknown_id', {}, 'allocationId');
      const { result } = allocation;
      if (!result) return refuse('allocation_not_done');
      if (input.unitIds.length === 0) refuse('proposals_none', {}, 'unitIds');
      const running = await activeOffers(tx);
      const flats = await flatsOf(tx, [...new Set(input.unitIds)]);
      const stranger = input.unitIds.findIndex((unitId) => !flats.some(({ id }) => id === unitId));
      if (stranger >= 0) refuse('proposal_not_in_allocation', {}, `unitIds.${stranger}`);
      for (const flat of flats) {
        const pair = result.optimal.pairs.find(({ flatId }) => flatId === flat.id) ?? refuse('proposal_not_in_allocation', {}, 'unitIds');
        const household = await this.households.getIn(tx, pair.householdId);
        if (household.state !== 'applicant') refuse('household_not_waiting', {}, 'unitIds');
        if (running.some((offer) => offer.unitId === flat.id)) refuse('proposal_unit_taken', { flat: flat.code }, 'unitIds');
        if (running.some((offer) => offer.householdId === household.id)) refuse('proposal_household_taken', { flat: flat.code }, 'unitIds');
        await insertProposal(tx, { id: newId(tx.now.getTime()), unitId: flat.id, householdId: household.id, allocationId: allocation.id, proposedOn: tx.today, proposedBy: tx.actor.accountId ?? refuse('not_allowed'), state: 'proposed', closedOn: null, reason: null }, flat.code);
      }
      await tx.audit('allocation.propose', 'allocation', allocation.id, { unitIds: [...new Set(input.unitIds)] });
      return allocation;
    });
  }

  /** Refuses: unknown_id, proposal_closed, proposal_without_reason. */
  async dropProposal(actor: Actor, proposalId: Id, reason: string): Promise<MatchProposalRow> {
    return this.db.write(actor, async (tx) => {
      const [proposal] = await tx.find(MatchProposalRow, { id: proposalId }, { lock: 'for update' });
      if (!proposal) return refuse('unknown_id', {}, 'proposalId');
      if (proposal.state !== 'proposed') refuse('proposal_closed');
      if (reason.trim() === '') refuse('proposal_without_reason', {}, 'reason');
      const patch = { state: 'dropped' as const, closedOn: tx.today, reason: reason.trim() };
      await tx.update(MatchProposalRow, proposalId, patch);
      await tx.audit('match_proposal.drop', 'match_proposal', proposalId, {});
      return { ...proposal, ...patch };
    });
  }
}

/** The most points a pair can have for fit under a policy. */
export const fitOf = (policy: PolicyDocument): number => CRITERIA.filter(({ weighsAs }) => weighsAs === 'fit').reduce((sum, { term }) => sum + policy.caps[term], 0);

/** A plan houses each once, and the database holds it. */
async function insertProposal(tx: Tx, proposal: Omit<MatchProposalRow, 'agencyId'>, flat: string): Promise<void> {
  try {
    await tx.insert(MatchProposalRow, proposal);
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'match_proposal_one_per_unit') refuse('proposal_unit_taken', { flat }, 'unitIds');
    if (constraint === 'match_proposal_one_per_household') refuse('proposal_household_taken', { flat }, 'unitIds');
    throw error;
  }
}
