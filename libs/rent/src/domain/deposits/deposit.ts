import { addHalere, halere, minHalere, refusal, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import type { Line, MoneyFrom } from '../postings';
import { depositInterest, type DatedRate, type DepositInterest } from './deposit-interest';
import type { DepositRefusal } from './sentences';

/** Two in a sublease: what the household gave the agency, and what the agency gave the owner. */
export type DepositSide = 'household' | 'owner';
/** Who keeps the money. In A usually the landlord: the agency knows of it and books nothing. */
export type DepositHolder = 'agency' | 'landlord';
export type MovementKind = 'paid' | 'interest' | 'used' | 'returned';
export type MovementSource = 'bank_line' | 'cash' | 'landlord_report' | 'settlement' | 'opening';

/** A movement that stands: not reversed and no reversal. Signed, what raises what is held is positive. */
export interface Movement {
  readonly kind: MovementKind;
  readonly amount: Halere;
  readonly movedOn: IsoDate;
}

export interface DepositState {
  /** Given, less what was given back: what is still to be paid counts from here. */
  readonly paid: Halere;
  readonly rest: Halere;
  /** On the deposit now, with interest that was settled. */
  readonly held: Halere;
  readonly lastMovedOn: IsoDate | null;
}

const sumOf = (movements: readonly Movement[], ...kinds: readonly MovementKind[]): Halere => addHalere(...movements.filter((each) => kinds.includes(each.kind)).map((each) => each.amount));

export function depositState(agreed: Halere, movements: readonly Movement[]): DepositState {
  const paid = sumOf(movements, 'paid');
  return {
    paid,
    rest: halere(Math.max(0, agreed - paid)),
    held: sumOf(movements, 'paid', 'interest', 'used', 'returned'),
    lastMovedOn: movements.map((each) => each.movedOn).sort().at(-1) ?? null,
  };
}

export interface Settled {
  readonly held: Halere;
  readonly interest: DepositInterest;
  /** Set off against what is owed from the tenancy. */
  readonly used: Halere;
  readonly toReturn: Halere;
}

/**
 * The deposit at the end (Civil Code § 2254/2): what is held and its interest, less what the tenant owes from the
 * tenancy; the rest goes back. `open` is everything he owes on that day.
 */
export function settledDeposit(
  movements: readonly Movement[],
  facts: { readonly settledOn: IsoDate; readonly endedOn: IsoDate | null; readonly open: Halere; readonly contractPercent: number | null; readonly dated: readonly DatedRate[] },
): Settled | Refusal<DepositRefusal> {
  const { settledOn, endedOn, open } = facts;
  if (endedOn === null || endedOn > settledOn) return refusal('deposit_tenancy_lasts', {}, 'settledOn');
  const { held, lastMovedOn } = depositState(halere(0), movements);
  if (held <= 0 || lastMovedOn === null) return refusal('deposit_nothing_held');
  if (settledOn < lastMovedOn) return refusal('deposit_settled_before_payment', { date: lastMovedOn }, 'settledOn');
  const interest = depositInterest(movements.filter((each) => each.kind !== 'interest'), { contractPercent: facts.contractPercent, dated: facts.dated }, settledOn);
  if ('refused' in interest) return interest;
  const used = minHalere(addHalere(held, interest.amount), open);
  return { held, interest, used, toReturn: halere(held + interest.amount - used) };
}

/** A rate somebody could have agreed on. */
export function believableRate(percent: number | null): number | null | Refusal<DepositRefusal> {
  if (percent === null) return null;
  const exact = Math.abs(percent * 10_000 - Math.round(percent * 10_000)) < 1e-6;
  return Number.isFinite(percent) && percent >= 0 && percent <= 50 && exact ? percent : refusal('deposit_rate_unbelievable', {}, 'interestPercent');
}

export interface DepositOf {
  readonly side: DepositSide;
  /** The tenancy's or the owner contract's: owner of the ledger account. */
  readonly id: Id;
  readonly agencyId: Id;
}

/**
 * Which accounts a deposit in the agency's books moves (libs/ledger/README.md). A used one is a payment of rent and
 * posts with it. `amount` above zero; `where` the money is: a bank account, a cash desk, suspense.
 */
export function depositLines(of: DepositOf, kind: 'paid' | 'returned' | 'interest', amount: Halere, where: MoneyFrom | null): Line[] {
  const other = kind === 'interest' ? { kind: 'deposit_interest' as const, ownerId: of.agencyId } : where!;
  const mine = { kind: of.side === 'household' ? ('deposit' as const) : ('owner_deposit' as const), ownerId: of.id };
  // The household's money is owed to it (credit); the agency's at an owner is owed to us (debit).
  const raises = (kind !== 'returned') === (of.side === 'household') ? -1 : 1;
  return [
    { account: mine, amount: halere(raises * amount) },
    { account: other, amount: halere(-raises * amount) },
  ];
}
