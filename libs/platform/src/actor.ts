import type { Id, Role } from '#kernel';

/** On whose behalf a unit of work runs: one agency at a time, one party at the most. */
export interface Actor {
  readonly agencyId: Id;
  /** null for the worker and other acts of the system itself. */
  readonly accountId: Id | null;
  readonly roles: readonly Role[];
  /** Set for a partner worker: row security shows only that partner's referrals. */
  readonly partnerId: Id | null;
  /** Set for a landlord in the portal. */
  readonly landlordId: Id | null;
  /** Set for a family that looks at its own application in the portal, and for nobody else. */
  readonly householdId?: Id | null;
}

/** The system acting for an agency: scheduled runs, relays, seeds. */
export function systemActor(agencyId: Id): Actor {
  return { agencyId, accountId: null, roles: [], partnerId: null, landlordId: null };
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}
