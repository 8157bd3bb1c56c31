import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { Household, householdsById } from '#households/staff';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { wordsOfPassedOver } from '../domain/reserves/turn';
import { ruleNames } from '../domain/rules';
import { ReservesService, type ReserveTurn } from '../reserves.service';
import type { ReserveListRow } from '../store/reserve.entity';
import { listsOfUnits, placesOfHousehold } from '../store/reserves.repository';
import { flatsById, lastOfferByUnit } from './matching.loader';
import { MatchFlat } from './matching.type';
import { Offer } from './offer.type';
import { CloseReservesInput, DropReserveInput, NameReservesInput } from './reserve.input';
import { PassedOverReserve, Reserve, ReserveList, ReservePlace } from './reserve.type';

@Resolver(() => ReserveList)
export class ReserveListResolver {
  constructor(
    private readonly db: Database,
    private readonly service: ReservesService,
  ) {}

  @Allow('coordinator', 'manager')
  @Query(() => [ReserveList], { description: 'Flats whose offer ended and whose reserves wait for a confirmation, the longest waiting first.' })
  async reserveTurns(@Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<ReserveList[]> {
    return (await this.service.turnsIn(await reading.tx())).map((turn) => sayList(turn, language));
  }

  @Allow('coordinator', 'manager')
  @Query(() => [ReserveList], { description: 'Lists of a flat: the one that stands first, then the ended ones.' })
  async reserveLists(@Args('unitId', { type: () => IdScalar }) unitId: Id, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<ReserveList[]> {
    const tx = await reading.tx();
    return (await this.service.turnsOf(tx, await listsOfUnits(tx, [unitId]))).map((turn) => sayList(turn, language));
  }

  @Allow('coordinator', 'manager')
  @Query(() => [ReservePlace], { description: 'Flats a household stands as a reserve for. None of them keeps it from another one.' })
  async householdReserves(@Args('householdId', { type: () => IdScalar }) householdId: Id, @Reading() reading: ReadingScope): Promise<readonly ReservePlace[]> {
    return placesOfHousehold(await reading.tx(), householdId);
  }

  @ResolveField(() => MatchFlat)
  flat(@Parent() list: ReserveList, @Reading() reading: ReadingScope) {
    return reading.load(flatsById, list.unitId);
  }

  @ResolveField(() => Offer, { nullable: true, description: 'The offer of the flat made last.' })
  lastOffer(@Parent() list: ReserveList, @Reading() reading: ReadingScope) {
    return reading.load(lastOfferByUnit, list.unitId);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(ReserveList))
  async nameReserves(@Args('input') input: NameReservesInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<ReserveList> {
    return this.shown(actor, await this.service.name(actor, input), language);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Offer), { description: 'The reserve whose turn it is gets the decision and the offer in one act.' })
  confirmReserve(@Args('reserveId', { type: () => IdScalar }) reserveId: Id, @CurrentActor() actor: Actor) {
    return this.service.takeOver(actor, { reserveId });
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(ReserveList))
  async dropReserve(@Args('input') input: DropReserveInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<ReserveList> {
    return this.shown(actor, await this.service.drop(actor, input), language);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(ReserveList))
  async closeReserves(@Args('input') input: CloseReservesInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<ReserveList> {
    return this.shown(actor, await this.service.close(actor, input), language);
  }

  private async shown(actor: Actor, list: ReserveListRow, language: Language): Promise<ReserveList> {
    const [turn] = await this.db.read(actor, (tx) => this.service.turnsOf(tx, [list]));
    return sayList(turn!, language);
  }
}

@Resolver(() => ReservePlace)
export class ReservePlaceResolver {
  @ResolveField(() => MatchFlat)
  flat(@Parent() place: ReservePlace, @Reading() reading: ReadingScope) {
    return reading.load(flatsById, place.unitId);
  }
}

@Resolver(() => Reserve)
export class ReserveResolver {
  @ResolveField(() => Household)
  household(@Parent() reserve: Reserve, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, reserve.householdId);
  }
}

@Resolver(() => PassedOverReserve)
export class PassedOverReserveResolver {
  @ResolveField(() => Household)
  household(@Parent() passed: PassedOverReserve, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, passed.householdId);
  }
}

function sayList({ list, reserves, turn }: ReserveTurn, language: Language): ReserveList {
  const stands = list.endedOn === null;
  return {
    ...list,
    reserves: reserves.map((reserve): Reserve => {
      const obstacle = stands ? turn.passedOver.find(({ reserveId }) => reserveId === reserve.id) : undefined;
      return {
        id: reserve.id, householdId: reserve.householdId, position: reserve.position, reason: reserve.reason, state: reserve.state,
        score: reserve.snapshot.score, rank: reserve.snapshot.rank, overriddenNames: reserve.overriddenRules.map((rule) => ruleNames[rule]?.[language] ?? rule),
        isNext: list.turnSince !== null && turn.next === reserve.id,
        obstacle: obstacle ? wordsOfPassedOver(obstacle)[language] : null,
        passedOver: (reserve.passedOver ?? []).map((passed) => ({ householdId: passed.householdId, because: passed.because, words: wordsOfPassedOver(passed)[language] })),
        closedOn: reserve.closedOn, droppedReason: reserve.droppedReason,
      };
    }),
  };
}
