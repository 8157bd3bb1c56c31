import { addHalere, daysIn, daysLived, halere, minHalere, ZERO, type Days, type Halere, type Month } from '#kernel';
import { componentOfMonth } from './proration';
import { COMPONENTS, lastDayOfTerm, type Component, type PaidTo, type Payer, type PaymentRoute, type TenancyTerms } from './terms';

/** One payer's part of one component of one month. */
export interface MonthPart {
  readonly component: Component;
  readonly payer: Payer;
  readonly paidTo: PaidTo;
  readonly amount: Halere;
}

/** What is owed for a month: the parts sum to `total`, no part is zero. `days` of `ofDays` were lived. */
export interface MonthOfTenancy {
  readonly month: Month;
  readonly days: number;
  readonly ofDays: number;
  readonly total: Halere;
  readonly parts: readonly MonthPart[];
}

type MonthTerms = Pick<TenancyTerms, 'startsOn' | 'endsOn' | 'endedOn' | 'paymentRoute' | 'components' | 'payerShares'>;

/** Where the household sends its own part. */
export const householdPaysTo = (route: PaymentRoute): PaidTo => (route === 'via_agency' ? 'agency' : 'landlord');

/**
 * The month of a tenancy, component by component and payer by payer.
 *
 * Each component is pro-rated and rounded by itself (see `componentOfMonth`). Then the shares of others are laid on
 * the components in their order, rent first, oldest share first; a share is pro-rated by the days it and the tenancy
 * both last and never takes more than what is left. What nobody else pays is the household's.
 */
export function monthOfTenancy(terms: MonthTerms, month: Month): MonthOfTenancy {
  const days: Days = { from: terms.startsOn, to: lastDayOfTerm(terms) };
  const left = new Map<Component, Halere>();
  for (const component of COMPONENTS) {
    const amounts = terms.components.filter((term) => term.component === component);
    const amount = amounts.length === 0 ? ZERO : componentOfMonth(amounts, days, month);
    if (amount > 0) left.set(component, amount);
  }
  const total = addHalere(...left.values());
  const parts = new Map<string, MonthPart>();
  const lay = (component: Component, payer: Payer, paidTo: PaidTo, amount: Halere): void => {
    const key = `${component} ${payer} ${paidTo}`;
    const before = parts.get(key)?.amount ?? ZERO;
    parts.set(key, { component, payer, paidTo, amount: addHalere(before, amount) });
  };
  for (const share of [...terms.payerShares].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    let rest = componentOfMonth([share], days, month);
    for (const [component, amount] of left) {
      const taken = minHalere(rest, amount);
      if (taken === 0) continue;
      lay(component, share.payer, share.paidTo, taken);
      left.set(component, halere(amount - taken));
      rest = halere(rest - taken);
    }
  }
  for (const [component, amount] of left) {
    if (amount > 0) lay(component, 'household', householdPaysTo(terms.paymentRoute), amount);
  }
  const ordered = [...parts.values()].sort((a, b) => COMPONENTS.indexOf(a.component) - COMPONENTS.indexOf(b.component));
  return { month, days: daysLived(days, month), ofDays: daysIn(month), total, parts: ordered };
}

/** Rent of the month apart from its service advances. */
export function rentAndAdvances(month: MonthOfTenancy): { readonly rent: Halere; readonly advances: Halere } {
  const rent = addHalere(...month.parts.filter((part) => part.component === 'rent').map((part) => part.amount));
  return { rent, advances: halere(month.total - rent) };
}
