import { refusal, type IsoDate, type Refusal } from '#kernel';
import type { SupportRefusal } from './refusal';

export const TEAM_ROLES = ['key_worker', 'co_worker'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export interface Membership {
  readonly staffMemberId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** Both days belong to the membership. */
export function isMemberOn(membership: Membership, day: IsoDate): boolean {
  return membership.validFrom <= day && (membership.validTo === null || membership.validTo >= day);
}

const overlaps = (a: Membership, b: Membership): boolean =>
  a.validFrom <= (b.validTo ?? '9999-12-31') && b.validFrom <= (a.validTo ?? '9999-12-31');

export interface Worker {
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly active: boolean;
}

/** Who may join a care team: an active social worker who does not allocate flats, once at a time, from a day not after the end; one key worker at a time. */
export function mayJoin(
  worker: Worker,
  membership: Membership,
  role: TeamRole,
  present: readonly (Membership & { readonly role: TeamRole })[],
): true | Refusal<SupportRefusal> {
  if (!worker.active) return refusal('worker_unknown', {}, 'staffMemberId');
  if (worker.roles.includes('coordinator')) return refusal('worker_allocates_flats', { name: worker.displayName }, 'staffMemberId');
  if (!worker.roles.includes('social_worker')) return refusal('worker_not_social', { name: worker.displayName }, 'staffMemberId');
  if (membership.validTo !== null && membership.validTo < membership.validFrom) {
    return refusal('team_dates_reversed', { fromOn: membership.validFrom, toOn: membership.validTo }, 'validTo');
  }
  const twice = present.some((each) => each.staffMemberId === membership.staffMemberId && overlaps(each, membership));
  if (twice) return refusal('already_in_team', { name: worker.displayName }, 'staffMemberId');
  const taken = role === 'key_worker' && present.some((each) => each.role === 'key_worker' && overlaps(each, membership));
  return taken ? refusal('key_worker_taken', {}, 'role') : true;
}
