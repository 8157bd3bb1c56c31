/** What a person may be in an agency. `landlord` is a party of the portal, never of the staff's endpoint. */
export const ROLES = ['administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'partner_worker', 'auditor', 'landlord'] as const;
export type Role = (typeof ROLES)[number];
