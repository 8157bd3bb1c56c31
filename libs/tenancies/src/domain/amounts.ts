import { addHalere, halere, refusal, type Halere, type Refusal } from '#kernel';
import type { TenanciesRefusal } from './sentences';
import { COMPONENTS, type Component } from './terms';

/** One million crowns a month: no flat of such an agency costs more, so a higher figure is a slip of the finger. */
export const HIGHEST_MONTHLY_AMOUNT: Halere = halere(100_000_000);

export interface AgreedAmount {
  readonly component: Component;
  readonly amount: Halere;
}

/** A monthly amount somebody could mean: above zero, at most a million crowns. */
export function believableAmount(amount: number, field: string): Halere | Refusal<TenanciesRefusal> {
  if (!Number.isSafeInteger(amount) || amount <= 0) return refusal('agreed_amount_not_positive', {}, field);
  if (amount > HIGHEST_MONTHLY_AMOUNT) return refusal('agreed_amount_improbable', { highestAmount: HIGHEST_MONTHLY_AMOUNT }, field);
  return halere(amount);
}

/** Rent and advances of a new contract: rent is there, each named once, each believable. In the order of papers. */
export function agreedAmounts(amounts: readonly { component: Component; amount: number }[]): readonly AgreedAmount[] | Refusal<TenanciesRefusal> {
  const checked: AgreedAmount[] = [];
  for (const [index, { component, amount }] of amounts.entries()) {
    if (checked.some((other) => other.component === component)) return refusal('component_twice', {}, `components.${index}.component`);
    const believed = believableAmount(amount, `components.${index}.amount`);
    if (typeof believed !== 'number') return believed;
    checked.push({ component, amount: believed });
  }
  if (!checked.some(({ component }) => component === 'rent')) return refusal('rent_missing', {}, 'components');
  const total = addHalere(...checked.map(({ amount }) => amount));
  if (total > HIGHEST_MONTHLY_AMOUNT) return refusal('agreed_amount_improbable', { highestAmount: HIGHEST_MONTHLY_AMOUNT }, 'components');
  return checked.sort((a, b) => COMPONENTS.indexOf(a.component) - COMPONENTS.indexOf(b.component));
}
