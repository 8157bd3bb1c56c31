import { type Id } from '#kernel';
import { AppealsService, FamilyLinksService } from '#matching';
import { Database } from '#platform';
import { actorOf, known, type DemoWorld } from './world';

/** Whose page the demo opens: the free flats have steps, and she needs none. */
const LOOKS = 'prikladna2';

/** The link and the lasting code of an invented family, printed among the demo's accounts. */
export interface DemoApplication {
  /** Below the address of the house: "/portal/zadost#…". */
  readonly path: string;
  readonly code: string;
}

export async function openApplication(world: DemoWorld): Promise<DemoApplication> {
  const links = world.app.get(FamilyLinksService, { strict: false });
  const coordinator = actorOf(world, 'coordinator');
  const householdId = known(world.households, LOOKS);
  const { url } = await links.issue(coordinator, { householdId, language: 'cs', origin: '' });
  return { path: url, code: await links.demoCode(coordinator, householdId) };
}

/** Two families disagree with who got the small flat in Ostrava: one appeal waits, one is answered by somebody who did not decide. */
export async function fileAppeals(world: DemoWorld): Promise<Id> {
  const appeals = world.app.get(AppealsService, { strict: false });
  const coordinator = actorOf(world, 'coordinator');
  const file = async (family: string, words: string): Promise<Id> =>
    (await appeals.file(coordinator, { verdictId: await verdictOf(world, known(world.households, family)), words, filedOn: world.clock.today() })).id;
  await file(LOOKS, 'DEMO: Byt má schody, to je pravda. Ale do přízemí bych šla i jinam, nikdo se mě nezeptal.');
  return file('modelovi', 'DEMO: Čekáme déle než ta rodina a máme dvě děti.');
}

export async function answerAppeal(world: DemoWorld, appealId: Id): Promise<void> {
  const appeals = world.app.get(AppealsService, { strict: false });
  const judge = actorOf(world, 'coordinator2');
  await appeals.take(judge, appealId);
  await appeals.decide(judge, {
    appealId, upheld: false, language: 'cs',
    reason: 'DEMO: Byt má jednu obytnou místnost a kuchyň. Podle pravidel je pro čtyři osoby malý, proto jsme ho vaší rodině nabídnout nemohli. Na větší byty čekáte dál se stejným datem.',
  });
}

/** The last decision that did not give this family a flat. */
async function verdictOf(world: DemoWorld, householdId: Id): Promise<Id> {
  const row = await world.app.get(Database, { strict: false }).read(actorOf(world, 'coordinator'), (tx) =>
    tx.row<{ id: Id }>(
      `SELECT v.id FROM core.family_verdict v JOIN core.unit u ON u.agency_id = v.agency_id AND u.id = v.unit_id
       WHERE v.agency_id = $1 AND v.household_id = $2 AND u.code = 'OV-01' ORDER BY v.decided_on DESC, v.id DESC LIMIT 1`,
      [tx.agencyId, householdId],
    ),
  );
  if (!row) throw new Error('The demo decided nothing about this family.');
  return row.id;
}
