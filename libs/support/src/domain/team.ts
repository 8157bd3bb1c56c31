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

/** Who may join a care team: an active social worker, once at a time, from a day not after the end. */
export function mayJoin(worker: Worker, membership: Membership, present: readonly Membership[]): true | Refusal<SupportRefusal> {
  if (!worker.active) return refusal('worker_unknown', {}, 'staffMemberId');
  if (!worker.roles.includes('social_worker')) return refusal('worker_not_social', { name: worker.displayName }, 'staffMemberId');
  if (membership.validTo !== null && membership.validTo < membership.validFrom) {
    return refusal('team_dates_reversed', { from: membership.validFrom, to: membership.validTo }, 'validTo');
  }
  const twice = present.some((each) => each.staffMemberId === membership.staffMemberId && overlaps(each, membership));
  return twice ? refusal('already_in_team', { name: worker.displayName }, 'staffMemberId') : true;
}
