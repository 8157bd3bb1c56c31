import { DocumentsService } from '#documents';
import { readPdf } from '#documents/testing';
import { isoDate, newId, type Id } from '#kernel';
import { AppealTermsService } from '#matching';
import { FilesService, systemActor, type Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildHousehold, buildHouseholds } from '#households/testing';
import { buildApplicants, buildFlat, buildMatching, buildOffer, type ApplicantServices, type MatchingServices } from './builders';

jest.setTimeout(30_000);

describe('appeals of families', () => {
  let database: TestDatabase;
  let services: MatchingServices;
  let applicants: ApplicantServices;
  let decider: Actor;
  let judge: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    const agencyId = await buildAgency(database);
    services = buildMatching(database);
    applicants = buildApplicants(database, services);
    decider = buildActor(agencyId);
    judge = buildActor(agencyId, ['manager']);
    await buildStaffMember(database, decider, 'Klára Rozhodující');
    await buildStaffMember(database, judge, 'Marie Posuzující');
  });
  afterAll(() => database.close());

  const verdictOf = async (householdId: Id, kind: string) => {
    const [row] = await database.asOwner<{ id: Id; appeal_until: string; made_by: Id[]; failed: string[]; rank: number | null }>(
      `SELECT id, appeal_until::text, made_by, failed, rank FROM core.family_verdict WHERE household_id = $1 AND kind = $2 ORDER BY id DESC LIMIT 1`, [householdId, kind]);
    return row!;
  };
  const waitingSince = async (householdId: Id): Promise<string> => (await database.asOwner<{ day: string }>('SELECT waiting_since::text AS day FROM intake.household WHERE id = $1', [householdId]))[0]!.day;
  const letterOf = async (documentId: Id): Promise<string> => {
    const documents = new DocumentsService(new FilesService());
    applicants.appeals.onModuleInit();
    return database.staff.write(judge, async (tx) => (await readPdf((await documents.file(tx, documentId)).bytes)).text);
  };
  const file = (verdictId: Id, filedOn = '2026-03-16', words = 'Nesouhlasím, čekáme déle.') => applicants.appeals.file(decider, { verdictId, words, filedOn: isoDate(filedOn) });
  const decide = (appealId: Id, upheld: boolean, by = judge) => applicants.appeals.decide(by, { appealId, upheld, reason: 'Prošli jsme žádost znovu.', language: 'cs' });

  /** A flat, the family chosen for it, one passed over and one that does not meet a rule. */
  async function aDecision() {
    const unitId = await buildFlat(database, decider, { petsAllowed: false });
    const chosen = await buildHousehold(database, decider);
    const passed = await buildHousehold(database, decider, { appliedOn: isoDate('2026-01-05') });
    const refused = await buildHousehold(database, decider, { needs: [{ need: 'pets' }] });
    const decision = await services.matching.decide(decider, { unitId, householdId: chosen.id, reason: 'Nejvíc bodů.', deciderIds: [decider.accountId!], overriddenRules: [] });
    return { unitId, chosen, passed, refused, decision };
  }

  it('a decision leaves a verdict with every family that waited, with the last day for an appeal', async () => {
    const { chosen, passed, refused } = await aDecision();
    expect(await verdictOf(chosen.id, 'passed_over')).toBeUndefined();
    expect(await verdictOf(passed.id, 'passed_over')).toMatchObject({ appeal_until: '2026-03-31', made_by: [decider.accountId], failed: [] });
    expect(await verdictOf(refused.id, 'not_eligible')).toMatchObject({ failed: ['house_rules'], rank: null });
  });

  it('the agency’s own number of days counts from the day it holds', async () => {
    const terms = new AppealTermsService(database.staff);
    const adopt = (appealDays: number, validFrom: string) => terms.adopt(decider, { appealDays, returnDays: 30, validFrom: isoDate(validFrom) });
    await expect(adopt(30, '2026-03-15')).rejects.toMatchObject({ refusal: { code: 'appeal_terms_in_past', field: 'validFrom' } });
    await expect(adopt(3, '2026-03-16')).rejects.toMatchObject({ refusal: { code: 'appeal_terms_days', field: 'appealDays' } });
    await adopt(60, '2026-03-17');
    await adopt(20, '2026-03-16');
    expect(await adopt(30, '2026-03-16')).toMatchObject([{ appealDays: 60, isInForce: false }, { appealDays: 30, isInForce: true }, { appealDays: 15, validFrom: null, isInForce: false }]);
    const { passed } = await aDecision();
    expect((await verdictOf(passed.id, 'passed_over')).appeal_until).toBe('2026-04-15');
    await database.asOwner(`DELETE FROM core.agency_policy WHERE name = 'appeals'`);
  });

  it('is taken on its last day, refused the day after, and only once', async () => {
    const { passed } = await aDecision();
    const verdict = await verdictOf(passed.id, 'passed_over');
    database.clock.moveTo(isoDate('2026-04-10'));
    await expect(file(verdict.id, '2026-04-01')).rejects.toMatchObject({ refusal: { code: 'appeal_late', params: { date: '2026-03-31' } } });
    await file(verdict.id, '2026-03-31');
    await expect(file(verdict.id, '2026-03-31')).rejects.toMatchObject({ refusal: { code: 'appeal_filed_already' } });
    database.clock.moveTo(isoDate('2026-03-16'));
    await expect(file(newId())).rejects.toMatchObject({ refusal: { code: 'unknown_id' } });
  });

  it('is never judged by whoever decided, not even past the service', async () => {
    const { passed } = await aDecision();
    const appeal = await file((await verdictOf(passed.id, 'passed_over')).id);
    await expect(applicants.appeals.take(decider, appeal.id)).rejects.toMatchObject({ refusal: { code: 'appeal_own_decision' } });
    await expect(decide(appeal.id, true, decider)).rejects.toMatchObject({ refusal: { code: 'appeal_own_decision' } });
    await expect(database.asOwner(`UPDATE core.appeal SET state = 'rejected', decided_by = $2, decided_on = '2026-03-16', reason = 'Ne.' WHERE id = $1`, [appeal.id, decider.accountId])).rejects.toThrow(/appeal_by_another_person/);
    expect(await applicants.appeals.take(judge, appeal.id)).toMatchObject({ state: 'under_review', takenBy: judge.accountId });
  });

  it('rejected: with reasons in a letter that can be made again; nothing else changes', async () => {
    const { passed, decision } = await aDecision();
    const appeal = await file((await verdictOf(passed.id, 'passed_over')).id);
    await expect(applicants.appeals.decide(judge, { appealId: appeal.id, upheld: false, reason: ' ', language: 'cs' })).rejects.toMatchObject({ refusal: { code: 'appeal_without_reason' } });
    const decided = await decide(appeal.id, false);
    expect(decided).toMatchObject({ state: 'rejected', effect: null, decidedBy: judge.accountId });
    const documents = new DocumentsService(new FilesService());
    applicants.appeals.onModuleInit();
    await database.staff.write(judge, async (tx) => {
      const { text } = await readPdf((await documents.file(tx, decided.documentId!)).bytes);
      expect(text).toMatch(/OO-2026-\d{4}/);
      expect(text).toContain('není uznané');
      expect(text).toContain('Prošli jsme žádost znovu.');
      expect(text).toContain('Marie Posuzující');
      expect(text).not.toMatch(/bod|pořadí|skóre|Rozhodující/);
    });
    await expect(decide(appeal.id, true)).rejects.toMatchObject({ refusal: { code: 'appeal_not_in_state' } });
    expect((await services.offers.make(decider, { decisionId: decision.id, lessor: 'landlord' })).state).toBe('offered');
  });

  it('upheld before an offer is sent: the decision has to be made again', async () => {
    const { passed, decision } = await aDecision();
    const appeal = await file((await verdictOf(passed.id, 'passed_over')).id);
    expect(await decide(appeal.id, true)).toMatchObject({ state: 'upheld', effect: 'look_again' });
    await expect(services.offers.make(decider, { decisionId: decision.id, lessor: 'landlord' })).rejects.toMatchObject({ refusal: { code: 'decision_appealed' } });
  });

  it('upheld after the offer was sent: the other family keeps its offer', async () => {
    const { passed, decision } = await aDecision();
    const offer = await services.offers.make(decider, { decisionId: decision.id, lessor: 'landlord' });
    const appeal = await file((await verdictOf(passed.id, 'passed_over')).id);
    await decide(appeal.id, true);
    const [row] = await database.asOwner<{ state: string }>('SELECT state FROM core.offer WHERE id = $1', [offer.id]);
    expect(row!.state).toBe('offered');
    expect((await services.offers.arrangeViewing(decider, offer.id, isoDate('2026-03-17'))).state).toBe('viewing');
  });

  it('gives a waiting date back that a refusal without a reason had moved', async () => {
    const family = await buildHousehold(database, decider);
    const offer = await buildOffer(services, decider, await buildFlat(database, decider), family.id);
    await services.offers.familyRefuses(decider, offer.id, 'without_reason');
    expect(await waitingSince(family.id)).toBe('2026-03-16');
    const verdict = await verdictOf(family.id, 'waiting_date');
    const appeal = await file(verdict.id, '2026-03-16', 'Byli jsme v nemocnici.');
    expect(await decide(appeal.id, true)).toMatchObject({ effect: 'waiting_date_restored' });
    expect(await waitingSince(family.id)).toBe('2025-11-10');
  });

  it('a good reason moves nothing, so there is nothing to appeal', async () => {
    const family = await buildHousehold(database, decider);
    const offer = await buildOffer(services, decider, await buildFlat(database, decider), family.id);
    await services.offers.familyRefuses(decider, offer.id, 'location');
    expect(await verdictOf(family.id, 'waiting_date')).toBeUndefined();
  });

  it('an application a person closed can be appealed: upheld it stands again at its place, rejected it stays closed; both in a letter', async () => {
    const households = buildHouseholds(database);
    const closed = async (reason: string) => {
      const family = await buildHousehold(database, decider);
      await households.close(decider, family.id, reason);
      const news = await database.asOwner<{ payload: { verdictId: Id; householdId: Id; closedBy: Id } }>(`SELECT payload FROM core.outbox WHERE kind = 'ApplicationClosed' AND payload ->> 'householdId' = $1`, [family.id]);
      for (const heard of [1, 2]) await applicants.appeals.closedByPerson(systemActor(decider.agencyId), news[0]!.payload).then(() => heard);
      return { family, verdict: await verdictOf(family.id, 'application_closed') };
    };
    const first = await closed('Rodina se rok neozvala.');
    expect(first.verdict).toMatchObject({ appeal_until: '2026-03-31', made_by: [decider.accountId] });
    const appeal = await file(first.verdict.id, '2026-03-16', 'Byli jsme v nemocnici a psali jsme vám.');
    await expect(decide(appeal.id, true, decider)).rejects.toMatchObject({ refusal: { code: 'appeal_own_decision' } });
    const upheld = await decide(appeal.id, true);
    expect(upheld).toMatchObject({ effect: 'application_reopened' });
    const [row] = await database.asOwner('SELECT state, waiting_since::text AS since, closed_reason FROM intake.household WHERE id = $1', [first.family.id]);
    expect(row).toEqual({ state: 'applicant', since: '2025-11-10', closed_reason: null });
    expect(await letterOf(upheld.documentId!)).toMatch(/jsme vaši žádost uzavřeli\. Důvod: Rodina se rok neozvala\.[\s\S]*Uzavření bereme zpět/);
    const second = await closed('Rodina bydlí jinde.');
    const rejected = await decide((await file(second.verdict.id)).id, false);
    expect(rejected).toMatchObject({ state: 'rejected', effect: null });
    expect(await letterOf(rejected.documentId!)).toContain('není uznané');
    expect(await database.asOwner('SELECT state FROM intake.household WHERE id = $1', [second.family.id])).toEqual([{ state: 'closed' }]);
    // What the family closed itself it may take back by itself, and appeals nothing.
    const own = await buildHousehold(database, decider);
    await database.staff.write(systemActor(decider.agencyId), (tx) => households.close(tx, own.id, 'Žádost stáhla rodina sama.'));
    expect(await database.asOwner(`SELECT 1 FROM core.outbox WHERE kind = 'ApplicationClosed' AND payload ->> 'householdId' = $1`, [own.id])).toEqual([]);
  });

  it('a reserve taken off its list by a person can be appealed: upheld it stands at its place again, while the list stands', async () => {
    const reservesOf = (unitId: Id) => database.asOwner<{ id: Id; household: Id; state: string; position: number }>(
      'SELECT r.id, r.household_id AS household, r.state, r.position FROM core.reserve r JOIN core.reserve_list l ON l.id = r.list_id WHERE l.unit_id = $1 ORDER BY l.id, r.position', [unitId]);
    const aList = async () => {
      const { unitId, decision, passed } = await aDecision();
      const other = await buildHousehold(database, decider);
      const draft = (householdId: Id) => ({ householdId, reason: 'Další v pořadí.', overriddenRules: [] });
      const list = await services.reserves.name(decider, { decisionId: decision.id, reserves: [draft(passed.id), draft(other.id)] });
      return { unitId, decision, passed, other, list, draft };
    };
    const one = await aList();
    await services.reserves.drop(decider, { reserveId: (await reservesOf(one.unitId))[0]!.id, reason: 'Rodina o byt nestojí.' });
    const verdict = await verdictOf(one.passed.id, 'taken_off_list');
    expect(verdict).toMatchObject({ appeal_until: '2026-03-31', made_by: [decider.accountId], failed: [] });
    const upheld = await decide((await file(verdict.id, '2026-03-16', 'Nikdo se nás nezeptal.')).id, true);
    expect(upheld).toMatchObject({ effect: 'reserve_restored' });
    expect(await reservesOf(one.unitId)).toMatchObject([{ household: one.passed.id, state: 'waiting', position: 1 }, { household: one.other.id, state: 'waiting' }]);
    expect(await letterOf(upheld.documentId!)).toMatch(/vyřadili z náhradníků pro byt 2\+1, Plzeň\. Důvod: Rodina o byt nestojí\.[\s\S]*znovu na svém místě/);
    // The list ended meanwhile: nothing is taken from anybody, people look again.
    const two = await aList();
    await services.reserves.close(decider, { listId: two.list.id, reason: 'Byt se prodává.' });
    const late = await decide((await file((await verdictOf(two.passed.id, 'taken_off_list')).id)).id, true);
    expect(late).toMatchObject({ effect: 'look_again' });
    // Whoever stands on the new list too was not taken off.
    const three = await aList();
    await services.reserves.name(decider, { decisionId: three.decision.id, reserves: [three.draft(three.other.id)] });
    expect(await verdictOf(three.other.id, 'taken_off_list')).toBeUndefined();
    expect(await verdictOf(three.passed.id, 'taken_off_list')).toBeDefined();
  });

  it('of ten who decide it at once, one does', async () => {
    const { passed } = await aDecision();
    const appeal = await file((await verdictOf(passed.id, 'passed_over')).id);
    const answers = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => decide(appeal.id, index % 2 === 0)));
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
    const [letters] = await database.asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM core.document WHERE subject_id = $1`, [appeal.id]);
    expect(letters!.n).toBe(1);
  });

  it('the page of a family says where it stands and why not yet, with no rank and no score in its row', async () => {
    const family = await buildHousehold(database, decider, { needs: [{ need: 'step_free' }], phone: null, email: null });
    await buildFlat(database, decider, { stepFree: false });
    await applicants.pages.write(decider, family.id);
    const [page] = await database.asOwner<Record<string, unknown>>('SELECT * FROM core.applicant_page WHERE id = $1', [family.id]);
    expect(page).toMatchObject({ state: 'waiting', missing: ['contact'], helper_name: 'Klára Rozhodující' });
    expect(page!['reasons']).toContainEqual(expect.objectContaining({ code: 'steps' }));
    expect(Object.keys(page!).join()).not.toMatch(/rank|score/);
    await applicants.pages.rewrite(systemActor(decider.agencyId), newId());
  });
});
