import { ModuleRef } from '@nestjs/core';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { SentenceBook, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { ArrearsService } from '../arrears.service';
import { BreachService, type BreachView } from '../breach.service';
import { LETTER_KINDS, TenancyLettersService } from '../documents/tenancy-letters.service';
import { whyInWords } from '../domain/step-words';
import { differs, LadderService } from '../ladder.service';
import { ArrearsAct } from './arrears.type';
import { AdoptLadderInput, IssueLetterInput, LadderInput, RecordDeliveryInput, UndoArrearsActInput } from './ladder.input';
import { IssuedLetters, LadderPreview, LadderVersions, LetterOffer, SeriousBreach } from './ladder.type';

/** The agency's procedure, its acts and their undoing, the gate of § 2291 and the papers of a tenancy. */
@Resolver()
export class LadderResolver {
  constructor(
    private readonly ladder: LadderService,
    private readonly arrears: ArrearsService,
    private readonly breach: BreachService,
    private readonly letters: TenancyLettersService,
    private readonly app: ModuleRef,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => LadderVersions)
  async arrearsLadder(@Reading() reading: ReadingScope): Promise<LadderVersions> {
    return { versions: await this.ladder.versions(await reading.tx()) };
  }

  @Allow('manager')
  @Mutation(resultOf(LadderPreview, 'PreviewLadderResult'), { description: 'Today’s worklist under another procedure. Nothing is written.' })
  async previewLadder(@Args('input') input: LadderInput, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<LadderPreview> {
    const rows = await this.ladder.preview(await reading.tx(), input.rungs.map((rung) => ({ ...rung, fromMonths: rung.fromMonths ?? null })));
    return {
      rows: rows.map((row) => ({
        tenancyId: row.then.tenancyId, householdName: row.then.figures.householdName, now: whyInWords(row.now.next, language), then: whyInWords(row.then.next, language), differs: differs(row),
      })),
    };
  }

  @Allow('manager')
  @Mutation(resultOf(LadderVersions, 'AdoptLadderResult'))
  async adoptLadder(@Args('input') input: AdoptLadderInput, @CurrentActor() actor: Actor): Promise<LadderVersions> {
    return { versions: await this.ladder.adopt(actor, { validFrom: input.validFrom, rungs: input.rungs.map((rung) => ({ ...rung, fromMonths: rung.fromMonths ?? null })) }) };
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [ArrearsAct], { description: 'Everything done about a tenancy’s debts, newest first, with what was taken back.' })
  async arrearsHistory(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @Reading() reading: ReadingScope): Promise<ArrearsAct[]> {
    return this.arrears.historyOf(await reading.tx(), tenancyId);
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(ArrearsAct, 'UndoArrearsActResult'), { description: 'A call written down by mistake, a reminder withdrawn: stays to be seen and counts no more.' })
  undoArrearsAct(@Args('input') input: UndoArrearsActInput, @CurrentActor() actor: Actor): Promise<ArrearsAct> {
    return this.arrears.undoAct(actor, input);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => SeriousBreach)
  async seriousBreach(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @Reading() reading: ReadingScope): Promise<SeriousBreach> {
    return breachView(await this.breach.view(await reading.tx(), tenancyId));
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(SeriousBreach, 'RecordDeliveryResult'), { description: 'The call reached one of those who owe the rent.' })
  async recordDelivery(@Args('input') { paperId, deliveredOn, way, proof }: RecordDeliveryInput, @CurrentActor() actor: Actor): Promise<SeriousBreach> {
    const delivery = deliveredOn ? { on: deliveredOn, way: way ?? 'post', proof: proof?.trim() || null } : null;
    return breachView(await this.breach.recordDelivery(actor, { paperId, delivery }));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [LetterOffer])
  async letterOffers(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<LetterOffer[]> {
    const tx = await reading.tx();
    const book = this.app.get(SentenceBook, { strict: false });
    const offers: LetterOffer[] = [];
    for (const kind of LETTER_KINDS) {
      const refusal = await this.letters.whyNot(tx, kind, tenancyId);
      offers.push({ kind, whyNot: refusal && book.say(refusal, language) });
    }
    return offers;
  }

  @Allow('manager', 'coordinator', 'finance')
  @Mutation(resultOf(IssuedLetters, 'IssueLetterResult'))
  async issueLetter(@Args('input') input: IssueLetterInput, @CurrentActor() actor: Actor): Promise<IssuedLetters> {
    const papers = await this.letters.issue(actor, input);
    return { papers: papers.map(({ id, number }) => ({ documentId: id, number })) };
  }
}

function breachView({ gate, calls }: BreachView): SeriousBreach {
  const { open, owed, called, passed } = gate;
  return {
    open, owed: owed.found, owedNeeded: owed.needed, owedMet: owed.met, calledFound: called.found, calledNeeded: called.needed, calledMissing: called.missing, calledMet: called.met,
    passedFrom: passed.needed, passedMet: passed.met, calls,
  };
}
