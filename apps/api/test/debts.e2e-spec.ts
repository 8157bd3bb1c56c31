import { isoDate, newId } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildBankLine, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';

const REFUSED = '... on Refused { code message field }';
const AGREE = `mutation($input: AgreeRepaymentPlanInput!) { agreeRepaymentPlan(input: $input) { __typename ... on RepaymentPlan { id state left symbol instalments { number state } } ${REFUSED} } }`;
const PROPOSAL = `query($id: UUID!) { repaymentProposal(tenancyId: $id, count: 2, firstDueOn: "2026-04-15", includesInterest: false) { total whyNot instalments { dueOn amount } } }`;
const GATE = `query($id: UUID!) { seriousBreach(tenancyId: $id) { open owed owedNeeded owedMet calledMissing calledMet passedMet } }`;
const ADOPT = `mutation($input: AdoptLadderInput!) { adoptLadder(input: $input) { __typename ... on LadderVersions { versions { validFrom isInForce rungs { step fromDay } } } ${REFUSED} } }`;
const CONTACT = `mutation($input: RecordContactInput!) { recordContact(input: $input) { __typename ... on ArrearsAct { id } ${REFUSED} } }`;
const UNDO = `mutation($input: UndoArrearsActInput!) { undoArrearsAct(input: $input) { __typename ... on ArrearsAct { undoneOn undoneBecause } ${REFUSED} } }`;

describe('what is agreed and done about a debt', () => {
  let api: Api;
  let manager: Person;
  let coordinator: Person;
  let worker: Person;
  let tenancy: BuiltTenancy;

  beforeAll(async () => {
    api = await startApi();
    api.database.clock.moveTo(isoDate('2026-03-16'));
    [manager, coordinator, worker] = [await api.person(['manager']), await api.person(['coordinator']), await api.person(['social_worker'])];
    const actor = buildActor(api.agencyId, ['finance']);
    tenancy = await buildTenancy(api.database.staff, actor, {});
    await buildBankLine(api.database.staff, actor, { amount: 1 });
    for (const month of ['2026-01', '2026-02', '2026-03']) await manager.ask(`mutation($m: Month!) { chargeMonth(month: $m) { __typename } }`, { m: month });
  });
  afterAll(() => api.close());

  it('the gate of § 2291 says what was found and needed, to those who may see money only', async () => {
    expect((await coordinator.ask(GATE, { id: tenancy.tenancyId })).data['seriousBreach']).toMatchObject({ open: false, owed: 4_650_000, owedNeeded: 4_650_000, owedMet: true, calledMet: false, passedMet: false });
    expect((await worker.ask(GATE, { id: tenancy.tenancyId })).errors).toBeDefined();
  });

  it('a contact written down by mistake is taken back with its reason', async () => {
    const act = (await coordinator.ask(CONTACT, { input: { tenancyId: tenancy.tenancyId, step: 'call', outcome: 'reached' } })).data['recordContact'];
    expect((await coordinator.ask(UNDO, { input: { actId: act.id, because: ' ' } })).data['undoArrearsAct']).toMatchObject({ code: 'arrears_undo_reason', field: 'because' });
    expect((await coordinator.ask(UNDO, { input: { actId: act.id, because: 'Jiná rodina' } })).data['undoArrearsAct']).toMatchObject({ undoneOn: '2026-03-16', undoneBecause: 'Jiná rodina' });
  });

  it('a procedure that begins with a letter is refused in one sentence; another holds from its day', async () => {
    const rung = (step: string, fromDay: number) => ({ step, fromDay, restDays: 1, who: 'coordinator', tasks: [] });
    const adopt = (person: Person, rungs: object[]) => person.ask(ADOPT, { input: { validFrom: '2026-03-16', rungs } });
    expect((await adopt(manager, [rung('first_reminder', 3)])).data['adoptLadder']).toMatchObject({ code: 'ladder_first_not_human', field: 'rungs.0.step' });
    expect((await adopt(coordinator, [rung('visit', 2)])).errors).toBeDefined();
    expect((await adopt(manager, [rung('visit', 2), rung('first_reminder', 20)])).data['adoptLadder'].versions[0]).toMatchObject({ validFrom: '2026-03-16', isInForce: true, rungs: [{ step: 'visit' }, { step: 'first_reminder' }] });
  });

  it('instalments repay exactly what is owed, and a sum that does not is refused with both figures', async () => {
    const { total, instalments } = (await coordinator.ask(PROPOSAL, { id: tenancy.tenancyId })).data['repaymentProposal'];
    expect(total).toBe(4_650_000);
    const input = { tenancyId: tenancy.tenancyId, instalments, toleranceDays: 3, includesInterest: false, mayLoseInstalments: false };
    const short = [{ ...instalments[0], amount: instalments[0].amount - 1 }, instalments[1]];
    expect((await coordinator.ask(AGREE, { input: { ...input, instalments: short } })).data['agreeRepaymentPlan']).toMatchObject({ code: 'plan_sum_differs', message: expect.stringContaining('46') });
    expect((await coordinator.ask(AGREE, { input })).data['agreeRepaymentPlan']).toMatchObject({ state: 'kept', left: 4_650_000, instalments: [{ state: 'due' }, { state: 'due' }] });
    expect((await coordinator.ask(GATE, { id: tenancy.tenancyId })).data['seriousBreach']).toMatchObject({ owed: 0, owedMet: false });
  });

  it('nobody learns of another agency’s tenancy', async () => {
    expect((await coordinator.ask(GATE, { id: newId() })).errors).toBeDefined();
  });
});
