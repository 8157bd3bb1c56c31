import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isRefusal, ZERO, type Halere, type Id, type Language } from '#kernel';
import { Database, fill, type Actor, type Tx } from '#platform';
import { Allow, connectionFrom, CurrentActor, CurrentLanguage, groupLoader, IdScalar, pageRequest, Reading, resultOf, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { ClaimDecisionsService } from '../claim-decisions.service';
import { guaranteeSentences } from '../domain/sentences';
import { GuaranteeService, lacking } from '../guarantee.service';
import { claimEntries, claimViews, owingLeases, ownLosses } from '../store/claim-view.repository';
import { evidenceOf } from '../store/evidence.repository';
import type { GuaranteeClaimRow } from '../store/guarantee.entity';
import { COVERED_COMPONENTS } from '../store/guarantee.repository';
import { DecideClaimInput, EndClaimInput, ProposeClaimInput, ProposeOwnLossInput } from './guarantee.input';
import { ClaimableTenancy, ClaimEntry, ClaimEvidence, GuaranteeClaim, GuaranteeClaimConnection, GuaranteeCover, OwnLoss } from './guarantee.type';

const papersOfClaim = groupLoader(evidenceOf, (row) => row.claimId);
const entriesOfClaim = groupLoader(claimEntries, (row) => row.claimId);

/** Claims on the guarantee: what could be claimed, what was, and what became of it. */
@Resolver(() => GuaranteeClaim)
export class ClaimsResolver {
  constructor(
    private readonly guarantee: GuaranteeService,
    private readonly decisions: ClaimDecisionsService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => GuaranteeClaimConnection, { description: 'What waits for a decision first.' })
  async guaranteeClaims(
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Reading() reading: ReadingScope,
  ): Promise<ConnectionValue<GuaranteeClaim>> {
    const request = pageRequest(first, after);
    return connectionFrom((await claimViews(await reading.tx(), null, request)) as never, request);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => GuaranteeCover, { description: 'What the guarantee would pay for a lease today, or why nothing.' })
  async guaranteeCover(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<GuaranteeCover> {
    return (await this.coverIn(await reading.tx(), tenancyId, language)).cover;
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [ClaimableTenancy], { description: 'Leases that owe their landlord, with what the guarantee would pay; at most a hundred.' })
  async claimableTenancies(@CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<ClaimableTenancy[]> {
    const tx = await reading.tx();
    const found: ClaimableTenancy[] = [];
    for (const lease of await owingLeases(tx)) found.push({ ...lease, ...(await this.coverIn(tx, lease.tenancyId, language)) });
    return found;
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [OwnLoss], { description: 'Tenancies of B and C with a loss the fund may make up for.' })
  async ownLosses(@Reading() reading: ReadingScope): Promise<OwnLoss[]> {
    return ownLosses(await reading.tx(), COVERED_COMPONENTS);
  }

  @ResolveField(() => [ClaimEvidence])
  async papers(@Parent() claim: GuaranteeClaim, @Reading() reading: ReadingScope): Promise<ClaimEvidence[]> {
    return (await reading.load(papersOfClaim, claim.id)) ?? [];
  }

  @ResolveField(() => [String])
  async missing(@Parent() claim: GuaranteeClaim, @Reading() reading: ReadingScope): Promise<string[]> {
    if (claim.state !== 'proposed') return [];
    return lacking(claim as unknown as GuaranteeClaimRow, (await reading.load(papersOfClaim, claim.id)) ?? []);
  }

  @ResolveField(() => [ClaimEntry])
  async entries(@Parent() claim: GuaranteeClaim, @Reading() reading: ReadingScope): Promise<ClaimEntry[]> {
    return (await reading.load(entriesOfClaim, claim.id)) ?? [];
  }

  @Allow('coordinator', 'finance', 'manager')
  @Mutation(resultOf(GuaranteeClaim, 'ProposeClaimResult'))
  async proposeClaim(@Args('input') input: ProposeClaimInput, @CurrentActor() actor: Actor): Promise<GuaranteeClaim> {
    const items = (input.items ?? []).map((item) => ({ ...item, until: item.until ?? null, amount: item.amount ?? null }));
    const papers = (input.papers ?? []).map((paper) => ({ ...paper, documentId: paper.documentId ?? null, fileId: paper.fileId ?? null }));
    return this.claim(actor, (await this.guarantee.proposeClaim(actor, { ...input, items, papers })).id);
  }

  @Allow('coordinator', 'finance', 'manager')
  @Mutation(resultOf(GuaranteeClaim, 'ProposeOwnLossResult'))
  async proposeOwnLoss(@Args('input') input: ProposeOwnLossInput, @CurrentActor() actor: Actor): Promise<GuaranteeClaim> {
    return this.claim(actor, (await this.guarantee.proposeOwnLoss(actor, input)).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(GuaranteeClaim, 'DecideClaimResult'), { description: 'By somebody else than who proposed it.' })
  async decideClaim(@Args('input') input: DecideClaimInput, @CurrentActor() actor: Actor): Promise<GuaranteeClaim> {
    return this.claim(actor, (await this.decisions.decideClaim(actor, input)).id);
  }

  @Allow('coordinator', 'finance', 'manager')
  @Mutation(resultOf(GuaranteeClaim, 'WithdrawClaimResult'), { description: 'While nobody has decided.' })
  async withdrawClaim(@Args('input') input: EndClaimInput, @CurrentActor() actor: Actor): Promise<GuaranteeClaim> {
    return this.claim(actor, (await this.decisions.withdrawClaim(actor, input)).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(GuaranteeClaim, 'ReverseClaimDecisionResult'), { description: 'Takes an approval back before its payout is sent; the fund gets the money by a mirror entry.' })
  async reverseClaimDecision(@Args('input') input: EndClaimInput, @CurrentActor() actor: Actor): Promise<GuaranteeClaim> {
    return this.claim(actor, (await this.decisions.reverseDecision(actor, input)).id);
  }

  private async coverIn(tx: Tx, tenancyId: Id, language: Language): Promise<{ cover: GuaranteeCover; missing: string[] }> {
    const cover = await this.guarantee.coverToday(tx, tenancyId);
    if (!isRefusal(cover)) return { cover: { ...cover, whyNot: null }, missing: await this.guarantee.missingToday(tx, tenancyId, cover) };
    const sentence = guaranteeSentences[cover.code as keyof typeof guaranteeSentences];
    const nothing = { claimed: ZERO as Halere, payout: ZERO as Halere, capLeft: null, claimBy: null, months: [] };
    return { cover: { ...nothing, whyNot: fill(sentence[language], cover.params, language) }, missing: [] };
  }

  private async claim(actor: Actor, claimId: Id): Promise<GuaranteeClaim> {
    return (await this.db.read(actor, (tx) => claimViews(tx, [claimId], { first: 1, offset: 0 }))).rows[0]! as unknown as GuaranteeClaim;
  }
}
