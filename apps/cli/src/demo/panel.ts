import { addDays, type Id } from '#kernel';
import { MatchingService, PanelCountingService, PanelSittingsService, PanelVotesService, PanelsService } from '#matching';
import { Database } from '#platform';
import { actorOf, known, type DemoWorld } from './world';

/** The first sitting was called, voted on and decided in the last days; the second one is open. */
export const convenedDay = (world: Pick<DemoWorld, 'today'>) => addDays(world.today, -9);
const DAYS_TO_VOTE = 5;
const MOST_CANDIDATES = 3;
/** Six in the evening of a winter's day in Prague, more or less. */
const evening = (day: string): Date => new Date(`${day}T17:00:00Z`);

const SEATS = [
  ['manager', 'chair'], ['social', 'member'], ['social2', 'member'], ['town', 'member'], ['tenants', 'tenant_representative'], ['coordinator', 'secretary'],
] as const;

/** A managing board with a tenant and somebody of the town; a member whose term has ended stays to be seen. */
export async function foundPanel(world: DemoWorld): Promise<Id> {
  const panels = world.app.get(PanelsService, { strict: false });
  const coordinator = actorOf(world, 'coordinator');
  const panel = await panels.record(coordinator, { name: 'DEMO: Výběrová komise', quorum: 3, meetsOn: null });
  const from = addDays(world.today, -200);
  for (const [key, role] of SEATS) await panels.seat(coordinator, { panelId: panel.id, staffMemberId: actorOf(world, key).accountId!, role, validFrom: from, validTo: null });
  await panels.seat(coordinator, { panelId: panel.id, staffMemberId: actorOf(world, 'finance').accountId!, role: 'member', validFrom: from, validTo: addDays(world.today, -60) });
  await panels.change(coordinator, panel.id, { name: panel.name, quorum: panel.quorum, meetsOn: addDays(world.today, 4) });
  return panel.id;
}

/** The small flat in Ostrava: one family of two, a tie, one member in a conflict of interest. */
export function sitAboutFirstFlat(world: DemoWorld, panelId: Id): Promise<Id> {
  return convene(world, panelId, 'OV-01', [known(world.households, 'zkusebni2')], addDays(world.today, -3));
}

export async function voteOnFirstFlat(world: DemoWorld, sittingId: Id): Promise<void> {
  await vote(world, sittingId, 'manager', 'for', 'DEMO: byt je malý, pro dva lidi je akorát.');
  await vote(world, sittingId, 'tenants', 'for', 'DEMO: rodina čeká nejdéle z těch, kterým byt vyhovuje.');
  await vote(world, sittingId, 'social', 'against', 'DEMO: škola je daleko a dítě by muselo dojíždět.');
  await vote(world, sittingId, 'town', 'against', 'DEMO: počkal bych na byt blíž ke škole.');
  await world.app.get(PanelVotesService, { strict: false }).cast(actorOf(world, 'social2'), { sittingId, conflict: true, choices: [], reason: null });
}

/** Counted by the secretary, decided by the chair. Returns the decision the offer rests on. */
export async function decideFirstFlat(world: DemoWorld, sittingId: Id): Promise<Id> {
  const counting = world.app.get(PanelCountingService, { strict: false });
  await counting.count(actorOf(world, 'coordinator'), sittingId);
  const { decisionId } = await counting.decideTie(actorOf(world, 'manager'), {
    sittingId, label: 'A', reason: 'DEMO: jiný byt pro dva teď volný není a škola se dá vyřešit; čekat dál by bylo horší.',
  });
  return decisionId!;
}

/** The large flat in Plzeň: the first families of its ranking, two votes cast and sealed, the others awaited. */
export async function openSecondSitting(world: DemoWorld, panelId: Id): Promise<void> {
  const unitId = known(world.units, 'PL-06');
  const { ranking } = await world.app.get(Database, { strict: false }).read(actorOf(world, 'coordinator'), (tx) => world.app.get(MatchingService, { strict: false }).rankForUnit(tx, unitId));
  const sittingId = await convene(world, panelId, 'PL-06', ranking.eligible.slice(0, MOST_CANDIDATES).map(({ householdId }) => householdId), addDays(world.today, DAYS_TO_VOTE));
  await vote(world, sittingId, 'social', 'for', 'DEMO: zapečetěný hlas.');
  await vote(world, sittingId, 'town', 'abstain', 'DEMO: zapečetěný hlas.');
}

/** The flat in Přívoz: all voted, so its votes put somebody after the chosen family; the coordinator has not confirmed it yet. */
export async function decideThirdFlat(world: DemoWorld, panelId: Id): Promise<void> {
  const unitId = known(world.units, 'OV-07');
  const coordinator = actorOf(world, 'coordinator');
  const database = world.app.get(Database, { strict: false });
  const { ranking, offeredElsewhere } = await database.read(coordinator, (tx) => world.app.get(MatchingService, { strict: false }).rankForUnit(tx, unitId));
  const free = ranking.eligible.filter(({ householdId }) => !offeredElsewhere.has(householdId));
  const sittingId = await convene(world, panelId, 'OV-07', free.slice(0, MOST_CANDIDATES).map(({ householdId }) => householdId), addDays(world.today, DAYS_TO_VOTE));
  // Letters follow a digest, so the votes are said by rank.
  const candidates = await database.read(coordinator, (tx) => tx.rows<{ label: string; rank: number }>(
    `SELECT c.label, (f.snapshot ->> 'rank')::int AS rank FROM core.panel_candidate c JOIN core.panel_candidate_file f ON f.agency_id = c.agency_id AND f.candidate_id = c.id
     WHERE c.agency_id = $1 AND c.sitting_id = $2 ORDER BY (f.snapshot ->> 'rank')::int, f.household_id`, [world.agencyId, sittingId]));
  for (const [key, choices] of Object.entries(VOTES_OF_THIRD)) {
    await world.app.get(PanelVotesService, { strict: false }).cast(actorOf(world, key), {
      sittingId, conflict: false, choices: candidates.map(({ label }, index) => ({ label, choice: choices[index]! })),
      reason: choices.slice(0, candidates.length).includes('against') ? 'DEMO: kvůli škole bych počkal na jiný byt.' : null,
    });
  }
  await world.app.get(PanelCountingService, { strict: false }).count(coordinator, sittingId);
}

/** By rank of the candidates: five, then four, then three votes for. */
const VOTES_OF_THIRD: Readonly<Record<string, readonly ('for' | 'against' | 'abstain')[]>> = {
  manager: ['for', 'for', 'for'], social: ['for', 'for', 'against'], social2: ['for', 'for', 'for'], town: ['for', 'against', 'against'], tenants: ['for', 'for', 'for'],
};

async function convene(world: DemoWorld, panelId: Id, flat: string, householdIds: readonly Id[], until: string): Promise<Id> {
  const sitting = await world.app.get(PanelSittingsService, { strict: false }).convene(actorOf(world, 'coordinator'), {
    panelId, unitId: known(world.units, flat), candidates: householdIds.map((householdId) => ({ householdId, exceptionReason: null })),
    deadlineAt: evening(until), barredIds: [], skippedReason: 'DEMO: vybrány byly rodiny, kterým byt odpovídá velikostí.',
  });
  return sitting.id;
}

/** The given choice for candidate A, and none of the others. */
async function vote(world: DemoWorld, sittingId: Id, key: string, choice: 'for' | 'against' | 'abstain', reason: string): Promise<void> {
  const labels = await world.app.get(Database, { strict: false }).read(actorOf(world, key), (tx) => tx.rows<{ label: string }>('SELECT label FROM core.panel_candidate WHERE agency_id = $1 AND sitting_id = $2', [world.agencyId, sittingId]));
  const choices = labels.map(({ label }) => ({ label, choice: label === 'A' ? choice : 'abstain' }));
  await world.app.get(PanelVotesService, { strict: false }).cast(actorOf(world, key), { sittingId, conflict: false, choices, reason });
}
