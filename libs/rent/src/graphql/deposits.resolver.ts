import { ModuleRef } from '@nestjs/core';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Refused, type Id, type IsoDate, type Language } from '#kernel';
import { Database, SentenceBook, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, DateScalar, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { DepositSettlementService } from '../deposit-settlement.service';
import { DepositsService, type DepositView } from '../deposits.service';
import { AgreeDepositTermsInput, AgreeOwnerDepositInput, RecordDepositAtLandlordInput, SetDepositRateInput, SettleDepositInput } from './deposits.input';
import { Deposit, DepositRates, DepositSettlementPreview } from './deposits.type';

/** Deposits: what was paid, what it bears, what becomes of it. */
@Resolver()
export class DepositsResolver {
  constructor(
    private readonly db: Database,
    private readonly deposits: DepositsService,
    private readonly settlements: DepositSettlementService,
    private readonly app: ModuleRef,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => Deposit, { nullable: true, description: 'Of a tenancy (its id), or the agency’s at an owner (the owner contract’s id).' })
  async deposit(@Args('id', { type: () => IdScalar }) id: Id, @Reading() reading: ReadingScope): Promise<Deposit | null> {
    const view = await this.deposits.view(await reading.tx(), id);
    return view && depositView(view);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => DepositSettlementPreview, { description: 'What a settlement on this day would say. Nothing is written.' })
  async depositSettlementPreview(
    @Args('tenancyId', { type: () => IdScalar }) tenancyId: Id,
    @Args('settledOn', { type: () => DateScalar }) settledOn: IsoDate,
    @CurrentLanguage() language: Language,
    @Reading() reading: ReadingScope,
  ): Promise<DepositSettlementPreview> {
    try {
      const { held, interest, used, toReturn } = await this.settlements.preview(await reading.tx(), tenancyId, settledOn);
      return { settlement: { settledOn, held, interest: interest.amount, used, toReturn }, periods: interest.periods, whyNot: null };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { settlement: null, periods: [], whyNot: this.app.get(SentenceBook, { strict: false }).say(error.refusal, language) };
    }
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => DepositRates, { description: 'The agency’s dated rates, for contracts that say none.' })
  async depositRates(@Reading() reading: ReadingScope): Promise<DepositRates> {
    return { rates: await this.deposits.rates(await reading.tx()) };
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(DepositRates, 'SetDepositRateResult'))
  async setDepositRate(@Args('input') input: SetDepositRateInput, @CurrentActor() actor: Actor): Promise<DepositRates> {
    return { rates: await this.deposits.setRate(actor, input) };
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(Deposit, 'RecordDepositAtLandlordResult'), { description: 'What the landlord did with the deposit he holds (A).' })
  async recordDepositAtLandlord(@Args('input') { requestKey, ...input }: RecordDepositAtLandlordInput, @CurrentActor() actor: Actor): Promise<Deposit> {
    await this.deposits.recordAtLandlord(actor, { ...input, key: requestKey });
    return this.told(actor, input.tenancyId);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Deposit, 'ReverseDepositMovementResult'), { description: 'Takes a movement written by hand back; both stay visible.' })
  async reverseDepositMovement(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor): Promise<Deposit> {
    return this.told(actor, (await this.deposits.reverseByHand(actor, id)).depositId);
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(Deposit, 'AgreeDepositTermsResult'), { description: 'Who holds the deposit and at what rate.' })
  async agreeDepositTerms(@Args('input') input: AgreeDepositTermsInput, @CurrentActor() actor: Actor): Promise<Deposit> {
    await this.deposits.agreeTerms(actor, { ...input, interestPercent: input.interestPercent ?? null });
    return this.told(actor, input.tenancyId);
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(Deposit, 'AgreeOwnerDepositResult'), { description: 'The deposit the agency itself gives an owner (B, C).' })
  async agreeOwnerDeposit(@Args('input') input: AgreeOwnerDepositInput, @CurrentActor() actor: Actor): Promise<Deposit> {
    await this.deposits.agreeOwnerDeposit(actor, { ...input, interestPercent: input.interestPercent ?? null });
    return this.told(actor, input.ownerContractId);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Deposit, 'SettleDepositResult'), { description: 'Adds the interest, sets off what is owed, leaves the rest to be returned.' })
  async settleDeposit(@Args('input') input: SettleDepositInput, @CurrentActor() actor: Actor): Promise<Deposit> {
    await this.settlements.settle(actor, input);
    return this.told(actor, input.tenancyId);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(Deposit, 'UndoDepositSettlementResult'))
  async undoDepositSettlement(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @CurrentActor() actor: Actor): Promise<Deposit> {
    await this.settlements.undoSettlement(actor, tenancyId);
    return this.told(actor, tenancyId);
  }

  private async told(actor: Actor, id: Id): Promise<Deposit> {
    return depositView((await this.db.read(actor, (tx) => this.deposits.view(tx, id)))!);
  }
}

function depositView({ ground, holder, interestPercent, state, movements, settlement }: DepositView): Deposit {
  const { id, side, agreed, symbol } = ground;
  const { paid, rest, held } = state;
  return {
    id, side, holder, agreed, paid, rest, held, interestPercent, symbol, settlement,
    movements: movements.map((each) => ({ ...each, isReversal: each.reversesMovementId !== null })),
  };
}
