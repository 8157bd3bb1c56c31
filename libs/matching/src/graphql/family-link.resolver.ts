import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { FamilyMessagesService } from '#households';
import { Household } from '#households/staff';
import type { Actor } from '#platform';
import { Allow, CurrentActor, CurrentContext, IdScalar, Reading, resultOf, type ReadingScope, type RequestContext } from '#platform/staff';
import { FamilyLinksService } from '../family-links.service';
import type { FamilyVerdictRow } from '../store/appeal.entity';
import { IssueApplicantLinkInput } from './appeal.input';
import { verdictsByHousehold } from './appeal.loader';
import { ApplicantLinkState, FamilyVerdict, IssuedApplicantCode, IssuedApplicantLink, RevokedApplicantLink } from './appeal.type';

@Resolver(() => Household)
export class FamilyLinkResolver {
  constructor(
    private readonly service: FamilyLinksService,
    private readonly messages: FamilyMessagesService,
  ) {}

  @ResolveField(() => ApplicantLinkState, { nullable: true, description: 'Null: the family has no link that opens.' })
  async applicantLink(@Parent() household: { readonly id: Id }, @Reading() reading: ReadingScope): Promise<ApplicantLinkState | null> {
    const tx = await reading.tx();
    const link = await this.service.of(tx.agencyId, household.id);
    const last = link && (await this.messages.lastOf(tx, household.id));
    return link && { ...link, lastCodeState: last?.state ?? null, lastCodeTrouble: last?.trouble ?? null };
  }

  @ResolveField(() => [FamilyVerdict], { description: 'What may still be appealed, and what was; the newest first.' })
  async verdicts(@Parent() household: { readonly id: Id }, @Reading() reading: ReadingScope): Promise<readonly FamilyVerdictRow[]> {
    return (await reading.load(verdictsByHousehold, household.id)) ?? [];
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Mutation(resultOf(IssuedApplicantLink), { description: 'A new link with its paper; the one before stops opening.' })
  async issueApplicantLink(@Args('input') input: IssueApplicantLinkInput, @CurrentActor() actor: Actor, @CurrentContext() context: RequestContext): Promise<IssuedApplicantLink> {
    const { url, expiresAt, paper } = await this.service.issue(actor, { ...input, origin: originOf(context) });
    return { url, expiresAt, paper: paper.toString('base64') };
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Mutation(resultOf(RevokedApplicantLink))
  async revokeApplicantLink(@Args('householdId', { type: () => IdScalar }) householdId: Id, @CurrentActor() actor: Actor): Promise<RevokedApplicantLink> {
    await this.service.revoke(actor, householdId);
    return { done: true };
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Mutation(resultOf(IssuedApplicantCode), { description: 'A code to be handed over on paper, for a family without a phone at hand.' })
  makeApplicantCode(@Args('householdId', { type: () => IdScalar }) householdId: Id, @CurrentActor() actor: Actor): Promise<IssuedApplicantCode> {
    return this.service.codeOnPaper(actor, householdId);
  }
}

/** Where people reach this house: as it is set up, else as the browser says that it came. */
function originOf(context: RequestContext): string {
  const { origin, host } = context.request.headers;
  const said = process.env['PUBLIC_URL'] ?? (Array.isArray(origin) ? origin[0] : origin) ?? `http://${String(host ?? '127.0.0.1')}`;
  return said.replace(/\/+$/, '');
}
