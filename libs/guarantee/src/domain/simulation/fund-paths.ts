import { halere, type Halere } from '#kernel';
import { randomOf, type Random } from './random';

/** How many months ahead the fund is played. */
export const HORIZON_MONTHS = 12;

/** One lease the fund stands behind, as the play needs it. Amounts in haléře. */
export interface PlayedLease {
  /** Covered rent and advances of a full month. */
  readonly monthlyCovered: Halere;
  /** What is left of the cap. */
  readonly capLeft: Halere;
  readonly restoredByRecovery: boolean;
  readonly coPaymentPercent: number;
  /** Probability that a month stays unpaid until its waiting days have passed. */
  readonly defaultProbability: number;
  /** Months from the due date to the payout: waiting days and payout days. */
  readonly delayMonths: number;
  /** For how many of the twelve months the lease lasts. */
  readonly months: number;
  /** Known to be unpaid today and claimable: it is claimed in the first month. */
  readonly overdue: Halere;
  /** Owed to the agency already. */
  readonly recourse: Halere;
}

export interface PlayedFund {
  readonly seed: number;
  readonly runs: number;
  /** Free money of the fund today. */
  readonly start: Halere;
  readonly leases: readonly PlayedLease[];
  /** Which share of a month stays unpaid when it does, as seen; one is drawn. */
  readonly severities: readonly number[];
  readonly recovery: RecoveryHabit;
}

/** How recourse comes back: with what probability, from which month after the payout, in how many equal instalments. */
export interface RecoveryHabit {
  readonly probability: number;
  readonly afterMonths: number;
  readonly instalments: number;
}

/** The balance of the fund at the end of each month of one run. Below zero: what would be missing, for the fund itself never is. */
export interface FundPath {
  readonly balances: readonly number[];
  readonly payouts: number;
  readonly recovered: number;
}

/**
 * Plays the fund month by month. Claims are made whatever the fund holds, so that its size changes no draw: two funds of
 * the same seed differ by the difference of their starts, and more money never means more shortfall.
 */
export function playFund(fund: PlayedFund): FundPath[] {
  return Array.from({ length: fund.runs }, (_, run) => playRun(fund, randomOf(fund.seed, run)));
}

function playRun(fund: PlayedFund, random: Random): FundPath {
  const flow = new Array<number>(HORIZON_MONTHS).fill(0);
  const sums = { payouts: 0, recovered: 0 };
  for (const lease of fund.leases) playLease(fund, lease, random, flow, sums);
  let balance: number = fund.start;
  return { balances: flow.map((moved) => (balance += moved)), ...sums };
}

function playLease(fund: PlayedFund, lease: PlayedLease, random: Random, flow: number[], sums: { payouts: number; recovered: number }): void {
  let capLeft: number = lease.capLeft;
  const comesBack = (amount: number, from: number, fate: number): void => {
    if (amount <= 0 || fate >= fund.recovery.probability) return;
    for (let part = 0; part < fund.recovery.instalments; part += 1) {
      const month = from + fund.recovery.afterMonths + part;
      if (month >= HORIZON_MONTHS) return;
      const instalment = share(amount, part + 1, fund.recovery.instalments) - share(amount, part, fund.recovery.instalments);
      flow[month]! += instalment;
      sums.recovered += instalment;
      if (lease.restoredByRecovery) capLeft += instalment;
    }
  };
  const pay = (unpaid: number, month: number, fate: number): void => {
    const payout = Math.min(capLeft, unpaid - Math.round((unpaid * lease.coPaymentPercent) / 100));
    if (payout <= 0 || month >= HORIZON_MONTHS) return;
    capLeft -= payout;
    flow[month]! -= payout;
    sums.payouts += payout;
    comesBack(payout, month, fate);
  };
  comesBack(lease.recourse, -fund.recovery.afterMonths, random());
  pay(lease.overdue, 0, random());
  for (let month = 0; month < lease.months; month += 1) {
    // Always three draws a month: what one month brings does not move the numbers of the others.
    const fate = random();
    const severity = random();
    const recovery = random();
    if (fate >= lease.defaultProbability) continue;
    const unpaid = Math.round(lease.monthlyCovered * (fund.severities[Math.floor(severity * fund.severities.length)] ?? 1));
    pay(unpaid, month + lease.delayMonths, recovery);
  }
}

const share = (amount: number, parts: number, of: number): number => Math.floor((amount * parts) / of);

/** What of a month's end over all runs: percentiles by the nearest rank, and how many runs are below zero. */
export interface MonthFigures {
  readonly p5: Halere;
  readonly p25: Halere;
  readonly p50: Halere;
  readonly p75: Halere;
  readonly p95: Halere;
  /** Share of runs below zero at this month's end, 0 to 1. */
  readonly belowZero: number;
}

export interface FundOutlook {
  readonly months: readonly MonthFigures[];
  /** Share of runs in which the money did not suffice at some month's end, 0 to 1. */
  readonly shortfall: number;
  /** The smallest grant today that brings that share to `acceptable` or less. */
  readonly grantNeeded: Halere;
  readonly meanPayouts: Halere;
  readonly meanRecovered: Halere;
}

/** @param acceptable share of runs that may fall short, 0 to 1 */
export function outlookOf(paths: readonly FundPath[], acceptable: number): FundOutlook {
  const missing = paths.map((path) => Math.max(0, -Math.min(...path.balances))).sort((a, b) => a - b);
  const mayFail = Math.floor(acceptable * paths.length + 1e-9);
  const mean = (of: (path: FundPath) => number): Halere => halere(Math.round(paths.reduce((sum, path) => sum + of(path), 0) / Math.max(1, paths.length)));
  return {
    months: Array.from({ length: HORIZON_MONTHS }, (_, month) => monthFigures(paths.map((path) => path.balances[month]!))),
    shortfall: missing.filter((amount) => amount > 0).length / Math.max(1, paths.length),
    grantNeeded: halere(missing[paths.length - 1 - mayFail] ?? 0),
    meanPayouts: mean((path) => path.payouts),
    meanRecovered: mean((path) => path.recovered),
  };
}

function monthFigures(balances: readonly number[]): MonthFigures {
  const sorted = [...balances].sort((a, b) => a - b);
  const at = (percent: number): Halere => halere(sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0);
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95), belowZero: sorted.filter((balance) => balance < 0).length / Math.max(1, sorted.length) };
}
