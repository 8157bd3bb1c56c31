import { Injectable } from '@nestjs/common';
import { isRefusal, newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { checkGoal, endGoal, type GoalEnd, type GoalPlan } from './domain/goal';
import type { SupportRefusal } from './domain/refusal';
import { blankToNull, checkVisit, isSameVisit, type VisitAccount } from './domain/visit';
import { longestUnseen, visitsDue } from './domain/whom-to-see';
import { keepDoorNote, keepGoal, keepVisit } from './store/casework.repository';
import { DoorNoteRow } from './store/door-note.entity';
import { familiesInCare, familyInCare, isInCare, type FamilyRow } from './store/family.repository';
import { GoalRow } from './store/goal.entity';
import { VisitRow } from './store/visit.entity';

/** Ids are made by the phone, so that a record sent twice is kept once. */
export type NewVisit = VisitAccount & { readonly id: Id; readonly householdId: Id };
export type NewGoal = GoalPlan & { readonly id: Id; readonly householdId: Id };

export interface CareToday {
  readonly asOf: IsoDate;
  /** Missed visits, then today's by the hour. */
  readonly visits: readonly FamilyRow[];
  /** Every family in my care, longest unseen first. */
  readonly families: readonly FamilyRow[];
}

const MOST_DOOR_NOTE = 300;

/** What a social worker does with the families in their care. Row security holds the same: other families have no rows. */
@Injectable()
export class CaseworkService {
  constructor(private readonly db: Database) {}

  today(actor: Actor): Promise<CareToday> {
    return this.db.read(actor, (tx) => this.todayIn(tx));
  }

  async todayIn(tx: Tx): Promise<CareToday> {
    const families = await familiesInCare(tx, workerOf(tx.actor));
    return { asOf: tx.today, visits: visitsDue(families, tx.today), families: longestUnseen(families, tx.today) };
  }

  /** @throws Refused household_not_in_care: the same answer for a stranger's family, an unknown one and another agency's. */
  async familyIn(tx: Tx, householdId: Id): Promise<FamilyRow> {
    return (await familyInCare(tx, workerOf(tx.actor), householdId)) ?? refuse<SupportRefusal>('household_not_in_care');
  }

  recordVisit(actor: Actor, visit: NewVisit): Promise<VisitRow> {
    return this.db.write(actor, (tx) => this.recordVisitIn(tx, visit));
  }

  async recordVisitIn(tx: Tx, visit: NewVisit): Promise<VisitRow> {
    const by = await inCare(tx, visit.householdId);
    const known = await tx.get(VisitRow, visit.id);
    const checked = checkVisit(visit, tx.today);
    // What was accepted once stays accepted, also when it comes again after its date has become too old.
    const account = known && isRefusal(checked) ? visit : orRefuse(checked);
    const added = known ? false : await keepVisit(tx, { ...account, id: visit.id, householdId: visit.householdId, writtenBy: by, writtenAt: tx.now });
    const kept = known ?? (await tx.get(VisitRow, visit.id));
    if (!kept || kept.householdId !== visit.householdId || kept.writtenBy !== by || !isSameVisit(kept, account)) {
      return refuse<SupportRefusal>('same_id_other_content');
    }
    if (added) await tx.audit('visit.record', 'household', visit.householdId, { visitId: visit.id });
    return kept;
  }

  setGoal(actor: Actor, goal: NewGoal): Promise<GoalRow> {
    return this.db.write(actor, (tx) => this.setGoalIn(tx, goal));
  }

  async setGoalIn(tx: Tx, goal: NewGoal): Promise<GoalRow> {
    const by = await inCare(tx, goal.householdId);
    const known = await tx.get(GoalRow, goal.id);
    const checked = checkGoal(goal, tx.today);
    const plan = known && isRefusal(checked) ? goal : orRefuse(checked);
    const added = known ? false : await keepGoal(tx, { ...plan, id: goal.id, householdId: goal.householdId, setOn: tx.today, setBy: by });
    const kept = known ?? (await tx.get(GoalRow, goal.id));
    const same = kept && kept.householdId === goal.householdId && kept.title === plan.title && kept.firstStep === plan.firstStep && kept.dueOn === plan.dueOn;
    if (!same) return refuse<SupportRefusal>('same_id_other_content');
    if (added) await tx.audit('goal.set', 'household', goal.householdId, { goalId: goal.id });
    return kept;
  }

  /** Reached or dropped; the same end twice is one end. */
  endGoal(actor: Actor, goalId: Id, end: GoalEnd): Promise<GoalRow> {
    return this.db.write(actor, async (tx) => {
      const by = workerOf(actor);
      const [goal] = await tx.find(GoalRow, { id: goalId }, { lock: 'for update' });
      if (!goal) return refuse<SupportRefusal>('goal_unknown');
      if (goal.state === end) return goal;
      const closed = { state: orRefuse(endGoal(goal.state, end)), closedOn: tx.today, closedBy: by };
      await tx.update(GoalRow, goalId, closed);
      await tx.audit(end === 'reached' ? 'goal.reach' : 'goal.drop', 'household', goal.householdId, { goalId });
      return { ...goal, ...closed };
    });
  }

  keepDoorNote(actor: Actor, householdId: Id, content: string): Promise<DoorNoteRow> {
    return this.db.write(actor, async (tx) => {
      const by = await inCare(tx, householdId);
      const words = blankToNull(content) ?? refuse<SupportRefusal>('note_empty', {}, 'content');
      if (words.length > MOST_DOOR_NOTE) refuse<SupportRefusal>('text_too_long', { length: words.length, most: MOST_DOOR_NOTE }, 'content');
      await keepDoorNote(tx, { id: newId(tx.now.getTime()), householdId, content: words, writtenBy: by, writtenAt: tx.now });
      return (await tx.find(DoorNoteRow, { householdId }))[0]!;
    });
  }
}

/** Casework is done by a person, never by the system itself. */
export function workerOf(actor: Actor): Id {
  return actor.accountId ?? refuse<SupportRefusal>('household_not_in_care');
}

/** The worker, when the family is in their care today. */
export async function inCare(tx: Tx, householdId: Id): Promise<Id> {
  const by = workerOf(tx.actor);
  if (!(await isInCare(tx, by, householdId))) refuse<SupportRefusal>('household_not_in_care', {}, 'householdId');
  return by;
}
