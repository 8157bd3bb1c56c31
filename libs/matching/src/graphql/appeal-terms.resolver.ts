import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#platform';
import { Allow, CurrentActor, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { AppealTermsService } from '../appeal-terms.service';
import { AdoptAppealTermsInput } from './appeal-terms.input';
import { AppealTermsVersions } from './appeal-terms.type';

@Resolver()
export class AppealTermsResolver {
  constructor(private readonly terms: AppealTermsService) {}

  @Allow('manager', 'coordinator', 'auditor')
  @Query(() => AppealTermsVersions)
  async appealTerms(@Reading() reading: ReadingScope): Promise<AppealTermsVersions> {
    return { versions: await this.terms.versions(await reading.tx()) };
  }

  @Allow('manager')
  @Mutation(resultOf(AppealTermsVersions, 'AdoptAppealTermsResult'), { description: 'From today or later; a decision keeps the last day it was told.' })
  async adoptAppealTerms(@Args('input') input: AdoptAppealTermsInput, @CurrentActor() actor: Actor): Promise<AppealTermsVersions> {
    return { versions: await this.terms.adopt(actor, input) };
  }
}
