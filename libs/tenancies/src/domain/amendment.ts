import { addDays, addMonths, firstDayOf, monthOf, refusal, type IsoDate, type Refusal } from '#kernel';
import { believableAmount } from './amounts';
import type { TenanciesRefusal } from './sentences';
import { lastDayOfTerm, type Component, type ComponentTerm } from './terms';

/**
 * An amendment is signed by both sides and may correct the past. A notice of a service advance is the landlord's word
 * alone: it may only raise or lower from the month after it was given in writing (67/2013 Sb. § 4).
 */
export type ChangeKind = 'amendment' | 'advance_notice';

export interface ComponentChange {
  readonly kind: ChangeKind;
  readonly component: Component;
  /** The new monthly amount; null ends the component. */
  readonly amount: number | null;
  readonly from: IsoDate;
}

/**
 * Whether a change may hold from its day: inside the term; an advance by notice only from the month after the notice was
 * given, and never the rent. Null when it may. `component` may be any name a contract gives its parts.
 */
export function tooSoon(
  tenancy: { readonly startsOn: IsoDate; readonly endsOn: IsoDate | null; readonly endedOn: IsoDate | null },
  change: { readonly kind: ChangeKind; readonly component: string; readonly from: IsoDate },
  givenOn: IsoDate,
): Refusal<'change_outside_term' | 'rent_not_by_notice' | 'advance_notice_too_soon'> | null {
  const { component, from } = change;
  const lastDay = lastDayOfTerm(tenancy);
  if (from < tenancy.startsOn || (lastDay !== null && from > lastDay)) return refusal('change_outside_term', { fromOn: from }, 'from');
  if (change.kind !== 'advance_notice') return null;
  if (component === 'rent') return refusal('rent_not_by_notice', {}, 'component');
  const earliest = firstDayOf(addMonths(monthOf(givenOn), 1));
  return from < earliest ? refusal('advance_notice_too_soon', { earliestOn: earliest }, 'from') : null;
}

/** What becomes of the rows: the one to shorten, the one to alter, the one to add. */
export interface AmendedComponents {
  readonly shortened: { readonly validFrom: IsoDate; readonly validTo: IsoDate } | null;
  readonly altered: { readonly validFrom: IsoDate; readonly amount: ComponentTerm['amount'] } | null;
  readonly added: ComponentTerm | null;
}

/**
 * A changed amount of one component from a day on. It holds until the next change already agreed, so that a later
 * correction of the past does not undo what was agreed for the future.
 */
export function amended(
  tenancy: { readonly startsOn: IsoDate; readonly endsOn: IsoDate | null; readonly endedOn: IsoDate | null; readonly components: readonly ComponentTerm[] },
  change: ComponentChange,
  today: IsoDate,
): AmendedComponents | Refusal<TenanciesRefusal> {
  const { component, from } = change;
  const refused = tooSoon(tenancy, change, today);
  if (refused !== null) return refused;
  if (change.amount === null && component === 'rent') return refusal('rent_missing', {}, 'amount');
  const amount = change.amount === null ? null : believableAmount(change.amount, 'amount');
  if (amount !== null && typeof amount !== 'number') return amount;

  const rows = tenancy.components.filter((row) => row.component === component).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const current = rows.find((row) => row.validFrom <= from && (row.validTo === null || from <= row.validTo));
  const next = rows.find((row) => row.validFrom > from);
  if ((current?.amount ?? null) === amount) return refusal('change_changes_nothing', { fromOn: from }, 'amount');
  if (amount === null) {
    if (current!.validFrom === from) return refusal('component_ends_as_it_begins', { fromOn: from }, 'from');
    return { shortened: { validFrom: current!.validFrom, validTo: addDays(from, -1) }, altered: null, added: null };
  }
  if (current?.validFrom === from) return { shortened: null, altered: { validFrom: from, amount }, added: null };
  const validTo = current ? current.validTo : next ? addDays(next.validFrom, -1) : null;
  return {
    shortened: current ? { validFrom: current.validFrom, validTo: addDays(from, -1) } : null,
    altered: null,
    added: { component, amount, validFrom: from, validTo },
  };
}
