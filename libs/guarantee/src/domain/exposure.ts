import { addHalere, isRefusal, ZERO, type Halere, type Id, type IsoDate } from '#kernel';
import { capLeftOf, coverFacts, coverOf, coveredOf, type CoverTerms, type GuaranteedFacts, type OwedMonth } from './cover';

/** What one lease adds to the figures of the fund. */
export interface ExposedTenancy {
  readonly tenancyId: Id;
  readonly ownerContractId: Id;
  readonly landlordId: Id;
  readonly unitId: Id;
  /** What the guarantee would pay of all that is overdue today, waiting days or not, as far as it may still be claimed. */
  readonly expected: Halere;
  /** What is left of its cap: nobody pays any more. */
  readonly worstCase: Halere;
  /** Covered rent and services of one full month. */
  readonly monthlyCovered: Halere;
}

interface StandingTenancy extends GuaranteedFacts {
  readonly tenancyId: Id;
  readonly ownerContractId: Id;
  readonly landlordId: Id;
  readonly unitId: Id;
}

export function exposedTenancies(
  tenancies: readonly StandingTenancy[],
  owed: readonly (OwedMonth & { readonly tenancyId: Id })[],
  terms: ReadonlyMap<Id, CoverTerms>,
  asOf: IsoDate,
): ExposedTenancy[] {
  const months = new Map<Id, OwedMonth[]>();
  for (const month of owed) months.set(month.tenancyId, [...(months.get(month.tenancyId) ?? []), month]);
  return tenancies.flatMap((tenancy): ExposedTenancy[] => {
    const of = terms.get(tenancy.ownerContractId);
    if (of === undefined) return [];
    const { tenancyId, ownerContractId, landlordId, unitId } = tenancy;
    const facts = coverFacts(tenancy, months.get(tenancyId) ?? [], asOf);
    const worstCase = capLeftOf(of, facts);
    // The very rule of a claim, its waiting days left out: what is only the landlord's (a co-payment) is not expected.
    const cover = coverOf({ ...of, waitingDays: 0 }, facts);
    const expected = isRefusal(cover) ? ZERO : cover.payout;
    return [{ tenancyId, ownerContractId, landlordId, unitId, expected, worstCase, monthlyCovered: coveredOf(of, { rent: tenancy.monthlyRent, services: tenancy.monthlyServices }) }];
  });
}

export function exposureSum(of: readonly ExposedTenancy[]): { readonly expected: Halere; readonly worstCase: Halere; readonly monthlyCovered: Halere; readonly tenancies: number } {
  return {
    expected: addHalere(...of.map((each) => each.expected)),
    worstCase: addHalere(...of.map((each) => each.worstCase)),
    monthlyCovered: addHalere(...of.map((each) => each.monthlyCovered)),
    tenancies: of.length,
  };
}
