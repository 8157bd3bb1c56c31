import { isPermanentSymbol, symbolsInText, ZERO, addHalere, halere, type Halere, type Id, type IsoDate, type Language, type Sentences } from '#kernel';

/**
 * Lays a line of a statement into one of three piles. *Certain*: a symbol together with a plausible payer or
 * amount. *To confirm*: one best guess. *Unknown*: nothing to go by. The guess always says its reason; nothing
 * is booked by it, a person confirms.
 */
export type Pile = 'certain' | 'to_confirm' | 'unknown';

export type PileReason =
  | 'symbol_and_amount'
  | 'symbol_and_account'
  | 'symbol_and_name'
  | 'symbol_only'
  | 'symbol_account_of_another'
  | 'symbol_of_ended'
  | 'symbol_one_digit_off'
  | 'symbol_in_text'
  | 'symbols_in_text'
  | 'account_and_amount'
  | 'account_known'
  | 'name_and_amount'
  | 'returned_payment'
  | 'payout_certain'
  | 'payout_by_symbol'
  | 'payout_by_account'
  | 'symbol_unknown'
  | 'account_of_several'
  | 'returned_unknown'
  | 'outgoing_unknown'
  | 'nothing_known'
  | 'no_money';

export const pileReasons: Sentences<PileReason> = {
  symbol_and_amount: { cs: 'Variabilní symbol i částka odpovídají: {who}.', en: 'Variable symbol and amount fit: {who}.' },
  symbol_and_account: { cs: 'Variabilní symbol odpovídá a z tohoto účtu už {who} platí.', en: 'The variable symbol fits and {who} has paid from this account before.' },
  symbol_and_name: { cs: 'Variabilní symbol i jméno plátce odpovídají: {who}.', en: 'Variable symbol and name of the payer fit: {who}.' },
  symbol_only: { cs: 'Variabilní symbol patří {who}, ale částka ani plátce nejsou obvyklé.', en: 'The variable symbol is that of {who}, but neither amount nor payer is usual.' },
  symbol_account_of_another: { cs: 'Variabilní symbol patří {who}, ale z tohoto účtu platí {other}.', en: 'The variable symbol is that of {who}, but {other} pays from this account.' },
  symbol_of_ended: { cs: 'Variabilní symbol patří {who}, jejichž nájem už skončil.', en: 'The variable symbol is that of {who}, whose tenancy has ended.' },
  symbol_one_digit_off: { cs: 'Variabilní symbol {symbol} se od symbolu {expected} ({who}) liší jednou číslicí.', en: 'The variable symbol {symbol} differs by one digit from {expected} ({who}).' },
  symbol_in_text: { cs: 'Ve zprávě je variabilní symbol {expected}: {who}.', en: 'The message names the variable symbol {expected}: {who}.' },
  symbols_in_text: { cs: 'Ve zprávě jsou variabilní symboly {expected}. Rozdělte částku mezi ně.', en: 'The message names the variable symbols {expected}. Split the amount among them.' },
  account_and_amount: { cs: 'Z tohoto účtu platí {who} a částka odpovídá.', en: '{who} pays from this account and the amount fits.' },
  account_known: { cs: 'Z tohoto účtu platí {who}.', en: '{who} pays from this account.' },
  name_and_amount: { cs: 'Jméno plátce i částka odpovídají: {who}.', en: 'Name of the payer and amount fit: {who}.' },
  returned_payment: { cs: 'Banka vrací platbu, kterou jsme přijali: {who}.', en: 'The bank takes back a payment we received: {who}.' },
  payout_certain: { cs: 'Výplata majiteli podle příkazu: {who}.', en: 'Payout to the owner as ordered: {who}.' },
  payout_by_symbol: { cs: 'Symbol výplaty majiteli ({who}), ale částka nebo účet se liší.', en: 'The symbol of a payout to {who}, but amount or account differs.' },
  payout_by_account: { cs: 'Účet a částka odpovídají výplatě majiteli: {who}.', en: 'Account and amount fit a payout to {who}.' },
  symbol_unknown: { cs: 'Variabilní symbol {symbol} neznáme.', en: 'We do not know the variable symbol {symbol}.' },
  account_of_several: { cs: 'Z tohoto účtu platí více domácností.', en: 'Several households pay from this account.' },
  returned_unknown: { cs: 'Banka vrací platbu, kterou neumíme najít.', en: 'The bank returns a payment we cannot find.' },
  outgoing_unknown: { cs: 'Odchozí platba, ke které nemáme výplatu majiteli.', en: 'An outgoing payment without a payout to an owner.' },
  nothing_known: { cs: 'Symbol chybí a účet plátce neznáme.', en: 'There is no symbol and we do not know the payer’s account.' },
  no_money: { cs: 'Řádek bez částky, banka jen něco sděluje.', en: 'A line without money: the bank only tells something.' },
};

export interface LineFacts {
  readonly amount: Halere;
  readonly bookedOn: IsoDate;
  /** "account/bank" or null. */
  readonly counterAccount: string | null;
  readonly counterName: string | null;
  readonly variableSymbol: string | null;
  readonly message: string | null;
  readonly reversal: boolean;
}

export interface TenancyFacts {
  readonly tenancyId: Id;
  readonly label: string;
  readonly familyNames: readonly string[];
  readonly variableSymbol: string;
  /** Sums that would surprise nobody: a month, a payer's share of it, all that is owed. */
  readonly usualAmounts: readonly Halere[];
  readonly endedOn: IsoDate | null;
}

export interface PayoutFacts {
  readonly payoutId: Id;
  readonly label: string;
  readonly variableSymbol: string;
  readonly amount: Halere;
  /** "account/bank" or null. */
  readonly account: string | null;
}

export interface Guess {
  readonly pile: Pile;
  readonly reason: PileReason;
  readonly params: Readonly<Record<string, string>>;
  /** Proposed shares of the line; amounts carry the sign of the line and sum to it, or are zero where we cannot tell. */
  readonly shares: readonly { readonly tenancyId: Id; readonly label: string; readonly amount: Halere }[];
  readonly payoutId: Id | null;
}

/** Money of an ended tenancy still comes for a while; after this many days it is a question. */
const LATE_MONEY_DAYS = 60;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const daysAfter = (day: IsoDate, ended: IsoDate): number => (Date.parse(day) - Date.parse(ended)) / 86_400_000;

/** Everything the guesses of one statement need, indexed once: looking at a line costs nothing that grows with the others. */
export class KnownPayers {
  private readonly bySymbol = new Map<string, TenancyFacts>();
  private readonly byId = new Map<Id, TenancyFacts>();
  private readonly byNameAndAmount = new Map<string, Set<TenancyFacts>>();
  private readonly payoutBySymbol = new Map<string, PayoutFacts[]>();
  private readonly payoutByAccount = new Map<string, PayoutFacts[]>();

  /** `accounts`: which tenancies have been paid for from an account. `received`: symbol and amount of money that came. */
  constructor(
    tenancies: readonly TenancyFacts[],
    payouts: readonly PayoutFacts[],
    private readonly accounts: ReadonlyMap<string, readonly Id[]>,
    private readonly received: ReadonlySet<string>,
  ) {
    for (const tenancy of tenancies) {
      this.bySymbol.set(tenancy.variableSymbol, tenancy);
      this.byId.set(tenancy.tenancyId, tenancy);
      for (const name of tenancy.familyNames) for (const amount of tenancy.usualAmounts) push(this.byNameAndAmount, `${plain(name)} ${amount}`, tenancy);
    }
    for (const payout of payouts) {
      append(this.payoutBySymbol, payout.variableSymbol, payout);
      if (payout.account !== null) append(this.payoutByAccount, `${payout.account} ${payout.amount}`, payout);
    }
  }

  guess(line: LineFacts): Guess {
    if (line.amount === 0) return guess('unknown', 'no_money');
    return line.amount > 0 ? this.incoming(line) : this.outgoing(line);
  }

  private incoming(line: LineFacts): Guess {
    if (line.reversal) return guess('unknown', 'returned_unknown');
    const { variableSymbol: symbol } = line;
    const named = symbol === null ? undefined : this.bySymbol.get(symbol);
    if (named) return this.bySymbolOf(named, line);
    return (symbol === null ? null : this.mistyped(symbol, line)) ?? this.byText(line) ?? this.byAccount(line) ?? this.byName(line) ?? this.nothing(line);
  }

  private bySymbolOf(tenancy: TenancyFacts, line: LineFacts): Guess {
    const shares = [share(tenancy, line.amount)];
    const params = { who: tenancy.label };
    if (tenancy.endedOn !== null && daysAfter(line.bookedOn, tenancy.endedOn) > LATE_MONEY_DAYS) return guess('to_confirm', 'symbol_of_ended', params, shares);
    if (tenancy.usualAmounts.includes(line.amount)) return guess('certain', 'symbol_and_amount', params, shares);
    const payers = this.payersFrom(line);
    if (payers.includes(tenancy.tenancyId)) return guess('certain', 'symbol_and_account', params, shares);
    if (hasName(line, tenancy)) return guess('certain', 'symbol_and_name', params, shares);
    const other = payers.map((id) => this.byId.get(id)?.label).find((label) => label !== undefined);
    return other === undefined ? guess('to_confirm', 'symbol_only', params, shares) : guess('to_confirm', 'symbol_account_of_another', { ...params, other }, shares);
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
    return guess('to_confirm', 'symbols_in_text', { expected }, splitAmong(named, line.amount));
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
    return this.payout(line) ?? guess('unknown', 'outgoing_unknown');
  }

  private payout(line: LineFacts): Guess | null {
    const ordered = line.variableSymbol === null ? [] : (this.payoutBySymbol.get(line.variableSymbol) ?? []);
    const exact = ordered.filter((payout) => payout.amount === -line.amount);
    const certain = exact.filter((payout) => payout.account !== null && payout.account === line.counterAccount);
    if (certain.length === 1) return guess('certain', 'payout_certain', { who: certain[0]!.label }, [], certain[0]!.payoutId);
    const bySymbol = exact.length === 1 ? exact : ordered;
    if (bySymbol.length === 1) return guess('to_confirm', 'payout_by_symbol', { who: bySymbol[0]!.label }, [], bySymbol[0]!.payoutId);
    const byAccount = line.counterAccount === null ? [] : (this.payoutByAccount.get(`${line.counterAccount} ${-line.amount}`) ?? []);
    return byAccount.length === 1 ? guess('to_confirm', 'payout_by_account', { who: byAccount[0]!.label }, [], byAccount[0]!.payoutId) : null;
  }

  private payersFrom(line: LineFacts): readonly Id[] {
    return line.counterAccount === null ? [] : (this.accounts.get(line.counterAccount) ?? []);
  }
}

function guess(pile: Pile, reason: PileReason, params: Guess['params'] = {}, shares: Guess['shares'] = [], payoutId: Id | null = null): Guess {
  return { pile, reason, params, shares, payoutId };
}

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

function* neighbours(symbol: string): Generator<string> {
  const digits = [...symbol];
  for (let at = 0; at < digits.length; at += 1) {
    for (let digit = 0; digit < 10; digit += 1) if (String(digit) !== digits[at]) yield digits.with(at, String(digit)).join('');
    if (at > 0 && digits[at] !== digits[at - 1]) yield digits.with(at, digits[at - 1]!).with(at - 1, digits[at]!).join('');
  }
}

/** The only choice of one usual amount per tenancy that makes the sum; otherwise zeros for a person to fill in. */
function splitAmong(tenancies: readonly TenancyFacts[], amount: Halere): Guess['shares'] {
  const zeros = tenancies.map((tenancy) => share(tenancy, ZERO));
  if (tenancies.length > 6) return zeros;
  const found: Halere[][] = [];
  const choose = (from: number, chosen: readonly Halere[]): void => {
    if (found.length > 1) return;
    if (from === tenancies.length) {
      if (addHalere(...chosen) === amount) found.push([...chosen]);
      return;
    }
    for (const usual of new Set(tenancies[from]!.usualAmounts)) choose(from + 1, [...chosen, usual]);
  };
  choose(0, []);
  return found.length === 1 ? tenancies.map((tenancy, index) => share(tenancy, halere(found[0]![index]!))) : zeros;
}

/** The reason as a sentence. */
export function reasonInWords({ reason, params }: Pick<Guess, 'reason' | 'params'>, language: Language): string {
  return pileReasons[reason][language].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
