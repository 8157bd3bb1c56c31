import { addDays, addHalere, halere, isRefusal, nextWorkingDay, refusal, type Halere, type IsoDate, type Month, type Refusal } from '#kernel';
import { capLeftOf, coverOf, type Cover, type CoverFacts, type CoverTerms, type OwedMonth } from '../domain/cover';
import type { GuaranteeRefusal } from '../domain/sentences';
import type { Money, TenancyBooks } from './books';

type Monthly = CoverFacts['monthly'];

/** One claim as the calculator tells it. `payableOn` is null until a second person has approved it. */
export interface SimulatedClaim {
  readonly on: IsoDate;
  readonly claimed: Halere;
  readonly payout: Halere;
  readonly payableOn: IsoDate | null;
  readonly months: readonly { readonly month: Month; readonly payout: Halere }[];
  readonly refused: Refusal<GuaranteeRefusal> | null;
}

interface Claim {
  readonly on: IsoDate;
  readonly cover: Cover | null;
  refused: Refusal<GuaranteeRefusal> | null;
  payableOn: IsoDate | null;
  isSent: boolean;
}

/** The guarantee of one tenancy and its fund, with the rule of cover the services have. */
export class GuaranteeInTime {
  fund: Halere;
  /** What the household owes the agency because the fund paid for it; in B and C no new debt arises. */
  recourse = halere(0);
  private recovered = halere(0);
  private readonly made = new Map<number, Claim>();

  constructor(
    private readonly model: 'A' | 'B' | 'C',
    private readonly terms: CoverTerms & { readonly fund: Halere },
    private readonly books: TenancyBooks,
  ) {
    this.fund = terms.fund;
  }

  claim(index: number, on: IsoDate, monthly: Monthly): void {
    const cover = coverOf(this.terms, this.factsOn(on, monthly));
    this.made.set(index, isRefusal(cover) ? { on, cover: null, refused: cover, payableOn: null, isSent: false } : { on, cover, refused: null, payableOn: null, isSent: false });
  }

  /** The second person's word: the money is promised now, if it is there and the debt is still what was claimed. */
  approve(index: number, approvedOn: IsoDate, monthly: Monthly): void {
    const claim = this.made.get(index)!;
    if (claim.cover === null) return;
    const { months, payout } = claim.cover;
    const owed = new Map(this.owedMonths(approvedOn).map((month) => [month.month, month.rent + month.services]));
    if (months.some((month) => (owed.get(month.month) ?? 0) < month.claimed)) claim.refused = refusal('claim_debt_changed');
    else if (this.capLeft(monthly) < payout) claim.refused = refusal('claim_cap_used');
    else if (this.fund < payout) claim.refused = refusal('claim_fund_short', { freeAmount: this.fund, payoutAmount: payout });
    else {
      this.fund = halere(this.fund - payout);
      claim.payableOn = nextWorkingDay(addDays(approvedOn, this.terms.payoutDays));
    }
  }

  /** Payouts whose day has come, as the money that pays the landlord's claim (A); recourse arises with each. */
  payoutsDue(through: IsoDate): Money[] {
    const paid: Money[] = [];
    for (const [index, claim] of this.made) {
      if (claim.isSent || claim.payableOn === null || claim.payableOn > through) continue;
      claim.isSent = true;
      if (this.model !== 'A') continue;
      const { payout, months } = claim.cover!;
      this.recourse = addHalere(this.recourse, payout);
      paid.push({
        paymentId: `claim ${index}`, payer: 'guarantee_fund', on: claim.payableOn, amount: payout,
        will: { debts: months.map((month) => ({ month: month.month, atMost: month.payout })), components: this.coveredComponents(), principalFirst: false, evidence: 'claim' },
      });
    }
    return paid.sort((a, b) => (a.on < b.on ? -1 : 1));
  }

  /** The household pays back: the fund gets it, the cap only where that was agreed. */
  recover(amount: Halere): Refusal<GuaranteeRefusal> | null {
    if (this.recourse === 0) return refusal('recovery_nothing_owed');
    if (amount > this.recourse) return refusal('recovery_too_much', { owedAmount: this.recourse });
    this.recourse = halere(this.recourse - amount);
    this.recovered = addHalere(this.recovered, amount);
    this.fund = addHalere(this.fund, amount);
    return null;
  }

  capLeft(monthly: Monthly): Halere {
    return capLeftOf(this.terms, { monthly, paidBefore: this.promised(), recovered: this.recovered });
  }

  claims(): SimulatedClaim[] {
    return [...this.made.values()].map(({ on, cover, refused, payableOn }) => ({
      on,
      claimed: cover?.claimed ?? halere(0),
      payout: refused === null ? cover!.payout : halere(0),
      payableOn,
      months: refused === null ? cover!.months.filter((month) => month.payout > 0).map(({ month, payout }) => ({ month, payout })) : [],
      refused,
    }));
  }

  private factsOn(asOf: IsoDate, monthly: Monthly): CoverFacts {
    return { asOf, months: this.owedMonths(asOf), monthly, paidBefore: this.promised(), recovered: this.recovered };
  }

  private promised(): Halere {
    return addHalere(...[...this.made.values()].filter((claim) => claim.payableOn !== null).map((claim) => claim.cover!.payout));
  }

  /** Months past their due date with unpaid principal; in B and C the fund's money left the debt open, so nothing counts as sent. */
  private owedMonths(asOf: IsoDate): OwedMonth[] {
    return this.books.openMonths().flatMap(({ month, charges }) => {
      const due = charges.filter((charge) => charge.dueOn < asOf);
      if (due.length === 0) return [];
      const open = (isRent: boolean): Halere => addHalere(...due.filter((charge) => (charge.component === 'rent') === isRent).map((charge) => charge.open));
      const earliest = due.map((charge) => charge.dueOn).reduce((a, b) => (a < b ? a : b));
      return [{ month, dueOn: earliest, rent: open(true), services: open(false), before: this.beforeOf(month) }];
    });
  }

  private beforeOf(month: Month): NonNullable<OwedMonth['before']> {
    const of = (claims: readonly Claim[]): Halere => addHalere(...claims.flatMap((claim) => claim.cover!.months.filter((each) => each.month === month).map((each) => each.payout)));
    const promised = [...this.made.values()].filter((claim) => claim.payableOn !== null);
    return { promised: of(promised), sent: this.model === 'A' ? of(promised.filter((claim) => claim.isSent)) : halere(0) };
  }

  private coveredComponents(): string[] {
    const names = new Set(this.books.openMonths().flatMap(({ charges }) => charges.map((charge) => charge.component)));
    return [...names].filter((name) => (name === 'rent' ? this.terms.covers.includes('rent') : this.terms.covers.includes('services')));
  }
}
