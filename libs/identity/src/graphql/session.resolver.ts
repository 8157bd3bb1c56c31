import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { CurrentContext, IdScalar, Public, resultOf, type RequestContext } from '#platform/staff';
import { SessionActsService } from '../session-acts.service';
import { Me, Session, SignedOut } from './me.type';
import { SignInInput } from './sign-in.input';

@Resolver()
export class SessionResolver {
  constructor(private readonly acts: SessionActsService) {}

  @Public()
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  me(@CurrentContext() context: RequestContext): Promise<Me | null> {
    return this.acts.me(context);
  }

  @Public()
  @Mutation(resultOf(Session, 'SignInResult'))
  async signIn(@Args('input') input: SignInInput, @CurrentContext() context: RequestContext): Promise<Session> {
    return { me: await this.acts.signIn(input, context) };
  }

  @Public()
  @Mutation(resultOf(SignedOut, 'SignOutResult'))
  async signOut(@CurrentContext() context: RequestContext): Promise<SignedOut> {
    await this.acts.signOut(context);
    return { done: true };
  }

  @Public()
  @Mutation(resultOf(Session, 'ChooseAgencyResult'), { description: 'See another agency this person belongs to.' })
  async chooseAgency(@Args('membershipId', { type: () => IdScalar }) membershipId: Id, @CurrentContext() context: RequestContext): Promise<Session> {
    return { me: await this.acts.chooseAgency(membershipId, context) };
  }
}
