import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refuse, type Id } from '#kernel';
import { CurrentContext, IdScalar, Public, resultOf, type RequestContext } from '#platform/staff';
import { AccountsService } from '../accounts.service';
import { sessionCookie } from '../session.strategy';
import { SessionsService, type SignedIn } from '../sessions.service';
import { SignInService } from '../sign-in.service';
import { Me, Session, SignedOut } from './me.type';
import { SignInInput } from './sign-in.input';

/** Requests that have tried to sign in: five hundred aliases in one request are one attempt. */
const tried = new WeakSet<object>();

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly accounts: AccountsService,
  ) {}

  @Public()
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async me(@CurrentContext() context: RequestContext): Promise<Me | null> {
    if (!context.sessionToken) return null;
    const signedIn = await this.sessions.find(context.sessionToken);
    return signedIn && this.describe(signedIn);
  }

  @Public()
  @Mutation(resultOf(Session, 'SignInResult'))
  async signIn(@Args('input') input: SignInInput, @CurrentContext() context: RequestContext): Promise<Session> {
    if (tried.has(context)) refuse('one_sign_in_at_a_time');
    tried.add(context);
    const token = await this.signIns.signIn({ ...input, address: context.request.ip });
    context.reply.header('set-cookie', sessionCookie('staff', token));
    return { me: await this.describe((await this.sessions.find(token))!) };
  }

  @Public()
  @Mutation(resultOf(SignedOut, 'SignOutResult'))
  async signOut(@CurrentContext() context: RequestContext): Promise<SignedOut> {
    if (context.sessionToken) await this.sessions.end(context.sessionToken);
    context.reply.header('set-cookie', sessionCookie('staff', null));
    return { done: true };
  }

  @Public()
  @Mutation(resultOf(Session, 'ChooseAgencyResult'), { description: 'See another agency this person belongs to.' })
  async chooseAgency(@Args('membershipId', { type: () => IdScalar }) membershipId: Id, @CurrentContext() context: RequestContext): Promise<Session> {
    const token = context.sessionToken;
    const signedIn = token ? await this.sessions.find(token) : null;
    if (!token || !signedIn) return refuse(context.sessionExpired ? 'session_expired' : 'not_signed_in');
    await this.sessions.choose(token, signedIn.accountId, membershipId);
    return { me: await this.describe((await this.sessions.find(token))!) };
  }

  private async describe(signedIn: SignedIn): Promise<Me> {
    const memberships = await this.accounts.memberships(signedIn.accountId, this.sessions.audience);
    const { accountId, displayName, email, language, membershipId } = signedIn;
    return { account: { id: accountId, displayName, email, language }, memberships, current: memberships.find((each) => each.id === membershipId) ?? null };
  }
}
