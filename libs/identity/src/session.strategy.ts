import passport from 'passport';
import { Strategy } from 'passport-custom';
import type { Language } from '#kernel';
import { Authenticator, type Presented } from '#platform';
import type { ApplicantSessionsService } from './applicant-sessions.service';
import { SessionsService, type Audience, type SignedIn } from './sessions.service';

/** Cookies with this prefix are bound to the host, the path `/` and a secure channel by the browser itself. */
export const SESSION_COOKIE: Record<Audience, string> = { staff: '__Host-zazemi-staff', portal: '__Host-zazemi-portal' };

interface CookieRequest {
  readonly headers: Record<string, string | string[] | undefined>;
  readonly cookies?: Record<string, string | undefined>;
}

/** Passport's session strategy over our opaque tokens: the request carries a cookie, the database says what it is worth. */
export class SessionAuthenticator extends Authenticator {
  private readonly passport = new passport.Passport();
  private readonly cookie: string;

  constructor(
    sessions: SessionsService,
    /** Families that came by link and code; null where they have no door. */
    private readonly applicants: ApplicantSessionsService | null = null,
  ) {
    super();
    this.cookie = SESSION_COOKIE[sessions.audience];
    this.passport.use(
      'session-cookie',
      new Strategy((request, done) => {
        const token = (request as unknown as CookieRequest).cookies?.[this.cookie];
        if (!token) return done(null, undefined);
        sessions.find(token).then(
          (signedIn) => done(null, signedIn ?? undefined),
          (error: unknown) => done(error),
        );
      }),
    );
  }

  async authenticate(request: CookieRequest): Promise<Presented> {
    const token = request.cookies?.[this.cookie] ?? null;
    if (!token) return { actor: null, expired: false, language: null, token: null };
    const signedIn = await new Promise<SignedIn | null>((resolve, reject) => {
      const done = (error: unknown, user?: unknown): void => (error ? reject(error) : resolve((user || null) as SignedIn | null));
      (this.passport.authenticate('session-cookie', { session: false }, done) as (request: unknown, reply: unknown, next: (error?: unknown) => void) => void)(request, {}, reject);
    });
    // One browser is one party: the same cookie holds a landlord's session or a family's, never both.
    const family = signedIn || !this.applicants ? null : await this.applicants.find(token);
    if (family) return { actor: family, expired: false, language: null, token };
    const language: Language | null = signedIn?.language ?? null;
    return { actor: signedIn?.actor ?? null, expired: signedIn === null, language, token: signedIn ? token : null };
  }
}

/** The header that hands a session over, or takes it back when `token` is null. */
export function sessionCookie(audience: Audience, token: string | null): string {
  const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';
  return token ? `${SESSION_COOKIE[audience]}=${token}; ${attributes}` : `${SESSION_COOKIE[audience]}=; ${attributes}; Max-Age=0`;
}
