import { Refused, type Halere, type Id } from '#kernel';
import type { Actor, Database } from '#platform';
import type { ClaimDecisionsService } from './claim-decisions.service';
import type { GuaranteeService } from './guarantee.service';

export interface FundRace {
  /** Claims that were approved and that the fund could not pay any more; anything else is a fault. */
  readonly approved: number;
  readonly refused: number;
  readonly faults: readonly string[];
  /** Free money of all funds after the race, haléře. Below zero cannot be. */
  readonly left: Halere;
}

/** Everybody claims and everybody approves at the same moment: how many of them the fund pays. The leases must have something to claim. */
export async function raceForFund(
  services: { readonly db: Database; readonly guarantee: GuaranteeService; readonly decisions: Pick<ClaimDecisionsService, 'decideClaim'> },
  race: { readonly proposer: Actor; readonly decider: Actor; readonly tenancyIds: readonly Id[] },
): Promise<FundRace> {
  const tries = await Promise.allSettled(
    race.tenancyIds.map(async (tenancyId) => {
      const claim = await services.guarantee.proposeClaim(race.proposer, { tenancyId, evidence: 'race' });
      await services.decisions.decideClaim(race.decider, { claimId: claim.id, approve: true, reason: 'race', waiverReason: 'race' });
    }),
  );
  const failures = tries.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  const short = failures.filter((reason) => reason instanceof Refused && reason.refusal.code === 'claim_fund_short');
  const row = await services.db.read(race.decider, (tx) => tx.row<{ left: Halere }>('SELECT sum(balance)::bigint AS left FROM money.guarantee_fund WHERE agency_id = $1', [tx.agencyId]));
  return { approved: tries.length - failures.length, refused: short.length, faults: failures.filter((reason) => !short.includes(reason)).map(String), left: row!.left };
}
