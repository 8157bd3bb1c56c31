import { Injectable } from '@nestjs/common';
import { addDays, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { isChange, readChange, type FamilyChange } from './domain/requests/requests';
import { HouseholdCircumstancesService } from './household-circumstances.service';
import { HouseholdsService } from './households.service';
import { FamilyRequestRow } from './store/family-request.entity';

export interface ConfirmRequest {
  readonly requestId: Id;
  /** The income that the new one comes in place of; it ends the day before. */
  readonly replacesIncomeId: Id | null;
}

const EVIDENCE = 'rodina přes odkaz na žádost';

/** What families send from their page: a change counts once a coordinator confirms it, with one act. */
@Injectable()
export class FamilyRequestsService {
  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
    private readonly circumstances: HouseholdCircumstancesService,
  ) {}

  /** Writes the change as if it were told at the desk. Refuses: unknown_id, request_not_waiting, request_settles_itself, and whatever recording it refuses. */
  async confirm(actor: Actor, { requestId, replacesIncomeId }: ConfirmRequest): Promise<FamilyRequestRow> {
    return this.db.write(actor, async (tx) => {
      const request = await this.waitingIn(tx, requestId);
      if (!isChange(request.kind)) return refuse('request_settles_itself');
      await this.apply(tx, request.householdId, orRefuse<FamilyChange>(readChange(request.kind, request.body, tx.today)), replacesIncomeId);
      return this.settleIn(tx, request, { state: 'confirmed' });
    });
  }

  /** Nothing changes; the family reads why. Refuses: unknown_id, request_not_waiting, request_settles_itself, request_without_answer. */
  async refuse(actor: Actor, requestId: Id, answer: string): Promise<FamilyRequestRow> {
    return this.db.write(actor, async (tx) => {
      if (answer.trim() === '') refuse('request_without_answer', {}, 'answer');
      const request = await this.waitingIn(tx, requestId);
      if (!isChange(request.kind)) return refuse('request_settles_itself');
      return this.settleIn(tx, request, { state: 'refused', answer: answer.trim() });
    });
  }

  /** The request, locked, while it waits. */
  async waitingIn(tx: Tx, requestId: Id): Promise<FamilyRequestRow> {
    const [request] = await tx.find(FamilyRequestRow, { id: requestId }, { lock: 'for update' });
    if (!request) return refuse('unknown_id', {}, 'requestId');
    return request.state === 'waiting' ? request : refuse('request_not_waiting');
  }

  async settleIn(tx: Tx, request: FamilyRequestRow, outcome: { readonly state: 'confirmed' | 'refused'; readonly answer?: string; readonly refusalCode?: string }): Promise<FamilyRequestRow> {
    const patch = { state: outcome.state, answer: outcome.answer ?? null, refusalCode: outcome.refusalCode ?? null, settledAt: tx.now, settledBy: tx.actor.accountId };
    await tx.update(FamilyRequestRow, request.id, patch);
    await tx.audit(`family_request.${outcome.state}`, 'household', request.householdId, { requestId: request.id, kind: request.kind, ...(outcome.refusalCode && { code: outcome.refusalCode }) });
    await tx.publish('FamilyRequestSettled', { householdId: request.householdId });
    return { ...request, ...patch };
  }

  /** The day the family withdrew its application, when it has not come back since. */
  async withdrawnOnIn(tx: Tx, householdId: Id): Promise<IsoDate | null> {
    return (await this.withdrawnOnOfIn(tx, [householdId])).get(householdId) ?? null;
  }

  /** The same of many families; those that withdrew alone. */
  async withdrawnOnOfIn(tx: Tx, householdIds: readonly Id[]): Promise<Map<Id, IsoDate>> {
    if (householdIds.length === 0) return new Map();
    const rows = await tx.rows<{ householdId: Id; kind: string; day: IsoDate }>(
      `SELECT DISTINCT ON (r.household_id) r.household_id, r.kind, h.closed_on AS day FROM core.family_request r JOIN intake.household h ON h.agency_id = r.agency_id AND h.id = r.household_id
       WHERE r.agency_id = $1 AND r.household_id = ANY ($2) AND r.kind IN ('withdraw', 'return') AND r.state = 'confirmed' AND h.state = 'closed' ORDER BY r.household_id, r.settled_at DESC, r.id DESC`,
      [tx.agencyId, householdIds],
    );
    return new Map(rows.filter(({ kind }) => kind === 'withdraw').map(({ householdId, day }) => [householdId, day]));
  }

  private async apply(tx: Tx, householdId: Id, change: FamilyChange, replacesIncomeId: Id | null): Promise<void> {
    switch (change.kind) {
      case 'income':
        if (replacesIncomeId) await this.circumstances.endIncome(tx, householdId, replacesIncomeId, addDays(change.income.validFrom, -1));
        await this.circumstances.recordIncome(tx, householdId, { ...change.income, evidence: EVIDENCE });
        return;
      case 'member':
        await this.households.addMember(tx, householdId, change.member);
        return;
      case 'contact':
        await this.households.amend(tx, householdId, change.contact);
        return;
      case 'needs':
        await this.circumstances.recordNeeds(tx, householdId, change.needs.map((need) => ({ need })));
        return;
      case 'wishes': {
        // Places to be avoided never went to the page, so they are not in the list that came from it.
        const avoided = (await this.households.wishesIn(tx, householdId)).filter(({ kind }) => kind.startsWith('avoid_'));
        await this.circumstances.recordWishes(tx, householdId, [...change.wishes, ...avoided]);
        return;
      }
      case 'document':
        await this.households.openIn(tx, householdId);
    }
  }
}
