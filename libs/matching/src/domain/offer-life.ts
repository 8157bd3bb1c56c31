import { addWorkingDays, refusal, type IsoDate, type Refusal } from '#kernel';
import type { MatchingRefusal } from './refusals';

/** The life of an offer as a table: from a state, by an act, to a state. What is not here cannot happen. */
export const OFFER_STATES = ['offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn', 'housed', 'refused', 'withdrawn', 'expired'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const OFFER_ACTS = [
  'arrange_viewing', 'family_accepts', 'family_refuses', 'landlord_accepts', 'landlord_refuses', 'promise',
  'draw_lease', 'cancel_lease', 'house', 'withdraw', 'expire',
] as const;
export type OfferAct = (typeof OFFER_ACTS)[number];

export const OFFER_LIFE: Readonly<Record<OfferState, Partial<Readonly<Record<OfferAct, OfferState>>>>> = {
  offered: { arrange_viewing: 'viewing', family_refuses: 'refused', withdraw: 'withdrawn', expire: 'expired' },
  viewing: { arrange_viewing: 'viewing', family_accepts: 'family_accepted', family_refuses: 'refused', withdraw: 'withdrawn', expire: 'expired' },
  family_accepted: { landlord_accepts: 'landlord_accepted', landlord_refuses: 'refused', promise: 'promised', family_refuses: 'refused', withdraw: 'withdrawn' },
  landlord_accepted: { promise: 'promised', family_refuses: 'refused', landlord_refuses: 'refused', withdraw: 'withdrawn' },
  promised: { draw_lease: 'lease_drawn', family_refuses: 'refused', landlord_refuses: 'refused', withdraw: 'withdrawn' },
  // A drawn lease is undone where it was drawn; only then does the offer live on or end.
  lease_drawn: { house: 'housed', cancel_lease: 'promised' },
  housed: {},
  refused: {},
  withdrawn: {},
  expired: {},
};

/** Acts by which a family comes nearer to moving in: of a flat taken off the offer there are none. */
export const GOES_ON: readonly OfferAct[] = ['arrange_viewing', 'family_accepts', 'landlord_accepts', 'promise', 'draw_lease'];

export const ACTIVE_STATES: readonly OfferState[] = ['offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn'];
export const isActive = (state: string): boolean => (ACTIVE_STATES as readonly string[]).includes(state);

export interface OfferSoFar {
  readonly state: OfferState;
  /** Who lets the flat: the landlord must be asked (A), or the agency itself does (B, C). */
  readonly lessor: 'landlord' | 'agency';
  readonly expiresOn: IsoDate;
}

/** The state after an act, or why it cannot happen. */
export function after(offer: OfferSoFar, act: OfferAct, today: IsoDate): OfferState | Refusal<MatchingRefusal> {
  const next = OFFER_LIFE[offer.state][act];
  if (!next) return refusal('offer_not_in_state', { state: offer.state, act });
  if (act === 'promise' && offer.state === 'family_accepted' && offer.lessor === 'landlord') return refusal('landlord_not_asked');
  if ((act === 'arrange_viewing' || act === 'family_accepts') && today > offer.expiresOn) return refusal('offer_ran_out', { date: offer.expiresOn });
  if (act === 'expire' && today <= offer.expiresOn) return refusal('offer_still_runs', { date: offer.expiresOn });
  return next;
}

/** The act the offer waits for, shown as its one primary button; null when its life is over or goes on elsewhere. */
export function nextAct(offer: Pick<OfferSoFar, 'state' | 'lessor'>): OfferAct | null {
  const next: Partial<Record<OfferState, OfferAct>> = {
    offered: 'arrange_viewing',
    viewing: 'family_accepts',
    family_accepted: offer.lessor === 'agency' ? 'promise' : 'landlord_accepts',
    landlord_accepted: 'promise',
    promised: 'draw_lease',
    lease_drawn: 'house',
  };
  return next[offer.state] ?? null;
}

/** The last day of an offer: so many working days after it was made, the day itself not counted (§ 605 of 89/2012). */
export function expiryOf(offeredOn: IsoDate, workingDays: number): IsoDate {
  return addWorkingDays(offeredOn, workingDays);
}

/** Why a flat was refused. A good reason keeps the family's place in the waiting list. */
export const FAMILY_REFUSALS: Readonly<Record<string, { readonly keepsWaiting: boolean }>> = {
  location: { keepsWaiting: true },
  too_small: { keepsWaiting: true },
  condition_of_flat: { keepsWaiting: true },
  too_expensive: { keepsWaiting: true },
  access: { keepsWaiting: true },
  safety: { keepsWaiting: true },
  circumstances_changed: { keepsWaiting: true },
  found_other_home: { keepsWaiting: true },
  without_reason: { keepsWaiting: false },
};

/** Why a landlord said no. Every one is counted; `without_reason` is the one to ask about (198/2009 Sb.). */
export const LANDLORD_REFUSALS: readonly string[] = ['lawful_condition', 'own_use', 'sale', 'let_to_another', 'works_in_flat', 'without_reason'];

export type RefusalConsequence = 'waiting_date_kept' | 'waiting_date_moved';

export function consequenceOf(by: 'family' | 'landlord', code: string): RefusalConsequence | Refusal<MatchingRefusal> {
  if (by === 'landlord') {
    return LANDLORD_REFUSALS.includes(code) ? 'waiting_date_kept' : refusal('refusal_code_unknown', { code }, 'refusalCode');
  }
  const rule = FAMILY_REFUSALS[code];
  if (!rule) return refusal('refusal_code_unknown', { code }, 'refusalCode');
  return rule.keepsWaiting ? 'waiting_date_kept' : 'waiting_date_moved';
}
