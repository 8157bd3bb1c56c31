import { Injectable } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { newId, refuse, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { allocateAgency, type AgencyAllocation } from './domain/allocation/agency';
import type { AgencyFacts } from './domain/allocation/eligible-pairs';
import { candidateOf } from './domain/candidate';
import { MatchingPoliciesService } from './matching-policies.service';
import { ALLOCATION_ASKED } from './matching.events';
import { MatchingService } from './matching.service';
import { SolverFailed, startSolve, type RunningSolve } from './solver/solver';
import { AllocationRow } from './store/allocation.entity';
import { keepProgress, silentAllocations } from './store/allocations.repository';
import { activeOffers } from './store/offers.repository';

/** Pairs that are judged and solved at once, while the person waits; more is the worker's. */
const AT_ONCE = 20_000;
/** How often a long one is heard of, and looks whether it was cancelled. */
const BEAT_MS = 500;
/** A run nobody has heard of for so long is taken for dead. */
const SILENT_MS = 15_000;
const MOST_ATTEMPTS = 3;

/** The runs of allocations: solved at once or in a thread, watched, cancelled, taken up when their process has died. */
@Injectable()
export class AllocationRunsService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
    private readonly households: HouseholdsService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  /**
   * Solves what was asked for, unless it was cancelled meanwhile or another run is at it; heard again, it does nothing more. A long
   * one runs in a thread of its own, says how far it is and looks twice a second whether it is still wanted. One whose process
   * died is solved anew; the third time it is given up as interrupted.
   */
  async solve(actor: Actor, allocationId: Id): Promise<AllocationRow> {
    const runId = newId();
    const begun = await this.claim(actor, allocationId, runId);
    if (begun.runId !== runId) return begun;
    const { facts } = await this.db.read(actor, (tx) => this.factsIn(tx, begun.minimumFit));
    try {
      const result = isLong(begun) ? await this.watched(actor, begun, startSolve(facts)) : allocateAgency(facts);
      if (result === null) return await this.db.read(actor, async (tx) => (await tx.get(AllocationRow, allocationId)) ?? refuse('unknown_id'));
      return await this.end(actor, allocationId, runId, { state: 'done', progress: 100, result, flats: facts.flats.length, families: facts.families.length });
    } catch (error) {
      await this.end(actor, allocationId, runId, { state: 'failed', failure: error instanceof SolverFailed ? error.fault : 'broken' });
      throw error;
    }
  }

  /** Refuses: unknown_id, allocation_not_running. */
  async cancel(actor: Actor, allocationId: Id): Promise<AllocationRow> {
    const row = await this.end(actor, allocationId, null, { state: 'cancelled' });
    return row.state === 'cancelled' ? row : refuse('allocation_not_running');
  }

  /** The worker's part: takes up allocations whose process died. Says how many. */
  async resume(actor: Actor): Promise<number> {
    return this.db.write(actor, async (tx) => {
      const silent = await silentAllocations(tx, new Date(tx.now.getTime() - SILENT_MS));
      for (const { id } of silent) await tx.publish(ALLOCATION_ASKED, { allocationId: id });
      return silent.length;
    });
  }

  /** What may be allocated today. Two flats of one moment are read by one transaction. */
  async factsIn(tx: Tx, minimumFit: number): Promise<{ facts: AgencyFacts; policyVersion: number; frozen: number }> {
    const policy = await this.policies.inForceIn(tx);
    const flats = await this.matching.freeFlatsIn(tx);
    const running = await activeOffers(tx);
    const families = without(running, await this.households.factsIn(tx, 'waiting'), ({ id }) => id).map(candidateOf);
    return {
      facts: { flats, families, policy: policy.document, asOf: tx.today, minimumFit },
      policyVersion: policy.version,
      frozen: running.length,
    };
  }

  /** Takes an allocation for a run. One that another run is at, or that has ended, comes back as it is. */
  private claim(actor: Actor, allocationId: Id, runId: Id): Promise<AllocationRow> {
    return this.db.write(actor, async (tx) => {
      const row = await this.locked(tx, allocationId);
      const isFree = row.state === 'waiting' || (row.state === 'solving' && row.movedAt!.getTime() < tx.now.getTime() - SILENT_MS);
      if (!isFree) return row;
      if (row.attempts >= MOST_ATTEMPTS) return this.ended(tx, row, { state: 'failed', failure: 'interrupted' });
      const patch = { state: 'solving' as const, runId, movedAt: tx.now, progress: 0, attempts: row.attempts + 1 };
      await tx.update(AllocationRow, allocationId, patch);
      return { ...row, ...patch };
    });
  }

  /** Waits for a thread, keeping its progress. @returns null when nobody wants it any more: it is stopped */
  private async watched(actor: Actor, { id, runId }: AllocationRow, running: RunningSolve): Promise<AgencyAllocation | null> {
    let isOver = false;
    const over = running.result.then(() => (isOver = true), () => (isOver = true));
    for (;;) {
      await Promise.race([over, setTimeout(BEAT_MS)]);
      if (isOver) return running.result;
      const isWanted = await this.db.write(actor, (tx) => keepProgress(tx, id, runId!, Math.min(99, Math.floor(running.share() * 100)))).catch(() => true);
      if (isWanted) continue;
      await running.stop();
      return null;
    }
  }

  /** Ends a run, or whatever run there is; one that has ended or been taken over stays as it is. */
  private end(actor: Actor, allocationId: Id, runId: Id | null, patch: Partial<AllocationRow> & Pick<AllocationRow, 'state'>): Promise<AllocationRow> {
    return this.db.write(actor, async (tx) => {
      const row = await this.locked(tx, allocationId);
      const mayEnd = row.state === 'solving' || (row.state === 'waiting' && runId === null);
      return mayEnd && (runId === null || row.runId === runId) ? this.ended(tx, row, patch) : row;
    });
  }

  private async ended(tx: Tx, row: AllocationRow, patch: Partial<AllocationRow> & Pick<AllocationRow, 'state'>): Promise<AllocationRow> {
    const whole = { ...patch, finishedAt: tx.now };
    await tx.update(AllocationRow, row.id, whole);
    const { state, failure, result } = whole;
    await tx.audit(`allocation.${ENDS[state]}`, 'allocation', row.id, { ...(failure && { failure }), ...(result && { housed: result.optimal.housed }) });
    return { ...row, ...whole };
  }

  private async locked(tx: Tx, allocationId: Id): Promise<AllocationRow> {
    return (await tx.find(AllocationRow, { id: allocationId }, { lock: 'for update' }))[0] ?? refuse('unknown_id', {}, 'allocationId');
  }
}

const ENDS: Readonly<Record<string, string>> = { done: 'solve', cancelled: 'cancel', failed: 'fail' };

/** More than a person waits for: the worker's. */
export const isLong = ({ flats, families }: Pick<AllocationRow, 'flats' | 'families'>): boolean => flats * families > AT_ONCE;

/** Families that are not being offered a flat. */
export function without<Family>(running: readonly { readonly householdId: Id }[], families: readonly Family[], idOf: (family: Family) => Id): Family[] {
  const offered = new Set(running.map(({ householdId }) => householdId));
  return families.filter((family) => !offered.has(idOf(family)));
}
