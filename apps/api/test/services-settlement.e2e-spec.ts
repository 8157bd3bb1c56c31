import { isoDate, month, newId, type Id } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';
import { refusedUntouched } from './untouched';

const REFUSED = '... on Refused { code message field }';
const SETTLEMENT = `id state reason openObjections deadlines { deliverBy latestDue lateDays } results { problem rows { id tenancyId personMonths cost advances balance dueOn objectionsUntil documentId objections { outcome answerBy isLate } lines { service cost advances paid } } }`;
const DRAFT = `mutation($input: DraftSettlementInput!) { draftSettlement(input: $input) { __typename ... on ServicesSettlement { ${SETTLEMENT} } ${REFUSED} } }`;
const WRITE = `mutation($input: WriteSettlementInput!) { writeSettlement(input: $input) { __typename ... on ServicesSettlement { ${SETTLEMENT} } ${REFUSED} } }`;
const ISSUE = `mutation($input: IssueSettlementInput!) { issueSettlement(input: $input) { __typename ... on ServicesSettlement { ${SETTLEMENT} } ${REFUSED} } }`;
const CORRECT = `mutation($id: UUID!, $reason: String!) { correctSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { ${SETTLEMENT} } ${REFUSED} } }`;
const WITHDRAW = `mutation($id: UUID!, $reason: String!) { withdrawSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { state reason } ${REFUSED} } }`;
const OBJECT = `mutation($input: RaiseSettlementObjectionInput!) { raiseSettlementObjection(input: $input) { __typename ... on SettlementObjection { id raisedOn answerBy isLate } ${REFUSED} } }`;
const ANSWER = `mutation($input: AnswerSettlementObjectionInput!) { answerSettlementObjection(input: $input) { __typename ... on SettlementObjection { outcome answer answeredOn } ${REFUSED} } }`;
const BALANCE = 'query($id: UUID!) { tenancy(id: $id) { balance } }';

/** Heat of the autumn of 2025, settled in March 2026. One family, four months of 3 700 Kč in advance, nothing paid. */
describe('a yearly settlement of services', () => {
  let api: Api;
  let manager: Person;
  let finance: Person;
  let coordinator: Person;
  let worker: Person;
  let family: BuiltTenancy;
  let buildingId: Id;
  let issued: { id: Id; resultId: Id };

  beforeAll(async () => {
    api = await startApi();
    api.database.clock.moveTo(isoDate('2026-03-16'));
    [manager, finance, coordinator, worker] = [await api.person(['manager']), await api.person(['finance']), await api.person(['coordinator']), await api.person(['social_worker'])];
    const actor = buildActor(api.agencyId, ['finance']);
    family = await buildTenancy(api.database.staff, actor);
    for (const each of ['2025-09', '2025-10', '2025-11', '2025-12']) await buildRent(api.database.staff).rent.chargeMonth(actor, month(each));
    await api.database.asOwner(`INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation) VALUES ($1, $2, $3, 'Jana', 'Vzorná', '1988-03-14', 'applicant')`, [api.agencyId, newId(), family.householdId]);
    [{ buildingId }] = (await api.database.asOwner<{ buildingId: Id }>('SELECT building_id AS "buildingId" FROM core.unit WHERE id = $1', [family.unitId])) as [{ buildingId: Id }];
  });
  afterAll(() => api.close());

  const ask = async (person: Person, query: string, variables: Record<string, unknown>) => {
    const { data, errors, text } = await person.ask(query, variables);
    if (errors) throw new Error(text);
    return Object.values(data)[0];
  };
  const refused = (person: Person, query: string, variables: Record<string, unknown>) => refusedUntouched(api, () => person.ask(query, variables));
  const owed = async (): Promise<number> => (await ask(manager, BALANCE, { id: family.tenancyId })).balance;
  const period = (over: object = {}) => ({ input: { kind: 'computed', buildingId, unitId: null, periodFrom: '2025-01-01', periodTo: '2025-12-31', ...over } });
  const heating = (id: Id, amount: number, over: object = {}) => ({ input: { id, costs: [{ service: 'heating', key: 'person_months', amount, others: 0, evidence: 'faktura 2025/17', ...over }] } });

  it('is begun for a period that is over, of a house where somebody lived', async () => {
    for (const [over, code] of [
      [{ periodFrom: '2025-01-15' }, 'settlement_period'], [{ periodFrom: '2024-01-01' }, 'settlement_period_long'], [{ periodFrom: '2026-01-01', periodTo: '2026-03-31' }, 'settlement_period_open'],
      [{ periodFrom: '2024-01-01', periodTo: '2024-12-31' }, 'settlement_nobody'],
    ] as const) expect(await refused(finance, DRAFT, period(over))).toMatchObject({ code });
    const draft = await ask(coordinator, DRAFT, period());
    expect(draft).toMatchObject({ state: 'draft', deadlines: { deliverBy: '2026-04-30', lateDays: 0 }, results: { problem: expect.stringContaining('aspoň jednu službu'), rows: [{ tenancyId: family.tenancyId, personMonths: 4 }] } });
    expect(await refused(coordinator, WRITE, heating(draft.id, -1))).toMatchObject({ code: 'settlement_amount' });
    expect((await ask(coordinator, WRITE, heating(draft.id, 1_700_000, { key: 'meter' }))).results.problem).toMatch(/^U služby „.+“ chybí hodnota pro smlouvu N-\d+\.$/);
    expect((await worker.ask(DRAFT, period())).errors).toBeDefined();
    const written = await ask(coordinator, WRITE, heating(draft.id, 1_700_000));
    expect(written.results).toMatchObject({ problem: null, rows: [{ id: null, cost: 1_700_000, advances: 1_480_000, balance: 220_000 }] });
    issued = { id: draft.id, resultId: '' as Id };
  });

  it('is delivered to the family: what is missing is a debt by the law’s last day, with a paper that says how to object', async () => {
    expect(await refused(finance, ISSUE, { input: { id: issued.id, deliveredOn: '2026-03-17' } })).toMatchObject({ code: 'settlement_delivered' });
    expect(await refused(finance, ISSUE, { input: { id: issued.id, deliveredOn: '2026-03-16', dueOn: '2026-07-17' } })).toMatchObject({ code: 'settlement_due', message: expect.stringContaining('16.') });
    expect(await refused(finance, ISSUE, { input: { id: newId(), deliveredOn: '2026-03-16' } })).toMatchObject({ code: 'settlement_unknown' });
    expect((await coordinator.ask(ISSUE, { input: { id: issued.id, deliveredOn: '2026-03-16' } })).errors).toBeDefined();
    const before = await owed();
    const { results, state } = await ask(finance, ISSUE, { input: { id: issued.id, deliveredOn: '2026-03-16' } });
    expect([state, results.rows[0].balance, results.rows[0].dueOn, results.rows[0].objectionsUntil]).toEqual(['issued', 220_000, '2026-07-16', '2026-04-15']);
    expect(await owed()).toBe(before + 220_000);
    expect((await finance.get(`/documents/${results.rows[0].documentId}.pdf`)).status).toBe(200);
    issued = { ...issued, resultId: results.rows[0].id };
    expect(await refused(finance, ISSUE, { input: { id: issued.id, deliveredOn: '2026-03-16' } })).toMatchObject({ code: 'settlement_not_draft' });
    expect(await refused(finance, WRITE, heating(issued.id, 1))).toMatchObject({ code: 'settlement_not_draft' });
    const second = await ask(finance, DRAFT, period());
    await ask(finance, WRITE, heating(second.id, 1_800_000));
    expect(await refused(finance, ISSUE, { input: { id: second.id, deliveredOn: '2026-03-16' } })).toMatchObject({ code: 'settlement_overlaps' });
  });

  it('is objected to, answered in time, and answered once', async () => {
    const objection = (over: object = {}) => ({ input: { resultId: issued.resultId, raisedOn: '2026-03-16', text: 'V říjnu se netopilo.', ...over } });
    for (const [over, code] of [[{ text: ' ' }, 'settlement_objection_text'], [{ raisedOn: '2026-03-15' }, 'settlement_objection_date'], [{ raisedOn: '2026-03-17' }, 'settlement_objection_date']] as const) {
      expect(await refused(coordinator, OBJECT, objection(over))).toMatchObject({ code });
    }
    const raised = await ask(coordinator, OBJECT, objection());
    expect(raised).toMatchObject({ answerBy: '2026-04-15', isLate: false });
    const answer = (over: object = {}) => ({ input: { objectionId: raised.id, outcome: 'accepted', answer: 'Dodavatel chybu uznal, opravíme.', ...over } });
    expect(await refused(finance, ANSWER, answer({ answer: '' }))).toMatchObject({ code: 'settlement_objection_text' });
    expect(await refused(finance, ANSWER, answer({ objectionId: newId() }))).toMatchObject({ code: 'settlement_objection_unknown' });
    expect((await coordinator.ask(ANSWER, answer())).errors).toBeDefined();
    expect(await ask(finance, ANSWER, answer())).toMatchObject({ outcome: 'accepted', answeredOn: '2026-03-16' });
    expect(await refused(finance, ANSWER, answer({ outcome: 'rejected' }))).toMatchObject({ code: 'settlement_objection_answered' });
  });

  it('is corrected: the first is taken back, an overpayment is a credit that pays what is owed', async () => {
    expect(await refused(finance, CORRECT, { id: issued.id, reason: ' ' })).toMatchObject({ code: 'settlement_reason' });
    const before = await owed();
    const draft = await ask(finance, CORRECT, { id: issued.id, reason: 'uznaná námitka' });
    expect([draft.state, draft.reason]).toEqual(['draft', 'uznaná námitka']);
    expect(await owed()).toBe(before);
    await ask(finance, WRITE, heating(draft.id, 1_400_000));
    const corrected = await ask(finance, ISSUE, { input: { id: draft.id, deliveredOn: '2026-03-16' } });
    expect(corrected.results.rows).toMatchObject([{ balance: -80_000 }]);
    // Neither the 2 200 Kč of the first, nor the 800 Kč paid too much in advance.
    expect(await owed()).toBe(before - 220_000 - 80_000);
    const first = await ask(manager, `query($id: UUID!) { servicesSettlement(id: $id) { state } }`, { id: issued.id });
    expect(first.state).toBe('replaced');
    expect(await refused(finance, WITHDRAW, { id: issued.id, reason: 'x' })).toMatchObject({ code: 'settlement_not_issued' });
    expect(await ask(manager, WITHDRAW, { id: draft.id, reason: 'vydáno omylem' })).toMatchObject({ state: 'withdrawn', reason: 'vydáno omylem' });
    expect(await owed()).toBe(before - 220_000);
    const [sum] = await api.database.asOwner<{ sum: string }>('SELECT coalesce(sum(amount), 0) AS sum FROM money.entry_line');
    expect(Number(sum!.sum)).toBe(0);
  });
});
