import { refusal, type Refusal } from '#kernel';
import type { PropertiesRefusal } from './sentences';

export const LEAD_STAGES = ['new', 'called', 'visited', 'offered', 'won', 'lost'] as const;
export type LeadStage = (typeof LEAD_STAGES)[number];
export const LEAD_SOURCES = ['public_form', 'phone', 'referral', 'event'] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** From a call to a contract; steps may be skipped forwards, a lost lead may be taken up again by a call. */
export const LEAD_LIFE: Readonly<Record<LeadStage, readonly LeadStage[]>> = {
  new: ['called', 'visited', 'offered', 'won', 'lost'],
  called: ['visited', 'offered', 'won', 'lost'],
  visited: ['offered', 'won', 'lost'],
  offered: ['won', 'lost'],
  won: [],
  lost: ['called'],
};

export function movedLead(
  lead: { readonly stage: LeadStage; readonly landlordId: string | null },
  to: LeadStage,
  lostReason: string | null,
): LeadStage | Refusal<PropertiesRefusal> {
  if (!LEAD_LIFE[lead.stage].includes(to)) return refusal('lead_stage', {}, 'stage');
  if (to === 'lost' && !lostReason?.trim()) return refusal('lead_lost_reason_missing', {}, 'lostReason');
  if (to === 'won' && lead.landlordId === null) return refusal('lead_landlord_missing', {}, 'landlordId');
  return to;
}
