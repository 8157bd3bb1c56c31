import { Injectable } from '@nestjs/common';
import { newId, refuse, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { allocateAgency } from './domain/allocation/agency';
import type { AgencyFacts } from './domain/allocation/eligible-pairs';
import { candidateOf } from './domain/candidate';
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

/** Pairs that are judged and solved at once, while the person waits; more is the worker's. */
const AT_ONCE = 20_000;

/** All free flats for all waiting families at once: computed, compared, and proposed by a person. Nothing is offered by itself. */
@Injectable()
export class AllocationsService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
    private readonly households: HouseholdsService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  /**
   * Flats and families with a running offer stay as they are: an offer is never taken back for a better sum. Asked again after
   * a refusal, it allocates the rest. Refuses: allocation_minimum_fit, allocation_nothing_free, allocation_nobody_waits.
   */
  async ask(actor: Actor, input: AskForAllocation): Promise<AllocationRow> {
    const asked = await this.db.write(actor, async (tx) => {
      const { facts, policyVersion, frozen } = await this.factsIn(tx, input.minimumFit);
      const most = fitOf(facts.policy);
      if (!Number.isSafeInteger(input.minimumFit) || input.minimumFit < 0 || input.minimumFit > most) refuse('allocation_minimum_fit', { most }, 'minimumFit');
      if (facts.flats.length === 0) refuse('allocation_nothing_free');
      if (facts.families.length === 0) refuse('allocation_nobody_waits');
      const row: Omit<AllocationRow, 'agencyId'> = {
        id: newId(tx.now.getTime()), askedAt: tx.now, askedBy: tx.actor.accountId ?? refuse('not_allowed'), asOf: tx.today, policyVersion,
        minimumFit: input.minimumFit, flats: facts.flats.length, families: facts.families.length, frozen, state: 'waiting', finishedAt: null, result: null,
      };
      await tx.insert(AllocationRow, row);
      await tx.audit('allocation.ask', 'allocation', row.id, { flats: row.flats, families: row.families, minimumFit: row.minimumFit });
      const isLong = row.flats * row.families > AT_ONCE;
      if (isLong) await tx.publish(ALLOCATION_ASKED, { allocationId: row.id });
      return { ...row, agencyId: tx.agencyId, isLong };
    });
    return asked.isLong ? asked : this.solve(actor, asked.id);
  }

  /** Solves what was asked for, unless it was cancelled meanwhile; heard again, it does nothing more. */
  async solve(actor: Actor, allocationId: Id): Promise<AllocationRow> {
    const begun = await this.moveOn(actor, allocationId, ['waiting', 'solving'], { state: 'solving' });
    if (begun.state !== 'solving') return begun;
    const { facts } = await this.db.read(actor, (tx) => this.factsIn(tx, begun.minimumFit));
    const result = allocateAgency(facts);
    return this.moveOn(actor, allocationId, ['solving'], { state: 'done', result, flats: facts.flats.length, families: facts.families.length });
  }

  /** Refuses: unknown_id, allocation_not_running. */
  async cancel(actor: Actor, allocationId: Id): Promise<AllocationRow> {
    const row = await this.moveOn(actor, allocationId, ['waiting', 'solving'], { state: 'cancelled' });
    return row.state === 'cancelled' ? row : refuse('allocation_not_running');
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
      for (const flat of await flatsOf(tx, [...new Set(input.unitIds)])) {
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

  /** What may be allocated today. Two flats of one moment are read by one transaction. */
  async factsIn(tx: Tx, minimumFit: number): Promise<{ facts: AgencyFacts; policyVersion: number; frozen: number }> {
    const policy = await this.policies.inForceIn(tx);
    const flats = await this.matching.freeFlatsIn(tx);
    const running = await activeOffers(tx);
    const offered = new Set(running.map((offer) => offer.householdId));
    const families = (await this.households.factsIn(tx, 'waiting')).filter((family) => !offered.has(family.id)).map(candidateOf);
    return {
      facts: { flats, families, policy: policy.document, asOf: tx.today, minimumFit },
      policyVersion: policy.version,
      frozen: running.length,
    };
  }

  private moveOn(actor: Actor, allocationId: Id, from: readonly AllocationRow['state'][], patch: Partial<AllocationRow>): Promise<AllocationRow> {
    return this.db.write(actor, async (tx) => {
      const [row] = await tx.find(AllocationRow, { id: allocationId }, { lock: 'for update' });
      if (!row) return refuse('unknown_id', {}, 'allocationId');
      if (!from.includes(row.state)) return row;
      const ended = patch.state !== 'solving';
      await tx.update(AllocationRow, allocationId, { ...patch, ...(ended && { finishedAt: tx.now }) });
      if (ended) await tx.audit(`allocation.${patch.state === 'done' ? 'solve' : 'cancel'}`, 'allocation', allocationId, patch.result ? { housed: patch.result.optimal.housed } : {});
      return { ...row, ...patch, ...(ended && { finishedAt: tx.now }) };
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
