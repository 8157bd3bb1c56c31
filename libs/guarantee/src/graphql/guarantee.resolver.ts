import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { FundService } from '../fund.service';
import { RecoveriesService } from '../recoveries.service';
import { exposedNames, fundMovements, fundViews, recourseOwed } from '../store/claim-view.repository';
import { RecordGrantInput, RecordRecoveryInput, ReverseGrantInput, ReverseRecoveryInput } from './guarantee.input';
import { ExposedTenancy, FundGrant, FundMovement, GuaranteeExposure, GuaranteeFund, RecourseOwed, Recovery, RecoveryCandidate, RecoverySources } from './guarantee.type';

/** The fund: what comes in, what comes back, what could go out. */
@Resolver()
export class GuaranteeResolver {
  constructor(
    private readonly funds: FundService,
    private readonly recoveries: RecoveriesService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [GuaranteeFund])
  async guaranteeFunds(@Reading() reading: ReadingScope): Promise<GuaranteeFund[]> {
    return fundViews(await reading.tx(), null);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance', 'auditor')
  @Query(() => GuaranteeExposure)
  async guaranteeExposure(@Reading() reading: ReadingScope): Promise<GuaranteeExposure> {
    return this.funds.exposure(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [ExposedTenancy], { description: 'The exposure lease by lease.' })
  async exposedTenancies(@Reading() reading: ReadingScope): Promise<ExposedTenancy[]> {
    const tx = await reading.tx();
    const rows = await this.funds.exposedTenancies(tx);
    const names = await exposedNames(tx, rows.map((row) => row.tenancyId));
    return rows.map((row) => ({ ...row, ...names.get(row.tenancyId)! }));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [FundMovement], { description: 'The latest hundred grants and recoveries, with what took them back.' })
  async fundMovements(@Reading() reading: ReadingScope): Promise<FundMovement[]> {
    return fundMovements(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [RecourseOwed], { description: 'What households owe after the guarantee paid for them.' })
  async recourseOwed(@Reading() reading: ReadingScope): Promise<RecourseOwed[]> {
    return recourseOwed(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [RecoveryCandidate], { description: 'Incoming lines that look like recourse paid back.' })
  async recoveryCandidates(@Reading() reading: ReadingScope): Promise<RecoveryCandidate[]> {
    return this.recoveries.candidates(await reading.tx());
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => RecoverySources, { description: 'For recording what one household paid back.' })
  async recoverySources(
    @Args('tenancyId', { type: () => IdScalar }) tenancyId: Id,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Reading() reading: ReadingScope,
  ): Promise<RecoverySources> {
    return this.recoveries.sources(await reading.tx(), tenancyId, search ?? '');
  }

  @Allow('manager')
  @Mutation(resultOf(GuaranteeFund, 'OpenGuaranteeFundResult'))
  async openGuaranteeFund(@Args('name', { type: () => String }) name: string, @CurrentActor() actor: Actor): Promise<GuaranteeFund> {
    const row = await this.funds.openFund(actor, name.slice(0, 200));
    return (await this.db.read(actor, (tx: Tx) => fundViews(tx, [row.id])))[0]!;
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(FundGrant, 'RecordFundGrantResult'))
  recordFundGrant(@Args('input') input: RecordGrantInput, @CurrentActor() actor: Actor): Promise<FundGrant> {
    return this.funds.recordGrant(actor, { ...input, bankLineId: input.bankLineId ?? null });
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(FundGrant, 'ReverseFundGrantResult'), { description: 'Another row with the opposite amount; the line waits among unknown money.' })
  reverseFundGrant(@Args('input') input: ReverseGrantInput, @CurrentActor() actor: Actor): Promise<FundGrant> {
    return this.recoveries.reverseGrant(actor, input);
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(Recovery, 'RecordRecoveryResult'), { description: 'The household pays back; the fund gets it.' })
  recordRecovery(@Args('input') input: RecordRecoveryInput, @CurrentActor() actor: Actor): Promise<Recovery> {
    return this.recoveries.recordRecovery(actor, input);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Recovery, 'ReverseRecoveryResult'))
  reverseRecovery(@Args('input') input: ReverseRecoveryInput, @CurrentActor() actor: Actor): Promise<Recovery> {
    return this.recoveries.reverseRecovery(actor, input);
  }
}
