import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, ZERO, type Halere, type Id, type Language } from '#kernel';
import { LedgerService } from '#ledger';
import { Database, fill, type Actor, type Tx } from '#platform';
import { Allow, connectionFrom, CurrentActor, CurrentLanguage, IdScalar, pageRequest, Reading, resultOf, type ConnectionValue, type ReadingScope } from '#platform/staff';
import { guaranteeSentences } from '../domain/sentences';
import { FundService } from '../fund.service';
import { GuaranteeService } from '../guarantee.service';
import { claimViews, fundViews, owingLeases } from '../store/claim-view.repository';
import { DecideClaimInput, ProposeClaimInput, RecordGrantInput, RecordRecoveryInput } from './guarantee.input';
import { ClaimableTenancy, FundGrant, GuaranteeClaim, GuaranteeClaimConnection, GuaranteeCover, GuaranteeExposure, GuaranteeFund, Recovery } from './guarantee.type';

@Resolver()
export class GuaranteeResolver {
  constructor(
    private readonly guarantee: GuaranteeService,
    private readonly funds: FundService,
    private readonly ledger: LedgerService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [GuaranteeFund])
  async guaranteeFunds(@Reading() reading: ReadingScope): Promise<GuaranteeFund[]> {
    return this.fundsIn(await reading.tx(), null);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance', 'auditor')
  @Query(() => GuaranteeExposure)
  async guaranteeExposure(@Reading() reading: ReadingScope): Promise<GuaranteeExposure> {
    return this.funds.exposure(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => GuaranteeClaimConnection, { description: 'What waits for a decision first.' })
  async guaranteeClaims(
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Reading() reading: ReadingScope,
  ): Promise<ConnectionValue<GuaranteeClaim>> {
    const request = pageRequest(first, after);
    return connectionFrom(await claimViews(await reading.tx(), null, request), request);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => GuaranteeCover, { description: 'What the guarantee would pay for a lease today, or why nothing.' })
  async guaranteeCover(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<GuaranteeCover> {
    return this.coverIn(await reading.tx(), tenancyId, language);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [ClaimableTenancy], { description: 'Leases that owe their landlord, with what the guarantee would pay; at most a hundred.' })
  async claimableTenancies(@CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<ClaimableTenancy[]> {
    const tx = await reading.tx();
    const found: ClaimableTenancy[] = [];
    for (const lease of await owingLeases(tx)) found.push({ ...lease, cover: await this.coverIn(tx, lease.tenancyId, language) });
    return found;
  }

  @Allow('manager')
  @Mutation(resultOf(GuaranteeFund, 'OpenGuaranteeFundResult'))
  async openGuaranteeFund(@Args('name', { type: () => String }) name: string, @CurrentActor() actor: Actor): Promise<GuaranteeFund> {
    const row = await this.funds.openFund(actor, name.slice(0, 200));
    return (await this.db.read(actor, (tx) => this.fundsIn(tx, [row.id])))[0]!;
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(FundGrant, 'RecordFundGrantResult'))
  recordFundGrant(@Args('input') input: RecordGrantInput, @CurrentActor() actor: Actor): Promise<FundGrant> {
    return this.funds.recordGrant(actor, { ...input, bankLineId: input.bankLineId ?? null });
  }

  @Allow('coordinator', 'finance', 'manager')
  @Mutation(resultOf(GuaranteeClaim, 'ProposeClaimResult'))
  async proposeClaim(@Args('input') input: ProposeClaimInput, @CurrentActor() actor: Actor): Promise<GuaranteeClaim> {
    return this.claim(actor, (await this.guarantee.proposeClaim(actor, input)).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(GuaranteeClaim, 'DecideClaimResult'), { description: 'By somebody else than who proposed it.' })
  async decideClaim(@Args('input') input: DecideClaimInput, @CurrentActor() actor: Actor): Promise<GuaranteeClaim> {
    return this.claim(actor, (await this.guarantee.decideClaim(actor, input)).id);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Recovery, 'RecordRecoveryResult'), { description: 'The household pays back; the fund gets it.' })
  recordRecovery(@Args('input') input: RecordRecoveryInput, @CurrentActor() actor: Actor): Promise<Recovery> {
    return this.funds.recordRecovery(actor, input);
  }

  private async coverIn(tx: Tx, tenancyId: Id, language: Language): Promise<GuaranteeCover> {
    const cover = await this.guarantee.coverToday(tx, tenancyId);
    if (!isRefusal(cover)) return { ...cover, whyNot: null };
    const sentence = guaranteeSentences[cover.code as keyof typeof guaranteeSentences];
    return { claimed: ZERO, payout: ZERO, capLeft: null, claimBy: null, months: [], whyNot: fill(sentence[language], cover.params, language) };
  }

  private async fundsIn(tx: Tx, ids: readonly Id[] | null): Promise<GuaranteeFund[]> {
    const funds = await fundViews(tx, ids);
    const balances = await this.ledger.balances(tx, 'fund', funds.map((fund) => fund.id));
    return funds.map((fund) => ({ ...fund, free: (0 - (balances.get(fund.id) ?? 0)) as Halere }));
  }

  private async claim(actor: Actor, claimId: Id): Promise<GuaranteeClaim> {
    return (await this.db.read(actor, (tx) => claimViews(tx, [claimId], { first: 1, offset: 0 }))).rows[0]!;
  }
}
