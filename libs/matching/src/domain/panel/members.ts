import { refusal, type Id, type IsoDate, type Refusal } from '#kernel';
import type { PanelRefusal } from './sentences';

/** Everybody but the secretary votes. */
export const PANEL_ROLES = ['chair', 'member', 'tenant_representative', 'secretary'] as const;
export type PanelRole = (typeof PANEL_ROLES)[number];

export const votes = (role: PanelRole): boolean => role !== 'secretary';

/** A person's term on a panel; `validTo` is its last day. */
export interface Term {
  readonly staffMemberId: Id;
  readonly role: PanelRole;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

export const inTerm = (term: Pick<Term, 'validFrom' | 'validTo'>, day: IsoDate): boolean => term.validFrom <= day && (term.validTo === null || term.validTo >= day);

/** The smallest and the greatest quorum; one person is no committee. */
export const QUORUM = { least: 2, most: 50 } as const;

export function examinePanel({ name, quorum }: { readonly name: string; readonly quorum: number }): Refusal<PanelRefusal> | null {
  if (name.trim() === '') return refusal('panel_without_name', {}, 'name');
  if (!Number.isSafeInteger(quorum) || quorum < QUORUM.least || quorum > QUORUM.most) return refusal('panel_quorum_wrong', QUORUM, 'quorum');
  return null;
}

/** Whether so many could ever vote: those in term, who vote, and are not barred. */
export function examineSeats(terms: readonly Term[], barred: readonly Id[], quorum: number, day: IsoDate): Refusal<PanelRefusal> | null {
  const seated = terms.filter((term) => inTerm(term, day));
  const stranger = barred.findIndex((id) => !seated.some(({ staffMemberId }) => staffMemberId === id));
  if (stranger >= 0) return refusal('panel_not_a_member', {}, `barredIds.${stranger}`);
  if (!seated.some(({ role }) => role === 'chair')) return refusal('panel_without_chair', {}, 'panelId');
  const able = seated.filter(({ role, staffMemberId }) => votes(role) && !barred.includes(staffMemberId)).length;
  return able < quorum ? refusal('panel_below_quorum', { able, quorum }, 'panelId') : null;
}
