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

function eventOf({ on, kind, amount, message, specificSymbol, month, approvedOn }: Event): Record<string, unknown> {
  switch (kind) {
    case 'payment':
      return { on, kind, amount, ...(message ? { message } : {}), ...(specificSymbol ? { specificSymbol } : {}) };
    case 'reminder':
      return { on, kind, month };
    case 'claim':
      return { on, kind, approvedOn: approvedOn ?? null };
    case 'recovery':
      return { on, kind, amount };
  }
}

/** A file somebody chose, as far as the form can show it; the server judges it. Null when it is no such file at all. */
export function fileFrom(text: string): CalculatorFile | null {
  try {
    const read = JSON.parse(text) as Partial<CalculatorFile> | null;
    if (typeof read !== 'object' || read === null || typeof read.tenancy !== 'object' || !Array.isArray(read.tenancy?.components)) return null;
    const empty = emptyFile();
    const lists = { changes: read.changes ?? [], defaultInterest: read.defaultInterest ?? [], events: read.events ?? [] };
    if (!Object.values(lists).every(Array.isArray)) return null;
    return { asOf: read.asOf ?? null, tenancy: { ...empty.tenancy, ...read.tenancy }, ...lists, guarantee: read.guarantee ?? null };
  } catch {
    return null;
  }
}
