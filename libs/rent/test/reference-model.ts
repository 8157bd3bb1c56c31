/**
 * Charges, payments and what they pay, as somebody would do it with a pencil: every act begins from an empty page and goes
 * through the whole history again. Slow and plain on purpose, sharing no line with the product, so that where both agree
 * neither is likely to be wrong. Amounts are whole haléře; days and months are text.
 */

export interface TermsOnPaper {
  readonly from: string;
  readonly to: string | null;
  readonly dueDay: number;
  /** Monthly amounts from a day on, in the order they were agreed; a later word about the same day stands. */
  readonly amounts: readonly { readonly component: string; readonly from: string; readonly amount: number }[];
}

export type Happening =
  | { readonly do: 'charge'; readonly on: string; readonly month: string }
  /** Everything charged so far is made to agree with these terms. */
  | { readonly do: 'amend'; readonly on: string; readonly terms: TermsOnPaper }
  /** `on` it came, `enteredOn` somebody wrote it down. */
  | { readonly do: 'pay'; readonly on: string; readonly enteredOn: string; readonly id: string; readonly amount: number; readonly names: readonly string[] }
  | { readonly do: 'reverse'; readonly on: string; readonly id: string }
  | { readonly do: 'remind'; readonly on: string; readonly month: string };

export interface DebtOnPaper {
  readonly month: string;
  readonly component: string;
  readonly number: number;
  readonly asked: number;
  readonly dueOn: string;
  takenOff: number;
  /** Payment by payment; what each has put here, and when its line was last written. */
  readonly paid: Map<string, number>;
  readonly writtenOn: Map<string, string>;
}

export interface Paper {
  readonly debts: DebtOnPaper[];
  readonly free: Map<string, number>;
}

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const text = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const plusDays = (day: string, days: number): string => text(at(day) + days * DAY);

/** Holidays of the years the tests live in, as printed on a calendar. */
const HOLIDAYS = new Set([
  '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-08', '2025-07-05', '2025-07-06', '2025-09-28', '2025-10-28', '2025-11-17', '2025-12-24', '2025-12-25', '2025-12-26',
  '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-08', '2026-07-05', '2026-07-06', '2026-09-28', '2026-10-28', '2026-11-17', '2026-12-24', '2026-12-25', '2026-12-26',
]);

export function nextWorkday(day: string): string {
  let found = day;
  while ([0, 6].includes(new Date(at(found)).getUTCDay()) || HOLIDAYS.has(found)) found = plusDays(found, 1);
  return found;
}

/** Day by day: each day costs its amount ÷ days of the month; the sum is rounded once, half up. */
export function monthOnPaper(terms: TermsOnPaper, component: string, month: string): number {
  let sum = 0;
  let days = 0;
  for (let day = `${month}-01`; day.startsWith(month); day = plusDays(day, 1)) {
    days += 1;
    if (day < terms.from || (terms.to !== null && day > terms.to)) continue;
    let held = 0;
    let since = '';
    for (const amount of terms.amounts) {
      if (amount.component === component && amount.from <= day && amount.from >= since) [held, since] = [amount.amount, amount.from];
    }
    sum += held;
  }
  return Math.floor((sum * 2 + days) / (days * 2));
}

function dueOnPaper(terms: TermsOnPaper, month: string): string {
  const begins = terms.from.startsWith(month) && !terms.from.endsWith('-01');
  return nextWorkday(begins ? plusDays(terms.from, terms.dueDay - 1) : `${month}-${String(terms.dueDay).padStart(2, '0')}`);
}

const openOf = (debt: DebtOnPaper): number => debt.asked - debt.takenOff - [...debt.paid.values()].reduce((sum, amount) => sum + amount, 0);

/** The whole history from the beginning. */
export function playedOnPaper(terms: TermsOnPaper, happenings: readonly Happening[]): Paper {
  const paper: Paper = { debts: [], free: new Map() };
  const payments = new Map<string, { readonly on: string; readonly names: readonly string[]; readonly order: number }>();
  const reminded = new Set<string>();
  const charged = new Set<string>();
  let now = terms;

  const adjust = (month: string, on: string): void => {
    for (const component of [...new Set([...terms.amounts, ...now.amounts].map((amount) => amount.component))]) {
      const before = paper.debts.filter((debt) => debt.month === month && debt.component === component);
      let difference = monthOnPaper(now, component, month) - before.reduce((sum, debt) => sum + debt.asked - debt.takenOff, 0);
      const dueOn = dueOnPaper(now, month);
      const first = !charged.has(month);
      if (difference > 0) {
        const late = on > dueOn ? on : dueOn;
        paper.debts.push({ month, component, number: paper.debts.length, asked: difference, dueOn: first ? dueOn : nextWorkday(late), takenOff: 0, paid: new Map(), writtenOn: new Map() });
      }
      // A cut: first what nobody has paid, the newest row first; then money goes back, the newest row and the newest money first.
      const rows = [...before].sort((a, b) => b.number - a.number);
      for (const row of rows) {
        const taken = Math.min(Math.max(0, -difference), openOf(row));
        row.takenOff += taken;
        difference += taken;
      }
      for (const row of rows) {
        const wrote = (id: string): string => `${row.writtenOn.get(id)!} ${String(payments.get(id)!.order).padStart(6, '0')}`;
        const newest = [...row.paid.keys()].filter((id) => row.paid.get(id)! > 0).sort((a, b) => (wrote(a) < wrote(b) ? 1 : -1));
        for (const id of newest) {
          const back = Math.min(Math.max(0, -difference), row.paid.get(id)!);
          row.paid.set(id, row.paid.get(id)! - back);
          row.takenOff += back;
          if (back > 0) row.writtenOn.set(id, on);
          paper.free.set(id, paper.free.get(id)! + back);
          difference += back;
        }
      }
    }
  };

  /** One haléř's road, pile by pile: the named months as they were named, then reminded months, then the earliest due. */
  const spend = (on: string): void => {
    const last = [...charged].sort().at(-1) ?? '';
    const over = now.to !== null && now.to < on;
    const inTurn = [...paper.free.keys()].sort((a, b) => (payments.get(a)!.on < payments.get(b)!.on ? -1 : payments.get(a)!.on > payments.get(b)!.on ? 1 : payments.get(a)!.order - payments.get(b)!.order));
    for (const id of inTurn) {
      const { names } = payments.get(id)!;
      const open = paper.debts.filter((debt) => openOf(debt) > 0);
      const dueOf = (month: string): string => open.filter((debt) => debt.month === month).map((debt) => debt.dueOn).sort()[0]!;
      const inside = (a: DebtOnPaper, b: DebtOnPaper): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0) || (a.component === 'rent' ? 0 : 1) - (b.component === 'rent' ? 0 : 1) || (a.component < b.component ? -1 : a.component > b.component ? 1 : a.number - b.number);
      const months = [...new Set(open.map((debt) => debt.month))].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : a < b ? -1 : 1));
      const byLaw = [...months.filter((month) => reminded.has(month)), ...months.filter((month) => !reminded.has(month))];
      const waits = !over && names.some((month) => month > last);
      for (const month of [...names, ...(waits ? [] : byLaw)]) {
        for (const debt of open.filter((each) => each.month === month).sort(inside)) {
          const paid = Math.min(paper.free.get(id)!, openOf(debt));
          if (paid === 0) continue;
          debt.paid.set(id, (debt.paid.get(id) ?? 0) + paid);
          debt.writtenOn.set(id, on);
          paper.free.set(id, paper.free.get(id)! - paid);
        }
      }
    }
  };

  for (const [order, each] of happenings.entries()) {
    if (each.do === 'remind') reminded.add(each.month);
    if (each.do === 'charge') {
      adjust(each.month, each.on);
      charged.add(each.month);
    }
    if (each.do === 'amend') {
      now = each.terms;
      for (const month of [...charged].sort()) adjust(month, each.on);
    }
    if (each.do === 'pay') {
      payments.set(each.id, { on: each.on, names: each.names, order });
      paper.free.set(each.id, each.amount);
    }
    if (each.do === 'reverse') {
      for (const debt of paper.debts) debt.paid.delete(each.id);
      paper.free.delete(each.id);
    }
    if (each.do !== 'remind') spend(each.do === 'pay' ? each.enteredOn : each.on);
  }
  return paper;
}
