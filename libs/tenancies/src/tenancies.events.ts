/** News of this context, written with the act; payloads hold ids only. */
export const TENANCY_EVENTS = {
  /** { tenancyId, unitId, householdId, offerId } */
  signed: 'tenancies.tenancy_signed',
  /** { tenancyId, month } a month whose amounts changed, perhaps in the past: what was charged must be corrected. */
  amended: 'tenancies.tenancy_amended',
  /** { tenancyId, unitId, householdId } */
  ended: 'tenancies.tenancy_ended',
  /** { tenancyId, unitId, householdId, kind } */
  handedOver: 'tenancies.flat_handed_over',
  /** { ownerContractId, unitId, landlordId } */
  ownerContractSigned: 'tenancies.owner_contract_signed',
  /** { ownerContractId, unitId, landlordId } */
  ownerContractEnded: 'tenancies.owner_contract_ended',
} as const;
