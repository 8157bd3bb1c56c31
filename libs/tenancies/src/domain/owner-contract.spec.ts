import { halere, isRefusal, isoDate, month } from '#kernel';
import { ownRentOfMonth, reasonNotToSign, wholeOwnerContract, type FlatChecks, type OwnerContractDraft } from './owner-contract';

const codeOf = (value: unknown): string | null => (isRefusal(value) ? value.code : null);
const guarantee = {
  covers: ['rent', 'services'] as const, capMonths: 3, capAmount: 3000000, waitingDays: 30, claimWithinDays: 90, coPaymentPercent: 10, payoutDays: 14, restoredByRecovery: false,
};
const A: OwnerContractDraft = {
  model: 'A', ownerRent: null, ownerServices: 0, payoutDay: null, subleasePermitted: false, collectsForLandlord: false, powerOfAttorney: false, guarantee,
};
const B: OwnerContractDraft = { ...A, model: 'B', ownerRent: 1000000, ownerServices: 300000, payoutDay: 15, subleasePermitted: true, guarantee: null };

describe('an owner-side contract', () => {
  it('of type A stands on a guarantee and pays the owner no rent of its own', () => {
    expect(wholeOwnerContract(A)).toBe(A);
    expect(codeOf(wholeOwnerContract({ ...A, guarantee: null }))).toBe('guarantee_missing');
    expect(codeOf(wholeOwnerContract({ ...A, ownerRent: 1000000 }))).toBe('own_rent_only_in_b_c');
  });
  it('of type A collects for the landlord only under his power of attorney', () => {
    expect(codeOf(wholeOwnerContract({ ...A, collectsForLandlord: true, payoutDay: 15 }))).toBe('collecting_needs_power_of_attorney');
    expect(codeOf(wholeOwnerContract({ ...A, collectsForLandlord: true, powerOfAttorney: true }))).toBe('payout_day_missing');
    expect(codeOf(wholeOwnerContract({ ...A, collectsForLandlord: true, powerOfAttorney: true, payoutDay: 15 }))).toBeNull();
  });
  it('of type B or C owes the owner a rent on a day, and no guarantee', () => {
    expect(wholeOwnerContract(B)).toBe(B);
    expect(codeOf(wholeOwnerContract({ ...B, model: 'C', ownerRent: null }))).toBe('own_rent_missing');
    expect(codeOf(wholeOwnerContract({ ...B, payoutDay: null }))).toBe('payout_day_missing');
    expect(codeOf(wholeOwnerContract({ ...B, guarantee }))).toBe('guarantee_only_in_a');
    expect(wholeOwnerContract({ ...B, ownerRent: -5 })).toMatchObject({ code: 'agreed_amount_not_positive', field: 'ownerRent' });
  });
  it('promises a guarantee that can be claimed at all', () => {
    const with_ = (over: object) => wholeOwnerContract({ ...A, guarantee: { ...guarantee, ...over } });
    expect(codeOf(with_({ claimWithinDays: 30 }))).toBe('guarantee_never_claimable');
    expect(with_({ coPaymentPercent: 101 })).toMatchObject({ code: 'guarantee_out_of_limits', field: 'guarantee.coPaymentPercent', params: { least: 0, most: 100 } });
    expect(codeOf(with_({ covers: [] }))).toBe('guarantee_covers_nothing');
    expect(codeOf(with_({ capAmount: 0 }))).toBe('agreed_amount_not_positive');
  });
});

describe('signing it', () => {
  const good: FlatChecks = {
    cadastre: { checkedOn: isoDate('2026-01-05'), ownerMatches: true, coOwnersConsent: 'none', execution: false, mortgageConsent: 'no_mortgage' },
    inspection: { inspectedOn: isoDate('2026-01-06'), outcome: 'fit' },
    blockingDefects: 0,
    landlordHasAccount: true,
  };
  it('is possible when the owner is checked and the flat is fit', () => {
    expect(reasonNotToSign(B, good)).toBeNull();
    expect(reasonNotToSign(A, { ...good, landlordHasAccount: false })).toBeNull();
  });
  it.each<[string, Partial<FlatChecks>]>([
    ['cadastre_check_missing', { cadastre: null }],
    ['cadastre_other_owner', { cadastre: { ...good.cadastre!, ownerMatches: false } }],
    ['co_owners_consent_missing', { cadastre: { ...good.cadastre!, coOwnersConsent: 'missing' } }],
    ['flat_under_execution', { cadastre: { ...good.cadastre!, execution: true } }],
    ['mortgage_consent_missing', { cadastre: { ...good.cadastre!, mortgageConsent: 'missing' } }],
    ['inspection_missing', { inspection: null }],
    ['flat_unfit', { inspection: { inspectedOn: isoDate('2026-01-06'), outcome: 'unfit' } }],
    ['blocking_defects_open', { blockingDefects: 1 }],
    ['landlord_account_missing', { landlordHasAccount: false }],
  ])('is refused: %s', (code, checks) => {
    expect(reasonNotToSign(B, { ...good, ...checks })?.code).toBe(code);
  });
  it('a head-lease needs the owner’s consent to the sublease', () => {
    expect(reasonNotToSign({ ...B, subleasePermitted: false }, good)?.code).toBe('sublease_not_permitted');
    expect(reasonNotToSign({ ...B, model: 'C', subleasePermitted: false }, good)).toBeNull();
  });
});

describe('what the agency owes an owner', () => {
  const contract = { ownerRent: halere(1000000), ownerServices: halere(300000), payoutDay: 15, startsOn: isoDate('2026-03-16'), endsOn: isoDate('2027-03-15'), endedOn: null };
  it('is its own rent each month on its own working day, whoever lives there', () => {
    expect(ownRentOfMonth(contract, month('2026-11'))).toEqual({ rent: 1000000, services: 300000, amount: 1300000, dueOn: '2026-11-16' });
  });
  it('is pro-rated at both ends and nothing outside', () => {
    expect(ownRentOfMonth(contract, month('2026-03'))).toEqual({ rent: 516129, services: 154839, amount: 670968, dueOn: '2026-03-30' });
    expect(ownRentOfMonth(contract, month('2027-03'))).toMatchObject({ rent: 483871, services: 145161, amount: 629032 });
    expect(ownRentOfMonth(contract, month('2026-02'))).toBeNull();
    expect(ownRentOfMonth(contract, month('2027-04'))).toBeNull();
  });
});
