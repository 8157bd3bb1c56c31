import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/portal';
import { SessionResolver } from './portal/session.resolver';
import { SessionActsService } from './session-acts.service';

@Module({ providers: [SessionActsService, SessionResolver] })
export class IdentityPortalModule {}

const everybody = ['public'] as const;

/** What sign-in answers with is about the asking person alone. */
export const identityPortalPolicy: PolicyTable = {
  Account: { id: everybody, displayName: everybody, email: everybody, language: everybody },
  Membership: { id: everybody, agencyId: everybody, agencyName: everybody, agencySlug: everybody, roles: everybody },
  Me: { account: everybody, memberships: everybody, current: everybody },
  Session: { me: everybody },
  SignedOut: { done: everybody },
  Refused: { code: everybody, message: everybody, field: everybody },
};
