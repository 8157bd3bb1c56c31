import { buildGuarantee } from '#guarantee/testing';
import { isoDate, halere, month, newId, type Halere } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';

const REFUSED = '... on Refused { code message field }';
const PROPOSAL = `query($id: UUID!) { recourseProposal(tenancyId: $id, count: 3, firstDueOn: "2026-04-15") { total whyNot instalments { dueOn amount } } }`;
const AGREE = `mutation($input: AgreeRecoursePlanInput!) { agreeRecoursePlan(input: $input) { __typename ... on RecoursePlan { id state left signedOn grounds { paidOn amount } instalments { number state } } ${REFUSED} } }`;
const PLANS = `query($id: UUID!) { recoursePlans(tenancyId: $id) { state paid left endReason endNote instalments { number paid state } } }`;
const DUE = `{ recourseInstalmentsDue { tenancyId householdName state daysLate missing } }`;
const SOURCES = `query($id: UUID!, $search: String) { recoverySources(tenancyId: $id, search: $search) { owed lines { bankLineId amount standsAs because } reports { paymentId } } }`;
const RECOVER = `mutation($input: RecordRecoveryInput!) { recordRecovery(input: $input) { __typename ... on Recovery { amount } ${REFUSED} } }`;
const CANCEL = `mutation($input: EndRecoursePlanInput!) { cancelRecoursePlan(input: $input) { __typename ... on RecoursePlan { state endedOn } ${REFUSED} } }`;
const SIGN = `mutation($input: RecordRecoursePlanSignedInput!) { recordRecoursePlanSigned(input: $input) { __typename ... on RecoursePlan { signedOn } ${REFUSED} } }`;
const PAPER = `mutation($input: IssueRecoursePaperInput!) { issueRecoursePaper(input: $input) { __typename ... on RecoursePaperIssued { documentId number } ${REFUSED} } }`;
const DAYS = `mutation($input: AdoptLetterDaysInput!) { adoptLetterDays(input: $input) { __typename ... on LetterDaysVersions { versions { validFrom isInForce callToPay } } ${REFUSED} } }`;
const APPEALS = `mutation($input: AdoptAppealTermsInput!) { adoptAppealTerms(input: $input) { __typename ... on AppealTermsVersions { versions { appealDays isInForce } } ${REFUSED} } }`;

describe('what the guarantee paid is repaid', () => {
  let api: Api;
  let manager: Person;
  let coordinator: Person;
  let worker: Person;
  let lease: BuiltTenancy;

  /** Two months of a lease of A were paid by the fund: 31 000 Kč. */
  beforeAll(async () => {
    api = await startApi();
    api.database.clock.moveTo(isoDate('2026-03-16'));
    [manager, coordinator, worker] = [await api.person(['manager']), await api.person(['coordinator']), await api.person(['social_worker'])];
    const db = api.database.staff;
    const [asks, decides] = [buildActor(api.agencyId, ['coordinator']), buildActor(api.agencyId, ['manager'])];
    const rent = buildRent(db);
    const { funds, guarantee, decisions, postings } = buildGuarantee(db, rent);
    const fund = await funds.openFund(decides, 'Garanční fond');
    await funds.recordGrant(decides, { fundId: fund.id, amount: halere(10_000_000), grantor: 'Město', receivedOn: isoDate('2026-01-10'), bankLineId: null });
    lease = await buildTenancy(db, asks, { model: 'A', guarantee: {}, from: isoDate('2026-01-01') });
    for (const each of ['2026-01', '2026-02', '2026-03']) await rent.rent.chargeMonth(asks, month(each));
    const claim = await guarantee.proposeClaim(asks, { tenancyId: lease.tenancyId, evidence: 'Upomínka' });
    const { payoutId } = await decisions.decideClaim(decides, { claimId: claim.id, approve: true, reason: 'Podmínky splněné', waiverReason: 'Vyzval majitel' });
    const { lineId, bankAccountId } = await buildBankLine(db, decides, { amount: -claim.payoutAmount, on: '2026-03-16' });
    await rent.payouts.orderPayouts(decides, { payoutIds: [payoutId!], dueOn: null, bankAccountId });
    await db.write(decides, (tx) => postings.postLines(tx, [{ lineId, as: 'payout', payoutId: payoutId! }]));
  });
  afterAll(() => api.close());

  const agree = (person: Person, over: object = {}) => person.ask(AGREE, { input: { tenancyId: lease.tenancyId, toleranceDays: 5, mayLoseInstalments: false, instalments: [{ dueOn: '2026-03-16', amount: 1_500_000 }, { dueOn: '2026-04-15', amount: 1_600_000 }], ...over } });
  const incoming = (amount: number) => buildBankLine(api.database.staff, buildActor(api.agencyId, ['finance']), { amount, on: '2026-03-16' });
  const plans = async () => (await coordinator.ask(PLANS, { id: lease.tenancyId })).data['recoursePlans'];

  it('only those who may see money see or agree it, and a sum that differs is refused with both figures', async () => {
    expect((await worker.ask(PROPOSAL, { id: lease.tenancyId })).errors).toBeDefined();
    expect((await agree(worker)).errors).toBeDefined();
    const { total, instalments } = (await coordinator.ask(PROPOSAL, { id: lease.tenancyId })).data['recourseProposal'];
    expect([total, instalments.reduce((sum: number, each: { amount: Halere }) => sum + each.amount, 0)]).toEqual([3_100_000, 3_100_000]);
    expect((await agree(coordinator, { instalments: [{ dueOn: '2026-04-15', amount: 100 }] })).data['agreeRecoursePlan']).toMatchObject({ code: 'plan_sum_differs', field: 'instalments', message: expect.stringContaining('31') });
    expect((await agree(coordinator, { toleranceDays: 31 })).data['agreeRecoursePlan']).toMatchObject({ code: 'plan_tolerance', field: 'toleranceDays' });
    expect((await agree(coordinator, { signedOn: '2026-03-17' })).data['agreeRecoursePlan']).toMatchObject({ code: 'recourse_signed_in_future', field: 'signedOn' });
    expect(await plans()).toEqual([]);
  });

  it('agreed, signed, due today, and paid by a line a person chose', async () => {
    const plan = (await agree(coordinator)).data['agreeRecoursePlan'];
    expect(plan).toMatchObject({ state: 'kept', left: 3_100_000, signedOn: null, grounds: [{ paidOn: '2026-03-16', amount: 3_100_000 }], instalments: [{ state: 'due' }, { state: 'due' }] });
    expect((await agree(coordinator)).data['agreeRecoursePlan']).toMatchObject({ code: 'recourse_plan_runs_already' });
    expect((await coordinator.ask(SIGN, { input: { planId: plan.id, signedOn: '2026-03-16' } })).data['recordRecoursePlanSigned']).toMatchObject({ signedOn: '2026-03-16' });
    expect((await coordinator.ask(DUE)).data['recourseInstalmentsDue']).toEqual([{ tenancyId: lease.tenancyId, householdName: 'Vzorná', state: 'today', daysLate: 0, missing: 1_500_000 }]);
    const { lineId } = await incoming(1_500_000);
    const sources = (await coordinator.ask(SOURCES, { id: lease.tenancyId })).data['recoverySources'];
    expect(sources).toMatchObject({ owed: 3_100_000, lines: [{ bankLineId: lineId, amount: 1_500_000, standsAs: 'open' }], reports: [] });
    const recovery = { tenancyId: lease.tenancyId, bankLineId: lineId, amount: 1_500_000 };
    expect((await worker.ask(RECOVER, { input: recovery })).errors).toBeDefined();
    expect((await coordinator.ask(RECOVER, { input: { ...recovery, insteadOfPaymentId: newId() } })).data['recordRecovery']).toMatchObject({ code: 'recovery_payment_used', field: 'insteadOfPaymentId' });
    expect((await coordinator.ask(RECOVER, { input: recovery })).data['recordRecovery']).toMatchObject({ amount: 1_500_000 });
    expect(await plans()).toMatchObject([{ state: 'kept', paid: 1_500_000, instalments: [{ state: 'paid' }, { paid: 0 }] }]);
    expect((await coordinator.ask(DUE)).data['recourseInstalmentsDue']).toEqual([]);
  });

  it('papers are refused in one sentence while nobody is named; instalments are replaced and cancelled with a reason', async () => {
    expect((await coordinator.ask(PAPER, { input: { tenancyId: lease.tenancyId, kind: 'recourseAgreement' } })).data['issueRecoursePaper']).toMatchObject({ code: 'letter_nobody_named' });
    expect((await coordinator.ask(PAPER, { input: { tenancyId: lease.tenancyId, kind: 'poem' } })).data['issueRecoursePaper']).toMatchObject({ code: 'recourse_paper_unknown', field: 'kind' });
    const running = (await coordinator.ask(`query($id: UUID!) { recoursePlans(tenancyId: $id) { id } }`, { id: lease.tenancyId })).data['recoursePlans'][0].id;
    const lower = { instalments: [{ dueOn: '2026-08-15', amount: 1_600_000 }], replacesPlanId: running };
    expect((await agree(coordinator, lower)).data['agreeRecoursePlan']).toMatchObject({ code: 'recourse_plan_reason', field: 'reason' });
    const plan = (await agree(coordinator, { ...lower, reason: 'Ztráta práce' })).data['agreeRecoursePlan'];
    expect((await plans())[1]).toMatchObject({ endReason: 'replaced', endNote: 'Ztráta práce', paid: 1_500_000 });
    expect((await coordinator.ask(CANCEL, { input: { planId: plan.id, reason: ' ' } })).data['cancelRecoursePlan']).toMatchObject({ code: 'recourse_plan_reason' });
    expect((await coordinator.ask(CANCEL, { input: { planId: plan.id, reason: 'Rodina se odstěhovala' } })).data['cancelRecoursePlan']).toMatchObject({ state: 'cancelled', endedOn: '2026-03-16' });
    expect((await coordinator.ask(CANCEL, { input: { planId: newId(), reason: 'Cizí' } })).data['cancelRecoursePlan']).toMatchObject({ code: 'recourse_plan_unknown' });
  });

  it('periods of letters and appeals are changed by a manager alone, one sentence for each bad input', async () => {
    const input = { validFrom: '2026-03-16', callToPay: 10, breachCall: 14 };
    expect((await coordinator.ask(DAYS, { input })).errors).toBeDefined();
    expect((await manager.ask(DAYS, { input: { ...input, callToPay: 5 } })).data['adoptLetterDays']).toEqual({ __typename: 'Refused', code: 'letter_days_range', message: 'Lhůta musí být celé číslo od 7 do 90 dní.', field: 'callToPay' });
    expect((await manager.ask(DAYS, { input: { ...input, validFrom: '2026-03-15' } })).data['adoptLetterDays']).toMatchObject({ code: 'letter_policy_in_past', field: 'validFrom' });
    expect((await manager.ask(DAYS, { input })).data['adoptLetterDays'].versions[0]).toEqual({ validFrom: '2026-03-16', isInForce: true, callToPay: 10 });
    expect((await manager.ask(APPEALS, { input: { validFrom: '2026-03-16', appealDays: 6, returnDays: 30 } })).data['adoptAppealTerms']).toMatchObject({ code: 'appeal_terms_days', field: 'appealDays' });
    expect((await manager.ask(APPEALS, { input: { validFrom: '2026-03-16', appealDays: 21, returnDays: 0 } })).data['adoptAppealTerms'].versions[0]).toEqual({ appealDays: 21, isInForce: true });
  });
});
