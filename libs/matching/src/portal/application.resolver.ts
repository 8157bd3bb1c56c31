import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, refuse, type Id, type Language } from '#kernel';
import { ApplicantSessionsService, sessionCookie } from '#identity';
import { Database, type Actor, type Tx } from '#platform';
import { Allow, CurrentActor, CurrentContext, CurrentLanguage, IdScalar, Public, resultOf, type RequestContext } from '#platform/portal';
import { agencyOf } from '#properties/portal';
import { appealSentences } from '../domain/appeals/sentences';
import { after } from '../domain/offer-life';
import { ruleNames } from '../domain/rules';
import { ApplicantWritingService } from './applicant-writing.service';
import { AnswerMyOfferInput, FileAppealInput, SendChangeInput } from './application.input';
import { ApplicationLeft, ApplicationOpened, CodeAsked, MyApplication, type FamilyAppeal, type FamilyDecision, type FamilyOffer, type FamilyRequest } from './application.type';
import { appealsOf, decisionsOf, offerOf, pageOf, requestsOf, type FamilyAppealRow, type FamilyOfferRow, type RequestRow, type VerdictRow } from './application.view';

/** Requests that have tried a code: five hundred aliases in one request are one try. */
const tried = new WeakSet<object>();

@Resolver()
export class ApplicationResolver {
  constructor(
    private readonly db: Database,
    private readonly sessions: ApplicantSessionsService,
    private readonly writing: ApplicantWritingService,
  ) {}

  @Public()
  @Mutation(resultOf(CodeAsked, 'AskForCodeResult'), { description: 'A code to the contact the agency knows. Answers the same for every link.' })
  async askForCode(@Args('link', { type: () => String }) link: string, @CurrentContext() context: RequestContext): Promise<CodeAsked> {
    once(context);
    return { minutes: await this.writing.askForCode(link, context.request.ip) };
  }

  @Public()
  @Mutation(resultOf(ApplicationOpened, 'OpenApplicationResult'))
  async openApplication(
    @Args('link', { type: () => String }) link: string,
    @Args('code', { type: () => String }) code: string,
    @CurrentContext() context: RequestContext,
  ): Promise<ApplicationOpened> {
    once(context);
    const session = await this.sessions.open(link, code, context.request.ip);
    context.reply.header('set-cookie', sessionCookie('portal', session));
    await this.writing.opened((await this.sessions.find(session))!);
    return { done: true };
  }

  @Public()
  @Mutation(resultOf(ApplicationLeft, 'LeaveApplicationResult'))
  async leaveApplication(@CurrentContext() context: RequestContext): Promise<ApplicationLeft> {
    if (context.sessionToken) await this.sessions.end(context.sessionToken);
    context.reply.header('set-cookie', sessionCookie('portal', null));
    return { done: true };
  }

  @Allow('applicant')
  @Query(() => MyApplication)
  application(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyApplication> {
    return this.look(actor, language);
  }

  @Allow('applicant')
  @Mutation(resultOf(MyApplication, 'MyApplicationResult'), { description: 'Something has changed; a coordinator confirms it.' })
  async sendChange(@Args('input') input: SendChangeInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyApplication> {
    await this.writing.sendChange(actor, input);
    return this.look(actor, language);
  }

  @Allow('applicant')
  @Mutation(resultOf(MyApplication, 'MyApplicationResult'))
  async takeBackChange(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyApplication> {
    await this.writing.takeBack(actor, id);
    return this.look(actor, language);
  }

  @Allow('applicant')
  @Mutation(resultOf(MyApplication, 'MyApplicationResult'), { description: 'Ends the application; within some days it may come back.' })
  async withdrawApplication(@Args('confirmed', { type: () => Boolean }) confirmed: boolean, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyApplication> {
    await this.writing.withdraw(actor, confirmed);
    return this.look(actor, language);
  }

  @Allow('applicant')
  @Mutation(resultOf(MyApplication, 'MyApplicationResult'))
  async returnApplication(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyApplication> {
    await this.writing.comeBack(actor);
    return this.look(actor, language);
  }

  @Allow('applicant')
  @Mutation(resultOf(MyApplication, 'MyApplicationResult'))
  async answerMyOffer(@Args('input') input: AnswerMyOfferInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyApplication> {
    await this.writing.answerOffer(actor, input);
    return this.look(actor, language);
  }

  @Allow('applicant')
  @Mutation(resultOf(MyApplication, 'MyApplicationResult'))
  async fileAppeal(@Args('input') input: FileAppealInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyApplication> {
    await this.writing.fileAppeal(actor, input);
    return this.look(actor, language);
  }

  @Allow('applicant')
  @Mutation(resultOf(MyApplication, 'MyApplicationResult'))
  async withdrawMyAppeal(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyApplication> {
    await this.writing.withdrawAppeal(actor, id);
    return this.look(actor, language);
  }

  private look(actor: Actor, language: Language): Promise<MyApplication> {
    return this.db.read(actor, async (tx) => applicationOf(tx, language));
  }
}

function once(context: RequestContext): void {
  if (tried.has(context)) refuse('one_sign_in_at_a_time');
  tried.add(context);
}

async function applicationOf(tx: Tx, language: Language): Promise<MyApplication> {
  const page = (await pageOf(tx)) ?? refuse('unknown_id');
  const offer = await offerOf(tx);
  const appeals = await appealsOf(tx);
  const decisions = await decisionsOf(tx);
  return {
    code: page.code,
    state: page.state,
    appliedOn: page.appliedOn,
    returnUntil: page.returnUntil,
    missing: page.missing,
    freeFlats: page.freeFlats,
    suitableFlats: page.suitableFlats,
    reasons: page.reasons,
    agency: await agencyOf(tx),
    helper: page.helperName === null ? null : { name: page.helperName, phone: page.helperPhone, email: page.helperEmail },
    offer: offer && offerShown(offer, tx),
    requests: (await requestsOf(tx)).map((request) => requestShown(request, language)),
    decisions: decisions.map((decision) => decisionShown(decision, appeals.find((appeal) => appeal.verdictId === decision.id), tx, language)),
    asOf: page.refreshedAt,
  };
}

function offerShown(offer: FamilyOfferRow, tx: Tx): FamilyOffer {
  const may = (act: 'family_accepts' | 'family_refuses'): boolean => !isRefusal(after({ ...offer, lessor: 'agency' }, act, tx.today));
  return { ...offer, street: `${offer.street} ${offer.houseNumber}`, mayAccept: may('family_accepts'), mayRefuse: may('family_refuses') };
}

/** What could not be done is said in the words of a rule when it has some without a blank; else to call us. */
function requestShown({ refusalCode, answer, ...request }: RequestRow, language: Language): FamilyRequest {
  const words = refusalCode === null ? null : (appealSentences as Record<string, Record<Language, string>>)[refusalCode]?.[language];
  return { ...request, answer: answer ?? (refusalCode === null ? null : words && !words.includes('{') ? words : appealSentences.offer_answer_not_now[language]) };
}

function decisionShown(decision: VerdictRow, appeal: FamilyAppealRow | undefined, tx: Tx, language: Language): FamilyDecision {
  return {
    ...decision,
    failed: decision.failed.map((rule) => ruleNames[rule]?.[language] ?? rule),
    mayAppeal: decision.appealUntil >= tx.today && (appeal === undefined || appeal.state === 'withdrawn'),
    appeal: appeal ? appealShown(appeal) : null,
  };
}

const appealShown = ({ documentId, ...appeal }: FamilyAppealRow): FamilyAppeal => ({ ...appeal, letterUrl: documentId && `/portal/documents/answers/${documentId}.pdf` });
