import { Injectable } from '@nestjs/common';
import { addHalere, addMonths, halere, isRefusal, monthOf, monthsBetween, refusal, refuse, ZERO, type Halere, type Id, type IsoDate, type Month, type Refusal } from '#kernel';
import type { Tx } from '#platform';
import type { GuaranteeTerms } from '#tenancies';
import { capLeftOf, coverFacts, coverOf, coveredOf, type OwedMonth } from './domain/cover';
import type { GuaranteeRefusal } from './domain/sentences';
import { HORIZON_MONTHS, outlookOf, playFund, type FundOutlook, type MonthFigures, type PlayedLease, type RecoveryHabit } from './domain/simulation/fund-paths';
import { paymentHabits, recoveryHabit, type PaymentHabits } from './domain/simulation/habits';
import { GuaranteeService } from './guarantee.service';
import type { GuaranteedTenancy } from './store/guarantee.repository';
import { freeMoney, monthsSeen, recourseByTenancy, recoveryHistory } from './store/simulation.repository';

export interface SimulationWish {
  readonly seed: number;
  readonly runs: number;
  /** How many of a hundred futures may fall short. */
  readonly acceptablePercent: number;
}

export interface SimulatedMonth extends MonthFigures {
  readonly month: Month;
}

/** The next twelve months of an agency's fund: the same data and seed give the same figures. Amounts in haléře, shares 0 to 1. */
export interface FundSimulation extends Omit<FundOutlook, 'months'>, SimulationWish {
  readonly asOf: IsoDate;
  readonly start: Halere;
  readonly months: readonly SimulatedMonth[];
  readonly basis: {
    readonly leases: number;
    readonly monthlyCovered: Halere;
    readonly overdue: Halere;
    readonly recourse: Halere;
    readonly monthsSeen: number;
    readonly defaultsSeen: number;
    readonly agencyDefault: number;
    readonly meanSeverity: number;
    readonly recoveryProbability: number;
  };
}

export const SIMULATION = { seed: 1, runs: 1000, acceptablePercent: 5 } as const;
const RUNS = { least: 100, most: 20_000 } as const;
/** Months of leases played at the most: a screen must not wait, so many leases are played in fewer runs. */
const MOST_LEASE_MONTHS = 4_000_000;
const LAST_SEED = 4_294_967_295;
const DAYS_IN_MONTH = 30;

/** What may happen to the fund, by its own history. Reads only. */
@Injectable()
export class SimulationService {
  constructor(private readonly guarantee: GuaranteeService) {}

  /** @throws Refused simulation_seed, simulation_runs, simulation_share */
  async simulate(tx: Tx, wish: Partial<SimulationWish> = {}): Promise<FundSimulation> {
    const { seed, runs: wanted, acceptablePercent } = { ...SIMULATION, ...wish };
    const no = believableWish({ seed, runs: wanted, acceptablePercent });
    if (no) refuse(no.code, no.params, no.field);
    const { tenancies, owed, terms } = await this.guarantee.standing(tx);
    const habits = paymentHabits(await monthsSeen(tx));
    const recourse = await recourseByTenancy(tx);
    const leases = playedLeases({ tenancies, owed, terms, habits, recourse, asOf: tx.today });
    const start = await freeMoney(tx);
    const monthlyCovered = addHalere(...leases.map((lease) => lease.monthlyCovered));
    const recovery = recoveryHabit(await recoveryHistory(tx), leases.length > 0 ? monthlyCovered / leases.length : 0);
    const runs = Math.min(wanted, Math.max(RUNS.least, Math.floor(MOST_LEASE_MONTHS / Math.max(1, leases.length * HORIZON_MONTHS))));
    const { months, ...outlook } = outlookOf(playFund({ seed, runs, start, leases, severities: habits.severities, recovery }), acceptablePercent / 100);
    return {
      seed, runs, acceptablePercent, asOf: tx.today, start, ...outlook,
      months: months.map((figures, index) => ({ month: addMonths(monthOf(tx.today), index + 1), ...figures })),
      basis: basisOf(leases, habits, recovery, monthlyCovered),
    };
  }
}

/** Why nothing can be played by such figures; null when it can. */
export function believableWish(wish: SimulationWish): Refusal<GuaranteeRefusal> | null {
  if (!Number.isInteger(wish.seed) || wish.seed < 0 || wish.seed > LAST_SEED) return refusal('simulation_seed', {}, 'seed');
  if (!Number.isInteger(wish.runs) || wish.runs < RUNS.least || wish.runs > RUNS.most) return refusal('simulation_runs', {}, 'runs');
  if (!(wish.acceptablePercent >= 1 && wish.acceptablePercent <= 50)) return refusal('simulation_share', {}, 'acceptablePercent');
  return null;
}

interface Standing {
  readonly tenancies: readonly GuaranteedTenancy[];
  readonly owed: readonly (OwedMonth & { readonly tenancyId: Id })[];
  readonly terms: ReadonlyMap<Id, GuaranteeTerms>;
  readonly habits: PaymentHabits;
  readonly recourse: ReadonlyMap<Id, Halere>;
  readonly asOf: IsoDate;
}

/** Leases in force and ended ones that owe, and households that owe recourse only; sorted by their id, so that draws stay theirs. */
function playedLeases({ tenancies, owed, terms, habits, recourse, asOf }: Standing): PlayedLease[] {
  const played = tenancies.flatMap((tenancy): PlayedLease[] => {
    const of = terms.get(tenancy.ownerContractId);
    if (of === undefined) return [];
    const facts = coverFacts(tenancy, owed.filter((month) => month.tenancyId === tenancy.tenancyId), asOf);
    // What is overdue is claimed when its time comes: the waiting days are left out, the deadline is not.
    const overdue = coverOf({ ...of, waitingDays: 0, coPaymentPercent: 0 }, facts);
    return [{
      monthlyCovered: coveredOf(of, { rent: tenancy.monthlyRent, services: tenancy.monthlyServices }),
      capLeft: capLeftOf(of, facts),
      restoredByRecovery: of.restoredByRecovery,
      coPaymentPercent: of.coPaymentPercent,
      defaultProbability: habits.defaultOf(tenancy.tenancyId),
      delayMonths: Math.ceil((of.waitingDays + of.payoutDays) / DAYS_IN_MONTH),
      months: monthsLeft(tenancy.lastDay, asOf),
      overdue: isRefusal(overdue) ? ZERO : overdue.claimed,
      recourse: recourse.get(tenancy.tenancyId) ?? ZERO,
    }];
  });
  const known = new Set(tenancies.map((tenancy) => tenancy.tenancyId));
  const owing = [...recourse].filter(([tenancyId]) => !known.has(tenancyId)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...played, ...owing.map(([, owes]): PlayedLease => ({ ...NOT_A_LEASE, recourse: owes }))];
}

const NOT_A_LEASE = { monthlyCovered: ZERO, capLeft: ZERO, restoredByRecovery: false, coPaymentPercent: 0, defaultProbability: 0, delayMonths: 0, months: 0, overdue: ZERO, recourse: ZERO };

function monthsLeft(lastDay: IsoDate | null, asOf: IsoDate): number {
  if (lastDay === null) return HORIZON_MONTHS;
  return lastDay <= asOf ? 0 : Math.min(HORIZON_MONTHS, monthsBetween(monthOf(asOf), monthOf(lastDay)).length - 1);
}

function basisOf(leases: readonly PlayedLease[], habits: PaymentHabits, recovery: RecoveryHabit, monthlyCovered: Halere): FundSimulation['basis'] {
  return {
    leases: leases.filter((lease) => lease.months > 0).length,
    monthlyCovered,
    overdue: halere(leases.reduce((sum, lease) => sum + lease.overdue, 0)),
    recourse: halere(leases.reduce((sum, lease) => sum + lease.recourse, 0)),
    monthsSeen: habits.monthsSeen,
    defaultsSeen: habits.defaultsSeen,
    agencyDefault: habits.agencyDefault,
    meanSeverity: habits.severities.reduce((sum, each) => sum + each, 0) / habits.severities.length,
    recoveryProbability: recovery.probability,
  };
}
