import { halere, isPermanentSymbol, symbolsInText, ZERO, type Halere, type Id, type IsoDate } from '#kernel';
import { Learned, plain, type RuleFacts, type SplitFacts } from './learned';
import { neighbours, onlySum } from './near-misses';
import type { PileReason } from './pile-reasons';

/**
 * Lays a line of a statement into one of three piles. *Certain*: a symbol together with a plausible payer or
 * amount. *To confirm*: one best guess. *Unknown*: nothing to go by. The guess always says its reason; nothing
 * is booked by it, a person confirms.
 */
export type Pile = 'certain' | 'to_confirm' | 'unknown';

export interface LineFacts {
  readonly amount: Halere;
  readonly bookedOn: IsoDate;
  /** "account/bank" or null. */
  readonly counterAccount: string | null;
  readonly counterName: string | null;
  readonly variableSymbol: string | null;
  readonly message: string | null;
  readonly reversal: boolean;
  /** The payments of which the line is the total, where another file tells them. */
  readonly payments?: readonly LineFacts[];
}

export interface TenancyFacts {
  readonly tenancyId: Id;
  readonly label: string;
  readonly familyNames: readonly string[];
  readonly variableSymbol: string;
  /** Sums that would surprise nobody: a month, a payer's share of it, all that is owed. */
  readonly usualAmounts: readonly Halere[];
  readonly endedOn: IsoDate | null;
  /** Symbols under which the household paid before its contract was taken over. */
  readonly formerSymbols?: readonly string[];
  /** Symbols of its running repayment plans. */
  readonly planSymbols?: readonly string[];
}

export interface PayoutFacts {
  readonly payoutId: Id;
  readonly label: string;
  readonly variableSymbol: string;
  readonly amount: Halere;
  /** "account/bank" or null. */
  readonly account: string | null;
  readonly landlordId?: Id;
}

/** A deposit that waits for money, or for being sent back. */
export interface DepositFacts {
  /** The tenancy's id. */
  readonly depositId: Id;
  readonly label: string;
  readonly symbol: string;
  /** Agreed and not paid yet. */
  readonly rest: Halere;
  /** Settled and not returned yet. */
  readonly toReturn: Halere;
}

export interface Guess {
  readonly pile: Pile;
  readonly reason: PileReason;
  readonly params: Readonly<Record<string, string>>;
  /** Proposed shares of the line; amounts carry the sign of the line and sum to it, or are zero where we cannot tell. */
  readonly shares: readonly { readonly tenancyId: Id; readonly label: string; readonly amount: Halere }[];
  readonly payoutId: Id | null;
  /** Proposed to be money of this deposit, all of it. */
  readonly depositId: Id | null;
  /** Proposed to be no rent at all. */
  readonly notRent: boolean;
  /** The learned rule the guess rests on. */
  readonly ruleId: Id | null;
}

/** Money of an ended tenancy still comes for a while; after this many days it is a question. */
const LATE_MONEY_DAYS = 60;

const daysAfter = (day: IsoDate, ended: IsoDate): number => (Date.parse(day) - Date.parse(ended)) / 86_400_000;

/** Everything the guesses of one statement need, indexed once: looking at a line costs nothing that grows with the others. */
export class KnownPayers {
  private readonly bySymbol = new Map<string, TenancyFacts>();
  private readonly byId = new Map<Id, TenancyFacts>();
  private readonly byNameAndAmount = new Map<string, Set<TenancyFacts>>();
  private readonly payoutBySymbol = new Map<string, PayoutFacts[]>();
  private readonly payoutByAccount = new Map<string, PayoutFacts[]>();
  private readonly payouts: PayoutFacts[] = [];
  private readonly deposits = new Map<string, DepositFacts>();

  /** `accounts`: which tenancies have been paid for from an account. `received`: symbol and amount of money that came. */
  constructor(
    tenancies: readonly TenancyFacts[],
    payouts: readonly PayoutFacts[],
    private readonly accounts: ReadonlyMap<string, readonly Id[]>,
    private readonly received: ReadonlySet<string>,
    private readonly learned: Learned = new Learned(),
    deposits: readonly DepositFacts[] = [],
  ) {
    for (const deposit of deposits) this.deposits.set(deposit.symbol, deposit);
    // A symbol given by us goes before one somebody has brought along.
    for (const tenancy of tenancies) for (const symbol of tenancy.formerSymbols ?? []) this.bySymbol.set(symbol, tenancy);
    for (const tenancy of tenancies) {
      this.bySymbol.set(tenancy.variableSymbol, tenancy);
      for (const symbol of tenancy.planSymbols ?? []) this.bySymbol.set(symbol, tenancy);
      this.byId.set(tenancy.tenancyId, tenancy);
      for (const name of tenancy.familyNames) for (const amount of tenancy.usualAmounts) push(this.byNameAndAmount, `${plain(name)} ${amount}`, tenancy);
    }
    for (const payout of payouts) {
      this.payouts.push(payout);
      append(this.payoutBySymbol, payout.variableSymbol, payout);
      if (payout.account !== null) append(this.payoutByAccount, `${payout.account} ${payout.amount}`, payout);
    }
  }

  guess(line: LineFacts): Guess {
    if (line.amount === 0) return guess('unknown', 'no_money');
    return this.deposit(line) ?? (line.amount > 0 ? this.incoming(line) : this.outgoing(line));
  }

  /** Under a deposit's own symbol: never rent, also when the sum is not the one that is missing. */
  private deposit(line: LineFacts): Guess | null {
    const deposit = line.variableSymbol === null || line.reversal ? undefined : this.deposits.get(line.variableSymbol);
    if (!deposit) return null;
    const { depositId, label } = deposit;
    const params = { who: label };
    const proposed = { tenancyId: depositId, label, amount: line.amount };
    if (line.amount < 0) return guess(line.amount === -deposit.toReturn ? 'certain' : 'to_confirm', 'deposit_return', params, [proposed], { depositId });
    return line.amount <= deposit.rest ? guess('certain', 'deposit_symbol', params, [proposed], { depositId }) : guess('to_confirm', 'deposit_too_much', params, [proposed], { depositId });
  }

  private incoming(line: LineFacts): Guess {
    if (line.reversal) return guess('unknown', 'returned_unknown');
    const { variableSymbol: symbol } = line;
    const named = symbol === null ? undefined : this.bySymbol.get(symbol);
    if (named) return this.bySymbolOf(named, line);
    const batch = this.byPayments(line);
    if (batch) return batch;
    return (symbol === null ? null : this.mistyped(symbol, line)) ?? this.byText(line) ?? this.byRule(line) ?? this.bySplit(line) ?? this.byAccount(line) ?? this.byName(line) ?? this.nothing(line);
  }

  private bySymbolOf(tenancy: TenancyFacts, line: LineFacts): Guess {
    const shares = [share(tenancy, line.amount)];
    const params = { who: tenancy.label };
    if (tenancy.endedOn !== null && daysAfter(line.bookedOn, tenancy.endedOn) > LATE_MONEY_DAYS) return guess('to_confirm', 'symbol_of_ended', params, shares);
    if (tenancy.usualAmounts.includes(line.amount)) return guess('certain', 'symbol_and_amount', params, shares);
    const payers = this.payersFrom(line);
    if (payers.includes(tenancy.tenancyId)) return guess('certain', 'symbol_and_account', params, shares);
    if (hasName(line, tenancy)) return guess('certain', 'symbol_and_name', params, shares);
    const rule = this.learned.ruleFor(line);
    if (rule?.tenancyId === tenancy.tenancyId) return guess('certain', 'symbol_and_rule', { ...params, ...taught(rule) }, shares, { ruleId: rule.ruleId });
    const other = payers.map((id) => this.byId.get(id)?.label).find((label) => label !== undefined);
    return other === undefined ? guess('to_confirm', 'symbol_only', params, shares) : guess('to_confirm', 'symbol_account_of_another', { ...params, other }, shares);
  }

  /** A batch told as a total: the parts are what its payments say, when each of them names one tenancy by its symbol. */
  private byPayments({ payments = [] }: LineFacts): Guess | null {
    const parts = new Map<Id, { tenancy: TenancyFacts; amount: number }>();
    for (const payment of payments) {
      const tenancy = payment.variableSymbol === null ? undefined : this.bySymbol.get(payment.variableSymbol);
      if (!tenancy || payment.amount <= 0) return null;
      parts.set(tenancy.tenancyId, { tenancy, amount: (parts.get(tenancy.tenancyId)?.amount ?? 0) + payment.amount });
    }
    const shares = [...parts.values()].map(({ tenancy, amount }) => share(tenancy, halere(amount)));
    return shares.length === 0 ? null : guess('to_confirm', 'batch_payments', { count: String(payments.length) }, shares);
  }

  /** A symbol that breaks its check digit and is one digit, or one swap of neighbours, away from exactly one we know. */
  private mistyped(symbol: string, line: LineFacts): Guess | null {
    if (symbol.length !== 9 || isPermanentSymbol(symbol)) return null;
    const found = new Set<TenancyFacts>();
    for (const near of neighbours(symbol)) {
      const tenancy = this.bySymbol.get(near);
      if (tenancy) found.add(tenancy);
    }
    const [tenancy, another] = found;
    if (!tenancy || another) return null;
    return guess('to_confirm', 'symbol_one_digit_off', { symbol, expected: tenancy.variableSymbol, who: tenancy.label }, [share(tenancy, line.amount)]);
  }

  private byText(line: LineFacts): Guess | null {
    const named = symbolsInText(line.message ?? '').map((symbol) => this.bySymbol.get(symbol)).filter((tenancy) => tenancy !== undefined);
    const [only] = named;
    if (!only) return null;
    if (named.length === 1) return guess('to_confirm', 'symbol_in_text', { expected: only.variableSymbol, who: only.label }, [share(only, line.amount)]);
    const expected = named.map((tenancy) => tenancy.variableSymbol).join(', ');
    const before = this.learned.splitLike(line, named.map((tenancy) => tenancy.tenancyId));
    if (before) return guess('to_confirm', 'symbols_split_before', { expected, on: before.on }, this.sharesOf(before));
    const shares = splitAmong(named, line.amount);
    return guess('to_confirm', shares.some((each) => each.amount !== 0) ? 'symbols_and_sums' : 'symbols_in_text', { expected }, shares);
  }

  /** A rule proposes; a person still confirms, whatever it says. */
  private byRule(line: LineFacts): Guess | null {
    const rule = this.learned.ruleFor(line);
    if (!rule) return null;
    const { ruleId } = rule;
    if (rule.kind === 'not_rent') return guess('to_confirm', 'rule_not_rent', taught(rule), [], { ruleId, notRent: true });
    if (rule.kind === 'payout') return this.rulePayout(line, rule);
    const tenancy = this.byId.get(rule.tenancyId!);
    return tenancy ? guess('to_confirm', 'rule_tenancy', { ...taught(rule), who: tenancy.label }, [share(tenancy, line.amount)], { ruleId }) : null;
  }

  private rulePayout(line: LineFacts, rule: RuleFacts): Guess {
    const { ruleId } = rule;
    const [payout] = this.payouts.filter((each) => each.landlordId === rule.landlordId && each.amount === -line.amount);
    if (!payout) return guess('unknown', 'rule_payout_none', taught(rule), [], { ruleId });
    return guess('to_confirm', 'rule_payout', { ...taught(rule), who: payout.label }, [], { ruleId, payoutId: payout.payoutId });
  }

  /** A benefit for several households, of the same sum as before. */
  private bySplit(line: LineFacts): Guess | null {
    const before = this.learned.splitLike(line, null);
    const shares = before ? this.sharesOf(before) : [];
    return before && shares.length === before.shares.length ? guess('to_confirm', 'split_before', { on: before.on }, shares) : null;
  }

  private sharesOf(split: SplitFacts): Guess['shares'] {
    return split.shares.flatMap(({ tenancyId, amount }) => {
      const tenancy = this.byId.get(tenancyId);
      return tenancy ? [share(tenancy, amount)] : [];
    });
  }

  private byAccount(line: LineFacts): Guess | null {
    const payers = this.payersFrom(line).map((id) => this.byId.get(id)).filter((tenancy) => tenancy !== undefined);
    const fitting = payers.filter((tenancy) => tenancy.usualAmounts.includes(line.amount));
    const [tenancy] = fitting.length === 1 ? fitting : payers;
    if (!tenancy) return null;
    if (fitting.length !== 1 && payers.length > 1) return guess('unknown', 'account_of_several');
    return guess('to_confirm', fitting.length === 1 ? 'account_and_amount' : 'account_known', { who: tenancy.label }, [share(tenancy, line.amount)]);
  }

  private byName(line: LineFacts): Guess | null {
    const words = plain(line.counterName ?? '').split(/[^\p{L}]+/u).filter((word) => word.length > 2);
    const found = new Set(words.flatMap((word) => [...(this.byNameAndAmount.get(`${word} ${line.amount}`) ?? [])]));
    const [tenancy] = found;
    return tenancy && found.size === 1 ? guess('to_confirm', 'name_and_amount', { who: tenancy.label }, [share(tenancy, line.amount)]) : null;
  }

  private nothing(line: LineFacts): Guess {
    return line.variableSymbol === null ? guess('unknown', 'nothing_known') : guess('unknown', 'symbol_unknown', { symbol: line.variableSymbol });
  }

  private outgoing(line: LineFacts): Guess {
    const symbol = line.variableSymbol;
    const tenancy = symbol === null ? undefined : this.bySymbol.get(symbol);
    if (tenancy && (line.reversal || this.received.has(`${symbol} ${-line.amount}`))) {
      return guess(line.reversal ? 'certain' : 'to_confirm', 'returned_payment', { who: tenancy.label }, [share(tenancy, line.amount)]);
    }
    if (line.reversal) return guess('unknown', 'returned_unknown');
    return this.payout(line) ?? this.byRule(line) ?? guess('unknown', 'outgoing_unknown');
  }

  private payout(line: LineFacts): Guess | null {
    const ordered = line.variableSymbol === null ? [] : (this.payoutBySymbol.get(line.variableSymbol) ?? []);
    const exact = ordered.filter((payout) => payout.amount === -line.amount);
    const certain = exact.filter((payout) => payout.account !== null && payout.account === line.counterAccount);
    if (certain.length === 1) return guess('certain', 'payout_certain', { who: certain[0]!.label }, [], { payoutId: certain[0]!.payoutId });
    const bySymbol = exact.length === 1 ? exact : ordered;
    if (bySymbol.length === 1) return guess('to_confirm', 'payout_by_symbol', { who: bySymbol[0]!.label }, [], { payoutId: bySymbol[0]!.payoutId });
    const byAccount = line.counterAccount === null ? [] : (this.payoutByAccount.get(`${line.counterAccount} ${-line.amount}`) ?? []);
    return byAccount.length === 1 ? guess('to_confirm', 'payout_by_account', { who: byAccount[0]!.label }, [], { payoutId: byAccount[0]!.payoutId }) : null;
  }

  private payersFrom(line: LineFacts): readonly Id[] {
    return line.counterAccount === null ? [] : (this.accounts.get(line.counterAccount) ?? []);
  }
}

function guess(pile: Pile, reason: PileReason, params: Guess['params'] = {}, shares: Guess['shares'] = [], more: Partial<Pick<Guess, 'payoutId' | 'depositId' | 'notRent' | 'ruleId'>> = {}): Guess {
  return { pile, reason, params, shares, payoutId: null, depositId: null, notRent: false, ruleId: null, ...more };
}

const taught = (rule: RuleFacts): { on: string; by: string } => ({ on: rule.taughtOn, by: rule.taughtBy ?? '–' });

const share = ({ tenancyId, label }: TenancyFacts, amount: Halere): Guess['shares'][number] => ({ tenancyId, label, amount });

function push<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const hasName = (line: LineFacts, tenancy: TenancyFacts): boolean => {
  const words = new Set(plain(line.counterName ?? '').split(/[^\p{L}]+/u));
  return tenancy.familyNames.some((name) => words.has(plain(name)));
};

/** The usual amounts of the tenancies that alone make the sum; otherwise zeros for a person to fill in. */
function splitAmong(tenancies: readonly TenancyFacts[], amount: Halere): Guess['shares'] {
  const chosen = onlySum(tenancies.map((tenancy) => tenancy.usualAmounts), amount);
  return tenancies.map((tenancy, index) => share(tenancy, chosen?.[index] ?? ZERO));
}
