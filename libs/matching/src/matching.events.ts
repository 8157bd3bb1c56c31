/** News of matching; payloads hold ids only. */
export const ALLOCATION_ASKED = 'AllocationAsked';
