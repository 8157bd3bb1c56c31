import { newId, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { STANDARD_TERMS, appealUntil, OPEN_APPEAL_STATES, type AppealTerms, type WaitingChange } from '../domain/appeals/life';
import { verdictsOf } from '../domain/appeals/verdicts';
import type { RankingOf, Standing } from '../domain/ranking';
import { FamilyVerdictRow, type AppealRow } from './appeal.entity';
import type { OfferRow } from './offer.entity';
import type { ReserveRow } from './reserve.entity';

/** How long one may appeal and come back, as the agency set it for this day. */
export async function appealTermsOn(tx: Tx, on: IsoDate): Promise<AppealTerms> {
  const row = await tx.row<{ value: Partial<AppealTerms> }>(
    `SELECT value FROM core.agency_policy WHERE agency_id = $1 AND name = 'appeals' AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
    [tx.agencyId, on],
  );
  return { ...STANDARD_TERMS, ...row?.value };
}

export interface DecidedFlat {
  readonly decisionId: Id;
  readonly chosen: Id;
  readonly flat: { readonly id: Id; readonly layout: string; readonly city: string };
  readonly ranking: RankingOf<Standing>;
  /** Families with another offer that runs, or that already had this flat offered. */
  readonly notCompeting: ReadonlySet<Id>;
  readonly madeBy: readonly Id[];
  readonly policyVersion: number;
}

/** Freezes what a decision meant for everybody who waited and did not get the flat, with the last day for an appeal; one statement, however many they are. */
export async function keepFlatVerdicts(tx: Tx, decided: DecidedFlat): Promise<void> {
  const { appealDays } = await appealTermsOn(tx, tx.today);
  const verdicts = verdictsOf(decided.ranking, decided.chosen).filter((verdict) => !decided.notCompeting.has(verdict.householdId));
  if (verdicts.length === 0) return;
  const { decisionId, flat, madeBy, policyVersion } = decided;
  await tx.run(
    `INSERT INTO core.family_verdict (agency_id, id, household_id, kind, decision_id, unit_id, decided_on, appeal_until, made_by, policy_version, flat_layout, flat_city, failed, unknown, score, rank)
     SELECT $1, v.id, v.household_id, v.kind, $2, $3, $4, $5, $6::uuid[], $7, $8, $9, string_to_array(v.failed, ' '), string_to_array(v.unknown, ' '), v.score, v.rank
     FROM unnest($10::uuid[], $11::uuid[], $12::text[], $13::text[], $14::text[], $15::int[], $16::int[]) AS v (id, household_id, kind, failed, unknown, score, rank)`,
    [
      tx.agencyId, decisionId, flat.id, tx.today, appealUntil(tx.today, appealDays), [...new Set(madeBy)], policyVersion, flat.layout, flat.city,
      verdicts.map(() => newId(tx.now.getTime())), verdicts.map(({ householdId }) => householdId), verdicts.map(({ kind }) => kind),
      verdicts.map(({ failed }) => failed.join(' ')), verdicts.map(({ unknown }) => unknown.join(' ')), verdicts.map(({ score }) => score), verdicts.map(({ rank }) => rank),
    ],
  );
}

/** A flat refused without a reason moved the family's day: from when to when, and until when it may appeal. */
export async function keepMovedDate(tx: Tx, offer: Pick<OfferRow, 'id' | 'unitId' | 'householdId'>, from: IsoDate, to: IsoDate): Promise<void> {
  const { appealDays } = await appealTermsOn(tx, tx.today);
  await tx.insert(FamilyVerdictRow, {
    id: newId(tx.now.getTime()), householdId: offer.householdId, kind: 'waiting_date', decisionId: null, unitId: offer.unitId, offerId: offer.id,
    decidedOn: tx.today, appealUntil: appealUntil(tx.today, appealDays), madeBy: tx.actor.accountId ? [tx.actor.accountId] : [], policyVersion: null,
    flatLayout: null, flatCity: null, failed: [], unknown: [], score: null, rank: null, waitingFrom: from, waitingTo: to, reason: null, reserveId: null,
  });
}

/** A person closed an application: why, and until when the family may appeal. Heard again it is kept once. */
export async function keepClosing(tx: Tx, closing: { readonly verdictId: Id; readonly householdId: Id; readonly closedBy: Id; readonly on: IsoDate; readonly reason: string }): Promise<void> {
  if (await tx.get(FamilyVerdictRow, closing.verdictId)) return;
  const { appealDays } = await appealTermsOn(tx, closing.on);
  await tx.insert(FamilyVerdictRow, {
    id: closing.verdictId, householdId: closing.householdId, kind: 'application_closed', decisionId: null, unitId: null, offerId: null,
    decidedOn: closing.on, appealUntil: appealUntil(closing.on, appealDays), madeBy: [closing.closedBy], policyVersion: null,
    flatLayout: null, flatCity: null, failed: [], unknown: [], score: null, rank: null, waitingFrom: null, waitingTo: null, reason: closing.reason, reserveId: null,
  });
}

/** A person took families off a list of reserves: with the snapshot they stood there by, why, and until when they may appeal. */
export async function keepTakenOff(tx: Tx, unitId: Id, reserves: readonly Pick<ReserveRow, 'id' | 'householdId' | 'snapshot'>[], reason: string): Promise<void> {
  if (reserves.length === 0) return;
  const { appealDays } = await appealTermsOn(tx, tx.today);
  const flat = await tx.row<{ layout: string; city: string }>(
    'SELECT u.layout, b.city FROM core.unit u JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id WHERE u.agency_id = $1 AND u.id = $2', [tx.agencyId, unitId]);
  await tx.insert(
    FamilyVerdictRow,
    reserves.map(({ id: reserveId, householdId, snapshot }) => ({
      id: newId(tx.now.getTime()), householdId, kind: 'taken_off_list' as const, decisionId: null, unitId, offerId: null,
      decidedOn: tx.today, appealUntil: appealUntil(tx.today, appealDays), madeBy: tx.actor.accountId ? [tx.actor.accountId] : [], policyVersion: snapshot.policyVersion,
      flatLayout: flat!.layout, flatCity: flat!.city, failed: [], unknown: snapshot.rules.filter(({ outcome }) => outcome === 'unknown').map(({ rule }) => rule), score: snapshot.score, rank: snapshot.rank,
      waitingFrom: null, waitingTo: null, reason, reserveId,
    })),
  );
}

/** Everything that moved one family's day, in order; `annulling` counts as upheld already. */
export function waitingChanges(tx: Tx, householdId: Id, annulling: Id): Promise<WaitingChange[]> {
  return tx.rows<WaitingChange>(
    `SELECT v.waiting_from AS "from", v.waiting_to AS "to",
       v.id = $3 OR EXISTS (SELECT 1 FROM core.appeal a WHERE a.agency_id = v.agency_id AND a.verdict_id = v.id AND a.state = 'upheld') AS annulled
     FROM core.family_verdict v WHERE v.agency_id = $1 AND v.household_id = $2 AND v.kind = 'waiting_date' ORDER BY v.decided_on, v.id`,
    [tx.agencyId, householdId, annulling],
  );
}

/** An upheld appeal says that people must decide on this flat again; an offer already sent is not touched. */
export async function mustBeDecidedAgain(tx: Tx, decisionId: Id): Promise<boolean> {
  const row = await tx.row(
    `SELECT 1 FROM core.appeal a JOIN core.family_verdict v ON v.agency_id = a.agency_id AND v.id = a.verdict_id
     WHERE a.agency_id = $1 AND v.decision_id = $2 AND a.state = 'upheld' LIMIT 1`,
    [tx.agencyId, decisionId],
  );
  return row !== null;
}

export interface AppealFilter {
  readonly life: 'open' | 'closed';
}

/** Open ones by the day they were filed, closed ones newest first. */
export async function pageOfAppeals(tx: Tx, { life }: AppealFilter, first: number, offset: number): Promise<{ rows: AppealRow[]; totalCount: number }> {
  const params = [tx.agencyId, OPEN_APPEAL_STATES, life === 'open'];
  const where = 'agency_id = $1 AND (state = ANY ($2)) = $3';
  const order = life === 'open' ? 'filed_on, id' : 'coalesce(decided_on, withdrawn_on) DESC, id DESC';
  const rows = await tx.rows<AppealRow>(`SELECT * FROM core.appeal WHERE ${where} ORDER BY ${order} LIMIT $4 OFFSET $5`, [...params, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) FROM core.appeal WHERE ${where}`, params);
  return { rows, totalCount: count!.count };
}

/** What may still be appealed, or already is, of some families; newest first. */
export function verdictsOfHouseholds(tx: Tx, householdIds: readonly Id[]): Promise<FamilyVerdictRow[]> {
  return tx.rows<FamilyVerdictRow>(
    `SELECT v.* FROM core.family_verdict v WHERE v.agency_id = $1 AND v.household_id = ANY ($2)
       AND (v.appeal_until >= $3 OR EXISTS (SELECT 1 FROM core.appeal a WHERE a.agency_id = v.agency_id AND a.verdict_id = v.id))
     ORDER BY v.decided_on DESC, v.id DESC LIMIT 200`,
    [tx.agencyId, householdIds, tx.today],
  );
}
