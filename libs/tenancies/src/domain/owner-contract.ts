import { addHalere, daysLived, halere, refusal, type Halere, type IsoDate, type Month, type Refusal } from '#kernel';
import { believableAmount } from './amounts';
import { dueOnDay } from './due-date';
import { proRata } from './proration';
import type { TenanciesRefusal } from './sentences';
import { lastDayOfTerm, type Cover, type Model } from './terms';

/** The owner-side contract as it is drawn up. In A the guarantee says what the agency owes; in B and C an own rent does. */
export interface OwnerContractDraft {
  readonly model: Model;
  readonly ownerRent: number | null;
  readonly ownerServices: number;
  readonly payoutDay: number | null;
  readonly subleasePermitted: boolean;
  readonly collectsForLandlord: boolean;
  readonly powerOfAttorney: boolean;
  readonly guarantee: GuaranteePromise | null;
}

export interface GuaranteePromise {
  readonly covers: readonly Cover[];
  readonly capMonths: number;
  readonly capAmount: number;
  readonly waitingDays: number;
  readonly claimWithinDays: number;
  readonly coPaymentPercent: number;
  readonly payoutDays: number;
  readonly restoredByRecovery: boolean;
  /** The most in one calendar year; absent or null: only the cap of the whole lease. */
  readonly capPerYear?: number | null;
}

/** What each shape of contract must say, and must not. */
export function wholeOwnerContract(draft: OwnerContractDraft): OwnerContractDraft | Refusal<TenanciesRefusal> {
  if (draft.model === 'A') {
    if (draft.ownerRent !== null || draft.ownerServices !== 0) return refusal('own_rent_only_in_b_c', {}, 'ownerRent');
    if (draft.collectsForLandlord && !draft.powerOfAttorney) return refusal('collecting_needs_power_of_attorney', {}, 'powerOfAttorney');
    if (draft.collectsForLandlord && draft.payoutDay === null) return refusal('payout_day_missing', {}, 'payoutDay');
    if (draft.guarantee === null) return refusal('guarantee_missing', {}, 'guarantee');
    const promise = believableGuarantee(draft.guarantee);
    return promise === draft.guarantee ? draft : (promise as Refusal<TenanciesRefusal>);
  }
  if (draft.guarantee !== null) return refusal('guarantee_only_in_a', {}, 'guarantee');
  if (draft.collectsForLandlord || draft.powerOfAttorney) return refusal('collecting_only_in_a', {}, 'collectsForLandlord');
  if (draft.ownerRent === null) return refusal('own_rent_missing', {}, 'ownerRent');
  const rent = believableAmount(draft.ownerRent, 'ownerRent');
  if (typeof rent !== 'number') return rent;
  if (draft.ownerServices < 0) return refusal('agreed_amount_negative', {}, 'ownerServices');
  if (draft.ownerServices > 0) {
    const services = believableAmount(draft.ownerServices, 'ownerServices');
    if (typeof services !== 'number') return services;
  }
  if (draft.payoutDay === null || draft.payoutDay < 1 || draft.payoutDay > 28) return refusal('payout_day_missing', {}, 'payoutDay');
  return draft;
}

function believableGuarantee(promise: GuaranteePromise): GuaranteePromise | Refusal<TenanciesRefusal> {
  if (promise.covers.length === 0) return refusal('guarantee_covers_nothing', {}, 'guarantee.covers');
  const amount = believableAmount(promise.capAmount, 'guarantee.capAmount');
  if (typeof amount !== 'number') return amount;
  if (typeof promise.capPerYear === 'number') {
    const yearly = believableAmount(promise.capPerYear, 'guarantee.capPerYear');
    if (typeof yearly !== 'number') return yearly;
  }
  const limits: readonly (readonly [keyof GuaranteePromise, number, number])[] = [
    ['capMonths', 1, 24],
    ['waitingDays', 0, 365],
    ['claimWithinDays', 1, 730],
    ['coPaymentPercent', 0, 100],
    ['payoutDays', 1, 90],
  ];
  for (const [name, least, most] of limits) {
    const value = promise[name] as number;
    if (!Number.isInteger(value) || value < least || value > most) return refusal('guarantee_out_of_limits', { least, most }, `guarantee.${name}`);
  }
  if (promise.claimWithinDays <= promise.waitingDays) return refusal('guarantee_never_claimable', {}, 'guarantee.claimWithinDays');
  return promise;
}

/** What must be known of a flat before the agency binds itself; the newest of each kind, null when never done. */
export interface FlatChecks {
  readonly cadastre: {
    readonly checkedOn: IsoDate;
    readonly ownerMatches: boolean;
    readonly coOwnersConsent: 'none' | 'given' | 'missing';
    readonly execution: boolean;
    readonly mortgageConsent: 'no_mortgage' | 'given' | 'missing' | 'not_required';
  } | null;
  readonly inspection: { readonly inspectedOn: IsoDate; readonly outcome: 'fit' | 'fit_with_defects' | 'unfit' } | null;
  /** Defects not yet mended with which nobody can live there. */
  readonly blockingDefects: number;
  readonly landlordHasAccount: boolean;
}

/** Why an owner-side contract must not be signed yet: the first thing to mend, or null. */
export function reasonNotToSign(
  contract: Pick<OwnerContractDraft, 'model' | 'subleasePermitted' | 'collectsForLandlord'>,
  checks: FlatChecks,
): Refusal<TenanciesRefusal> | null {
  const { cadastre, inspection } = checks;
  if (cadastre === null) return refusal('cadastre_check_missing');
  if (!cadastre.ownerMatches) return refusal('cadastre_other_owner', { checkedOn: cadastre.checkedOn });
  if (cadastre.coOwnersConsent === 'missing') return refusal('co_owners_consent_missing', { checkedOn: cadastre.checkedOn });
  if (cadastre.execution) return refusal('flat_under_execution', { checkedOn: cadastre.checkedOn });
  if (cadastre.mortgageConsent === 'missing') return refusal('mortgage_consent_missing', { checkedOn: cadastre.checkedOn });
  if (inspection === null) return refusal('inspection_missing');
  if (inspection.outcome === 'unfit') return refusal('flat_unfit', { inspectedOn: inspection.inspectedOn });
  if (checks.blockingDefects > 0) return refusal('blocking_defects_open', { count: checks.blockingDefects });
  if (contract.model === 'B' && !contract.subleasePermitted) return refusal('sublease_not_permitted', {}, 'subleasePermitted');
  if ((contract.model !== 'A' || contract.collectsForLandlord) && !checks.landlordHasAccount) return refusal('landlord_account_missing');
  return null;
}

export interface OwnRentTerms {
  readonly ownerRent: Halere;
  readonly ownerServices: Halere;
  readonly payoutDay: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
}

/** What the agency owes an owner for a month under B or C, whoever lives there; null for a month outside the contract. */
export function ownRentOfMonth(contract: OwnRentTerms, month: Month): { rent: Halere; services: Halere; amount: Halere; dueOn: IsoDate } | null {
  const days = { from: contract.startsOn, to: lastDayOfTerm(contract) };
  if (daysLived(days, month) === 0) return null;
  const rent = proRata(contract.ownerRent, days, month);
  const services = contract.ownerServices === 0 ? halere(0) : proRata(contract.ownerServices, days, month);
  return { rent, services, amount: addHalere(rent, services), dueOn: dueOnDay(contract.payoutDay, contract.startsOn, month) };
}
