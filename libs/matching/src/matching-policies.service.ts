import { Injectable } from '@nestjs/common';
import { newId, orRefuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { examinePolicy, STANDARD_POLICY, type PolicyDocument } from './domain/policy';
import { MatchingPolicyRow } from './store/matching.entity';

export interface PolicyInForce {
  /** null while the agency goes by the standard policy and has not decided anything yet. */
  readonly id: Id | null;
  readonly version: number;
  readonly adoptedOn: IsoDate | null;
  readonly adoptedBy: Id | null;
  readonly document: PolicyDocument;
}

/** How the agency chooses: versions of a published document, each adopted by somebody on a day. */
@Injectable()
export class MatchingPoliciesService {
  constructor(private readonly db: Database) {}

  async inForceIn(tx: Tx): Promise<PolicyInForce> {
    const adopted = await tx.row<PolicyInForce>(
      `SELECT id, version, adopted_on, adopted_by, document FROM core.matching_policy
       WHERE agency_id = $1 AND adopted_on <= $2 ORDER BY version DESC LIMIT 1`,
      [tx.agencyId, tx.today],
    );
    return adopted ?? { id: null, version: 0, adoptedOn: null, adoptedBy: null, document: STANDARD_POLICY };
  }

  /** A decision names the version it was made under, so the standard policy gets a row when it is first used. */
  async adoptedIn(tx: Tx): Promise<PolicyInForce & { readonly id: Id }> {
    const inForce = await this.inForceIn(tx);
    if (inForce.id !== null) return { ...inForce, id: inForce.id };
    return this.adoptIn(tx, STANDARD_POLICY, null);
  }

  /** Refuses policy_wrong, naming the field. The version before stays as it was. */
  async adopt(actor: Actor, document: PolicyDocument): Promise<PolicyInForce> {
    return this.db.write(actor, (tx) => this.adoptIn(tx, document, tx.actor.accountId));
  }

  private async adoptIn(tx: Tx, document: PolicyDocument, adoptedBy: Id | null): Promise<PolicyInForce & { readonly id: Id }> {
    orRefuse(examinePolicy(document));
    const version = await tx.nextNumber('matching_policy', 0);
    const policy = { id: newId(tx.now.getTime()), version, adoptedOn: tx.today, adoptedBy, document };
    await tx.insert(MatchingPolicyRow, policy);
    await tx.audit('matching_policy.adopt', 'matching_policy', policy.id, { version });
    return policy;
  }
}
