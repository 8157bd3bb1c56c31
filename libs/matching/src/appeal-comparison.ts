import type { Tx } from '#platform';
import { outcomesThenAndNow, rulesChanged, type OutcomeThenAndNow, type RuleChange } from './domain/appeals/comparison';
import { STANDARD_POLICY, type PolicyDocument } from './domain/policy';
import type { MatchingService } from './matching.service';
import type { FamilyVerdictRow } from './store/appeal.entity';
import { policyInForce } from './store/policies.repository';

export interface VerdictThenAndNow {
  readonly policyThen: number | null;
  readonly policyNow: number | null;
  readonly rules: readonly RuleChange[];
  readonly outcomes: readonly OutcomeThenAndNow[];
  readonly scoreNow: number | null;
  readonly flatTaken: boolean;
}

/** The frozen verdict beside the same flat and family judged today; null where no flat was judged. */
export async function comparisonOf(tx: Tx, verdict: FamilyVerdictRow, matching: Pick<MatchingService, 'matchIn' | 'occupiedOf'>): Promise<VerdictThenAndNow | null> {
  if (verdict.unitId === null || verdict.kind === 'waiting_date') return null;
  const then = await tx.row<{ document: PolicyDocument }>('SELECT document FROM core.matching_policy WHERE agency_id = $1 AND version = $2', [tx.agencyId, verdict.policyVersion]);
  const now = await policyInForce(tx, tx.today);
  const match = await matching.matchIn(tx, verdict.unitId, verdict.householdId);
  const offer = await tx.row('SELECT 1 FROM core.offer WHERE agency_id = $1 AND unit_id = $2 AND household_id <> $3 AND closed_on IS NULL', [tx.agencyId, verdict.unitId, verdict.householdId]);
  return {
    policyThen: verdict.policyVersion,
    policyNow: now?.version ?? null,
    rules: rulesChanged(then?.document ?? STANDARD_POLICY, now?.document ?? STANDARD_POLICY),
    outcomes: outcomesThenAndNow(verdict, match.rules),
    scoreNow: match.score.total,
    flatTaken: offer !== null || (await matching.occupiedOf(tx, [verdict.unitId])).size > 0,
  };
}
