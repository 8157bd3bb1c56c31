import { Injectable } from '@nestjs/common';
import { addMonths, halere, monthOf, negate, newId, refuse, type Halere, type Id, type Month } from '#kernel';
import { LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { dueDateOf, lastDayOfTerm, monthOfTenancy, TenanciesService, type TenancyTerms } from '#tenancies';
import { inSlices } from './slices';
import { chargesToPost, type NewCharge } from './domain/charges';
import { chargeLines } from './domain/postings';
import type { RentRefusal } from './domain/sentences';
import { groupBy, SettlementService } from './settlement.service';
import { chargedOfMonth, chargeIdsOfParts, insertCharges, lastMonthCharged, lockMonth, tenanciesCharged, type ChargedPartRow } from './store/charge.repository';
import type { ChargeRow } from './store/rent.entity';
import { lockTenancies, type TenancyParties } from './store/settlement.repository';

/** What one run charged. Amounts in haléře; a second run of the same month finds nothing to do. */
export interface MonthCharged {
  readonly month: Month;
  /** Tenancies that owe something for the month. */
  readonly tenancies: number;
  readonly charges: number;
  readonly corrections: number;
  readonly total: Halere;
}

const LATEST_MONTHS_AHEAD = 1;

/** What was charged, and the tenancies (locked) whose free money may pay it now. */
interface Posted {
  readonly rows: readonly ChargeRow[];
  readonly tenancies: ReadonlyMap<Id, TenancyParties>;
}

interface TenancyCharges {
  readonly terms: TenancyTerms;
  readonly charges: readonly NewCharge[];
}

/** Charges rent and advances, month by month. */
@Injectable()
export class RentService {
  constructor(
    private readonly db: Database,
    private readonly tenancies: TenanciesService,
    private readonly ledger: LedgerService,
    private readonly settlement: SettlementService,
  ) {}

  /**
   * Charges every tenancy of the agency for a month, each payer's part of each component; what has been charged is not
   * charged again, what has changed since is corrected. Credits pay the new charges at once.
   * @throws Refused rent_month_too_far
   */
  async chargeMonth(actor: Actor, month: Month): Promise<MonthCharged> {
    return this.db.write(actor, (tx) => this.chargeMonthIn(tx, month));
  }

  async chargeMonthIn(tx: Tx, month: Month): Promise<MonthCharged> {
    const latest = addMonths(monthOf(tx.today), LATEST_MONTHS_AHEAD);
    if (month > latest) refuse<RentRefusal>('rent_month_too_far', { month, latest }, 'month');
    // Two runs at once (the schedule and somebody's hand) go one after the other; the second finds the first's charges.
    await lockMonth(tx, month);
    // Charged once, but no longer in force in this month (ended earlier, cancelled): corrected down to what is owed.
    const before = new Set(await tenanciesCharged(tx, month));
    const all = [...new Set([...(await this.tenancies.tenanciesOfMonth(tx, month)), ...before])].sort();
    const rows = await inSlices(all, async (some) => {
      const again = some.filter((tenancyId) => before.has(tenancyId));
      const charged = again.length > 0 ? await chargedOfMonth(tx, month, again) : [];
      const posted = await this.chargeTerms(tx, month, await this.tenancies.termsForMonth(tx, month, some), charged);
      await this.settlement.settle(tx, posted.tenancies);
      return posted.rows;
    });
    return summary(month, all.length, rows);
  }

  /**
   * A tenancy was signed, amended or ended: charges or corrects its months from the one that changed to the current one.
   * `from` null: since its last day when it is over, else the current month alone (a contract taken over brings its past
   * as an opening balance, not as charges).
   */
  async chargeAfterChange(actor: Actor, tenancyId: Id, from: Month | null): Promise<MonthCharged[]> {
    return this.db.write(actor, (tx) => this.chargeAfterChangeIn(tx, tenancyId, from));
  }

  async chargeAfterChangeIn(tx: Tx, tenancyId: Id, from: Month | null): Promise<MonthCharged[]> {
    const terms = await this.tenancies.terms(tx, [tenancyId]);
    const current = monthOf(tx.today);
    const lastDay = terms[0] === undefined ? null : lastDayOfTerm(terms[0]);
    const first = from ?? (lastDay !== null && monthOf(lastDay) < current ? monthOf(lastDay) : current);
    // The next month may have been charged ahead: what changes in it is corrected, too.
    const charged = await lastMonthCharged(tx, tenancyId);
    const last = charged !== null && charged > current ? charged : current;
    const done: MonthCharged[] = [];
    let tenancies: ReadonlyMap<Id, TenancyParties> = new Map();
    for (let month = first; month <= last; month = addMonths(month, 1)) {
      await lockMonth(tx, month);
      const posted = await this.chargeTerms(tx, month, terms, await chargedOfMonth(tx, month, [tenancyId]));
      if (posted.rows.length > 0) tenancies = posted.tenancies;
      done.push(summary(month, terms.length, posted.rows));
    }
    // Only when all of it is known does money go to debts: the law's order looks at them together (§ 1933).
    await this.settlement.settle(tx, tenancies);
    return done;
  }

  private chargeTerms(tx: Tx, month: Month, some: readonly TenancyTerms[], charged: readonly ChargedPartRow[]): Promise<Posted> {
    return this.post(tx, month, plansOf(tx, month, some, groupBy(charged, (part) => part.tenancyId)));
  }

  /** Locks tenancies in the order of their ids, slice after slice. */
  private async post(tx: Tx, month: Month, plans: readonly TenancyCharges[]): Promise<Posted> {
    if (plans.length === 0) return { rows: [], tenancies: new Map() };
    const tenancies = await lockTenancies(tx, plans.map((plan) => plan.terms.tenancyId));
    const planned = plans.map((plan) => ({ ...plan, id: newId() }));
    const entryIds = await this.ledger.postAll(
      tx,
      planned.map(({ terms, charges }) => ({
        bookedOn: tx.today,
        cause: { kind: charges.some((charge) => charge.cause === 'correction') ? 'correction' : 'charge', id: terms.tenancyId },
        text: `Předpis ${month}, VS ${terms.variableSymbol}`,
        lines: chargeLines({ ...terms, agencyId: tx.agencyId }, charges),
      })),
    );
    const rows = planned.flatMap(({ terms, charges }, index) => charges.map((charge) => chargeRow(tx, month, terms, charge, entryIds[index]!)));
    await insertCharges(tx, rows);
    await this.takeOff(tx, rows.filter((row) => row.amount < 0));
    return { rows, tenancies };
  }

  private async takeOff(tx: Tx, rows: readonly ChargeRow[]): Promise<void> {
    if (rows.length === 0) return;
    const chargeIds = await chargeIdsOfParts(tx, rows);
    await this.settlement.reduce(tx, rows.map((row, index) => ({ chargeIds: chargeIds[index]!, amount: negate(row.amount) })));
  }
}

function summary(month: Month, tenancies: number, rows: readonly ChargeRow[]): MonthCharged {
  return {
    month,
    tenancies,
    charges: rows.filter((row) => row.cause === 'charge').length,
    corrections: rows.filter((row) => row.cause === 'correction').length,
    total: halere(rows.reduce((sum, row) => sum + row.amount, 0)),
  };
}

function plansOf(tx: Tx, month: Month, some: readonly TenancyTerms[], before: ReadonlyMap<Id, readonly ChargedPartRow[]>): TenancyCharges[] {
  return some.flatMap((terms) => {
    const owes = terms.state === 'signed' || terms.state === 'ended';
    const wanted = owes ? monthOfTenancy(terms, month).parts : [];
    const charges = chargesToPost(wanted, before.get(terms.tenancyId) ?? [], { dueOn: dueDateOf(terms, month), asOf: tx.today });
    return charges.length > 0 ? [{ terms, charges }] : [];
  });
}

function chargeRow(tx: Tx, month: Month, terms: TenancyTerms, charge: NewCharge, entryId: Id): ChargeRow {
  return {
    agencyId: tx.agencyId,
    id: newId(),
    tenancyId: terms.tenancyId,
    month,
    ...charge,
    creditor: terms.creditor,
    signatory: terms.signatory,
    // Only model A's rent is backed by somebody else's money; a deposit secures the whole tenancy alike.
    security: terms.model === 'A' ? 'guarantee' : terms.deposit > 0 ? 'deposit' : 'none',
    entryId,
    chargedOn: tx.today,
  };
}
