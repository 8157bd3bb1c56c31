import { addMonthsToDate, halere, isRefusal, monthOf, monthsBetween, refuse, type Halere, type IsoDate, type Month } from '#kernel';
import type { DatedRate } from '#rent';
import { COVERS, lawfulDueDay, SERVICES, type ChangeKind } from '#tenancies';
import type { CoverTerms } from '../domain/cover';
import { JsonField, type JsonObject } from './json-field';
import { readJson } from './json-text';
import type { CalculatorRefusal } from './sentences';

/** One tenancy as its file tells it. Amounts in haléře; see docs/calculator.md for the file itself. */
export interface SimulationFile {
  readonly asOf: IsoDate;
  readonly tenancy: SimulatedTenancy;
  readonly changes: readonly SimulatedChange[];
  readonly defaultInterest: readonly DatedRate[];
  readonly events: readonly SimulatedEvent[];
  readonly guarantee: (CoverTerms & { readonly fund: Halere }) | null;
}

export interface SimulatedTenancy {
  readonly model: 'A' | 'B' | 'C';
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly dueDay: number;
  readonly components: readonly { readonly name: string; readonly amount: Halere }[];
}

export interface SimulatedChange {
  readonly enteredOn: IsoDate;
  readonly kind: ChangeKind;
  readonly component: string;
  readonly amount: Halere;
  readonly from: IsoDate;
}

export type SimulatedEvent =
  | { readonly kind: 'payment'; readonly on: IsoDate; readonly amount: Halere; readonly message: string | null; readonly specificSymbol: string | null }
  | { readonly kind: 'reminder'; readonly on: IsoDate; readonly month: Month }
  | { readonly kind: 'recovery'; readonly on: IsoDate; readonly amount: Halere }
  | { readonly kind: 'claim'; readonly on: IsoDate; readonly approvedOn: IsoDate | null };

/** The largest file that is read at all; one tenancy of many years has a tenth of it. */
export const MOST_KILOBYTES = 512;
const MOST_YEARS = 60;
const MOST_EVENTS = 2000;
const MOST_CHANGES = 120;
const MOST_COMPONENTS = 20;
const MOST_RATES = 200;
/** Months × components × (events + changes) that are reckoned within a second or two; ten years of an ordinary family are a tenth. */
const MOST_STEPS = 500_000;
const USUAL_DUE_DAY = 5;

/**
 * Reads the text of a file. Nothing of it is believed before it is checked; the first thing that is wrong ends the reading.
 * @throws Refused simulation_* with the place in the file
 */
export function readSimulation(text: string): SimulationFile {
  if (Buffer.byteLength(text) > MOST_KILOBYTES * 1024) refuse<CalculatorRefusal>('simulation_too_large', { most: MOST_KILOBYTES });
  const root = new JsonField(readJson(text), '').object('asOf', 'tenancy', 'changes', 'defaultInterest', 'events', 'guarantee');
  const asOf = root.the('asOf').date();
  const tenancy = tenancyOf(root.the('tenancy'), asOf);
  const guarantee = root.maybe('guarantee', guaranteeOf);
  const file: SimulationFile = {
    asOf,
    tenancy,
    guarantee,
    changes: root.maybe('changes', (field) => field.list(MOST_CHANGES).map((each) => changeOf(each, tenancy))) ?? [],
    defaultInterest: root.maybe('defaultInterest', ratesOf) ?? [],
    events: root.maybe('events', (field) => field.list(MOST_EVENTS).map((each) => eventOf(each, tenancy, guarantee !== null))) ?? [],
  };
  refuseTooMuch(file);
  return file;
}

/** One request must not keep everybody else waiting. */
function refuseTooMuch({ asOf, tenancy, changes, events }: SimulationFile): void {
  const last = tenancy.to !== null && tenancy.to < asOf ? tenancy.to : asOf;
  const months = monthsBetween(monthOf(tenancy.from), monthOf(last)).length;
  const components = new Set([...tenancy.components.map(({ name }) => name), ...changes.map(({ component }) => component)]).size;
  if (months * components * (events.length + changes.length) > MOST_STEPS) refuse<CalculatorRefusal>('simulation_too_much');
}

function tenancyOf(field: JsonField, asOf: IsoDate): SimulatedTenancy {
  const object = field.object('model', 'from', 'to', 'dueDay', 'components');
  const model = object.the('model').choice(['A', 'B', 'C']);
  const from = object.the('from').date();
  if (addMonthsToDate(from, 12 * MOST_YEARS) < asOf) object.the('from').no('simulation_too_long', { most: MOST_YEARS });
  const to = object.maybe('to', (each) => {
    const day = each.date();
    return day < from ? each.no('simulation_ends_before_start', { startsOn: from }) : day;
  });
  const dueDay = object.maybe('dueDay', (each) => {
    const lawful = lawfulDueDay(each.number(1, 31));
    return isRefusal(lawful) ? each.no('simulation_due_day', lawful.params) : lawful;
  });
  return { model, from, to, dueDay: dueDay ?? USUAL_DUE_DAY, components: componentsOf(object.the('components')) };
}

function componentsOf(field: JsonField): SimulatedTenancy['components'] {
  const names = new Set<string>();
  const components = field.list(MOST_COMPONENTS).map((each) => {
    const object = each.object('name', 'amount');
    const name = object.the('name').text(40);
    if (!/^[a-z][a-z0-9_-]*$/i.test(name)) object.the('name').no('simulation_not_name');
    if (names.has(name)) object.the('name').no('simulation_twice');
    names.add(name);
    return { name, amount: object.the('amount').amount() };
  });
  return components.length === 0 ? field.no('simulation_empty') : components;
}

/** A change may also bring in a service the contract did not have before; a name nobody knows is a slip of the finger. */
function changeOf(field: JsonField, tenancy: SimulatedTenancy): SimulatedChange {
  const object = field.object('enteredOn', 'kind', 'component', 'amount', 'from');
  const enteredOn = object.the('enteredOn').date();
  const kind = object.the('kind').choice(['amendment', 'advanceNotice']);
  const component = object.the('component').text(40);
  const known = [...new Set([...tenancy.components.map(({ name }) => name), 'rent', 'services', ...SERVICES])];
  if (!known.includes(component)) object.the('component').no('simulation_component_unknown', { choices: known.join(', ') });
  return { enteredOn, kind: kind === 'amendment' ? 'amendment' : 'advance_notice', component, amount: object.the('amount').amount(), from: object.the('from').date() };
}

function ratesOf(field: JsonField): DatedRate[] {
  const rates: DatedRate[] = [];
  for (const each of field.list(MOST_RATES)) {
    const object = each.object('from', 'percent');
    const from = object.the('from').date();
    if (rates.some((rate) => rate.from === from)) object.the('from').no('simulation_twice');
    rates.push({ from, percent: object.the('percent').number(0, 1000, 4) });
  }
  return rates;
}

function eventOf(field: JsonField, tenancy: SimulatedTenancy, isGuaranteed: boolean): SimulatedEvent {
  const kind = field.kind('kind', ['payment', 'reminder', 'recovery', 'claim']);
  if ((kind === 'claim' || kind === 'recovery') && !isGuaranteed) field.no('simulation_no_guarantee');
  switch (kind) {
    case 'payment':
      return paymentOf(field.object('on', 'kind', 'amount', 'message', 'specificSymbol'));
    case 'reminder': {
      const object = field.object('on', 'kind', 'month');
      const month = object.the('month').month();
      if (month < monthOf(tenancy.from) || (tenancy.to !== null && month > monthOf(tenancy.to))) object.the('month').no('simulation_month_outside');
      return { kind, on: object.the('on').date(), month };
    }
    case 'recovery': {
      const object = field.object('on', 'kind', 'amount');
      return { kind, on: object.the('on').date(), amount: object.the('amount').sum() };
    }
    case 'claim': {
      const object = field.object('on', 'kind', 'approvedOn');
      const on = object.the('on').date();
      const approvedOn = object.maybe('approvedOn', (each) => {
        const day = each.date();
        return day < on ? each.no('simulation_approved_before_claimed') : day;
      });
      return { kind, on, approvedOn };
    }
  }
}

function paymentOf(object: JsonObject): SimulatedEvent {
  // As on a statement: whatever the payer wrote; only digits that make a month name one.
  const specificSymbol = object.maybe('specificSymbol', (each) => each.text(40).trim() || null);
  return { kind: 'payment', on: object.the('on').date(), amount: object.the('amount').sum(), message: object.maybe('message', (each) => each.text(1000)), specificSymbol };
}

/** A recovery restores the cap, and a landlord pays a part himself, only where that was agreed: both may be left out. */
function guaranteeOf(field: JsonField): CoverTerms & { readonly fund: Halere } {
  const object = field.object(
    'covers', 'waitingDays', 'claimWithinDays', 'coPaymentPercent', 'capMonths', 'capAmount', 'restoredByRecovery', 'fund', 'payoutDays',
  );
  return {
    covers: object.the('covers').list(COVERS.length).map((each) => each.choice(COVERS)),
    waitingDays: object.the('waitingDays').number(0, 3660),
    claimWithinDays: object.the('claimWithinDays').number(0, 36600),
    coPaymentPercent: object.maybe('coPaymentPercent', (each) => each.number(0, 100)) ?? 0,
    capMonths: object.the('capMonths').number(0, 1200, 2),
    capAmount: object.the('capAmount').amount(),
    restoredByRecovery: object.maybe('restoredByRecovery', (each) => each.flag()) ?? false,
    fund: object.maybe('fund', (each) => each.amount()) ?? halere(0),
    payoutDays: object.the('payoutDays').number(0, 3660),
  };
}
