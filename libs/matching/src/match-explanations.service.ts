import { Injectable } from '@nestjs/common';
import { refuse, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import type { Tx } from '#platform';
import { candidateOf } from './domain/candidate';
import { matchesAmong } from './domain/compare';
import type { FlatFacts } from './domain/facts';
import { openingsForFamily, openingsForFlat, type Opening } from './domain/help/openings';
import type { PolicyDocument } from './domain/policy';
import type { Match, RankedMatch } from './domain/ranking';
import type { ReserveRefusal } from './domain/reserves/sentences';
import { changesSince, type Review } from './domain/review/changes-since';
import { MatchingPoliciesService, type PolicyInForce } from './matching-policies.service';
import { MatchingService } from './matching.service';
import type { MatchDecisionRow } from './store/matching.entity';

const SIDE_BY_SIDE = { least: 2, most: 3 } as const;

/** Answers to "why not us?": families side by side, what would open a flat, what a decision would be today. Changes nothing. */
@Injectable()
export class MatchExplanationsService {
  constructor(
    private readonly matching: MatchingService,
    private readonly households: HouseholdsService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  /** Two or three waiting families for one flat, in the order asked. Refuses: unknown_id, compare_few, compare_many. */
  async compareIn(tx: Tx, unitId: Id, householdIds: readonly Id[]): Promise<{ readonly matches: (Match | RankedMatch)[]; readonly policy: PolicyInForce }> {
    const ids = [...new Set(householdIds)];
    if (ids.length < SIDE_BY_SIDE.least) refuse<ReserveRefusal>('compare_few', {}, 'householdIds');
    if (ids.length > SIDE_BY_SIDE.most) refuse<ReserveRefusal>('compare_many', { most: SIDE_BY_SIDE.most }, 'householdIds');
    const { flat, policy } = await this.matching.unitIn(tx, unitId);
    const matches = matchesAmong(flat, await this.matching.familiesIn(tx), ids, policy.document, tx.today);
    if (matches.length < ids.length) refuse('unknown_id', {}, 'householdIds');
    return { matches, policy };
  }

  /** What would open free flats to a family. */
  async openingsForHouseholdIn(tx: Tx, householdId: Id): Promise<Opening<Id>[]> {
    const [facts] = await this.households.factsIn(tx, [householdId]);
    if (!facts) return refuse('unknown_id', {}, 'householdId');
    const free: readonly FlatFacts[] = await this.matching.freeFlatsIn(tx);
    return openingsForFamily(candidateOf(facts), free, (await this.policies.inForceIn(tx)).document, tx.today);
  }

  /** What would open a flat to waiting families. */
  async openingsForUnitIn(tx: Tx, unitId: Id): Promise<Opening<Id>[]> {
    const { flat, policy } = await this.matching.unitIn(tx, unitId);
    return openingsForFlat(flat, await this.matching.familiesIn(tx), policy.document, tx.today);
  }

  /** A decision held against today's facts and rules; null when the family is not known any more. */
  async reviewIn(tx: Tx, decision: Pick<MatchDecisionRow, 'snapshot' | 'unitId' | 'householdId'>): Promise<Review | null> {
    const [facts] = await this.households.factsIn(tx, [decision.householdId]);
    if (!facts) return null;
    const policy: PolicyDocument = (await this.policies.inForceIn(tx)).document;
    return changesSince(decision.snapshot, { flat: await this.matching.flatIn(tx, decision.unitId), family: candidateOf(facts), policy, asOf: tx.today });
  }
}
