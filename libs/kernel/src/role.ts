/**
 * What a person may be in an agency. `panel_member` sits on a committee without being staff. `landlord` and `applicant` are
 * parties of the portal, never of the staff's endpoint; an applicant has no account.
 */
export const ROLES = ['administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'partner_worker', 'auditor', 'panel_member', 'landlord', 'applicant'] as const;
export type Role = (typeof ROLES)[number];
