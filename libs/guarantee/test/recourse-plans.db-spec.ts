import { writeFileSync } from 'node:fs';
import { DocumentsService } from '#documents';
import { readPdf } from '#documents/testing';
import { GUARANTEE_RULES, RecourseLetterData, RecoursePapersService, RecoursePlansService, type AgreeRecoursePlan } from '#guarantee';
import { halere, isoDate, newId, type Id } from '#kernel';
import { brokenRules, LEDGER_RULES } from '#ledger';
import { FilesService } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES, WriteOffsService } from '#rent';
import { buildBankLine, type BuiltTenancy } from '#rent/testing';
import { TenanciesService } from '#tenancies';
import { ClaimStory, refusedWith } from './claim-story';

jest.setTimeout(60_000);

describe('instalments of what the guarantee paid', () => {
  let database: TestDatabase;
  let story: ClaimStory;
  let plans: RecoursePlansService;
  let papers: RecoursePapersService;
  let writeOffs: WriteOffsService;
  let documents: DocumentsService;

  beforeAll(async () => {
    database = await openTestDatabase();
    story = new ClaimStory(database);
    plans = new RecoursePlansService(story.db, story.rent.ledger);
    documents = new DocumentsService(new FilesService());
    papers = new RecoursePapersService(story.db, documents, Object.create(TenanciesService.prototype) as TenanciesService, new RecourseLetterData(documents, story.rent.ledger));
    writeOffs = new WriteOffsService(story.db, story.rent.ledger, story.rent.payments);
  });
  beforeEach(() => story.begin(10_000_000));
  afterEach(async () => {
    const rules = [...LEDGER_RULES, ...RENT_RULES.filter(({ rule }) => !rule.includes('closing balance')), ...GUARANTEE_RULES];
    expect(await story.db.read(story.manager, (tx) => brokenRules(tx, rules))).toEqual([]);
  });
  afterAll(() => database.close());

  const monthly = [['2026-04-15', 1_000_000], ['2026-05-15', 1_000_000], ['2026-06-15', 1_100_000]] as const;
  const terms = (tenancy: BuiltTenancy, over: Partial<AgreeRecoursePlan> = {}): AgreeRecoursePlan => ({
    tenancyId: tenancy.tenancyId, instalments: monthly.map(([dueOn, amount]) => ({ dueOn: isoDate(dueOn), amount: halere(amount) })), toleranceDays: 5, mayLoseInstalments: true, signedOn: null, note: null, replaces: null, ...over,
  });
  const agree = (tenancy: BuiltTenancy, over: Partial<AgreeRecoursePlan> = {}) => plans.agree(story.coordinator, terms(tenancy, over));
  const recover = async (tenancy: BuiltTenancy, amount: number, on = '2026-03-16') => {
    const { lineId } = await buildBankLine(story.db, story.manager, { amount, on });
    return story.of.recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: lineId, amount: halere(amount) });
  };
  const planOf = async (tenancy: BuiltTenancy) => (await story.db.read(story.manager, (tx) => plans.plansOf(tx, tenancy.tenancyId)))[0]!;
  const dueOf = async () => (await story.db.read(story.manager, (tx) => plans.dueToday(tx))).map(({ plan, due }) => ({ tenancyId: plan.tenancyId, ...due }));
  /** Two people who owe the rent. */
  const named = async (tenancy: BuiltTenancy) => {
    for (const [role, given] of [['tenant', 'Jana'], ['spouse_by_law', 'Petr']] as const) {
      const member = newId();
      await database.asOwner(`INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation) VALUES ($1, $2, $3, $4, 'Vzorných', '1990-01-01', $5)`, [
        story.manager.agencyId, member, tenancy.householdId, given, role === 'tenant' ? 'applicant' : 'partner',
      ]);
      await database.asOwner('INSERT INTO core.tenancy_party (agency_id, id, tenancy_id, member_id, role) VALUES ($1, $2, $3, $4, $5)', [story.manager.agencyId, newId(), tenancy.tenancyId, member, role]);
    }
  };
  const textOf = async (id: Id): Promise<string> => {
    const { bytes } = await story.db.read(story.manager, (tx) => documents.open(tx, id, ['coordinator']));
    if (process.env['KEEP_PAPERS']) writeFileSync(`${process.env['KEEP_PAPERS']}/${id}.pdf`, bytes);
    return (await readPdf(bytes)).text.replaceAll('\u00a0', ' ');
  };
  const claimAgain = async (tenancy: BuiltTenancy) => {
    database.clock.moveTo(isoDate('2026-04-30'));
    const { payoutId } = await story.approve((await story.propose(tenancy)).id);
    await story.send(payoutId!, '2026-04-30');
  };

  it('are proposed over exactly what is owed, and agreed they say what comes next and what they consist of', async () => {
    const { tenancy } = await story.paidClaim();
    expect(await story.db.read(story.manager, (tx) => plans.propose(tx, { tenancyId: tenancy.tenancyId, count: 3, firstDueOn: isoDate('2026-04-15') }))).toMatchObject({ total: 3_100_000, instalments: [{ amount: 1_033_400 }, { amount: 1_033_400 }, { amount: 1_033_200 }] });
    const { plan, standing } = await agree(tenancy, { signedOn: isoDate('2026-03-16') });
    expect(standing).toMatchObject({ state: 'kept', left: 3_100_000, next: { number: 1, dueOn: '2026-04-15' } });
    expect(plan).toMatchObject({ signedOn: '2026-03-16', returnedBefore: 0, grounds: [{ paidOn: '2026-03-16', amount: 3_100_000 }] });
    await expect(agree(tenancy, { instalments: [] })).rejects.toEqual(refusedWith('plan_instalment_missing'));
    const owesNothing = await story.unpaid();
    await expect(agree(owesNothing)).rejects.toEqual(refusedWith('recovery_nothing_owed'));
    await expect(agree({ ...owesNothing, tenancyId: newId() })).rejects.toEqual(refusedWith('claim_tenancy_unknown'));
  });

  it('what came back pays the oldest instalment first; taken back, the instalment is missing again', async () => {
    const { tenancy } = await story.paidClaim();
    await recover(tenancy, 100_000);
    await expect(agree(tenancy)).rejects.toMatchObject({ refusal: { code: 'plan_sum_differs', params: { owedAmount: 3_000_000 } } });
    await agree(tenancy, { instalments: monthly.map(([dueOn]) => ({ dueOn: isoDate(dueOn), amount: halere(1_000_000) })) });
    expect(await planOf(tenancy)).toMatchObject({ plan: { returnedBefore: 100_000 }, standing: { paid: 0 } });
    database.clock.moveTo(isoDate('2026-04-15'));
    const recovery = await recover(tenancy, 1_300_000, '2026-04-15');
    expect(await planOf(tenancy)).toMatchObject({ standing: { state: 'kept', paid: 1_300_000, instalments: [{ state: 'paid' }, { paid: 300_000 }, { paid: 0 }] }, due: null });
    database.clock.moveTo(isoDate('2026-04-21'));
    await story.of.recoveries.reverseRecovery(story.manager, { recoveryId: recovery.id, reason: 'Jiná rodina' });
    expect(await planOf(tenancy)).toMatchObject({ standing: { state: 'broken', paid: 0, behind: 1_000_000, brokeOn: '2026-04-21' } });
  });

  it('stand on the list of the day when due, late and missed, the most urgent first', async () => {
    const [first, second] = [await story.paidClaim(), await story.paidClaim()];
    await agree(first.tenancy);
    await agree(second.tenancy, { instalments: [{ dueOn: isoDate('2026-04-20'), amount: halere(3_100_000) }] });
    expect(await dueOf()).toEqual([]);
    database.clock.moveTo(isoDate('2026-04-20'));
    expect(await dueOf()).toMatchObject([{ tenancyId: first.tenancy.tenancyId, state: 'late', missing: 1_000_000 }, { tenancyId: second.tenancy.tenancyId, state: 'today', missing: 3_100_000 }]);
    database.clock.moveTo(isoDate('2026-04-21'));
    expect(await dueOf()).toMatchObject([{ state: 'missed' }, { state: 'late' }]);
    await recover(first.tenancy, 1_000_000, '2026-04-21');
    expect(await dueOf()).toMatchObject([{ tenancyId: second.tenancy.tenancyId }]);
  });

  it('a second plan beside a running one is refused, also at once; it is replaced only when named, with the reason', async () => {
    const { tenancy } = await story.paidClaim();
    const both = await Promise.allSettled([agree(tenancy), agree(tenancy)]);
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { plan } = await planOf(tenancy);
    await expect(agree(tenancy)).rejects.toEqual(refusedWith('recourse_plan_runs_already'));
    await expect(agree(tenancy, { replaces: { planId: newId(), reason: 'Méně' } })).rejects.toEqual(refusedWith('recourse_plan_changed'));
    await expect(agree(tenancy, { replaces: { planId: plan.id, reason: ' ' } })).rejects.toEqual(refusedWith('recourse_plan_reason'));
    await recover(tenancy, 1_000_000);
    const lower = [{ dueOn: isoDate('2026-05-01'), amount: halere(2_100_000) }];
    expect(await agree(tenancy, { instalments: lower, replaces: { planId: plan.id, reason: 'Ztráta práce' } })).toMatchObject({ plan: { total: 2_100_000, returnedBefore: 1_000_000 }, standing: { paid: 0 } });
    expect((await story.db.read(story.manager, (tx) => plans.plansOf(tx, tenancy.tenancyId)))[1]).toMatchObject({ plan: { endReason: 'replaced', endNote: 'Ztráta práce' }, standing: { state: 'cancelled', paid: 1_000_000 } });
  });

  it('paid in full they end and make room for another debt', async () => {
    const { tenancy } = await story.paidClaim();
    await agree(tenancy);
    await recover(tenancy, 3_100_000);
    expect((await planOf(tenancy)).standing.state).toBe('paid');
    await expect(plans.cancel(story.manager, { planId: (await planOf(tenancy)).plan.id, reason: 'Omyl' })).rejects.toEqual(refusedWith('recourse_plan_ended'));
    await claimAgain(tenancy);
    expect(await planOf(tenancy)).toMatchObject({ standing: { state: 'paid' }, beside: 1_550_000 });
    expect(await agree(tenancy, { instalments: [{ dueOn: isoDate('2026-06-01'), amount: halere(1_550_000) }] })).toMatchObject({ plan: { returnedBefore: 3_100_000 }, standing: { state: 'kept' } });
  });

  it('a later payout stands beside them until they are agreed anew', async () => {
    const { tenancy } = await story.paidClaim();
    await agree(tenancy);
    await claimAgain(tenancy);
    expect(await planOf(tenancy)).toMatchObject({ standing: { left: 3_100_000 }, beside: 1_550_000, relieved: 0 });
  });

  it('cancelled with a reason they ask for nothing; what comes then belongs to no plan', async () => {
    const { tenancy } = await story.paidClaim();
    const { plan } = await agree(tenancy);
    await expect(plans.cancel(story.coordinator, { planId: plan.id, reason: '' })).rejects.toEqual(refusedWith('recourse_plan_reason'));
    await plans.cancel(story.coordinator, { planId: plan.id, reason: 'Rodina se odstěhovala' });
    database.clock.moveTo(isoDate('2026-06-30'));
    expect(await dueOf()).toEqual([]);
    await recover(tenancy, 500_000);
    expect(await planOf(tenancy)).toMatchObject({ standing: { state: 'cancelled', paid: 0 } });
    await expect(plans.cancel(story.coordinator, { planId: plan.id, reason: 'Znovu' })).rejects.toEqual(refusedWith('recourse_plan_ended'));
  });

  it('lose their benefit only while the next is not due, and get it back', async () => {
    const { tenancy } = await story.paidClaim();
    const { plan } = await agree(tenancy);
    await expect(plans.loseInstalments(story.manager, plan.id)).rejects.toEqual(refusedWith('plan_loss_not_missed'));
    database.clock.moveTo(isoDate('2026-05-15'));
    expect(await plans.loseInstalments(story.manager, plan.id)).toMatchObject({ standing: { state: 'lost' }, due: { state: 'whole', missing: 3_100_000 } });
    expect(await plans.restoreInstalments(story.manager, plan.id)).toMatchObject({ standing: { state: 'broken' } });
    await expect(plans.restoreInstalments(story.manager, plan.id)).rejects.toEqual(refusedWith('plan_loss_not_used'));
  });

  it('do not ask for what was written off, and the books still hold', async () => {
    const { tenancy } = await story.paidClaim();
    await agree(tenancy);
    const { id } = await writeOffs.propose(story.coordinator, { tenancyId: tenancy.tenancyId, kind: 'recourse', amount: halere(2_000_000), reason: 'Oddlužení' });
    database.clock.moveTo(isoDate('2026-03-17'));
    await writeOffs.decide(story.manager, { writeOffId: id, approve: true, note: null });
    expect(await planOf(tenancy)).toMatchObject({ standing: { left: 1_100_000 }, relieved: 2_000_000, beside: 0 });
    await writeOffs.reverse(story.manager, { writeOffId: id, reason: 'Oddlužení zrušeno' });
    expect(await planOf(tenancy)).toMatchObject({ standing: { left: 3_100_000 }, relieved: 0 });
  });

  it('a payout the bank sent back takes its debt out of them', async () => {
    const { tenancy, lineId } = await story.paidClaim();
    await agree(tenancy);
    await story.db.write(story.manager, (tx) => story.of.postings.reverseLine(tx, lineId));
    expect(await planOf(tenancy)).toMatchObject({ standing: { left: 0 }, relieved: 3_100_000, due: null });
  });

  it('the day of the signature is written down later, believably', async () => {
    const { tenancy } = await story.paidClaim();
    const { plan } = await agree(tenancy);
    const sign = (signedOn: string) => plans.recordSigned(story.coordinator, { planId: plan.id, signedOn: isoDate(signedOn) });
    await expect(sign('2026-03-17')).rejects.toEqual(refusedWith('recourse_signed_in_future'));
    await expect(sign('2026-03-15')).rejects.toEqual(refusedWith('recourse_signed_too_early'));
    expect((await sign('2026-03-16')).plan.signedOn).toBe('2026-03-16');
  });

  it('both papers name the payouts and the agency as creditor, the agreement its instalments; both are the same to the byte when made again', async () => {
    const { tenancy } = await story.paidClaim();
    const issue = (kind: string, language: 'cs' | 'en' = 'cs') => papers.issue(story.coordinator, { tenancyId: tenancy.tenancyId, kind, language });
    await expect(issue('recourseAgreement')).rejects.toEqual(refusedWith('recourse_plan_missing'));
    await expect(issue('reminder')).rejects.toEqual(refusedWith('recourse_paper_unknown'));
    await recover(tenancy, 100_000);
    await agree(tenancy, { instalments: monthly.map(([dueOn]) => ({ dueOn: isoDate(dueOn), amount: halere(1_000_000) })) });
    await expect(issue('recourseAgreement')).rejects.toEqual(refusedWith('letter_nobody_named'));
    await named(tenancy);
    await database.asOwner(`INSERT INTO money.bank_account (agency_id, id, name, bank_account, iban, is_default) VALUES ($1, $2, 'Nájmy', '9990000018/9999', 'CZ2599990000009990000018', true)`, [story.manager.agencyId, newId()]);
    const [agreement, recognition, english] = [await issue('recourseAgreement'), await issue('recourseRecognition'), await issue('recourseAgreement', 'en')];
    expect([agreement.number, recognition.number]).toEqual(['DSG-2026-0001', 'UDG-2026-0001']);
    expect(await textOf(agreement.id)).toContain('§ 1938');
    expect(await textOf(agreement.id)).toMatch(/3\. 15\. 6\. 2026 26\d{7} 10 000 Kč 0 Kč/);
    expect(await textOf(agreement.id)).toContain('Už vráceno nebo odečteno −1 000 Kč');
    expect(await textOf(recognition.id)).toMatch(/Nájemci společně a nerozdílně uznávají.*dluh 30 000 Kč/s);
    expect(await textOf(english.id)).toContain('CZK 30,000');
    expect(await textOf(english.id)).not.toMatch(/Splátka|Zbývá/);
    for (const { id } of [agreement, recognition]) expect(await story.db.read(story.manager, (tx) => documents.verify(tx, id))).toMatchObject({ state: 'same', fileIntact: true });
  });

  it('another agency sees none of them', async () => {
    const { tenancy } = await story.paidClaim();
    const { plan } = await agree(tenancy);
    const stranger = buildActor(await buildAgency(database), ['manager']);
    expect(await story.db.read(stranger, (tx) => plans.plansOf(tx, tenancy.tenancyId))).toEqual([]);
    await expect(plans.cancel(stranger, { planId: plan.id, reason: 'Cizí' })).rejects.toEqual(refusedWith('recourse_plan_unknown'));
  });

  it('the terms that were agreed are changed by nobody, not even by the process that wrote them', async () => {
    const { tenancy } = await story.paidClaim();
    const { plan } = await agree(tenancy);
    await expect(story.db.write(story.manager, (tx) => tx.run('UPDATE money.recourse_plan SET total = 1 WHERE agency_id = $1 AND id = $2', [tx.agencyId, plan.id]))).rejects.toThrow(/permission denied/);
    await expect(story.db.write(story.manager, (tx) => tx.run('UPDATE money.recourse_instalment SET amount = 1 WHERE agency_id = $1 AND plan_id = $2', [tx.agencyId, plan.id]))).rejects.toThrow(/permission denied/);
  });
});
