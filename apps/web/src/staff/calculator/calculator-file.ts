import { today } from '../../format/dates';

/** The calculator's file as docs/calculator.md writes it; an empty place stays null until the server says what is missing. */
export interface CalculatorFile {
  asOf: string | null;
  tenancy: { model: 'A' | 'B' | 'C'; from: string | null; to: string | null; dueDay: number; components: Component[] };
  changes: Change[];
  defaultInterest: Rate[];
  events: Event[];
  guarantee: Guarantee | null;
}
export interface Component {
  name: string;
  amount: number | null;
}
export interface Change {
  enteredOn: string | null;
  kind: 'amendment' | 'advanceNotice';
  component: string;
  amount: number | null;
  from: string | null;
}
export interface Rate {
  from: string | null;
  percent: number | null;
}
export interface Event {
  on: string | null;
  kind: 'payment' | 'reminder' | 'claim' | 'recovery';
  amount?: number | null;
  message?: string | null;
  specificSymbol?: string | null;
  month?: string | null;
  approvedOn?: string | null;
}
export interface Guarantee {
  covers: string[];
  waitingDays: number;
  claimWithinDays: number;
  coPaymentPercent: number;
  capMonths: number;
  capAmount: number | null;
  restoredByRecovery: boolean;
  fund: number | null;
  payoutDays: number;
}

export const USUAL_GUARANTEE: Guarantee = {
  covers: ['rent', 'services'], waitingDays: 30, claimWithinDays: 90, coPaymentPercent: 0, capMonths: 3, capAmount: 5_000_000, restoredByRecovery: false, fund: 10_000_000, payoutDays: 14,
};

/** A tenancy of this year somebody can begin from. */
export function emptyFile(): CalculatorFile {
  const day = today();
  return {
    asOf: day,
    tenancy: { model: 'A', from: `${day.slice(0, 4)}-01-01`, to: null, dueDay: 5, components: [{ name: 'rent', amount: 1_000_000 }, { name: 'services', amount: 300_000 }] },
    changes: [], defaultInterest: [], events: [], guarantee: null,
  };
}

/** The text that is sent and saved: only what belongs to each kind of event. */
export function textOf(file: CalculatorFile): string {
  const { guarantee, ...rest } = file;
  return JSON.stringify({ ...rest, events: file.events.map(eventOf), ...(guarantee && { guarantee }) }, null, 2);
}

/** Fields nobody knows stay, so that the server names a mistyped one instead of nobody missing it. */
function eventOf({ on, kind, amount, message, specificSymbol, month, approvedOn, ...strange }: Event): Record<string, unknown> {
  switch (kind) {
    case 'payment':
      return { on, kind, amount, ...(message ? { message } : {}), ...(specificSymbol ? { specificSymbol } : {}), ...strange };
    case 'reminder':
      return { on, kind, month, ...strange };
    case 'claim':
      return { on, kind, approvedOn: approvedOn ?? null, ...strange };
    case 'recovery':
      return { on, kind, amount, ...strange };
  }
}

type Read = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Read => typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const oneOf = <Choice extends string>(value: unknown, choices: readonly [Choice, ...Choice[]]): Choice => choices.find((each) => each === value) ?? choices[0];
/** A list of objects; one that is missing is empty. */
const objects = (value: unknown): readonly Read[] | null => ((value ?? null) === null ? [] : Array.isArray(value) && value.every(isObject) ? value : null);

/**
 * A file somebody chose, as far as the form can show it: a value of a wrong kind is an empty place. Null when it has no such
 * shape at all. It is the server that judges the file, as it was written.
 */
export function fileFrom(text: string): CalculatorFile | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(read) || !isObject(read['tenancy'])) return null;
  const { tenancy } = read;
  const components = objects(tenancy['components']);
  const changes = objects(read['changes']);
  const rates = objects(read['defaultInterest']);
  const events = objects(read['events']);
  const guarantee = read['guarantee'] ?? null;
  if (!components || !changes || !rates || !events || (guarantee !== null && !isObject(guarantee))) return null;
  return {
    ...read,
    asOf: words(read['asOf']),
    tenancy: {
      ...tenancy, model: oneOf(tenancy['model'], ['A', 'B', 'C']), from: words(tenancy['from']), to: words(tenancy['to']), dueDay: figure(tenancy['dueDay']) ?? 5,
      components: components.map((each) => ({ ...each, name: words(each['name']) ?? '', amount: figure(each['amount']) })),
    },
    changes: changes.map((each) => ({
      ...each, enteredOn: words(each['enteredOn']), kind: oneOf(each['kind'], ['amendment', 'advanceNotice']), component: words(each['component']) ?? '', amount: figure(each['amount']), from: words(each['from']),
    })),
    defaultInterest: rates.map((each) => ({ ...each, from: words(each['from']), percent: figure(each['percent']) })),
    events: events.map(eventFrom),
    guarantee: guarantee === null ? null : guaranteeFrom(guarantee),
  };
}

function eventFrom(event: Read): Event {
  return {
    ...event, on: words(event['on']), kind: oneOf(event['kind'], ['payment', 'reminder', 'claim', 'recovery']), amount: figure(event['amount']),
    message: words(event['message']), specificSymbol: words(event['specificSymbol']), month: words(event['month']), approvedOn: words(event['approvedOn']),
  };
}

function guaranteeFrom(guarantee: Read): Guarantee {
  const covers = guarantee['covers'];
  const number = (name: 'waitingDays' | 'claimWithinDays' | 'coPaymentPercent' | 'capMonths' | 'payoutDays'): number => figure(guarantee[name]) ?? (name === 'coPaymentPercent' ? 0 : USUAL_GUARANTEE[name]);
  return {
    ...guarantee,
    covers: Array.isArray(covers) ? covers.filter((each) => typeof each === 'string') : [],
    waitingDays: number('waitingDays'), claimWithinDays: number('claimWithinDays'), coPaymentPercent: number('coPaymentPercent'), capMonths: number('capMonths'), payoutDays: number('payoutDays'),
    capAmount: figure(guarantee['capAmount']), restoredByRecovery: guarantee['restoredByRecovery'] === true, fund: figure(guarantee['fund']),
  };
}
