import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { addMonths, monthOf, orRefuse, refuse, type Id, type Language } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, Reading, defineLoader, groupLoader, resultOf, type ReadingScope } from '#platform/portal';
import { MyFlat, landlordOf } from '#properties/portal';
import { contractToShow, contractsByFlat, leasedMonths, leasesByFlat } from '#tenancies/portal';
import { checkArrivalAnswer, type ArrivalAnswer } from '../domain/arrival-answer';
import { landlordMonths, nextPayout, type FlatMoney } from '../domain/landlord-months';
import { landlordSentence } from '../domain/landlord-sentence';
import { AnswerArrivalInput, ArrivalQuestion, FlatMonth, FlatSentence, NextPayout } from './flat-money.type';
import { collectedOf, payoutsOf, questionOf, questionsOf, rentMonthsOf, writeAnswer, type CollectedRow, type PayoutRow, type QuestionRow, type RentRow } from './flat-money.view';

const payoutsByFlat = groupLoader<Id, PayoutRow>(payoutsOf, (payout) => payout.unitId);
const collectedByFlat = groupLoader<Id, CollectedRow>(collectedOf, (money) => money.unitId);
const rentByFlat = groupLoader<Id, RentRow>(rentMonthsOf, (rent) => rent.unitId);
const questionsByFlat = groupLoader<Id, QuestionRow>(questionsOf, (question) => question.unitId);
const endingOfAccount = defineLoader<'mine', string | null>(async (tx) => new Map([['mine', (await landlordOf(tx))?.accountEnding ?? null]]));

@Resolver(() => MyFlat)
export class FlatMoneyResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => FlatSentence, { nullable: true })
  async sentence(@Parent() flat: MyFlat, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<FlatSentence | null> {
    const money = await moneyOf(flat, reading);
    return money && landlordSentence(money, (await reading.tx()).today, language);
  }

  @ResolveField(() => [FlatMonth], { description: 'The last twelve months, oldest first.' })
  async months(@Parent() flat: MyFlat, @Reading() reading: ReadingScope): Promise<FlatMonth[]> {
    const money = await moneyOf(flat, reading);
    return money ? landlordMonths(money, (await reading.tx()).today) : [];
  }

  @ResolveField(() => NextPayout, { nullable: true })
  async nextPayout(@Parent() flat: MyFlat, @Reading() reading: ReadingScope): Promise<NextPayout | null> {
    const money = await moneyOf(flat, reading);
    const next = money && nextPayout(money, (await reading.tx()).today);
    return next && { ...next, accountEnding: await reading.load(endingOfAccount, 'mine') };
  }

  @ResolveField(() => [ArrivalQuestion], { description: 'Questions of the last year, oldest first.' })
  async questions(@Parent() flat: MyFlat, @Reading() reading: ReadingScope): Promise<QuestionRow[]> {
    return ((await reading.load(questionsByFlat, flat.id)) ?? []).slice(-12);
  }

  @Allow('landlord')
  @Mutation(resultOf(ArrivalQuestion, 'AnswerArrivalResult'), { description: 'The landlord says whether a month’s rent has come to him.' })
  async answerArrival(@Args('input') input: AnswerArrivalInput, @CurrentActor() actor: Actor): Promise<ArrivalQuestion> {
    return this.db.write(actor, async (tx) => {
      const question = (await questionOf(tx, input.questionId)) ?? refuse('unknown_id', {}, 'questionId');
      const said = orRefuse<ArrivalAnswer>(checkArrivalAnswer({ answer: input.answer, amount: input.amount ?? null, arrivedOn: input.arrivedOn ?? null }, question, tx.today));
      if (!(await writeAnswer(tx, question.id, said.answer, said.amount, said.arrivedOn))) refuse('question_closed');
      return { ...question, ...said };
    });
  }
}

/** All that may be told of one flat's money; null for a flat without any contract. */
async function moneyOf(flat: MyFlat, reading: ReadingScope): Promise<FlatMoney | null> {
  const contracts = (await reading.load(contractsByFlat, flat.id)) ?? [];
  const { today } = await reading.tx();
  const contract = contractToShow(contracts, today);
  if (!contract) return null;
  // A renewed contract goes on where the last one ended: its months belong to the same story.
  const before = contracts.filter(({ model, startsOn }) => model === contract.model && startsOn < contract.startsOn);
  const startsOn = contract.startsOn <= today && before[0] ? before[0].startsOn : contract.startsOn;
  const isMediated = contract.model === 'A';
  const leases = isMediated ? ((await reading.load(leasesByFlat, flat.id)) ?? []) : [];
  return {
    model: contract.model,
    startsOn,
    endsOn: contract.endsOn,
    ownerRent: contract.ownerRent,
    payoutDay: contract.payoutDay,
    coPaymentPercent: contract.coPaymentPercent ?? 0,
    payouts: (await reading.load(payoutsByFlat, flat.id)) ?? [],
    collected: isMediated ? ((await reading.load(collectedByFlat, flat.id)) ?? []) : [],
    rent: isMediated ? ((await reading.load(rentByFlat, flat.id)) ?? []) : [],
    answers: isMediated ? ((await reading.load(questionsByFlat, flat.id)) ?? []) : [],
    leased: leasedMonths(leases, addMonths(monthOf(today), -11), monthOf(today)),
    nextLeaseOn: leases.find((lease) => lease.startsOn > today)?.startsOn ?? null,
  };
}
