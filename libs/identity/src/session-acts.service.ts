import { Injectable } from '@nestjs/common';
import { refuse, type Id, type Language } from '#kernel';
import { AccountsService, type MembershipSummary } from './accounts.service';
import { sessionCookie } from './session.strategy';
import { SessionsService, type SignedIn } from './sessions.service';
import { SignInService } from './sign-in.service';

/** What the acts need of a request, whichever endpoint it came to. */
export interface SessionRequest {
  readonly sessionToken: string | null;
  readonly sessionExpired: boolean;
  readonly request: { readonly ip: string };
  readonly reply: { header(name: string, value: string): unknown };
}

export interface WhoIsSignedIn {
  readonly account: { readonly id: Id; readonly displayName: string; readonly email: string; readonly language: Language };
  readonly memberships: readonly MembershipSummary[];
  readonly current: MembershipSummary | null;
}

/** Requests that have tried to sign in: five hundred aliases in one request are one attempt. */
const tried = new WeakSet<object>();

/** Signing in and out as both endpoints do it; each has schema types of its own around this. */
@Injectable()
export class SessionActsService {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly accounts: AccountsService,
  ) {}

  async me(context: SessionRequest): Promise<WhoIsSignedIn | null> {
    const signedIn = context.sessionToken ? await this.sessions.find(context.sessionToken) : null;
    return signedIn && this.describe(signedIn);
  }

  /** @throws Refused one_sign_in_at_a_time and those of `SignInService.signIn` */
  async signIn(input: { readonly email: string; readonly password: string }, context: SessionRequest): Promise<WhoIsSignedIn> {
    if (tried.has(context)) refuse('one_sign_in_at_a_time');
    tried.add(context);
    const token = await this.signIns.signIn({ ...input, address: context.request.ip });
    context.reply.header('set-cookie', sessionCookie(this.sessions.audience, token));
    return this.describe((await this.sessions.find(token))!);
  }

  async signOut(context: SessionRequest): Promise<void> {
    if (context.sessionToken) await this.sessions.end(context.sessionToken);
    context.reply.header('set-cookie', sessionCookie(this.sessions.audience, null));
  }

  /** @throws Refused not_signed_in, session_expired, unknown_id */
  async chooseAgency(membershipId: Id, context: SessionRequest): Promise<WhoIsSignedIn> {
    const token = context.sessionToken;
    const signedIn = token ? await this.sessions.find(token) : null;
    if (!token || !signedIn) return refuse(context.sessionExpired ? 'session_expired' : 'not_signed_in');
    await this.sessions.choose(token, signedIn.accountId, membershipId);
    return this.describe((await this.sessions.find(token))!);
  }

  private async describe({ accountId, displayName, email, language, membershipId }: SignedIn): Promise<WhoIsSignedIn> {
    const memberships = await this.accounts.memberships(accountId, this.sessions.audience);
    return { account: { id: accountId, displayName, email, language }, memberships, current: memberships.find((each) => each.id === membershipId) ?? null };
  }
}
