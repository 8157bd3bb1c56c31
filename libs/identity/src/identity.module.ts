import { Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '#kernel';
import { AccessDatabase, Authenticator, Database } from '#platform';
import { AccountsService } from './accounts.service';
import { ApplicantLinksService } from './applicant-links.service';
import { ApplicantSessionsService } from './applicant-sessions.service';
import { PortalAccessService } from './portal-access.service';
import { SessionAuthenticator } from './session.strategy';
import { SessionsService, type Audience } from './sessions.service';
import { SignInService } from './sign-in.service';

@Module({})
export class IdentityModule {
  static for(audience: Audience): DynamicModule {
    const sessions = { provide: SessionsService, inject: [AccessDatabase, Clock], useFactory: (access: AccessDatabase, clock: Clock) => new SessionsService(access, clock, audience) };
    const accounts = { provide: AccountsService, inject: [AccessDatabase, Database, Clock], useFactory: (access: AccessDatabase, db: Database, clock: Clock) => new AccountsService(access, db, clock) };
    const portalAccess = { provide: PortalAccessService, inject: [AccessDatabase, Clock], useFactory: (access: AccessDatabase, clock: Clock) => new PortalAccessService(access, clock) };
    const signIn = {
      provide: SignInService,
      inject: [AccessDatabase, AccountsService, SessionsService, Clock],
      useFactory: (access: AccessDatabase, own: AccountsService, open: SessionsService, clock: Clock) => new SignInService(access, own, open, clock),
    };
    const links = { provide: ApplicantLinksService, inject: [AccessDatabase, Clock], useFactory: (access: AccessDatabase, clock: Clock) => new ApplicantLinksService(access, clock) };
    const applicants = {
      provide: ApplicantSessionsService,
      inject: [AccessDatabase, ApplicantLinksService, Clock],
      useFactory: (access: AccessDatabase, ways: ApplicantLinksService, clock: Clock) => new ApplicantSessionsService(access, ways, clock),
    };
    const authenticator = {
      provide: Authenticator,
      inject: [SessionsService, ApplicantSessionsService],
      useFactory: (open: SessionsService, families: ApplicantSessionsService) => new SessionAuthenticator(open, audience === 'portal' ? families : null),
    };
    return {
      module: IdentityModule,
      global: true,
      providers: [sessions, accounts, portalAccess, signIn, links, applicants, authenticator],
      exports: [SessionsService, AccountsService, PortalAccessService, SignInService, ApplicantLinksService, ApplicantSessionsService, Authenticator],
    };
  }
}
