import { refusal, type Refusal } from '#kernel';
import type { TenanciesRefusal } from './sentences';
import type { Creditor, Model, PaymentRoute, Signatory, TenancyKind } from './terms';

export interface OwnerSide {
  readonly model: Model;
  /** The agency collects the rent for the landlord and keeps it apart. Only in A. */
  readonly collectsForLandlord: boolean;
  /** The landlord let the agency sign for him. Only in A. */
  readonly powerOfAttorney: boolean;
}

export interface WhoseMoney {
  readonly kind: TenancyKind;
  readonly creditor: Creditor;
  readonly signatory: Signatory;
  readonly paymentRoute: PaymentRoute;
}

/**
 * Whose money the rent is and who signs, by the owner-side contract: in A the landlord's (he signs, or the agency under
 * his power of attorney), in B and C the agency's own, because it owes the owner whatever the household pays.
 */
export function whoseMoney(owner: OwnerSide): WhoseMoney {
  if (owner.model !== 'A') return { kind: 'sublease', creditor: 'agency', signatory: 'agency', paymentRoute: 'via_agency' };
  return {
    kind: 'lease',
    creditor: 'landlord',
    signatory: owner.powerOfAttorney ? 'agency_by_power_of_attorney' : 'landlord',
    paymentRoute: owner.collectsForLandlord ? 'via_agency' : 'direct_to_landlord',
  };
}

/** A family was promised a contract with somebody; another party must not stand in it. Null: it is as promised. */
export function keepsPromise(shape: Pick<WhoseMoney, 'kind'>, promised: 'landlord' | 'agency'): Refusal<TenanciesRefusal> | null {
  if (promised === 'landlord' && shape.kind === 'sublease') return refusal('promised_by_landlord', {}, 'offerId');
  if (promised === 'agency' && shape.kind === 'lease') return refusal('promised_by_agency', {}, 'offerId');
  return null;
}
