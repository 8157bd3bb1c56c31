export { AccountsService, type Invitation, type MembershipSummary, type NewAgency } from './accounts.service';
export { IdentityModule } from './identity.module';
export { PortalAccessService, type OpenedAccess, type PortalAccess, type PortalParty } from './portal-access.service';
export { identitySentences, type IdentityRefusal } from './sentences';
export { SESSION_COOKIE, sessionCookie } from './session.strategy';
export { SessionsService, type Audience, type SignedIn } from './sessions.service';
export { SignInService } from './sign-in.service';
