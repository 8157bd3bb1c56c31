import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { refuseFarAhead } from './domain/far-ahead';
import { examinePolicy, STANDARD_POLICY, type PolicyDocument } from './domain/policy';
import { MatchingPolicyRow } from './store/matching.entity';
import { policyInForce, policyVersions, type PolicyVersion } from './store/policies.repository';

export interface PolicyInForce {
  /** null while the agency goes by the standard policy and has not decided anything yet. */
  readonly id: Id | null;
  readonly version: number;
  /** The day it holds from. */
  readonly adoptedOn: IsoDate | null;
  readonly adoptedBy: Id | null;
  readonly document: PolicyDocument;
}

export interface AdoptPolicy {
  readonly document: PolicyDocument;
  /** Today or later. */
  readonly from: IsoDate;
  readonly reason: string;
}

/** How the agency chooses: versions of a published document, each adopted by somebody from a day. None is ever changed. */
@Injectable()
export class MatchingPoliciesService {
  constructor(private readonly db: Database) {}

  async inForceIn(tx: Tx): Promise<PolicyInForce> {
    return (await policyInForce(tx, tx.today)) ?? { id: null, version: 0, adoptedOn: null, adoptedBy: null, document: STANDARD_POLICY };
  }

  /** Every version, the newest first; those that hold from a later day among them. */
  versionsIn(tx: Tx): Promise<PolicyVersion[]> {
    return policyVersions(tx);
  }

  /** What a next version begins from: the newest, also one that holds from a later day. */
  async newestIn(tx: Tx): Promise<{ readonly document: PolicyDocument }> {
    return (await this.versionsIn(tx))[0] ?? { document: STANDARD_POLICY };
  }

  /** A decision names the version it was made under, so the standard policy gets a row when it is first used. */
  async adoptedIn(tx: Tx): Promise<PolicyInForce & { readonly id: Id }> {
    const inForce = await this.inForceIn(tx);
    if (inForce.id !== null) return { ...inForce, id: inForce.id };
    return this.adoptIn(tx, { document: STANDARD_POLICY, from: tx.today, reason: null }, null);
  }

  /**
   * The next version. The one before stays as it was and one planned for a later day takes its turn then; of versions from one day the newest holds. Refuses: policy_wrong (with
   * the field), policy_without_weights, policy_from_past, day_too_far, policy_without_reason, policy_unchanged.
   */
  async adopt(actor: Actor, input: AdoptPolicy): Promise<PolicyInForce> {
    return this.db.write(actor, async (tx) => {
      orRefuse(examinePolicy(input.document));
      if (input.from < tx.today) refuse('policy_from_past', {}, 'from');
      refuseFarAhead(input.from, tx.today, 'from');
      if (input.reason.trim() === '') refuse('policy_without_reason', {}, 'reason');
      if (isDeepStrictEqual(input.document, (await this.newestIn(tx)).document)) refuse('policy_unchanged');
      return this.adoptIn(tx, { ...input, reason: input.reason.trim() }, tx.actor.accountId);
    });
  }

  private async adoptIn(tx: Tx, { document, from, reason }: { document: PolicyDocument; from: IsoDate; reason: string | null }, adoptedBy: Id | null): Promise<PolicyInForce & { readonly id: Id }> {
    orRefuse(examinePolicy(document));
    const version = await tx.nextNumber('matching_policy', 0);
    const policy = { id: newId(tx.now.getTime()), version, adoptedOn: from, adoptedBy, document, reason, decidedAt: tx.now };
    await tx.insert(MatchingPolicyRow, policy);
    await tx.audit('matching_policy.adopt', 'matching_policy', policy.id, { version, from });
    return policy;
  }
}
