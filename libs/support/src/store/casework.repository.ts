import type { Id } from '#kernel';
import type { NewRow, Tx } from '#platform';
import type { GoalRow } from './goal.entity';
import type { RiskFlagNoteRow } from './risk-flag-note.entity';
import type { RiskFlagRow } from './risk-flag.entity';
import type { VisitRow } from './visit.entity';

// Records come from phones that lose their signal and send again: the id is made by the phone, and the second of two
// equal records does nothing. Returns false when a row with that id was there before.

export async function keepVisit(tx: Tx, visit: NewRow<VisitRow>): Promise<boolean> {
  const added = await tx.run(
    `INSERT INTO care.visit (agency_id, id, household_id, visited_on, form, length_minutes, present, content, next_step,
       next_visit_on, next_visit_at, written_by, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING`,
    [
      tx.agencyId, visit.id, visit.householdId, visit.visitedOn, visit.form, visit.lengthMinutes, visit.present, visit.content,
      visit.nextStep, visit.nextVisitOn, visit.nextVisitAt, visit.writtenBy, visit.writtenAt,
    ],
  );
  return added === 1;
}

export async function keepGoal(tx: Tx, goal: Pick<GoalRow, 'id' | 'householdId' | 'title' | 'firstStep' | 'dueOn' | 'setOn' | 'setBy'>): Promise<boolean> {
  const added = await tx.run(
    `INSERT INTO care.goal (agency_id, id, household_id, title, first_step, due_on, set_on, set_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [tx.agencyId, goal.id, goal.householdId, goal.title, goal.firstStep, goal.dueOn, goal.setOn, goal.setBy],
  );
  return added === 1;
}

export async function keepFlag(tx: Tx, flag: Pick<RiskFlagRow, 'id' | 'householdId' | 'kind' | 'level' | 'raisedAt' | 'raisedBy'>): Promise<boolean> {
  const added = await tx.run(
    `INSERT INTO care.risk_flag (agency_id, id, household_id, kind, level, raised_at, raised_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [tx.agencyId, flag.id, flag.householdId, flag.kind, flag.level, flag.raisedAt, flag.raisedBy],
  );
  return added === 1;
}

export async function keepFlagNote(tx: Tx, note: NewRow<RiskFlagNoteRow>): Promise<boolean> {
  const added = await tx.run(
    `INSERT INTO care.risk_flag_note (agency_id, id, household_id, risk_flag_id, content, written_by, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [tx.agencyId, note.id, note.householdId, note.riskFlagId, note.content, note.writtenBy, note.writtenAt],
  );
  return added === 1;
}

export async function keepDoorNote(tx: Tx, note: { id: Id; householdId: Id; content: string; writtenBy: Id; writtenAt: Date }): Promise<void> {
  await tx.run(
    `INSERT INTO care.door_note (agency_id, id, household_id, content, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (agency_id, household_id) DO UPDATE SET content = excluded.content, written_by = excluded.written_by, written_at = excluded.written_at`,
    [tx.agencyId, note.id, note.householdId, note.content, note.writtenBy, note.writtenAt],
  );
}

/** Newest first. */
export function visitsOf(tx: Tx, householdIds: readonly Id[]): Promise<VisitRow[]> {
  return tx.rows<VisitRow>(
    `SELECT * FROM care.visit WHERE agency_id = $1 AND household_id = ANY ($2) ORDER BY visited_on DESC, written_at DESC`,
    [tx.agencyId, householdIds],
  );
}

/** Open goals first, by their day; then closed ones, latest first. */
export function goalsOf(tx: Tx, householdIds: readonly Id[]): Promise<GoalRow[]> {
  return tx.rows<GoalRow>(
    `SELECT * FROM care.goal WHERE agency_id = $1 AND household_id = ANY ($2)
     ORDER BY state = 'open' DESC, closed_on DESC NULLS FIRST, due_on NULLS LAST, set_on, id`,
    [tx.agencyId, householdIds],
  );
}

export function flagsOf(tx: Tx, householdIds: readonly Id[]): Promise<RiskFlagRow[]> {
  return tx.rows<RiskFlagRow>(
    `SELECT * FROM care.risk_flag WHERE agency_id = $1 AND household_id = ANY ($2) AND withdrawn_at IS NULL ORDER BY raised_at DESC`,
    [tx.agencyId, householdIds],
  );
}

export function notesOf(tx: Tx, flagIds: readonly Id[]): Promise<RiskFlagNoteRow[]> {
  return tx.rows<RiskFlagNoteRow>(`SELECT * FROM care.risk_flag_note WHERE agency_id = $1 AND risk_flag_id = ANY ($2) ORDER BY written_at`, [
    tx.agencyId,
    flagIds,
  ]);
}
