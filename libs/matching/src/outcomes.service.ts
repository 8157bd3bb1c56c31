import { Injectable, Optional } from '@nestjs/common';
import { later, orRefuse, type Id, type IsoDate } from '#kernel';
import { livingOn, roomNeedOn } from '#households';
import type { Tx } from '#platform';
import { familyRecord, groupFactsOf } from './domain/outcomes/gather';
import { groupsOf, type GroupFacts, type GroupOf } from './domain/outcomes/groups';
import { homesDue } from './domain/outcomes/homes';
import { auditPeriod, halfYearPeriod, type OutcomePeriod } from './domain/outcomes/period';
import { outcomeReport, type OutcomeReport } from './domain/outcomes/report';
import { HomeStays } from './home-stays';
import { isChooser } from './panel-access';
import { decisionsOfPeriod, householdsThatWaited, membersOfHouseholds, needsOfHouseholds, offersOfPeriod, standingsOf } from './store/outcomes.repository';

export interface Outcomes {
  readonly period: OutcomePeriod;
  readonly report: OutcomeReport;
  /** Decisions of the period, and those of them whose list was kept: only these tell where families were lost. */
  readonly decisions: number;
  readonly decisionsWithList: number;
  /** Whether contracts could be asked; without them nothing is said of who stayed. */
  readonly knowsHomes: boolean;
}

/** What came of waiting, by groups; nobody reads single families here. */
@Injectable()
export class OutcomesService {
  constructor(@Optional() private readonly homes?: HomeStays) {}

  /**
   * Eight statements whatever the number of families. Who chooses families reads any period; everybody else whole half-years.
   * Refuses: outcomes_period_future, _reversed, _long, _short; outcomes_half_year.
   */
  async reportIn(tx: Tx, from: IsoDate | null, to: IsoDate | null): Promise<Outcomes> {
    const period = orRefuse((isChooser(tx.actor) ? auditPeriod : halfYearPeriod)(from, to, tx.today));
    const waited = await householdsThatWaited(tx, period);
    const due = this.homes ? homesDue(await this.homes.staysIn(tx), period) : [];
    const facts = await this.factsOf(tx, [...new Set([...waited.map(({ id }) => id), ...due.map(({ householdId }) => householdId)])]);
    const offers = grouped(await offersOfPeriod(tx, period));
    const standings = new Map((await standingsOf(tx, period)).map((row) => [row.householdId, row]));
    const decisions = await decisionsOfPeriod(tx, period, 'alsoHoused');
    const listed = new Set(decisions.filter(({ hasPool }) => hasPool).map(({ decisionId }) => decisionId));
    const families = waited.map(({ id, appliedOn, housedOn }) =>
      familyRecord({ appliedOn, housedOn, groups: facts(id, later(appliedOn, period.from)), offers: offers.get(id) ?? [], standing: standings.get(id) ?? null }, period, listed));
    const homes = due.map(({ householdId, since, months, kept }) => ({ groups: groupsOf(facts(householdId, since)), months, kept }));
    return { period, report: outcomeReport(families, homes), decisions: decisions.length, decisionsWithList: listed.size, knowsHomes: this.homes !== undefined };
  }

  /** Groups of some households on a day, for a replay. */
  async groupsIn(tx: Tx, days: ReadonlyMap<Id, IsoDate>): Promise<Map<Id, GroupOf>> {
    const facts = await this.factsOf(tx, [...days.keys()]);
    return new Map([...days].map(([id, day]) => [id, groupsOf(facts(id, day))]));
  }

  private async factsOf(tx: Tx, ids: readonly Id[]): Promise<(id: Id, on: IsoDate) => GroupFacts> {
    const members = grouped(await membersOfHouseholds(tx, ids));
    const needs = new Map((await needsOfHouseholds(tx, ids)).map((row) => [row.id, row.needs]));
    return (id, on) => {
      const people = members.get(id) ?? [];
      return groupFactsOf(livingOn(people, on), roomNeedOn(people, on).atLeast, needs.get(id) ?? null, on);
    };
  }
}

function grouped<Row extends { readonly householdId: Id }>(rows: readonly Row[]): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.householdId);
    if (group) group.push(row);
    else groups.set(row.householdId, [row]);
  }
  return groups;
}
