/** News of this context; payloads hold ids only. */
export const PROPERTY_EVENTS = {
  /** { leadId } */
  leadCame: 'properties.lead_came',
  /** { unitId, landlordId } */
  unitRecorded: 'properties.unit_recorded',
  /** { unitId } */
  unitWithdrawn: 'properties.unit_withdrawn',
} as const;
