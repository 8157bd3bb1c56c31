import { Injectable } from '@nestjs/common';
import { addDays, addMonthsToDate, newId, orRefuse, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { afterDelivery, clauseDueOn, lawfulProposal, raisedBy, rentOn, type IncreaseLimits } from './domain/rent-increase';
import type { RentIncreaseRefusal } from './domain/rent-increase-sentences';
import type { TenancyTerms } from './domain/terms';
import { RentClauseRow, RentIncreaseRow } from './store/rent-increase.entity';
import { legalParameter, termsByIds } from './store/tenancy.repository';
import { TenancyChangesService } from './tenancy-changes.service';

/** A clause whose day has come or comes soon. */
export interface ClauseDue {
  readonly clause: RentClauseRow;
  readonly dueOn: IsoDate;
  readonly rent: Halere;
  /** Null for an index nobody has named yet. */
  readonly newRent: Halere | null;
}

/** Raises of rent: by a yearly clause (§ 2248) or by a proposal the tenant answers (§ 2249). Either ends as an amendment. */
@Injectable()
export class RentIncreasesService {
  constructor(
    private readonly db: Database,
    private readonly changes: TenancyChangesService,
  ) {}

  /** @throws Refused unknown_id, clause_percent, clause_first_on, clause_exists */
  async agreeClause(actor: Actor, input: { readonly tenancyId: Id; readonly kind: 'fixed' | 'index'; readonly percent: number | null; readonly firstOn: IsoDate }): Promise<RentClauseRow> {
    return this.db.write(actor, async (tx) => {
      const terms = await this.terms(tx, input.tenancyId);
      if (input.kind === 'fixed') believablePercent(input.percent);
      const earliest = addMonthsToDate(terms.startsOn, 12);
      if (input.firstOn < earliest) refuse<RentIncreaseRefusal>('clause_first_on', { earliestOn: earliest }, 'firstOn');
      const row: RentClauseRow = {
        agencyId: tx.agencyId, id: newId(), ...input, percent: input.kind === 'fixed' ? input.percent : null, agreedOn: tx.today, agreedBy: tx.actor.accountId, endedOn: null,
      };
      await tx.insert(RentClauseRow, row).catch(onlyOne('rent_clause_one', 'clause_exists'));
      await tx.audit('agreeRentClause', 'Tenancy', input.tenancyId, { kind: input.kind, percent: row.percent, firstOn: input.firstOn });
      return row;
    });
  }

  async endClause(actor: Actor, clauseId: Id): Promise<RentClauseRow> {
    return this.db.write(actor, async (tx) => {
      const [clause] = await tx.find(RentClauseRow, { id: clauseId }, { lock: 'for update' });
      if (clause === undefined || clause.endedOn !== null) return refuse<RentIncreaseRefusal>('clause_unknown');
      await tx.update(RentClauseRow, clauseId, { endedOn: tx.today });
      await tx.audit('endRentClause', 'Tenancy', clause.tenancyId, { clauseId });
      return { ...clause, endedOn: tx.today };
    });
  }

  /** Clauses whose day is within so many days, the soonest first. */
  async due(tx: Tx, withinDays: number): Promise<ClauseDue[]> {
    const clauses = await tx.rows<RentClauseRow>(
      `SELECT c.* FROM core.rent_clause c JOIN core.tenancy t ON t.agency_id = c.agency_id AND t.id = c.tenancy_id WHERE c.agency_id = $1 AND c.ended_on IS NULL AND t.state = 'signed'`, [tx.agencyId]);
    const terms = new Map((await termsByIds(tx, clauses.map((clause) => clause.tenancyId))).map((each) => [each.tenancyId, each]));
    const raised = await tx.rows<{ clauseId: Id; holdsFrom: IsoDate }>('SELECT clause_id, holds_from FROM core.rent_increase WHERE agency_id = $1 AND clause_id = ANY ($2)', [tx.agencyId, clauses.map((clause) => clause.id)]);
    return clauses
      .map((clause): ClauseDue => {
        const dueOn = clauseDueOn(clause, raised.filter((each) => each.clauseId === clause.id).map((each) => each.holdsFrom));
        const rent = rentOn(terms.get(clause.tenancyId)!.components, addDays(dueOn, -1));
        return { clause, dueOn, rent, newRent: clause.percent === null ? null : raisedBy(rent, clause.percent) };
      })
      .filter((each) => each.dueOn <= addDays(tx.today, withinDays))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  }

  /** Raises by the clause from its day; an index is named by a person with its source. Late is corrected. @throws Refused clause_unknown, clause_not_due, clause_percent, increase_source */
  async applyClause(actor: Actor, input: { readonly clauseId: Id; readonly percent: number | null; readonly source: string | null }): Promise<RentIncreaseRow> {
    return this.db.write(actor, async (tx) => {
      const [clause] = await tx.find(RentClauseRow, { id: input.clauseId }, { lock: 'for update' });
      if (clause === undefined || clause.endedOn !== null) return refuse<RentIncreaseRefusal>('clause_unknown');
      const { dueOn, rent } = (await this.due(tx, 366 * 3)).find((each) => each.clause.id === clause.id) ?? refuse<RentIncreaseRefusal>('clause_unknown');
      // The day may be arranged a month ahead, so that the charge of its month is right at once.
      if (dueOn > addDays(tx.today, 31)) refuse<RentIncreaseRefusal>('clause_not_due', { dueOn });
      const percent = believablePercent(clause.percent ?? input.percent);
      const source = clause.kind === 'fixed' ? `doložka ${clause.percent} %` : sourced(input.source);
      const newRent = raisedBy(rent, percent);
      const row: RentIncreaseRow = {
        agencyId: tx.agencyId, id: newId(), tenancyId: clause.tenancyId, clauseId: clause.id, oldRent: rent, newRent, percent, source, comparableRent: null,
        proposedOn: tx.today, deliveredOn: tx.today, holdsFrom: dueOn, state: 'agreed', answeredOn: tx.today, recordedBy: tx.actor.accountId,
      };
      await tx.insert(RentIncreaseRow, row);
      await this.changes.amendIn(tx, clause.tenancyId, { kind: 'amendment', component: 'rent', amount: newRent, from: dueOn });
      await tx.audit('applyRentClause', 'Tenancy', clause.tenancyId, { percent, newRent, from: dueOn, source });
      return row;
    });
  }

  /** The landlord's proposal in writing. @throws Refused unknown_id, increase_* */
  async propose(actor: Actor, input: { readonly tenancyId: Id; readonly newRent: number; readonly comparableRent: Halere; readonly source: string }): Promise<RentIncreaseRow> {
    return this.db.write(actor, async (tx) => {
      const terms = await this.terms(tx, input.tenancyId);
      if (terms.kind !== 'lease') refuse<RentIncreaseRefusal>('increase_sublease');
      const source = sourced(input.source);
      const lawful = orRefuse<{ oldRent: Halere; newRent: Halere }>(lawfulProposal({ ...input, proposedOn: tx.today }, terms, await this.limits(tx)));
      const row: RentIncreaseRow = {
        agencyId: tx.agencyId, id: newId(), tenancyId: input.tenancyId, clauseId: null, ...lawful, percent: null, source, comparableRent: input.comparableRent,
        proposedOn: tx.today, deliveredOn: null, holdsFrom: null, state: 'proposed', answeredOn: null, recordedBy: tx.actor.accountId,
      };
      await tx.insert(RentIncreaseRow, row).catch(onlyOne('rent_increase_waiting', 'increase_waiting'));
      await tx.audit('proposeRentIncrease', 'Tenancy', input.tenancyId, { newRent: row.newRent });
      return row;
    });
  }

  /** The day it reached the tenant: from it run his two months. @throws Refused increase_unknown, increase_answered, increase_day */
  async recordDelivery(actor: Actor, increaseId: Id, deliveredOn: IsoDate): Promise<RentIncreaseRow> {
    return this.db.write(actor, async (tx) => {
      const row = await this.waiting(tx, increaseId);
      if (deliveredOn > tx.today || deliveredOn < row.proposedOn) refuse<RentIncreaseRefusal>('increase_day', { dayOn: deliveredOn }, 'deliveredOn');
      const { holdsFrom } = afterDelivery(deliveredOn, await this.limits(tx));
      await tx.update(RentIncreaseRow, row.id, { deliveredOn, holdsFrom });
      await tx.audit('recordIncreaseDelivery', 'Tenancy', row.tenancyId, { deliveredOn });
      return { ...row, deliveredOn, holdsFrom };
    });
  }

  /** A yes in writing raises the rent from the third month; a no or silence leaves it as it is. @throws Refused increase_unknown, increase_answered, increase_not_delivered */
  async recordAnswer(actor: Actor, increaseId: Id, answer: 'agreed' | 'refused' | 'withdrawn'): Promise<RentIncreaseRow> {
    return this.db.write(actor, async (tx) => {
      const row = await this.waiting(tx, increaseId);
      if (answer === 'agreed') {
        if (row.holdsFrom === null) refuse<RentIncreaseRefusal>('increase_not_delivered');
        await this.changes.amendIn(tx, row.tenancyId, { kind: 'amendment', component: 'rent', amount: row.newRent, from: row.holdsFrom! });
      }
      await tx.update(RentIncreaseRow, row.id, { state: answer, answeredOn: tx.today });
      await tx.audit('answerRentIncrease', 'Tenancy', row.tenancyId, { answer });
      return { ...row, state: answer, answeredOn: tx.today };
    });
  }

  increases(tx: Tx, waitingOnly: boolean): Promise<RentIncreaseRow[]> {
    return tx.rows<RentIncreaseRow>(`SELECT * FROM core.rent_increase WHERE agency_id = $1 AND (NOT $2 OR state = 'proposed') ORDER BY proposed_on DESC, id DESC LIMIT 200`, [tx.agencyId, waitingOnly]);
  }

  async limits(tx: Tx): Promise<IncreaseLimits> {
    const value = async (name: string): Promise<number> => (await legalParameter(tx, name, tx.today)).value;
    return {
      capPercent: await value('rent_increase_cap_percent'), windowMonths: await value('rent_increase_window_months'),
      restMonths: await value('rent_increase_rest_months'), answerMonths: await value('rent_increase_answer_months'),
    };
  }

  private async waiting(tx: Tx, increaseId: Id): Promise<RentIncreaseRow> {
    const [row] = await tx.find(RentIncreaseRow, { id: increaseId }, { lock: 'for update' });
    if (row === undefined) return refuse<RentIncreaseRefusal>('increase_unknown');
    return row.state === 'proposed' ? row : refuse<RentIncreaseRefusal>('increase_answered');
  }

  private async terms(tx: Tx, tenancyId: Id): Promise<TenancyTerms> {
    const [terms] = await termsByIds(tx, [tenancyId]);
    return terms === undefined || terms.state !== 'signed' ? refuse('unknown_id') : terms;
  }
}

function believablePercent(percent: number | null): number {
  return percent !== null && percent >= 0.001 && percent <= 100 ? percent : refuse<RentIncreaseRefusal>('clause_percent', {}, 'percent');
}

function sourced(source: string | null): string {
  const text = source?.trim() ?? '';
  return text === '' || text.length > 300 ? refuse<RentIncreaseRefusal>('increase_source', {}, 'source') : text;
}

const onlyOne = (constraint: string, code: RentIncreaseRefusal) => (error: unknown): never => {
  if (violatedConstraint(error) === constraint) refuse<RentIncreaseRefusal>(code);
  throw error;
};
